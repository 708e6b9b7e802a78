import { term } from '../../../../language/terms.ts';
import { yearText } from '../../../../language/years.ts';
import type { PanelResult } from '../../../../study/panel-result.ts';
import type { Edition } from '../../edition.ts';
import { unitIn, unitOf } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { placeName } from '../places.ts';
import { profileWords as words } from './words.ts';

/** What a number of a panel, or of a region's block, is. */
export function profileNumberName(edition: Edition, steps: readonly string[]): NumberName {
  const { result, language } = edition;
  const inPanels = steps[0] === 'panels';
  const panel = result.panels[inPanels ? steps[1] : steps[2]];
  const unit = unitIn(edition, unitOf(edition, panel.unit), 'axis');
  if (inPanels) return panelNumberName(edition, panel, steps, unit);
  const profile = result.profiles.panels?.[panel.id];
  const [, , , , place, what] = steps;
  const own = profile?.places.find(({ id }) => id === place);
  const head = `${panel.name[language]}, ${placeName(edition, place)}`;
  switch (what) {
    case 'first':
    case 'last': return { name: `${head}, ${yearText(own?.[what].period ?? 0, language, 'short')}`, unit };
    case 'rank': return { name: `${head}, ${words.rank[language].toLowerCase()}, ${yearText(profile?.year ?? 0, language, 'short')}` };
    case 'among': return { name: `${panel.name[language]}, ${words.ofRegions[language]}` };
    case 'averageGrowth': return { name: `${head}, ${words.growth[language].toLowerCase()}`, unit: unitOf(edition, panel.unit).kind === 'percent' ? term('percentagePoint', language) : '%' };
    default: return { name: `${head}, ${words.change[language].replace('{first}', String(own?.first.period)).replace('{last}', String(own?.last.period))}`, unit: own?.change?.times === undefined ? term('percentagePoint', language) : '%' };
  }
}

function panelNumberName(edition: Edition, panel: PanelResult, [, , kind, place, , year, last]: readonly string[], unit: string): NumberName {
  const { language } = edition;
  const ofWhole = kind !== 'places';
  const code = ofWhole ? (panel.whole?.id ?? '') : place;
  const period = kind === 'whole' ? (place === 'points' ? year : last) : year;
  return { name: `${panel.name[language]}, ${placeName(edition, code)}, ${yearText(Number(period), language, 'short')}`, unit };
}

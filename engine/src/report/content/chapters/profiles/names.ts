import { term } from '../../../../language/terms.ts';
import type { Language } from '../../../../language/words.ts';
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
  if (inPanels) return panelNumberName(edition, panel, steps);
  const profile = result.profiles.panels?.[panel.id];
  const [, , , , place, what] = steps;
  const own = profile?.places.find(({ id }) => id === place);
  const head = `${panel.name[language]}, ${placeName(edition, place)}`;
  switch (what) {
    case 'first':
    case 'last': return { name: `${head}, ${yearText(own?.[what].period ?? 0, language, 'short')}`, unit: panelUnit(edition, panel) };
    case 'rank': return { name: `${head}, ${words.rank[language].toLowerCase()}, ${yearText(profile?.year ?? 0, language, 'short')}` };
    case 'among': return { name: `${panel.name[language]}, ${words.ofRegions[language]}` };
    case 'averageGrowth': return { name: `${head}, ${words.growth[language].toLowerCase()}`, unit: unitOf(edition, panel.unit).kind === 'percent' ? term('percentagePoint', language) : '%' };
    default: return { name: `${head}, ${words.change[language].replace('{first}', String(own?.first.period)).replace('{last}', String(own?.last.period))}`, unit: own?.change?.times === undefined ? term('percentagePoint', language) : '%' };
  }
}

/** `panels/GRP/places/KZ-63/points/2020/value`, `panels/GRP/whole/points/2020/value`, `panels/GRP/sums/differing/2020/sum`. */
function panelNumberName(edition: Edition, panel: PanelResult, steps: readonly string[]): NumberName {
  const { language } = edition;
  const [code, period] = steps[2] === 'places' ? [steps[3], steps[5]] : [panel.whole?.id ?? '', steps[4]];
  return { name: `${panel.name[language]}, ${placeName(edition, code)}, ${yearText(Number(period), language, 'short')}`, unit: panelUnit(edition, panel) };
}

const units = new WeakMap<PanelResult, Map<Language, string>>();

/** The unit of a panel in words; a panel has thousands of numbers. */
function panelUnit(edition: Edition, panel: PanelResult): string {
  const known = units.get(panel) ?? new Map<Language, string>();
  units.set(panel, known);
  const unit = known.get(edition.language) ?? unitIn(edition, unitOf(edition, panel.unit), 'axis');
  known.set(edition.language, unit);
  return unit;
}

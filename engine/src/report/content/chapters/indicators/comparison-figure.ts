import { drawTimeline, keyItem } from '../../../charts/index.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Figure, Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, pathOf } from '../../numbers.ts';
import { sourceOf } from './family-table.ts';
import { measureDecimals, measureOf, measureUnit } from './measures.ts';

const words = {
  caption: { kk: '{name}: өңір және республика, {years}', ru: '{name}: регион и республика, {years}', en: '{name}: region and nation, {years}' },
  region: { kk: 'өңір', ru: 'регион', en: 'region' },
  nation: { kk: 'республика', ru: 'республика', en: 'nation' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
} as const satisfies Readonly<Record<string, Words>>;

/** A percentage of the region beside the nation's, year by year; undefined where the nation's is not known. */
export function comparisonFigure(edition: Edition, indicator: IndicatorResult): Figure | undefined {
  const { language } = edition;
  const [own, nation] = [measureOf(indicator, 'region'), measureOf(indicator, 'nation')];
  if (own === undefined || nation === undefined || own.points.length < 3 || nation.points.length < 3) return undefined;
  const id = `indicator-${indicator.id}`;
  const years = [...new Set([...own.points, ...nation.points].map(({ period }) => period))].sort((a, b) => a - b);
  const caption = words.caption[language].replace('{name}', capitalised(indicator.name[language])).replace('{years}', yearRange(years[0], years[years.length - 1], language, 'short'));
  const decimals = Math.max(measureDecimals(own), measureDecimals(nation));
  const spec = {
    id,
    language,
    description: caption,
    decimals,
    zeroBaseline: true,
    actual: { label: words.region[language], points: years.map((at) => ({ at, value: own.points.find(({ period }) => period === at)?.value ?? null, kind: 'sample' as const })) },
    benchmark: { label: words.nation[language], points: nation.points.map(({ period, value }) => ({ at: period, value })) },
  };
  const source = sourceOf(edition, [indicator]);
  const cell = (measure: string, year: number): Inlines => [figureAt(edition, pathOf('indicators', indicator.id, 'measures', measure, 'points', year, 'value'), decimals)];
  return {
    kind: 'figure',
    id,
    caption: [caption],
    unitLine: [own.unit === nation.unit ? capitalised(measureUnit(edition, own.unit)) : '%'],
    key: [
      { sample: { kind: 'drawing', drawing: keyItem('actual') }, words: [words.region[language]] },
      { sample: { kind: 'drawing', drawing: keyItem('benchmark') }, words: [words.nation[language]] },
    ],
    wide: drawTimeline({ ...spec, width: 720 }).svg,
    narrow: drawTimeline({ ...spec, width: 350 }).svg,
    sentence: caption,
    ...(source === '' ? {} : { source: [source] }),
    dataTable: {
      columns: [{ head: [words.year[language]], align: 'text' }, { head: [capitalised(words.region[language])], align: 'number' }, { head: [capitalised(words.nation[language])], align: 'number' }],
      groups: [{ rows: years.map((year) => ({ head: [String(year)], cells: [cell('region', year), cell('nation', year)] })) }],
    },
  };
}

import { drawTimeline, keyItem } from '../../../charts/index.ts';
import type { KeySample, Line } from '../../../charts/index.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { IndicatorMeasure, IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Figure, Inlines, SampledWords } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, pathOf } from '../../numbers.ts';
import { sourceOf } from './family-table.ts';
import { measureDecimals, measureOf, measureUnit } from './measures.ts';

const words = {
  compared: { kk: '{name}: өңір және республика, {years}', ru: '{name}: регион и республика, {years}', en: '{name}: region and nation, {years}' },
  lagged: { kk: '{name}: лаг бойынша, {years}', ru: '{name} при разных лагах, {years}', en: '{name} by lag, {years}' },
  region: { kk: 'өңір', ru: 'регион', en: 'region' },
  nation: { kk: 'республика', ru: 'республика', en: 'nation' },
  noLag: { kk: 'сол жыл', ru: 'тот же год', en: 'same year' },
  lag: { kk: 'лаг {lag}', ru: 'лаг {lag}', en: 'lag {lag}' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  times: { kk: 'Есе', ru: 'Раз', en: 'Ratio' },
} as const satisfies Readonly<Record<string, Words>>;

/** One line of the figure: its measure, what it is called, how it is drawn. */
interface Drawn {
  readonly measure: IndicatorMeasure;
  readonly label: string;
  readonly kind: KeySample & ('actual' | 'benchmark' | 'rival');
}

/** A percentage of the region beside the nation's, year by year; undefined where the nation's is not known. */
export function comparisonFigure(edition: Edition, indicator: IndicatorResult): Figure | undefined {
  const { language } = edition;
  const [own, nation] = [measureOf(indicator, 'region'), measureOf(indicator, 'nation')];
  if (own === undefined || nation === undefined || own.points.length < 3 || nation.points.length < 3) return undefined;
  const unitLine = own.unit === nation.unit ? capitalised(measureUnit(edition, own.unit)) : '%';
  return lineFigure(edition, indicator, words.compared, unitLine, [{ measure: own, label: words.region[language], kind: 'actual' }, { measure: nation, label: words.nation[language], kind: 'benchmark' }]);
}

/** The ratio of output to costs with each of its lags; undefined where one lag alone is known. */
export function lagFigure(edition: Edition, indicator: IndicatorResult): Figure | undefined {
  const { language } = edition;
  const lines = indicator.measures.filter(({ id, lag, points }) => id === `lag${lag}` && points.length > 1).map((measure, i): Drawn => ({
    measure,
    label: measure.lag === 0 ? words.noLag[language] : words.lag[language].replace('{lag}', String(measure.lag)),
    kind: i === 0 ? 'actual' : 'rival',
  }));
  return lines.length < 2 ? undefined : lineFigure(edition, indicator, words.lagged, words.times[language], lines);
}

function lineFigure(edition: Edition, indicator: IndicatorResult, captions: Words, unitLine: string, lines: readonly Drawn[]): Figure {
  const { language } = edition;
  const id = `indicator-${indicator.id}`;
  const [main, ...others] = lines;
  const years = [...new Set(lines.flatMap(({ measure }) => measure.points.map(({ period }) => period)))].sort((a, b) => a - b);
  const caption = captions[language].replace('{name}', capitalised(indicator.name[language])).replace('{years}', yearRange(years[0], years[years.length - 1], language, 'short'));
  const decimals = Math.max(...lines.map(({ measure }) => measureDecimals(measure)));
  const lineOf = ({ label, measure }: Drawn): Line => ({ label, points: measure.points.map(({ period, value }) => ({ at: period, value })) });
  const benchmark = others.find(({ kind }) => kind === 'benchmark');
  const rivals = others.filter(({ kind }) => kind === 'rival').map(lineOf);
  const spec = {
    id,
    language,
    description: caption,
    decimals,
    zeroBaseline: true,
    actual: { label: main.label, points: years.map((at) => ({ at, value: main.measure.points.find(({ period }) => period === at)?.value ?? null, kind: 'sample' as const })) },
    ...(benchmark === undefined ? {} : { benchmark: lineOf(benchmark) }),
    ...(rivals.length === 0 ? {} : { rivals }),
  };
  const source = sourceOf(edition, [indicator]);
  const cell = ({ measure }: Drawn, year: number): Inlines => [figureAt(edition, pathOf('indicators', indicator.id, 'measures', measure.id, 'points', year, 'value'), decimals)];
  const key = lines.filter(({ kind }, i) => kind !== 'rival' || lines[i - 1].kind !== 'rival');
  return {
    kind: 'figure',
    id,
    caption: [caption],
    unitLine: [unitLine],
    key: key.map(({ kind, label }): SampledWords => ({ sample: { kind: 'drawing', drawing: keyItem(kind) }, words: [kind === 'rival' ? others.map((one) => one.label).join(', ') : label] })),
    wide: drawTimeline({ ...spec, width: 720 }).svg,
    narrow: drawTimeline({ ...spec, width: 350 }).svg,
    sentence: caption,
    ...(source === '' ? {} : { source: [source] }),
    dataTable: {
      columns: [{ head: [words.year[language]], align: 'text' }, ...lines.map(({ label }) => ({ head: [capitalised(label)], align: 'number' as const }))],
      groups: [{ rows: years.map((year) => ({ head: [String(year)], cells: lines.map((line) => cell(line, year)) })) }],
    },
  };
}

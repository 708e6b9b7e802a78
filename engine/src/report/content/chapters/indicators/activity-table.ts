import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Column, Inline, Inlines, Row, RowGroup, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, numberAt, pathOf } from '../../numbers.ts';
import { capitalisedInlines, phrase } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import { classText } from './class-words.ts';
import type { Family } from './families.ts';
import { noteOf, sourceOf } from './family-table.ts';
import { indicatorTitle, lastPoint, measureOf } from './measures.ts';

const words = {
  shares: { kk: 'Үлестер', ru: 'Доли', en: 'Shares' },
  value: { kk: 'Үлес', ru: 'Доля', en: 'Share' },
  arithmetic: { kk: 'арифметикалық', ru: 'арифметическое', en: 'arithmetic' },
  geometric: { kk: 'геометриялық', ru: 'геометрическое', en: 'geometric' },
  ka: { kk: 'Ka, орта', ru: 'Ka, среднее', en: 'Ka, mean' },
  perPoint: { kk: 'Үлес 1 п.\u00A0т. артқанда', ru: 'При росте доли на 1\u00A0п.\u00A0п.', en: 'For 1 p.p. of the share' },
  all: { kk: 'Барлық белгілі үлес бойынша, {period}', ru: 'По всем известным долям, {period}', en: 'All known shares, {period}' },
  without: { kk: '{name}: мұнсыз', ru: 'Без этой доли: {name}', en: 'Without this: {name}' },
  unknown: { kk: '{name}: белгісіз ({why}), есепке кірмеген', ru: '{name}: неизвестна ({why}), в расчет не вошла', en: '{name}: not known ({why}), left out' },
} as const satisfies Readonly<Record<string, Words>>;

/** Both means with their bands, and what each share does to them, of the last year. */
export function activityTable(edition: Edition, family: Family, indicators: readonly IndicatorResult[]): Table {
  const { language } = edition;
  const number = (word: Words): Column => ({ head: [word[language]], align: 'number' });
  const note = noteOf(edition, indicators, false);
  const source = sourceOf(edition, indicators);
  return {
    kind: 'table',
    id: `indicators-${family.id}`,
    form: 'data',
    caption: [family.caption[language]],
    columns: [{ head: [words.shares[language]], align: 'text' }, number(words.value), number(words.arithmetic), number(words.geometric), number(words.arithmetic), number(words.geometric)],
    spans: [{ head: [words.ka[language]], from: 2, count: 2 }, { head: [words.perPoint[language]], from: 4, count: 2 }],
    groups: indicators.map((indicator) => groupOf(edition, indicator)),
    ...(note.length === 0 ? {} : { note }),
    ...(source === '' ? {} : { source: [source] }),
  };
}

function groupOf(edition: Edition, indicator: IndicatorResult): RowGroup {
  const { language } = edition;
  const title: Inlines = [indicatorTitle(edition, indicator), ...tags(edition, warningsUnder(edition, `indicators/${indicator.id}`))];
  const period = lastPoint(measureOf(indicator, 'arithmetic'))?.period;
  const cell = (id: string, decimals: number): Inlines => {
    const point = measureOf(indicator, id)?.points.find((one) => one.period === period);
    const path = pathOf('indicators', indicator.id, 'measures', id, 'points', period ?? '', 'value');
    const said = classText(point, language);
    return [figureAt(edition, path, decimals), ...(said === undefined ? [] : [{ kind: 'detail', parts: [said] } satisfies Inline])];
  };
  const rows: Row[] = period === undefined ? [] : [
    { head: [{ kind: 'strong', parts: phrase(words.all, language, { period: String(period) }) }], level: 1, cells: [[], cell('arithmetic', 3), cell('geometric', 3), [], []] },
    ...indicator.inputs.map((input): Row => ({
      head: capitalisedInlines(phrase(words.without, language, { name: input.name[language] })),
      level: 1,
      cells: [
        input.points.some((one) => one.period === period) ? [numberAt(edition, pathOf('indicators', indicator.id, 'inputs', input.id, 'points', period, 'value'), 3)] : [],
        cell(`arithmetic-without-${input.id}`, 3),
        cell(`geometric-without-${input.id}`, 3),
        cell(`arithmetic-per-point-${input.id}`, 4),
        cell(`geometric-per-point-${input.id}`, 4),
      ],
    })),
  ];
  const unknown = indicator.missing.map(({ name, why }): Row => ({ head: phrase(words.unknown, language, { name: capitalised(name[language]), why: why[language] }), level: 1, cells: [] }));
  return { title, rows: [...rows, ...unknown] };
}

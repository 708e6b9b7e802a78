import { capitalised } from '../../language/headings.ts';
import { percentagePoints } from '../../language/growth.ts';
import { decimalsFor } from '../../language/numbers.ts';
import type { Words } from '../../language/words.ts';
import { yearRange, yearText } from '../../language/years.ts';
import type { TableColumn, TableResult, TableRow } from '../../study/result.ts';
import type { Column, Inline, Inlines, Row, Table } from '../document.ts';
import { observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { columnUnit, nameOf, seriesOf } from './edition.ts';
import { figureAt, hasNumber, missingOf, numberAt, pathOf, valueOf } from './numbers.ts';
import { joined, phrase } from './phrase.ts';
import { sourceName, sourcesOf } from './series-words.ts';
import { tags, warningsUnder } from './warning-tags.ts';

const words = {
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  growth: { kk: '{year} жыл, пайызбен', ru: '{year} год, в процентах', en: '{year} as % of' },
  on: { kk: '{year} жылға', ru: 'к {year} году', en: '{year}' },
  times: { kk: '{last} жыл {first} жылға, есе', ru: '{last} год к {first} году, раз', en: '{last} in times of {first}' },
  share: { kk: '{last} жылғы үлесі, %', ru: 'Доля в {last} году, %', en: 'Share in {last}, %' },
  contribution: { kk: 'Бүтіннің {years} өсіміне үлесі, п.\u00A0т.', ru: 'Вклад в прирост целого {years}, п.\u00A0п.', en: 'Contribution to the growth of the whole {years}, p.p.' },
  chainRow: { kk: 'өткен жылға', ru: 'к предыдущему году', en: 'of the year before' },
  baseRow: { kk: '{first} жылға', ru: 'к {first} году', en: 'of {first}' },
  chainPoints: { kk: 'өткен жылға айырма', ru: 'изменение к предыдущему году', en: 'change on the year before' },
  basePoints: { kk: '{first} жылға айырма', ru: 'изменение к {first} году', en: 'change on {first}' },
  timesRow: { kk: '{first} жылға', ru: 'к {first} году', en: 'of {first}' },
  shareRow: { kk: 'үлесі: {whole}', ru: 'доля: {whole}', en: 'share of {whole}' },
  contributionRow: { kk: 'бүтіннің жылдық өсіміне үлесі', ru: 'вклад в годовой прирост целого', en: 'contribution to the yearly growth of the whole' },
  timesUnit: { kk: 'есе', ru: 'раз', en: 'times' },
  including: { kk: 'соның ішінде:', ru: 'в том числе:', en: 'of which:' },
  includingOne: { kk: 'соның ішінде {name}', ru: 'в том числе {name}', en: 'of which {name}' },
  inPoints: { kk: 'пайызбен берілген көрсеткіштің өзгерісі пайыздық тармақпен (п.\u00A0т.).', ru: 'изменение показателя в процентах дано в процентных пунктах (п.\u00A0п.).', en: 'the change of a percentage is in percentage points (p.p.).' },
  noData: { kk: '«{mark}» – деректер жоқ.', ru: '«{mark}» — нет данных.', en: '“{mark}” means no data.' },
  otherSource: { kk: '{year}: {source} бойынша {value}', ru: '{year}: {value} ({source})', en: '{year}: {value} in {source}' },
  otherSources: { kk: 'Басқа дереккөз: {values}; екеуі де сақталған.', ru: 'В другом источнике: {values}; сохранены оба.', en: 'Another source: {values}; both are kept.' },
} as const satisfies Readonly<Record<string, Words>>;

/** A computed series has digits without end. */
const computedDecimals = 2;

type Measure = Exclude<TableColumn, 'level'>;
const measures: readonly Measure[] = ['chain', 'base', 'times', 'share', 'contribution'];

/** The path of a row of a table in the result. */
export function rowPath(table: TableResult, group: number, row: TableRow): string {
  return pathOf('tables', table.id, 'groups', group, 'rows', row.id);
}

/** A table of series: levels by year, then what the table tells of the last year, and rows of what it tells of every year. */
export function seriesTable(edition: Edition, table: TableResult, absent?: Inlines): Table {
  const { language } = edition;
  const { years, columns, byYear } = table;
  const shown = columns.includes('level') || byYear.length > 0 ? years : [];
  const summary = measures.filter((one) => columns.includes(one) && years.length > (one === 'chain' ? 2 : one === 'share' ? 0 : 1));
  const growth = summary.filter((one) => one === 'chain' || one === 'base');
  const notes = new FootnoteList();
  const ids = table.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const groups = table.groups.map(({ title, rows }, g) => ({
    ...(title === undefined ? {} : { title: [title[language]] }),
    rows: rowsOf(rows).flatMap((item): readonly Row[] => {
      if (item === 'including') return [{ head: [words.including[language]], level: 1, cells: [] }];
      const { row, level } = item;
      const path = rowPath(table, g, row);
      const levels = columns.includes('level') ? valuesOf(edition, row, years, notes) : shown.map((): Inlines => ['']);
      const own: Row = { head: headOf(edition, row, level, notes), ...(level === 0 ? {} : { level }), cells: [[columnUnit(edition, seriesOf(edition, row.id)?.unit)], ...levels, ...summary.map((one) => summaryCell(edition, path, row, one, years[years.length - 1]))] };
      return [own, ...measures.filter((one) => byYear.includes(one)).flatMap((one) => yearRow(edition, path, row, one, level, summary.length, years))];
    }),
  }));
  const numberColumn = (text: string): Column => ({ head: [text], align: 'number' });
  const rows = table.groups.flatMap((group) => group.rows);
  const gaps = ids.some((id) => shown.some((year) => !hasNumber(edition, pathOf('series', id, 'points', year, 'value'))));
  const note = joined([
    ...(gaps ? [phrase(words.noData, language, { mark: { kind: 'missing', missing: 'noData' } })] : []),
    ...(rows.some(({ growthIn }) => growthIn === 'percentage-points') && growth.length > 0 ? [[words.inPoints[language]]] : []),
    ...(absent === undefined ? [] : [absent]),
  ], ' ');
  const sources = sourcesOf(edition, ids);
  return {
    kind: 'table',
    id: `table-${table.id}`,
    form: 'data',
    caption: [table.title[language]],
    columns: [
      { head: [words.indicator[language]], align: 'text' },
      { head: [words.unit[language]], align: 'unit' },
      ...shown.map((year) => numberColumn(String(year))),
      ...summary.map((one) => numberColumn(summaryHead(edition, one, years))),
    ],
    ...(growth.length === 0 ? {} : { spans: [{ head: phrase(words.growth, language, { year: String(years[years.length - 1]) }), from: 2 + shown.length, count: growth.length }] }),
    groups,
    ...(note.length === 0 ? {} : { note }),
    ...(notes.texts.length === 0 ? {} : { footnotes: notes.texts }),
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
}

function summaryHead({ language }: Edition, measure: Measure, years: readonly number[]): string {
  const [first, last] = [years[0], years[years.length - 1]];
  if (measure === 'chain' || measure === 'base') return words.on[language].replace('{year}', String(measure === 'base' ? first : last - 1));
  return words[measure][language].replace('{last}', String(last)).replace('{first}', String(first)).replace('{years}', yearRange(first, last, language, 'of'));
}

function summaryCell(edition: Edition, path: string, row: TableRow, measure: Measure, last: number): Inlines {
  return cell(edition, measure === 'contribution' ? pathOf(path, 'contribution') : pathOf(path, 'years', last, measure), row, measure, 'withUnit');
}

/** Decimals of a measure: one of growth, two of times, three digits of shares. */
export function measureDecimals(edition: Edition, row: TableRow, measure: string): number {
  if (measure === 'times') return 2;
  return measure === 'share' ? decimalsFor(row.years.map(({ share }) => share ?? NaN), 3, { minimum: 1, maximum: 2 }) : row.growthIn === 'percentage-points' && measure !== 'contribution' ? Math.max(1, Math.min(2, observedDecimals(edition, row.id))) : 1;
}

/** A number of a row; a change in percentage points stands with its sign, in a summary column with its unit. */
function cell(edition: Edition, path: string, row: TableRow, measure: Measure, unit: 'withUnit' | 'bare'): Inlines {
  const decimals = measureDecimals(edition, row, measure);
  if (!hasNumber(edition, path)) return isAsked(row, measure) ? [{ kind: 'missing', missing: 'noData' }] : [''];
  const points = measure === 'contribution' || (row.growthIn === 'percentage-points' && (measure === 'chain' || measure === 'base'));
  const number = numberAt(edition, path, decimals, points ? { sign: 'always' } : {});
  if (!points || measure === 'contribution' || unit === 'bare') return [number];
  return [{ kind: 'together', parts: [number, `\u00A0${pointsUnit(edition)}`] }];
}

/** Whether a series can have a measure at all: parts have shares, amounts have times. */
function isAsked({ partOf, growthIn }: TableRow, measure: Measure): boolean {
  if (measure === 'share' || measure === 'contribution') return partOf !== undefined;
  return measure !== 'times' || growthIn === 'percent';
}

function pointsUnit({ language }: Edition): string {
  return percentagePoints('', language, 'short').trim();
}

/** A measure of every year under its series; a series that has none of it gets no row. */
function yearRow(edition: Edition, path: string, row: TableRow, measure: Measure, level: 0 | 1 | 2, after: number, years: readonly number[]): readonly Row[] {
  const { language } = edition;
  const at = (year: number) => pathOf(path, 'years', year, measure);
  if (!years.some((year) => Number.isFinite(valueOf(edition.result, at(year))))) return [];
  const inPoints = row.growthIn === 'percentage-points' && (measure === 'chain' || measure === 'base');
  const key = measure === 'chain' ? (inPoints ? 'chainPoints' : 'chainRow') : measure === 'base' ? (inPoints ? 'basePoints' : 'baseRow') : (`${measure}Row` as const);
  const head = words[key][language].replace('{first}', String(years[0])).replace('{whole}', row.partOf === undefined ? '' : nameOf(edition, row.partOf));
  const unit = measure === 'times' ? words.timesUnit[language] : measure === 'contribution' || inPoints ? pointsUnit(edition) : '%';
  const sinceBefore = measure === 'chain' || measure === 'contribution';
  const cells = years.map((year, i): Inlines => (i === 0 && sinceBefore ? [''] : cell(edition, at(year), row, measure, 'bare')));
  return [{ head: [head], level: level === 0 ? 1 : 2, cells: [[unit], ...cells, ...Array.from({ length: after }, (): Inlines => [''])] }];
}

/** Footnotes in the order of their first mark. */
class FootnoteList {
  readonly texts: Inlines[] = [];

  mark(text: Inlines): Inline {
    this.texts.push(text);
    return { kind: 'footnoteMark', mark: this.texts.length };
  }
}

type PlacedRow = { readonly row: TableRow; readonly level: 0 | 1 | 2 } | 'including';

/** Parts of a whole that the table holds stand under it: several after a line of their own, a single one with it. */
function rowsOf(rows: readonly TableRow[]): readonly PlacedRow[] {
  return rows.flatMap((row, i): readonly PlacedRow[] => {
    if (!rows.some(({ id }) => id === row.partOf)) return [{ row, level: 0 }];
    const siblings = rows.filter(({ partOf }) => partOf === row.partOf);
    const opens = rows[i - 1]?.partOf !== row.partOf;
    if (siblings.length === 1) return [{ row, level: 1 }];
    return [...(opens ? (['including'] as const) : []), { row, level: 2 }];
  });
}

function headOf(edition: Edition, row: TableRow, level: 0 | 1 | 2, notes: FootnoteList): Inlines {
  const { language } = edition;
  const name = nameOf(edition, row.id);
  const scope = seriesOf(edition, row.id)?.scope?.[language];
  const text = level === 0 ? capitalised(name) : level === 1 ? words.includingOne[language].replace('{name}', name) : name;
  return scope === undefined ? [text] : [text, notes.mark([`${capitalised(scope)}.`])];
}

function valuesOf(edition: Edition, { id }: TableRow, years: readonly number[], notes: FootnoteList): readonly Inlines[] {
  const series = seriesOf(edition, id);
  const decimals = Math.min(observedDecimals(edition, id), series?.formula === undefined ? Infinity : computedDecimals);
  const marked = otherSources(edition, id, years);
  return years.map((year): Inlines => {
    const path = pathOf('series', id, 'points', year);
    const status = series?.points.find(({ period }) => period === year)?.status;
    const value = figureAt(edition, pathOf(path, 'value'), decimals, { weak: warningsUnder(edition, path).length > 0 }, missingOf(status));
    return marked?.year === year ? [value, notes.mark(marked.text)] : [value];
  });
}

/** Years in which another source of the series prints something else, told at the last of them. */
function otherSources(edition: Edition, id: string, years: readonly number[]): { readonly year: number; readonly text: Inlines } | undefined {
  const { result, language } = edition;
  const decimals = observedDecimals(edition, id);
  const found = Object.entries(result.alternatives[id] ?? {}).flatMap(([source, other]) => other.points.flatMap(({ period, value }) => {
    const used = result.series[id].points.find((point) => point.period === period)?.value ?? NaN;
    const differs = Math.abs(value - used) * Number(`1e${decimals}`) >= 1;
    return years.includes(period) && differs ? [{ source, period }] : [];
  }));
  const year = Math.max(...found.map(({ period }) => period));
  if (found.length === 0) return undefined;
  const values = found.filter(({ period }) => period === year).map(({ source }): Inlines => phrase(words.otherSource, language, {
    year: yearText(year, language, 'short'),
    source: sourceName(edition, source),
    value: numberAt(edition, pathOf('alternatives', id, source, 'points', year, 'value'), decimals),
  }));
  const warned = warningsUnder(edition, pathOf('series', id, 'points', year));
  return { year, text: [...phrase(words.otherSources, language, { values: joined(values, '; ') }), ...tags(edition, warned)] };
}

import { capitalised } from '../../language/headings.ts';
import { percentagePoints } from '../../language/growth.ts';
import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import { yearText } from '../../language/years.ts';
import type { TableResult, TableRow } from '../../study/result.ts';
import type { Block, Column, Inline, Inlines, Row, Table } from '../document.ts';
import { observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { columnUnit, nameOf, seriesOf } from './edition.ts';
import { figureAt, hasNumber, missingOf, numberAt, pathOf } from './numbers.ts';
import { joined, phrase } from './phrase.ts';
import { sourceName, sourcesOf } from './series-words.ts';
import { tags, warningsUnder } from './warning-tags.ts';

const words = {
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  growth: { kk: '{year} жыл, пайызбен', ru: '{year} год, в процентах', en: '{year} as % of' },
  on: { kk: '{year} жылға', ru: 'к {year} году', en: '{year}' },
  including: { kk: 'соның ішінде:', ru: 'в том числе:', en: 'of which:' },
  includingOne: { kk: 'соның ішінде {name}', ru: 'в том числе {name}', en: 'of which {name}' },
  inPoints: { kk: 'пайызбен берілген көрсеткіштің өзгерісі пайыздық тармақпен (п.\u00A0т.).', ru: 'изменение показателя в процентах дано в процентных пунктах (п.\u00A0п.).', en: 'the change of a percentage is in percentage points (p.p.).' },
  noData: { kk: '«{mark}» – деректер жоқ.', ru: '«{mark}» — нет данных.', en: '“{mark}” means no data.' },
  otherSource: { kk: '{year}: {source} бойынша {value}', ru: '{year}: {value} ({source})', en: '{year}: {value} in {source}' },
  otherSources: { kk: 'Басқа дереккөз: {values}; екеуі де сақталған.', ru: 'В другом источнике: {values}; сохранены оба.', en: 'Another source: {values}; both are kept.' },
  missing: { kk: 'Есептелмейді: {names}.', ru: 'Не вычисляется: {names}.', en: 'Not computable: {names}.' },
} as const satisfies Readonly<Record<string, Words>>;

/** The tables of the study, with growth; what has no data is named. */
export function data(edition: Edition): readonly Block[] {
  const { result, language } = edition;
  const missing = Object.values(result.constants).flatMap(({ missing: why, name }) => (why === undefined || name === undefined ? [] : [`${name[language]} (${why[language]})`]));
  const absent = missing.length === 0 ? undefined : phrase(words.missing, language, { names: missing.join('; ') });
  const tables = Object.values(result.tables);
  return tables.map((table, i) => tableOf(edition, table, i === tables.length - 1 ? absent : undefined));
}

function tableOf(edition: Edition, table: TableResult, absent: Inlines | undefined): Table {
  const { language } = edition;
  const { years } = table;
  const last = years[years.length - 1];
  const bases = years.length < 2 ? [] : years.length === 2 ? (['onFirst'] as const) : (['onPrevious', 'onFirst'] as const);
  const notes = new FootnoteList();
  const ids = table.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const groups = table.groups.map(({ title, rows }, g) => ({
    ...(title === undefined ? {} : { title: [title[language]] }),
    rows: rowsOf(rows).flatMap((item): readonly Row[] => {
      if (item === 'including') return [{ head: [words.including[language]], level: 1, cells: [] }];
      const { row, level } = item;
      return [{ head: headOf(edition, row, level, notes), ...(level === 0 ? {} : { level }), cells: [[columnUnit(edition, seriesOf(edition, row.id)?.unit)], ...valuesOf(edition, row, years, notes), ...bases.map((base) => growthCell(edition, pathOf('tables', table.id, 'groups', g, 'rows', row.id, base), row))] }];
    }),
  }));
  const numberColumn = (text: string): Column => ({ head: [text], align: 'number' });
  const rows = table.groups.flatMap((group) => group.rows);
  const gaps = ids.some((id) => years.some((year) => !hasNumber(edition, pathOf('series', id, 'points', year, 'value'))));
  const note = joined([
    ...(gaps ? [phrase(words.noData, language, { mark: { kind: 'missing', missing: 'noData' } })] : []),
    ...(rows.some(({ growthIn }) => growthIn === 'percentage-points') && bases.length > 0 ? [[words.inPoints[language]]] : []),
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
      ...years.map((year) => numberColumn(String(year))),
      ...bases.map((base) => numberColumn(words.on[language].replace('{year}', String(base === 'onFirst' ? years[0] : last - 1)))),
    ],
    ...(bases.length === 0 ? {} : { spans: [{ head: phrase(words.growth, language, { year: String(last) }), from: 2 + years.length, count: bases.length }] }),
    groups,
    ...(note.length === 0 ? {} : { note }),
    ...(notes.texts.length === 0 ? {} : { footnotes: notes.texts }),
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
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

/** Parts stand under their whole: several after a line of their own, a single one with it. */
function rowsOf(rows: readonly TableRow[]): readonly PlacedRow[] {
  return rows.flatMap((row, i): readonly PlacedRow[] => {
    if (row.partOf === undefined) return [{ row, level: 0 }];
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
  const decimals = observedDecimals(edition, id);
  const marked = otherSources(edition, id, years);
  return years.map((year): Inlines => {
    const path = pathOf('series', id, 'points', year);
    const status = seriesOf(edition, id)?.points.find(({ period }) => period === year)?.status;
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

function growthCell(edition: Edition, path: string, { growthIn }: TableRow): Inlines {
  if (growthIn === 'percent') return [figureAt(edition, path, 1)];
  if (!hasNumber(edition, path)) return [figureAt(edition, path, 1)];
  const unit = percentagePoints('', edition.language, 'short').trim();
  return [{ kind: 'together', parts: [numberAt(edition, path, 1, { sign: 'always' }), `\u00A0${unit}`] }];
}

/** The heading of the section. */
export function dataTitle(edition: Edition): string {
  return capitalised(term('dataSection', edition.language));
}

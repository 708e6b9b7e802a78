import type { GridCell, Merge, Sheet, Workbook } from '../../../src/data/workbooks/grid.ts';
import { columnOf, parseAddress } from '../../../src/data/workbooks/grid.ts';
import type { PeriodColumns, RegionNames, SheetLayout, VariableColumns, WorkbookLayout } from '../../../src/data/workbooks/layout.ts';
import { comparePeriods, parsePeriod, periodRange, printPeriod } from '../../../src/data/period.ts';
import type { Period } from '../../../src/data/period.ts';
import { holderOn } from '../../../src/territory/region.ts';
import { kazakhstan } from '../../../src/territory/kazakhstan.ts';

type Cells = (GridCell | undefined)[][];

interface Column {
  readonly parts: readonly string[];
  /** Letters, where the layout fixes them. */
  readonly at?: number;
  readonly series?: string;
  readonly period?: Period;
  /** The last quarter that a running total holds; the first is that of its year. */
  readonly until?: Period;
  /** Of a running total: the series of the whole year. */
  readonly year?: string;
}

/** A workbook as a layout of an office says it is, with figures that sum as the layout says: made from the layout alone, so that real
 * layouts are tested without the workbooks they were written for. */
export function workbookFromLayout(layout: WorkbookLayout, regions: RegionNames): Workbook {
  const figures = new Figures(layout, regions);
  const sheets = layout.sheets.map((sheet) => sheetFrom(sheet, regions, figures));
  const skipped = (layout.skipSheets ?? []).map(({ sheet, reason }): Sheet => ({ name: sheet, cells: [[text(reason)]], merges: [] }));
  return { file: 'office.xlsx', sheets: [...sheets, ...skipped] };
}

/** One figure for each series, period and region; wholes are the sums of their parts. */
class Figures {
  private readonly layout: WorkbookLayout;
  private readonly regions: RegionNames;
  private readonly known = new Map<string, number>();
  private state = 20261124;

  constructor(layout: WorkbookLayout, regions: RegionNames) {
    this.layout = layout;
    this.regions = regions;
  }

  of(series: string, period: Period, region: string): number {
    const key = `${series} ${printPeriod(period)} ${region}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const rule = this.layout.sums?.find((one) => one.whole === region && one.series.includes(series));
    const parts = rule === undefined ? undefined : this.regions.parts(region, period);
    const value = parts === undefined || parts.length === 0 ? this.drawn(this.isCount(series)) : tenth(parts.reduce((sum, part) => sum + this.of(series, period, part), 0));
    this.known.set(key, value);
    return value;
  }

  /** A running total from the first quarter of the year; of a whole, the sum of its parts where the year's series sums.
   * @param year the series of the whole year */
  running(series: string, until: Period, region: string, year: string): number {
    const rule = this.layout.sums?.find((one) => one.whole === region && one.series.includes(year));
    const parts = rule === undefined ? undefined : this.regions.parts(region, { frequency: 'year', index: Math.floor(until.index / 4) });
    if (parts !== undefined) return tenth(parts.reduce((sum, part) => sum + this.running(series, until, part, year), 0));
    const first = until.index - (until.index % 4);
    return tenth(periodRange({ frequency: 'quarter', index: first }, until).reduce((sum, quarter) => sum + this.of(series, quarter, region), 0));
  }

  isCount(series: string): boolean {
    return this.layout.sums?.some((rule) => rule.exact === true && rule.series.includes(series)) === true;
  }

  private drawn(whole: boolean): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    const value = 1000 + (this.state / 4294967296) * 899000;
    return whole ? Math.round(value) : Math.round(value) / 10;
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const text = (value: string): GridCell => ({ kind: 'text', text: value });
const number = (value: number, decimals: number): GridCell => ({ kind: 'number', text: String(value), value, decimals });

function sheetFrom(layout: SheetLayout, regions: RegionNames, figures: Figures): Sheet {
  const cells: Cells = [];
  const put = (row: number, column: number, cell: GridCell): void => {
    while (cells.length <= row) cells.push([]);
    while (cells[row].length <= column) cells[row].push(undefined);
    cells[row][column] = cell;
  };
  const names = columnOf(layout.names ?? 'A') ?? 0;
  const [first, last] = [layout.header[0] - 1, layout.header[1] - 1];
  for (const { cell, text: mark } of layout.marks ?? []) {
    const at = parseAddress(cell);
    if (at !== undefined) put(at.row, at.column, text(mark));
  }
  const skipped = (layout.skipColumns ?? []).map(({ column }) => columnOf(column) ?? -1);
  const columns = placed(layout.columns.across === 'periods' ? periodColumns(layout.columns, last - first + 1) : variableColumns(layout.columns), new Set([names, ...skipped]));
  for (const column of skipped) put(last, column, text('left out'));
  for (const [at, { parts }] of columns) parts.forEach((part, i) => { if (part !== '') put(first + i, at, text(part)); });
  rowsOf(layout).forEach((code, i) => {
    const row = last + 1 + i;
    put(row, names, text(kazakhstan.byCode.get(code)?.names.ru ?? code));
    for (const [at, { series, period, until, year }] of columns) {
      const asked = until ?? period;
      if (asked === undefined) continue;
      const region = layout.former?.find((one) => one.region === code && comparePeriods(asked, parsePeriod(one.until) ?? asked) <= 0)?.was ?? code;
      if (!regions.exists(region, asked)) put(row, at, text('-'));
      else if (series === undefined) put(row, at, text('left out'));
      else put(row, at, number(until === undefined ? figures.of(series, asked, region) : figures.running(series, until, region, year ?? series), figures.isCount(series) ? 0 : 1));
    }
  });
  return { name: layout.sheet, cells, merges: mergesOf(layout, cells, first, last) };
}

/** Columns at their letters, the others in order where there is room. */
function placed(columns: readonly Column[], taken: Set<number>): ReadonlyMap<number, Column> {
  const fixed = new Map(columns.flatMap((column) => (column.at === undefined ? [] : [[column.at, column] as const])));
  const result = new Map<number, Column>(fixed);
  let next = 0;
  for (const column of columns) {
    if (column.at !== undefined) continue;
    while (taken.has(next) || result.has(next)) next++;
    result.set(next, column);
  }
  return result;
}

const quarterNames = ['I quarter', 'II quarter', 'III quarter', 'IV quarter'];
const runningNames = ['1 quarter', '1 half-year', '9 months'];

/** Quarters or running totals of a year before the year itself, as offices print them. */
function periodColumns({ year, quarter, cumulative }: PeriodColumns, depth: number): readonly Column[] {
  const spanOf = (taken: { readonly from: string; readonly to: string } | undefined): readonly Period[] => {
    const [from, to] = [parsePeriod(taken?.from ?? ''), parsePeriod(taken?.to ?? '')];
    return from === undefined || to === undefined ? [] : periodRange(from, to);
  };
  const heading = (of: number, name: string | undefined): readonly string[] => (name === undefined ? [String(of)] : depth > 1 ? [String(of), name] : [`${name} of ${of}`]);
  const seriesOf = (taken: object | undefined): { readonly series?: string } => (taken !== undefined && 'series' in taken ? { series: String(taken.series) } : {});
  const ofYear = seriesOf(year).series;
  const columns: (Column & { readonly order: number })[] = [];
  for (const period of spanOf(quarter)) columns.push({ order: period.index, parts: heading(Math.floor(period.index / 4), quarterNames[period.index % 4]), period, ...seriesOf(quarter) });
  for (const until of spanOf(cumulative)) {
    if (until.index % 4 < 3) columns.push({ order: until.index, parts: heading(Math.floor(until.index / 4), runningNames[until.index % 4]), until, ...seriesOf(cumulative), ...(ofYear === undefined ? {} : { year: ofYear }) });
  }
  for (const period of spanOf(year)) {
    const until: Period = { frequency: 'quarter', index: 4 * period.index + 3 };
    const total = cumulative !== undefined && 'series' in cumulative ? { until, series: cumulative.series, ...(ofYear === undefined ? {} : { year: ofYear }) } : { period, ...seriesOf(year) };
    columns.push({ order: until.index + 0.5, parts: heading(period.index, depth > 1 ? 'year' : undefined), ...total });
  }
  return columns.sort((a, b) => a.order - b.order);
}

function variableColumns({ period, variables }: VariableColumns): readonly Column[] {
  const read = parsePeriod(period);
  return variables.map((variable) => {
    const at = variable.column === undefined ? undefined : columnOf(variable.column);
    return { parts: variable.heading.split(' / '), ...(read === undefined ? {} : { period: read }), ...(at === undefined ? {} : { at }), ...('series' in variable ? { series: variable.series } : {}) };
  });
}

/** The regions of a sheet; districts below the region that holds them. */
function rowsOf({ regions }: SheetLayout): readonly string[] {
  const today = '2024-01-01';
  const holders = new Map<string | undefined, string[]>();
  for (const code of regions) {
    const region = kazakhstan.byCode.get(code);
    const holder = region?.level === 2 ? holderOn(region, today) : undefined;
    holders.set(holder, [...(holders.get(holder) ?? []), code]);
  }
  return [...holders].flatMap(([holder, codes]) => (holder === undefined ? codes : [holder, ...codes]));
}

/** The same text in neighbouring cells of a header's upper rows is one merged cell. */
function mergesOf(layout: SheetLayout, cells: Cells, first: number, last: number): readonly Merge[] {
  if (layout.columns.across !== 'periods') return [];
  const merges: Merge[] = [];
  for (let row = first; row < last; row++) {
    for (let left = 0; left < cells[row].length; left++) {
      let right = left;
      while (cells[row][left] !== undefined && cells[row][right + 1]?.text === cells[row][left]?.text) right++;
      if (right > left) {
        for (let column = left + 1; column <= right; column++) cells[row][column] = undefined;
        merges.push({ top: row, bottom: row, left, right });
      }
      left = right;
    }
  }
  return merges;
}

import type { Issue, Place } from '../../issues/issue.ts';
import { foldLetters } from '../../language/letter-fold.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import type { SeriesCell } from '../assembly.ts';
import { decideDecimal } from '../formats/value-cell.ts';
import type { Observation } from '../observation.ts';
import { periodsText } from '../period-ranges.ts';
import type { Period } from '../period.ts';
import { comparePeriods, parsePeriod, printPeriod } from '../period.ts';
import { statusHasValue } from '../status.ts';
import type { BlankCell } from './blanks.ts';
import { tellBlanks } from './blanks.ts';
import type { ColumnPlan } from './columns.ts';
import { planColumns } from './columns.ts';
import { quartersOf } from './cumulative.ts';
import type { Sheet } from './grid.ts';
import { addressOf, cellAt, parseAddress, spacedText } from './grid.ts';
import { headingsOf } from './headings.ts';
import { workbookIssues } from './issues.ts';
import type { RegionNames, SheetLayout } from './layout.ts';
import type { RegionRow } from './rows.ts';
import { planRows, shortened } from './rows.ts';
import { readGridCell, shownDecimals } from './values.ts';

/** What became of a cell that holds something: `value`: taken; `heading`, `name`, `mark`: says what values are; `left`: an issue says why. */
export type CellUse = 'value' | 'heading' | 'name' | 'mark' | 'left';

export interface SheetReading {
  readonly cells: readonly SeriesCell[];
  /** Decimals shown of every value, by its series. */
  readonly decimals: ReadonlyMap<string, number>;
  /** By address, every cell that is not blank. */
  readonly uses: ReadonlyMap<string, CellUse>;
  readonly issues: readonly Issue[];
}

/** Reads one sheet as its layout says. Every cell that holds something is taken with its address or named with the reason. */
export function readSheet(sheet: Sheet, layout: SheetLayout, source: string, regions: RegionNames, file: string): SheetReading {
  const issues: Issue[] = [];
  const uses = new Map<string, CellUse>();
  const decimals = new Map<string, number>();
  const cells: SeriesCell[] = [];
  const placeOf = (cell: string): Place => ({ file, sheet: sheet.name, cell });
  const done = (): SheetReading => ({ cells, decimals, uses, issues });

  if (!marksAgree(sheet, layout, placeOf, issues, uses)) return done();
  const [first, last] = [layout.header[0] - 1, layout.header[1] - 1];
  tellAbove(sheet, first, placeOf, issues, uses);
  const names = parseAddress(`${layout.names ?? 'A'}1`)?.column;
  if (names === undefined) {
    issues.push(workbookIssues.issue('bad-address', { got: layout.names ?? '' }, placeOf('A1')));
    return done();
  }
  const headings = headingsOf(sheet, first, last).filter(({ column }) => column !== names);
  for (let row = first; row <= last; row++) useRow(sheet, row, uses, 'heading');
  const columns = planColumns(headings, layout, placeOf);
  issues.push(...columns.issues);
  const planned = new Set(columns.plans.map(({ column }) => column));
  const rows = planRows(sheet, layout, regions, planned, placeOf);
  issues.push(...rows.issues);
  for (const row of rows.left.keys()) useRow(sheet, row, uses, 'left');

  const decimal = decimalOf(sheet, rows.rows, planned, layout, placeOf, issues);
  if (decimal === undefined) return done();
  const former = formerRegions(layout, placeOf, issues);
  const blanks: BlankCell[] = [];
  for (const row of rows.rows) {
    uses.set(addressOf(row.row, names), 'name');
    const running = new Map<ColumnPlan, Observation>();
    for (const plan of columns.plans) {
      const address = addressOf(row.row, plan.column);
      const cell = cellAt(sheet, row.row, plan.column);
      if (cell === undefined) {
        if (regions.exists(former(row.region, plan.period), plan.period)) blanks.push({ region: row.region, series: plan.series, period: plan.period, cell: address });
        if (plan.cumulative !== true) cells.push(seriesCell(plan, former(row.region, plan.period), source, placeOf, { period: plan.period, value: NaN, status: 'missing', text: '', place: placeOf(address) }));
        continue;
      }
      uses.set(address, 'value');
      const read = readGridCell(cell, placeOf(address), decimal, layout.percentCells);
      issues.push(...read.issues);
      if (!('status' in read)) continue;
      const footnote = read.footnote ?? plan.footnote ?? row.footnote;
      const said = [read.footnote, plan.footnote, row.footnote].map((mark) => layout.footnotes?.find((one) => one.mark === mark)?.status).find((status) => status !== undefined);
      const status = said !== undefined && statusHasValue(said) && read.status === 'ok' ? said : read.status;
      const observation: Observation = { period: plan.period, value: read.value, status, text: cell.text, place: placeOf(address), ...(footnote === undefined ? {} : { footnote }) };
      decimals.set(plan.series, Math.max(decimals.get(plan.series) ?? 0, statusHasValue(status) ? shownDecimals(cell) : 0));
      if (plan.cumulative === true) running.set(plan, observation);
      else cells.push(seriesCell(plan, former(row.region, plan.period), source, placeOf, observation));
    }
    tellOutside(sheet, row, columns.named, placeOf, issues, uses);
    cells.push(...quarters(running, columns.plans, row, former, source, placeOf, issues));
  }
  issues.push(...tellEmpty(sheet, rows.rows, columns.plans, placeOf), ...tellBlanks(blanks, placeOf));
  return done();
}

function seriesCell({ series, unit, heading }: ColumnPlan, region: string, source: string, placeOf: (cell: string) => Place, observation: Observation): SeriesCell {
  return { series, region, unit, source, unitPlace: placeOf(heading), observation };
}

/** Rows and columns without any value: the mark of a table that has shifted. */
function tellEmpty(sheet: Sheet, rows: readonly RegionRow[], plans: readonly ColumnPlan[], placeOf: (cell: string) => Place): readonly Issue[] {
  const blank = (row: number, column: number): boolean => cellAt(sheet, row, column) === undefined;
  const columns = [...new Map(plans.map((plan) => [plan.column, plan])).values()];
  const emptyRows = rows.filter(({ row }) => columns.every(({ column }) => blank(row, column)));
  const emptyColumns = columns.filter(({ column }) => rows.every(({ row }) => blank(row, column)));
  if (rows.length === 0 || columns.length === 0) return [];
  return [
    ...emptyRows.map(({ row, region, name }) => workbookIssues.issue('region-empty', { region, name }, placeOf(addressOf(row, columns[0].column)))),
    ...emptyColumns.map(({ heading, series, period }) => workbookIssues.issue('column-empty', { heading: `${series} ${printPeriod(period)}` }, placeOf(heading))),
  ];
}

/** The region whose values a row holds in a period. */
type FormerRegion = (region: string, period: Period) => string;

function formerRegions({ former = [] }: SheetLayout, placeOf: (cell: string) => Place, issues: Issue[]): FormerRegion {
  const known = former.flatMap(({ region, was, until }) => {
    const period = parsePeriod(until);
    if (period === undefined) issues.push(workbookIssues.issue('bad-layout-period', { got: until }, placeOf('A1')));
    return period === undefined ? [] : [{ region, was, until: period }];
  });
  return (code, period) => known.find(({ region, until }) => region === code && comparePeriods(period, until) <= 0)?.was ?? code;
}

function quarters(running: ReadonlyMap<ColumnPlan, Observation>, plans: readonly ColumnPlan[], row: RegionRow, former: FormerRegion, source: string, placeOf: (cell: string) => Place, issues: Issue[]): SeriesCell[] {
  const cumulative = plans.filter((plan) => plan.cumulative === true);
  const [plan] = cumulative;
  if (plan === undefined) return [];
  const { observations, absent } = quartersOf(cumulative.flatMap((one) => running.get(one) ?? []));
  if (absent.length > 0) issues.push(workbookIssues.issue('no-quarter', { series: plan.series, region: row.region, periods: periodsText(absent) }, placeOf(addressOf(row.row, plan.column))));
  return observations.map((observation) => seriesCell(plan, former(row.region, observation.period), source, placeOf, observation));
}

function marksAgree(sheet: Sheet, layout: SheetLayout, placeOf: (cell: string) => Place, issues: Issue[], uses: Map<string, CellUse>): boolean {
  const before = issues.length;
  for (const { cell: address, text } of layout.marks ?? []) {
    const at = parseAddress(address);
    if (at === undefined) {
      issues.push(workbookIssues.issue('bad-address', { got: address }, placeOf('A1')));
      continue;
    }
    const got = spacedText(cellAt(sheet, at.row, at.column));
    if (foldLetters(got) === foldLetters(spacedText({ kind: 'text', text }))) uses.set(address, 'mark');
    else issues.push(workbookIssues.issue('mark-differs', { expected: text, got: shortened(got) }, placeOf(address)));
  }
  return issues.length === before;
}

function tellAbove(sheet: Sheet, first: number, placeOf: (cell: string) => Place, issues: Issue[], uses: Map<string, CellUse>): void {
  for (let row = 0; row < Math.min(first, sheet.cells.length); row++) {
    const columns = [...sheet.cells[row].keys()].filter((column) => spacedText(cellAt(sheet, row, column)) !== '' && !uses.has(addressOf(row, column)));
    const [column] = columns;
    if (column === undefined) continue;
    issues.push(workbookIssues.issue('above-header', { text: shortened(columns.map((one) => spacedText(cellAt(sheet, row, one))).join(' · ')) }, placeOf(addressOf(row, column))));
    for (const one of columns) uses.set(addressOf(row, one), 'left');
  }
}

function useRow(sheet: Sheet, row: number, uses: Map<string, CellUse>, use: CellUse): void {
  sheet.cells[row]?.forEach((cell, column) => {
    const address = addressOf(row, column);
    if (spacedText(cell) !== '' && !uses.has(address)) uses.set(address, use);
  });
}

function tellOutside(sheet: Sheet, { row }: RegionRow, named: ReadonlySet<number>, placeOf: (cell: string) => Place, issues: Issue[], uses: Map<string, CellUse>): void {
  sheet.cells[row].forEach((cell, column) => {
    const address = addressOf(row, column);
    if (spacedText(cell) === '' || uses.has(address)) return;
    uses.set(address, 'left');
    if (!named.has(column)) issues.push(workbookIssues.issue('cell-outside', { text: shortened(spacedText(cell)) }, placeOf(address)));
  });
}

function decimalOf(sheet: Sheet, rows: readonly RegionRow[], planned: ReadonlySet<number>, layout: SheetLayout, placeOf: (cell: string) => Place, issues: Issue[]): DecimalMark | undefined {
  const texts = rows.flatMap(({ row }) => [...planned].flatMap((column) => {
    const cell = cellAt(sheet, row, column);
    return cell?.kind === 'text' ? [{ text: cell.text, place: placeOf(addressOf(row, column)) }] : [];
  }));
  const decision = decideDecimal(texts, layout.decimal, ';');
  issues.push(...decision.issues);
  return decision.decimal;
}

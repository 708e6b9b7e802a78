import type { Issue, Place } from '../../issues/issue.ts';
import type { GridCell, Sheet } from './grid.ts';
import { addressOf, cellAt, columnOf, spacedText } from './grid.ts';
import { statusOfMark } from '../status.ts';
import { workbookIssues } from './issues.ts';
import type { RegionName, RegionNames, SheetLayout } from './layout.ts';

/** A row whose numbers are taken. */
export interface RegionRow {
  readonly row: number;
  readonly region: string;
  readonly name: string;
  readonly footnote?: string;
}

export interface RowsRead {
  readonly rows: readonly RegionRow[];
  /** Rows left out and named, with the place of the issue that says why. */
  readonly left: ReadonlyMap<number, Issue>;
  readonly issues: readonly Issue[];
}

/** Gives every row under the header its region, or names it with the reason why it has none.
 * @param planned columns whose numbers are taken, from 0 */
export function planRows(sheet: Sheet, layout: SheetLayout, regions: RegionNames, planned: ReadonlySet<number>, placeOf: (cell: string) => Place): RowsRead {
  const names = columnOf(layout.names ?? 'A') ?? 0;
  const issues: Issue[] = [];
  const left = new Map<number, Issue>();
  const rows: RegionRow[] = [];
  const skipsUsed = new Set<object>();
  let above: string | undefined;
  for (let row = layout.header[1]; row < sheet.cells.length; row++) {
    const first = firstText(sheet, row);
    if (first === undefined) continue;
    const nameCell = cellAt(sheet, row, names);
    const name = spacedText(nameCell);
    const leave = (issue: Issue): void => {
      issues.push(issue);
      left.set(row, issue);
    };
    const at = placeOf(addressOf(row, nameCell === undefined ? first.column : names));
    const skip = layout.skipRows?.find((one) => (one.row === undefined || one.row === row + 1) && (one.name === undefined || one.name.replace(/\s+/gu, ' ').trim() === name));
    if (skip !== undefined) {
      skipsUsed.add(skip);
      leave(workbookIssues.issue('row-skipped', { name: name || first.text, reason: skip.reason }, at));
      continue;
    }
    const hasValues = [...planned].some((column) => isValueLike(cellAt(sheet, row, column)));
    const beyond = layout.lastRow !== undefined && row >= layout.lastRow;
    const match = name === '' || beyond ? undefined : regions.match(nameCell?.text ?? '', above);
    if (match === undefined) {
      leave(leftRow(regions, layout, name, first, hasValues && !beyond, at));
      continue;
    }
    if (match.holdsOthers) above = match.code;
    if (!layout.regions.includes(match.code)) {
      if (layout.otherRows === undefined) leave(workbookIssues.issue('region-unexpected', { region: match.code, name }, at));
      else leave(workbookIssues.issue('row-skipped', { name, reason: layout.otherRows }, at));
      continue;
    }
    const twin = rows.find(({ region }) => region === match.code);
    if (twin !== undefined) {
      leave(workbookIssues.issue('region-repeated', { region: match.code, name, first: addressOf(twin.row, names) }, at));
      continue;
    }
    noteName(match, name, at, issues);
    rows.push({ row, region: match.code, name, ...(match.footnote === undefined ? {} : { footnote: match.footnote }) });
  }
  const top = placeOf(addressOf(layout.header[1], names));
  const absent = layout.regions.filter((code) => !rows.some(({ region }) => region === code));
  if (absent.length > 0) issues.push(workbookIssues.issue('region-absent', { regions: absent.join(', ') }, top));
  for (const skip of layout.skipRows ?? []) {
    if (!skipsUsed.has(skip)) issues.push(workbookIssues.issue('skip-not-found', { name: [skip.name, skip.row].filter((part) => part !== undefined).join(' ') }, top));
  }
  return { rows, left, issues };
}

function leftRow(regions: RegionNames, layout: SheetLayout, name: string, first: FirstText, hasValues: boolean, at: Place): Issue {
  if (!hasValues) return workbookIssues.issue('row-not-data', { text: shortened(name || first.text) }, at);
  if (name === '') return workbookIssues.issue('row-without-name', { text: shortened(first.text) }, at);
  if (layout.otherRows !== undefined) return workbookIssues.issue('row-skipped', { name, reason: layout.otherRows }, at);
  const nearest = regions.nearest(name);
  return nearest === undefined ? workbookIssues.issue('region-not-known', { name }, at) : workbookIssues.issue('misspelt-region-name', { name, nearest }, at);
}

function noteName({ code, mixedLetters, kindAssumed }: RegionName, name: string, at: Place, issues: Issue[]): void {
  if (mixedLetters === true) issues.push(workbookIssues.issue('mixed-letters', { name, region: code }, at));
  if (kindAssumed === true) issues.push(workbookIssues.issue('kind-assumed', { name, region: code }, at));
}

interface FirstText {
  readonly column: number;
  readonly text: string;
}

function firstText(sheet: Sheet, row: number): FirstText | undefined {
  const cells = sheet.cells[row];
  const column = cells.findIndex((cell) => spacedText(cell) !== '');
  return column < 0 ? undefined : { column, text: spacedText(cells[column]) };
}

/** Whether a cell would be taken for a number or a mark in place of one. */
export function isValueLike(cell: GridCell | undefined): boolean {
  if (cell === undefined) return false;
  return cell.kind !== 'text' || statusOfMark(cell.text) !== undefined || /^\s*[+\-−–]?[.,]?\d/u.test(cell.text);
}

const longestShown = 120;

export function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > longestShown ? `${letters.slice(0, longestShown - 1).join('')}…` : text;
}

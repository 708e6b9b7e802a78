import type { Issue } from '../../issues/issue.ts';
import { assembleSeries } from '../assembly.ts';
import type { SeriesCell } from '../assembly.ts';
import type { DataSeries } from '../series.ts';
import type { Workbook } from './grid.ts';
import { addressOf, spacedText } from './grid.ts';
import { workbookIssues } from './issues.ts';
import type { RegionNames, WorkbookLayout } from './layout.ts';
import type { CellUse } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { checkSums } from './sums.ts';

export interface WorkbookReading {
  readonly series: readonly DataSeries[];
  /** By sheet and address, what became of every cell that holds something. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, CellUse>>;
  readonly issues: readonly Issue[];
}

/** Reads a workbook as its layout says: every cell is taken with sheet!cell, or named with the reason why not; the regions are summed
 * against their whole. What an error names is not in the series.
 * @param workbook cells, from `readWorkbook`
 * @param regions  what printed names mean
 * @returns series in the order of the sheets; numbers in the units of the layout */
export function readBureauWorkbook(workbook: Workbook, layout: WorkbookLayout, regions: RegionNames): WorkbookReading {
  const { file, sheets } = workbook;
  const issues: Issue[] = [];
  const cells: SeriesCell[] = [];
  const uses = new Map<string, ReadonlyMap<string, CellUse>>();
  const decimals = new Map<string, number>();
  const nameOf = (name: string): string => name.normalize('NFC').trim();
  const known = sheets.map(({ name }) => nameOf(name)).join(', ');
  for (const one of layout.sheets) {
    const sheet = sheets.find(({ name }) => nameOf(name) === nameOf(one.sheet));
    if (sheet === undefined) {
      issues.push(workbookIssues.issue('sheet-absent', { sheet: one.sheet, known }, { file }));
      continue;
    }
    const reading = readSheet(sheet, one, layout.source, regions, file);
    issues.push(...reading.issues);
    for (const cell of reading.cells) cells.push(cell);
    uses.set(sheet.name, reading.uses);
    for (const [series, shown] of reading.decimals) decimals.set(series, Math.max(decimals.get(series) ?? 0, shown));
  }
  for (const sheet of sheets) {
    if (layout.sheets.some((one) => nameOf(one.sheet) === nameOf(sheet.name))) continue;
    const skip = layout.skipSheets?.find((one) => nameOf(one.sheet) === nameOf(sheet.name));
    const place = { file, sheet: sheet.name, cell: 'A1' };
    issues.push(skip === undefined ? workbookIssues.issue('sheet-not-read', { sheet: sheet.name }, place) : workbookIssues.issue('sheet-skipped', { sheet: sheet.name, reason: skip.reason }, place));
    uses.set(sheet.name, new Map(sheet.cells.flatMap((row, r) => row.flatMap((cell, c): [string, CellUse][] => (spacedText(cell) === '' ? [] : [[addressOf(r, c), 'left']])))));
  }
  for (const skip of layout.skipSheets ?? []) {
    if (!sheets.some(({ name }) => nameOf(name) === nameOf(skip.sheet))) issues.push(workbookIssues.issue('sheet-absent', { sheet: skip.sheet, known }, { file }));
  }
  const assembled = assembleSeries(cells);
  issues.push(...assembled.issues);
  for (const rule of layout.sums ?? []) issues.push(...checkSums(assembled.series, rule, regions, decimals));
  return { series: assembled.series, uses, issues };
}

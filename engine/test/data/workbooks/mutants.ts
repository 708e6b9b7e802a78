import type { GridCell, Merge, Sheet, Workbook } from '../../../src/data/workbooks/grid.ts';
import { columnOf, parseAddress, spacedText } from '../../../src/data/workbooks/grid.ts';
import type { SheetLayout, WorkbookLayout } from '../../../src/data/workbooks/layout.ts';

/** A workbook as it should not be. */
export interface Mutant {
  readonly kind: 'cut' | 'shifted' | 'renamed' | 'doubled';
  readonly what: string;
  readonly workbook: Workbook;
}

type Cells = (GridCell | undefined)[][];

/** Everything that goes wrong with a table between an office and a reader: cut, shifted by a row or a column, renamed, doubled. */
export function mutantsOf(workbook: Workbook, layout: WorkbookLayout): readonly Mutant[] {
  return layout.sheets.flatMap((one) => sheetMutants(workbook, one));
}

function sheetMutants(workbook: Workbook, layout: SheetLayout): readonly Mutant[] {
  const sheet = workbook.sheets.find(({ name }) => name.trim() === layout.sheet.trim());
  if (sheet === undefined) return [];
  const [first, last] = [layout.header[0] - 1, layout.header[1] - 1];
  const names = columnOf(layout.names ?? 'A') ?? 0;
  const skipped = new Set((layout.skipColumns ?? []).map(({ column }) => columnOf(column)));
  const width = Math.max(...sheet.cells.map((row) => row.length));
  const dataRows = [...sheet.cells.keys()].filter((row) => row > last && spacedText(sheet.cells[row][names]) !== '' && sheet.cells[row].some((cell, column) => column > names && cell !== undefined) && row < (layout.lastRow ?? Infinity));
  const dataColumns = Array.from({ length: width }, (_, column) => column).filter((column) => column > names && !skipped.has(column) && dataRows.some((row) => sheet.cells[row][column] !== undefined));
  const lastColumn = dataColumns.at(-1) ?? names;
  const lastData = dataRows.at(-1) ?? last;

  const changed = (kind: Mutant['kind'], what: string, change: (cells: Cells) => void, merges: (merge: Merge) => Merge = (merge) => merge): Mutant => {
    const cells: Cells = sheet.cells.map((row) => Array.from({ length: width }, (_, column) => row[column]));
    change(cells);
    const mutated: Sheet = { name: sheet.name, cells, merges: sheet.merges.map(merges) };
    return { kind, what: `${sheet.name}: ${what}`, workbook: { file: workbook.file, sheets: workbook.sheets.map((other) => (other === sheet ? mutated : other)) } };
  };
  const text = (value: string): GridCell => ({ kind: 'text', text: value });
  const moved = (rows: number) => (merge: Merge): Merge => ({ ...merge, top: merge.top + rows, bottom: merge.bottom + rows });
  const unit = (layout.marks ?? []).map(({ cell }) => parseAddress(cell)).filter((at) => at !== undefined);
  const headings = dataColumns.map((column) => ({ column, row: [...Array(last - first + 1).keys()].map((i) => last - i).find((row) => spacedText(sheet.cells[row]?.[column]) !== '') ?? -1 })).filter(({ row }) => row >= 0);
  const some = <T>(list: readonly T[], count: number): readonly T[] => list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count);
  const ourRows = layout.otherRows === undefined ? dataRows : dataRows.slice(-layout.regions.length);

  return [
    ...[1, 2, 3, 6].filter((count) => count < ourRows.length).map((count) => changed('cut', `last ${count} regions`, (cells) => { cells.splice(ourRows.at(-count) ?? 0, lastData - (ourRows.at(-count) ?? 0) + 1); })),
    changed('cut', 'everything after the header', (cells) => { cells.length = last + 1; }),
    changed('cut', 'the header', (cells) => { cells.splice(first, last - first + 1); }),
    changed('cut', 'the first region', (cells) => { cells.splice(ourRows[0], 1); }),
    changed('cut', 'the last column', (cells) => { for (const row of cells) row.length = lastColumn; }, (merge) => ({ ...merge, right: Math.min(merge.right, lastColumn - 1) })),
    changed('cut', 'the values of the last column', (cells) => { for (const row of dataRows) cells[row][lastColumn] = undefined; }),
    changed('cut', 'the values of a region', (cells) => { for (const column of dataColumns) cells[ourRows[2]][column] = undefined; }),
    changed('shifted', 'a blank row above', (cells) => { cells.unshift([]); }, moved(1)),
    changed('shifted', 'two blank rows above', (cells) => { cells.unshift([], []); }, moved(2)),
    changed('shifted', 'without the first row', (cells) => { cells.shift(); }, moved(-1)),
    changed('shifted', 'values a row down', (cells) => { for (const column of dataColumns) { for (let row = lastData; row >= dataRows[0]; row--) { cells[row + 1] ??= []; cells[row + 1][column] = cells[row][column]; } cells[dataRows[0]][column] = undefined; } }),
    changed('shifted', 'values a row up', (cells) => { for (const column of dataColumns) { for (let row = dataRows[0]; row <= lastData; row++) cells[row - 1][column] = cells[row][column]; cells[lastData][column] = undefined; } }),
    changed('shifted', 'values a row up, the first lost', (cells) => { for (const column of dataColumns) { for (let row = dataRows[0]; row < lastData; row++) cells[row][column] = cells[row + 1][column]; cells[lastData][column] = undefined; } }),
    changed('shifted', 'values a column to the right', (cells) => { for (const row of dataRows) cells[row].splice(names + 1, 0, undefined); }),
    changed('shifted', 'values a column to the left', (cells) => { for (const row of dataRows) cells[row].splice(names + 1, 1); }),
    changed('shifted', 'header a column to the right', (cells) => { for (let row = first; row <= last; row++) cells[row].splice(names + 1, 0, undefined); }, (merge) => (merge.top >= first && merge.bottom <= last && merge.left > names ? { ...merge, left: merge.left + 1, right: merge.right + 1 } : merge)),
    ...some(headings, 4).map(({ row, column }) => changed('renamed', `heading ${column}`, (cells) => { cells[row][column] = text(`${spacedText(cells[row][column])} қайта есептелген`); })),
    ...some(headings, 2).map(({ row, column }) => changed('renamed', `heading ${column} away`, (cells) => { cells[row][column] = undefined; })),
    ...unit.map(({ row, column }) => changed('renamed', 'title or unit', (cells) => { cells[row][column] = text('млрд. теңге'); })),
    ...some(ourRows, 3).map((row) => changed('renamed', `region ${row}`, (cells) => { cells[row][names] = text(`${spacedText(cells[row][names]).slice(0, -2)}ъъъ`); })),
    changed('renamed', 'one region as another', (cells) => { cells[ourRows[3]][names] = cells[ourRows[4]][names]; }),
    changed('renamed', 'the sheet', () => undefined),
    ...some(headings.slice(1), 3).map(({ row, column }) => changed('doubled', `heading ${column} as the one before`, (cells) => { const before = headings[headings.findIndex((one) => one.column === column) - 1]; cells[row][column] = cells[before.row][before.column]; })),
    changed('doubled', 'a column', (cells) => { for (const row of cells) row.splice(lastColumn + 1, 0, row[lastColumn]); }, (merge) => (merge.left === lastColumn && merge.right === lastColumn ? merge : merge)),
    changed('doubled', 'a row', (cells) => { cells.splice(ourRows[2], 0, cells[ourRows[2]]); }),
  ].map((mutant) => (mutant.what.endsWith(': the sheet') ? { ...mutant, workbook: { ...mutant.workbook, sheets: mutant.workbook.sheets.map((one) => (one.name === sheet.name ? { ...one, name: 'Sheet1' } : one)) } } : mutant));
}

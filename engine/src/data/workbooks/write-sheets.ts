import { utils, write } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';

/** A sheet to be written: rows of texts and numbers, null for a blank cell. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Writes sheets as an xlsx workbook: texts stay texts, numbers numbers. This module brings the library along: import it by
 * `import()` where a workbook is written.
 * @returns the bytes of the file, the same for the same sheets */
export function writeSheets(sheets: readonly PlainSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const cells = rows.map((row) => row.map((value): CellObject | null => (value === null ? null : typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value })));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  }
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}

import type { Sheet } from './grid.ts';
import { addressOf, cellAt, spacedText } from './grid.ts';

/** What stands over a column in the rows of a header. */
export interface Heading {
  readonly column: number;
  /** From the top down; a text that a merge carries over several rows stands once. */
  readonly parts: readonly string[];
  /** The cells themselves, with their line ends: one part in two languages stands on two lines. */
  readonly printed: readonly string[];
  /** Address of the lowest part. */
  readonly cell: string;
}

/** The headings of a sheet's columns: merged cells stand over every column and row they cover.
 * @param first row of the header, from 0 @param last row, included */
export function headingsOf(sheet: Sheet, first: number, last: number): readonly Heading[] {
  const width = Math.max(0, ...sheet.cells.slice(first, last + 1).map((row) => row.length), ...sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= first).map(({ right }) => right + 1));
  return Array.from({ length: width }, (_, column) => {
    const printed: string[] = [];
    const seen = new Set<string>();
    let cell = addressOf(last, column);
    for (let row = first; row <= last; row++) {
      const merge = sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
      const [atRow, atColumn] = merge === undefined ? [row, column] : [merge.top, merge.left];
      const address = addressOf(atRow, atColumn);
      if (seen.has(address)) continue;
      seen.add(address);
      const found = cellAt(sheet, atRow, atColumn);
      if (spacedText(found) === '') continue;
      printed.push(found?.text ?? '');
      cell = address;
    }
    return { column, cell, printed, parts: printed.map((text) => spacedText({ kind: 'text', text })) };
  }).filter(({ parts }) => parts.length > 0);
}

/** The ways to write a heading in a layout: whole, or in the language of one of its lines. */
export function headingTexts({ parts, printed }: Heading): readonly string[] {
  const lines = printed.map((text) => text.split(/\r?\n/).map((line) => spacedText({ kind: 'text', text: line })).filter((line) => line !== ''));
  const inLine = (at: number): string => lines.map((texts) => texts[Math.min(at, texts.length - 1)]).join(' / ');
  return [...new Set([parts.join(' / '), inLine(0), inLine(1)])];
}

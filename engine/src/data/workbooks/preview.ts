import type { Sheet } from './grid.ts';
import { columnLetters, spacedText } from './grid.ts';

export interface PreviewOptions {
  /** First and last row to show, from 1; the first 20 when absent. */
  readonly rows?: readonly [number, number];
  /** First and last column to show, by letters from A; the first 10 when absent. */
  readonly columns?: readonly [number, number];
  /** Widest a column is shown; longer texts end in `…`; 18 when absent. */
  readonly width?: number;
}

/** A sheet as a table of text with the letters of its columns and the numbers of its rows, so that a person can write its layout.
 * What is merged shows its text once and `←` or `↑` where it goes on. */
export function previewSheet(sheet: Sheet, { rows = [1, 20], columns = [1, 10], width = 18 }: PreviewOptions = {}): string {
  const widest = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const [firstRow, lastRow] = [Math.max(1, rows[0]), Math.min(sheet.cells.length, rows[1])];
  const [firstColumn, lastColumn] = [Math.max(1, columns[0]), Math.min(widest, columns[1])];
  const numbers = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i - 1);
  const goesOn = new Map<string, string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (const row of numbers(top + 1, Math.min(bottom + 1, lastRow))) {
      for (const column of numbers(left + 1, Math.min(right + 1, lastColumn))) {
        if (row > top || column > left) goesOn.set(`${row} ${column}`, column > left ? '←' : '↑');
      }
    }
  }
  const shown = (row: number, column: number): string => {
    const text = spacedText(sheet.cells[row]?.[column]) || (goesOn.get(`${row} ${column}`) ?? '');
    const letters = Array.from(text);
    return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text;
  };
  const head = ['', ...numbers(firstColumn, lastColumn).map(columnLetters)];
  const lines = numbers(firstRow, lastRow).map((row) => [String(row + 1), ...numbers(firstColumn, lastColumn).map((column) => shown(row, column))]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => Array.from(line[i]).length)));
  const rendered = [head, ...lines].map((line) => line.map((text, i) => (i === 0 ? text.padStart(widths[i]) : text.padEnd(widths[i]))).join(' | ').trimEnd());
  const more = [lastRow < sheet.cells.length ? `${sheet.cells.length} × ${widest}` : '', lastColumn < widest ? `… ${columnLetters(widest - 1)}` : ''].filter(Boolean).join(' ');
  return [`${sheet.name}${more === '' ? '' : ` (${more})`}`, ...rendered].join('\n');
}

/** What a cell of a sheet holds, as its program understands it. */
export type CellKind = 'number' | 'text' | 'date' | 'boolean' | 'error';

export interface GridCell {
  /** As printed for a text; the shortest digits of the stored value for a number. */
  readonly text: string;
  readonly kind: CellKind;
  /** Of a number, as stored. */
  readonly value?: number;
  /** Decimals that the number's format shows, when it shows a fixed number. */
  readonly decimals?: number;
  /** The format shows the number times 100 with a percent sign. */
  readonly percent?: true;
  /** The value was computed in the workbook. */
  readonly formula?: true;
}

/** Cells that are shown as one; what they hold stands in the upper left. Rows and columns from 0, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** By row and column from 0; blank cells are absent. */
  readonly cells: readonly (readonly (GridCell | undefined)[])[];
  readonly merges: readonly Merge[];
}

export interface Workbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

export function cellAt({ cells }: Sheet, row: number, column: number): GridCell | undefined {
  return cells[row]?.[column];
}

/** The letters of a column from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column from 0 of its letters; undefined for a text that is none. */
export function columnOf(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B5` for row 4, column 1. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column from 0 of an address such as `B5`. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  const column = match === null ? undefined : columnOf(match[1]);
  return match === null || column === undefined ? undefined : { row: Number(match[2]) - 1, column };
}

/** A cell's text with any run of spaces and line ends as one space, as headings and names are compared. */
export function spacedText(cell: GridCell | undefined): string {
  return (cell?.text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

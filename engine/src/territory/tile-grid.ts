/** A place in a grid of equal tiles; rows and columns count from 0 at the upper left. */
export interface Tile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

const rows: readonly (readonly string[])[] = [
  ['', '', '', 'KZ-59', '', '', ''],
  ['KZ-27', '', 'KZ-39', 'KZ-11', 'KZ-55', '', ''],
  ['KZ-23', 'KZ-15', 'KZ-62', 'KZ-71', 'KZ-35', 'KZ-10', 'KZ-63'],
  ['KZ-47', '', 'KZ-43', 'KZ-61', 'KZ-31', 'KZ-19', 'KZ-33'],
  ['', '', '', 'KZ-79', '', 'KZ-75', ''],
];

/** The 20 regions of Kazakhstan as tiles of one size, each about where it lies: a city is as large as a steppe. */
export const kazakhstanTiles: readonly Tile[] = rows.flatMap((codes, row) => codes.flatMap((code, column) => (code === '' ? [] : [{ code, row, column }])));

/** One row of the precedence table, from what binds least to what binds most. */
export interface PrecedenceRow {
  readonly level: number;
  readonly operators: readonly string[];
  readonly position: 'infix' | 'prefix';
  /** How equals group: `a - b - c` is (a - b) - c, `a ^ b ^ c` is a ^ (b ^ c), `a < b < c` is an error. */
  readonly groups: 'left' | 'right' | 'none';
}

/** The precedence table of the formula language; docs/methods/expressions.md prints it. */
export const precedenceTable: readonly PrecedenceRow[] = [
  { level: 1, operators: ['or'], position: 'infix', groups: 'left' },
  { level: 2, operators: ['and'], position: 'infix', groups: 'left' },
  { level: 3, operators: ['not'], position: 'prefix', groups: 'right' },
  { level: 4, operators: ['<', '<=', '>', '>=', '==', '!='], position: 'infix', groups: 'none' },
  { level: 5, operators: ['+', '-'], position: 'infix', groups: 'left' },
  { level: 6, operators: ['*', '/'], position: 'infix', groups: 'left' },
  { level: 7, operators: ['-'], position: 'prefix', groups: 'right' },
  { level: 8, operators: ['^'], position: 'infix', groups: 'right' },
];

function rowsAt(position: PrecedenceRow['position']): ReadonlyMap<string, PrecedenceRow> {
  return new Map(precedenceTable.filter((row) => row.position === position).flatMap((row) => row.operators.map((operator) => [operator, row])));
}

export const infixRows = rowsAt('infix');
export const prefixRows = rowsAt('prefix');

/** The level at which terms of a formula are cut: everything that binds tighter than + and -. */
export const termLevel = 6;

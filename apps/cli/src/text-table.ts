const escapeCode = /\u001b\[\d+m/g;

/** Columns that a terminal gives a text: combining marks take none. */
export function textWidth(text: string): number {
  return Array.from(text.replace(escapeCode, '').replace(/\p{Mn}|\u200D|\u2060/gu, '')).length;
}

/** Rows as lines with columns of one width, two spaces between them; no space ends a line.
 * @param align a letter per column: l to the left, r to the right */
export function textTable(rows: readonly (readonly string[])[], align: string): string[] {
  const widths = Array.from(align, (_, column) => Math.max(0, ...rows.map((row) => textWidth(row[column] ?? ''))));
  return rows.map((row) =>
    widths.map((width, column) => {
      const cell = row[column] ?? '';
      const space = ' '.repeat(width - textWidth(cell));
      return align[column] === 'r' ? space + cell : cell + space;
    }).join('  ').trimEnd());
}

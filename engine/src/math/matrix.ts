/** A real matrix by columns: element (i, j) is data[j * rows + i]. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

/** A matrix over `data` (not copied), or of zeros.
 * @param data by columns, length rows * columns */
export function matrix(rows: number, columns: number, data: Float64Array = new Float64Array(rows * columns)): Matrix {
  if (data.length !== rows * columns) throw new Error(`matrix ${rows} x ${columns} from ${data.length} numbers`);
  return { rows, columns, data };
}

export function identity(size: number): Matrix {
  const result = matrix(size, size);
  for (let i = 0; i < size; i++) result.data[i * size + i] = 1;
  return result;
}

/** Column j as a view: writing to it writes to the matrix. */
export function column(m: Matrix, j: number): Float64Array {
  return m.data.subarray(j * m.rows, (j + 1) * m.rows);
}

/** A matrix whose columns are copies of the arrays, all of one length. */
export function fromColumns(columns: readonly ArrayLike<number>[]): Matrix {
  const rows = columns.length === 0 ? 0 : columns[0].length;
  const result = matrix(rows, columns.length);
  columns.forEach((values, j) => {
    if (values.length !== rows) throw new Error(`column ${j} has ${values.length} rows, not ${rows}`);
    result.data.set(values, j * rows);
  });
  return result;
}

export function transpose(m: Matrix): Matrix {
  const { rows, columns, data } = m;
  const result = matrix(columns, rows);
  for (let j = 0; j < columns; j++) {
    for (let i = 0; i < rows; i++) result.data[i * columns + j] = data[j * rows + i];
  }
  return result;
}

/** The product A B, each element summed in the order of A's columns. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  if (a.columns !== b.rows) throw new Error(`${a.rows} x ${a.columns} times ${b.rows} x ${b.columns}`);
  const { rows } = a;
  const result = matrix(rows, b.columns);
  for (let j = 0; j < b.columns; j++) {
    const start = j * rows;
    for (let k = 0; k < a.columns; k++) {
      const factor = b.data[j * b.rows + k];
      const from = k * rows;
      for (let i = 0; i < rows; i++) result.data[start + i] += a.data[from + i] * factor;
    }
  }
  return result;
}

import { identity, matrix, transpose } from './matrix.ts';
import type { Matrix } from './matrix.ts';

export interface Svd {
  /** rows x min(rows, columns), orthonormal columns (zero where the singular value is zero). */
  readonly u: Matrix;
  /** Descending. */
  readonly values: Float64Array;
  /** columns x min(rows, columns), orthonormal columns. */
  readonly v: Matrix;
}

const mostSweeps = 60;

/** Singular value decomposition X = U diag(s) V' by one-sided Jacobi rotations: small singular values keep their
 * relative accuracy when the columns are only badly scaled.
 * @source Hestenes 1958; Demmel and Veselić 1992 */
export function svd(x: Matrix): Svd {
  if (x.rows < x.columns) {
    const turned = svd(transpose(x));
    return { u: turned.v, values: turned.values, v: turned.u };
  }
  const { rows, columns } = x;
  const w = Float64Array.from(x.data);
  const right = identity(columns);
  orthogonalise(w, rows, columns, right.data);
  const norms = columnNorms(w, rows, columns);
  const order = Array.from(norms.keys()).sort((i, j) => norms[j] - norms[i]);
  const u = matrix(rows, columns);
  const v = matrix(columns, columns);
  order.forEach((from, to) => {
    const size = norms[from];
    for (let i = 0; i < rows; i++) u.data[to * rows + i] = size > 0 ? w[from * rows + i] / size : 0;
    v.data.set(right.data.subarray(from * columns, (from + 1) * columns), to * columns);
  });
  return { u, values: Float64Array.from(order, (j) => norms[j]), v };
}

/** Singular values of any matrix, descending, min(rows, columns) of them. */
export function singularValues(x: Matrix): Float64Array {
  const tall = x.rows < x.columns ? transpose(x) : x;
  const w = Float64Array.from(tall.data);
  orthogonalise(w, tall.rows, tall.columns, undefined);
  return columnNorms(w, tall.rows, tall.columns).sort().reverse();
}

function columnNorms(w: Float64Array, rows: number, columns: number): Float64Array {
  const norms = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    let largest = 0;
    for (let i = 0; i < rows; i++) largest = Math.max(largest, Math.abs(w[j * rows + i]));
    if (largest === 0) continue;
    let squares = 0;
    for (let i = 0; i < rows; i++) {
      const value = w[j * rows + i] / largest;
      squares += value * value;
    }
    norms[j] = largest * Math.sqrt(squares);
  }
  return norms;
}

/** Rotates pairs of columns of w (and of v) until all are orthogonal. */
function orthogonalise(w: Float64Array, rows: number, columns: number, v: Float64Array | undefined): void {
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < columns - 1; p++) {
      for (let q = p + 1; q < columns; q++) {
        let pp = 0;
        let qq = 0;
        let pq = 0;
        for (let i = 0; i < rows; i++) {
          const a = w[p * rows + i];
          const b = w[q * rows + i];
          pp += a * a;
          qq += b * b;
          pq += a * b;
        }
        if (!(Math.abs(pq) > 1e-15 * Math.sqrt(pp) * Math.sqrt(qq))) continue;
        rotated = true;
        const half = (qq - pp) / (2 * pq);
        const tangent = (half >= 0 ? 1 : -1) / (Math.abs(half) + Math.sqrt(1 + half * half));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        const sine = tangent * cosine;
        rotate(w, rows, p, q, cosine, sine);
        if (v !== undefined) rotate(v, columns, p, q, cosine, sine);
      }
    }
    if (!rotated) break;
  }
}

function rotate(m: Float64Array, rows: number, p: number, q: number, cosine: number, sine: number): void {
  for (let i = 0; i < rows; i++) {
    const a = m[p * rows + i];
    const b = m[q * rows + i];
    m[p * rows + i] = cosine * a - sine * b;
    m[q * rows + i] = sine * a + cosine * b;
  }
}

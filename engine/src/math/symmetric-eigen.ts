import { identity, matrix } from './matrix.ts';
import type { Matrix } from './matrix.ts';

export interface SymmetricEigen {
  /** Ascending. */
  readonly values: Float64Array;
  /** Column j is the unit vector of values[j]. */
  readonly vectors: Matrix;
}

const mostSweeps = 60;

/** Eigenvalues and orthonormal eigenvectors of a symmetric matrix by cyclic Jacobi rotations; for matrices of some tens
 * of rows (for eigenvalues alone see `symmetricEigenvalues`).
 * @param a square and symmetric; only its lower triangle is read
 * @source Golub and Van Loan 2013, 8.5 */
export function symmetricEigen(a: Matrix): SymmetricEigen {
  const vectors = identity(a.rows);
  const diagonal = diagonalise(a, vectors.data);
  const n = a.rows;
  const order = Array.from(diagonal.keys()).sort((i, j) => diagonal[i] - diagonal[j]);
  const sorted = matrix(n, n);
  order.forEach((from, to) => sorted.data.set(vectors.data.subarray(from * n, (from + 1) * n), to * n));
  return { values: Float64Array.from(order, (i) => diagonal[i]), vectors: sorted };
}

function diagonalise(a: Matrix, vectors: Float64Array): Float64Array {
  const n = a.rows;
  if (a.columns !== n) throw new Error(`eigenvalues of ${a.rows} x ${a.columns}`);
  const m = Float64Array.from(a.data);
  for (let j = 0; j < n; j++) for (let i = 0; i < j; i++) m[j * n + i] = m[i * n + j];
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++) {
      for (let q = p + 1; q < n; q++) {
        const off = m[q * n + p];
        const first = m[p * n + p];
        const second = m[q * n + q];
        if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(first * second)) || off === 0) continue;
        if (Math.abs(off) < 1e-20 * (Math.abs(first) + Math.abs(second))) continue;
        rotated = true;
        const half = (second - first) / (2 * off);
        const tangent = (half >= 0 ? 1 : -1) / (Math.abs(half) + Math.sqrt(1 + half * half));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        const sine = tangent * cosine;
        rotateColumns(m, n, p, q, cosine, sine);
        for (let k = 0; k < n; k++) {
          m[k * n + p] = m[p * n + k];
          m[k * n + q] = m[q * n + k];
        }
        m[p * n + p] = first - tangent * off;
        m[q * n + q] = second + tangent * off;
        m[q * n + p] = 0;
        m[p * n + q] = 0;
        rotateColumns(vectors, n, p, q, cosine, sine);
      }
    }
    if (!rotated) break;
  }
  return Float64Array.from({ length: n }, (_, i) => m[i * n + i]);
}

function rotateColumns(m: Float64Array, n: number, p: number, q: number, cosine: number, sine: number): void {
  for (let k = 0; k < n; k++) {
    const left = m[p * n + k];
    const right = m[q * n + k];
    m[p * n + k] = cosine * left - sine * right;
    m[q * n + k] = sine * left + cosine * right;
  }
}

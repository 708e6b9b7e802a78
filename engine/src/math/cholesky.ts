import { matrix } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** Cholesky factor of a symmetric positive definite matrix: A = L L', L lower triangular.
 * @param a square; only its lower triangle is read
 * @returns undefined when A is not positive definite to working precision
 * @source Golub and Van Loan 2013, 4.2 */
export function cholesky(a: Matrix): Matrix | undefined {
  const n = a.rows;
  if (a.columns !== n) throw new Error(`cholesky of ${a.rows} x ${a.columns}`);
  const factor = matrix(n, n);
  const l = factor.data;
  for (let j = 0; j < n; j++) {
    let pivot = a.data[j * n + j];
    const smallest = pivot * n * 2.220446049250313e-16;
    for (let k = 0; k < j; k++) pivot -= l[k * n + j] * l[k * n + j];
    if (!(pivot > smallest)) return undefined;
    const diagonal = Math.sqrt(pivot);
    l[j * n + j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      let value = a.data[j * n + i];
      for (let k = 0; k < j; k++) value -= l[k * n + i] * l[k * n + j];
      l[j * n + i] = value / diagonal;
    }
  }
  return factor;
}

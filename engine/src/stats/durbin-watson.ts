import { column, matrix, transpose } from '../math/matrix.ts';
import type { Matrix } from '../math/matrix.ts';
import { applyQTranspose, householderQr } from '../math/qr.ts';
import { symmetricEigenvalues } from '../math/symmetric-eigenvalues.ts';
import { positiveProbability } from './quadratic-form.ts';

export interface DurbinWatsonProbabilities {
  /** P(DW < d) when ρ = 0: the p-value against ρ > 0. */
  readonly lower: number;
  /** P(DW > d) when ρ = 0: the p-value against ρ < 0. */
  readonly upper: number;
  /** 2 min(lower, upper), at most 1. */
  readonly twoSided: number;
}

/** The Durbin-Watson statistic of residuals in the order of time.
 *    d = Σ (e_t - e_{t-1})² / Σ e_t²
 * @returns 0..4; NaN for fewer than two residuals or all zero
 * @source Durbin and Watson 1950 */
export function durbinWatson(residuals: ArrayLike<number>): number {
  let squares = 0;
  let steps = 0;
  for (let t = 0; t < residuals.length; t++) {
    squares += residuals[t] * residuals[t];
    if (t > 0) steps += (residuals[t] - residuals[t - 1]) * (residuals[t] - residuals[t - 1]);
  }
  return residuals.length < 2 ? NaN : steps / squares;
}

/** Exact probabilities of the Durbin-Watson statistic for the design X, with or without a constant:
 *    P(DW < d) = P(Σ (ν_i - d) z_i² < 0),  ν the n - k eigenvalues of Q₂'AQ₂, A the matrix of squared differences,
 *    Q₂ an orthonormal basis of what X leaves over.
 * @param x n x k design, rows in the order of time; dependent columns are left out
 * @param d the statistic, 0..4
 * @returns probabilities; all NaN when X leaves no degree of freedom or d is NaN
 *   about 4/3 n³ multiplications: about 1 s for n = 1000
 * @assumes errors independent, normal, of one variance; regressors fixed (no lagged dependent variable)
 * @source Durbin and Watson 1971 @verified lmtest 0.9 dwtest(exact = TRUE), 8 digits (its own accuracy) */
export function durbinWatsonExact(x: Matrix, d: number): DurbinWatsonProbabilities {
  const weights = differenceEigenvalues(x);
  if (weights.length === 0 || d !== d) return { lower: NaN, upper: NaN, twoSided: NaN };
  for (let i = 0; i < weights.length; i++) weights[i] -= d;
  const upper = positiveProbability(weights);
  const lower = positiveProbability(weights.map((weight) => -weight));
  return { lower, upper, twoSided: Math.min(1, 2 * Math.min(lower, upper)) };
}

/** Eigenvalues of Q₂'AQ₂ = the trailing block of Q'AQ, A applied as the tridiagonal matrix it is. */
function differenceEigenvalues(x: Matrix): Float64Array {
  const qr = householderQr(x);
  const n = x.rows;
  const free = n - qr.rank;
  const differences = matrix(n, n);
  for (let t = 0; t < n; t++) {
    const diagonal = n === 1 ? 0 : t === 0 || t === n - 1 ? 1 : 2;
    differences.data[t * n + t] = diagonal;
    if (t > 0) differences.data[t * n + t - 1] = -1;
    if (t < n - 1) differences.data[t * n + t + 1] = -1;
  }
  const half = matrix(n, n);
  for (let t = 0; t < n; t++) half.data.set(applyQTranspose(qr, column(differences, t)), t * n);
  const turned = transpose(half);
  const block = matrix(free, free);
  for (let j = 0; j < free; j++) block.data.set(applyQTranspose(qr, column(turned, qr.rank + j)).subarray(qr.rank), j * free);
  return symmetricEigenvalues(block);
}

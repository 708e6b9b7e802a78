import { matrix } from '../math/matrix.ts';
import type { Matrix } from '../math/matrix.ts';
import { applyQ, householderQr } from '../math/qr.ts';
import { symmetricEigenvalues } from '../math/symmetric-eigen.ts';
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

function differenceEigenvalues(x: Matrix): Float64Array {
  const qr = householderQr(x);
  const n = x.rows;
  const free = n - qr.rank;
  const steps: Float64Array[] = [];
  const unit = new Float64Array(n);
  for (let j = 0; j < free; j++) {
    unit.fill(0);
    unit[qr.rank + j] = 1;
    const q = applyQ(qr, unit);
    steps.push(Float64Array.from({ length: Math.max(n - 1, 0) }, (_, i) => q[i + 1] - q[i]));
  }
  const products = matrix(free, free);
  for (let j = 0; j < free; j++) {
    for (let i = j; i < free; i++) {
      let total = 0;
      for (let t = 0; t < n - 1; t++) total += steps[i][t] * steps[j][t];
      products.data[j * free + i] = total;
    }
  }
  return symmetricEigenvalues(products);
}

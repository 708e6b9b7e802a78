import { exp, log } from '../math/elementary.ts';
import type { Scale } from './design.ts';
import type { InformationCriteria, LevelFit } from './fit.ts';

/** Whether an observation with this leverage alone determines a coefficient (h = 1 up to rounding). */
export function determinesAlone(leverage: number): boolean {
  return !(leverage < 1 - 1e-10);
}

/** Σ(x - c)², c the mean or zero. */
export function sumOfSquares(x: ArrayLike<number>, about: 'mean' | 'zero'): number {
  const n = x.length;
  let centre = 0;
  if (about === 'mean') {
    for (let i = 0; i < n; i++) centre += x[i];
    centre /= n;
  }
  let sum = 0;
  let drift = 0;
  for (let i = 0; i < n; i++) {
    const deviation = x[i] - centre;
    sum += deviation * deviation;
    drift += deviation;
  }
  return about === 'mean' ? sum - (drift * drift) / n : sum;
}

/** ln L = -n/2 (ln 2π + ln(RSS/n) + 1).
 * @source Greene 2018, eq. 14-38 · @verified R logLik, 12 digits */
export function gaussianLogLikelihood(rss: number, n: number): number {
  return -0.5 * n * (log(2 * Math.PI) + log(rss / n) + 1);
}

/** AIC, BIC, AICc with sigma counted as a parameter (R), and AIC, BIC, HQ without (gretl).
 * @source Akaike 1974; Schwarz 1978; Hurvich and Tsai 1989; Hannan and Quinn 1979 · @verified R and gretl, 12 digits */
export function informationCriteria(logLikelihood: number, n: number, k: number): InformationCriteria {
  const deviance = -2 * logLikelihood;
  const p = k + 1;
  const aic = deviance + 2 * p;
  return {
    countingSigma: {
      aic,
      bic: deviance + p * log(n),
      aicc: n - p - 1 > 0 ? aic + (2 * p * (p + 1)) / (n - p - 1) : null,
    },
    withoutSigma: {
      aic: deviance + 2 * k,
      bic: deviance + k * log(n),
      hannanQuinn: deviance + 2 * k * log(log(n)),
    },
  };
}

/** Pearson correlation, or null when either side does not vary. */
export function correlationOrNull(a: readonly number[], b: readonly number[]): number | null {
  const n = a.length;
  const meanA = a.reduce((sum, v) => sum + v, 0) / n;
  const meanB = b.reduce((sum, v) => sum + v, 0) / n;
  let cross = 0;
  for (let i = 0; i < n; i++) cross += (a[i] - meanA) * (b[i] - meanB);
  const r = cross / Math.sqrt(sumOfSquares(a, 'mean') * sumOfSquares(b, 'mean'));
  return Number.isFinite(r) ? Math.max(-1, Math.min(1, r)) : null;
}

/** How an equation fits in the unit of its response: correlation, RMSE and MAPE of levels. */
export function levelFit(actual: readonly number[], fitted: readonly number[], scale: Scale): LevelFit {
  const toLevel = (values: readonly number[]) => (scale === 'logs' ? values.map(exp) : [...values]);
  const y = toLevel(actual);
  const level = toLevel(fitted);
  const n = y.length;
  let squares = 0;
  let relative = 0;
  for (let i = 0; i < n; i++) {
    const error = y[i] - level[i];
    squares += error * error;
    relative += Math.abs(error / y[i]);
  }
  const mape = y.includes(0) ? null : (100 * relative) / n;
  return { actual: y, fitted: level, R: correlationOrNull(y, level), rmse: Math.sqrt(squares / n), mape };
}

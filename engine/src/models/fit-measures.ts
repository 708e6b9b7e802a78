import { exp, log } from '../math/elementary.ts';
import { pearson } from '../stats/correlation.ts';
import { variance } from '../stats/moments.ts';
import type { Scale } from './design.ts';
import type { InformationCriteria, LevelFit } from './fit.ts';

/** Whether an observation with this leverage alone determines a coefficient (h = 1 up to rounding). */
export function determinesAlone(leverage: number): boolean {
  return !(leverage < 1 - 1e-10);
}

/** Σ(x - x̄)². */
export function squaresAboutMean(x: ArrayLike<number>): number {
  return variance(x, 0) * x.length;
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
  const { r } = pearson(y, level);
  const mape = y.includes(0) ? null : (100 * relative) / n;
  return { actual: y, fitted: level, R: Number.isNaN(r) ? null : r, rmse: Math.sqrt(squares / n), mape };
}

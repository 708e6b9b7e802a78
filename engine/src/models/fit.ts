import type { CovarianceKind } from './covariance.ts';
import type { ExcludedRow, Label, Scale } from './design.ts';

export type Interval = readonly [lower: number, upper: number];

/** One estimated coefficient with its test against zero. */
export interface Coefficient {
  readonly term: string;
  readonly estimate: number;
  readonly se: number;
  readonly t: number;
  /** Two-sided, from Student's t with n - k degrees of freedom. */
  readonly p: number;
  readonly ci80: Interval;
  readonly ci95: Interval;
}

/** The joint test that every slope is zero. */
export interface FTest {
  readonly value: number;
  readonly df: readonly [slopes: number, residual: number];
  readonly p: number;
  /** `classical` from the sums of squares; `wald` from the covariance estimator asked for. */
  readonly method: 'classical' | 'wald';
}

/** Information criteria in both conventions in use.
 * counting sigma (R): p = k + 1 parameters;  without sigma (gretl): p = k.
 * AIC = -2 ln L + 2p;  BIC = -2 ln L + p ln n;  AICc = AIC + 2p(p + 1)/(n - p - 1);  HQ = -2 ln L + 2p ln ln n */
export interface InformationCriteria {
  /** AICc is null when n - p - 1 is not positive. */
  readonly countingSigma: { readonly aic: number; readonly bic: number; readonly aicc: number | null };
  readonly withoutSigma: { readonly aic: number; readonly bic: number; readonly hannanQuinn: number };
}

/** Fit in the unit of the response itself; a log equation is taken back by exp, the median, without correction. */
export interface LevelFit {
  readonly actual: readonly number[];
  readonly fitted: readonly number[];
  /** Pearson correlation of actual and fitted; null when the fitted values do not vary. */
  readonly R: number | null;
  /** √(Σ(y - ŷ)²/n), in the unit of the response. */
  readonly rmse: number;
  /** Mean of |y - ŷ|/|y| in percent; null when some y is zero. */
  readonly mape: number | null;
}

/** A fitted equation: plain data with everything that tests, predictions and reports need. */
export interface OlsFit {
  readonly kind: 'ols';
  readonly version: 1;
  readonly response: string;
  readonly responseVariable: string;
  readonly scale: Scale;
  readonly terms: readonly string[];
  readonly variables: readonly string[];
  readonly termScales: readonly Scale[];
  readonly hasConstant: boolean;
  readonly labels: readonly Label[];
  readonly excluded: readonly ExcludedRow[];
  /** Columns of X in the scales of the terms. */
  readonly columns: readonly (readonly number[])[];
  /** The response in the scale of the equation. */
  readonly actual: readonly number[];
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  /** Diagonal of the hat matrix X X⁺. */
  readonly leverage: readonly number[];
  /** X⁺ = (X'X)⁻¹X', a row per coefficient: b = X⁺y. */
  readonly pseudoInverse: readonly (readonly number[])[];
  readonly covarianceKind: CovarianceKind;
  readonly coefficients: readonly Coefficient[];
  /** Covariance of the coefficients by `covarianceKind`, a list of rows. */
  readonly covariance: readonly (readonly number[])[];
  readonly n: number;
  readonly k: number;
  /** n - k. */
  readonly df: number;
  readonly rss: number;
  readonly tss: number;
  /** About the mean, or about zero in an equation without a constant. */
  readonly tssKind: 'centred' | 'uncentred';
  /** √(RSS/(n - k)), in the scale of the equation. */
  readonly sigma: number;
  /** √R²: the correlation of actual and fitted in the scale of the equation when there is a constant. */
  readonly R: number;
  readonly R2: number;
  readonly adjustedR2: number;
  /** Null when the equation has no slopes, or the covariance of the slopes is singular. */
  readonly F: FTest | null;
  /** Gaussian, at the maximum-likelihood variance RSS/n. */
  readonly logLikelihood: number;
  readonly criteria: InformationCriteria;
  readonly levels: LevelFit;
}

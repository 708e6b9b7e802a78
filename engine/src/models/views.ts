import type { Label } from './design.ts';
import type { Coefficient, OlsFit } from './fit.ts';
import { determinesAlone } from './fit-measures.ts';

/** One row about a whole fit. */
export type Summary = Pick<
  OlsFit,
  | 'response' | 'scale' | 'covarianceKind' | 'n' | 'k' | 'df' | 'sigma' | 'rss' | 'tss' | 'tssKind'
  | 'R' | 'R2' | 'adjustedR2' | 'F' | 'logLikelihood' | 'criteria'
> & {
  /** Correlation of actual and fitted, RMSE and MAPE in the unit of the response. */
  readonly levels: Pick<OlsFit['levels'], 'R' | 'rmse' | 'mape'>;
};

export function summary(fit: OlsFit): Summary {
  const { response, scale, covarianceKind, n, k, df, sigma, rss, tss, tssKind, R, R2, adjustedR2, F, logLikelihood, criteria } = fit;
  const { R: levelR, rmse, mape } = fit.levels;
  return {
    response, scale, covarianceKind, n, k, df, sigma, rss, tss, tssKind, R, R2, adjustedR2, F, logLikelihood, criteria,
    levels: { R: levelR, rmse, mape },
  };
}

/** A row per term: estimate, standard error, t, two-sided p, 80 and 95 % intervals. */
export function coefficients(fit: OlsFit): readonly Coefficient[] {
  return fit.coefficients;
}

/** One observation of a fit, in the scale of the equation. */
export interface Observation {
  readonly period: Label;
  readonly actual: number;
  readonly fitted: number;
  readonly residual: number;
  /** h, the diagonal of the hat matrix; 1 when this row alone determines a coefficient. */
  readonly hat: number;
  /** e/(s √(1 - h)); null when h = 1, as all that follow. */
  readonly rstandard: number | null;
  /** e/(s₍ᵢ₎ √(1 - h)), s without this row; null when no degree of freedom is left without it. */
  readonly rstudent: number | null;
  readonly cook: number | null;
  readonly dffits: number | null;
  /** y minus its prediction by the other rows: e/(1 - h). */
  readonly leaveOneOutResidual: number | null;
  /** Actual and fitted (the median) in the unit of the response. */
  readonly levels: { readonly actual: number; readonly fitted: number; readonly residual: number };
}

/** A row per period: fit, residual and influence.
 *    rᵢ = e/(s√(1-h));  tᵢ = e/(s₍ᵢ₎√(1-h));  D = r² h/((1-h) k);  DFFITS = tᵢ √(h/(1-h));  e₍ᵢ₎ = e/(1-h)
 * @source   Belsley, Kuh and Welsch 1980, ch. 2; Cook 1977
 * @verified R rstandard, rstudent, cooks.distance, dffits, 9 digits */
export function observations(fit: OlsFit): readonly Observation[] {
  const { n, k, df, rss, sigma, levels } = fit;
  return Array.from({ length: n }, (_, i) => {
    const e = fit.residuals[i];
    const h = fit.leverage[i];
    const room = 1 - h;
    const defined = !determinesAlone(h);
    const rstandard = defined ? e / (sigma * Math.sqrt(room)) : null;
    const varianceWithout = (rss - (e * e) / room) / (df - 1);
    const rstudent = defined && df > 1 && varianceWithout > 0 ? e / Math.sqrt(varianceWithout * room) : null;
    return {
      period: fit.labels[i],
      actual: fit.actual[i],
      fitted: fit.fitted[i],
      residual: e,
      hat: h,
      rstandard,
      rstudent,
      cook: rstandard === null ? null : (rstandard * rstandard * h) / (room * k),
      dffits: rstudent === null ? null : rstudent * Math.sqrt(h / room),
      leaveOneOutResidual: defined ? e / room : null,
      levels: { actual: levels.actual[i], fitted: levels.fitted[i], residual: levels.actual[i] - levels.fitted[i] },
    };
  });
}

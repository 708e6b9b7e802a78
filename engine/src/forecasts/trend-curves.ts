import type { Checked } from '../issues/issue.ts';
import { exp, log } from '../math/elementary.ts';
import { buildDesign } from '../models/design.ts';
import type { DesignVariable } from '../models/design.ts';
import type { OlsFit } from '../models/fit.ts';
import { fitOls } from '../models/ols.ts';
import { forecastIssues } from './issues.ts';

/** Trend curves in t, all linear in their coefficients:
 *    linear y = a + b·t;  exponential-by-log-ols ln y = a + b·t;  power ln y = a + b·ln t;
 *    logarithmic y = a + b·ln t;  quadratic y = a + b·t + c·t² */
export type TrendKind = 'linear' | 'exponential-by-log-ols' | 'power' | 'logarithmic' | 'quadratic';

export const trendKinds: readonly TrendKind[] = ['linear', 'exponential-by-log-ols', 'power', 'logarithmic', 'quadratic'];

export interface TrendInput {
  readonly series: string;
  /** Period of the first value. */
  readonly first: number;
  /** NaN where missing: such periods take no part. */
  readonly values: ArrayLike<number>;
  /** The period in which t = 1. */
  readonly origin: number;
  /** The periods to forecast. */
  readonly periods: readonly number[];
}

/** A trend curve and its path, in the unit of the series. */
export interface TrendCurve {
  readonly kind: TrendKind;
  readonly fit: OlsFit;
  readonly periods: readonly number[];
  /** Points of the curve; of a curve in logs exp of the fitted logarithm, the median. */
  readonly values: readonly number[];
}

/** A rival's point forecast: a trend curve estimated by OLS in its own scale.
 * @throws models.… of its design and fit; forecasts.polynomialTooHigh when the degree is n/3 or more
 * @assumes  nothing of the errors: it is a point path beside a fan, not a forecast of its own
 * @verified R lm and predict, 10 digits */
export function trendCurve(kind: TrendKind, { series, first, values, origin, periods }: TrendInput): Checked<TrendCurve> {
  const labels = Array.from(values, (_, i) => first + i);
  const known = Array.from(values).filter((value) => !Number.isNaN(value)).length;
  if (kind === 'quadratic' && !(2 < known / 3)) return { issues: [forecastIssues.issue('polynomialTooHigh', { n: known, degree: 2 })] };
  const regressors = regressorsOf(kind, labels.map((period) => period - origin + 1));
  const inLogs = kind === 'exponential-by-log-ols' || kind === 'power';
  const design = buildDesign({ response: { name: series, values, scale: inLogs ? 'logs' : 'levels' }, regressors, labels });
  if (design.value === undefined) return { issues: design.issues };
  const fitted = fitOls(design.value);
  const fit = fitted.value;
  const issues = [...design.issues, ...fitted.issues];
  if (fit === undefined) return { issues };
  const ahead = regressorsOf(kind, periods.map((period) => period - origin + 1));
  const path = periods.map((_, p) => {
    const left = ahead.reduce((sum, { values: x, scale }, j) => sum + fit.coefficients[j + 1].estimate * (scale === 'logs' ? log(x[p]) : x[p]), fit.coefficients[0].estimate);
    return inLogs ? exp(left) : left;
  });
  return { value: { kind, fit, periods, values: path }, issues };
}

function regressorsOf(kind: TrendKind, t: readonly number[]): DesignVariable[] {
  const time: DesignVariable = { name: 't', values: t, scale: kind === 'power' || kind === 'logarithmic' ? 'logs' : 'levels' };
  return kind === 'quadratic' ? [time, { name: 't^2', values: t.map((each) => each * each), scale: 'levels' }] : [time];
}

import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Band } from './band.ts';
import { forecastIssues } from './issues.ts';
import { trendIssues } from './trend-issues.ts';
import type { TrendInput } from './trend-curves.ts';
import type { TrendFit, TrendMeasures, TrendModelKind, TrendSample } from './trend-model.ts';
import { degreeOf, fitTrend, measureTrend, parametersOf, timesOf, trendAt, trendModelKinds } from './trend-model.ts';

export interface TrendComparisonInput extends TrendInput {
  /** Coverages of the prediction intervals in percent. */
  readonly intervals: readonly number[];
  /** Limits of what the series can be, null where open. */
  readonly plausible?: readonly [number | null, number | null];
  /** The curves to compare; all when absent. */
  readonly kinds?: readonly TrendModelKind[];
}

/** A rival's forecast with its prediction intervals, in the unit of the series. */
export interface TrendForecast extends TrendMeasures {
  readonly kind: TrendModelKind;
  readonly coefficients: readonly { readonly term: string; readonly estimate: number; readonly se: number }[];
  /** Points of the curve in the periods of the sample. */
  readonly fitted: readonly number[];
  readonly periods: readonly number[];
  readonly values: readonly number[];
  readonly bands: readonly Band[];
  /** Forecasts outside the plausible range. */
  readonly implausible: readonly number[];
  /** √ mean square of one-period-ahead errors over the origins that all rivals share; null when there are none. */
  readonly rollingOriginRmse: number | null;
}

export interface RefusedTrend {
  readonly kind: TrendModelKind;
  readonly reasons: readonly Issue[];
}

/** Rivals side by side. No curve is chosen, least of all by R². */
export interface TrendComparison {
  readonly rivals: readonly TrendForecast[];
  readonly refused: readonly RefusedTrend[];
  /** Last periods of the samples that the rolling origin forecasts from. */
  readonly origins: readonly number[];
  /** The smallest error of each kind; null when it is not known. */
  readonly leastLeaveOneOut: TrendModelKind | null;
  readonly leastRollingOrigin: TrendModelKind | null;
}

/** Rivals whose forecasts of the last period differ by more than this part of their median are said to disagree. */
export const disagreement = 0.2;

/** All trends of a series side by side: fit, forecasts with prediction intervals, leave-one-out and rolling-origin errors.
 * @param input   values NaN where missing; periods to forecast
 * @returns forecasts in the unit of the series; a polynomial of degree n/3 or more, or a curve that cannot be fitted, is
 *          refused with its reasons
 * @throws   forecasts.tooFewForTrend; warns forecasts.forecastOutsideRange, forecasts.rivalsDisagree
 * @assumes  of the intervals: independent normal errors about the curve, in its own scale; trending series break it
 * @source   Hyndman and Athanasopoulos 2021, 5.8 and 5.10 (rolling origin, one step)
 * @verified R 4.2.2 lm, nls, predict, 9 digits */
export function compareTrends(input: TrendComparisonInput): Checked<TrendComparison> {
  const { series, first, values: given, origin, kinds = trendModelKinds } = input;
  const known = Array.from(given, (value, i) => ({ period: first + i, value })).filter(({ value }) => !Number.isNaN(value));
  const sample: TrendSample = { series, periods: known.map(({ period }) => period), values: known.map(({ value }) => value), origin };
  const n = known.length;
  if (n < 3) return { issues: [trendIssues.issue('tooFewForTrend', { series, n, least: 3 })] };
  const issues: Issue[] = [];
  const fitted: TrendFit[] = [];
  const refused: RefusedTrend[] = [];
  for (const kind of kinds) {
    const degree = degreeOf(kind);
    const { value, issues: reasons } = degree > 0 && !(degree < n / 3) ? { issues: [forecastIssues.issue('polynomialTooHigh', { n, degree })] } : fitTrend(kind, sample);
    if (value === undefined) refused.push({ kind, reasons });
    else fitted.push(value);
  }
  const origins = originsOf(fitted, n);
  const rivals = fitted.flatMap((fit) => {
    const { value, issues: said } = forecastOf(fit, sample, input, origins);
    if (value === undefined) refused.push({ kind: fit.kind, reasons: said });
    else issues.push(...said);
    return value === undefined ? [] : [value];
  });
  issues.push(...disagreementOf(series, rivals));
  const least = (error: (rival: TrendForecast) => number | null) =>
    rivals.reduce<TrendForecast | null>((best, rival) => ((error(rival) ?? Infinity) < (best === null ? Infinity : (error(best) ?? Infinity)) ? rival : best), null)?.kind ?? null;
  const value: TrendComparison = {
    rivals,
    refused,
    origins: origins.map((size) => sample.periods[size - 1]),
    leastLeaveOneOut: least(({ leaveOneOutRmse }) => leaveOneOutRmse),
    leastRollingOrigin: least(({ rollingOriginRmse }) => rollingOriginRmse),
  };
  return { value, issues };
}

function forecastOf(fit: TrendFit, sample: TrendSample, input: TrendComparisonInput, origins: readonly number[]): Checked<TrendForecast> {
  const { periods, intervals, plausible = [null, null] } = input;
  const all = trendAt(fit, timesOf(sample, [...sample.periods, ...periods]), intervals);
  if (all.value === undefined || hasErrors(all.issues)) return { issues: all.issues };
  const points = all.value.slice(sample.periods.length);
  const [low, high] = plausible;
  const isPlausible = (value: number) => value >= (low ?? -Infinity) && value <= (high ?? Infinity);
  const implausible = periods.filter((_, i) => !isPlausible(points[i].value));
  const issues = implausible.map((period) => {
    const value = Number(points[periods.indexOf(period)].value.toPrecision(4));
    return trendIssues.issue('forecastOutsideRange', { period, trend: sample.series, value, low: low ?? '…', high: high ?? '…' });
  });
  const value: TrendForecast = {
    kind: fit.kind,
    ...measureTrend(fit, sample),
    coefficients: coefficientsOf(fit),
    fitted: all.value.slice(0, sample.periods.length).map((point) => point.value),
    periods,
    values: points.map((point) => point.value),
    bands: intervals.map((interval, at) => ({ interval, low: points.map((point) => point.intervals[at][0]), high: points.map((point) => point.intervals[at][1]) })),
    implausible,
    rollingOriginRmse: rollingRmse(fit.kind, sample, origins),
  };
  return { value, issues };
}

function coefficientsOf(fit: TrendFit): TrendForecast['coefficients'] {
  if (fit.kind !== 'exponential-by-nls') return fit.ols.coefficients.map(({ term, estimate, se }) => ({ term, estimate, se }));
  const { parameters, covariance } = fit.nls;
  return ['a', 'b'].map((term, j) => ({ term, estimate: parameters[j], se: Math.sqrt(covariance[j][j]) }));
}

/** Sizes of the first samples: from half the series on, large enough for every rival. */
function originsOf(fitted: readonly TrendFit[], n: number): number[] {
  const least = Math.max(Math.ceil(n / 2), ...fitted.map(({ kind }) => parametersOf(kind) + 1));
  return Array.from({ length: Math.max(0, n - least) }, (_, i) => least + i);
}

function rollingRmse(kind: TrendModelKind, sample: TrendSample, origins: readonly number[]): number | null {
  let squares = 0;
  for (const size of origins) {
    const start = { ...sample, periods: sample.periods.slice(0, size), values: sample.values.slice(0, size) };
    const { value: fit } = fitTrend(kind, start);
    const point = fit === undefined ? undefined : trendAt(fit, timesOf(sample, [sample.periods[size]]), []).value?.[0];
    if (point === undefined) return null;
    const error = sample.values[size] - point.value;
    squares += error * error;
  }
  return origins.length === 0 ? null : Math.sqrt(squares / origins.length);
}

function disagreementOf(series: string, rivals: readonly TrendForecast[]): Issue[] {
  const last = rivals[0]?.periods.length - 1;
  if (!(last >= 0)) return [];
  const ends = rivals.map(({ values }) => values[last]).sort((a, b) => a - b);
  const [least, most, middle] = [ends[0], ends[ends.length - 1], ends[ends.length >> 1]];
  if (!(most - least > disagreement * Math.abs(middle))) return [];
  const shown = (value: number) => Number(value.toPrecision(4));
  return [trendIssues.issue('rivalsDisagree', { period: rivals[0].periods[last], trend: series, least: shown(least), most: shown(most) })];
}

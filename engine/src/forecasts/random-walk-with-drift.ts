import type { Checked } from '../issues/issue.ts';
import { exp, log } from '../math/elementary.ts';
import { studentT } from '../stats/distributions/student-t.ts';
import type { Band } from './band.ts';
import { forecastIssues } from './issues.ts';

/** A benchmark fan, in the unit of the series. */
export interface RandomWalkForecast {
  readonly method: 'random-walk-with-drift-in-logs' | 'random-walk-with-drift';
  /** Mean change per period: log points in logs, else the unit of the series. */
  readonly drift: number;
  /** Standard deviation of the changes about their mean, divisor m - 1. */
  readonly deviation: number;
  /** m - 1. */
  readonly df: number;
  readonly periods: readonly number[];
  /** In logs exp of the mean of the logarithm. */
  readonly median: readonly number[];
  readonly bands: readonly Band[];
}

/** What a benchmark is made from. */
export interface RandomWalkInput {
  readonly series: string;
  /** Period of the first value. */
  readonly first: number;
  /** Consecutive, every one known; positive in logs. */
  readonly values: ArrayLike<number>;
  readonly scale: 'logs' | 'levels';
  /** Number of periods to forecast. */
  readonly steps: number;
  /** Coverages in percent. */
  readonly intervals: readonly number[];
}

const fewestChanges = 3;

/** The random walk with drift, in logs or levels, with the uncertainty of the drift.
 *    c[p] = z[p] - z[p-1], z = ln y or y;  m changes;  drift = mean c;  s² = Σ (c - drift)²/(m - 1)
 *    z[last + h] ~ z[last] + h·drift + s·√(h + h²/m)·t(m - 1)
 * @throws forecasts.fewChanges, forecasts.valueMissing, forecasts.logOfNonPositive
 * @assumes  changes independent, normal, of one variance; limits are exact under that, not the normal approximation
 * @source   Hyndman and Athanasopoulos 2021, ch. 5.5
 * @verified R forecast 8.20 rwf(drift = TRUE) on logs: drift, centres and, with qt, limits, 11 digits */
export function randomWalkWithDrift({ series, first, values, scale, steps, intervals }: RandomWalkInput): Checked<RandomWalkForecast> {
  const issues = Array.from(values).flatMap((value, i) => {
    const period = first + i;
    if (!Number.isFinite(value)) return [forecastIssues.issue('valueMissing', { series, period })];
    return scale === 'logs' && !(value > 0) ? [forecastIssues.issue('logOfNonPositive', { series, period, value })] : [];
  });
  const m = values.length - 1;
  if (m < fewestChanges) issues.push(forecastIssues.issue('fewChanges', { series, n: Math.max(0, m), least: fewestChanges }));
  if (issues.length > 0) return { issues };

  const z = Array.from(values, (value) => (scale === 'logs' ? log(value) : value));
  const drift = (z[m] - z[0]) / m;
  const squares = z.slice(1).reduce((sum, now, i) => sum + (now - z[i] - drift) * (now - z[i] - drift), 0);
  const df = m - 1;
  const deviation = Math.sqrt(squares / df);
  const t = studentT(df);
  const horizons = Array.from({ length: steps }, (_, i) => i + 1);
  const at = (h: number, score: number) => {
    const forecast = z[m] + h * drift + score * deviation * Math.sqrt(h + (h * h) / m);
    return scale === 'logs' ? exp(forecast) : forecast;
  };
  const value: RandomWalkForecast = {
    method: scale === 'logs' ? 'random-walk-with-drift-in-logs' : 'random-walk-with-drift',
    drift,
    deviation,
    df,
    periods: horizons.map((h) => first + m + h),
    median: horizons.map((h) => at(h, 0)),
    bands: intervals.map((interval) => {
      const score = t.upperQuantile(0.5 - interval / 200);
      return { interval, low: horizons.map((h) => at(h, -score)), high: horizons.map((h) => at(h, score)) };
    }),
  };
  return { value, issues: [] };
}

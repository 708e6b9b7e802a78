import type { DrawSummary } from './fan.ts';

/** Where an actual value lies against a fan. */
export type Verdict = 'inside' | 'above' | 'below';

/** One period of a forecast held against what happened. */
export interface HindcastRow {
  readonly period: number;
  readonly actual: number;
  readonly median: number;
  /** 100(median/actual - 1): negative where the forecast was too low. */
  readonly percentError: number;
  /** By interval of the fan, in its order; limits count as inside. */
  readonly verdicts: readonly { readonly interval: number; readonly verdict: Verdict }[];
  /** Mean pinball loss over the fan's quantiles, in the unit of the series; smaller is better. */
  readonly pinball: number;
}

/** A fan held against actual values. */
export interface Hindcast {
  readonly rows: readonly HindcastRow[];
  /** By interval: periods inside, of how many. */
  readonly coverage: readonly { readonly interval: number; readonly inside: number; readonly of: number }[];
  /** Mean of the rows' pinball losses; NaN without rows. */
  readonly pinball: number;
}

/** Holds a fan, or a benchmark's, against what happened afterwards.
 *    pinball of quantile q at p: p·(y - q) where y >= q, else (1 - p)·(q - y); averaged over the median and all limits
 * @param actuals by period, in the unit of the fan; periods without an actual value are left out
 * @source Gneiting and Raftery 2007 for the score */
export function hindcast(fan: DrawSummary & { readonly periods: readonly number[] }, actuals: ReadonlyMap<number, number>): Hindcast {
  const rows = fan.periods.flatMap((period, p): HindcastRow[] => {
    const actual = actuals.get(period) ?? NaN;
    if (!Number.isFinite(actual)) return [];
    const median = fan.median[p];
    const verdicts = fan.bands.map(({ interval, low, high }) => ({ interval, verdict: place(actual, low[p], high[p]) }));
    const losses = fan.bands.flatMap(({ interval, low, high }) => [loss(actual, low[p], 0.5 - interval / 200), loss(actual, high[p], 0.5 + interval / 200)]);
    losses.push(loss(actual, median, 0.5));
    return [{ period, actual, median, percentError: 100 * (median / actual - 1), verdicts, pinball: average(losses) }];
  });
  const coverage = fan.bands.map(({ interval }, b) => ({
    interval,
    inside: rows.filter(({ verdicts }) => verdicts[b].verdict === 'inside').length,
    of: rows.length,
  }));
  return { rows, coverage, pinball: average(rows.map(({ pinball }) => pinball)) };
}

function place(actual: number, low: number, high: number): Verdict {
  if (actual > high) return 'above';
  return actual < low ? 'below' : 'inside';
}

function loss(actual: number, quantile: number, p: number): number {
  return actual >= quantile ? p * (actual - quantile) : (1 - p) * (quantile - actual);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

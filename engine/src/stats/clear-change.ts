import { covariance, variance } from './moments.ts';

export type ChangeSide = 'rose' | 'fell' | 'no-clear-change';

export interface ClearChange {
  /** The first and the last period with a value. */
  readonly from: number;
  readonly to: number;
  /** last - first, in the unit of the values. */
  readonly difference: number;
  /** A difference no greater than this is not called a change. */
  readonly threshold: number;
  readonly side: ChangeSide;
  /** End periods without which the difference is gone or has the other sign. */
  readonly carriedBy: readonly number[];
}

/** Whether values that are counted, not sampled, changed clearly from their first period to their last.
 *    rose or fell when |y[last] - y[first]| > max(last digit, 2·s);
 *    s the residual standard deviation about the straight line in time, from four values on (0 before)
 * Two values rounded to a last digit may differ by one of it and be equal; s is the ordinary fluctuation of the series.
 * @param periods, values of one length, periods increasing; NaN where not known
 * @param lastDigit the unit of the last digit printed, e.g. 0.1
 * @returns undefined with fewer than two known values
 * @source rule of this house, docs/methods/dynamics.md @verified s against R 4.2 summary(lm)$sigma, 10 digits */
export function clearChange(periods: readonly number[], values: readonly number[], lastDigit: number): ClearChange | undefined {
  const known = periods.flatMap((period, i) => (Number.isFinite(values[i]) ? [{ period, value: values[i] }] : []));
  if (known.length < 2) return undefined;
  const [first, last] = [known[0], known[known.length - 1]];
  const difference = last.value - first.value;
  const spread = known.length < 4 ? 0 : deviationAboutLine(known.map(({ period }) => period), known.map(({ value }) => value));
  const threshold = Math.max(lastDigit, 2 * spread);
  const beyond = (size: number, limit: number) => size > limit * (1 + 1e-9);
  const side = !beyond(Math.abs(difference), threshold) ? 'no-clear-change' : difference > 0 ? 'rose' : 'fell';
  const alone = known.length < 3 || side === 'no-clear-change' ? [] : [
    { period: first.period, rest: last.value - known[1].value },
    { period: last.period, rest: known[known.length - 2].value - first.value },
  ];
  const carriedBy = alone.filter(({ rest }) => !beyond(rest * Math.sign(difference), lastDigit)).map(({ period }) => period);
  return { from: first.period, to: last.period, difference, threshold, side, carriedBy };
}

/** √(Σ(y - a - b·t)² / (n - 2)). */
function deviationAboutLine(times: readonly number[], values: readonly number[]): number {
  const slope = covariance(times, values, 1) / variance(times, 1);
  const residuals = values.map((value, i) => value - slope * times[i]);
  return Math.sqrt((variance(residuals, 1) * (values.length - 1)) / (values.length - 2));
}

import { decimalsFor } from '../language/numbers.ts';
import { clearChange } from '../stats/clear-change.ts';
import type { ClearChange } from '../stats/clear-change.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { Point } from './result.ts';

/** How a series changed over some years, as sentences tell it. */
export interface SeriesChange extends ClearChange {
  /** 100·(last/first - 1) percent; of a percentage last - first, percentage points. */
  readonly growth?: number;
  /** The size of the growth, without its sign. */
  readonly amount?: number;
  /** last/first; a percentage has none. */
  readonly times?: number;
}

/** Significant digits that tables and charts show of an observed value. */
const shownDigits = 5;

/** The unit of the last digit that a table shows of these values. */
export function lastDigitOf(values: readonly number[]): number {
  return Number(`1e-${decimalsFor(values, shownDigits)}`);
}

/** The change of a series from the first to the last of the years that has a value. */
export function seriesChange(points: readonly Point[], years: readonly number[], unit: string): SeriesChange | undefined {
  const values = years.map((year) => pointValue(points, year));
  const change = clearChange(years, values, lastDigitOf(values));
  if (change === undefined) return undefined;
  if (isPercent(unit)) return { ...change, growth: change.difference, amount: Math.abs(change.difference) };
  const [first, last] = [change.from, change.to].map((year) => pointValue(points, year));
  if (!(first > 0)) return change;
  const growth = 100 * (last / first - 1);
  return { ...change, growth, amount: Math.abs(growth), times: last / first };
}

/** How a number of a change comes about: `|100 · (GRP[2020] / GRP[2016] − 1)|`. */
export function changeFormula(measure: string, name: string, from: number, to: number, percentage: boolean): string {
  const [difference, ratio] = [`${name}[${to}] − ${name}[${from}]`, `${name}[${to}] / ${name}[${from}]`];
  if (measure === 'amount') return percentage ? `|${difference}|` : `|100 · (${ratio} − 1)|`;
  if (measure === 'growth') return percentage ? difference : `100 · (${ratio} − 1)`;
  if (measure === 'times') return ratio;
  return percentage || measure === 'difference' ? difference : `100 · ${ratio}`;
}

export function pointValue(points: readonly Point[], period: number): number {
  return points.find((point) => point.period === period)?.value ?? NaN;
}

export function isPercent(unit: string): boolean {
  return parseUnit(unit).value?.kind === 'percent';
}

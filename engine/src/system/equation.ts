import type { Expression } from '../expressions/expression.ts';
import type { Place } from '../issues/issue.ts';

/** What stands left of the tilde, y being the response: y, ln(y), log10(y), d(y) = y[p] - y[p-1], d(ln(y)). */
export type ResponseForm = 'level' | 'ln' | 'log10' | 'difference' | 'ln-difference';

/** An estimated equation as a part of a system: form(response) = constant + Σ bⱼ·termⱼ + error.
 *  Periods are running numbers, a year each in annual data. Residuals are in the scale of the left side. */
export interface SystemEquation {
  readonly id: string;
  /** Name of the series that the equation explains, in levels. */
  readonly response: string;
  readonly form: ResponseForm;
  readonly terms: readonly Expression[];
  readonly constant: boolean;
  /** The constant first where there is one, then one per term. */
  readonly coefficients: ArrayLike<number>;
  /** Rows of s²(X'X)⁻¹, the classical covariance of the coefficients. */
  readonly covariance: readonly ArrayLike<number>[];
  /** s, with the divisor n - k. */
  readonly sigma: number;
  /** n - k. */
  readonly df: number;
  /** The periods used in the estimation, ascending. */
  readonly sample: readonly number[];
  /** One per period of the sample. */
  readonly residuals: ArrayLike<number>;
  readonly place?: Place;
}

/** A series that follows from others without error. */
export interface Identity {
  readonly id: string;
  readonly response: string;
  readonly expression: Expression;
  readonly place?: Place;
}

/** Values of a series by consecutive periods, in its declared unit; NaN where missing. */
export interface SeriesHistory {
  /** Period of the first value. */
  readonly first: number;
  readonly values: ArrayLike<number>;
}

/** The value of a series in a period, NaN where there is none. */
export function valueAt(history: SeriesHistory | undefined, period: number): number {
  if (history === undefined) return NaN;
  return history.values[period - history.first] ?? NaN;
}

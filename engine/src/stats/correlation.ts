import { log1p, tanh } from '../math/elementary.ts';
import { dot } from '../math/sum.ts';
import { normal } from './distributions/normal.ts';
import { studentT } from './distributions/student-t.ts';
import { mean } from './moments.ts';
import { ranks } from './ranks.ts';

export interface Correlation {
  /** -1..1; NaN when n < 2 or a variable is constant. */
  readonly r: number;
  readonly n: number;
  /** Two-sided p of r = 0 by t = r √((n-2)/(1-r²)) with n - 2 degrees of freedom; NaN when n < 3. */
  readonly p: number;
  /** Fisher's interval tanh(artanh r ± z / √(n - 3)); NaN when n < 4. */
  readonly interval: readonly [number, number];
}

/** Pearson's correlation.
 *    r = Σ(x - x̄)(y - ȳ) / √(Σ(x - x̄)² Σ(y - ȳ)²)
 * @param x,y of one length, without missing values @param level of the interval, 0.95 by default
 * @assumes for p and interval: independent pairs, jointly normal
 * @source Fisher 1921 @verified R 4.2 cor.test */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): Correlation {
  return correlationFrom(coefficient(x, y), x.length, level);
}

/** Spearman's rank correlation: Pearson's of the mean ranks; p by the t approximation, interval by Fisher's formula.
 * @param x,y of one length, without missing values @param level of the interval, 0.95 by default
 * @verified R 4.2 cor.test(method = "spearman", exact = FALSE) */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): Correlation {
  return correlationFrom(coefficient(ranks(x), ranks(y)), x.length, level);
}

function coefficient(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new Error(`correlation of ${x.length} and ${y.length} values`);
  const dx = unitDeviations(x);
  const dy = unitDeviations(y);
  return Math.max(-1, Math.min(1, dot(dx, dy)));
}

/** Deviations from the mean, divided by their norm. */
function unitDeviations(values: ArrayLike<number>): Float64Array {
  const centre = mean(values);
  const result = Float64Array.from(values, (value) => value - centre);
  let largest = 0;
  for (const value of result) largest = Math.max(largest, Math.abs(value));
  const scaled = result.map((value) => value / largest);
  const norm = Math.sqrt(dot(scaled, scaled));
  return scaled.map((value) => value / norm);
}

/** What a correlation that is known only by its value and its n tells: p by t, interval by Fisher's formula.
 * @param r -1..1 @param level of the interval, 0.95 by default */
export function correlationFrom(r: number, n: number, level = 0.95): Correlation {
  const df = n - 2;
  const p = df > 0 && r === r ? (Math.abs(r) === 1 ? 0 : studentT(df).twoSided(r * Math.sqrt(df / ((1 - r) * (1 + r))))) : NaN;
  if (!(n > 3 && r === r)) return { r, n, p, interval: [NaN, NaN] };
  const artanh = 0.5 * (log1p(r) - log1p(-r));
  const half = normal().upperQuantile(0.5 * (1 - level)) / Math.sqrt(n - 3);
  return { r, n, p, interval: [tanh(artanh - half), tanh(artanh + half)] };
}

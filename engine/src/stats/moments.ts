import { dot, sum } from '../math/sum.ts';

/** Arithmetic mean, from a compensated sum; NaN when empty. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

function deviations(values: ArrayLike<number>): Float64Array {
  const centre = mean(values);
  const result = Float64Array.from(values);
  for (let i = 0; i < result.length; i++) result[i] -= centre;
  return result;
}

/** Variance Σ(x - x̄)² / (n - ddof), two passes.
 * @param ddof 1 for the unbiased sample variance, 0 for the population's
 * @returns NaN when n <= ddof */
export function variance(values: ArrayLike<number>, ddof: number): number {
  return covariance(values, values, ddof);
}

/** Covariance Σ(x - x̄)(y - ȳ) / (n - ddof).
 * @param x,y of one length @returns NaN when n <= ddof */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>, ddof: number): number {
  if (!(x.length > ddof)) return NaN;
  const dx = deviations(x);
  const dy = x === y ? dx : deviations(y);
  // what rounding left of the mean is taken out again
  return (dot(dx, dy) - (sum(dx) * sum(dy)) / x.length) / (x.length - ddof);
}

/** Skewness m3 / m2^(3/2), moments with divisor n (0 for a symmetric distribution).
 * @returns NaN for constant values @verified R 4.2 from the definition */
export function skewness(values: ArrayLike<number>): number {
  const d = deviations(values);
  const squares = d.map((x) => x * x);
  const second = mean(squares);
  return dot(squares, d) / d.length / (second * Math.sqrt(second));
}

/** Kurtosis m4 / m2², moments with divisor n (3 for a normal distribution, not the excess).
 * @returns NaN for constant values @verified R 4.2 from the definition */
export function kurtosis(values: ArrayLike<number>): number {
  const squares = deviations(values).map((x) => x * x);
  const second = mean(squares);
  return mean(squares.map((x) => x * x)) / (second * second);
}

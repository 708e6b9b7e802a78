/** A continuous distribution; both tails are computed directly, so neither loses digits. */
export interface Distribution {
  /** P(X <= x). */
  cdf(x: number): number;
  /** P(X > x). */
  upperTail(x: number): number;
  density(x: number): number;
  /** x with cdf(x) = p, 0 <= p <= 1; NaN outside. */
  quantile(p: number): number;
  /** x with upperTail(x) = p, 0 <= p <= 1; NaN outside. */
  upperQuantile(p: number): number;
}

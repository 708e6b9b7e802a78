import { normal } from '../stats/distributions/normal.ts';
import { studentT } from '../stats/distributions/student-t.ts';

/** How many were asked and how many there are; `all` is undefined where nobody knows: then no correction is made. */
export interface SampleSize {
  readonly n: number;
  readonly all?: number;
}

/** The part of the variance of a mean that is left when n of N are asked without replacement.
 *    1 - n/N;  1 where N is unknown
 * @source Cochran 1977, Sampling Techniques, (2.20) */
export function finitePopulationFactor({ n, all }: SampleSize): number {
  return all === undefined ? 1 : 1 - n / all;
}

/** Student's interval of a mean with the finite population correction.
 *    x̄ ± t(n - 1)·√(1 - n/N)·s/√n
 * @param s sample standard deviation, divisor n - 1
 * @returns in the unit of the mean; NaN when n < 2
 * @assumes a simple random sample
 * @source Cochran 1977, 2.8 @verified R survey 4.1 svymean and confint, 12 digits */
export function meanInterval(mean: number, s: number, size: SampleSize, level = 0.95): readonly [number, number] {
  if (!(size.n >= 2)) return [NaN, NaN];
  const half = studentT(size.n - 1).upperQuantile(0.5 * (1 - level)) * Math.sqrt(finitePopulationFactor(size) / size.n) * s;
  return [mean - half, mean + half];
}

/** The widest interval that a printed mean of n answers on a bounded scale can have, when the answers are not published:
 * no answers with that mean spread more than those that stand at the two ends.
 *    s² ≤ n/(n - 1)·(x̄ - a)(b - x̄);  x̄ ± t(n - 1)·√(1 - n/N)·s/√n, within a..b
 * @param ends a and b of the scale
 * @source Bhatia and Davis 2000, American Mathematical Monthly 107(4) */
export function widestMeanInterval(mean: number, ends: readonly [number, number], size: SampleSize, level = 0.95): readonly [number, number] {
  const [a, b] = ends;
  const s = Math.sqrt(((size.n / (size.n - 1)) * (mean - a) * (b - mean)));
  const [low, high] = meanInterval(mean, s, size, level);
  return [Math.max(a, low), Math.min(b, high)];
}

/** Wilson's score interval of a share, with n replaced by the size that a sample with replacement would need.
 *    m = n(N - 1)/(N - n);  (p + z²/2m ± z√(p(1 - p)/m + z²/4m²)) / (1 + z²/m)
 * @returns fractions; [p, p] when everybody was asked; NaN when n = 0
 * @assumes a simple random sample
 * @source Wilson 1927, JASA 22 @verified R 4.2.2 prop.test(correct = FALSE) at m, 12 digits */
export function shareInterval(count: number, { n, all }: SampleSize, level = 0.95): readonly [number, number] {
  if (!(n > 0)) return [NaN, NaN];
  const p = count / n;
  if (n === all) return [p, p];
  const m = all === undefined ? n : (n * (all - 1)) / (all - n);
  const z = normal().upperQuantile(0.5 * (1 - level));
  const scale = 1 + (z * z) / m;
  const centre = (p + (z * z) / (2 * m)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / m + (z * z) / (4 * m * m))) / scale;
  return [count === 0 ? 0 : centre - half, count === n ? 1 : centre + half];
}

/** The margin of error of a share near one half: what a sample of n can promise for any question at best.
 *    z·√(¼/n·(N - n)/(N - 1))
 * @returns a fraction: 0.05 is 5 percentage points
 * @source Cochran 1977, (3.8) @verified R survey 4.1 svymean of a half, its divisor n - 1 put back to n */
export function marginOfError({ n, all }: SampleSize, level = 0.95): number {
  const left = all === undefined ? 1 : (all - n) / (all - 1);
  return normal().upperQuantile(0.5 * (1 - level)) * Math.sqrt((0.25 / n) * left);
}

/** How many must be asked at random so that the margin of error is no larger than wanted.
 *    n₀ = ¼z²/e²;  n = n₀/(1 + (n₀ - 1)/N), rounded up
 * @param margin as a fraction, above 0
 * @source Cochran 1977, (4.2) and (4.4) @verified Cochran's example of section 4.3 and Krejcie and Morgan 1970, table 1 */
export function sampleNeeded(margin: number, all?: number, level = 0.95): number {
  const z = normal().upperQuantile(0.5 * (1 - level));
  const first = (0.25 * z * z) / (margin * margin);
  return Math.ceil(all === undefined ? first : first / (1 + (first - 1) / all));
}

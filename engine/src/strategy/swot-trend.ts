import { normal } from '../stats/distributions/normal.ts';
import { sum } from '../math/sum.ts';

/** Whether a series rises or falls, by ranks. */
export interface RankTrend {
  readonly n: number;
  /** Kendall's S: pairs that rise less pairs that fall. */
  readonly s: number;
  /** Two-sided, normal approximation with continuity correction and ties. */
  readonly p: number;
  /** `none`: no clear change at the level asked for. */
  readonly direction: 'rises' | 'falls' | 'none';
}

/** Mann and Kendall's test of a monotone trend.
 *    S = Σ sign(xⱼ - xᵢ), i < j;  Var S = (n(n - 1)(2n + 5) - Σt(t - 1)(2t + 5))/18;  z = (S - sign S)/√Var S
 * @param values in order of time, without missing ones
 * @returns undefined when fewer than 4 values
 * @assumes values independent over time: an autocorrelated series looks surer than it is
 * @source Mann 1945; Kendall 1975, ch. 4 @verified R 4.2.2 cor.test(method = "kendall", exact = FALSE, continuity = TRUE), 12 digits */
export function rankTrend(values: readonly number[], level = 0.05): RankTrend | undefined {
  const n = values.length;
  if (n < 4) return undefined;
  const s = sum(values.flatMap((earlier, i) => values.slice(i + 1).map((later) => Math.sign(later - earlier))));
  const ties = sum([...new Set(values)].map((value) => {
    const t = values.filter((other) => other === value).length;
    return t * (t - 1) * (2 * t + 5);
  }));
  const spread = Math.sqrt((n * (n - 1) * (2 * n + 5) - ties) / 18);
  const p = s === 0 ? 1 : Math.min(1, 2 * normal().upperTail((Math.abs(s) - 1) / spread));
  return { n, s, p, direction: p >= level ? 'none' : s > 0 ? 'rises' : 'falls' };
}

import { sum } from '../math/sum.ts';
import { mean, variance } from '../stats/moments.ts';
import { normal } from '../stats/distributions/normal.ts';

const gauss = normal();
const square = (x: number): number => x * x;

/** A firm with what is known of it before support. */
export interface MatchedFirm {
  readonly id: string;
  readonly supported: boolean;
  readonly outcome: number;
  readonly covariates: readonly number[];
}

export interface MatchingResult {
  /** Mean effect on the supported, in the unit of the outcome. */
  readonly effect: number;
  readonly se: number;
  readonly ci95: readonly [number, number];
  readonly p: number;
  readonly supported: number;
  /** Other firms that serve as a match at least once. */
  readonly used: number;
  /** Difference of the means in pooled standard deviations, before and after matching, by covariate. */
  readonly balance: readonly { readonly before: number; readonly after: number }[];
}

/** The effect on the supported by the nearest other firm, with replacement; equally near firms share the match.
 *    d(i, j) = Σ (x_i - x_j)²/var(x);  τ = mean over the supported of y_i - ȳ_matches
 *    V = Σ (y_i - ŷ_i - τ)²/n1² + Σ_others (K² - K')·σ²/n1², K the weight of a firm as a match, K' the sum of its squared weights,
 *    σ² from the nearest firm of its own group
 * @param firms covariates of one length; at least two of each group, else NaN
 * @assumes  given the covariates, support does not depend on the outcome (no hidden differences)
 * @source   Abadie and Imbens 2006, theorem 7
 * @verified R Matching::Match(estimand = "ATT", Weight = 1, Var.calc = 1), ten digits (engine/test/oracles/support-effects.json) */
export function matchNearest(firms: readonly MatchedFirm[]): MatchingResult {
  const width = firms[0]?.covariates.length ?? 0;
  const spread = Array.from({ length: width }, (_, k) => variance(firms.map(({ covariates }) => covariates[k]), 1));
  const distance = (i: number, j: number): number => {
    let total = 0;
    for (let k = 0; k < width; k++) total += spread[k] > 0 ? square(firms[i].covariates[k] - firms[j].covariates[k]) / spread[k] : 0;
    return total;
  };
  const all = firms.map((_, i) => i);
  const treated = all.filter((i) => firms[i].supported);
  const others = all.filter((i) => !firms[i].supported);
  const n1 = treated.length;
  const weight = new Float64Array(firms.length);
  const squared = new Float64Array(firms.length);
  const gaps = treated.map((i) => {
    const near = nearest(i, others, distance);
    for (const j of near) {
      weight[j] += 1 / near.length;
      squared[j] += 1 / square(near.length);
    }
    return firms[i].outcome - mean(near.map((j) => firms[j].outcome));
  });
  const effect = mean(gaps);
  const own = others.filter((j) => weight[j] > 0).map((j) => (square(weight[j]) - squared[j]) * ownVariance(j, others, firms, distance));
  const se = n1 < 2 || others.length < 2 ? NaN : Math.sqrt(sum([...gaps.map((gap) => square(gap - effect)), ...own])) / n1;
  const half = gauss.quantile(0.975) * se;
  return {
    effect,
    se,
    ci95: [effect - half, effect + half],
    p: 2 * gauss.upperTail(Math.abs(effect / se)),
    supported: n1,
    used: others.filter((j) => weight[j] > 0).length,
    balance: Array.from({ length: width }, (_, k) => {
      const of = (list: readonly number[]) => list.map((i) => firms[i].covariates[k]);
      const scale = Math.sqrt((variance(of(treated), 1) + variance(of(others), 1)) / 2);
      const matched = sum(others.map((j) => weight[j] * firms[j].covariates[k])) / n1;
      return { before: (mean(of(treated)) - mean(of(others))) / scale, after: (mean(of(treated)) - matched) / scale };
    }),
  };
}

function nearest(i: number, among: readonly number[], distance: (i: number, j: number) => number): readonly number[] {
  const distances = among.map((j) => (j === i ? Infinity : distance(i, j)));
  const least = Math.min(...distances);
  return among.filter((_, at) => distances[at] <= least * (1 + 1e-12) + 1e-300);
}

/** The variance of one firm's outcome given its covariates, from the nearest of its own group. */
function ownVariance(i: number, group: readonly number[], firms: readonly MatchedFirm[], distance: (i: number, j: number) => number): number {
  const near = nearest(i, group, distance);
  return variance([firms[i].outcome, ...near.map((j) => firms[j].outcome)], 1);
}

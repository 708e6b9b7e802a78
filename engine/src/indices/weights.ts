import { sum } from '../math/sum.ts';

/** Weights in proportion to the strength of correlation.
 *    w = |r|/Σ|r| @param rs any signs, not all zero @source METHODS section 3 (B), after Vertakova */
export function proportionalWeights(rs: readonly number[]): number[] {
  const sizes = rs.map((r) => Math.abs(r));
  const total = sum(sizes);
  return sizes.map((size) => size / total);
}

/** Fishburn's weights of an order of importance.
 *    w = 2(m - rank + 1)/(m(m + 1)); tied ranks share their mean
 * @param ranks from 1, the most important
 * @source   Fishburn 1970
 * @verified METHODS section 3: 3/6, 2/6, 1/6; of 16 factors 0.1176 … 0.0074 */
export function fishburnWeights(ranks: readonly number[]): number[] {
  const m = ranks.length;
  return ranks.map((rank) => (2 * (m - rank + 1)) / (m * (m + 1)));
}

/** w = 1/m. */
export function equalWeights(m: number): number[] {
  return Array.from({ length: m }, () => 1 / m);
}

import { exp, log } from '../../math/elementary.ts';
import type { Distribution } from './distribution.ts';

type Tails = Pick<Distribution, 'cdf' | 'upperTail' | 'density'>;

/** Logarithms of the smallest normal and the largest double. */
const smallestLog = -708.3964185322641;
const largestLog = 709.782712893384;

/** Quantile of a distribution on x > 0: Newton's method on log tail against log x, inside a bracket.
 * A root below the smallest normal double counts as 0, one above the largest as infinity.
 * @param p probability of the tail, strictly between 0 and 1
 * @param lower whether p is P(X <= x) or P(X > x)
 * @param start any positive point near the middle */
export function positiveQuantile(tails: Tails, p: number, lower: boolean, start: number): number {
  const target = log(p);
  let u = log(start);
  let least = -Infinity;
  let most = Infinity;
  for (let step = 0; step < 400; step++) {
    const x = exp(u);
    const tail = lower ? tails.cdf(x) : tails.upperTail(x);
    const excess = tail === 0 ? -Infinity : Math.abs(tail - p) < 0.5 * p ? log(tail / p) : log(tail) - target;
    if (excess === 0) return x;
    if (excess > 0 === lower) most = u;
    else least = u;
    const change = ((lower ? -excess : excess) * tail) / (tails.density(x) * x);
    if (Math.abs(change) < 1e-9) return x * (1 + change);
    let next = u + change;
    if (!(next > least && next < most)) {
      if (least === -Infinity) next = most - 4;
      else if (most === Infinity) next = least + 4;
      else next = 0.5 * (least + most);
    }
    if (u === smallestLog && next < u) return 0;
    if (u === largestLog && next > u) return Infinity;
    next = Math.max(smallestLog, Math.min(largestLog, next));
    if (next === u) return x;
    u = next;
  }
  return exp(u);
}

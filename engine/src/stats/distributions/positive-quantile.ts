import { exp, log } from '../../math/elementary.ts';
import type { Distribution } from './distribution.ts';

type Tails = Pick<Distribution, 'cdf' | 'upperTail' | 'density'>;

/** Quantile of a distribution on x > 0: Newton's method on log tail against log x, inside a bracket.
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
    const slope = (tails.density(x) * x) / tail;
    let next = u + (lower ? -excess : excess) / slope;
    if (!(next > least && next < most)) {
      if (least === -Infinity) next = most - 4;
      else if (most === Infinity) next = least + 4;
      else next = 0.5 * (least + most);
    }
    if (next < -745.2) return 0;
    if (next > 709.8) return Infinity;
    if (Math.abs(next - u) < 1e-9) return x * (1 + (next - u));
    u = next;
  }
  return exp(u);
}

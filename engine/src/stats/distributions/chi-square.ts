import type { Distribution } from './distribution.ts';
import { gammaPower, lowerIncompleteGamma, upperIncompleteGamma } from './incomplete-gamma.ts';
import { positiveQuantile } from './positive-quantile.ts';

/** Chi-square distribution.
 *    P(X > x) = Q(df/2, x/2)
 * @param df > 0
 * @verified R 4.2 pchisq; mpmath qchisq: 1e-13 relative */
export function chiSquare(df: number): Distribution {
  if (!(df > 0 && df < Infinity)) throw new Error(`chiSquare: ${df} degrees of freedom`);
  const half = 0.5 * df;
  const cdf = (x: number): number => (x <= 0 ? 0 : lowerIncompleteGamma(half, 0.5 * x));
  const upperTail = (x: number): number => (x <= 0 ? 1 : upperIncompleteGamma(half, 0.5 * x));

  function density(x: number): number {
    if (!(x > 0)) return x !== x ? NaN : x < 0 || df > 2 ? 0 : df === 2 ? 0.5 : Infinity;
    return gammaPower(0.5 * x, half) / x;
  }

  function solve(p: number, lower: boolean): number {
    if (!(p >= 0 && p <= 1)) return NaN;
    if (p === 0 || p === 1) return (p === 0) === lower ? 0 : Infinity;
    if (p > 0.5) return positiveQuantile({ cdf, upperTail, density }, 1 - p, !lower, df);
    return positiveQuantile({ cdf, upperTail, density }, p, lower, df);
  }

  return { cdf, upperTail, density, quantile: (p) => solve(p, true), upperQuantile: (p) => solve(p, false) };
}

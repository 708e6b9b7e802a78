import type { Distribution } from './distribution.ts';
import { betaFunction } from './incomplete-beta.ts';
import { positiveQuantile } from './positive-quantile.ts';

/** Fisher's F distribution.
 *    P(F > f) = I_y(df2/2, df1/2),  y = df2 / (df2 + df1 f)
 * @param numeratorDf,denominatorDf > 0
 * @verified R 4.2 pf; mpmath qf: 1e-13 relative */
export function fisherF(numeratorDf: number, denominatorDf: number): Distribution {
  if (!(numeratorDf > 0 && numeratorDf < Infinity && denominatorDf > 0 && denominatorDf < Infinity)) {
    throw new Error(`fisherF: ${numeratorDf} and ${denominatorDf} degrees of freedom`);
  }
  const a = 0.5 * numeratorDf;
  const b = 0.5 * denominatorDf;
  const beta = betaFunction(a, b);
  const ratio = numeratorDf / denominatorDf;

  function tail(f: number, upper: boolean): number {
    if (f !== f) return NaN;
    if (f <= 0) return upper ? 1 : 0;
    if (f === Infinity) return upper ? 0 : 1;
    const odds = ratio * f;
    const y = 1 / (1 + odds);
    const x = odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds);
    return upper ? beta.upper(x, y) : beta.lower(x, y);
  }

  const cdf = (f: number): number => tail(f, false);
  const upperTail = (f: number): number => tail(f, true);

  function density(f: number): number {
    if (!(f > 0)) return f !== f ? NaN : f < 0 || numeratorDf > 2 ? 0 : numeratorDf === 2 ? 1 : Infinity;
    const odds = ratio * f;
    return beta.power(odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds), 1 / (1 + odds)) / f;
  }

  function solve(p: number, lower: boolean): number {
    if (!(p >= 0 && p <= 1)) return NaN;
    if (p === 0 || p === 1) return (p === 0) === lower ? 0 : Infinity;
    if (p > 0.5) return positiveQuantile({ cdf, upperTail, density }, 1 - p, !lower, 1);
    return positiveQuantile({ cdf, upperTail, density }, p, lower, 1);
  }

  return { cdf, upperTail, density, quantile: (p) => solve(p, true), upperQuantile: (p) => solve(p, false) };
}

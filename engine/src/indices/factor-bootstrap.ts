import { randomStream } from '../math/random.ts';
import { quantiles } from '../stats/quantile.ts';
import { ranks } from '../stats/ranks.ts';

export interface BootstrapOptions {
  readonly draws: number;
  readonly seed: number;
}

/** 90 % intervals of the ranks of factors by |r|, by resampling observations with replacement.
 * @param y outcome @param xs a factor each, NaN where missing; pairs are resampled together
 * @returns the 5 % and 95 % points of each rank, widened to whole ranks
 * @assumes  independent observations; where several |r| are near the true coverage is lower (Xie, Singh and Zhang 2009)
 * @source   Efron and Tibshirani 1993
 * @verified R 4.2.2, 20,000 draws of its own: ends within one rank */
export function bootstrapRankIntervals(y: readonly number[], xs: readonly (readonly number[])[], method: 'pearson' | 'spearman', { draws, seed }: BootstrapOptions): (readonly [number, number])[] {
  const stream = randomStream(seed, 'factor-ranking', 0);
  const n = y.length;
  const drawn = xs.map(() => new Float64Array(draws));
  const rows = new Int32Array(n);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < n; i++) rows[i] = Math.floor(n * stream.nextUniform());
    const strengths = xs.map((x) => -Math.abs(correlationOf(rows, x, y, method)));
    ranks(strengths).forEach((rank, j) => (drawn[j][draw] = rank));
  }
  return drawn.map((values) => {
    const [low, high] = quantiles(values, [0.05, 0.95]);
    return [Math.floor(low), Math.ceil(high)] as const;
  });
}

/** r over resampled rows; 0 where a resample holds no variation. */
export function correlationOf(rows: Int32Array, x: readonly number[], y: readonly number[], method: 'pearson' | 'spearman'): number {
  let a: ArrayLike<number> = Array.from(rows, (i) => x[i]);
  let b: ArrayLike<number> = Array.from(rows, (i) => y[i]);
  const known = Array.from(rows.keys()).filter((i) => !Number.isNaN(a[i]) && !Number.isNaN(b[i]));
  a = known.map((i) => a[i]);
  b = known.map((i) => b[i]);
  if (method === 'spearman') [a, b] = [ranks(a), ranks(b)];
  let [meanA, meanB] = [0, 0];
  for (let i = 0; i < known.length; i++) {
    meanA += a[i] / known.length;
    meanB += b[i] / known.length;
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < known.length; i++) {
    const [da, db] = [a[i] - meanA, b[i] - meanB];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/math/least-squares.ts';
import { fromColumns } from '../../src/math/matrix.ts';
import { randomStream } from '../../src/math/random.ts';
import { chiSquare, fisherF, studentT } from '../../src/stats/distributions/index.ts';
import { durbinWatson, durbinWatsonExact } from '../../src/stats/durbin-watson.ts';
import { positiveProbability } from '../../src/stats/quadratic-form.ts';

interface Case {
  name: string;
  constant: boolean;
  x: number[][];
  y: number[];
  statistic: number;
  lower: number;
  upper: number;
}

const { cases } = JSON.parse(readFileSync(new URL('../oracles/durbin-watson-r.json', import.meta.url), 'utf8')) as { cases: Case[] };

/** lmtest's integration reaches about 9 digits for the longest case. */
const tolerance = 1e-8;

describe('exact Durbin-Watson test against lmtest', () => {
  it.each(cases)('$name', ({ constant, x, y, statistic, lower, upper }) => {
    const design = fromColumns(constant ? [y.map(() => 1), ...x] : x);
    const d = durbinWatson(leastSquares(design, y).residuals);
    expect(Math.abs(d - statistic)).toBeLessThan(1e-12);
    const exact = durbinWatsonExact(design, d);
    expect(Math.abs(exact.lower / lower - 1)).toBeLessThan(tolerance);
    expect(Math.abs(exact.upper / upper - 1)).toBeLessThan(tolerance);
    expect(Math.abs(exact.lower + exact.upper - 1)).toBeLessThan(1e-13);
    expect(exact.twoSided).toBe(2 * Math.min(exact.lower, exact.upper));
  });

  it('answers at and beyond the ends, and NaN without degrees of freedom', () => {
    const design = fromColumns([[1, 1, 1, 1, 1], [1, 2, 4, 8, 16]]);
    expect(durbinWatsonExact(design, 0)).toEqual({ lower: 0, upper: 1, twoSided: 0 });
    expect(durbinWatsonExact(design, 4)).toEqual({ lower: 1, upper: 0, twoSided: 0 });
    expect(durbinWatsonExact(fromColumns([[1, 0], [0, 1]]), 2).lower).toBeNaN();
    expect(durbinWatsonExact(design, NaN).lower).toBeNaN();
    expect(durbinWatson([1])).toBeNaN();
  });
});

describe('positiveProbability', () => {
  it('is F in disguise: P(Σ_a z² / a > f Σ_b z² / b)', () => {
    for (const [a, b, f] of [[1, 1, 1], [1, 1, 1e6], [1, 2, 0.01], [3, 7, 2.5], [10, 4, 30], [40, 60, 1.2], [2, 300, 8]]) {
      const weights = [...Array<number>(a).fill(1 / a), ...Array<number>(b).fill(-f / b)];
      expect(Math.abs(positiveProbability(weights) / fisherF(a, b).upperTail(f) - 1), `${a}, ${b}, ${f}`).toBeLessThan(1e-12);
      expect(Math.abs(positiveProbability(weights.map((w) => -w)) / fisherF(a, b).cdf(f) - 1), `${a}, ${b}, ${f}`).toBeLessThan(1e-12);
    }
  });

  it('keeps its digits far in the tail', () => {
    const weights = [1, ...Array<number>(9).fill(-12)];
    expect(Math.abs(positiveProbability(weights) / studentT(9).twoSided(Math.sqrt(108)) - 1)).toBeLessThan(1e-12);
    const far = [1, ...Array<number>(50).fill(-40)];
    expect(Math.abs(positiveProbability(far) / studentT(50).twoSided(Math.sqrt(2000)) - 1)).toBeLessThan(1e-11);
  });

  it('agrees with simulation for unequal weights', () => {
    const weights = [3, 1, 0.5, 0, -0.2, -1.5, -2.5];
    const stream = randomStream(1, 'quadratic form', 0);
    const n = 200_000;
    let positive = 0;
    for (let i = 0; i < n; i++) {
      let form = 0;
      for (const weight of weights) form += weight * stream.nextNormal() ** 2;
      if (form > 0) positive++;
    }
    expect(Math.abs(positive / n - positiveProbability(weights))).toBeLessThan(3.5 * Math.sqrt(0.25 / n));
  });

  it('is certain when the weights have one sign', () => {
    expect(positiveProbability([1, 2, 0])).toBe(1);
    expect(positiveProbability([-1, -2])).toBe(0);
    expect(positiveProbability([0])).toBeNaN();
    expect(chiSquare(2).upperTail(0)).toBe(1);
  });
});

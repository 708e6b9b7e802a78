import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pearson, spearman } from '../../src/stats/correlation.ts';
import { covariance, kurtosis, mean, skewness, variance } from '../../src/stats/moments.ts';
import { quantile, quantiles } from '../../src/stats/quantile.ts';
import { ranks } from '../../src/stats/ranks.ts';

interface Samples {
  x: number[];
  y: number[];
  z: number[];
  ps: number[];
  mean: number;
  variance: number;
  covariance: number;
  skewness: number;
  kurtosis: number;
  pearson: number[];
  spearman: number[];
  ranks: number[];
  quantilesX: number[];
  quantilesZ: number[];
}

const r = JSON.parse(readFileSync(new URL('../oracles/samples-r.json', import.meta.url), 'utf8')) as Samples;

function expectRelative(value: number, target: number, tolerance: number): void {
  expect(Math.abs(value - target) / Math.abs(target), `${value}, not ${target}`).toBeLessThan(tolerance);
}

describe('moments against R', () => {
  it('agrees although the mean is 3000 standard deviations from zero', () => {
    expectRelative(mean(r.x), r.mean, 1e-15);
    expectRelative(variance(r.x, 1), r.variance, 1e-14);
    expectRelative(variance(r.x, 0), (r.variance * 39) / 40, 1e-14);
    expectRelative(covariance(r.x, r.y, 1), r.covariance, 1e-14);
    // R's mean here carries a rounding error that its third moment magnifies
    expectRelative(skewness(r.x), r.skewness, 1e-11);
    expectRelative(kurtosis(r.x), r.kurtosis, 1e-11);
  });

  it('passes the hard univariate cases of NIST', () => {
    // @source NIST StRD NumAcc3, NumAcc4: certified standard deviation 0.1, 1001 values
    for (const base of [1000000, 10000000]) {
      const values = [base + 0.2];
      for (let i = 0; i < 500; i++) values.push(base + 0.1, base + 0.3);
      expect(Math.sqrt(variance(values, 1))).toBeCloseTo(0.1, 8);
      expectRelative(mean(values), base + 0.2, 2e-16);
    }
  });

  it('answers NaN when there is nothing to average', () => {
    expect(mean([])).toBeNaN();
    expect(variance([1], 1)).toBeNaN();
    expect(skewness([2, 2])).toBeNaN();
    expect(kurtosis([2, 2])).toBeNaN();
  });
});

describe('correlation against R', () => {
  it('Pearson, p and Fisher interval', () => {
    const result = pearson(r.x, r.y);
    expectRelative(result.r, r.pearson[0], 1e-13);
    expectRelative(result.p, r.pearson[1], 1e-11);
    expectRelative(result.interval[0], r.pearson[2], 1e-12);
    expectRelative(result.interval[1], r.pearson[3], 1e-12);
  });

  it('Spearman', () => {
    const result = spearman(r.x, r.y);
    expectRelative(result.r, r.spearman[0], 1e-14);
    expectRelative(result.p, r.spearman[1], 1e-11);
  });

  it('knows its limits', () => {
    expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toMatchObject({ r: 1, p: 0 });
    expect(pearson([1, 2], [1, 5]).p).toBeNaN();
    expect(pearson([1, 2, 3], [1, 5, 2]).interval[0]).toBeNaN();
    expect(pearson([1, 1, 1, 1], [1, 2, 3, 4]).r).toBeNaN();
    expect(() => pearson([1, 2], [1])).toThrow();
  });

  it('does not depend on units', () => {
    const scaled = pearson(r.x.map((x) => 1e-3 * x), r.y.map((y) => 1e6 * y + 5));
    expectRelative(scaled.r, r.pearson[0], 1e-11);
  });
});

describe('ranks and quantiles against R', () => {
  it('shares ranks between equal values', () => {
    expect(Array.from(ranks(r.y))).toEqual(r.ranks);
    expect(Array.from(ranks([]))).toEqual([]);
  });

  it('agrees with type 7', () => {
    for (const [values, targets] of [[r.x, r.quantilesX], [r.z, r.quantilesZ]] as const) {
      const sample = Float64Array.from(values);
      const before = sample.slice();
      const all = quantiles(sample, r.ps);
      r.ps.forEach((p, i) => {
        expectRelative(quantile(sample, p), targets[i], 1e-15);
        expect(all[i]).toBe(quantile(sample, p));
      });
      expect(sample).toEqual(before);
    }
  });

  it('selects what sorting finds, in any order of p, with ties and infinities', () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }));
    const scratch = new Float64Array(2000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), fc.integer({ min: 1, max: 50 }), (some, ps, times) => {
        const sample = Float64Array.from({ length: some.length * times }, (_, i) => some[(i * 7) % some.length] + (i % 3));
        const sorted = sample.slice().sort();
        const at = (k: number): number => sorted[Math.min(k, sorted.length - 1)];
        quantiles(sample, ps, { scratch }).forEach((q, i) => {
          const k = Math.floor((sorted.length - 1) * ps[i] + 1e-15);
          expect(q >= at(k) && q <= at(k + 1)).toBe(true);
          expect(Object.is(q, quantile(sample, ps[i])) || q === quantile(sample, ps[i])).toBe(true);
        });
        expect(quantile(sample, 0)).toBe(sorted[0]);
        expect(quantile(sample, 1)).toBe(sorted[sorted.length - 1]);
      }),
      { seed: 4 },
    );
  });

  it('answers NaN for nothing, for NaN and outside 0..1', () => {
    expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
    expect(quantile(Float64Array.of(1, NaN), 0.5)).toBeNaN();
    expect(quantile(Float64Array.of(1), 1.5)).toBeNaN();
    expect(Array.from(quantiles(Float64Array.of(1, 3), [0.5, NaN, -1]))).toEqual([2, NaN, NaN]);
    expect(() => quantile(Float64Array.of(1, 2), 0.5, { scratch: new Float64Array(1) })).toThrow();
  });
});

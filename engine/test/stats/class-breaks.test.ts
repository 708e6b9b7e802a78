import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassMethod } from '../../src/stats/class-breaks.ts';
import { classBounds, classOf } from '../../src/stats/class-breaks.ts';
import oracle from '../oracles/class-breaks.json' with { type: 'json' };

const methods: Readonly<Record<string, ClassMethod>> = { quantile: 'quantile', equal: 'equal', fisher: 'natural' };

describe('class bounds', () => {
  it('are those of R classInt', () => {
    const sets: Readonly<Record<string, readonly number[]>> = oracle.sets;
    for (const { set, method, count, bounds } of oracle.cases) {
      const ours = classBounds(sets[set], methods[method], count);
      expect(ours.length, `${set} ${method} ${count}`).toBe(bounds.length);
      ours.forEach((bound, i) => expect(Math.abs(bound - bounds[i]), `${set} ${method} ${count} ${i}`).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(bounds[i]))));
    }
  });

  it('hold every value in one class, whatever the order, and move with the scale', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(values, fc.constantFrom<ClassMethod>('quantile', 'equal', 'natural'), fc.integer({ min: 1, max: 5 }), (sample, method, count) => {
      const bounds = classBounds(sample, method, count);
      expect(bounds.length - 1).toBeLessThanOrEqual(count);
      for (const value of sample) expect(classOf(value, bounds)).toBeDefined();
      expect(classBounds(sample.toReversed(), method, count)).toEqual(bounds);
      const doubled = classBounds(sample.map((value) => 4 * value), method, count);
      doubled.forEach((bound, i) => expect(bound).toBeCloseTo(4 * bounds[i], 6));
    }));
  });

  it('of nothing and of one value are none and one class', () => {
    expect(classBounds([], 'natural', 5)).toEqual([]);
    expect(classBounds([7, 7], 'quantile', 5)).toEqual([7, 7]);
    expect([6, 7, 8].map((value) => classOf(value, [7, 7]))).toEqual([undefined, 0, undefined]);
    expect([0, 1, 2, 3].map((value) => classOf(value, [0, 1, 3]))).toEqual([0, 1, 1, 1]);
  });
});

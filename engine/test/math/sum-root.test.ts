import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brentRoot } from '../../src/math/root.ts';
import { dot, sum } from '../../src/math/sum.ts';

describe('compensated sums', () => {
  it('keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
    expect(dot([1e16, 1, -1e16], [1, 1, 1])).toBe(1);
    expect(dot([1 + 2 ** -30, 1], [1 - 2 ** -30, -1])).toBe(-(2 ** -60));
  });

  it('passes on infinities and NaN', () => {
    expect(sum([1, Infinity])).toBe(Infinity);
    expect(sum([Infinity, -Infinity])).toBeNaN();
    expect(dot([1, NaN], [1, 1])).toBeNaN();
    expect(sum([])).toBe(0);
  });

  it('does not depend on the order of integers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
        expect(sum(values) + 0).toBe(exact);
        expect(dot(values, values.map(() => 1)) + 0).toBe(exact);
      }),
    );
  });
});

describe('brentRoot', () => {
  it('finds roots to the last bits', () => {
    expect(brentRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(brentRoot((x) => x * x * x, -1, 2, 1e-12)).toBeCloseTo(0, 11);
    expect(brentRoot((x) => 1 / x - 1e-8, 1, 1e12) / 1e8).toBeCloseTo(1, 14);
  });

  it('refuses a bracket without change of sign', () => {
    expect(() => brentRoot((x) => x * x + 1, -1, 1)).toThrow(/change of sign/);
  });
});

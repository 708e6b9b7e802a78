import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearChange } from '../../src/stats/clear-change.ts';
import oracle from '../oracles/dynamics.json' with { type: 'json' };

const { years } = oracle;

describe('a clear change', () => {
  it('is one beyond twice the deviation about the line that R finds', () => {
    for (const [name, { values, sigma }] of Object.entries(oracle.cases)) {
      expect(clearChange(years, values, 0)?.threshold, name).toBeCloseTo(2 * sigma, 10 - Math.ceil(Math.log10(sigma + 1)));
    }
    const gap = oracle.gap.values.map((value) => value ?? NaN);
    const found = clearChange(gap.map((_, i) => i + 1), gap, 0.1);
    expect(found?.threshold).toBeCloseTo(2 * oracle.gap.sigma, 10);
    expect(found).toMatchObject({ from: 1, to: 7, side: 'rose' });
  });

  it('is told of the tables of the dissertation', () => {
    const side = (name: keyof typeof oracle.cases, digit: number) => clearChange(years, oracle.cases[name].values, digit);
    expect(side('support', 1)).toMatchObject({ side: 'rose', difference: 12723, carriedBy: [] });
    expect(side('workers', 1)?.side).toBe('rose');
    expect(side('activity', 0.1)).toMatchObject({ side: 'fell', carriedBy: [2020] });
  });

  it('is not told of rounding, fluctuation or a single value', () => {
    expect(clearChange([2019, 2020], [4.8, 4.9], 0.1)?.side).toBe('no-clear-change');
    expect(clearChange([2019, 2020], [4.8, 5], 0.1)?.side).toBe('rose');
    expect(clearChange([1, 2, 3, 4, 5], [10, 14, 9, 15, 11], 1)).toMatchObject({ side: 'no-clear-change', carriedBy: [] });
    expect(clearChange([1, 2], [NaN, 3], 1)).toBeUndefined();
  });

  it('keeps its side when the unit changes, and turns when the series does', () => {
    const samples = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(fc.property(samples, (values) => {
      const periods = values.map((_, i) => i);
      const found = clearChange(periods, values, 1);
      const scaled = clearChange(periods, values.map((value) => 1024 * value), 1024);
      expect(scaled?.side).toBe(found?.side);
      const turned = clearChange(periods, values.map((value) => -value), 1);
      const opposite = { rose: 'fell', fell: 'rose', 'no-clear-change': 'no-clear-change' } as const;
      expect(turned?.side).toBe(opposite[found?.side ?? 'rose']);
      expect(turned?.carriedBy).toEqual(found?.carriedBy);
    }));
  });
});

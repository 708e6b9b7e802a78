import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityShare } from '../../src/indicators/activity-coefficient.ts';
import { activityCoefficient } from '../../src/indicators/activity-coefficient.ts';

const shares = (...values: (number | null)[]): ActivityShare[] => values.map((value, i) => ({ symbol: ['ABU', 'SHU', 'ST', 'KS'][i] ?? `a${i}`, value }));
const codes = (...values: (number | null)[]) => activityCoefficient(shares(...values)).issues.map(({ code }) => code);

describe('activity coefficient', () => {
  // METHODS section 1: the table of East Kazakhstan 2020.
  const table: [number | null, number, string, number, string][] = [
    [null, 0.499, 'stable', 0.401, 'stable'],
    [0.1, 0.399, 'insufficient', 0.284, 'insufficient'],
    [0.15, 0.412, 'stable', 0.314, 'insufficient'],
    [0.2, 0.424, 'stable', 0.337, 'insufficient'],
    [0.3, 0.449, 'stable', 0.373, 'insufficient'],
  ];
  for (const [tax, arithmetic, arithmeticBand, geometric, geometricBand] of table) {
    it(`reproduces both means and bands at a tax share of ${tax}`, () => {
      const { value } = activityCoefficient(shares(0.2, 0.96, tax, 0.337));
      expect(Math.abs((value?.means.arithmetic.value ?? NaN) - arithmetic)).toBeLessThanOrEqual(5.1e-4);
      expect(Math.abs((value?.means.geometric.value ?? NaN) - geometric)).toBeLessThanOrEqual(5.1e-4);
      expect([value?.means.arithmetic.band, value?.means.geometric.band]).toEqual([arithmeticBand, geometricBand]);
      expect(value?.bandsDiffer).toBe(arithmeticBand !== geometricBand);
      expect(value?.missing).toEqual(tax === null ? ['ST'] : []);
    });
  }

  it('tells which values stand at an edge', () => {
    expect(activityCoefficient(shares(0.2, 0.96, null, 0.337)).value?.means.geometric.atEdge).toBe(true);
    expect(activityCoefficient(shares(0.2, 0.96, 0.15, 0.337)).value?.means.arithmetic.atEdge).toBe(false);
  });

  it('keeps the edges inside the stable band whatever the rounding', () => {
    expect(activityCoefficient(shares(0.3, 0.4, 0.5)).value?.means.arithmetic.band).toBe('stable');
    expect(activityCoefficient(shares(0.5, 0.6, 0.7)).value?.means.arithmetic.band).toBe('stable');
    expect(activityCoefficient(shares(0.5, 0.61, 0.7)).value?.means.arithmetic.band).toBe('high');
    expect(activityCoefficient(shares(0.2, 0.96, 0.15, 0.337), { bands: [0.3, 0.41] }).value?.means.arithmetic.band).toBe('high');
  });

  it('refuses percentages, numbers outside 0..1 and fewer than two shares', () => {
    expect(codes(20, 0.96)).toEqual(['indicators.shareInPercent']);
    expect(activityCoefficient(shares(33.7, 0.5)).issues[0].detail.asShare).toBe(0.337);
    expect(codes(-0.1, 250, NaN)).toEqual(['indicators.shareOutside', 'indicators.shareOutside', 'indicators.shareOutside']);
    expect(codes(0.2, null, null)).toEqual(['indicators.tooFewShares']);
  });

  it('says what a zero share, a missing share and a share near one do', () => {
    const { value, issues } = activityCoefficient(shares(0, 0.96, null, 0.3));
    expect(value?.means.geometric.value).toBe(0);
    expect(issues.map(({ code }) => code)).toEqual(['indicators.shareMissing', 'indicators.zeroShare', 'indicators.shareUninformative', 'indicators.bandsDiffer']);
  });

  it('measures sensitivity as a change of one percentage point, and without each share', () => {
    const { value } = activityCoefficient(shares(0.2, 0.96, 0.15, 0.337));
    const raised = activityCoefficient(shares(0.21, 0.96, 0.15, 0.337)).value;
    const first = value?.sensitivity[0];
    expect(first?.perPoint.geometric).toBeCloseTo((raised?.means.geometric.value ?? NaN) - (value?.means.geometric.value ?? NaN), 14);
    expect(first?.perPoint.arithmetic).toBeCloseTo(0.0025, 14);
    const tax = value?.sensitivity[2].without;
    expect(tax?.geometric.value).toBeCloseTo(0.401, 3);
    expect(activityCoefficient(shares(0.2, 0.3)).value?.sensitivity[0].without).toBeNull();
  });

  it('keeps the inequality of means and does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 }), (values) => {
        const { value } = activityCoefficient(shares(...values));
        const reversed = activityCoefficient(shares(...values.toReversed())).value;
        const { arithmetic, geometric } = value?.means ?? { arithmetic: { value: NaN }, geometric: { value: NaN } };
        expect(geometric.value).toBeLessThanOrEqual(arithmetic.value * (1 + 1e-14));
        expect(Math.abs((reversed?.means.geometric.value ?? NaN) / geometric.value - 1)).toBeLessThan(1e-14);
      }),
    );
  });
});

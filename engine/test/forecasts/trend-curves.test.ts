import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trendCurve, trendKinds } from '../../src/forecasts/trend-curves.ts';
import { expectDigits } from '../models/agreement.ts';

// R 4.2.2, lm and predict: scripts/oracles/trends.R.
const oracle: { values: number[]; curves: Record<string, { coefficients: number[]; R2: number; path: number[] }> } = JSON.parse(
  readFileSync(new URL('../oracles/trends.json', import.meta.url), 'utf8'),
);
const periods = Array.from({ length: 10 }, (_, i) => 2021 + i);

describe('trend curves', () => {
  for (const kind of trendKinds) {
    it(`${kind} agrees with R to 10 digits`, () => {
      const { value } = trendCurve(kind, { series: 'PTsb', first: 2010, values: oracle.values, origin: 2010, periods });
      if (value === undefined) throw new Error('no curve');
      const { coefficients, R2, path } = oracle.curves[kind];
      expectDigits(value.fit.coefficients.map(({ estimate }) => estimate), coefficients, 10, kind);
      expectDigits([value.fit.R2], [R2], 10, `${kind} R²`);
      expectDigits(value.values, path, 10, `${kind} path`);
    });
  }

  // The rule: refuse a polynomial degree of n/3 or more.
  it('refuses a parabola on six years, missing years not counted', () => {
    const values = [1, 3, NaN, 4, 6, 5, 9];
    const { value, issues } = trendCurve('quadratic', { series: 'y', first: 2010, values, origin: 2010, periods });
    expect(value).toBeUndefined();
    expect(issues.map(({ code, detail }) => [code, detail.n])).toEqual([['forecasts.polynomialTooHigh', 6]]);
  });

  it('leaves missing years out and says so', () => {
    const values = [...oracle.values];
    values[4] = NaN;
    const { value, issues } = trendCurve('linear', { series: 'PTsb', first: 2010, values, origin: 2010, periods });
    expect(value?.fit.n).toBe(10);
    expect(issues.map(({ code }) => code)).toContain('models.rowLeftOut');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from '../../src/indicators/growth.ts';
import { sumIssues } from '../../src/indicators/part-whole.ts';
import { structure } from '../../src/indicators/structure.ts';

const years = [2016, 2017, 2018, 2019, 2020];

describe('growth', () => {
  // Dissertation, tables 7 and 8: 2020/2016 printed 194.4 %, 182.5 %, 5.5 times (5.68 from its own figures), 2.3 times, 166.4... of GRP.
  const printed: [string, number[], number, number][] = [
    ['lending', [7351, 7642, 22135, 19173, 14294], 194.4, 0.06],
    ['subsidies', [1367, 1587, 2016, 1595, 2496], 182.5, 0.1],
    ['total', [9711, 10269, 24922, 22455, 22434], 231, 0.05],
  ];
  for (const [series, values, percent, halfDigit] of printed) {
    it(`reproduces 2020 against 2016 of ${series}`, () => {
      const { rows } = growth({ series, periods: years, values, kind: 'amount' });
      expect(Math.abs((rows[4].baseGrowth ?? NaN) - percent)).toBeLessThanOrEqual(halfDigit);
      expect(rows[4].times).toBeCloseTo(values[4] / values[0], 12);
    });
  }

  it('reproduces the chain growth of small business output, figure 6: 121.5, 110.8, 125.6, 102.0 %', () => {
    const { rows } = growth({ series: 'output', periods: years, values: [13568530, 16488047, 18272335, 22947233, 23401108], kind: 'amount' });
    expect(rows.slice(1).map(({ chainGrowth }) => chainGrowth?.toFixed(1))).toEqual(['121.5', '110.8', '125.6', '102.0']);
    expect(rows[0]).toMatchObject({ change: null, chainGrowth: null, baseGrowth: 100, times: 1, changeFromBase: 0 });
  });

  it('gives a percentage points and no growth rate', () => {
    const { rows, averageIncrement } = growth({ series: 'share', periods: [2019, 2020], values: [14.9, 12.9], kind: 'percentage' });
    expect(rows[1].change).toBeCloseTo(-2, 12);
    expect([rows[1].chainGrowth, rows[1].times, averageIncrement]).toEqual([null, null, null]);
  });

  it('leaves gaps, jumps over years and bases that are not positive without a rate, and says so', () => {
    const { rows, issues } = growth({ series: 'profit', periods: [2016, 2017, 2019, 2020], values: [-5, null, 4, 6], kind: 'amount' });
    expect(rows.map(({ chainGrowth }) => chainGrowth)).toEqual([null, null, null, 150]);
    expect(rows.map(({ times }) => times)).toEqual([null, null, null, null]);
    expect(rows[3].changeFromBase).toBe(11);
    expect(issues.map(({ code, detail }) => [code, detail.period])).toEqual([['indicators.baseNotPositive', 2016]]);
    expect(growth({ series: 'x', periods: [1], values: [null], kind: 'amount' })).toMatchObject({ base: null, averageIncrement: null });
  });

  it('takes the base it is told', () => {
    const { rows, base } = growth({ series: 'y', periods: [2018, 2019, 2020], values: [50, 100, 120], kind: 'amount', base: 2019 });
    expect([base, ...rows.map(({ baseGrowth }) => baseGrowth)]).toEqual([2019, 50, 100, 120]);
  });

  // METHODS section 8.3: from 14.9 to 28 in four years +17.1 % a year; from 28 to 50 in 32 years +1.83 %.
  it('averages growth geometrically', () => {
    expect(growth({ series: 'y', periods: [2019, 2023], values: [14.9, 28], kind: 'amount' }).averageIncrement?.toFixed(1)).toBe('17.1');
    expect(growth({ series: 'y', periods: [2018, 2050], values: [28, 50], kind: 'amount' }).averageIncrement?.toFixed(2)).toBe('1.83');
  });
});

describe('structure', () => {
  const parts = [
    { name: 'lending', values: [7351, 7642, 22135, 19173, 14294] },
    { name: 'subsidies', values: [1367, 1587, 2016, 1595, 2496] },
    { name: 'guarantees', values: [993, 1040, 771, 1687, 5644] },
  ];
  const total = { name: 'all', values: [9711, 10269, 24922, 22455, 22434] };

  it('adds contributions of table 7 up to the growth of its total', () => {
    const { parts: rows, issues } = structure({ periods: years, parts, total, complete: true, lastDigit: 1 });
    expect(issues).toEqual([]);
    const added = rows.reduce((all, { contribution }) => all + (contribution[2] ?? NaN), 0);
    expect(added).toBeCloseTo(100 * (24922 / 10269 - 1), 10);
    expect(rows[0].contribution[2]).toBeCloseTo((100 * (22135 - 7642)) / 10269, 12);
    expect(rows[0].contribution[0]).toBeNull();
    expect(rows[0].shareChange[1]).toBeCloseTo((100 * 7642) / 10269 - (100 * 7351) / 9711, 12);
  });

  it('finds a wrong total and a part above it', () => {
    const wrong = { name: 'all', values: [9711, 10269, 24922, 22455, 2243] };
    const { issues } = structure({ periods: years, parts, total: wrong, complete: true, lastDigit: 1 });
    expect(issues.map(({ code, detail }) => [code, detail.period])).toEqual([
      ['indicators.partExceedsWhole', 2020],
      ['indicators.partExceedsWhole', 2020],
      ['indicators.partExceedsWhole', 2020],
      ['indicators.sumDiffers', 2020],
    ]);
    expect(issues[3].detail.difference).toBe(22434 - 2243);
  });

  it('allows each printed number half of its last digit', () => {
    const rows = (total: number) => sumIssues([2020], [{ name: 'a', values: [33.3] }, { name: 'b', values: [66.6] }], { name: 'all', values: [total] }, 0.1);
    expect(rows(100)).toHaveLength(0);
    expect(rows(100.1)).toHaveLength(1);
    expect(sumIssues([2020], [{ name: 'a', values: [null] }], { name: 'all', values: [5] }, 1)).toHaveLength(0);
  });

  it('sums shares to 100 for any complete parts', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
        const all = values.reduce((a, b) => a + b, 0);
        const rows = structure({ periods: [1], parts: values.map((value, i) => ({ name: `p${i}`, values: [value] })), total: { name: 'all', values: [all] }, complete: true, lastDigit: 0 });
        expect(Math.abs(rows.parts.reduce((a, { share }) => a + (share[0] ?? NaN), 0) - 100)).toBeLessThan(1e-10);
        expect(rows.issues.filter(({ code }) => code === 'indicators.sumDiffers')).toEqual([]);
      }),
    );
  });
});

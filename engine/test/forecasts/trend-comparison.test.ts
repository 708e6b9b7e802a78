import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseTrend } from '../../src/forecasts/recognise-trend.ts';
import { compareTrends } from '../../src/forecasts/trend-comparison.ts';
import { trendModelKinds, trendModelNames } from '../../src/forecasts/trend-model.ts';
import { languages } from '../../src/language/words.ts';
import { expectDigits } from '../models/agreement.ts';

type Kind = Record<'coefficients' | 'se' | 'fitted' | 'values' | 'low' | 'high', number[]> & Record<'R2' | 'R2InLevels' | 'aicc' | 'leaveOneOutRmse' | 'rollingOriginRmse', number>;
// R 4.2.2, lm, nls and predict: scripts/oracles/trend-forecasts.R.
const oracle: { periods: number[]; series: Record<string, { values: number[]; kinds: Record<string, Kind> }> } = JSON.parse(
  readFileSync(new URL('../oracles/trend-forecasts.json', import.meta.url), 'utf8'),
);
const compare = (values: readonly number[], more = {}) => compareTrends({ series: 'y', first: 2010, values, origin: 2010, periods: oracle.periods, intervals: [95], ...more });

describe('trends side by side', () => {
  for (const [name, { values, kinds }] of Object.entries(oracle.series)) {
    const rivals = compare(values).value?.rivals ?? [];
    for (const kind of trendModelKinds) {
      it(`${name}, ${kind} agrees with R to 8 digits`, () => {
        const rival = rivals.find((each) => each.kind === kind);
        const expected = kinds[kind];
        if (rival === undefined) throw new Error('refused');
        expectDigits(rival.coefficients.map(({ estimate }) => estimate), expected.coefficients, 8, 'coefficients');
        expectDigits(rival.coefficients.map(({ se }) => se), expected.se, 8, 'se');
        for (const measure of ['R2', 'R2InLevels', 'aicc', 'leaveOneOutRmse', 'rollingOriginRmse'] as const) expectDigits([rival[measure]], [expected[measure]], 8, measure);
        expectDigits(rival.fitted, expected.fitted, 8, 'fitted');
        expectDigits(rival.values, expected.values, 8, 'values');
        expectDigits(rival.bands[0].low, expected.low, 8, 'low');
        expectDigits(rival.bands[0].high, expected.high, 8, 'high');
      });
    }
  }

  it('names the least error of each sort, which need not be the largest R²', () => {
    const { value } = compare(oracle.series.PTsb.values);
    const least = (measure: 'leaveOneOutRmse' | 'rollingOriginRmse') =>
      Object.entries(oracle.series.PTsb.kinds).reduce((best, now) => (now[1][measure] < best[1][measure] ? now : best))[0];
    expect(value?.leastLeaveOneOut).toBe(least('leaveOneOutRmse'));
    expect(value?.leastRollingOrigin).toBe(least('rollingOriginRmse'));
    expect(value?.origins).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(value?.refused).toEqual([]);
  });

  // METHODS section 5, figure 22: EKR innovative output, "polynomial" of degree 2 is negative from 2022; refused here on 5 points.
  it('refuses polynomials on five points and keeps the others, with the reason', () => {
    const { value } = compareTrends({ series: 'output', first: 2016, values: [54299.5, 80472, 174068.8, 223618.8, 116747], origin: 2016, periods: [2021, 2022], intervals: [80, 95] });
    expect(value?.refused.map(({ kind, reasons }) => [kind, reasons[0].code])).toEqual([['quadratic', 'forecasts.polynomialTooHigh'], ['cubic', 'forecasts.polynomialTooHigh']]);
    expect(value?.rivals.map(({ kind }) => kind)).toEqual(['linear', 'exponential-by-log-ols', 'exponential-by-nls', 'power', 'logarithmic']);
  });

  // METHODS section 5, figure 4: private costs exponential, slope -0.143, R² 0.65 -> 435 … 246; state +0.088, 0.926 -> 39.2 … 55.7 bn.
  it('reproduces the exponential of figure 4, which falls where the text says it will rise', () => {
    const one = (values: number[]) => {
      const { value } = compareTrends({ series: 'costs', first: 2016, values, origin: 2016, periods: [2021, 2022, 2023, 2024, 2025], intervals: [95] });
      return value?.rivals.find(({ kind }) => kind === 'exponential-by-log-ols');
    };
    const personal = one([934296.7169, 739849.4678299124, 732248, 444173.7, 590959.3508671081]);
    expect(personal?.values.map((value) => Math.round(value / 1000))).toEqual([435, 377, 327, 284, 246]);
    expect([personal?.coefficients[1].estimate.toFixed(3), personal?.R2.toFixed(2)]).toEqual(['-0.143', '0.65']);
    const state = one([25781.7656, 27919.4599549706, 28921.3, 31534, 37634.8927855]);
    expect([state?.values[0], state?.values[4]].map((value) => ((value ?? NaN) / 1000).toFixed(1))).toEqual(['39.2', '55.7']);
  });

  it('flags forecasts outside the plausible range, and rivals that disagree', () => {
    const { value, issues } = compare(oracle.series.PTsb.values, { plausible: [0, 10] });
    const cubic = value?.rivals.find(({ kind }) => kind === 'cubic');
    expect(cubic?.implausible).toEqual([2025, 2030]);
    expect(issues.filter(({ code }) => code === 'forecasts.forecastOutsideRange').length).toBeGreaterThan(3);
    expect(issues.at(-1)?.code).toBe('forecasts.rivalsDisagree');
  });

  it('leaves gaps out, refuses curves of logarithms for values that are not positive, and short series', () => {
    const { value } = compare([3, NaN, -1, 4, 6, 5, 9, 8, 11, 12]);
    expect(value?.refused.map(({ kind, reasons }) => [kind, reasons[0].code])).toEqual([
      ['exponential-by-log-ols', 'models.rowLeftOut'],
      ['power', 'models.rowLeftOut'],
      ['cubic', 'forecasts.polynomialTooHigh'],
    ]);
    expect(value?.refused[0].reasons.map(({ code }) => code)).toContain('models.logOfNonPositive');
    expect(value?.rivals[0].n).toBe(9);
    expect(compare([1, 2]).issues.map(({ code }) => code)).toEqual(['forecasts.tooFewForTrend']);
  });

  it('scales with the unit of the series', () => {
    const value = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 7, maxLength: 12 }), fc.constantFrom(1024, 1 / 1024), (values, unit) => {
        const plain = compare(values).value?.rivals ?? [];
        const scaled = compare(values.map((each) => each * unit)).value?.rivals ?? [];
        for (const rival of plain.filter(({ kind }) => kind !== 'exponential-by-nls')) {
          const other = scaled.find(({ kind }) => kind === rival.kind);
          expect(Math.abs((other?.values[0] ?? NaN) / unit - rival.values[0])).toBeLessThan(1e-9 * (Math.abs(rival.values[0]) + 100));
          expect(Math.abs((other?.R2 ?? NaN) - rival.R2)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('names every trend in three languages', () => {
    for (const kind of trendModelKinds) for (const language of languages) expect(trendModelNames[kind][language]).not.toBe('');
  });
});

describe('recognising a trend by its printed R²', () => {
  // Dissertation, figure 15: internal R&D costs, "polynomial model, R2 = 0,9367".
  const research = [66600.1, 68884.2148999, 72224.6, 82333.1, 89028.7];
  it('finds that R² 0.9367 of figure 15 is the straight line, the parabola having 0.9846', () => {
    const { value } = recogniseTrend(research, '0,9367');
    expect(value?.matches.map(({ kind, scale }) => [kind, scale])).toEqual([['linear', 'levels']]);
    expect(value?.candidates.find(({ kind }) => kind === 'quadratic')?.R2.toFixed(4)).toBe('0.9846');
    expect(value?.candidates.find(({ kind }) => kind === 'cubic')?.R2.toFixed(3)).toBe('0.990');
  });
  it('finds the polynomials of figure 22 though they may not forecast', () => {
    const nation = [445775.7, 844734.9, 1064067.4, 1113566.5, 1715500.1];
    const region = [54299.5, 80472, 174068.8, 223618.8, 116747];
    const kinds = (values: number[], printed: string) => recogniseTrend(values, printed).value?.matches.map(({ kind }) => kind);
    expect(kinds(nation, '0.9287')).toEqual(['quadratic']);
    expect(kinds(nation, '0.9915')).toEqual(['cubic']);
    expect(kinds(region, '0.737')).toEqual(['quadratic']);
    expect(recogniseTrend(region, '0.99999').value?.matches).toMatchObject([{ kind: 'cubic', by: 'truncation' }]);
    expect(kinds(region, '0.1234')).toEqual([]);
  });
  it('takes the R² of logarithms for curves in logs, as spreadsheets do', () => {
    const state = [25781.7656, 27919.4599549706, 28921.3, 31534, 37634.8927855];
    expect(recogniseTrend(state, '0.926').value?.matches).toMatchObject([{ kind: 'exponential-by-log-ols', scale: 'logs' }]);
  });
  it('refuses what is no R²', () => {
    for (const text of ['', 'abc', '1.2', '-0.5', '93.67', '0.9.3', '1e-1']) expect(recogniseTrend(research, text).issues.map(({ code }) => code), text).toEqual(['forecasts.r2Unreadable']);
    expect(recogniseTrend([1, 2], '0.9').value?.candidates).toEqual([]);
  });
});

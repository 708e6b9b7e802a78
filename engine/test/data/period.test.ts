import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/data/period.ts';
import { comparePeriods, parsePeriod, periodRange, printPeriod, shiftPeriod, yearOf } from '../../src/data/period.ts';

const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ frequency: fc.constant('year' as const), index: fc.integer({ min: 0, max: 9999 }) }),
  fc.record({ frequency: fc.constant('quarter' as const), index: fc.integer({ min: 0, max: 39999 }) }),
  fc.record({ frequency: fc.constant('month' as const), index: fc.integer({ min: 0, max: 119999 }) }),
);

describe('periods', () => {
  it('read and print years, quarters and months', () => {
    expect(parsePeriod('2020')).toEqual({ frequency: 'year', index: 2020 });
    expect(parsePeriod('2020-Q1')).toEqual({ frequency: 'quarter', index: 8080 });
    expect(parsePeriod('2020-03')).toEqual({ frequency: 'month', index: 24242 });
    expect(parsePeriod('2020-12')).toEqual({ frequency: 'month', index: 24251 });
  });

  it.each(['', '20', '20201', '2020-Q5', '2020-Q0', '2020-13', '2020-00', '2020-3', ' 2020', '2020-q1', '٢٠٢٠', '__proto__'])('refuse %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('parse(print(p)) is p', () => {
    fc.assert(fc.property(periods, (period) => { expect(parsePeriod(printPeriod(period))).toEqual(period); }));
  });

  it('range over every step, both ends included', () => {
    const from = { frequency: 'quarter' as const, index: 4 * 2019 + 2 };
    expect(periodRange(from, shiftPeriod(from, 3)).map(printPeriod)).toEqual(['2019-Q3', '2019-Q4', '2020-Q1', '2020-Q2']);
    expect(periodRange(from, shiftPeriod(from, -1))).toEqual([]);
    expect(() => periodRange(from, { frequency: 'year', index: 2020 })).toThrow('one frequency');
  });

  it('order by time, a longer one before a shorter one that begins with it', () => {
    const texts = ['2020-Q2', '2020-04', '2020', '2019-12', '2020-01', '2020-Q1'];
    const sorted = texts.map((text) => parsePeriod(text)).filter((period) => period !== undefined).sort(comparePeriods);
    expect(sorted.map(printPeriod)).toEqual(['2019-12', '2020', '2020-Q1', '2020-01', '2020-Q2', '2020-04']);
    fc.assert(fc.property(periods, periods, (a, b) => { expect(comparePeriods(a, b)).toBe(-comparePeriods(b, a) || 0); }));
  });

  it('know the year they lie in', () => {
    fc.assert(fc.property(periods, (period) => { expect(printPeriod(period).slice(0, 4)).toBe(String(yearOf(period)).padStart(4, '0')); }));
  });
});

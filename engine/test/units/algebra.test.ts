import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUnits, conversionFactor, differenceUnit, divideUnits, isIssue, logUnit, multiplyUnits, powerUnit } from '../../src/units/algebra.ts';
import { printUnit, sameUnit } from '../../src/units/print-unit.ts';
import { pureNumber } from '../../src/units/unit.ts';
import type { Unit } from '../../src/units/unit.ts';
import { unit } from './unit.ts';

const texts = [
  '1', 'person', 'thousand enterprise', 'billion KZT / year', 'million KZT / person / year', 'thousand KZT / person / month', 'billion KZT / year (constant 2010 prices)',
  'KZT / USD', 'percent of GRP', 'percent of labour-force', 'index (2005 = 100)', '1 / year', '10^4 KZT^0.5',
];
const someUnit = fc.constantFrom(...texts.map(unit));
const text = (result: Unit | { readonly code: string }) => ('code' in result ? result.code : printUnit(result));

describe('unit algebra', () => {
  it('is a group under multiplication', () => {
    fc.assert(fc.property(someUnit, someUnit, someUnit, (a, b, c) => {
      expect(sameUnit(multiplyUnits(a, b), multiplyUnits(b, a))).toBe(true);
      expect(sameUnit(multiplyUnits(multiplyUnits(a, b), c), multiplyUnits(a, multiplyUnits(b, c)))).toBe(true);
      expect(sameUnit(divideUnits(multiplyUnits(a, b), b), a)).toBe(true);
      expect(sameUnit(divideUnits(a, a), pureNumber)).toBe(true);
      expect(sameUnit(powerUnit(a, 2), multiplyUnits(a, a))).toBe(true);
      expect(sameUnit(powerUnit(powerUnit(a, 3), 1 / 3), a)).toBe(true);
    }), { seed: 1, numRuns: 500 });
  });

  it('turns products into sums of logarithms', () => {
    fc.assert(fc.property(someUnit, someUnit, (a, b) => {
      expect(text(addUnits(logUnit(a), logUnit(b)))).toBe(printUnit(logUnit(multiplyUnits(a, b))));
      expect(text(differenceUnit(logUnit(a), logUnit(b)))).toBe(printUnit(logUnit(divideUnits(a, b))));
    }), { seed: 2, numRuns: 300 });
  });

  it('gives the unit of a slope', () => {
    expect(printUnit(divideUnits(unit('billion KZT / year'), unit('million KZT / person / year')))).toBe('thousand person');
    expect(printUnit(divideUnits(unit('percent of labour-force'), unit('thousand enterprise')))).toBe('10^-3 (percent of labour-force) / enterprise');
    expect(printUnit(divideUnits(unit('thousand enterprise'), pureNumber))).toBe('thousand enterprise');
    expect(printUnit(divideUnits(logUnit(unit('person')), logUnit(unit('enterprise'))))).toBe('1');
  });

  it.each<[string, string, number | string]>([
    ['thousand person', 'person', 1000],
    ['person', 'thousand person', 0.001],
    ['million KZT', 'billion KZT', 0.001],
    ['trillion USD', 'million USD', 1e6],
    ['billion KZT / year', 'million KZT / year', 1000],
    ['percent of GRP', 'share of GRP', 0.01],
    ['share of GRP', 'percent of GRP', 100],
    ['million KZT', 'million USD', 'units.currencies'],
    ['million KZT (constant 2010 prices)', 'million KZT (constant 2020 prices)', 'units.price-bases'],
    ['thousand KZT / month', 'thousand KZT / year', 'units.flow-periods'],
    ['million KZT / person', 'million KZT', 'units.per-head'],
    ['person', 'enterprise', 'units.counted-things'],
    ['percent of GRP', 'percentage point of GRP', 'units.percent-and-points'],
    ['index (2005 = 100)', 'index (2010 = 100)', 'units.index-bases'],
    ['percent of GRP', 'share of GDP', 'units.percent-and-share'],
  ])('converts %s to %s: %s', (from, to, expected) => {
    const factor = conversionFactor(unit(from), unit(to));
    expect(isIssue(factor) ? factor.code : factor).toBe(expected);
  });
});

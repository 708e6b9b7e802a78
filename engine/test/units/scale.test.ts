import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSeries } from '../../src/expressions/evaluate.ts';
import { parseExpression } from '../../src/expressions/parse-expression.ts';
import { unitOf } from '../../src/expressions/unit-check.ts';
import { asQuantity } from '../../src/units/unit.ts';
import type { Unit } from '../../src/units/unit.ts';
import { legal, series } from './legal-expressions.ts';

/** How many new units one old unit makes, by dimension. */
type Scales = Readonly<Record<'KZT current' | 'KZT 2010' | 'KZT 2020' | 'USD current' | 'person' | 'enterprise' | 'score' | 'month' | 'index', number>>;

/** The factor by which a number in a unit grows when the dimensions are counted in other units; years and percentages stay. */
function growthOf(unit: Unit, scales: Scales): number {
  return asQuantity(unit).factors.reduce((product, factor) => {
    const name = factor.of === 'money' ? `${factor.currency} ${factor.prices.basis === 'current' ? 'current' : factor.prices.year}` : factor.of === 'index' ? 'index' : factor.of === 'percent' ? '' : factor.name;
    return product * (name in scales ? scales[name as keyof Scales] : 1) ** factor.exponent;
  }, 1);
}

describe('the unit inferred is the unit of the number', () => {
  // ln(t) * ln(GRP) is called a plain number, which is the one place where the unit of a logarithm is let go.
  const cases = legal.map(([text]) => text).filter((text) => text !== 'ln(t) * ln(GRP)');
  const scale = fc.double({ min: 0.2, max: 5, noNaN: true });
  const scales: fc.Arbitrary<Scales> = fc.record({ 'KZT current': scale, 'KZT 2010': scale, 'KZT 2020': scale, 'USD current': scale, person: scale, enterprise: scale, score: scale, month: scale, index: scale });

  it.each(cases)('%s', (text) => {
    const place = { file: 'f' };
    const { value: e } = parseExpression(text, place);
    const unit = e && unitOf(e, (name) => series.get(name), place).value;
    if (e === undefined || unit === undefined) throw new Error(`${text} is not legal`);
    fc.assert(fc.property(scales, fc.infiniteStream(fc.double({ min: 0.5, max: 9, noNaN: true })), (by, numbers) => {
      const values = new Map([...series.keys()].map((name) => [name, Float64Array.from({ length: 14 }, () => numbers.next().value)]));
      const valueIn = (rescaled: boolean): number => evaluateSeries(e, {
        origin: 2010,
        series: (name) => {
          const declared = series.get(name);
          const grown = rescaled && declared !== undefined ? growthOf(declared, by) : 1;
          return { start: 2008, values: (values.get(name) ?? new Float64Array(0)).map((value) => value * grown) };
        },
      }, 2019, 2019)[0];
      const [before, after] = [valueIn(false), valueIn(true)];
      const expected = unit.kind === 'log' ? before + Math.log(growthOf(unit.of, by)) : before * growthOf(unit, by);
      expect(before).not.toBeNaN();
      expect(Math.abs(after - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected), Math.abs(before)) * 10);
    }), { numRuns: 40, seed: 37 });
  });
});

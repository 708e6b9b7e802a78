import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnit } from '../../src/units/parse-unit.ts';
import { printUnit, sameUnit } from '../../src/units/print-unit.ts';
import { constantPrices, currentPrices, quantity, thingsIn } from '../../src/units/unit.ts';
import type { Factor, Unit } from '../../src/units/unit.ts';
import { knownThings } from '../../src/units/things.ts';
import { currencyCodes } from '../../src/units/vocabulary.ts';
import { unit } from './unit.ts';

const things = [...knownThings.keys(), 'hectare', 'тонна', 'small-firm.2'];
const exponent = fc.constantFrom(-2, -1, -0.5, 0.355, 1, 2, 3);
const year = fc.integer({ min: 1990, max: 2050 });
const prices = fc.oneof(fc.constant(currentPrices), year.map(constantPrices));
const base = fc.oneof(fc.constant('previous-year' as const), year);
const factor: fc.Arbitrary<Factor> = fc.oneof(
  fc.record({ of: fc.constant('money' as const), currency: fc.constantFrom(...currencyCodes), prices, exponent }),
  fc.record({ of: fc.constant('thing' as const), name: fc.constantFrom(...things), exponent }),
  fc.record({ of: fc.constant('time' as const), name: fc.constantFrom('year' as const, 'quarter' as const, 'month' as const), exponent }),
  fc.record({ of: fc.constant('percent' as const), what: fc.option(fc.constantFrom(...things)), exponent }),
  fc.record({ of: fc.constant('index' as const), base, exponent }),
);
const whole = fc.constantFrom(...things);
const plainUnit: fc.Arbitrary<Unit> = fc.oneof(
  fc.tuple(fc.integer({ min: -15, max: 15 }), fc.array(factor, { maxLength: 5 })).map(([power, factors]) => quantity(power, factors)),
  whole.map((what): Unit => ({ kind: 'percent', what })),
  fc.option(whole).map((what): Unit => ({ kind: 'percentage-point', what })),
  fc.option(whole).map((what): Unit => ({ kind: 'share', what })),
  base.map((b): Unit => ({ kind: 'index', base: b })),
  base.map((b): Unit => ({ kind: 'index-point', base: b })),
);
const anyUnit = fc.oneof(plainUnit, plainUnit.filter((of) => printUnit(of) !== '1').map((of): Unit => ({ kind: 'log', base: 'e', of })));

describe('unit texts', () => {
  it('reads back what it prints', () => {
    fc.assert(fc.property(anyUnit, (u) => {
      const { value, issues } = parseUnit(printUnit(u), undefined, { things });
      expect(issues).toEqual([]);
      expect(value).toEqual(u);
    }), { numRuns: 2000, seed: 3 });
  });

  it('survives any text', () => {
    const word = fc.constantFrom('million', 'KZT', '/', 'year', 'percent', 'of', '(', ')', 'index', '=', '100', '^2', '*', 'ln', ',', 'constant', '2010', 'prices', '__proto__', 'constructor', '1', '10', '^', '%', 'GRP');
    const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }), fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')));
    fc.assert(fc.property(text, (t) => {
      const { value, issues } = parseUnit(t, { file: 'f', line: 1, column: 1 });
      if (value === undefined) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      else expect(sameUnit(unit(printUnit(value)), value)).toBe(true);
    }), { numRuns: 5000, seed: 7 });
  });

  it.each([
    ['million KZT / person / year', 'million KZT / person / year (current prices)'],
    ['thousand KZT / person / month', 'thousand KZT / person / month (current prices)'],
    ['billion KZT per year, constant 2010 prices', 'billion KZT / year (constant 2010 prices)'],
    ['billion KZT / year, in current prices', 'billion KZT / year (current prices)'],
    ['трлн тенге', 'trillion KZT (current prices)'],
    ['млрд теңге / жыл', 'billion KZT / year (current prices)'],
    ['мың теңге / адам / ай', 'thousand KZT / person / month (current prices)'],
    ['тыс. человек', 'thousand person'],
    ['млн ₸', 'million KZT (current prices)'],
    ['thousand enterprises', 'thousand enterprise'],
    ['% of GRP', 'percent of GRP'],
    ['per cent of labour-force', 'percent of labour-force'],
    ['pp', 'percentage point'],
    ['п. п.', 'percentage point'],
    ['п. т.', 'percentage point'],
    ['thousand KZT / thousand person', 'KZT / person (current prices)'],
    ['person * year / person', 'year'],
    ['1 / (1 / year)', undefined],
  ])('%s is %s', (text, canonical) => {
    const { value } = parseUnit(text);
    expect(value && printUnit(value)).toBe(canonical);
  });

  it('takes the prices that the study states beside the unit', () => {
    const stated = parseUnit('billion KZT / year', undefined, { prices: constantPrices(2010) });
    expect(stated).toEqual({ value: unit('billion KZT / year (constant 2010 prices)'), issues: [] });
    const twice = parseUnit('billion KZT / year (current prices)', undefined, { prices: constantPrices(2010) });
    expect(twice.issues.map(({ code }) => code)).toEqual(['units.prices-differ']);
    expect(parseUnit('percent of GRP', undefined, { prices: currentPrices }).issues.map(({ code }) => code)).toEqual(['units.prices-without-money']);
    expect(parseUnit('trillion USD').issues.map(({ code, severity }) => [code, severity])).toEqual([['units.prices-assumed', 'note']]);
  });

  it('lets the study count what it declares, however near to a known word', () => {
    expect(parseUnit('thousand enterprice').value).toBeUndefined();
    expect(parseUnit('thousand enterprice', undefined, { things: ['enterprice'] }).value).toEqual(quantity(3, [{ of: 'thing', name: 'enterprice', exponent: 1 }]));
    expect(thingsIn(unit('million KZT / enterprise / (percent of GRP)'))).toEqual(['enterprise', 'GRP']);
  });

  it('points at the word', () => {
    const { issues } = parseUnit('thousand enterprse', { file: 'study.yaml', line: 4, column: 11 });
    expect(issues[0].place).toEqual({ file: 'study.yaml', line: 4, column: 20, length: 9 });
  });
});

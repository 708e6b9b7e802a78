import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMark, decimalsFor, formatNumber, missingMark, numberSign, withUnit } from '../../src/language/numbers.ts';
import { parseNumber } from '../../src/language/number-reading.ts';
import { formatInterval, formatRange } from '../../src/language/intervals.ts';
import { languages } from '../../src/language/words.ts';

const nb = '\u00A0';

/** The exact value of a double as numerator / 2^k, built by repeated doubling: no code shared with the formatter. */
function exactFraction(value: number): { numerator: bigint; denominator: bigint } {
  let denominator = 1n;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(scaled), denominator };
}

/** What was printed, as an integer of units 10^−decimals. */
function printedUnits(text: string): { units: bigint; decimals: number } {
  const plain = text.replace(/[\u00A0]/g, '').replace('\u2212', '-');
  const mark = plain.includes(',') && !plain.includes('.') ? ',' : '.';
  const [whole, fraction = ''] = plain.split(mark);
  return { units: BigInt(whole + fraction), decimals: fraction.length };
}

const moderate = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e21, max: 1e21 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 12 })).map(([n, shift]) => n / 2 ** shift),
  fc.integer({ min: -100_000_000, max: 100_000_000 }).map((n) => n / 1000),
);

describe('formatNumber', () => {
  test.each([
    [5.4, 'kk', {}, '5,4'],
    [5.4, 'en', {}, '5.4'],
    [4605.5, 'kk', { decimals: 1 }, `4${nb}605,5`],
    [4605.5, 'ru', { decimals: 1, group: 'four' }, '4605,5'],
    [14605.5, 'ru', { decimals: 1, group: 'four' }, `14${nb}605,5`],
    [4605.5, 'en', { decimals: 1 }, '4,605.5'],
    [1234567, 'en', { group: 'never' }, '1234567'],
    [-1234567.891, 'ru', { decimals: 2 }, `\u22121${nb}234${nb}567,89`],
    [2_000_000, 'kk', {}, `2${nb}000${nb}000`],
    [0, 'kk', { decimals: 1 }, '0,0'],
    [-0, 'ru', {}, '0'],
    [-0.004, 'ru', { decimals: 2 }, '0,00'],
    [-0.004, 'ru', { decimals: 2, sign: 'always' }, '0,00'],
    [0.5, 'kk', { decimals: 0 }, '1'],
    [2.5, 'kk', { decimals: 0 }, '3'],
    [-2.5, 'kk', { decimals: 0 }, '\u22123'],
    [1.005, 'en', { decimals: 2 }, '1.00'],
    [1.2, 'ru', { sign: 'always', decimals: 1 }, '+1,2'],
    [0.000012345, 'en', { significant: 3 }, '0.0000123'],
    [9.996, 'en', { significant: 3 }, '10.0'],
    [123456, 'en', { significant: 3 }, '123,456'],
    [1e21, 'en', { group: 'never' }, `1${'0'.repeat(21)}`],
    [5e-324, 'en', { decimals: 324 }, `0.${'0'.repeat(323)}5`],
    [1e-7, 'ru', {}, '0,0000001'],
  ] as const)('%d in %s with %o prints %s', (value, language, options, printed) => {
    expect(formatNumber(value, language, options)).toBe(printed);
  });

  test('what is not finite prints the mark of no data', () => {
    for (const value of [NaN, Infinity, -Infinity]) for (const language of languages) expect(formatNumber(value, language)).toBe('...');
  });

  test('|printed − value| ≤ ½·10^−decimals exactly, ties away from zero', () => {
    fc.assert(
      fc.property(moderate, fc.integer({ min: 0, max: 25 }), (value, decimals) => {
        const { units, decimals: shown } = printedUnits(formatNumber(value, 'ru', { decimals }));
        const { numerator, denominator } = exactFraction(value);
        const scale = 10n ** BigInt(decimals);
        const twiceError = 2n * (units * denominator - numerator * scale);
        const magnitude = twiceError < 0n ? -twiceError : twiceError;
        expect(shown).toBe(decimals);
        expect(magnitude <= denominator).toBe(true);
        if (magnitude === denominator) expect(twiceError > 0n).toBe(value > 0);
      }),
      { numRuns: 5000 },
    );
  });

  test('no exponent, no hyphen, no minus zero in any language, for any double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...languages), fc.option(fc.integer({ min: 1, max: 17 })), (value, language, significant) => {
        const printed = formatNumber(value, language, significant === null ? {} : { significant });
        expect(printed).toMatch(/^\u2212?[\d.,\u00A0]+$/);
        expect(printed).not.toMatch(/^\u2212[0.,\u00A0]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('without options the printed digits give the value back', () => {
    fc.assert(
      fc.property(moderate, fc.constantFrom(...languages), (value, language) => {
        expect(parseNumber(formatNumber(value, language), { decimal: decimalMark(language) })).toEqual({ value: value === 0 ? 0 : value });
      }),
      { numRuns: 3000 },
    );
  });

  test('reading a printed number gives the rounded number', () => {
    fc.assert(
      fc.property(moderate, fc.constantFrom(...languages), fc.integer({ min: 0, max: 12 }), fc.constantFrom('always' as const, 'four' as const, 'never' as const), (value, language, decimals, group) => {
        const rounded = Math.abs(value) < 1e21 ? Number(value.toFixed(decimals)) : value;
        expect(parseNumber(formatNumber(value, language, { decimals, group }), { decimal: decimalMark(language) })).toEqual({ value: rounded === 0 ? 0 : rounded });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('decimalsFor', () => {
  test.each([
    [[4605.5, 4729, 3120.4], 3, 0],
    [[4605.5, 4729, 3120.4], 5, 1],
    [[0.3612, 0.0421, 1.2345], 3, 3],
    [[1, 2, 3], 3, 0],
    [[1.5, 2, 3], 3, 1],
    [[0, NaN], 3, 0],
    [[1e-9], 3, 6],
  ])('%o to %d digits shares %d decimals', (values, significant, decimals) => {
    expect(decimalsFor(values, significant)).toBe(decimals);
  });
});

describe('marks, units and intervals', () => {
  test('missing values', () => {
    expect((['none', 'noData', 'confidential', 'negligible'] as const).map((kind) => missingMark(kind, 'ru'))).toEqual(['-', '...', 'х', '0,0']);
    expect(missingMark('negligible', 'en')).toBe('0.0');
  });
  test('a unit is never parted from its number', () => {
    expect(withUnit('5,4', '%', 'kk')).toBe(`5,4${nb}%`);
    expect(withUnit('12', 'млн теңге', 'kk')).toBe(`12${nb}млн теңге`);
    expect(withUnit('5.4', '%', 'en')).toBe('5.4%');
    expect(withUnit('12', 'million KZT', 'en')).toBe(`12${nb}million KZT`);
    expect(withUnit('12', '', 'ru')).toBe('12');
    expect(numberSign(5, 'ru')).toBe(`№${nb}5`);
  });
  test('intervals and ranges', () => {
    expect(formatInterval(-0.125, 0.61, 'kk', 2)).toBe(`[\u22120,13;${nb}0,61]`);
    expect(formatInterval(0.1, 0.61, 'en', 2)).toBe(`[0.10;${nb}0.61]`);
    expect(formatInterval(1234.5, 2345.5, 'ru', 1)).not.toMatch(/ /);
    expect(formatRange(2.1, 3.4, 'ru', 1, '%')).toBe(`2,1–3,4${nb}%`);
    expect(formatRange(2.1, 3.4, 'en', 1, '%')).toBe('2.1–3.4%');
    expect(formatRange(-2.1, 3.4, 'ru', 1, '%')).toBe(`[\u22122,1;${nb}3,4]${nb}%`);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../src/language/number-reading.ts';

test.each([
  ['5,4', 5.4],
  ['5.4', 5.4],
  ['4\u00A0605,5', 4605.5],
  ['4\u2009605,5', 4605.5],
  ['4\u202F605,5', 4605.5],
  ['4 605,5', 4605.5],
  ["4'605.5", 4605.5],
  ['4’605.5', 4605.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1 234,567', 1234.567],
  ['1234,567', 1234.567],
  ['0,123', 0.123],
  ['\u22125,4', -5.4],
  ['–5,4', -5.4],
  ['-5,4', -5.4],
  ['+5,4', 5.4],
  ['-0', 0],
  [' 12 ', 12],
  [',5', 0.5],
  ['1e3', 1000],
  ['1.5E\u22122', 0.015],
  ['12345678901234567890', 12345678901234567000],
])('%s is read', (text, value) => {
  expect(parseNumber(text)).toEqual({ value });
});

test.each([
  ['1,234', ',', 1.234],
  ['1,234', '.', 1234],
  ['1.234', '.', 1.234],
  ['1.234', ',', 1234],
  ['1.234.567,8', ',', 1234567.8],
] as const)('%s with the decimal mark %s', (text, decimal, value) => {
  expect(parseNumber(text, { decimal })).toEqual({ value });
});

test.each([
  ['', 'empty'],
  [' \u00A0', 'empty'],
  ['1,234', 'ambiguous'],
  ['1.234', 'ambiguous'],
  ['\u2212123.456', 'ambiguous'],
  ['12 34', 'grouping'],
  ['1 2345', 'grouping'],
  ['0 123', 'grouping'],
  ["1 234'567", 'grouping'],
  ['1,23,456', 'grouping'],
  ['1,234.567,8', 'grouping'],
  ['-', 'notNumber'],
  ['...', 'notNumber'],
  ['5,', 'notNumber'],
  ['12 млн', 'notNumber'],
  ['0x10', 'notNumber'],
  ['Infinity', 'notNumber'],
  ['1e999', 'tooLarge'],
])('%s is refused: %s', (text, reason) => {
  expect(parseNumber(text)).toEqual({ reason });
});

test('a comma given as decimal does not let a misplaced point pass as a group', () => {
  expect(parseNumber('12.34', { decimal: ',' })).toEqual({ reason: 'grouping' });
  expect(parseNumber('1,2', { decimal: '.' })).toEqual({ reason: 'grouping' });
});

test('any text is read or refused, never thrown at', () => {
  const marks = fc.stringMatching(/^[-+\u2212\u2013\d., '\u00A0\u2009e]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), fc.constantFrom(undefined, ',' as const, '.' as const), (text, decimal) => {
      const reading = parseNumber(text, decimal === undefined ? {} : { decimal });
      expect('value' in reading ? Number.isFinite(reading.value) : reading.reason.length > 0).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

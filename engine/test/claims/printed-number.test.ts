import { describe, expect, it } from 'vitest';
import { readPrinted } from '../../src/claims/printed-number.ts';
import { rounds, roundsCoarsely, roundsTwice, truncates } from '../../src/claims/rounding.ts';

describe('a number as printed', () => {
  it.each([
    ['6,915', ',', { value: 6.915, decimals: 3 }],
    ['6,915', '.', { value: 6915, decimals: 0 }],
    ['0,355', undefined, { value: 0.355, decimals: 3 }],
    ['97,65', undefined, { value: 97.65, decimals: 2 }],
    ['7,9 %', ',', { value: 7.9, decimals: 1, percent: true }],
    ['7,9\u00A0%', ',', { value: 7.9, decimals: 1, percent: true }],
    ['7,9%', ',', { value: 7.9, decimals: 1, percent: true }],
    ['7,90', ',', { value: 7.9, decimals: 2 }],
    ['16', ',', { value: 16, decimals: 0 }],
    ['718 млн теңге', ',', { value: 718, decimals: 0 }],
    ['4 729,0 млрд', ',', { value: 4729, decimals: 1 }],
    ['4\u00A0605\u00A0532,1', ',', { value: 4605532.1, decimals: 1 }],
    ['4\u2009605', ',', { value: 4605, decimals: 0 }],
    ['1.234,5', undefined, { value: 1234.5, decimals: 1 }],
    ['1,234.5', undefined, { value: 1234.5, decimals: 1 }],
    ['1\u2019234.5', '.', { value: 1234.5, decimals: 1 }],
    ['-0,323', ',', { value: -0.323, decimals: 3 }],
    ['\u22124,07 %', ',', { value: -4.07, decimals: 2, percent: true }],
    ['\u2013 4,07', ',', { value: -4.07, decimals: 2 }],
    ['+5,2', ',', { value: 5.2, decimals: 1 }],
    ['b = - 0,323', ',', { value: -0.323, decimals: 3, symbol: 'b' }],
    ['ЖӨӨ \u2013 322,89', ',', { value: 322.89, decimals: 2 }],
    ['97,65.', ',', { value: 97.65, decimals: 2 }],
    ['dZin = 4,143', ',', { value: 4.143, decimals: 3, symbol: 'dZin' }],
    ['R ≈ 0.99', '.', { value: 0.99, decimals: 2, symbol: 'R' }],
    ['2025 жылы Nsb(2025) = 97,65', ',', { value: 97.65, decimals: 2, symbol: 'Nsb' }],
    ['табыс_2[2025]=5', ',', { value: 5, decimals: 0, symbol: 'табыс_2' }],
    ['и\u0306 = 5', ',', { value: 5, decimals: 0, symbol: 'й' }],
    ['= 5', ',', { value: 5, decimals: 0 }],
  ] as const)('%s with the mark %s', (text, decimal, expected) => {
    expect(readPrinted(text, decimal)).toEqual({ percent: false, ...expected });
  });

  it.each([
    ['', ',', 'no-number'],
    ['жоқ', ',', 'no-number'],
    ['1.2.3', ',', 'several-numbers'],
    ['97,6\u2013101,9', ',', 'several-numbers'],
    ['2010 5', ',', 'several-numbers'],
    ['1.23', ',', 'no-number'],
    ['6,915', undefined, 'ambiguous'],
    ['6.915', undefined, 'ambiguous'],
    [`${'9'.repeat(400)}`, ',', 'no-number'],
  ] as const)('%s with the mark %s is refused', (text, decimal, reason) => {
    expect(readPrinted(text, decimal)).toBe(reason);
  });
});

describe('rounding', () => {
  it('takes both sides of a tie that the last bit decides', () => {
    expect([2.67, 2.68, 2.66, 2.69].map((printed) => rounds(printed, 2.675, 2))).toEqual([true, true, false, false]);
    expect(rounds(-2.68, -2.675, 2)).toBe(true);
    expect(rounds(0, NaN, 2)).toBe(false);
    expect(rounds(1, Infinity, 0)).toBe(false);
  });

  it('knows a rounding of a rounding', () => {
    expect(roundsTwice(0.36, 0.3548, 2)).toBe(true);
    expect(roundsTwice(-0.36, -0.3548, 2)).toBe(true);
    expect(roundsTwice(0.36, -0.3548, 2)).toBe(false);
    expect(roundsTwice(0.35, 0.3548, 2)).toBe(false);
    expect(roundsTwice(10, 9.46, 0)).toBe(true);
    expect(roundsTwice(0.37, 0.3548, 2)).toBe(false);
  });

  it('knows a number that was cut', () => {
    expect(truncates(5.6, 5.663, 1)).toBe(true);
    expect(truncates(-5.6, -5.663, 1)).toBe(true);
    expect(truncates(0, -0.09, 1)).toBe(true);
    expect(truncates(5.5, 5.663, 1)).toBe(false);
    expect(truncates(5.7, 5.663, 1)).toBe(false);
  });

  it('reads zeros at the end of a whole number as rounded, but for the first two digits', () => {
    expect(roundsCoarsely(4600, 4605.5, 0)).toBe(true);
    expect(roundsCoarsely(1200000, 1234567, 0)).toBe(true);
    expect(roundsCoarsely(5000, 4605.5, 0)).toBe(false);
    expect(roundsCoarsely(4600, 4605.5, 1)).toBe(false);
  });
});

import { expect } from 'vitest';

/** Significant digits on which two numbers agree: -log10 of the relative error, at most 16. */
export function agreeingDigits(got: number, expected: number): number {
  if (got === expected) return 16;
  const error = expected === 0 ? Math.abs(got) : Math.abs(got - expected) / Math.abs(expected);
  return Math.max(0, Math.min(16, -Math.log10(error)));
}

/** Every number of `got` agrees with `expected` to `digits` significant digits. */
export function expectDigits(got: ArrayLike<number | null>, expected: ArrayLike<number>, digits: number, what: string): void {
  expect(got.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const value = got[i];
    expect(value, `${what}[${i}]`).not.toBeNull();
    expect(agreeingDigits(value ?? NaN, expected[i]), `${what}[${i}]: got ${value}, expected ${expected[i]}`).toBeGreaterThanOrEqual(digits);
  }
}

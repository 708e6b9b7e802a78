import { pow } from '../math/elementary.ts';
import type { ArithmeticOperator, Comparison } from './expression.ts';

/** x^c. A missing base or exponent gives a missing value, also where IEEE pow would not; small exponents are exact products. */
export function raise(x: number, c: number): number {
  if (x !== x || c !== c) return NaN;
  switch (c) {
    case 0: return 1;
    case 1: return x;
    case 2: return x * x;
    case -1: return 1 / x;
    case 0.5: return Math.sqrt(x);
    default: return pow(x, c);
  }
}

export function arithmetic(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    case '/': return a / b;
    case '^': return raise(a, b);
  }
}

/** Comparisons give 1 or 0; of anything missing, missing. */
export function comparison(operator: Comparison, a: number, b: number): number {
  if (a !== a || b !== b) return NaN;
  switch (operator) {
    case '<': return a < b ? 1 : 0;
    case '<=': return a <= b ? 1 : 0;
    case '>': return a > b ? 1 : 0;
    case '>=': return a >= b ? 1 : 0;
    case '==': return a === b ? 1 : 0;
    case '!=': return a === b ? 0 : 1;
  }
}

/** `and`: false where either is false, else missing where either is missing, as in R and SQL. */
export function both(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return a !== a || b !== b ? NaN : 1;
}

/** `or`: true where either is true, else missing where either is missing. */
export function either(a: number, b: number): number {
  if ((a === a && a !== 0) || (b === b && b !== 0)) return 1;
  return a !== a || b !== b ? NaN : 0;
}

export function opposite(a: number): number {
  return a !== a ? NaN : a === 0 ? 1 : 0;
}

/** The value of a choice: of an unknown condition, missing. The branch not taken may be missing. */
export function choose(condition: number, a: number, b: number): number {
  return condition !== condition ? NaN : condition !== 0 ? a : b;
}

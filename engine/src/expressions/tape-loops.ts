import { exp, log, log10 } from '../math/elementary.ts';
import { both, choose, comparison, either, opposite, raise } from './arithmetic.ts';
import type { ArithmeticOperator, Comparison } from './expression.ts';

/** One operation over all draws: out[i] from a[i], b[i], c[i] and a constant k, for i < n. `out` may be one of the inputs.
 *  Each is written out, so that the machine compiles a tight loop for it. */
export type Loop = (out: Float64Array, n: number, a: Float64Array, b: Float64Array, c: Float64Array, k: number) => void;

/** The loops of + - * /: vector with vector, vector with constant, constant with vector. */
export const arithmeticLoops: Readonly<Record<Exclude<ArithmeticOperator, '^'>, { readonly vectors: Loop; readonly constantRight: Loop; readonly constantLeft: Loop }>> = {
  '+': {
    vectors: (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = a[i] + b[i]; },
    constantRight: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = a[i] + k; },
    constantLeft: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = k + a[i]; },
  },
  '-': {
    vectors: (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = a[i] - b[i]; },
    constantRight: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = a[i] - k; },
    constantLeft: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = k - a[i]; },
  },
  '*': {
    vectors: (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = a[i] * b[i]; },
    constantRight: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = a[i] * k; },
    constantLeft: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = k * a[i]; },
  },
  '/': {
    vectors: (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = a[i] / b[i]; },
    constantRight: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = a[i] / k; },
    constantLeft: (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = k / a[i]; },
  },
};

const square: Loop = (out, n, a) => { for (let i = 0; i < n; i++) out[i] = a[i] * a[i]; };
const reciprocal: Loop = (out, n, a) => { for (let i = 0; i < n; i++) out[i] = 1 / a[i]; };
const root: Loop = (out, n, a) => { for (let i = 0; i < n; i++) out[i] = Math.sqrt(a[i]); };
const powerByConstant: Loop = (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = raise(a[i], k); };
const constantToPower: Loop = (out, n, a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = raise(k, a[i]); };
const power: Loop = (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = raise(a[i], b[i]); };

export const powerLoops = { vectors: power, constantLeft: constantToPower };

/** The loop of x^k: the same special cases as `raise`, so that the bits agree. */
export function powerLoop(k: number): Loop {
  switch (k) {
    case 2: return square;
    case -1: return reciprocal;
    case 0.5: return root;
    default: return powerByConstant;
  }
}

export const negateLoop: Loop = (out, n, a) => { for (let i = 0; i < n; i++) out[i] = -a[i]; };
export const notLoop: Loop = (out, n, a) => { for (let i = 0; i < n; i++) out[i] = opposite(a[i]); };
export const copyLoop: Loop = (out, n, a) => { for (let i = 0; i < n; i++) out[i] = a[i]; };
export const fillLoop: Loop = (out, n, _a, _b, _c, k) => { for (let i = 0; i < n; i++) out[i] = k; };
export const bothLoop: Loop = (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = both(a[i], b[i]); };
export const eitherLoop: Loop = (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = either(a[i], b[i]); };
export const chooseLoop: Loop = (out, n, a, b, c) => { for (let i = 0; i < n; i++) out[i] = choose(a[i], b[i], c[i]); };
export const leastLoop: Loop = (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = Math.min(a[i], b[i]); };
export const greatestLoop: Loop = (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = Math.max(a[i], b[i]); };

export function comparisonLoop(operator: Comparison): Loop {
  return (out, n, a, b) => { for (let i = 0; i < n; i++) out[i] = comparison(operator, a[i], b[i]); };
}

/** The loops of the functions of one number, by their names. */
export const pointwiseLoops: ReadonlyMap<string, Loop> = new Map<string, Loop>([
  ['ln', (out, n, a) => { for (let i = 0; i < n; i++) out[i] = log(a[i]); }],
  ['log10', (out, n, a) => { for (let i = 0; i < n; i++) out[i] = log10(a[i]); }],
  ['exp', (out, n, a) => { for (let i = 0; i < n; i++) out[i] = exp(a[i]); }],
  ['sqrt', root],
  ['abs', (out, n, a) => { for (let i = 0; i < n; i++) out[i] = Math.abs(a[i]); }],
]);

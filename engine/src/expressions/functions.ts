import type { Issue, Place } from '../issues/issue.ts';
import { exp, log, log10 } from '../math/elementary.ts';
import { expUnit, logUnit, powerUnit } from '../units/algebra.ts';
import type { Unit } from '../units/unit.ts';
import { binary, call, compare, numberNode } from './build.ts';
import type { Expression } from './expression.ts';

interface Described {
  readonly name: string;
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
  /** How a call is written, for messages. */
  readonly pattern: string;
}

/** A function of one number: its value, its derivative f'(x) as an expression, and the unit of its value. */
export interface PointwiseFunction extends Described {
  readonly kind: 'pointwise';
  readonly value: (x: number) => number;
  readonly slope: (x: Expression) => Expression;
  readonly unit: (unit: Unit, place: Place) => Unit | Issue;
}

/** A function of several numbers of one unit, folded from the left. With one argument it folds over the periods. */
export interface CombiningFunction extends Described {
  readonly kind: 'combining';
  readonly step: (a: number, b: number) => number;
  /** Whether the folded value is divided by the number of arguments. */
  readonly averages: boolean;
}

/** A function that looks at other periods; its second argument, a number of periods, is 1 when absent. */
export interface TimeFunction extends Described {
  readonly kind: 'time';
}

export interface ChoiceFunction extends Described {
  readonly kind: 'choice';
}

export type FormulaFunction = PointwiseFunction | CombiningFunction | TimeFunction | ChoiceFunction;

const ln: PointwiseFunction = {
  kind: 'pointwise', name: 'ln', least: 1, most: 1, pattern: 'ln(x)',
  value: log,
  slope: (x) => binary('/', numberNode(1), x),
  unit: (unit) => logUnit(unit, 'e'),
};

const decimalLog: PointwiseFunction = {
  kind: 'pointwise', name: 'log10', least: 1, most: 1, pattern: 'log10(x)',
  value: log10,
  slope: (x) => binary('/', numberNode(1), binary('*', x, numberNode(Math.LN10))),
  unit: (unit) => logUnit(unit, '10'),
};

const exponential: PointwiseFunction = {
  kind: 'pointwise', name: 'exp', least: 1, most: 1, pattern: 'exp(x)',
  value: exp,
  slope: (x) => call('exp', [x]),
  unit: expUnit,
};

const squareRoot: PointwiseFunction = {
  kind: 'pointwise', name: 'sqrt', least: 1, most: 1, pattern: 'sqrt(x)',
  value: Math.sqrt,
  slope: (x) => binary('/', numberNode(0.5), call('sqrt', [x])),
  unit: (unit) => powerUnit(unit, 0.5),
};

const absolute: PointwiseFunction = {
  kind: 'pointwise', name: 'abs', least: 1, most: 1, pattern: 'abs(x)',
  value: Math.abs,
  slope: (x) => call('if', [compare('>=', x, numberNode(0)), numberNode(1), numberNode(-1)]),
  unit: (unit) => unit,
};

const least: CombiningFunction = { kind: 'combining', name: 'min', least: 1, most: Infinity, pattern: 'min(a, b)', step: Math.min, averages: false };
const greatest: CombiningFunction = { kind: 'combining', name: 'max', least: 1, most: Infinity, pattern: 'max(a, b)', step: Math.max, averages: false };
const total: CombiningFunction = { kind: 'combining', name: 'sum', least: 1, most: Infinity, pattern: 'sum(a, b)', step: (a, b) => a + b, averages: false };
const average: CombiningFunction = { kind: 'combining', name: 'mean', least: 1, most: Infinity, pattern: 'mean(a, b)', step: (a, b) => a + b, averages: true };

const choice: ChoiceFunction = { kind: 'choice', name: 'if', least: 3, most: 3, pattern: 'if(x > 0, a, b)' };

function timeFunction(name: string, most = 2): TimeFunction {
  return { kind: 'time', name, least: 1, most, pattern: most === 1 ? `${name}(x)` : `${name}(x), ${name}(x, 2)` };
}

/** The functions of the formula language. */
export const functions: readonly FormulaFunction[] = [
  ln, decimalLog, exponential, squareRoot, absolute, least, greatest, average, total, choice,
  timeFunction('d'), timeFunction('lag'), timeFunction('lead'), timeFunction('growth'), timeFunction('cumsum', 1),
];

const byName: ReadonlyMap<string, FormulaFunction> = new Map(functions.map((entry) => [entry.name, entry]));

export function functionNamed(name: string): FormulaFunction | undefined {
  return byName.get(name);
}

/** Folds values from the left, in their order; of none, missing. */
export function combine(entry: CombiningFunction, values: ArrayLike<number>): number {
  if (values.length === 0) return NaN;
  let folded = values[0];
  for (let i = 1; i < values.length; i++) folded = entry.step(folded, values[i]);
  return entry.averages ? folded / values.length : folded;
}

/** The number of periods that a time function looks away, 1 when it does not say. */
export function stepOf(args: readonly Expression[]): number {
  const [, step] = args;
  return step?.kind === 'number' ? step.value : 1;
}

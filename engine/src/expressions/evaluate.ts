import { arithmetic, both, choose, comparison, either, opposite } from './arithmetic.ts';
import type { Expression, Selector } from './expression.ts';
import { combine, functionNamed, stepOf } from './functions.ts';
import type { CombiningFunction } from './functions.ts';
import { yearByYear } from './spans-of-years.ts';

/** Values by consecutive annual periods; NaN where missing. */
export interface SeriesValues {
  /** The year of the first value. */
  readonly start: number;
  readonly values: Float64Array;
}

export interface SeriesEnvironment {
  /** A series or a constant by name and selectors; years among the selectors are applied to a series afterwards. A name that is not
   * there is missing in every period. */
  series(name: string, selectors: readonly Selector[]): SeriesValues | number | undefined;
  /** The year in which t = 1; cumsum adds from it. */
  readonly origin: number;
  /** The years over which mean(x), sum(x), min(x) and max(x) of one series run; those evaluated when absent. */
  readonly sample?: { readonly from: number; readonly to: number };
}

/** The value of an expression in each year from..to. Missing values propagate; ln of a negative number is missing.
 * @returns to - from + 1 numbers, in the unit that `unitOf` infers */
export function evaluateSeries(e: Expression, environment: SeriesEnvironment, from: number, to: number): Float64Array {
  const length = Math.max(0, to - from + 1);
  const value = new SeriesEvaluation(environment, environment.sample ?? { from, to }).evaluate(e, from, to);
  return typeof value === 'number' ? new Float64Array(length).fill(value) : value;
}

/** A number that is the same in all periods, or one for each. */
type Value = number | Float64Array;

function lift1(f: (a: number) => number, a: Value): Value {
  return typeof a === 'number' ? f(a) : a.map((x) => f(x));
}

function lift2(f: (a: number, b: number) => number, a: Value, b: Value): Value {
  if (typeof a === 'number') return typeof b === 'number' ? f(a, b) : b.map((y) => f(a, y));
  return typeof b === 'number' ? a.map((x) => f(x, b)) : a.map((x, i) => f(x, b[i]));
}

class SeriesEvaluation {
  private readonly environment: SeriesEnvironment;
  private readonly sample: { readonly from: number; readonly to: number };

  constructor(environment: SeriesEnvironment, sample: { readonly from: number; readonly to: number }) {
    this.environment = environment;
    this.sample = sample;
  }

  evaluate(e: Expression, from: number, to: number): Value {
    switch (e.kind) {
      case 'number': return e.value;
      case 'name': return this.named(e.name, e.selectors, from, to);
      case 'negate': return lift1((a) => -a, this.evaluate(e.operand, from, to));
      case 'not': return lift1(opposite, this.evaluate(e.operand, from, to));
      case 'binary': {
        const { operator } = e;
        return lift2((a, b) => arithmetic(operator, a, b), this.evaluate(e.left, from, to), this.evaluate(e.right, from, to));
      }
      case 'compare': {
        const { operator } = e;
        return lift2((a, b) => comparison(operator, a, b), this.evaluate(e.left, from, to), this.evaluate(e.right, from, to));
      }
      case 'logic': return lift2(e.operator === 'and' ? both : either, this.evaluate(e.left, from, to), this.evaluate(e.right, from, to));
      case 'call': return this.called(e.name, e.args, from, to);
    }
  }

  private named(name: string, selectors: readonly Selector[], from: number, to: number): Value {
    const length = Math.max(0, to - from + 1);
    if (selectors.length === 0 && name === 'year') return Float64Array.from({ length }, (_, i) => from + i);
    if (selectors.length === 0 && name === 't') return Float64Array.from({ length }, (_, i) => from + i - this.environment.origin + 1);
    const found = this.environment.series(name, selectors);
    if (typeof found !== 'object') return found ?? NaN;
    const { start, values } = found;
    const year = selectors.find((selector) => selector.kind === 'year');
    if (year !== undefined) return values[year.year - start] ?? NaN;
    if (selectors.some(({ kind }) => kind === 'years')) return NaN;
    return Float64Array.from({ length }, (_, i) => values[from + i - start] ?? NaN);
  }

  private called(name: string, args: readonly Expression[], from: number, to: number): Value {
    const entry = functionNamed(name);
    switch (entry?.kind) {
      case undefined: return NaN;
      case 'pointwise': return lift1(entry.value, this.evaluate(args[0], from, to));
      case 'combining': return this.combined(entry, args, from, to);
      case 'choice': {
        const [condition, a, b] = args.map((arg) => this.evaluate(arg, from, to));
        return lift2((chosen, i) => choose(chosen, at(a, i), at(b, i)), condition, positions(from, to));
      }
      case 'time': return this.shifted(name, args[0], stepOf(args), from, to);
    }
  }

  private combined(entry: CombiningFunction, args: readonly Expression[], from: number, to: number): Value {
    const each = args.length === 1 ? yearByYear(args[0]) : args;
    if (each.length === 0) {
      const { from: first, to: last } = this.sample;
      const values = this.evaluate(args[0], first, last);
      return combine(entry, typeof values === 'number' ? new Float64Array(Math.max(0, last - first + 1)).fill(values) : values);
    }
    const values = each.map((arg) => this.evaluate(arg, from, to));
    const folded = values.reduce((a, b) => lift2(entry.step, a, b));
    return entry.averages ? lift1((a) => a / each.length, folded) : folded;
  }

  private shifted(name: string, x: Expression, step: number, from: number, to: number): Value {
    switch (name) {
      case 'lag': return this.evaluate(x, from - step, to - step);
      case 'lead': return this.evaluate(x, from + step, to + step);
      case 'd': return lift2((now, before) => now - before, this.evaluate(x, from, to), this.evaluate(x, from - step, to - step));
      case 'growth': return lift2((now, before) => now / before - 1, this.evaluate(x, from, to), this.evaluate(x, from - step, to - step));
      default: return this.accumulated(x, from, to);
    }
  }

  /** The sum from the year of t = 1; missing before it. */
  private accumulated(x: Expression, from: number, to: number): Value {
    const { origin } = this.environment;
    const values = this.evaluate(x, origin, Math.max(origin, to));
    const result = new Float64Array(Math.max(0, to - from + 1)).fill(NaN);
    let total = 0;
    for (let period = origin; period <= to; period++) {
      total += at(values, period - origin);
      if (period >= from) result[period - from] = total;
    }
    return result;
  }
}

function at(value: Value, i: number): number {
  return typeof value === 'number' ? value : value[i];
}

function positions(from: number, to: number): Float64Array {
  return Float64Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => i);
}

export interface ScalarEnvironment {
  /** The value of a name by year, source or scenario; a value that is not there is missing. */
  select(name: string, selectors: readonly Selector[]): number | undefined;
  /** Functions beyond the language's own, such as constant.log(eq) or forecast(GRP, 2025, base). */
  call?(name: string, args: readonly Expression[]): number | undefined;
}

/** The value of an expression that is a single number. What needs neighbouring periods (lag, lead, d, growth, cumsum) is missing. */
export function evaluateScalar(e: Expression, environment: ScalarEnvironment): number {
  const value = (part: Expression): number => evaluateScalar(part, environment);
  switch (e.kind) {
    case 'number': return e.value;
    case 'name': return environment.select(e.name, e.selectors) ?? NaN;
    case 'negate': return -value(e.operand);
    case 'not': return opposite(value(e.operand));
    case 'binary': return arithmetic(e.operator, value(e.left), value(e.right));
    case 'compare': return comparison(e.operator, value(e.left), value(e.right));
    case 'logic': return (e.operator === 'and' ? both : either)(value(e.left), value(e.right));
    case 'call': {
      const entry = functionNamed(e.name);
      switch (entry?.kind) {
        case undefined: return environment.call?.(e.name, e.args) ?? NaN;
        case 'pointwise': return entry.value(value(e.args[0]));
        case 'combining': {
          const years = e.args.length === 1 ? yearByYear(e.args[0]) : [];
          return combine(entry, (years.length === 0 ? e.args : years).map(value));
        }
        case 'choice': return choose(value(e.args[0]), value(e.args[1]), value(e.args[2]));
        case 'time': return NaN;
      }
    }
  }
}

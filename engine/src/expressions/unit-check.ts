import type { Checked, Issue, Place } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { log10 } from '../math/elementary.ts';
import { addUnits, changeUnit, commonUnit, differenceUnit, divideUnits, isIssue, logUnit, multiplyUnits, overYearsUnit, powerUnit } from '../units/algebra.ts';
import { unitIssues } from '../units/issues.ts';
import { mismatch } from '../units/mismatch.ts';
import { printUnit, sameUnit } from '../units/print-unit.ts';
import { asQuantity, isPure, pureNumber, quantity } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { raise } from './arithmetic.ts';
import { constantValue } from './constant-value.ts';
import { timeNames } from './expression.ts';
import type { Expression, Selector, Span } from './expression.ts';
import { functionNamed, functions } from './functions.ts';
import type { FormulaFunction } from './functions.ts';
import { expressionIssues } from './issues.ts';
import { lookAlikes } from './look-alikes.ts';
import { printExpression, printReference } from './print-expression.ts';
import { yearCounts } from './spans-of-years.ts';
import { placeOf } from './tokens.ts';

/** The unit of a series or constant; undefined for a name that does not exist. */
export type UnitLookup = (name: string, selectors: readonly Selector[]) => Unit | undefined;

export interface UnitCheckOptions {
  /** Names that exist, for the nearest one to a misspelt name. */
  readonly known?: Iterable<string>;
  /** The unit of a call that is no function of the language, such as constant.log(eq); undefined for a name that does not exist. */
  readonly call?: (name: string, args: readonly Expression[]) => Unit | undefined;
}

/** The unit of an expression, or everything in it that does not add up.
 *    t and year are pure numbers; ln x is in the log of x's unit; d(percent) is in percentage points; growth(x) is a pure fraction;
 *    a number may multiply anything and be added only to pure numbers (0 fits everywhere); x / 1000 beside a sum in thousands
 *    is a conversion; a percentage / 100 is a share.
 * @param lookup unit by name and selectors @param place where the expression's text starts */
export function unitOf(e: Expression, lookup: UnitLookup, place: Place, options: UnitCheckOptions = {}): Checked<Unit> {
  const check = new UnitCheck(lookup, place, options);
  const value = check.infer(e, false)?.unit;
  return value === undefined || hasErrors(check.issues) ? { issues: check.issues } : { value, issues: check.issues };
}

/** Whether an expression is in the unit expected of it, reading a factor such as / 1000 as a conversion where that makes it fit, and
 * 100 times a ratio as a percentage or an index. */
export function checkUnit(e: Expression, expected: Unit, lookup: UnitLookup, place: Place, options: UnitCheckOptions = {}): Checked<Unit> {
  const check = new UnitCheck(lookup, place, options);
  const inferred = check.infer(e, false);
  if (inferred === undefined || hasErrors(check.issues)) return { issues: check.issues };
  const fits = inferred.literal === 0 || readings(inferred).some((reading) => sameUnit(reading, expected) || (isNumber(reading) && isNumber(expected))) || isHundredfold(inferred, expected);
  return fits ? { value: expected, issues: check.issues } : { issues: [...check.issues, mismatch(inferred.unit, expected, placeOf(place, e.span))] };
}

/** A ratio times 100, where a percentage or an index is declared. */
function isHundredfold({ unit, literal }: Inferred, expected: Unit): boolean {
  return isPure(unit) && tens(literal) === 2 && (expected.kind === 'percent' || expected.kind === 'index');
}

/** A unit with the product of the plain numbers that multiply it: those may be a conversion. A plain number is its own literal. */
interface Inferred {
  readonly unit: Unit;
  readonly literal: number;
}

/** Pure numbers and shares are both numbers without a dimension. */
function isNumber(unit: Unit): boolean {
  return isPure(unit) || unit.kind === 'share';
}

/** The power of ten that a number is, if it is one. */
function tens(literal: number): number | undefined {
  const power = literal > 0 ? Math.round(log10(literal)) : 0;
  return power !== 0 && Math.abs(literal / Number(`1e${power}`) - 1) < 1e-12 ? power : undefined;
}

/** The units in which a number may be read: as it is, and with the powers of ten typed beside it taken as a conversion. */
function readings({ unit, literal }: Inferred): readonly Unit[] {
  const power = tens(literal);
  if (power === undefined || unit.kind !== 'quantity' || unit.factors.length === 0) return [unit];
  return [unit, quantity(unit.power - power, unit.factors)];
}

/** Multiplying by a number: turns percent / 100 into a share and share * 100 into a percentage, and a logarithm into that of a power. */
function scaled(unit: Unit, literal: number): Inferred {
  if (unit.kind === 'log') return { unit: logUnit(powerUnit(unit.of, literal), unit.base), literal: 1 };
  const power = tens(literal);
  if (power === -2 && unit.kind === 'percent') return { unit: { kind: 'share', what: unit.what }, literal: 1 };
  if (power === 2 && unit.kind === 'share' && unit.what !== null) return { unit: { kind: 'percent', what: unit.what }, literal: 1 };
  if (power === -2 && unit.kind === 'quantity') {
    const percents = unit.factors.filter((factor) => factor.of === 'percent' && factor.exponent === 1);
    if (percents.length === 1) return { unit: quantity(unit.power, unit.factors.filter((factor) => factor !== percents[0])), literal: 1 };
  }
  return { unit, literal };
}

class UnitCheck {
  readonly issues: Issue[] = [];
  private readonly lookup: UnitLookup;
  private readonly place: Place;
  private readonly options: UnitCheckOptions;

  constructor(lookup: UnitLookup, place: Place, options: UnitCheckOptions) {
    this.lookup = lookup;
    this.place = place;
    this.options = options;
  }

  /** @param severalYears whether `[2016..2020]` may stand here, inside mean, sum, min or max */
  infer(e: Expression, severalYears: boolean): Inferred | undefined {
    const constant = constantValue(e);
    if (constant !== undefined) return { unit: pureNumber, literal: constant };
    switch (e.kind) {
      case 'number': return { unit: pureNumber, literal: e.value };
      case 'name': return this.named(e, severalYears);
      case 'negate': {
        const operand = this.infer(e.operand, severalYears);
        return operand?.unit.kind === 'log' ? scaled(operand.unit, -1) : operand;
      }
      case 'not': return this.truth('not', [e.operand], severalYears);
      case 'logic': return this.truth(e.operator, [e.left, e.right], severalYears);
      case 'binary':
      case 'compare': {
        const left = this.infer(e.left, severalYears);
        const right = this.infer(e.right, severalYears);
        if (left === undefined || right === undefined) return undefined;
        if (e.kind === 'binary' && e.operator === '^') return this.power(left, right, e.right, e.span);
        if (e.kind === 'binary' && (e.operator === '*' || e.operator === '/')) {
          // A logarithm times a number that is typed is the logarithm of a power; times anything else it is a plain number.
          const plain = (left.unit.kind === 'log' && constantValue(e.right) === undefined) || (right.unit.kind === 'log' && constantValue(e.left) === undefined);
          const [a, b] = plain ? [asQuantity(left.unit), asQuantity(right.unit)] : [left.unit, right.unit];
          return e.operator === '*' ? scaled(multiplyUnits(a, b), left.literal * right.literal) : scaled(divideUnits(a, b), left.literal / right.literal);
        }
        if (e.kind === 'compare') return this.joined(left, right, commonUnit, e.span) === undefined ? undefined : { unit: pureNumber, literal: 1 };
        return this.joined(left, right, e.operator === '+' ? addUnits : differenceUnit, e.span);
      }
      case 'call': return this.called(e, severalYears);
    }
  }

  private named(e: Extract<Expression, { kind: 'name' }>, severalYears: boolean): Inferred | undefined {
    const { name, selectors } = e;
    const place = placeOf(this.place, e.span);
    if (timeNames.has(name) && selectors.length === 0) return { unit: pureNumber, literal: 1 };
    if (!severalYears && selectors.some(({ kind }) => kind === 'years')) {
      return this.fail(expressionIssues.issue('years-outside', { text: printReference(name, selectors) }, place));
    }
    const unit = this.lookup(name, selectors);
    if (unit !== undefined) return { unit, literal: 1 };
    const nearest = nearestName(name, this.options.known ?? []);
    const twins = nearest === undefined ? [] : lookAlikes([nearest, name], () => place);
    if (twins.length > 0) return this.fail(twins[0]);
    return this.fail(nearest === undefined ? expressionIssues.issue('unknown-name-alone', { name }, place) : expressionIssues.issue('unknown-name', { name, nearest }, place));
  }

  private truth(operation: string, operands: readonly Expression[], severalYears: boolean): Inferred | undefined {
    const inferred = operands.map((operand) => this.infer(operand, severalYears));
    for (const [i, each] of inferred.entries()) {
      if (each !== undefined && !isNumber(each.unit)) {
        this.fail(unitIssues.issue('needs-pure', { operation, unit: printUnit(each.unit) }, placeOf(this.place, operands[i].span)));
      }
    }
    return inferred.includes(undefined) ? undefined : { unit: pureNumber, literal: 1 };
  }

  private power(base: Inferred, exponent: Inferred, exponentNode: Expression, span: Span): Inferred | undefined {
    const place = placeOf(this.place, span);
    if (!isNumber(exponent.unit)) return this.fail(unitIssues.issue('needs-pure', { operation: '^', unit: printUnit(exponent.unit) }, place));
    const constant = constantValue(exponentNode);
    if (constant !== undefined) return { unit: powerUnit(base.unit, constant), literal: raise(base.literal, constant) };
    if (isNumber(base.unit)) return { unit: pureNumber, literal: 1 };
    return this.fail(unitIssues.issue('exponent-not-constant', { unit: printUnit(base.unit) }, place));
  }

  /** Joins two sides of a sum, comparison or choice in the first reading that fits; 0 takes the unit of the other side. */
  private joined(a: Inferred, b: Inferred, join: (a: Unit, b: Unit, place: Place) => Unit | Issue, span: Span): Inferred | undefined {
    if (b.literal === 0 && isPure(b.unit)) return { unit: a.unit, literal: 1 };
    if (a.literal === 0 && isPure(a.unit)) return { unit: b.unit, literal: 1 };
    const place = placeOf(this.place, span);
    for (const left of readings(a)) {
      for (const right of readings(b)) {
        const unit = join(left, right, place);
        if (!isIssue(unit)) return { unit, literal: 1 };
      }
    }
    return this.fail(mismatch(a.unit, b.unit, place));
  }

  private called(e: Extract<Expression, { kind: 'call' }>, severalYears: boolean): Inferred | undefined {
    const entry = functionNamed(e.name);
    const place = placeOf(this.place, e.span);
    if (entry === undefined) {
      const unit = this.options.call?.(e.name, e.args);
      if (unit !== undefined) return { unit, literal: 1 };
      const known = functions.map(({ name }) => name).join(', ');
      return this.fail(expressionIssues.issue('unknown-function', { name: e.name, known }, place));
    }
    const overYears = entry.kind === 'combining' && e.args.length === 1;
    if (overYears && new Set(yearCounts(e.args[0])).size > 1) this.fail(expressionIssues.issue('years-differ', { text: printExpression(e) }, place));
    const args = (entry.kind === 'time' ? e.args.slice(0, 1) : e.args).map((arg) => this.infer(arg, severalYears || overYears));
    const known = args.filter((arg) => arg !== undefined);
    if (known.length < args.length || known.length === 0) return undefined;
    const unit = this.resultOf(entry, e.args, known, e.span);
    return unit === undefined ? undefined : { unit, literal: 1 };
  }

  private resultOf(entry: FormulaFunction, nodes: readonly Expression[], args: readonly Inferred[], span: Span): Unit | undefined {
    const [first, ...others] = args;
    switch (entry.kind) {
      case 'pointwise': {
        const unit = entry.unit(first.unit, placeOf(this.place, span));
        return isIssue(unit) ? this.fail(unit) : unit;
      }
      case 'combining': {
        if (others.length === 0) return entry.name === 'sum' ? overYearsUnit(first.unit) : first.unit;
        const join = entry.name === 'sum' ? addUnits : commonUnit;
        let joined: Inferred | undefined = first;
        for (const [i, other] of others.entries()) joined = joined === undefined ? undefined : this.joined(joined, other, join, nodes[i + 1].span);
        return joined?.unit;
      }
      case 'choice': {
        if (!isNumber(first.unit)) return this.fail(unitIssues.issue('needs-pure', { operation: 'if', unit: printUnit(first.unit) }, placeOf(this.place, nodes[0].span)));
        return this.joined(others[0], others[1], commonUnit, span)?.unit;
      }
      case 'time':
        if (entry.name === 'd') return changeUnit(first.unit);
        if (entry.name === 'growth') return pureNumber;
        return entry.name === 'cumsum' ? overYearsUnit(first.unit) : first.unit;
    }
  }

  private fail(issue: Issue): undefined {
    this.issues.push(issue);
    return undefined;
  }
}

import { constantValue } from '../expressions/constant-value.ts';
import { evaluateScalar } from '../expressions/evaluate.ts';
import type { Expression } from '../expressions/expression.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { unitOf } from '../expressions/unit-check.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { pow } from '../math/elementary.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { asQuantity, currentPrices, isPure, pureNumber, quantity } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { fundingIssues } from './funding-issues.ts';

/** A number typed with its unit inside a rule: `750 [million KZT]`. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  /** The value in the plain unit. */
  readonly plain: number;
}

/** A rule as an expression over a firm's answers, dated parameters and measures, checked for units.
 * Numbers in it count in plain units: money without multiplier, terms in months. */
export interface ProgrammeRule {
  readonly text: string;
  readonly expression: Expression;
  readonly unit: Unit;
  readonly measures: readonly Measure[];
}

/** The names that rules may use and the unit of each; the options of one question share a unit of their own. */
export type RuleNames = ReadonlyMap<string, Unit>;

/** A unit without multiplier and with months for years, and how many of it one is. */
export function plainUnit(unit: Unit): { readonly unit: Unit; readonly factor: number } {
  if (unit.kind !== 'quantity') return { unit, factor: 1 };
  const inMonths = { year: 12, quarter: 3, month: 1 };
  let factor = pow(10, unit.power);
  const factors = unit.factors.map((each) => {
    if (each.of !== 'time' || each.exponent !== 1) return each;
    factor *= inMonths[each.name];
    return { ...each, name: 'month' as const };
  });
  return { unit: quantity(0, factors), factor };
}

/** The unit shared by the options of a question: comparing options of two questions is then a mistake of units. */
export function optionUnit(question: string): Unit {
  return quantity(0, [{ of: 'thing', name: `option-of-${question}`, exponent: 1 }]);
}

const measurePattern = /(\d+(?:\.\d+)?)\s*\[([^\]]*)\]/g;

/** Reads the text of a rule: a formula in which a number may carry its unit in brackets.
 * @param truth whether the rule is met or not, rather than a number @param place where the text starts */
export function readRule(text: string, place: Place, names: RuleNames, truth: boolean): Checked<ProgrammeRule> {
  const issues: Issue[] = [];
  const measures: Measure[] = [];
  // Each measure becomes a name of the same length, so that columns stay where they are.
  const formula = text.replace(measurePattern, (whole, figure: string, unitText: string, at: number) => {
    const unitPlace = place.column === undefined ? place : { ...place, column: place.column + at + whole.indexOf('[') + 1, length: Math.max(1, unitText.length) };
    const unit = readUnit(unitText, unitPlace, issues);
    const name = `q_${measures.length + 1}`;
    measures.push({ name, value: Number(figure), unit: unit ?? pureNumber, plain: Number(figure) * plainUnit(unit ?? pureNumber).factor });
    return name.padEnd(whole.length);
  });
  const parsed = parseExpression(formula, place);
  const expression = parsed.value;
  issues.push(...parsed.issues);
  if (expression === undefined || hasErrors(issues)) return { issues };
  const units = new Map([...names, ...measures.map(({ name, unit }) => [name, plainUnit(unit).unit] as const)]);
  const checked = unitOf(expression, (name) => units.get(name), place, { known: names.keys() });
  issues.push(...checked.issues);
  const unit = checked.value;
  if (unit === undefined || hasErrors(issues)) return { issues };
  if (truth !== isTruth(expression, names)) issues.push(fundingIssues.issue(truth ? 'not-a-condition' : 'not-a-number', { text }, place));
  return hasErrors(issues) ? { issues } : { value: { text, expression, unit, measures }, issues };
}

/** Reads a unit; money in it is in the prices of its day, since an offer or an answer is. */
export function readUnit(text: string, place: Place, issues: Issue[]): Unit | undefined {
  const read = parseUnit(text, place);
  issues.push(...read.issues.filter(({ code }) => code !== 'units.prices-assumed'));
  return read.value;
}

/** Money of the prices of its day, or money a year. */
export function isMoney(unit: Unit, perYear = false): boolean {
  const { factors } = asQuantity(unit);
  const money = factors.filter((factor) => factor.of === 'money' && factor.exponent === 1 && factor.prices.basis === currentPrices.basis);
  const years = factors.filter((factor) => factor.of === 'time' && factor.name === 'year' && factor.exponent === -1);
  return money.length === 1 && factors.length === (perYear ? 2 : 1) && years.length === (perYear ? 1 : 0);
}

/** The value of a rule: 1 or 0 of a condition; NaN where something that it needs is missing. */
export function ruleValue(rule: ProgrammeRule, values: ReadonlyMap<string, number>): number {
  return evaluateScalar(rule.expression, { select: (name) => values.get(name) ?? rule.measures.find((measure) => measure.name === name)?.plain });
}

function isTruth(e: Expression, names: RuleNames): boolean {
  switch (e.kind) {
    case 'compare':
    case 'logic':
    case 'not': return true;
    case 'name': return isYesNo(names.get(e.name));
    case 'call': return e.name === 'if' && isTruth(e.args[1], names) && isTruth(e.args[2], names);
    default: return constantValue(e) === 1;
  }
}

function isYesNo(unit: Unit | undefined): boolean {
  return unit !== undefined && isPure(unit);
}

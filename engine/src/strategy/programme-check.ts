import { hasErrors } from '../issues/issue.ts';
import type { Issue, Place } from '../issues/issue.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { printUnit, sameUnit } from '../units/print-unit.ts';
import { pureNumber } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { fundingIssues } from './funding-issues.ts';
import { coreQuestions, derivedNames, isBorrowed, termUnits } from './funding-navigator.ts';
import type { Question } from './funding-question.ts';
import { checkValidity, isTerm } from './programme.ts';
import type { DatedParameter, Programme, RuleKind } from './programme.ts';
import { directionOf } from './programme-direction.ts';
import { optionUnit, plainUnit } from './programme-rule.ts';
import type { ProgrammeRule, RuleNames } from './programme-rule.ts';

/** A unit of the engine's own. */
function known(text: string): Unit {
  const { value, issues } = parseUnit(text, { file: 'aimaq' }, {});
  if (value === undefined || hasErrors(issues)) throw new Error(`${text} is no unit; please report this.`);
  return value;
}

/** The names that rules may use: answers, their options, dated parameters, terms, and what follows from them; a name given twice is told. */
export function ruleNames(questions: readonly Question[], parameters: readonly DatedParameter[], place: Place, issues: Issue[]): RuleNames {
  const names = new Map<string, Unit>();
  const add = (name: string, unit: Unit): void => {
    if (names.has(name)) issues.push(fundingIssues.issue('name-taken', { name }, place));
    else names.set(name, unit);
  };
  for (const { id, unit } of derivedNames) add(id, plainUnit(known(unit)).unit);
  for (const [id, unit] of Object.entries(termUnits)) add(id, plainUnit(known(unit)).unit);
  for (const question of questions) {
    if (question.kind === 'quantity') add(question.id, plainUnit(question.unit).unit);
    else if (question.kind === 'yes-no') add(question.id, pureNumber);
    else for (const name of [question.id, ...question.options.map(({ id }) => id)]) add(name, optionUnit(question.id));
  }
  for (const { id, unit } of parameters) add(id, plainUnit(unit).unit);
  return names;
}

/** Says which questions the arithmetic of funding lacks. */
export function checkCoreQuestions(questions: readonly Question[], place: Place): readonly Issue[] {
  return Object.entries(coreQuestions).flatMap(([name, unit]) => {
    const question = questions.find(({ id }) => id === name);
    if (question === undefined || question.kind !== 'quantity') return [fundingIssues.issue('question-missing', { name, unit }, place)];
    const fits = sameUnit(plainUnit(question.unit).unit, plainUnit(known(unit)).unit);
    return fits ? [] : [fundingIssues.issue('wrong-unit', { what: name, got: printUnit(question.unit), expected: unit }, place)];
  });
}

/** What is wrong with a programme beyond its formulas: overlapping versions, terms in other units, a loan without rate, and conditions
 * that more own money, cash flow or collateral could break. */
export function checkProgramme(programme: Programme, questions: readonly Question[]): readonly Issue[] {
  const { id, rules, valid } = programme;
  const issues: Issue[] = [...checkValidity(id, [valid])];
  if (isBorrowed(programme.kind) && !rules.some(({ kind }) => kind === 'rate')) issues.push(fundingIssues.issue('rate-missing', { programme: id }, valid.place));
  for (const { kind, versions } of rules) {
    issues.push(...checkValidity(`${id}.${kind}`, versions));
    for (const { rule, place } of versions) issues.push(...checkTerm(kind, rule, place), ...checkDirection(id, kind, rule, place, questions));
  }
  return issues;
}

function checkTerm(kind: RuleKind, rule: ProgrammeRule, place: Place): readonly Issue[] {
  if (!isTerm(kind)) return [];
  const expected = plainUnit(known(termUnits[kind])).unit;
  return sameUnit(rule.unit, expected) ? [] : [fundingIssues.issue('wrong-unit', { what: kind, got: printUnit(rule.unit), expected: termUnits[kind] }, place)];
}

/** A condition may only get easier, and a term must stay what it is, when an answer grows of which more helps. */
function checkDirection(programme: string, kind: RuleKind, rule: ProgrammeRule, place: Place, questions: readonly Question[]): readonly Issue[] {
  return questions.flatMap((question) => {
    if (question.kind !== 'quantity' || !question.helps) return [];
    const directions = new Map([[question.id, 1], ...derivedNames.map(({ id, directions: own }) => [id, own[question.id] ?? 0] as const)]);
    const direction = directionOf(rule.expression, directions);
    return direction === 0 || (direction === 1 && !isTerm(kind)) ? [] : [fundingIssues.issue('against-the-firm', { programme, kind, answer: question.id }, place)];
  });
}

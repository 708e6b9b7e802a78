import type { Issue, Place } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import type { Words } from '../language/words.ts';
import { conversionFactor, isIssue } from '../units/algebra.ts';
import { printUnit } from '../units/print-unit.ts';
import type { Unit } from '../units/unit.ts';
import { fundingIssues } from './funding-issues.ts';
import { plainUnit, readUnit, ruleValue } from './programme-rule.ts';
import type { ProgrammeRule } from './programme-rule.ts';

/** What a firm is asked; its id is the name of the answer in rules. */
export type Question = {
  readonly id: string;
  readonly ask: Words;
  /** Short name, in the middle of a sentence. */
  readonly name: Words;
  /** An answer written as it should be, for messages. */
  readonly example: string;
} & (
  | { readonly kind: 'quantity'; readonly unit: Unit; /** Plain units in one of it. */ readonly factor: number; /** More of it never removes an instrument. */ readonly helps: boolean }
  | { readonly kind: 'option'; readonly options: readonly { readonly id: string; readonly name: Words }[] }
  | { readonly kind: 'yes-no' }
);

/** Answers that cannot be together, and why. */
export interface Contradiction {
  readonly never: ProgrammeRule;
  readonly why: Words;
  /** Names of the questions it is about. */
  readonly about: readonly string[];
}

export interface Questionnaire {
  readonly questions: readonly Question[];
  readonly contradictions: readonly Contradiction[];
}

export interface WrittenAnswer {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** An answer: a number in the unit of its question, the id of an option, or yes and no. */
export type Answer = number | string | boolean;
export type Answers = ReadonlyMap<string, Answer>;

/** Reads the answers of a firm and tells everything that is unknown, missing, unreadable or contradictory.
 * @param place of the whole, for what is missing */
export function readAnswers(questionnaire: Questionnaire, written: readonly WrittenAnswer[], place: Place): Checked<Answers> {
  const issues: Issue[] = [];
  const { questions, contradictions } = questionnaire;
  const answers = new Map<string, Answer>();
  for (const each of written) {
    const question = questions.find(({ id }) => id === each.name);
    if (question === undefined) {
      const known = questions.map(({ id }) => id);
      issues.push(fundingIssues.issue('answer-unknown', { name: each.name, nearest: nearestName(each.name, known) ?? known.join(', ') }, each.place));
      continue;
    }
    const answer = readAnswer(question, each, issues);
    if (answer !== undefined) answers.set(each.name, answer);
  }
  for (const { id, ask, example } of questions) {
    if (!written.some(({ name }) => name === id)) issues.push(fundingIssues.issue('answer-missing', { ask, name: id, example }, place));
  }
  if (hasErrors(issues)) return { issues };
  const values = answerValues(questions, answers);
  for (const { never, why, about } of contradictions) {
    if (ruleValue(never, values) !== 1) continue;
    const told = written.filter(({ name }) => about.includes(name));
    issues.push(fundingIssues.issue('contradiction', { answers: told.map(({ name, text }) => `${name}: ${text}`).join('; '), why }, told[told.length - 1]?.place ?? place));
  }
  return hasErrors(issues) ? { issues } : { value: answers, issues };
}

/** The answers as numbers in plain units, for rules: options by position from 1, yes 1, no 0; and each option as a name of its own. */
export function answerValues(questions: readonly Question[], answers: Answers): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const question of questions) {
    if (question.kind === 'option') for (const [i, { id }] of question.options.entries()) values.set(id, i + 1);
    values.set(question.id, answerValue(question, answers.get(question.id)));
  }
  return values;
}

/** One answer as a number in plain units. */
export function answerValue(question: Question, answer: Answer | undefined): number {
  switch (question.kind) {
    case 'option': return question.options.findIndex(({ id }) => id === answer) + 1;
    case 'yes-no': return answer === true ? 1 : 0;
    case 'quantity': return typeof answer === 'number' ? answer * question.factor : NaN;
  }
}

function readAnswer(question: Question, { name, text, place }: WrittenAnswer, issues: Issue[]): Answer | undefined {
  switch (question.kind) {
    case 'option': {
      if (question.options.some(({ id }) => id === text)) return text;
      issues.push(fundingIssues.issue('option-unknown', { name, got: text, options: question.options.map(({ id }) => id).join(', ') }, place));
      return undefined;
    }
    case 'yes-no': {
      if (text === 'yes' || text === 'true') return true;
      if (text === 'no' || text === 'false') return false;
      issues.push(fundingIssues.issue('option-unknown', { name, got: text, options: 'yes, no' }, place));
      return undefined;
    }
    case 'quantity': return readQuantity(question, { name, text, place }, issues);
  }
}

/** `20 million KZT`, `36 months`: a number with its unit, given in the unit of the question. */
function readQuantity(question: Question & { readonly kind: 'quantity' }, { name, text, place }: WrittenAnswer, issues: Issue[]): number | undefined {
  const found = /^(-?\d+(?:\.\d+)?)\s+(\D.*)$/.exec(text.trim());
  if (found === null) {
    issues.push(fundingIssues.issue('answer-unreadable', { name, got: text, example: question.example }, place));
    return undefined;
  }
  const unit = readUnit(found[2], { ...place, ...(place.column === undefined ? {} : { column: place.column + text.indexOf(found[2]), length: found[2].length }) }, issues);
  if (unit === undefined) return undefined;
  const [from, to] = [plainUnit(unit), plainUnit(question.unit)];
  const factor = conversionFactor(from.unit, to.unit, place);
  if (isIssue(factor)) {
    issues.push(fundingIssues.issue('wrong-unit', { what: name, got: printUnit(unit), expected: printUnit(question.unit) }, place));
    return undefined;
  }
  const value = Number(found[1]) * (from.factor / to.factor);
  const whole = name === 'term' ? 1 : 0;
  if (Number(found[1]) * from.factor >= whole) return value;
  issues.push(fundingIssues.issue('answer-negative', { name, got: text, least: whole }, place));
  return undefined;
}

import { sameUnit } from '../units/print-unit.ts';
import { asQuantity } from '../units/unit.ts';
import type { Answer, Answers, Question } from './funding-question.ts';
import type { RuleKind } from './programme.ts';

/** The one answer that would have to be different for a rule to be met. */
export interface Change {
  readonly rule: RuleKind;
  readonly answer: string;
  readonly from: Answer;
  readonly to: Answer;
}

/** What a rule of a programme rests on, and whether it is met when one answer is another. */
export interface Retry {
  readonly asked: ReadonlySet<string>;
  isMet(question: Question, answer: Answer): boolean;
}

/** Every single answer that would turn a rule that fails, each by the least that does; a rule that no single answer turns has none.
 * A number is sought down and up at distances that grow by a fifth until the rule is met, then the boundary by bisection; the nearer of
 * the two is told. @assumes that no stretch in which the rule is met is shorter than a fifth of the way to it */
export function smallestChanges(rule: RuleKind, questions: readonly Question[], answers: Answers, retry: Retry): readonly Change[] {
  return questions.filter(({ id }) => retry.asked.has(id)).flatMap((question): readonly Change[] => {
    const from = answers.get(question.id);
    if (from === undefined) return [];
    const to = nearestTurn(question, from, (answer) => retry.isMet(question, answer), question.kind === 'quantity' ? scaleOf(question, questions, answers) : 1);
    return to === undefined ? [] : [{ rule, answer: question.id, from, to }];
  });
}

function nearestTurn(question: Question, from: Answer, turns: (to: Answer) => boolean, scale: number): Answer | undefined {
  if (question.kind === 'option') return question.options.find(({ id }) => id !== from && turns(id))?.id;
  if (question.kind === 'yes-no') return turns(from !== true) ? from !== true : undefined;
  if (typeof from !== 'number') return undefined;
  const isWhole = asQuantity(question.unit).factors.every(({ of }) => of === 'thing' || of === 'time');
  const found = [turnAt(from, -1, isWhole, turns, scale), turnAt(from, 1, isWhole, turns, scale)].filter((value) => value !== undefined);
  return found.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
}

/** The largest answer in the unit of the question: distances are measured by it. */
function scaleOf(question: Question & { readonly kind: 'quantity' }, questions: readonly Question[], answers: Answers): number {
  const alike = questions.flatMap((other) => {
    const value = other.kind === 'quantity' && sameUnit(other.unit, question.unit) ? answers.get(other.id) : undefined;
    return typeof value === 'number' ? [value] : [];
  });
  return alike.reduce((a, b) => Math.max(a, b), leastScale);
}

const leastScale = 1e-6;

/** The first distances tried and the last, as parts of the scale, and how each grows out of the one before. */
const nearest = 1e-6;
const farthest = 100;
const stride = 1.2;

function turnAt(from: number, direction: 1 | -1, isWhole: boolean, turns: (to: number) => boolean, scale: number): number | undefined {
  let failing = from;
  for (let distance = scale * nearest; distance <= scale * farthest; distance *= stride) {
    const to = Math.max(0, from + direction * distance);
    if (turns(to)) return boundary(failing, to, isWhole, turns);
    if (to === 0) return undefined;
    failing = to;
  }
  return undefined;
}

/** Where the rule turns between a value that fails and one that is met, to five digits on the side where it is met; months and counted
 * things are whole. */
function boundary(failing: number, met: number, isWhole: boolean, turns: (to: number) => boolean): number {
  const up = met > failing;
  for (let i = 0; i < 60; i++) {
    const middle = (failing + met) / 2;
    if (middle === failing || middle === met) break;
    if (turns(middle)) met = middle;
    else failing = middle;
  }
  const near = Number(met.toPrecision(10));
  const exact = turns(near) ? near : met;
  const unit = isWhole ? 1 : Number(`1e${Number(exact.toExponential().split('e')[1]) - 4}`);
  const rounded = Number(((up ? Math.ceil(exact / unit) : Math.floor(exact / unit)) * unit).toPrecision(12));
  return turns(rounded) ? rounded : exact;
}

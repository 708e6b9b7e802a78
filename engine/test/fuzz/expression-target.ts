import { derivative } from '../../src/expressions/derivative.ts';
import { evaluateScalar, evaluateSeries } from '../../src/expressions/evaluate.ts';
import type { SeriesEnvironment } from '../../src/expressions/evaluate.ts';
import { sameExpression } from '../../src/expressions/expression.ts';
import type { Expression } from '../../src/expressions/expression.ts';
import { functions } from '../../src/expressions/functions.ts';
import { namesIn } from '../../src/expressions/names.ts';
import { parseExpression, parseFormula } from '../../src/expressions/parse-expression.ts';
import { printExpression, printFormula } from '../../src/expressions/print-expression.ts';
import { simplify } from '../../src/expressions/simplify.ts';
import { compileTape, runTape, tapeIssues } from '../../src/expressions/tape.ts';
import { unitOf } from '../../src/expressions/unit-check.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import type { Unit } from '../../src/units/unit.ts';
import type { Dice } from '../dice.ts';
import { corpusOf } from './corpus.ts';
import { readingHolds } from './issues-hold.ts';
import { must } from './target.ts';
import type { FuzzTarget } from './target.ts';

const place = { file: 'f', line: 1, column: 1 };
const [from, to] = [2010, 2020];
const units = new Map<string, Unit | undefined>(Object.entries({ GRP: 'billion KZT / year', PTsb: 'million KZT / person / year', UB: 'percent of labour-force', Nsb: 'thousand enterprise', x: '1', y: 'share', INact: 'index (2005 = 100)' }).map(([name, unit]) => [name, parseUnit(unit).value]));
const values = new Map([...units.keys()].map((name, k) => [name, Float64Array.from({ length: 14 }, (_, i) => ((i * 7 + k * 3) % 11) - 2 + k / 8)] as const));
const environment: SeriesEnvironment = {
  origin: from,
  series(name) {
    const found = values.get(name);
    return found && { start: from - 2, values: found };
  },
};

/** A tree that prints must be read back as itself. */
function readsBack(e: Expression, what: string): void {
  const again = parseExpression(printExpression(e), place).value;
  must(again !== undefined && sameExpression(again, e), `parse(print(e)) = e, ${what}`);
}

function sameBits(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => Object.is(value, b[i]));
}

/** The tape over draws, each draw standing for a year, gives what the series evaluation gives. */
function tapeAgrees(e: Expression, series: Float64Array): void {
  const n = to - from + 1;
  const slots: Float64Array[] = [];
  const tape = compileTape(e, (name, lag, selectors) => slots.push(evaluateSeries({ kind: 'name', name, selectors, span: e.span }, environment, from - lag, to - lag)) - 1);
  const out = new Float64Array(n);
  runTape(tape, slots, n, out);
  must(sameBits(out, series), 'the tape has the bits of the series evaluation');
}

function checkExpression(text: string): void {
  const reading = parseExpression(text, place);
  readingHolds(reading, new Map([['f', text]]));
  const e = reading.value;
  if (e === undefined) return;
  readsBack(e, 'as read');
  readingHolds(unitOf(e, (name) => units.get(name), place, { known: units.keys() }), new Map([['f', text]]));
  const names = namesIn(e);
  const simple = simplify(e);
  printExpression(simple);
  const slope = derivative(e, 'x');
  // A product of n factors has a derivative of n² by right.
  if (printExpression(slope).length < 50_000) evaluateSeries(slope, environment, from, to);
  const series = evaluateSeries(e, environment, from, to);
  must(series.length === to - from + 1, 'a value a year');
  evaluateScalar(e, { select: (name) => values.get(name)?.[3] });
  const untold = tapeIssues(e, place);
  readingHolds({ value: e, issues: untold }, new Map([['f', text]]));
  if (untold.length === 0 && names.every(({ selectors }) => selectors.every(({ kind }) => kind === 'name'))) tapeAgrees(e, series);
}

function checkFormula(text: string): void {
  const reading = parseFormula(text, place);
  readingHolds(reading, new Map([['f', text]]));
  if (reading.value === undefined) return;
  const printed = printFormula(reading.value);
  const again = parseFormula(printed, place).value;
  const same = again !== undefined && again.constant === reading.value.constant && again.terms.length === reading.value.terms.length
    && sameExpression(again.response, reading.value.response) && again.terms.every((term, i) => sameExpression(term, reading.value?.terms[i] ?? term));
  must(same, 'parse(print(formula)) = formula');
}

const names = ['GRP', 'PTsb', 'UB', 'Nsb', 'x', 'y', 'INact', 't', 'year', 'ЖӨӨ', 'log', '`a b`'];

/** An expression after the grammar, mostly sound, in these names. */
export function anyExpressionText(dice: Dice, names: readonly string[], depth = dice.whole(1, 7)): string {
  if (depth === 0) return dice.chance(0.5) ? dice.one(names) : dice.one(['0', '1', '2', '0.5', '100', '1000', '1e-3', '2010', 'x[2020]', 'GRP[2016..2020]', 'GRP[2020, table8]']);
  const inner = (): string => anyExpressionText(dice, names, dice.whole(0, depth - 1));
  switch (dice.whole(0, 6)) {
    case 0: return `(${inner()})`;
    case 1: return `-${inner()}`;
    case 2: return `${dice.one(functions).name}(${Array.from({ length: dice.whole(1, 3) }, inner).join(', ')})`;
    case 3: return `${inner()} ${dice.one(['<', '<=', '==', '!=', 'and', 'or'])} ${inner()}`;
    case 4: return `not ${inner()}`;
    default: return `${inner()} ${dice.one(['+', '-', '*', '/', '^', '^'])} ${inner()}`;
  }
}

export const expressionTarget: FuzzTarget = {
  name: 'expressions',
  corpus: corpusOf('expressions'),
  words: [...names, ...functions.map(({ name }) => name), 'not', 'and', 'or', '~', '==', '..', '[2020]', '^', '+', '-', '*', '/', ' ', '(', ')', ','],
  generate(dice) {
    const text = (depth?: number): string => anyExpressionText(dice, names, depth);
    return dice.chance(0.2) ? `${text(2)} ~ ${text()} + ${text(2)}` : text();
  },
  check(input) {
    checkExpression(input);
    checkFormula(input);
  },
};

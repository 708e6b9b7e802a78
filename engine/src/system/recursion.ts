import type { Expression } from '../expressions/expression.ts';
import { timeNames } from '../expressions/expression.ts';
import { namesIn } from '../expressions/names.ts';
import { printExpression } from '../expressions/print-expression.ts';
import { compileTape, runTape } from '../expressions/tape.ts';
import { valueAt } from './equation.ts';
import type { SystemModel } from './model.ts';
import type { SystemOrder } from './order.ts';
import type { ScenarioCourse } from './scenario-course.ts';
import { act, equationStep, exogenousStep } from './steps.ts';
import type { Draws, Step } from './steps.ts';

/** A checked system laid out in columns, `lanes` draws side by side. */
export interface Recursion {
  readonly lanes: number;
  /** Per series a column per period; overwritten by the next `solve`. */
  readonly columns: ReadonlyMap<string, readonly Float64Array[]>;
  solve(course: ScenarioCourse, draws: Draws): void;
}

/** Lays out a system in the order of computation. Terms that equations share are computed once a period; terms in time
 *  alone are computed once for all.
 * @param periods consecutive    @param exogenousPaths numbers by period of every exogenous series
 * @assumes  the system was checked: a recursive order, no leads, every needed history known */
export function layOut(
  model: SystemModel,
  order: SystemOrder,
  periods: readonly number[],
  exogenousPaths: ReadonlyMap<string, Float64Array>,
  lanes: number,
): Recursion {
  const first = periods[0];
  const columns = new Map<string, Float64Array[]>();
  for (const name of [...exogenousPaths.keys(), ...order.order]) columns.set(name, periods.map(() => new Float64Array(lanes)));
  const constants = new Map<string, Float64Array>();

  const columnOf = (name: string, period: number): Float64Array => {
    const own = columns.get(name);
    if (own !== undefined && period >= first) return own[period - first];
    const key = `${period} ${name}`;
    const known = constants.get(key);
    if (known !== undefined) return known;
    const value = name === 'year' ? period : name === 't' ? period - model.origin + 1 : valueAt(model.history.get(name), period);
    const column = new Float64Array(lanes).fill(value);
    constants.set(key, column);
    return column;
  };

  const terms = new Map<string, readonly Float64Array[]>();
  const steps: Step[] = [];
  for (const { series, spread } of model.exogenous) {
    const own = columns.get(series) ?? [];
    const path = exogenousPaths.get(series) ?? new Float64Array(periods.length);
    steps.push(exogenousStep(series, spread, path, own), (p, course, draws) => act(series, false, p, own[p], course, draws));
  }
  /** The column of an expression in each period, after a step that computes it where one is needed. */
  const columnsOf = (expression: Expression): readonly Float64Array[] => {
    const text = printExpression(expression);
    const shared = terms.get(text);
    if (shared !== undefined) return shared;
    const names = namesIn(expression);
    const slotOf = (name: string, lag: number) => names.findIndex((each) => each.name === name && each.lag === lag);
    const tape = compileTape(expression, slotOf);
    const slots = periods.map((period) => names.map(({ name, lag }) => columnOf(name, period - lag)));
    const timeOnly = names.every(({ name }) => timeNames.has(name));
    const reused = new Float64Array(lanes);
    const out = periods.map(() => (timeOnly ? new Float64Array(lanes) : reused));
    if (timeOnly) slots.forEach((inputs, p) => runTape(tape, inputs, lanes, out[p]));
    else steps.push((p) => runTape(tape, slots[p], lanes, out[p]));
    terms.set(text, out);
    return out;
  };

  const equations = new Map(model.equations.map((equation) => [equation.response, equation]));
  const identities = new Map(model.identities.map((identity) => [identity.response, identity]));
  for (const response of order.order) {
    const own = columns.get(response) ?? [];
    const equation = equations.get(response);
    const identity = identities.get(response);
    if (equation !== undefined) {
      const inputs = equation.terms.map(columnsOf);
      const before = periods.map((period) => columnOf(response, period - 1));
      steps.push(equationStep(equation, inputs, before, own));
    } else if (identity !== undefined) {
      const values = columnsOf(identity.expression);
      steps.push((p) => own[p].set(values[p]));
    }
    steps.push((p, course, draws) => act(response, true, p, own[p], course, draws));
  }
  return {
    lanes,
    columns,
    solve(course, draws) {
      for (let p = 0; p < periods.length; p++) for (const step of steps) step(p, course, draws);
    },
  };
}

import { timeNames } from '../expressions/expression.ts';
import { namesIn } from '../expressions/names.ts';
import { compileTape, runTape } from '../expressions/tape.ts';
import type { SystemEquation } from './equation.ts';
import { valueAt } from './equation.ts';
import type { SystemModel } from './model.ts';
import { leftSide } from './steps.ts';

/** The two sides of an equation over past periods. */
export interface EquationData {
  /** X by column, the constant first where there is one. */
  readonly columns: readonly Float64Array[];
  /** The left side, in its own scale. */
  readonly y: Float64Array;
}

/** An equation's X and left side from the history of the system; NaN where a series has no value. */
export function equationData({ terms, constant, response, form }: SystemEquation, { history, origin }: SystemModel, periods: readonly number[]): EquationData {
  const valuesOf = (name: string, lag: number) =>
    Float64Array.from(periods, (period) => {
      const at = period - lag;
      if (timeNames.has(name)) return name === 't' ? at - origin + 1 : at;
      return valueAt(history.get(name), at);
    });
  const columns = terms.map((term) => {
    const names = namesIn(term);
    const out = new Float64Array(periods.length);
    const tape = compileTape(term, (name, lag) => names.findIndex((each) => each.name === name && each.lag === lag));
    runTape(tape, names.map(({ name, lag }) => valuesOf(name, lag)), periods.length, out);
    return out;
  });
  const now = valuesOf(response, 0);
  const before = valuesOf(response, 1);
  return {
    columns: constant ? [new Float64Array(periods.length).fill(1), ...columns] : columns,
    y: now.map((value, i) => leftSide(form, value, before[i])),
  };
}

/** One period of an equation's data. */
export interface JumpOffData {
  readonly period: number;
  /** The constant first where there is one. */
  readonly x: readonly number[];
  /** The left side, in its own scale. */
  readonly y: number;
}

/** The last period before the forecast in which both sides of an equation are known, with its data.
 * @returns undefined when there is none back to the first period of the sample */
export function jumpOffData(equation: SystemEquation, model: SystemModel, from: number): JumpOffData | undefined {
  for (let period = from - 1; period >= equation.sample[0]; period--) {
    const { columns, y } = equationData(equation, model, [period]);
    const x = columns.map((column) => column[0]);
    if ([...x, y[0]].every(Number.isFinite)) return { period, x, y: y[0] };
  }
  return undefined;
}

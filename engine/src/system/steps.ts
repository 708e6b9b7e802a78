import { exp, log } from '../math/elementary.ts';
import type { ResponseForm, SystemEquation } from './equation.ts';
import type { Spread } from './exogenous.ts';
import type { ScenarioCourse } from './scenario-course.ts';

/** What an equation is solved with, a lane for each draw. */
export interface EquationDraws {
  /** One column per coefficient. */
  readonly coefficients: readonly Float64Array[];
  /** The error before the first period and what remains of it after one; absent where none is carried. */
  readonly carried?: { readonly start: Float64Array; readonly fade: Float64Array };
  /** One column per period. */
  readonly innovations: readonly Float64Array[];
  /** Whether an innovation is carried on as well: so with AR(1) errors. */
  readonly carriesInnovations: boolean;
}

/** What one scenario is solved with. */
export interface Draws {
  readonly equations: ReadonlyMap<string, EquationDraws>;
  /** Per exogenous series with a spread, a column per period: exp(w), or w. */
  readonly walks: ReadonlyMap<string, readonly Float64Array[]>;
  readonly leverResponses: ReadonlyMap<string, Float64Array>;
}

/** A step of a period, in order of computation. */
export type Step = (p: number, course: ScenarioCourse, draws: Draws) => void;


const ln10 = log(10);

/** One equation in one period: η = Σ bⱼ·xⱼ + error, then the response from η.
 *    error = carried + innovation + shock;   carried on: fade·(carried, or the whole error where innovations carry) */
export function equationStep(
  { id, response, form, constant }: SystemEquation,
  inputs: readonly (readonly Float64Array[])[],
  previous: readonly Float64Array[],
  own: readonly Float64Array[],
): Step {
  const lanes = own[0].length;
  const errors = new Float64Array(lanes);
  return (p, course, draws) => {
    const drawn = draws.equations.get(id);
    if (drawn === undefined) throw new Error(`No draws for the equation ${id}; please report this.`);
    const { coefficients, carried, carriesInnovations } = drawn;
    const innovations = drawn.innovations[p];
    const eta = own[p];
    const shock = given(course.actions.get(response)?.shock, p, 0);
    if (carried === undefined) for (let i = 0; i < lanes; i++) eta[i] = innovations[i] + shock;
    else {
      const { start, fade } = carried;
      const before = p === 0 ? start : errors;
      for (let i = 0; i < lanes; i++) {
        const kept = fade[i] * before[i];
        const fresh = innovations[i] + shock;
        errors[i] = carriesInnovations ? kept + fresh : kept;
        eta[i] = kept + fresh;
      }
    }
    if (constant) addColumn(eta, coefficients[0]);
    for (let j = 0; j < inputs.length; j++) addProduct(eta, coefficients[constant ? j + 1 : j], inputs[j][p]);
    toLevels(eta, form, previous[p]);
  };
}

function addColumn(sum: Float64Array, column: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += column[i];
}

function addProduct(sum: Float64Array, a: Float64Array, b: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] += a[i] * b[i];
}

/** Turns the left side of an equation into its response, in place. */
function toLevels(values: Float64Array, form: ResponseForm, before: Float64Array): void {
  const n = values.length;
  if (form === 'difference') addColumn(values, before);
  else if (form === 'ln') for (let i = 0; i < n; i++) values[i] = exp(values[i]);
  else if (form === 'log10') for (let i = 0; i < n; i++) values[i] = exp(ln10 * values[i]);
  else if (form === 'ln-difference') for (let i = 0; i < n; i++) values[i] = before[i] * exp(values[i]);
}

/** The left side of an equation from its response: what `toLevels` undoes. */
export function leftSide(form: ResponseForm, value: number, before: number): number {
  switch (form) {
    case 'level': return value;
    case 'difference': return value - before;
    case 'ln': return log(value);
    case 'log10': return log(value) / ln10;
    case 'ln-difference': return log(value) - log(before);
  }
}

/** An exogenous series in one period: its path, or the scenario's, about which the walk strays. */
export function exogenousStep(series: string, { kind }: Spread, path: Float64Array, own: readonly Float64Array[]): Step {
  let shocked = 0;
  return (p, course, draws) => {
    const actions = course.actions.get(series);
    const level = given(actions?.set, p, path[p]);
    shocked = given(actions?.shock, p, 0) + (p === 0 || kind === 'known' ? 0 : shocked);
    const values = own[p];
    const walk = draws.walks.get(series)?.[p];
    const centre = kind === 'random-walk-in-logs' ? level * exp(shocked) : level + shocked;
    if (walk === undefined) values.fill(centre);
    else if (kind === 'random-walk-in-logs') for (let i = 0; i < values.length; i++) values[i] = centre * walk[i];
    else for (let i = 0; i < values.length; i++) values[i] = centre + walk[i];
  };
}

/** What a scenario does to a value once it is there: set (of an endogenous series), scale, add, levers. */
export function act(series: string, endogenous: boolean, p: number, values: Float64Array, course: ScenarioCourse, draws: Draws): void {
  const actions = course.actions.get(series);
  const set = endogenous ? given(actions?.set, p, NaN) : NaN;
  if (!Number.isNaN(set)) values.fill(set);
  const scale = given(actions?.scale, p, 1);
  const added = given(actions?.add, p, 0);
  if (scale !== 1) for (let i = 0; i < values.length; i++) values[i] *= scale;
  if (added !== 0) for (let i = 0; i < values.length; i++) values[i] += added;
  for (const { lever, actsOn, amounts } of course.levers) {
    const amount = given(amounts, p, 0);
    const response = draws.leverResponses.get(lever);
    if (actsOn === series && response !== undefined && amount !== 0) for (let i = 0; i < values.length; i++) values[i] += amount * response[i];
  }
}

/** The number of a path in a period, or what holds where the path leaves the period as it is. */
function given(path: Float64Array | undefined, p: number, otherwise: number): number {
  const value = path?.[p] ?? NaN;
  return Number.isNaN(value) ? otherwise : value;
}

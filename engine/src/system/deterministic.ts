import type { Checked } from '../issues/issue.ts';
import type { SystemEquation } from './equation.ts';
import type { Horizon, SystemModel } from './model.ts';
import { prepareSystem } from './prepare.ts';
import { layOut } from './recursion.ts';
import type { EquationDraws } from './steps.ts';

/** The two ways of reckoning a forecast that the literature mixes; every forecast says which one it is. */
export type ForecastMode = 'substitution' | 'elasticity-increment';

/** Paths of every series under every scenario, without chance. */
export interface SystemSolution {
  readonly mode: 'substitution';
  readonly periods: readonly number[];
  /** scenario -> series -> values by period, in the series' declared unit. */
  readonly paths: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** The forecast by substitution: the path of every factor is put into the equation, errors zero, in recursive order.
 *    form(y) = b₀ + Σ bⱼ·xⱼ;  a log equation gives the median, exp of the left side, without correction
 *  Levers stand at their values, exogenous series on their declared paths.
 * @returns the baseline and every scenario of the model
 * @throws system.… errors of the model, all at once
 * @verified the forecasts that the printed coefficients of the East Kazakhstan chain give, as recomputed elsewhere, to the digits known */
export function solveSystem(model: SystemModel, horizon: Horizon): Checked<SystemSolution> {
  const prepared = prepareSystem(model, horizon);
  if (prepared.value === undefined) return { issues: prepared.issues };
  const { order, periods, exogenousPaths, courses } = prepared.value;
  const recursion = layOut(model, order, periods, exogenousPaths, 1);
  const draws = {
    equations: new Map(model.equations.map((equation) => [equation.id, withoutErrors(equation, periods.length)])),
    walks: new Map(),
    leverResponses: new Map(model.levers.map(({ id, response }) => [id, Float64Array.of(response.value)])),
  };
  const paths = new Map<string, ReadonlyMap<string, readonly number[]>>();
  for (const course of courses) {
    recursion.solve(course, draws);
    paths.set(course.id, new Map([...recursion.columns].map(([series, columns]) => [series, columns.map((column) => column[0])])));
  }
  return { value: { mode: 'substitution', periods, paths }, issues: prepared.issues };
}

function withoutErrors({ coefficients }: SystemEquation, periods: number): EquationDraws {
  const none = Float64Array.of(0);
  return {
    coefficients: Array.from(coefficients, (b) => Float64Array.of(b)),
    innovations: Array.from({ length: periods }, () => none),
    carriesInnovations: false,
  };
}

/** A forecast by elasticity increment, with what it was reckoned from. */
export interface ElasticityIncrement {
  readonly mode: 'elasticity-increment';
  readonly last: number;
  readonly elasticity: number;
  /** Growth of the factor as a fraction: 0.079 is 7.9 %. */
  readonly growth: number;
  /** In the unit of `last`. */
  readonly value: number;
}

/** The forecast by elasticity increment: the last fact raised by one factor's growth times its elasticity; every other
 *  factor, the trend included, stays where it was.
 *    y = last·(1 + elasticity·growth)
 * @param growth of the factor since the last fact, as a fraction
 * @source dissertation on East Kazakhstan, L1793 (12.9·1.151 = 14.85) */
export function elasticityIncrement(last: number, elasticity: number, growth: number): ElasticityIncrement {
  return { mode: 'elasticity-increment', last, elasticity, growth, value: last * (1 + elasticity * growth) };
}

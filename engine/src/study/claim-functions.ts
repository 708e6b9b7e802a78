import type { Expression } from '../expressions/expression.ts';
import { elasticityIncrement } from '../system/deterministic.ts';
import { divideUnits } from '../units/algebra.ts';
import { pureNumber } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { termOf } from './equation-terms.ts';
import type { ResolvedEquation } from './resolved.ts';
import type { EquationResult, ForecastResult, SeriesResult } from './result.ts';
import { pointValue } from './series-change.ts';

/** What the argument of a function of claims names. */
export type ArgumentKind = 'equation' | 'regressor' | 'series' | 'year' | 'scenario' | 'number';

/** What a function of claims computes from: results by name. */
export interface ClaimResults {
  equation(id: string): EquationResult;
  forecast(scenario: string, series: string): ForecastResult;
  series(id: string): SeriesResult;
  number(e: Expression): number;
}

/** One function that claims may use beside those of the formula language. */
export interface ClaimFunction {
  readonly name: string;
  readonly pattern: string;
  readonly arguments: readonly ArgumentKind[];
  /** The unit of its value; `equation` and `series` are those that its arguments name. */
  unit(of: { readonly equation?: ResolvedEquation; readonly regressor?: string; readonly seriesUnit?: Unit; readonly seriesName?: string; readonly whole?: string }): Unit | undefined;
  value(args: readonly Expression[], results: ClaimResults): number;
}

/** The name or the year that an argument is. */
export function argumentName(e: Expression | undefined): string {
  if (e?.kind === 'name') return e.name;
  return e?.kind === 'number' ? String(e.value) : '';
}

/** The response of an equation in its own unit, whatever scale the equation explains it in. */
function levelUnit(equation: ResolvedEquation | undefined): Unit | undefined {
  if (equation === undefined) return undefined;
  return equation.responseUnit.kind === 'log' ? equation.responseUnit.of : equation.responseUnit;
}

function coefficientOf(results: ClaimResults, args: readonly Expression[]): number {
  const equation = results.equation(argumentName(args[0]));
  return equation.coefficients.find((one) => one.id === termOf(equation.coefficients.map(({ id }) => id), argumentName(args[1])))?.estimate ?? NaN;
}

function forecastValue(results: ClaimResults, args: readonly Expression[], scenario = 2): number {
  const forecast = results.forecast(argumentName(args[scenario]), argumentName(args[0]));
  return forecast.points.find(({ period }) => String(period) === argumentName(args[1]))?.substitution ?? NaN;
}

/** Growth of a forecast on the last observation, percent. */
function forecastGrowth(results: ClaimResults, series: string, year: Expression, scenario: Expression): number {
  const { last, points } = results.forecast(argumentName(scenario), series);
  const value = points.find(({ period }) => String(period) === argumentName(year))?.substitution ?? NaN;
  return 100 * (value / last.value - 1);
}

const pureUnit = (): Unit => pureNumber;
const equationOnly = ['equation'] as const;
const equationAndRegressor = ['equation', 'regressor'] as const;

/** Every function of claims; docs/guide lists them from here. */
export const claimFunctions: readonly ClaimFunction[] = [
  {
    name: 'constant', pattern: 'constant(equation)', arguments: equationOnly,
    unit: ({ equation }) => equation?.responseUnit,
    value: (args, results) => results.equation(argumentName(args[0])).coefficients.find((one) => one.id === '(constant)')?.estimate ?? NaN,
  },
  {
    name: 'constant.log', pattern: 'constant.log(equation)', arguments: equationOnly, unit: pureUnit,
    value: (args, results) => results.equation(argumentName(args[0])).constant?.log ?? NaN,
  },
  {
    name: 'constant.multiplier', pattern: 'constant.multiplier(equation)', arguments: equationOnly,
    unit: ({ equation }) => levelUnit(equation),
    value: (args, results) => results.equation(argumentName(args[0])).constant?.multiplier ?? NaN,
  },
  {
    name: 'coefficient', pattern: 'coefficient(equation, x)', arguments: equationAndRegressor,
    unit: ({ equation, regressor }) => {
      const at = equation?.formula.terms.findIndex((_, i) => termOf(termNames(equation), regressor ?? '') === termNames(equation)[i]) ?? -1;
      return equation === undefined || at < 0 ? undefined : divideUnits(equation.responseUnit, equation.termUnits[at]);
    },
    value: (args, results) => coefficientOf(results, args),
  },
  { name: 'elasticity', pattern: 'elasticity(equation, x)', arguments: equationAndRegressor, unit: pureUnit, value: (args, results) => coefficientOf(results, args) },
  { name: 'R', pattern: 'R(equation)', arguments: equationOnly, unit: pureUnit, value: (args, results) => results.equation(argumentName(args[0])).summary.R },
  { name: 'R2', pattern: 'R2(equation)', arguments: equationOnly, unit: pureUnit, value: (args, results) => results.equation(argumentName(args[0])).summary.R2 },
  { name: 'R.levels', pattern: 'R.levels(equation)', arguments: equationOnly, unit: pureUnit, value: (args, results) => results.equation(argumentName(args[0])).summary.levels.R ?? NaN },
  {
    name: 'effect', pattern: 'effect(equation, x)', arguments: equationAndRegressor,
    unit: ({ equation }) => equation?.responseUnit,
    value: (args, results) => coefficientOf(results, args),
  },
  {
    name: 'effect.percent', pattern: 'effect.percent(equation, x, year)', arguments: ['equation', 'regressor', 'year'],
    unit: ({ equation }) => equation?.responseUnit,
    value: (args, results) => (coefficientOf(results, args) * pointValue(results.series(argumentName(args[1])).points, Number(argumentName(args[2])))) / 100,
  },
  {
    name: 'forecast', pattern: 'forecast(series, year, scenario)', arguments: ['series', 'year', 'scenario'],
    unit: ({ seriesUnit }) => seriesUnit,
    value: (args, results) => forecastValue(results, args),
  },
  {
    name: 'forecast.growth', pattern: 'forecast.growth(series, year, scenario)', arguments: ['series', 'year', 'scenario'],
    unit: ({ seriesName }) => (seriesName === undefined ? undefined : percentOf(seriesName)),
    value: (args, results) => forecastGrowth(results, argumentName(args[0]), args[1], args[2]),
  },
  {
    // Last fact x (1 + elasticity x growth of one factor): the second of the two modes that studies mix.
    name: 'forecast.increment', pattern: 'forecast.increment(equation, year, factor, scenario)', arguments: ['equation', 'year', 'series', 'scenario'],
    unit: ({ equation }) => levelUnit(equation),
    value: (args, results) => {
      const equation = results.equation(argumentName(args[0]));
      const factor = argumentName(args[2]);
      const elasticity = coefficientOf(results, [args[0], args[2]]);
      const { last } = results.forecast(argumentName(args[3]), equation.response);
      return elasticityIncrement(last.value, elasticity, forecastGrowth(results, factor, args[1], args[3]) / 100).value;
    },
  },
  {
    name: 'percent.of', pattern: 'percent.of(a, b)', arguments: ['number', 'number'],
    unit: ({ whole }) => (whole === undefined ? undefined : percentOf(whole)),
    value: (args, results) => (100 * results.number(args[0])) / results.number(args[1]),
  },
];

function termNames(equation: ResolvedEquation): readonly string[] {
  return equation.formula.terms.map((term) => (term.kind === 'name' ? term.name : term.kind === 'call' ? `${term.name}(${argumentName(term.args[0])})` : ''));
}

export function percentOf(whole: string): Unit {
  return { kind: 'percent', what: whole };
}

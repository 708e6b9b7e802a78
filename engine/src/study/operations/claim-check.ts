import { classifyClaim } from '../../claims/classify.ts';
import type { RuleValue } from '../../claims/classify.ts';
import { readPrinted } from '../../claims/printed-number.ts';
import { evaluateScalar } from '../../expressions/evaluate.ts';
import type { Expression, Selector } from '../../expressions/expression.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import { conversionFactor } from '../../units/algebra.ts';
import { parseUnit } from '../../units/parse-unit.ts';
import type { Unit } from '../../units/unit.ts';
import { claimFunctions } from '../claim-functions.ts';
import type { ClaimResults } from '../claim-functions.ts';
import type { Operation } from '../plan.ts';
import type { ClaimResult, EquationResult, ForecastResult, SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { isSeries, seriesValues } from './series-environment.ts';
import type { NamedResult } from './series-environment.ts';

export interface ClaimParameters {
  readonly claim: Omit<ClaimResult, 'recomputed' | 'recomputedUnit' | 'verdict' | 'rule'>;
  readonly decimal: ',' | '.' | null;
  readonly means: string;
  readonly meansUnit: string;
  /** The variable that the recomputed number is about. */
  readonly symbol: string | null;
  readonly rule: { readonly formula: string; readonly unit: string | null } | null;
  readonly things: readonly string[];
  /** What each input is: an equation, the forecasts of a scenario, or a series or constant, by the name that formulas use. */
  readonly inputs: readonly { readonly kind: 'equation' | 'forecasts' | 'named'; readonly name: string }[];
}

/** A published number held against the recomputed one. Inputs: what its expressions name, as the parameters list them. */
export const claimCheck: Operation = {
  name: 'claim.check',
  run(parameters, inputs) {
    const wanted = parametersOf<ClaimParameters>(parameters);
    const printed = readPrinted(wanted.claim.says, wanted.decimal ?? undefined);
    if (typeof printed === 'string') throw new Error(`The claim ${wanted.claim.id} was resolved without a number; please report this.`);
    const compute = evaluator(wanted, inputs);
    const unit = readUnit(wanted.claim.unit, wanted.things);
    const meansUnit = readUnit(wanted.meansUnit, wanted.things);
    const raw = compute(wanted.means);
    // A percentage change of one variable, times an elasticity, is a percentage change of another.
    const percents = unit?.kind === 'percent' && meansUnit?.kind === 'percent';
    const factor = unit === undefined || meansUnit === undefined || percents ? 1 : conversionFactor(meansUnit, unit);
    const rule = wanted.rule === null ? undefined : ruleValue(wanted.rule.formula, compute, readUnit(wanted.rule.unit ?? undefined, wanted.things));
    const verdict = classifyClaim(
      printed,
      unit,
      { value: raw, ...(meansUnit === undefined || percents ? {} : { unit: meansUnit }), ...(wanted.symbol === null ? {} : { symbol: wanted.symbol }) },
      rule,
    );
    const value: ClaimResult = {
      ...wanted.claim,
      ...(wanted.rule === null || rule === undefined ? {} : { rule: { formula: wanted.rule.formula, value: rule.value, ...(wanted.rule.unit === null ? {} : { unit: wanted.rule.unit }) } }),
      recomputed: raw * (typeof factor === 'number' ? factor : 1),
      recomputedUnit: typeof factor === 'number' && wanted.claim.unit !== undefined ? wanted.claim.unit : wanted.meansUnit,
      verdict,
    };
    return { value, issues: [] };
  },
};

function readUnit(text: string | undefined, things: readonly string[]): Unit | undefined {
  return text === undefined ? undefined : parseUnit(text, undefined, { things }).value;
}

function evaluator({ inputs: kinds }: ClaimParameters, inputs: readonly unknown[]): (text: string) => number {
  const byKind = (kind: ClaimParameters['inputs'][number]['kind']) => new Map(kinds.flatMap((input, i) => (input.kind === kind ? [[input.name, inputs[i]] as const] : [])));
  const equations = byKind('equation') as ReadonlyMap<string, EquationResult>;
  const forecasts = byKind('forecasts') as ReadonlyMap<string, Readonly<Record<string, ForecastResult>>>;
  const named = byKind('named') as ReadonlyMap<string, NamedResult>;
  const known = <T>(value: T | undefined, name: string): T => {
    if (value === undefined) throw new Error(`A claim needs ${name}, which is not among its inputs; please report this.`);
    return value;
  };
  const select = (name: string, selectors: readonly Selector[]): number | undefined => {
    const found = named.get(name);
    if (found === undefined || !isSeries(found)) return found?.value;
    const year = selectors.find((selector) => selector.kind === 'year');
    const { start, values } = seriesValues(found);
    return year === undefined ? undefined : values[year.year - start];
  };
  const evaluate = (e: Expression): number => evaluateScalar(e, { select, call });
  const results: ClaimResults = {
    equation: (id) => known(equations.get(id), id),
    forecast: (scenario, series) => known(forecasts.get(scenario)?.[series], `${scenario} ${series}`),
    series: (id) => known(named.get(id), id) as SeriesResult,
    number: (e) => evaluate(e),
  };
  const call = (name: string, args: readonly Expression[]): number | undefined => claimFunctions.find((entry) => entry.name === name)?.value(args, results);
  return (text) => {
    const parsed = parseExpression(text, { file: 'study.yaml' }).value;
    return parsed === undefined ? NaN : evaluate(parsed);
  };
}

/** The value of a rule; a sum of something and a bare number keeps both, since a percentage may have been taken for points. */
function ruleValue(text: string, compute: (text: string) => number, unit: Unit | undefined): RuleValue {
  const e = parseExpression(text, { file: 'study.yaml' }).value;
  const base = { value: compute(text), ...(unit === undefined ? {} : { unit }) };
  if (e?.kind !== 'binary' || (e.operator !== '+' && e.operator !== '-') || e.right.kind !== 'number') return base;
  const change = e.operator === '-' ? -e.right.value : e.right.value;
  return { ...base, sum: { base: base.value - change, change } };
}

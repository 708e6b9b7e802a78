import { parseExpression, parseFormula } from '../../expressions/parse-expression.ts';
import type { Expression } from '../../expressions/expression.ts';
import type { Issue } from '../../issues/issue.ts';
import type { SeriesHistory } from '../../system/equation.ts';
import { spreadFromHistory } from '../../system/exogenous.ts';
import type { ExogenousSeries } from '../../system/exogenous.ts';
import type { SystemModel } from '../../system/model.ts';
import { olsEquation } from '../../system/ols-equation.ts';
import { holdLast } from '../../system/path.ts';
import type { Path } from '../../system/path.ts';
import type { Scenario } from '../../system/scenario.ts';
import type { Operation } from '../plan.ts';
import { formulaWithRealNames } from '../real.ts';
import type { ResolvedLever, ResolvedScenario, ResponseForm, Spread } from '../resolved.ts';
import type { EquationResult, SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { seriesValues } from './series-environment.ts';

export interface ModelParameters {
  readonly equations: readonly { readonly id: string; readonly response: string; readonly form: ResponseForm; readonly formula: string }[];
  readonly exogenous: readonly { readonly series: string; readonly path: string; readonly spread: Spread; readonly since?: number }[];
  readonly levers: readonly ResolvedLever[];
  readonly scenarios: readonly ResolvedScenario[];
  readonly origin: number;
  /** Last year of the study's period: what is known before the forecast. */
  readonly known: number;
}

const studyPlace = { file: 'study.yaml' };

function pathOf(text: string, issues: Issue[]): Path {
  if (text === 'last') return holdLast;
  const parsed = parseExpression(text, studyPlace);
  issues.push(...parsed.issues);
  return parsed.value === undefined ? holdLast : { kind: 'expression', expression: parsed.value };
}

/** The fitted equations with paths, levers and scenarios as one system.
 * Inputs: the equations in the order of the parameters, then every series of the system. */
export const systemModel: Operation = {
  name: 'system.model',
  run(parameters, inputs) {
    const { equations, exogenous, levers, scenarios, origin, known } = parametersOf<ModelParameters>(parameters);
    const fits = inputs.slice(0, equations.length) as readonly EquationResult[];
    const series = inputs.slice(equations.length) as readonly SeriesResult[];
    const issues: Issue[] = [];
    const history = new Map(series.map((one): [string, SeriesHistory] => {
      const { start, values } = seriesValues(one);
      return [one.id, { first: start, values: values.slice(0, Math.max(0, known - start + 1)) }];
    }));
    const spreads = exogenous.flatMap(({ series: name, path, spread, since }): ExogenousSeries[] => {
      const found = spreadFromHistory(spread, name, historySince(history.get(name) ?? { first: known, values: [] }, since));
      issues.push(...found.issues);
      return found.value === undefined ? [] : [{ series: name, path: pathOf(path, issues), spread: found.value }];
    });
    const value: SystemModel = {
      equations: equations.map(({ id, response, form, formula }, i) => olsEquation({ id, response, form, terms: termsOf(formula) }, fits[i].fit)),
      identities: [],
      exogenous: spreads,
      levers: levers.map(({ id, actsOn, value: response, range, source }) => ({ id, actsOn, response: { value: response, range, source: source.en } })),
      scenarios: scenarios.map(({ id, extends: base, actions, levers: uses }): Scenario => ({
        id,
        ...(base === undefined ? {} : { extends: base }),
        actions: actions.map(({ verb, series: target, path }) => ({ verb, series: target, path: pathOf(path, issues) })),
        levers: uses.map(({ lever, amount }) => ({ lever, amount: pathOf(amount, issues) })),
      })),
      history,
      origin,
    };
    return { value, issues };
  },
};

/** A history without the years before one. */
function historySince({ first, values }: SeriesHistory, since = first): SeriesHistory {
  return since <= first ? { first, values } : { first: since, values: Array.from(values).slice(since - first) };
}

function termsOf(formula: string): readonly Expression[] {
  const parsed = parseFormula(formula, studyPlace).value;
  return parsed === undefined ? [] : formulaWithRealNames(parsed).terms;
}

import { evaluateSeries } from '../../expressions/evaluate.ts';
import type { Expression } from '../../expressions/expression.ts';
import { namesIn } from '../../expressions/names.ts';
import { parseFormula } from '../../expressions/parse-expression.ts';
import { printExpression } from '../../expressions/print-expression.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Words } from '../../language/words.ts';
import { exp } from '../../math/elementary.ts';
import { covarianceText, parseCovarianceKind } from '../../models/covariance.ts';
import type { CovarianceKind } from '../../models/covariance.ts';
import { buildDesign } from '../../models/design.ts';
import type { DesignVariable } from '../../models/design.ts';
import { diagnose } from '../../models/diagnostics/index.ts';
import { leaveOneOut } from '../../models/diagnostics/leave-one-out.ts';
import { effectOf } from '../../models/effect.ts';
import { fitOls } from '../../models/ols.ts';
import { observations, summary } from '../../models/views.ts';
import { verdictOf } from '../../models/verdict.ts';
import type { VerdictKind } from '../../models/verdict.ts';
import { studyIssues } from '../issues.ts';
import type { Operation } from '../plan.ts';
import { formulaWithRealNames } from '../real.ts';
import type { ResponseForm } from '../resolved.ts';
import type { CoefficientResult, EquationResult } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { environmentOf } from './series-environment.ts';
import type { NamedResult } from './series-environment.ts';

export interface EquationParameters {
  readonly id: string;
  readonly label?: string;
  readonly name?: Words;
  readonly formula: string;
  readonly response: string;
  readonly form: ResponseForm;
  readonly responseUnit: string;
  /** Unit of each coefficient after the constant; null for elasticities and other pure numbers. */
  readonly coefficientUnits: readonly (string | null)[];
  readonly constantUnit: string | null;
  readonly sample: { readonly from: number; readonly to: number };
  readonly exclude: readonly number[];
  readonly covariance: string;
  readonly nominalOnNominal: boolean;
  readonly origin: number;
  readonly place: { readonly file: string; readonly line?: number; readonly column?: number; readonly length?: number };
}

/** Robust covariances shown beside the classical one. */
const besides: readonly CovarianceKind[] = ['hc0', 'hc1', 'hc2', 'hc3', { kind: 'newey-west', lag: 1, adjusted: false }, { kind: 'newey-west', lag: 2, adjusted: false }];

const weakness: readonly VerdictKind[] = ['supported', 'suggestive', 'fragile', 'not-supported'];

/** One equation estimated by ordinary least squares, with everything that is said of it.
 * Inputs: the series and constants that its formula names. */
export const equationFit: Operation = {
  name: 'equation.fit',
  run(parameters, inputs) {
    const wanted = parametersOf<EquationParameters>(parameters);
    const parsed = parseFormula(wanted.formula, { file: 'study.yaml' });
    const covariance = parseCovarianceKind(wanted.covariance);
    if (parsed.value === undefined || covariance.value === undefined) return { issues: [...parsed.issues, ...covariance.issues] };
    const printed = parsed.value;
    const formula = formulaWithRealNames(printed);
    const environment = environmentOf(inputs as readonly NamedResult[], wanted.origin);
    const { from, to } = trimmed(wanted.sample, [formula.response, ...formula.terms], inputs as readonly NamedResult[]);
    const labels = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
    const variable = (shown: Expression, e: Expression): DesignVariable => {
      const logged = e.kind === 'call' && e.name === 'ln' && e.args.length === 1;
      const inner = logged ? e.args[0] : e;
      const name = logged && shown.kind === 'call' ? printExpression(shown.args[0]) : printExpression(shown);
      return { name, scale: logged ? 'logs' : 'levels', values: evaluateSeries(inner, environment, from, to) };
    };
    const response = variable(printed.response, formula.response);
    const regressors = formula.terms.map((term, i) => variable(printed.terms[i], term));
    const excluded = wanted.exclude.filter((year) => year >= from && year <= to);
    const missing = missingRows([response, ...regressors], labels, excluded, wanted);
    if (missing.length > 0) return { issues: missing };
    const design = buildDesign({ response, regressors, labels, constant: formula.constant, exclude: excluded });
    if (design.value === undefined) return { issues: placed(design.issues, wanted) };
    const fitted = fitOls(design.value, { covariance: covariance.value });
    const issues = placed([...design.issues, ...fitted.issues], wanted);
    const fit = fitted.value;
    if (fit === undefined) return { issues };

    const options = { nominalOnNominal: wanted.nominalOnNominal };
    const diagnostics = diagnose(fit);
    const coefficients = fit.coefficients.map((coefficient, j): CoefficientResult => {
      const { term } = coefficient;
      const isConstant = fit.hasConstant && j === 0;
      const unit = isConstant ? wanted.constantUnit : wanted.coefficientUnits[fit.hasConstant ? j - 1 : j];
      const vif = diagnostics.find((one) => one.id === 'vif' && one.of === term);
      return {
        ...coefficient,
        id: term,
        ...(unit === null ? {} : { unit }),
        verdict: verdictOf(fit, term, options),
        effect: effectOf(fit, term),
        ...(vif?.computable === true ? { vif: vif.statistic } : {}),
      };
    });
    const slopes = coefficients.slice(fit.hasConstant ? 1 : 0);
    const constant = fit.hasConstant && fit.scale === 'logs' ? { log: coefficients[0].estimate, multiplier: exp(coefficients[0].estimate) } : undefined;
    const value: EquationResult = {
      id: wanted.id,
      ...(wanted.label === undefined ? {} : { label: wanted.label }),
      ...(wanted.name === undefined ? {} : { name: wanted.name }),
      formula: wanted.formula,
      response: wanted.response,
      responseUnit: wanted.responseUnit,
      form: wanted.form,
      summary: summary(fit),
      coefficients,
      ...(constant === undefined ? {} : { constant }),
      verdict: slopes.reduce<VerdictKind>((worst, { verdict }) => (weakness.indexOf(verdict.kind) > weakness.indexOf(worst) ? verdict.kind : worst), 'supported'),
      observations: observations(fit),
      diagnostics,
      leaveOneOut: leaveOneOut(fit),
      robust: besides.flatMap((kind) => {
        const robust = fitOls(design.value ?? neverBuilt(), { covariance: kind }).value;
        return robust === undefined ? [] : [{ id: covarianceText(kind), se: robust.coefficients.map(({ se }) => se), p: robust.coefficients.map(({ p }) => p) }];
      }),
      fit,
      issues,
    };
    return { value, issues };
  },
};

function neverBuilt(): never {
  throw new Error('A fitted equation has lost its design; please report this.');
}

/** The sample without the first years that lags reach beyond: a difference begins a year later than its series. */
function trimmed(sample: { readonly from: number; readonly to: number }, parts: readonly Expression[], inputs: readonly NamedResult[]): { readonly from: number; readonly to: number } {
  const lag = Math.max(0, ...parts.flatMap((e) => namesIn(e).map((use) => use.lag)));
  if (lag === 0) return sample;
  const first = Math.min(...inputs.flatMap((input) => ('points' in input ? input.points.map(({ period }) => period) : [])));
  return { from: Math.max(sample.from, first + lag), to: sample.to };
}

/** Years of the sample without a value are an error, told with the series that lack it: no row is dropped in silence. */
function missingRows(variables: readonly DesignVariable[], labels: readonly number[], excluded: readonly number[], { id, place }: EquationParameters): Issue[] {
  const rows = labels.map((year, i) => ({ year, names: excluded.includes(year) ? [] : variables.filter(({ values }) => Number.isNaN(values[i])).map(({ name }) => name) })).filter(({ names }) => names.length > 0);
  if (rows.length === 0) return [];
  return [studyIssues.issue('missing-in-sample', { equation: id, periods: rows.map(({ year }) => year).join(', '), series: [...new Set(rows.flatMap(({ names }) => names))].join(', ') }, place)];
}

/** Issues of the estimation point to the equation in the study. */
function placed(issues: readonly Issue[], { place }: EquationParameters): Issue[] {
  return issues.map((issue) => (issue.place === undefined ? { ...issue, place } : issue));
}

import type { Expression } from '../../expressions/expression.ts';
import { namesIn } from '../../expressions/names.ts';
import { parseFormula } from '../../expressions/parse-expression.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Words } from '../../language/words.ts';
import { parseCovarianceKind } from '../../models/covariance.ts';
import { buildDesign } from '../../models/design.ts';
import type { DesignVariable } from '../../models/design.ts';
import { estimateOls, formulaVariables } from '../estimation.ts';
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
    const [response, ...regressors] = formulaVariables(printed, formula, environment, from, to);
    const excluded = wanted.exclude.filter((year) => year >= from && year <= to);
    const missing = missingRows([response, ...regressors], labels, excluded, wanted);
    if (missing.length > 0) return { issues: missing };
    const design = buildDesign({ response, regressors, labels, constant: formula.constant, exclude: excluded });
    if (design.value === undefined) return { issues: placed(design.issues, wanted) };
    const estimated = estimateOls(design.value, covariance.value, { nominalOnNominal: wanted.nominalOnNominal });
    const issues = placed([...design.issues, ...estimated.issues], wanted);
    const estimation = estimated.value;
    if (estimation === undefined) return { issues };
    const { summary, constant, verdict, observations, diagnostics, leaveOneOut, robust, fit } = estimation;
    const coefficients = estimation.coefficients.map((coefficient, j): CoefficientResult => {
      const isConstant = fit.hasConstant && j === 0;
      const unit = isConstant ? wanted.constantUnit : wanted.coefficientUnits[fit.hasConstant ? j - 1 : j];
      return unit === null ? coefficient : { ...coefficient, unit };
    });
    const value: EquationResult = {
      id: wanted.id,
      ...(wanted.label === undefined ? {} : { label: wanted.label }),
      ...(wanted.name === undefined ? {} : { name: wanted.name }),
      formula: wanted.formula,
      response: wanted.response,
      responseUnit: wanted.responseUnit,
      form: wanted.form,
      summary,
      coefficients,
      ...(constant === undefined ? {} : { constant }),
      verdict,
      observations,
      diagnostics,
      leaveOneOut,
      robust,
      fit,
      issues,
    };
    return { value, issues };
  },
};

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

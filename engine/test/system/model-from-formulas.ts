import { parseFormula } from '../../src/expressions/parse-expression.ts';
import { printExpression } from '../../src/expressions/print-expression.ts';
import { fromColumns } from '../../src/math/matrix.ts';
import { constantTerm } from '../../src/models/design.ts';
import { fitOls } from '../../src/models/ols.ts';
import type { SeriesHistory, SystemEquation } from '../../src/system/equation.ts';
import { equationData } from '../../src/system/estimation-data.ts';
import type { SystemModel } from '../../src/system/model.ts';
import { olsEquation } from '../../src/system/ols-equation.ts';
import { responseForm } from '../../src/system/response-form.ts';

/** Estimates formulas by OLS on a history, as a study does, and puts them together as a system. */
export function modelFromFormulas(
  formulas: Readonly<Record<string, string>>,
  history: ReadonlyMap<string, SeriesHistory>,
  sample: readonly number[],
  origin: number,
  rest: Partial<SystemModel> = {},
): SystemModel {
  const empty: SystemModel = { equations: [], identities: [], exogenous: [], levers: [], scenarios: [], history, origin, ...rest };
  return { ...empty, equations: Object.entries(formulas).map(([id, text]) => estimate(id, text, empty, sample)) };
}

function estimate(id: string, text: string, model: SystemModel, sample: readonly number[]): SystemEquation {
  const formula = parseFormula(text, { file: 'test' }).value;
  const left = formula === undefined ? undefined : responseForm(formula.response);
  if (formula === undefined || left === undefined) throw new Error(`not a formula: ${text}`);
  const { terms, constant } = formula;
  const shape = { id, ...left, terms };
  const data = equationData({ ...shape, constant, coefficients: [], covariance: [], sigma: 0, df: 0, sample, residuals: [] }, model, sample);
  const names = [...(constant ? [constantTerm] : []), ...terms.map(printExpression)];
  const fit = fitOls({
    terms: names,
    variables: names,
    termScales: names.map(() => 'levels'),
    x: fromColumns(data.columns),
    y: data.y,
    response: text,
    responseVariable: left.response,
    scale: 'levels',
    labels: sample,
    hasConstant: constant,
    excluded: [],
  });
  if (fit.value === undefined) throw new Error(`${id}: ${fit.issues.map(({ code }) => code).join(', ')}`);
  return olsEquation(shape, fit.value);
}

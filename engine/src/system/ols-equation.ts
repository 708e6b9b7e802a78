import type { OlsFit } from '../models/fit.ts';
import type { Place } from '../issues/issue.ts';
import type { Expression } from '../expressions/expression.ts';
import type { ResponseForm, SystemEquation } from './equation.ts';

/** What a fit does not know of the equation it belongs to. */
export interface EquationWords {
  readonly id: string;
  readonly response: string;
  readonly form: ResponseForm;
  /** In the order of the fit's terms, the constant left out. */
  readonly terms: readonly Expression[];
  readonly place?: Place;
}

/** An OLS fit as an equation of a system. Whatever covariance the fit reports, draws use the classical one,
 *    V = s²·X⁺X⁺',  X⁺ = (X'X)⁻¹X'
 * @param fit estimated on annual data: its labels are years */
export function olsEquation(words: EquationWords, fit: OlsFit): SystemEquation {
  const { pseudoInverse, sigma, df, labels, residuals, hasConstant, coefficients } = fit;
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0);
  return {
    ...words,
    constant: hasConstant,
    coefficients: coefficients.map(({ estimate }) => estimate),
    covariance: pseudoInverse.map((row) => pseudoInverse.map((other) => sigma * sigma * dot(row, other))),
    sigma,
    df,
    sample: labels.map(Number),
    residuals,
  };
}

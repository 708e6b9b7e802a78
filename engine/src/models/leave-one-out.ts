import { fromColumns } from '../math/matrix.ts';
import { studentT } from '../stats/distributions/student-t.ts';
import type { Design, Label } from './design.ts';
import type { Coefficient, OlsFit } from './fit.ts';
import { determinesAlone } from './fit-measures.ts';
import { fitOls } from './ols.ts';

export type LeaveOneOutCoefficient = Pick<Coefficient, 'term' | 'estimate' | 'se' | 't' | 'p'>;

/** The coefficients without one period; null when that period alone determines one of them. */
export interface LeaveOneOut {
  readonly period: Label;
  readonly coefficients: readonly LeaveOneOutCoefficient[] | null;
}

/** The coefficients of an equation with each period left out in turn, tested as in the whole sample.
 *    b₍ᵢ₎ = b - X⁺ᵢ eᵢ/(1 - hᵢ);  RSS₍ᵢ₎ = RSS - eᵢ²/(1 - hᵢ);
 *    (X'X)₍ᵢ₎⁻¹ = X⁺X⁺' + X⁺ᵢX⁺ᵢ'/(1 - hᵢ)     for the classical covariance; a refit for any other
 * @returns a row per period; t and p with n - k - 1 degrees of freedom; empty when n - k = 1
 * @source   Belsley, Kuh and Welsch 1980, ch. 2
 * @verified R lm without each row, 9 digits; refits by fitOls */
export function leaveOneOut(fit: OlsFit): readonly LeaveOneOut[] {
  if (fit.df < 2) return [];
  return fit.labels.map((period, i) => {
    if (determinesAlone(fit.leverage[i])) return { period, coefficients: null };
    return { period, coefficients: fit.covarianceKind === 'classical' ? byFormula(fit, i) : byRefit(fit, i) };
  });
}

function byFormula(fit: OlsFit, i: number): LeaveOneOutCoefficient[] {
  const room = 1 - fit.leverage[i];
  const e = fit.residuals[i];
  const df = fit.df - 1;
  const variance = Math.max(0, fit.rss - (e * e) / room) / df;
  const student = studentT(df);
  return fit.coefficients.map(({ term, estimate: b }, j) => {
    const row = fit.pseudoInverse[j];
    const estimate = b - (row[i] * e) / room;
    const spread = row.reduce((sum, a) => sum + a * a, 0) + (row[i] * row[i]) / room;
    const se = Math.sqrt(variance * spread);
    const t = estimate / se;
    return { term, estimate, se, t, p: student.twoSided(t) };
  });
}

function byRefit(fit: OlsFit, i: number): LeaveOneOutCoefficient[] | null {
  const refit = fitOls(designWithout(fit, i), { covariance: fit.covarianceKind }).value;
  return refit?.coefficients.map(({ term, estimate, se, t, p }) => ({ term, estimate, se, t, p })) ?? null;
}

/** The design of a fit without its row i. */
export function designWithout(fit: OlsFit, i: number): Design {
  const { terms, variables, termScales, response, responseVariable, scale, hasConstant } = fit;
  const without = <T>(values: readonly T[]) => values.filter((_, row) => row !== i);
  return {
    terms,
    variables,
    termScales,
    x: fromColumns(fit.columns.map(without)),
    y: Float64Array.from(without(fit.actual)),
    response,
    responseVariable,
    scale,
    labels: without(fit.labels),
    hasConstant,
    excluded: [...fit.excluded, { label: fit.labels[i], reason: 'by-request', variables: [] }],
  };
}

import { dot } from '../../math/sum.ts';
import type { StudentT } from '../../stats/distributions/student-t.ts';
import { studentT } from '../../stats/distributions/student-t.ts';
import type { Label } from '../design.ts';
import type { Coefficient, OlsFit } from '../fit.ts';
import { determinesAlone } from '../fit-measures.ts';
import { fitOls } from '../ols.ts';
import { designWithout } from '../refit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, measured } from './diagnostic.ts';

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
  const spreads = fit.pseudoInverse.map((row) => dot(row, row));
  const student = studentT(fit.df - 1);
  return fit.labels.map((period, i) => {
    if (determinesAlone(fit.leverage[i])) return { period, coefficients: null };
    return { period, coefficients: fit.covarianceKind === 'classical' ? byFormula(fit, i, spreads, student) : byRefit(fit, i) };
  });
}

function byFormula(fit: OlsFit, i: number, spreads: readonly number[], student: StudentT): LeaveOneOutCoefficient[] {
  const room = 1 - fit.leverage[i];
  const e = fit.residuals[i];
  const variance = Math.max(0, fit.rss - (e * e) / room) / (fit.df - 1);
  return fit.coefficients.map(({ term, estimate: b }, j) => {
    const weight = fit.pseudoInverse[j][i];
    const estimate = b - (weight * e) / room;
    const se = Math.sqrt(variance * (spreads[j] + (weight * weight) / room));
    const t = estimate / se;
    return { term, estimate, se, t, p: student.twoSided(t) };
  });
}

function byRefit(fit: OlsFit, i: number): LeaveOneOutCoefficient[] | null {
  const refit = fitOls(designWithout(fit, i), { covariance: fit.covarianceKind }).value;
  return refit?.coefficients.map(({ term, estimate, se, t, p }) => ({ term, estimate, se, t, p })) ?? null;
}

/** The largest two-sided p of each slope when one period is left out; `leaveOneOut(fit)` has every coefficient.
 * @source Belsley, Kuh and Welsch 1980 · @verified R lm without each row, 9 digits */
export const leaveOneOutP: Diagnostic = {
  id: 'leave-one-out',
  names: { kk: 'бір жылды алып тастап тексеру', ru: 'проверка исключением одного года', en: 'leaving out one period' },
  results: {
    'leave-one-out-p': {
      kk: 'бір кезең алып тасталғандағы ең үлкен p-мәні',
      ru: 'наибольшее p-значение при исключении одного периода',
      en: 'largest p with one period left out',
    },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const id = 'leave-one-out-p';
    const slopes = fit.hasConstant ? fit.terms.slice(1) : fit.terms;
    const rows = leaveOneOut(fit);
    if (slopes.length === 0) return [gap(id, 'no-slopes')];
    if (rows.length === 0) return [gap(id, 'too-few-observations')];
    if (rows.some(({ coefficients }) => coefficients === null)) return [gap(id, 'one-row-decides')];
    return slopes.map((term) => {
      const largest = rows.reduce((most, { coefficients }) => Math.max(most, coefficients?.find((c) => c.term === term)?.p ?? NaN), 0);
      return measured(id, largest, term);
    });
  },
};

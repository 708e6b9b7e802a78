import type { Issue } from '../issues/issue.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Language, Words } from '../language/words.ts';
import type { Label } from './design.ts';
import type { DiagnosticResult } from './diagnostics/diagnostic.ts';
import { breuschPagan } from './diagnostics/breusch-pagan.ts';
import { durbinWatson } from './diagnostics/durbin-watson.ts';
import { leaveOneOut } from './diagnostics/leave-one-out.ts';
import { reset } from './diagnostics/reset.ts';
import type { Interval, OlsFit } from './fit.ts';
import { modelIssues } from './issues.ts';

/** How far the data carry a coefficient. */
export type VerdictKind = 'supported' | 'suggestive' | 'fragile' | 'not-supported';

export interface Verdict {
  readonly term: string;
  readonly kind: VerdictKind;
  readonly p: number;
  /** Periods without which p exceeds 0.05 (null: without which the coefficient does not exist), the worst first. */
  readonly carriedBy: readonly { readonly period: Label; readonly p: number | null }[];
  /** Why, as notes in three languages. */
  readonly reasons: readonly Issue[];
}

export interface VerdictOptions {
  /** Both sides are money in current prices: inflation alone would correlate them. */
  readonly nominalOnNominal?: boolean;
}

/** The largest two-sided p of a supported coefficient: its 95 % interval excludes zero. */
export const supportedP = 0.05;
/** The largest p of a suggestive one: the 80 % interval excludes zero. */
export const suggestiveP = 0.2;
/** A diagnostic with a p below this undermines. */
export const underminingP = 0.05;

/** The verdict on one coefficient, by rules that know no study:
 *    not-supported  p > 0.2, or p > 0.05 and leaving out some period makes p > 0.2
 *    suggestive     p > 0.05 and p ≤ 0.2 whichever period is left out;
 *                   or p ≤ 0.05 robustly, but undermined: exact Durbin-Watson against positive autocorrelation p < 0.05,
 *                   R² > d (Granger and Newbold's rule), Koenker p < 0.05, RESET p < 0.05, nominal on nominal,
 *                   or no degrees of freedom left for leaving a period out
 *    fragile        p ≤ 0.05, but p > 0.05 when some period is left out
 *    supported      p ≤ 0.05 whichever period is left out, and nothing undermines it
 * Autocorrelation does not undermine a Newey-West covariance, nor unequal variances a robust one.
 * @param term a term of the fit; another name is a bug of the caller
 * @source Granger and Newbold 1974 (R² > d); thresholds are conventions, see docs/methods/diagnostics.md */
export function verdictOf(fit: OlsFit, term: string, options: VerdictOptions = {}): Verdict {
  const coefficient = fit.coefficients.find((each) => each.term === term);
  if (coefficient === undefined) throw new Error(`The equation of ${fit.response} has no term ${term}.`);
  const { p, ci80, ci95 } = coefficient;
  const rows = leaveOneOut(fit).map(({ period, coefficients }) => {
    return { period, p: coefficients?.find((each) => each.term === term)?.p ?? null };
  });
  const beyond = (limit: number) =>
    rows.filter((row) => row.p === null || !(row.p <= limit)).sort((a, b) => (b.p ?? Infinity) - (a.p ?? Infinity));
  const reasons: Issue[] = [];
  if (!(p <= supportedP)) {
    reasons.push(intervalNote('intervalHoldsZero', term, 95, ci95));
    const [worst] = beyond(suggestiveP);
    const suggestive = p <= suggestiveP && worst === undefined && rows.length > 0;
    if (suggestive) reasons.push(intervalNote('intervalExcludesZero', term, 80, ci80));
    else if (p <= suggestiveP && worst !== undefined) {
      reasons.push(intervalNote('intervalExcludesZero', term, 80, ci80));
      reasons.push(modelIssues.issue('signNeedsPeriod', { term, period: worst.period }));
    }
    return { term, kind: suggestive ? 'suggestive' : 'not-supported', p, carriedBy: [], reasons };
  }
  reasons.push(intervalNote('intervalExcludesZero', term, 95, ci95));
  const carriedBy = beyond(supportedP);
  if (carriedBy.length > 0) {
    const [worst] = carriedBy;
    const note = worst.p === null
      ? modelIssues.issue('periodDetermines', { term, period: worst.period })
      : modelIssues.issue('periodCarries', { term, period: worst.period, p: pText(worst.p) });
    reasons.push(note);
  }
  const undermining = underminedBy(fit, options);
  if (rows.length === 0) undermining.push(modelIssues.issue('cannotLeaveOut', { df: fit.df }));
  const kind = carriedBy.length > 0 ? 'fragile' : undermining.length > 0 ? 'suggestive' : 'supported';
  return { term, kind, p, carriedBy, reasons: [...reasons, ...undermining] };
}

function underminedBy(fit: OlsFit, { nominalOnNominal = false }: VerdictOptions): Issue[] {
  const notes: Issue[] = [];
  if (nominalOnNominal) notes.push(modelIssues.issue('nominalOnNominal', { response: fit.response }));
  const result = (results: readonly DiagnosticResult[], id: string) => results.find((each) => each.id === id);
  const positive = result(durbinWatson.run(fit), 'durbin-watson-positive');
  if (positive?.computable === true) {
    const d = positive.statistic;
    const correlated = positive.p !== null && positive.p < underminingP && typeof fit.covarianceKind === 'string';
    if (correlated && positive.p !== null) notes.push(modelIssues.issue('autocorrelated', { d: figure(d), p: pText(positive.p) }));
    if (fit.hasConstant && fit.R2 > d) notes.push(modelIssues.issue('maybeSpurious', { R2: figure(fit.R2), d: figure(d) }));
  }
  const koenker = result(breuschPagan.run(fit), 'breusch-pagan-koenker');
  if (fit.covarianceKind === 'classical' && koenker?.computable === true && koenker.p !== null && koenker.p < underminingP) {
    notes.push(modelIssues.issue('unequalVariances', { p: pText(koenker.p) }));
  }
  const form = result(reset.run(fit), 'reset-2-3');
  if (form?.computable === true && form.p !== null && form.p < underminingP) {
    notes.push(modelIssues.issue('formDoubtful', { p: pText(form.p) }));
  }
  return notes;
}

function intervalNote(name: 'intervalExcludesZero' | 'intervalHoldsZero', term: string, level: number, [lower, upper]: Interval): Issue {
  return modelIssues.issue(name, { term, level, lower: figure(lower), upper: figure(upper) });
}

/** A number in a note: two significant digits, in each language's own mark. */
function figure(value: number): Words {
  const said = (language: Language) => formatNumber(value, language, { significant: 2 });
  return { kk: said('kk'), ru: said('ru'), en: said('en') };
}

function pText(p: number): Words {
  const said = (language: Language) =>
    p < 0.001 ? `p < ${formatNumber(0.001, language)}` : `p = ${formatNumber(p, language, { significant: 2 })}`;
  return { kk: said('kk'), ru: said('ru'), en: said('en') };
}

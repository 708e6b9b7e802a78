import type { Words } from '../../language/words.ts';
import type { Label } from '../design.ts';
import type { OlsFit } from '../fit.ts';

/** What a test supposes until the data speak against it. */
export const nullHypotheses = {
  'no-autocorrelation': { kk: 'автокорреляция жоқ', ru: 'автокорреляции нет', en: 'no autocorrelation' },
  'equal-variances': { kk: 'қалдықтардың дисперсиясы тұрақты', ru: 'дисперсия остатков постоянна', en: 'the errors have equal variances' },
  'normal-errors': { kk: 'қалдықтар қалыпты үлестірілген', ru: 'остатки распределены нормально', en: 'the errors are normal' },
  'form-is-right': { kk: 'теңдеудің түрі дұрыс', ru: 'форма уравнения верна', en: 'the form of the equation is right' },
} as const satisfies Readonly<Record<string, Words>>;
export type NullHypothesis = keyof typeof nullHypotheses;

/** Why a diagnostic gives no number. */
export const gapReasons = {
  saturated: {
    kk: 'көмекші регрессия деректерді (дерлік) толық сипаттайды',
    ru: 'вспомогательная регрессия (почти) полностью описывает данные',
    en: 'the auxiliary regression is (nearly) saturated',
  },
  'too-few-observations': { kk: 'бақылаулар саны аз', ru: 'мало наблюдений', en: 'too few observations' },
  'no-constant': { kk: 'теңдеуде бос мүше жоқ', ru: 'в уравнении нет свободного члена', en: 'the equation has no constant' },
  'no-slopes': { kk: 'теңдеуде түсіндіруші айнымалы жоқ', ru: 'в уравнении нет объясняющих переменных', en: 'the equation has no explanatory variable' },
  'one-slope': { kk: 'түсіндіруші айнымалы біреу', ru: 'объясняющая переменная одна', en: 'there is one explanatory variable only' },
  'no-variation': { kk: 'қалдықтар өзгермейді', ru: 'остатки не меняются', en: 'the residuals do not vary' },
  'one-row-decides': {
    kk: 'бір бақылау коэффициентті жалғыз анықтайды',
    ru: 'одно наблюдение само определяет коэффициент',
    en: 'one observation alone determines a coefficient',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type GapReason = keyof typeof gapReasons;

/** A number a diagnostic gives: a test has df, p and a null hypothesis, a measure has none of them. */
export interface DiagnosticValue {
  readonly id: string;
  readonly computable: true;
  readonly statistic: number;
  readonly df: readonly number[];
  readonly p: number | null;
  readonly nullHypothesis: NullHypothesis | null;
  /** The term or the period the number is about, when it is not about the whole fit. */
  readonly of?: Label;
  /** p is from a normal approximation, because the exact one is too long to compute. */
  readonly approximate?: true;
}

export interface DiagnosticGap {
  readonly id: string;
  readonly computable: false;
  readonly reason: GapReason;
  readonly of?: Label;
}

export type DiagnosticResult = DiagnosticValue | DiagnosticGap;

/** One diagnostic: its file stands in this folder, its line in the list of index.ts. */
export interface Diagnostic {
  readonly id: string;
  readonly names: Words;
  /** The names of its results by id, one to each id that `run` returns. */
  readonly results: Readonly<Record<string, Words>>;
  run(fit: OlsFit): readonly DiagnosticResult[];
}

/** A test with a p-value. */
export function tested(id: string, nullHypothesis: NullHypothesis, statistic: number, df: readonly number[], p: number): DiagnosticValue {
  return { id, computable: true, statistic, df, p, nullHypothesis };
}

/** A number without a test. */
export function measured(id: string, statistic: number, of?: Label): DiagnosticValue {
  const value = { id, computable: true, statistic, df: [], p: null, nullHypothesis: null } as const;
  return of === undefined ? value : { ...value, of };
}

export function gap(id: string, reason: GapReason): DiagnosticGap {
  return { id, computable: false, reason };
}

import type { Checked } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { sum } from '../math/sum.ts';
import { indexIssues } from './issues.ts';

export interface Herfindahl {
  /** Σ s², from 1/n to 1. */
  readonly index: number;
  /** The same of percentages: 10 000 is one holder. */
  readonly points: number;
  /** (H - 1/n)/(1 - 1/n), from 0 to 1; null when n = 1. */
  readonly normalised: number | null;
  /** 1/H: how many equal holders concentrate as much. */
  readonly equivalentNumber: number;
  readonly n: number;
}

/** The Herfindahl-Hirschman index of concentration.
 *    H = Σ s_i², s_i = x_i/Σx
 * @param units   what is shared, with its holders, not negative
 * @throws   indices.valueNegative, indices.valueNotPositive (of the sum)
 * @source   Hirschman 1964; Herfindahl 1950
 * @verified U.S. Department of Justice: shares 30, 30, 20, 20 give 2 600 */
export function herfindahl(units: readonly { readonly name: string; readonly value: number }[]): Checked<Herfindahl> {
  const issues = units.filter(({ value }) => !(value >= 0)).map(({ name, value }) => indexIssues.issue('valueNegative', { measure: herfindahlIndicator.names, unit: name, value }));
  const total = sum(units.map(({ value }) => value));
  if (issues.length === 0 && !(total > 0)) issues.push(indexIssues.issue('valueNotPositive', { measure: herfindahlIndicator.names, unit: 'Σ', value: total }));
  if (issues.length > 0) return { issues };
  const n = units.length;
  const index = sum(units.map(({ value }) => (value / total) * (value / total)));
  return { value: { index, points: 10_000 * index, normalised: n > 1 ? (index - 1 / n) / (1 - 1 / n) : null, equivalentNumber: 1 / index, n }, issues };
}

export const herfindahlIndicator: Indicator = {
  id: 'herfindahl',
  names: { kk: 'Херфиндаль–Хиршман шоғырлану индексі', ru: 'индекс концентрации Херфиндаля–Хиршмана', en: 'Herfindahl–Hirschman index of concentration' },
  symbol: 'H',
  formula: 'H = Σ s_i²',
  unit: '1',
  source: 'Hirschman 1964, American Economic Review 54',
  confidence: 'A',
  note: { kk: '1/n-нен 1-ге дейін; 10 000 балдық шкалада да беріледі', ru: 'от 1/n до 1; дается и по шкале до 10 000', en: 'from 1/n to 1; given on the scale of 10 000 too' },
  inputs: { x: { names: { kk: 'бөлінетін шама', ru: 'распределяемая величина', en: 'what is shared' }, unit: null, rule: 'not-negative' } },
  example: {
    source: 'U.S. Department of Justice, Herfindahl-Hirschman Index: firms of 30, 30, 20 and 20 percent',
    tolerance: 1e-12,
    expected: { points: 2600 },
    run: () => ({ points: herfindahl([30, 30, 20, 20].map((value, i) => ({ name: String(i), value }))).value?.points }),
  },
};

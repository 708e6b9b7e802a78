import type { Checked } from '../issues/issue.ts';
import { trendIssues } from './trend-issues.ts';
import type { TrendModelKind } from './trend-model.ts';
import { fitTrend, measureTrend, trendModelKinds } from './trend-model.ts';

/** A curve through the values and its R². */
export interface TrendCandidate {
  readonly kind: TrendModelKind;
  readonly R2: number;
  /** Of logarithms where a spreadsheet's trend line too takes logarithms. */
  readonly scale: 'levels' | 'logs';
}

export interface TrendMatch extends TrendCandidate {
  /** How its R² gives the print. */
  readonly by: 'rounding' | 'truncation';
}

export interface RecognisedTrend {
  readonly printed: number;
  /** Decimals of the print. */
  readonly decimals: number;
  /** The curves whose R² rounds to the print; where there are none, those cut to it. */
  readonly matches: readonly TrendMatch[];
  /** Every curve that the values allow, the nearest R² first. */
  readonly candidates: readonly TrendCandidate[];
}

/** Which curve a printed R² belongs to: every curve is fitted with t = 1, 2, … and its R² rounded (or cut) as printed.
 * @param values consecutive, finite @param printedR2 as printed, `0,9367` or `0.9367`
 * @returns matches may be several or none; a curve that takes logarithms of values that are not positive is left out
 * @throws forecasts.r2Unreadable
 * @verified dissertation figure 15: 0.9367 is the straight line, the parabola has 0.9846; figure 22 by METHODS section 5 */
export function recogniseTrend(values: readonly number[], printedR2: string): Checked<RecognisedTrend> {
  const read = /^\s*(?:0|1)?[.,](\d+)\s*$|^\s*[01]\s*$/.exec(printedR2);
  const printed = Number(printedR2.replace(',', '.'));
  if (read === null || !(printed >= 0 && printed <= 1)) return { issues: [trendIssues.issue('r2Unreadable', { text: printedR2 })] };
  const decimals = read[1]?.length ?? 0;
  const candidates = trendCandidates(values);
  const off = ({ R2 }: TrendCandidate) => Math.abs(R2 - printed);
  candidates.sort((a, b) => off(a) - off(b));
  const shown = printed.toFixed(decimals);
  const cut = ({ R2 }: TrendCandidate) => R2.toFixed(16).slice(0, shown.length);
  const rounded = candidates.filter(({ R2 }) => R2.toFixed(decimals) === shown).map((each): TrendMatch => ({ ...each, by: 'rounding' }));
  const matches = rounded.length > 0 ? rounded : candidates.filter((each) => cut(each) === shown).map((each): TrendMatch => ({ ...each, by: 'truncation' }));
  return { value: { printed, decimals, matches, candidates }, issues: [] };
}

/** Every curve that the values allow, whatever its degree, with t = 1, 2, …
 * @param values consecutive, finite */
export function trendCandidates(values: readonly number[]): TrendCandidate[] {
  const sample = { series: 'y', periods: values.map((_, i) => i + 1), values, origin: 1 };
  return trendModelKinds.flatMap((kind): TrendCandidate[] => {
    const { value: fit } = fitTrend(kind, sample);
    if (fit === undefined) return [];
    const { R2, R2Scale } = measureTrend(fit, sample);
    return [{ kind, R2, scale: R2Scale }];
  });
}

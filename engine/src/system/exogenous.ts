import type { Checked, Place } from '../issues/issue.ts';
import { log } from '../math/elementary.ts';
import type { SeriesHistory } from './equation.ts';
import { systemIssues } from './issues.ts';
import type { Path } from './path.ts';

/** How far the future may stray from a declared path.
 *  `known`: not at all, which the reader is told;
 *  `random-walk-in-logs`: path·exp(w), `random-walk`: path + w, with w[h] = w[h-1] + N(0, deviation²) and no drift. */
export type Spread =
  | { readonly kind: 'known' }
  | { readonly kind: 'random-walk-in-logs'; readonly deviation: number }
  | { readonly kind: 'random-walk'; readonly deviation: number };

/** A series that no equation explains, with its declared future. */
export interface ExogenousSeries {
  readonly series: string;
  readonly path: Path;
  readonly spread: Spread;
  readonly place?: Place;
}

/** Fewer changes than this give no standard deviation worth drawing from. */
const fewestChanges = 3;

/** A declared kind of spread with its deviation from the past.
 *    deviation = √(Σ (c - mean c)²/(m - 1)),  c the m changes of the series, or of its logarithm, between neighbouring periods
 * @param history a change needs both its periods; NaN elsewhere
 * @throws system.fewChanges, system.walkNeedsPositive */
export function spreadFromHistory(kind: Spread['kind'], series: string, history: SeriesHistory, place?: Place): Checked<Spread> {
  if (kind === 'known') return { value: { kind }, issues: [] };
  const changes: number[] = [];
  for (let i = 1; i < history.values.length; i++) {
    const [before, now] = [history.values[i - 1], history.values[i]];
    if (Number.isNaN(before) || Number.isNaN(now)) continue;
    if (kind === 'random-walk') changes.push(now - before);
    else if (before > 0 && now > 0) changes.push(log(now) - log(before));
    else {
      const [period, value] = before > 0 ? [history.first + i, now] : [history.first + i - 1, before];
      return { issues: [systemIssues.issue('walkNeedsPositive', { series, period, value }, place)] };
    }
  }
  const m = changes.length;
  if (m < fewestChanges) return { issues: [systemIssues.issue('fewChanges', { series, n: m, least: fewestChanges }, place)] };
  const mean = changes.reduce((sum, c) => sum + c, 0) / m;
  const deviation = Math.sqrt(changes.reduce((sum, c) => sum + (c - mean) * (c - mean), 0) / (m - 1));
  return { value: { kind, deviation }, issues: [] };
}

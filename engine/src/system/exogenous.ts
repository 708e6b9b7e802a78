import type { Place } from '../issues/issue.ts';
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

import type { ClassMethod } from '../../../stats/class-breaks.ts';
import type { Words } from '../../../language/words.ts';

/** A variable of regions on a map. Numbers: `maps/income/regions/KZ-63/value`, bounds of classes `maps/income/bounds/1`. */
export interface MapResult {
  readonly id: string;
  readonly title: Words;
  readonly note?: Words;
  /** A panel, or the ranks of a ranking. */
  readonly shows: { readonly kind: 'panel' | 'ranking'; readonly id: string };
  readonly year: number;
  readonly unit: string;
  /** A geometry of the project, or tiles of one size. */
  readonly borders: string;
  readonly method: ClassMethod | 'fixed';
  /** Rising, one more than classes; empty without values. */
  readonly bounds: readonly number[];
  /** Every region of the map and those with a value that it has no place for. */
  readonly regions: readonly MapRegion[];
  /** Regions with a value that the borders do not hold. */
  readonly offMap: readonly string[];
}

export interface MapRegion {
  /** Code of the region. */
  readonly id: string;
  /** NaN: no data. */
  readonly value: number;
}

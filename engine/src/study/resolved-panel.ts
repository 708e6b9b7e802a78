import type { DataSeries } from '../data/series.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Place } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import type { Borders } from '../territory/borders.ts';
import type { Territory } from '../territory/region.ts';
import type { SpliceOptions } from '../territory/splice.ts';
import type { Unit } from '../units/unit.ts';
import type { SourceBorders } from './places.ts';

/** A series over many regions, its names, units and territory known to agree. */
export interface ResolvedPanel {
  readonly id: string;
  readonly symbol: string;
  readonly name: Words;
  readonly short?: Words;
  readonly gender?: 'm' | 'f' | 'n' | 'pl';
  readonly scope?: Words;
  readonly unit: Unit;
  /** Values of regions add up to that of the whole. */
  readonly additive: boolean;
  readonly source?: string;
  /** Codes, in the order of the registry. */
  readonly places: readonly string[];
  /** First and last year with a value in any of them. */
  readonly from: number;
  readonly to: number;
  /** First and last year with a value, by place. */
  readonly spans: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** In whose borders its values are. */
  readonly borders: Borders;
  /** As the table holds it; absent for a panel with a formula. */
  readonly cells?: PanelCells;
  readonly territory?: PanelTerritory;
  readonly formula?: { readonly expression: Expression; readonly text: string; readonly place: Place };
  readonly notes: Readonly<Record<string, Words>>;
  readonly plausible?: readonly [number, number];
  readonly place: Place;
}

export interface PanelCells extends SourceBorders {
  /** Code of the region that holds all of them. */
  readonly whole: string;
  readonly ofWhole?: DataSeries;
  readonly regions: readonly DataSeries[];
}

/** All regions in the borders of one day, and how they are brought there. */
export interface PanelTerritory {
  readonly asOf: string;
  readonly regions: readonly string[];
  readonly how: 'sum' | 'mean';
  readonly inseparable: Exclude<NonNullable<SpliceOptions['inseparable']>, 'refuse'>;
  readonly weights?: { readonly panel: string; readonly regions: readonly DataSeries[] };
  readonly changes: Territory['changes'];
}

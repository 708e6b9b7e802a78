import type { Words } from '../../../language/words.ts';
import type { ResultWarning } from '../../result.ts';
import type { SeriesChange } from '../../series-change.ts';

export const chartKinds = ['line', 'bars', 'grouped-bars', 'stacked-bars', 'shares'] as const;

/** `bars` of one year stand side by side as categories; `shares` are bars of 100 %. */
export type ChartKind = (typeof chartKinds)[number];

/** A chart of series, in one frame or in panels with a scale of their own. */
export interface ChartResult {
  readonly id: string;
  readonly title: Words;
  /** The number of the figure in the publication. */
  readonly figure?: string;
  /** The table that it belongs to. */
  readonly table?: string;
  readonly note?: Words;
  readonly years: readonly number[];
  readonly panels: readonly ChartPanel[];
  readonly checks: readonly FigureCheck[];
  readonly warnings: readonly Omit<ResultWarning, 'tag'>[];
}

export interface ChartPanel {
  readonly id: string;
  readonly title?: Words;
  readonly kind: ChartKind;
  /** The unit drawn, canonical text. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly id: string;
  /** In the unit of the panel. */
  readonly points: readonly ChartPoint[];
  readonly change?: SeriesChange;
}

export interface ChartPoint {
  readonly period: number;
  readonly value: number;
  /** Of the sum of the panel's series, percent; in `shares` only. */
  readonly share?: number;
}

/** What the publication drew, held against what its data give. */
export interface FigureCheck {
  /** The series as drawn. */
  readonly id: string;
  readonly means: string;
  readonly rows: readonly FigureCheckRow[];
}

export interface FigureCheckRow {
  readonly period: number;
  readonly drawn: number;
  readonly recomputed: number;
  /** Within half of the last digit of either. */
  readonly agrees: boolean;
}

import type { DecimalMark } from '../../language/numbers.ts';
import type { ObservationStatus } from '../status.ts';
import type { Separator } from './csv.ts';

/** How an office's table is laid out: said once by a person, so that nothing of the table is guessed. */
export interface WideLayout {
  /** The source that every number of the table carries. */
  readonly source: string;
  /** Where the years stand: in the header (`across`) or in a column (`down`). */
  readonly periods: 'across' | 'down';
  /** Line of the file that holds the header, from 1. When absent: the first line with a period (across),
   * or the line before the first period (down). */
  readonly header?: number;
  /** Column, from 1, that holds the names (across) or the periods (down); 1 when absent. */
  readonly key?: number;
  /** Column, from 1, that holds the unit of each row; only across. */
  readonly unitColumn?: number;
  /** Column, from 1, that holds the region of each row; only across. */
  readonly regionColumn?: number;
  /** For the whole table, where its names do not say otherwise. */
  readonly series?: string;
  readonly region?: string;
  readonly unit?: string;
  /** What every printed name is: of a row and of a column beside the periods (across), of a column and of a row
   * without a period (down). */
  readonly names: readonly WideName[];
  readonly decimal?: DecimalMark;
  readonly separator?: Separator;
  /** What a footnote of the table says of the numbers it marks, such as `*` = preliminary. */
  readonly footnotes?: readonly { readonly mark: string; readonly status: ObservationStatus }[];
}

/** A printed name and its meaning, or the reason why its numbers are left out (a total, a percentage). */
export interface WideName {
  readonly printed: string;
  /** Line of the row, where one name stands on several. */
  readonly line?: number;
  readonly series?: string;
  readonly region?: string;
  readonly unit?: string;
  readonly skip?: string;
}

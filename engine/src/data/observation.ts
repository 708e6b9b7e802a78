import type { Place } from '../issues/issue.ts';
import type { Period } from './period.ts';
import type { ObservationStatus } from './status.ts';

/** One number of a table, or the reason why there is none, with the cell it was taken from. */
export interface Observation {
  readonly period: Period;
  /** NaN when the status holds no value. */
  readonly value: number;
  readonly status: ObservationStatus;
  /** The cell as printed in the file. */
  readonly text: string;
  readonly place: Place;
  /** A footnote mark of the cell or its heading, or the note that stands beside it. */
  readonly footnote?: string;
}

import type { Place } from '../issues/issue.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { DataSeries } from './series.ts';
import { observationAt } from './series.ts';

/** A period for which two sources give numbers that rounding does not reconcile. */
export interface SourceDifference {
  readonly period: Period;
  /** As each source gives them, each in its own unit. */
  readonly values: readonly [number, number];
  readonly places: readonly [Place, Place];
  /** factor·a - b, in the unit of b. */
  readonly difference: number;
}

/** Where two sources of one quantity differ by more than the rounding of the coarser one.
 *    |factor·a - b| > max(factor·h(a), h(b)),  h = half a unit of the last decimal that the series prints
 * @param factor the unit of a in units of b: 1000 when a is in billions and b in millions
 * @returns by period; periods that only one source has, or has no value for, are not compared */
export function compareSources(a: DataSeries, b: DataSeries, factor = 1): SourceDifference[] {
  const tolerance = Math.max(Math.abs(factor) * halfUnit(a), halfUnit(b));
  const differences: SourceDifference[] = [];
  for (const first of a.observations) {
    const second = observationAt(b, first.period);
    if (second === undefined || Number.isNaN(first.value) || Number.isNaN(second.value)) continue;
    const difference = factor * first.value - second.value;
    const rounding = 4 * Number.EPSILON * Math.max(Math.abs(factor * first.value), Math.abs(second.value));
    if (Math.abs(difference) > tolerance + rounding) {
      differences.push({ period: first.period, values: [first.value, second.value], places: [first.place, second.place], difference });
    }
  }
  return differences;
}

/** Half a unit of the last decimal that any cell of the series prints: a column prints one precision,
 * even where a cell drops its last zero. */
function halfUnit(series: DataSeries): number {
  const decimals = series.observations.reduce((most, observation) => Math.max(most, printedDecimals(observation)), 0);
  return Number(`5e-${decimals + 1}`);
}

/** The number of decimals d with digits·10^-d = |value|: the printed text knows, whatever its marks are. */
function printedDecimals({ text, value }: Observation): number {
  const digits = text.replace(/[^0-9]/g, '');
  if (value === 0) return Math.max(0, digits.length - 1);
  for (let decimals = 0; decimals <= digits.length; decimals++) {
    if (Number(`${digits}e-${decimals}`) === Math.abs(value)) return decimals;
  }
  return 0;
}

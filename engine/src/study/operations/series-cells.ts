import type { Operation } from '../plan.ts';
import type { SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';

export interface CellsParameters {
  readonly series: Omit<SeriesResult, 'points'>;
  /** Cells as read: null where the status holds no value. */
  readonly cells: readonly (Omit<SeriesResult['points'][number], 'value'> & { readonly value: number | null })[];
  /** Brings another source into the declared unit; 1 for the source used. */
  readonly factor: number;
}

/** A series as its cells hold it. */
export const seriesCells: Operation = {
  name: 'series.cells',
  run(parameters) {
    const { series, cells, factor } = parametersOf<CellsParameters>(parameters);
    const points = cells.map((cell) => ({ ...cell, value: cell.value === null ? NaN : cell.value * factor }));
    const value: SeriesResult = { ...series, points };
    return { value, issues: [] };
  },
};

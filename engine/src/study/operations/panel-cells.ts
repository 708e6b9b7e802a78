import { sum } from '../../math/sum.ts';
import type { Operation } from '../plan.ts';
import type { PanelPlace, PanelResult, PanelSums } from '../panel-result.ts';
import type { Point } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { tracePanel } from './panel-trace.ts';

export interface PanelCellsParameters {
  readonly panel: Omit<PanelResult, 'places' | 'whole' | 'sums'>;
  /** Cells as read: null where the status holds no value. */
  readonly cells: readonly (Omit<Point, 'value'> & { readonly region: string; readonly value: number | null })[];
  readonly places: readonly string[];
  readonly whole: string | null;
  /** The regions that make up the whole in a year, and how far rounding alone can move their sum; null where nothing is to sum. */
  readonly sums: readonly { readonly period: number; readonly regions: readonly string[]; readonly rounding: number }[] | null;
}

/** A panel as its cells hold it, and whether its regions sum to the whole.
 *    |Σ yᵢ - y| <= rounding, each printed number being within half a unit of its last digit */
export const panelCells: Operation = {
  name: 'panel.cells',
  run(parameters) {
    const { panel, cells, places, whole, sums } = parametersOf<PanelCellsParameters>(parameters);
    const byRegion = new Map<string, Point[]>();
    for (const { region, value, ...cell } of cells) {
      const points = byRegion.get(region) ?? [];
      byRegion.set(region, points);
      points.push({ ...cell, value: value ?? NaN });
    }
    const placeOf = (id: string): PanelPlace => ({ id, points: byRegion.get(id) ?? [] });
    const ofWhole = whole === null ? undefined : placeOf(whole);
    const value: PanelResult = {
      ...panel,
      places: places.map(placeOf),
      ...(ofWhole === undefined ? {} : { whole: ofWhole }),
      ...(ofWhole === undefined || sums === null ? {} : { sums: sumsOf(ofWhole.points, byRegion, sums) }),
    };
    return { value, issues: [] };
  },
  trace: tracePanel,
};

function sumsOf(whole: readonly Point[], byRegion: ReadonlyMap<string, readonly Point[]>, sums: NonNullable<PanelCellsParameters['sums']>): PanelSums {
  const checked = sums.flatMap(({ period, regions, rounding }) => {
    const printed = whole.find((point) => point.period === period)?.value ?? NaN;
    const added = sum(regions.map((region) => amountOf(byRegion.get(region)?.find((point) => point.period === period))));
    return regions.length === 0 || Number.isNaN(added - printed) ? [] : [{ period, sum: added, whole: printed, rounding }];
  });
  return { years: checked.length, differing: checked.filter((one) => !(Math.abs(one.sum - one.whole) <= one.rounding)) };
}

function amountOf(point: Point | undefined): number {
  return point?.status === 'none' ? 0 : (point?.value ?? NaN);
}

import type { Operation } from '../plan.ts';
import { spliceToRule } from '../series-splice.ts';
import type { SeriesTerritory } from '../series-splice.ts';
import type { SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { observed, splicedPoints } from './spliced-points.ts';
import { tracePoint } from './trace-parts.ts';

export interface SeriesTerritoryParameters extends Omit<SeriesTerritory, 'parts' | 'weights'> {
  readonly series: Omit<SeriesResult, 'points'>;
  /** How many of the inputs are parts; weights follow. */
  readonly parts: number;
}

/** A series in the borders of one day: summed, averaged with weights, or linked by the ratio of territories.
 * Inputs: the series in each region that the territory needs, then the weights in each. */
export const seriesTerritory: Operation = {
  name: 'series.territory',
  run(parameters, inputs) {
    const { series, parts: count, ...to } = parametersOf<SeriesTerritoryParameters>(parameters);
    const data = (inputs as readonly SeriesResult[]).map(({ id, region, unit, points }) => observed(id, region, unit, points));
    const weights = data.slice(count);
    const spliced = spliceToRule({ ...to, parts: data.slice(0, count), ...(weights.length === 0 ? {} : { weights }) });
    if (spliced.value === undefined) return { issues: spliced.issues };
    const value: SeriesResult = { ...series, points: splicedPoints(spliced.value) };
    return { value, issues: [] };
  },
  trace({ node, rest, result, language, figure }) {
    const points = result.series[node.id.slice(node.id.indexOf('/') + 1)]?.points ?? [];
    const point = points.find(({ period }) => String(period) === rest[1]);
    return point === undefined ? {} : tracePoint(point, language, figure);
  },
};

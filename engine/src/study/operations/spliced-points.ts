import { yearPeriod } from '../../data/period.ts';
import type { DataSeries } from '../../data/series.ts';
import type { SplicedPart, SplicedSeries } from '../../territory/splice.ts';
import type { PartCell, Point } from '../result.ts';

/** Points of one region as observations, for a splice. */
export function observed(series: string, region: string, unit: string, points: readonly Point[]): DataSeries {
  return { series, region, unit, source: '', observations: points.map(({ period, value, status, place }) => ({ period: yearPeriod(period), value, status, text: '', place: place ?? { file: '' } })) };
}

/** The values of a spliced series: one that a single cell gives keeps its place; one made of several has them as parts. */
export function splicedPoints({ observations, parts, links }: SplicedSeries): readonly Point[] {
  return observations.map(({ period, value, status }, i) => {
    const point = { period: period.index, value, status };
    const link = links[i];
    if (link === undefined && parts[i].length === 1) return { ...point, place: parts[i][0].observation.place };
    const weights = [...parts[i], ...(link?.whole ?? [])].flatMap(({ region, weight }) => (weight === undefined ? [] : [cell(region, weight)]));
    return {
      ...point,
      parts: {
        cells: cellsOf(parts[i]),
        ...(weights.length === 0 ? {} : { weights }),
        ...(link === undefined ? {} : { own: cellsOf(link.own), whole: cellsOf(link.whole) }),
      },
    };
  });
}

function cellsOf(parts: readonly SplicedPart[]): readonly PartCell[] {
  return parts.map(({ region, observation }) => cell(region, observation));
}

function cell(id: string, { period, value, place }: SplicedPart['observation']): PartCell {
  return { id, of: period.index, value, place };
}

import type { Observation } from '../data/observation.ts';
import { yearPeriod } from '../data/period.ts';
import type { DataSeries } from '../data/series.ts';
import { statusHasValue } from '../data/status.ts';
import type { Language } from '../language/words.ts';
import type { Point, StudyResult } from './result.ts';

/** The series of a result, other sources beside the one used, and its panels region by region, as tables are written from: series,
 * region, unit, source. A computed value has no cell; its series names its formula as the source. */
export function resultSeries({ series, alternatives, panels, study }: StudyResult, language: Language): readonly DataSeries[] {
  const titleOf = (source: string | undefined, formula: string | undefined): string => (source === undefined ? (formula ?? '') : (study.sources[source]?.title?.[language] ?? source));
  const single = Object.values(series).flatMap((one) => [one, ...Object.values(alternatives[one.id] ?? {})]).map(({ id, region, unit, source, formula, points }) => ({
    series: id, region, unit, source: titleOf(source, formula), observations: points.map(observationOf),
  }));
  const regions = Object.values(panels).flatMap(({ id, unit, source, formula, places, whole }) => [...(whole === undefined ? [] : [whole]), ...places].map((place) => ({
    series: id, region: place.id, unit, source: titleOf(source, formula), observations: place.points.map(observationOf),
  })));
  return [...single, ...regions];
}

function observationOf({ period, value, status, place }: Point): Observation {
  return { period: yearPeriod(period), value, status: Number.isNaN(value) && statusHasValue(status) ? 'missing' : status, text: String(value), place: place ?? { file: '' } };
}

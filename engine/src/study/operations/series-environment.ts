import type { SeriesEnvironment, SeriesValues } from '../../expressions/evaluate.ts';
import type { ConstantResult, Point, SeriesResult } from '../result.ts';

/** Values of a series by consecutive years, NaN where it has none. */
export function seriesValues({ points }: { readonly points: readonly Point[] }): SeriesValues {
  if (points.length === 0) return { start: 0, values: new Float64Array(0) };
  const start = Math.min(...points.map(({ period }) => period));
  const end = Math.max(...points.map(({ period }) => period));
  const values = new Float64Array(end - start + 1).fill(NaN);
  for (const { period, value } of points) values[period - start] = value;
  return { start, values };
}

export type NamedResult = SeriesResult | ConstantResult;

export function isSeries(input: NamedResult): input is SeriesResult {
  return 'points' in input;
}

/** What formulas see: the inputs of a node by their ids. */
export function environmentOf(inputs: readonly NamedResult[], origin: number): SeriesEnvironment {
  const byId = new Map(inputs.map((input) => [input.id, isSeries(input) ? seriesValues(input) : input.value]));
  return { origin, series: (name) => byId.get(name) };
}

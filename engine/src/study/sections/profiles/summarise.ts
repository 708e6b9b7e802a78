import { growth } from '../../../indicators/growth.ts';
import { parseUnit } from '../../../units/parse-unit.ts';
import type { Place } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import type { PanelPlace, PanelResult } from '../../panel-result.ts';
import { cellsBehind } from '../../operations/panel-trace.ts';
import type { Operation, OperationTrace, TraceRequest } from '../../plan.ts';
import { changeFormula, isPercent, pointValue, seriesChange } from '../../series-change.ts';
import type { Point } from '../../result.ts';
import type { PlaceProfile, ProfileResult } from './result.ts';

/** First and last value of every region, its change and its place by size.
 *    average growth = 100·((y[last]/y[first])^(1/(last - first)) - 1), of a percentage (y[last] - y[first])/(last - first);
 *    place = 1 + number of larger values
 * Input: the panel. */
export const summariseRegions: Operation = {
  name: 'profiles.summarise',
  run(_, inputs) {
    const [panel] = inputs as readonly [PanelResult];
    const year = fullestYear(panel.places);
    const values = panel.places.flatMap(({ points }) => { const value = pointValue(points, year); return Number.isNaN(value) ? [] : [value]; });
    const value: ProfileResult = { id: panel.id, unit: panel.unit, year, places: panel.places.flatMap((place) => profileOf(panel, place, year, values)) };
    return { value, issues: [] };
  },
  trace: traceProfile,
};

/** The latest year in which the most regions have a value. */
function fullestYear(places: readonly PanelPlace[]): number {
  const counts = new Map<number, number>();
  for (const { period, value } of places.flatMap(({ points }) => points)) if (!Number.isNaN(value)) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.max(...[...counts].flatMap(([year, count]) => (count === most ? [year] : [])));
}

function profileOf(panel: PanelResult, { id, points }: PanelPlace, year: number, values: readonly number[]): readonly PlaceProfile[] {
  const known = points.filter(({ value }) => !Number.isNaN(value));
  if (known.length === 0) return [];
  const [first, last] = [known[0], known[known.length - 1]];
  const unit = parseUnit(panel.unit).value;
  const isGrowth = unit?.kind === 'index' && unit.base === 'previous-year';
  const change = isGrowth ? undefined : seriesChange(known, known.map(({ period }) => period), panel.unit);
  const average = isGrowth ? undefined : averageGrowth(panel, known);
  const own = pointValue(points, year);
  return [{
    id,
    first: { period: first.period, value: first.value },
    last: { period: last.period, value: last.value },
    ...(change === undefined ? {} : { change }),
    ...(average === undefined ? {} : { averageGrowth: average }),
    ...(Number.isNaN(own) ? {} : { rank: 1 + values.filter((value) => value > own).length, among: values.length }),
  }];
}

/** Growth a year from the first known value to the last; undefined of one value, or where a ratio means nothing. */
function averageGrowth({ name, unit }: PanelResult, known: readonly Point[]): number | undefined {
  const [first, last] = [known[0], known[known.length - 1]];
  if (first.period === last.period) return undefined;
  if (isPercent(unit)) return (last.value - first.value) / (last.period - first.period);
  return growth({ series: name, periods: known.map(({ period }) => period), values: known.map(({ value }) => value), kind: 'amount' }).averageIncrement ?? undefined;
}

const words = {
  rank: { kk: 'шамасы бойынша орын, {year} жыл: ең үлкені – бірінші', ru: 'место по величине, {year} год: наибольшее – первое', en: 'place by size, {year}: the largest is first' },
  among: { kk: '{year} жылы мәні бар өңірлер', ru: 'регионы, у которых есть значение за {year} год', en: 'regions with a value in {year}' },
} as const satisfies Readonly<Record<string, Words>>;

function traceProfile({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const id = node.id.slice(node.id.lastIndexOf('/') + 1);
  const panel = result.panels[id];
  const profile = result.profiles.panels?.[id];
  const place = profile?.places.find((one) => one.id === rest[1]);
  if (panel === undefined || profile === undefined || place === undefined) return {};
  const { first, last } = place;
  const cellsOf = (years: readonly number[]): readonly Place[] => years.flatMap((year) => cellsBehind(result, panel, place.id, year));
  const inputs = [...new Set([first, last].map(({ period, value }) => `${id}[${place.id}, ${period}] = ${figure(value)}`))];
  switch (rest[2]) {
    case 'first':
    case 'last': {
      const at = rest[2] === 'first' ? first : last;
      return { formula: `${id}[${place.id}, ${at.period}]`, cells: cellsOf([at.period]) };
    }
    case 'rank': return { formula: words.rank[language].replace('{year}', String(profile.year)), inputs: [`${id}[${place.id}, ${profile.year}] = ${figure(pointValue(panel.places.find((one) => one.id === place.id)?.points ?? [], profile.year))}`], cells: cellsOf([profile.year]) };
    case 'among': return { formula: words.among[language].replace('{year}', String(profile.year)), cells: [] };
    case 'averageGrowth': {
      const years = last.period - first.period;
      const formula = isPercent(panel.unit) ? `(${id}[${last.period}] − ${id}[${first.period}]) / ${years}` : `100 · ((${id}[${last.period}] / ${id}[${first.period}])^(1/${years}) − 1)`;
      return { formula, inputs, cells: cellsOf([first.period, last.period]) };
    }
    default: return { formula: changeFormula(rest[3] ?? '', id, first.period, last.period, isPercent(panel.unit)), inputs, cells: cellsOf([first.period, last.period]) };
  }
}

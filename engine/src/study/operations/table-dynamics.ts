import type { Words } from '../../language/words.ts';
import { parseUnit } from '../../units/parse-unit.ts';
import type { Operation } from '../plan.ts';
import type { Point, SeriesResult, TableResult, TableRow } from '../result.ts';
import { parametersOf } from './parameters.ts';

export interface TableParameters {
  readonly id: string;
  readonly title: Words;
  readonly years: readonly number[];
  readonly groups: readonly { readonly title?: Words; readonly rows: readonly { readonly id: string; readonly partOf?: string }[] }[];
}

/** Levels with growth on the year before and on the first year of the table.
 *    percent: 100·y[last]/y[before];  a series in percent: y[last] - y[before], percentage points
 * Inputs: every series of the table, in the order of its rows. */
export const tableDynamics: Operation = {
  name: 'table.dynamics',
  run(parameters, inputs) {
    const { id, title, years, groups } = parametersOf<TableParameters>(parameters);
    const series = new Map((inputs as readonly SeriesResult[]).map((one) => [one.id, one]));
    const last = years[years.length - 1];
    const row = ({ id: name, partOf }: { readonly id: string; readonly partOf?: string }): TableRow => {
      const one = series.get(name);
      const points = one?.points ?? [];
      const growthIn = isPercent(one?.unit ?? '') ? 'percentage-points' : 'percent';
      const change = (from: number) => {
        const before = pointValue(points, from);
        const now = pointValue(points, last);
        return growthIn === 'percent' ? (100 * now) / before : now - before;
      };
      const figures = { id: name, growthIn, onPrevious: change(last - 1), onFirst: change(years[0]) } as const;
      return partOf === undefined ? figures : { ...figures, partOf };
    };
    const value: TableResult = { id, title, years, groups: groups.map((group) => ({ ...group, rows: group.rows.map(row) })) };
    return { value, issues: [] };
  },
};

export function pointValue(points: readonly Point[], period: number): number {
  return points.find((point) => point.period === period)?.value ?? NaN;
}

function isPercent(unit: string): boolean {
  return parseUnit(unit).value?.kind === 'percent';
}

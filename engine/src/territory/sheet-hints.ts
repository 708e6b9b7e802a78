import { columnLetters, spacedText } from '../data/workbooks/grid.ts';
import type { Sheet } from '../data/workbooks/grid.ts';
import { headingsOf } from '../data/workbooks/headings.ts';
import { readHeadingPeriod } from '../data/workbooks/period-heading.ts';
import { printPeriod } from '../data/period.ts';
import type { Period } from '../data/period.ts';
import { matchRegion } from './names.ts';
import type { Territory } from './region.ts';

/** What of a sheet can be told without a layout, as a layout would say it. Rows count from 1. */
export interface SheetHints {
  /** Column of the regions' names, and the first and last row with one. */
  readonly names: string;
  readonly rows: readonly [number, number];
  readonly regions: readonly string[];
  /** Rows above whose headings read as periods, with the periods of each kind. */
  readonly header?: readonly [number, number];
  readonly periods: readonly { readonly kind: 'year' | 'quarter' | 'runningTotal'; readonly from: string; readonly to: string }[];
}

const deepestHeader = 4;

/** Looks for regions down a column and periods above them; a guess to begin a layout with, never read by itself.
 * @returns undefined where fewer than two regions stand in one column */
export function sheetHints(sheet: Sheet, territory: Territory): SheetHints | undefined {
  const found = new Map<number, { readonly row: number; readonly code: string }[]>();
  sheet.cells.forEach((cells, row) => cells.slice(0, 5).forEach((cell, column) => {
    const match = cell?.kind === 'text' ? matchRegion(territory, spacedText(cell), { levels: [0, 1] }) : undefined;
    if (match !== undefined) found.set(column, [...(found.get(column) ?? []), { row, code: match.region.code }]);
  }));
  const best = [...found].sort(([, a], [, b]) => b.length - a.length)[0];
  if (best === undefined || best[1].length < 2) return undefined;
  const [column, rows] = best;
  const [first, last] = [rows[0].row, rows[rows.length - 1].row];
  const headers = Array.from({ length: Math.min(deepestHeader, first) }, (_, i) => {
    const top = first - 1 - i;
    return { top, read: headingsOf(sheet, top, first - 1).flatMap(({ parts }) => readHeadingPeriod(parts) ?? []) };
  });
  const header = headers.reduce((most, one) => (one.read.length > most.read.length ? one : most), { top: first, read: [] as typeof headers[number]['read'] });
  const periods = (['year', 'quarter', 'runningTotal'] as const).flatMap((kind) => {
    const ours = header.read.filter((one) => one.kind === kind).map(({ period }) => period);
    return ours.length === 0 ? [] : [{ kind, from: printPeriod(extreme(ours, -1)), to: printPeriod(extreme(ours, 1)) }];
  });
  return { names: columnLetters(column), rows: [first + 1, last + 1], regions: [...new Set(rows.map(({ code }) => code))], ...(periods.length === 0 ? {} : { header: [header.top + 1, first] as const }), periods };
}

function extreme(periods: readonly Period[], direction: 1 | -1): Period {
  return periods.reduce((most, one) => (direction * (one.index - most.index) > 0 ? one : most));
}

import { yearPeriod } from '../data/period.ts';
import type { Borders } from './borders.ts';
import { borderDay } from './borders.ts';
import type { Territory } from './region.ts';

/** A year in which two sources mean different territories by one region. */
export interface Disagreement {
  readonly year: number;
  /** Whose borders each is in that year. */
  readonly days: readonly [string, string];
  /** The day between them on which the region's territory changed. */
  readonly date: string;
}

/** The first of some years in which a region has one territory in the borders of one source and another in those of the other. */
export function firstDisagreement({ changes }: Pick<Territory, 'changes'>, code: string, [from, to]: readonly [number, number], first: Borders, second: Borders): Disagreement | undefined {
  for (let year = from; year <= to; year++) {
    const days = [borderDay(yearPeriod(year), first), borderDay(yearPeriod(year), second)] as const;
    const [earlier, later] = days[0] < days[1] ? days : [days[1], days[0]];
    const change = changes.find(({ date, before, after }) => earlier < date && date <= later && before.includes(code) && after.includes(code));
    if (change !== undefined) return { year, days, date: change.date };
  }
  return undefined;
}

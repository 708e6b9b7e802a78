import { dataIssues } from '../data/issues.ts';
import type { Period } from '../data/period.ts';
import { comparePeriods, parsePeriod } from '../data/period.ts';
import type { PlainBorders } from '../data/workbooks/layout.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { territoryIssues } from './issues.ts';
import type { DecidingDay } from './period-day.ts';
import { dayOf, parseDay } from './period-day.ts';

/** In whose borders a source gives its values. Nothing said: each is in the borders of the last day of its period. */
export interface Borders {
  /** Which day of a period decides; the last when absent. */
  readonly day?: DecidingDay;
  /** The source gives every period in the borders of this one day. */
  readonly asOf?: string;
  /** From a period on the source gives its values in borders that came only later: recalculated backwards to that period. */
  readonly recalculated?: readonly { readonly from: Period; readonly asOf: string }[];
}

/** The day whose borders a value of a period is in. */
export function borderDay(period: Period, { day = 'last', asOf, recalculated = [] }: Borders): string {
  if (asOf !== undefined) return asOf;
  const later = recalculated.filter(({ from }) => comparePeriods(from, period) <= 0).map((one) => one.asOf);
  return [dayOf(period, day), ...later].reduce((a, b) => (a > b ? a : b));
}

/** Reads borders as a study or a layout writes them: a year stands for its last day. */
export function parseBorders({ day, asOf, recalculated = [] }: PlainBorders, place?: Place): Checked<Borders> {
  const issues: Issue[] = [];
  const read = (text: string): string => {
    const known = parseDay(text);
    if (known === undefined) issues.push(territoryIssues.issue('bad-day', { got: text }, place));
    return known ?? '';
  };
  const since = recalculated.flatMap(({ from, asOf: borders }) => {
    const period = parsePeriod(from);
    if (period === undefined) issues.push(dataIssues.issue('bad-period', { text: from }, place));
    const last = read(borders);
    return period === undefined ? [] : [{ from: period, asOf: last }];
  });
  const value: Borders = { ...(day === undefined ? {} : { day }), ...(asOf === undefined ? {} : { asOf: read(asOf) }), ...(since.length === 0 ? {} : { recalculated: since }) };
  return issues.length > 0 ? { issues } : { value, issues };
}

import type { Period } from '../data/period.ts';
import { comparePeriods } from '../data/period.ts';
import type { DecidingDay } from './period-day.ts';
import { dayOf } from './period-day.ts';

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

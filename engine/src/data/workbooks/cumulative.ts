import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';
import { shiftPeriod } from '../period.ts';
import { statusHasValue } from '../status.ts';

/** Quarters from running totals of a year.
 *    q₁ = c₁,  qₖ = cₖ - cₖ₋₁
 * @param totals by the quarter they end with, in any order
 * @returns a quarter where its totals have values, with the cell of the later one and both printed texts; the others by name */
export function quartersOf(totals: readonly Observation[]): { readonly observations: readonly Observation[]; readonly absent: readonly Period[] } {
  const byQuarter = new Map(totals.map((total) => [total.period.index, total]));
  const observations: Observation[] = [];
  const absent: Period[] = [];
  for (const total of totals.toSorted((a, b) => a.period.index - b.period.index)) {
    if (!statusHasValue(total.status)) continue;
    if (total.period.index % 4 === 0) {
      observations.push(total);
      continue;
    }
    const before = byQuarter.get(shiftPeriod(total.period, -1).index);
    if (before === undefined || !statusHasValue(before.status)) {
      absent.push(total.period);
      continue;
    }
    const status = [total.status, before.status].includes('preliminary') ? 'preliminary' : total.status;
    observations.push({ ...total, value: total.value - before.value, status, text: `${total.text.trim()} - ${before.text.trim()}` });
  }
  return { observations, absent };
}

import type { Period } from './period.ts';
import { printPeriod } from './period.ts';

/** Periods in order as a text, runs as `2008..2021`. */
export function periodsText(periods: readonly Period[]): string {
  const runs: [Period, Period][] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run !== undefined && period.frequency === run[1].frequency && period.index === run[1].index + 1) run[1] = period;
    else runs.push([period, period]);
  }
  return runs.map(([a, b]) => (a.index === b.index ? printPeriod(a) : `${printPeriod(a)}..${printPeriod(b)}`)).join(', ');
}

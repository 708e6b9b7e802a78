export type Frequency = 'year' | 'quarter' | 'month';

/** A calendar year, quarter or month as a running number, so that neighbours differ by 1.
 *    year: index = year;  quarter q: index = 4·year + q - 1;  month m: index = 12·year + m - 1 */
export interface Period {
  readonly frequency: Frequency;
  readonly index: number;
}

/** Periods in a year of each frequency. */
export const periodsPerYear: Readonly<Record<Frequency, number>> = { year: 1, quarter: 4, month: 12 };

export function yearPeriod(year: number): Period {
  return { frequency: 'year', index: year };
}

/** Reads `2020`, `2020-Q1` or `2020-03`.
 * @returns undefined for any other text */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text);
  if (match === null) return undefined;
  const [, year, quarter, month] = match;
  if (quarter !== undefined) return { frequency: 'quarter', index: 4 * Number(year) + Number(quarter) - 1 };
  if (month !== undefined) return { frequency: 'month', index: 12 * Number(year) + Number(month) - 1 };
  return yearPeriod(Number(year));
}

/** The calendar year a period lies in. */
export function yearOf(period: Period): number {
  return Math.floor(period.index / periodsPerYear[period.frequency]);
}

/** Writes a period as data files hold it: `2020`, `2020-Q1`, `2020-03`. */
export function printPeriod(period: Period): string {
  const year = yearOf(period);
  const part = period.index - year * periodsPerYear[period.frequency] + 1;
  const yearText = String(year).padStart(4, '0');
  if (period.frequency === 'year') return yearText;
  return period.frequency === 'quarter' ? `${yearText}-Q${part}` : `${yearText}-${String(part).padStart(2, '0')}`;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.frequency === b.frequency && a.index === b.index;
}

/** Orders periods of one frequency by time; across frequencies by their first month, the longer first. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.frequency === b.frequency) return a.index - b.index;
  const perYear = (period: Period) => periodsPerYear[period.frequency];
  return (a.index * 12) / perYear(a) - (b.index * 12) / perYear(b) || perYear(a) - perYear(b);
}

/** A period moved by whole steps of its own frequency (negative: earlier). */
export function shiftPeriod(period: Period, steps: number): Period {
  return { frequency: period.frequency, index: period.index + steps };
}

/** Every period from the first to the last, both included; empty when the last lies before the first. */
export function periodRange(from: Period, to: Period): Period[] {
  if (from.frequency !== to.frequency) throw new Error(`A range needs one frequency, not ${from.frequency} and ${to.frequency}; please report this.`);
  return Array.from({ length: Math.max(0, to.index - from.index + 1) }, (_, step) => shiftPeriod(from, step));
}

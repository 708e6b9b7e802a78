import type { Period } from '../data/period.ts';
import { periodsPerYear, yearOf } from '../data/period.ts';

/** Which day of a period decides whose borders its number is in: the last for what happened in the period or stood at its end,
 * the first for what stood at its beginning, such as the population on 1 January. */
export type DecidingDay = 'first' | 'last';

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The first or last day of a period, such as `2022-06-30`; 28 February also in leap years. */
export function dayOf(period: Period, which: DecidingDay): string {
  const year = yearOf(period);
  const months = 12 / periodsPerYear[period.frequency];
  const first = (period.index - year * periodsPerYear[period.frequency]) * months;
  const month = which === 'first' ? first : first + months - 1;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${which === 'first' ? '01' : two(lastDays[month])}`;
}

/** A day as a study writes it: `2020` is the end of the year.
 * @returns undefined for a text that is neither a year nor a day */
export function parseDay(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return `${text}-12-31`;
  const match = /^\d{4}-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const leap = month === 2 && day === 29 && isLeap(Number(text.slice(0, 4)));
  return month >= 1 && month <= 12 && day >= 1 && (day <= lastDays[month - 1] || leap) ? text : undefined;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

import { pow } from '../math/elementary.ts';

/** A day of the Gregorian calendar, ISO 8601: `2021-06-01`. Days compare as texts do. */
export type Day = string;

/** How a span of days becomes a part of a year.
 *    30/360: (360·(y2 - y1) + 30·(m2 - m1) + (d2 - d1)) / 360, the 31st read as the 30th;
 *    actual/365: days / 365, leap years too;  actual/360: days / 360 */
export type DayCount = 'actual/365' | 'actual/360' | '30/360';
export const dayCounts: readonly DayCount[] = ['actual/365', 'actual/360', '30/360'];

/** The number of days since 1970-01-01, or undefined for what is no day: 2021-02-30, 1 June.
 * @source Hinnant 2013, chrono-compatible low-level date algorithms, days_from_civil */
export function dayNumber(day: Day): number | undefined {
  const [year, month, date] = parts(day);
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return undefined;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The same date so many months later; a date that the month does not have is its last day. */
export function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(Math.min(date, daysInMonth(y, m)))}`;
}

/** The day before, for the end of what another thing follows. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = parts(day);
  if (date > 1) return `${day.slice(0, 8)}${two(date - 1)}`;
  const last = monthsLater(`${day.slice(0, 8)}01`, -1);
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return `${last.slice(0, 8)}${two(daysInMonth(y, m))}`;
}

/** The part of a year between two days.
 * @returns years; NaN when one of them is no day
 * @verified Excel's YEARFRAC of its documentation (basis 0, 2, 3), 12 digits */
export function yearFraction(from: Day, to: Day, convention: DayCount): number {
  const days = (dayNumber(to) ?? NaN) - (dayNumber(from) ?? NaN);
  if (convention !== '30/360') return days / (convention === 'actual/365' ? 365 : 360);
  const [y1, m1, d1] = parts(from);
  const [y2, m2, d2] = parts(to);
  const first = Math.min(d1, 30);
  const last = d2 === 31 && first === 30 ? 30 : d2;
  return days === days ? (360 * (y2 - y1) + 30 * (m2 - m1) + (last - first)) / 360 : NaN;
}

/** (1 + rate)^years: what one unit of money grows to. */
export function growthFactor(rate: number, years: number): number {
  return pow(1 + rate, years);
}

function parts(day: Day): readonly [number, number, number] {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return found === null ? [NaN, NaN, NaN] : [Number(found[1]), Number(found[2]), Number(found[3])];
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

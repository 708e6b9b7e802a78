import type { Language } from './words.ts';
import { enDash, formatNumber, noBreakSpace, withUnit } from './numbers.ts';

/** An interval in square brackets with a semicolon, which no decimal comma can be taken for; it never breaks.
 *    [0,12; 0,61] */
export function formatInterval(lower: number, upper: number, language: Language, decimals: number): string {
  return `[${formatNumber(lower, language, { decimals })};${noBreakSpace}${formatNumber(upper, language, { decimals })}]`;
}

/** A range by an en dash without spaces, its unit once: 2,1–3,4 %.
 * A range with a negative end is written as an interval, since its dash would stand beside a minus. */
export function formatRange(from: number, to: number, language: Language, decimals: number, unit = ''): string {
  if (from < 0 || to < 0) return withUnit(formatInterval(from, to, language, decimals), unit, language);
  return withUnit(`${formatNumber(from, language, { decimals })}${enDash}${formatNumber(to, language, { decimals })}`, unit, language);
}

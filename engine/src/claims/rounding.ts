import { formatNumber } from '../language/numbers.ts';

/** The slack of a comparison with a computed value: a tie such as 2.675 is decided by the last bit of the computation,
 * so both of its roundings are right. */
const lastBits = 1 / 0x4000000000000;

/** A double has no digits beyond these that a second rounding could turn. */
const mostDecimals = 20;

/** One unit of the last printed decimal. */
function step(decimals: number): number {
  return Number(`1e-${decimals}`);
}

/** Whether a print is the value rounded to its decimals.
 *    |printed - value| <= ½·10^-decimals */
export function rounds(printed: number, value: number, decimals: number): boolean {
  return Number.isFinite(value) && Math.abs(printed - value) <= step(decimals) / 2 + lastBits * Math.abs(value);
}

/** Whether a print is a rounding of a rounding: 0.3548 -> 0.355 -> 0.36. */
export function roundsTwice(printed: number, value: number, decimals: number): boolean {
  if (!Number.isFinite(value) || decimals > mostDecimals || printed < 0 !== value < 0) return false;
  const once = inUnits(Math.abs(value), decimals + 1);
  return once % 10n === 5n && inUnits(Math.abs(printed), decimals) === once / 10n + 1n;
}

/** Whether a print is a whole number rounded to tens, hundreds … as its zeros say, two digits or more: 4605.5 -> 4600. */
export function roundsCoarsely(printed: number, value: number, decimals: number): boolean {
  const digits = decimals === 0 ? /^(\d{2,}?)(0+)$/.exec(String(Math.abs(printed))) : null;
  return digits !== null && Math.abs(printed - value) <= Number(`5e${digits[2].length - 1}`);
}

/** Whether a print is the value cut after its decimals. */
export function truncates(printed: number, value: number, decimals: number): boolean {
  if (!Number.isFinite(value) || (printed !== 0 && printed < 0 !== value < 0)) return false;
  const short = Math.abs(value) - Math.abs(printed);
  return short >= 0 && short < step(decimals);
}

/** A non-negative number in units of its last decimal, rounded half up. */
function inUnits(value: number, decimals: number): bigint {
  return BigInt(formatNumber(value, 'en', { decimals, group: 'never' }).replace('.', ''));
}

import { formatNumber } from '../language/numbers.ts';

/** A value rounded to a number of decimals, half away from zero, as a print would show it. */
export function roundedTo(value: number, decimals: number): number {
  return Number(formatNumber(value, 'en', { decimals, group: 'never' }).replace('\u2212', '-'));
}

/** A value cut after a number of decimals. */
export function truncatedTo(value: number, decimals: number): number {
  const rounded = roundedTo(value, decimals);
  if (Math.abs(rounded) <= Math.abs(value)) return rounded;
  return roundedTo(rounded - Math.sign(value) * step(decimals), decimals);
}

/** One unit of the last printed decimal. */
export function step(decimals: number): number {
  let unit = 1;
  for (let i = 0; i < decimals; i++) unit /= 10;
  return unit;
}

export function rounds(printed: number, value: number, decimals: number): boolean {
  return Number.isFinite(value) && printed === roundedTo(value, decimals);
}

/** Whether a print is a rounding of a rounding: 0.3548 -> 0.355 -> 0.36. */
export function roundsTwice(printed: number, value: number, decimals: number): boolean {
  return Number.isFinite(value) && printed === roundedTo(roundedTo(value, decimals + 1), decimals);
}

import type { Language, Words } from './words.ts';

/** U+00A0, between groups of digits and before a unit: a number never breaks at the end of a line. */
export const noBreakSpace = '\u00A0';
/** U+2212. */
export const minusSign = '\u2212';
/** U+2013, between the ends of a range and before a caption. */
export const enDash = '\u2013';

export type DecimalMark = ',' | '.';

export interface NumberFormat {
  /** Digits after the decimal mark; wins over `significant`. */
  readonly decimals?: number;
  /** Significant digits; digits before the decimal mark are never replaced by zeros. */
  readonly significant?: number;
  /** Groups of three: `always` from four digits on, `four` leaves a number of four digits whole, `never`. */
  readonly group?: 'always' | 'four' | 'never';
  /** `always` puts + before what prints as positive; zero has no sign. */
  readonly sign?: 'auto' | 'always';
}

/** Why a cell has no number, as the statistics bureau marks it. */
export type MissingKind = 'none' | 'noData' | 'confidential' | 'negligible';

const missingMarks: Readonly<Record<MissingKind, Words>> = {
  none: { kk: '-', ru: '-', en: '-' },
  noData: { kk: '...', ru: '...', en: '...' },
  confidential: { kk: 'х', ru: 'х', en: 'x' },
  negligible: { kk: '0,0', ru: '0,0', en: '0.0' },
};

export function missingMark(kind: MissingKind, language: Language): string {
  return missingMarks[kind][language];
}

export function decimalMark(language: Language): DecimalMark {
  return language === 'en' ? '.' : ',';
}

function groupMark(language: Language): string {
  return language === 'en' ? ',' : noBreakSpace;
}

/** A number as a reader of the language expects it, always in plain digits.
 *    |printed − value| ≤ ½·10^−decimals, ties away from zero on the exact binary value; never −0
 * @param value   NaN and ±∞ print the mark for "no data"
 * @param options without `decimals` and `significant`: the shortest digits that give the value back
 * @verified exact rational arithmetic over random doubles in test/language/numbers.test.ts */
export function formatNumber(value: number, language: Language, options: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return missingMark('noData', language);
  const digits = roundedDigits(Math.abs(value), decimalsOf(value, options));
  const [whole, fraction] = digits.split('.');
  const body = grouped(whole, language, options.group ?? 'always') + (fraction === undefined ? '' : decimalMark(language) + fraction);
  if (!/[1-9]/.test(digits)) return body;
  if (value < 0) return minusSign + body;
  return options.sign === 'always' ? `+${body}` : body;
}

/** Decimals that a column shares, so that its median magnitude shows `significant` digits,
 * and no more than the digits the values have; a few unrounded values among rounded ones have no say in that.
 * @param values  zeros, NaN and ±∞ have no say
 * @param options the least and the most decimals, 0 and 6 when absent */
export function decimalsFor(values: readonly number[], significant: number, options: { readonly minimum?: number; readonly maximum?: number } = {}): number {
  const { minimum = 0, maximum = 6 } = options;
  const told = values.filter((value) => Number.isFinite(value) && value !== 0);
  if (told.length === 0) return minimum;
  const wanted = told.map((value) => decimalsForSignificant(value, significant)).sort((a, b) => a - b)[Math.floor((told.length - 1) / 2)];
  const decimals = told.map(shortestDecimals);
  const rounded = decimals.filter((count) => count <= maximum);
  const present = Math.max(...(2 * rounded.length >= told.length ? rounded : decimals));
  return Math.max(minimum, Math.min(maximum, wanted, present));
}

function decimalsOf(value: number, { decimals, significant }: NumberFormat): number {
  if (decimals !== undefined) return decimals;
  return significant === undefined ? shortestDecimals(value) : decimalsForSignificant(value, significant);
}

/** 9.96 to two digits is 10: the exponent is that of the rounded number. */
function decimalsForSignificant(value: number, significant: number): number {
  if (value === 0) return significant - 1;
  const exponent = Number(value.toExponential(significant - 1).split('e')[1]);
  return Math.max(0, significant - 1 - exponent);
}

function shortestDecimals(value: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

/** Digits of a non-negative double rounded half up at `decimals`, computed on its exact value m·2^e. */
function roundedDigits(value: number, decimals: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const fractionBits = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fractionBits : fractionBits | 0x10000000000000n;
  const exponent = BigInt(Math.max(biased, 1) - 1075);
  const scaled = mantissa * BigInt(`1${'0'.repeat(decimals)}`);
  // floor(x + ½) as floor((2x + 1) / 2), all in integers.
  const rounded = exponent >= 0n ? scaled << exponent : ((scaled >> (-exponent - 1n)) + 1n) >> 1n;
  const text = rounded.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function grouped(whole: string, language: Language, group: 'always' | 'four' | 'never'): string {
  if (group === 'never' || (group === 'four' && whole.length <= 4)) return whole;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, groupMark(language));
}

/** A printed number and its unit, never parted: kk and ru set a no-break space before every unit,
 * English sets none before the per cent sign. */
export function withUnit(printed: string, unit: string, language: Language): string {
  if (unit === '') return printed;
  return language === 'en' && unit.startsWith('%') ? printed + unit : printed + noBreakSpace + unit;
}

/** № 5, No. 5. */
export function numberSign(n: number | string, language: Language): string {
  return `${language === 'en' ? 'No.' : '№'}${noBreakSpace}${n}`;
}

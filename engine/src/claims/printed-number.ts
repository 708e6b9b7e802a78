import { parseNumber } from '../language/number-reading.ts';
import type { DecimalMark } from '../language/numbers.ts';

/** A number as somebody printed it: `dZin = 4,143`, `7,9 %`, `718 млн`. */
export interface PrintedNumber {
  readonly value: number;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** What stands before an equals sign: the variable that the print says it is about. */
  readonly symbol?: string;
  /** A percent sign follows. */
  readonly percent: boolean;
}

export type PrintedRefusal = 'no-number' | 'several-numbers' | 'ambiguous';

/** Digits in groups of three, or all together, and perhaps a fraction. */
const figure = /(?:\d{1,3}(?:[ \u00A0\u2009\u202F'\u2019.,]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/gu;
/** A sign that touches its number, or one that opens the text: elsewhere `– 5` is a dash and a number. */
const signBefore = /(?:^\s*[+\-\u2212\u2013]\s*|[+\-\u2212\u2013])$/u;
const symbolBefore = /(\p{L}[\p{L}\p{M}\p{N}_]*)\s*(?:\([^()]*\)|\[[^[\]]*\])?$/u;
/** As much of the text before the sign as a variable and its year may take. */
const longestSymbol = 100;
const marks: readonly DecimalMark[] = ['.', ','];

/** Reads the one number of a printed text.
 * @param decimal the decimal mark of the publication; without it 6,915 is refused, since it may be thousands
 * @returns the number with its printed decimals, or why there is none */
export function readPrinted(text: string, decimal?: DecimalMark): PrintedNumber | PrintedRefusal {
  const equals = Math.max(text.lastIndexOf('='), text.lastIndexOf('≈'));
  const right = text.slice(equals + 1);
  const found = [...right.matchAll(figure)];
  if (found.length === 0) return 'no-number';
  if (found.length > 1) return 'several-numbers';
  const [{ 0: digits, index }] = found;
  const sign = signBefore.exec(right.slice(0, index))?.[0].trim() ?? '';
  const readings = (decimal === undefined ? marks : [decimal]).flatMap((mark) => {
    const reading = parseNumber(sign + digits, { decimal: mark });
    if (!('value' in reading)) return [];
    return [{ value: reading.value, decimals: digits.includes(mark) ? digits.length - digits.lastIndexOf(mark) - 1 : 0 }];
  });
  if (readings.length === 0) return 'no-number';
  if (readings.some(({ value }) => value !== readings[0].value)) return 'ambiguous';
  const number = { ...readings[0], percent: /^\s*%/.test(right.slice(index + digits.length)) };
  const symbol = equals < 0 ? undefined : symbolBefore.exec(text.slice(Math.max(0, equals - longestSymbol), equals).trimEnd())?.[1];
  return symbol === undefined ? number : { ...number, symbol: symbol.normalize('NFC') };
}

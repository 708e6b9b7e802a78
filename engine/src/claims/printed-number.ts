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

const figure = /[+\-\u2212\u2013]?\d[\d.,\u00A0\u2009\u202F']*(?: \d{3}(?!\d))*/gu;

/** Reads the one number of a printed text.
 * @param decimal the decimal mark of the publication; without it 6,915 is refused, since it may be thousands
 * @returns the number with its printed decimals, or why there is none */
export function readPrinted(text: string, decimal?: DecimalMark): PrintedNumber | PrintedRefusal {
  const equals = text.lastIndexOf('=');
  const right = equals < 0 ? text : text.slice(equals + 1);
  const found = [...right.matchAll(figure)];
  if (found.length === 0) return 'no-number';
  if (found.length > 1) return 'several-numbers';
  const raw = found[0][0].replace(/[.,]$/, '');
  const reading = parseNumber(raw, decimal === undefined ? {} : { decimal });
  if (!('value' in reading)) return reading.reason === 'ambiguous' ? 'ambiguous' : 'no-number';
  const mark = decimal ?? (/[.,]/.exec(raw.replace(/[.,](?=\d{3}[.,])/g, ''))?.[0] as DecimalMark | undefined);
  const decimals = mark === undefined || !raw.includes(mark) ? 0 : raw.length - raw.lastIndexOf(mark) - 1;
  const after = right.slice(found[0].index + found[0][0].length);
  const symbol = equals < 0 ? undefined : /([\p{L}][\p{L}\p{N}_]*)\s*$/u.exec(text.slice(0, equals))?.[1];
  const number = { value: reading.value, decimals, percent: /^\s*%/.test(after) };
  return symbol === undefined ? number : { ...number, symbol };
}

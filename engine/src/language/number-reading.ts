import type { DecimalMark } from './numbers.ts';

/** Why a text is not read as a number. `ambiguous`: 1,234 may be one thousand or one and a fraction;
 * `grouping`: groups are not of three digits, or use two marks; `tooLarge`: beyond the largest double. */
export type NumberRefusal = 'empty' | 'notNumber' | 'grouping' | 'ambiguous' | 'tooLarge';

export type NumberReading = { readonly value: number } | { readonly reason: NumberRefusal };

export interface NumberReadingOptions {
  /** The decimal mark of the source; the other one can then only part groups. Without it 1,234 and 1.234 are refused. */
  readonly decimal?: DecimalMark;
}

const shape = /^([+\-\u2212\u2013]?)(\d[\d .,'\u2019\u00A0\u2009\u202F]*|[.,]\d+)(?:[eE]([+\-\u2212]?\d{1,4}))?$/;
const spaces = /[ \u00A0\u2009\u202F]/g;

/** Reads a number as people and spreadsheets print it: spaces of four kinds, apostrophes, points or commas
 * between groups of three; hyphen, en dash or U+2212 as minus; an exponent.
 * @param text unit, footnote and missing marks taken off by the caller
 * @returns the nearest double, or the reason; never throws */
export function parseNumber(text: string, options: NumberReadingOptions = {}): NumberReading {
  const trimmed = text.trim();
  if (trimmed === '') return { reason: 'empty' };
  const match = shape.exec(trimmed);
  if (match === null) return { reason: 'notNumber' };
  const [, sign, rawBody, exponent = '0'] = match;
  const body = rawBody.replace(spaces, ' ').replace(/\u2019/g, "'");
  const decimal = options.decimal ?? decimalMarkOf(body);
  if (decimal === 'ambiguous') return { reason: 'ambiguous' };
  const parts = body.split(decimal);
  if (parts.length > 2) return { reason: 'grouping' };
  const [whole, fraction] = parts;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return { reason: /^[\d .,']+$/.test(fraction) ? 'grouping' : 'notNumber' };
  if (!isWholeGrouped(whole)) return { reason: 'grouping' };
  const digits = whole.replace(/\D/g, '') || '0';
  const minus = sign === '' || sign === '+' ? '' : '-';
  const value = Number(`${minus}${digits}.${fraction ?? '0'}e${exponent.replace('\u2212', '-')}`);
  if (!Number.isFinite(value)) return { reason: 'tooLarge' };
  return { value: value === 0 ? 0 : value };
}

/** The decimal mark that the text itself shows; a mark no text needs is as good as any. */
function decimalMarkOf(body: string): DecimalMark | 'ambiguous' {
  const marks = body.replace(/[^.,]/g, '');
  if (marks === '') return '.';
  const last = marks.endsWith(',') ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? 'ambiguous' : last;
}

function isWholeGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^[1-9]\d{0,2}([ .,'])\d{3}(?:\1\d{3})*$/.test(whole);
}

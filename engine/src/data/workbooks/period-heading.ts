import { foldLetters } from '../../language/letter-fold.ts';
import { partFootnote } from '../formats/footnote.ts';
import type { Period } from '../period.ts';
import { yearPeriod } from '../period.ts';

/** The period a heading names: a year, a quarter, or a running total from the start of the year to the end of a quarter. */
export interface HeadingPeriod {
  readonly kind: 'year' | 'quarter' | 'runningTotal';
  /** Of a running total: the quarter it ends with. */
  readonly period: Period;
  readonly footnote?: string;
}

const words = (...list: string[]): string => list.map(foldLetters).join('|');
const yearWords = new RegExp(`^(?:${words('of', 'year', 'г', 'год', 'года', 'ж', 'жыл', 'жылы', 'жылғы', 'жылдың', 'за', 'в', 'in', 'for')})$`, 'u');
const quarterWords = new RegExp(`^(?:${words('quarter', 'квартал', 'квартала', 'тоқсан', 'тоқсаны', 'q')})$`, 'u');
const halfWords = new RegExp(`^(?:${words('half-year', 'half', 'полугодие', 'жартыжылдық', 'жартыжылдығы')})$`, 'u');
const monthWords = new RegExp(`^(?:${words('months', 'месяцев', 'ай', 'айы', 'мес')})$`, 'u');
const ordinals: ReadonlyMap<string, number> = new Map([['i', 1], ['ii', 2], ['iii', 3], ['iv', 4], ['1', 1], ['2', 2], ['3', 3], ['4', 4], ['6', 6], ['9', 9]]);

/** Reads what stands above one another in a header as a period: `2008`, `20232)`, `2001 | I quarter`, `9 months of 2008`,
 * `III квартал 2011 г.`, `2008 жылғы 1 тоқсан`.
 * @param parts texts from the top down
 * @returns undefined for anything else */
export function readHeadingPeriod(parts: readonly string[]): HeadingPeriod | undefined {
  let footnote: string | undefined;
  const tokens = parts.flatMap((part) => {
    const marked = partFootnote(part.replace(/\s+/gu, ' '));
    const worded = marked.footnote === undefined ? /^(.*\p{L})\s*(\d)\)$/u.exec(marked.text) : null;
    footnote = marked.footnote ?? worded?.[2] ?? footnote;
    const text = foldLetters(worded?.[1] ?? marked.text).replace(/half[ -]year/u, 'half-year').replace(/\b([1-9]|i{1,3}|iv)-(?=\p{L}{3})/u, '$1 ');
    return text.split(/[\s.,]+/u).filter((token) => token !== '');
  });
  const years = tokens.filter((token) => /^(?:19|20)\d{2}$/.test(token));
  if (years.length !== 1 || tokens.join(' ').length > 60) return undefined;
  const year = Number(years[0]);
  const rest = tokens.filter((token) => token !== years[0] && !yearWords.test(token)).map((token) => token.replace(/-(?:ші|ый|ой|й|е|st|nd|rd|th)$/u, ''));
  const noted = <T extends object>(reading: T): T => (footnote === undefined ? reading : { ...reading, footnote });
  const quarter = (ordinal: number): Period => ({ frequency: 'quarter', index: 4 * year + ordinal - 1 });
  if (rest.length === 0) return noted({ kind: 'year', period: yearPeriod(year) } as const);
  if (rest.length > 2) return undefined;
  const ordinal = rest.map((token) => ordinals.get(token)).find((number) => number !== undefined);
  const unit = rest.find((token) => !ordinals.has(token));
  if (unit === undefined || ordinal === undefined) return undefined;
  if (quarterWords.test(unit)) return ordinal <= 4 ? noted({ kind: 'quarter', period: quarter(ordinal) } as const) : undefined;
  if (halfWords.test(unit)) return ordinal === 1 ? noted({ kind: 'runningTotal', period: quarter(2) } as const) : undefined;
  if (monthWords.test(unit)) return ordinal % 3 === 0 ? noted({ kind: 'runningTotal', period: quarter(ordinal / 3) } as const) : undefined;
  return undefined;
}

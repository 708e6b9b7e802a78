/** A printed text parted from the footnote mark at its end. */
export interface Marked {
  readonly text: string;
  /** The mark without brackets, such as `1` or `*`. */
  readonly footnote?: string;
  /** The mark is a plain digit set right after the text, as in `20232)`: only the bracket tells it from the number. */
  readonly glued?: boolean;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** No footnote mark is longer; looking at the end only keeps the search linear on any text. */
const longestMark = 24;

/** Parts `4 605,5¹⁾`, `2020*`, `2020 1)` or `20232)` into text and footnote mark. */
export function partFootnote(printed: string): Marked {
  const text = printed.trim();
  if (/[0-9]$/.test(text.slice(-1))) return { text };
  const end = text.slice(-longestMark);
  const before = (mark: string): string => text.slice(0, text.length - mark.length).trimEnd();
  const raised = /([⁰¹²³⁴-⁹]+)[⁾)]?$/u.exec(end);
  if (raised !== null) return { text: before(raised[0]), footnote: Array.from(raised[1], (digit) => superscripts.indexOf(digit)).join('') };
  const starred = /(\*+|†+)\)?$/u.exec(end);
  if (starred !== null) return { text: before(starred[0]), footnote: starred[1] };
  const spaced = /(?<=\S)\s+(\d{1,2})\)$/u.exec(end);
  if (spaced !== null) return { text: before(spaced[0]), footnote: spaced[1] };
  const glued = /(?<=\d)(\d)\)$/u.exec(end);
  if (glued !== null && !text.includes('(')) return { text: before(glued[0]), footnote: glued[1], glued: true };
  return { text };
}

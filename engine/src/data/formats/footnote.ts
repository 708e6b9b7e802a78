/** A printed text parted from the footnote mark at its end. */
export interface Marked {
  readonly text: string;
  /** The mark without brackets, such as `1` or `*`. */
  readonly footnote?: string;
  /** The mark is a plain digit set right after the text, as in `20232)`: only the bracket tells it from the number. */
  readonly glued?: boolean;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Parts `4 605,5¹⁾`, `2020*`, `2020 1)` or `20232)` into text and footnote mark. */
export function partFootnote(printed: string): Marked {
  const text = printed.trim();
  const raised = /^(.*?)\s*([⁰¹²³⁴-⁹]+)[⁾)]?$/su.exec(text);
  if (raised !== null) return { text: raised[1], footnote: Array.from(raised[2], (digit) => superscripts.indexOf(digit)).join('') };
  const starred = /^(.*?)\s*(\*+|†+)\)?$/su.exec(text);
  if (starred !== null) return { text: starred[1], footnote: starred[2] };
  const spaced = /^(.*?\S)\s+(\d{1,2})\)$/su.exec(text);
  if (spaced !== null) return { text: spaced[1], footnote: spaced[2] };
  const glued = /^([^(]*\d)(\d)\)$/su.exec(text);
  if (glued !== null) return { text: glued[1], footnote: glued[2], glued: true };
  return { text };
}

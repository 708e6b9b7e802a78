import type { Language, Words } from './words.ts';

/** The first letter as a capital, the rest as it stands. */
export function capitalised(text: string): string {
  const first = Array.from(text)[0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

/** A text without the full stop of a sentence; that of a short form (2020 ж.) stays. */
export function withoutFullStop(text: string): string {
  return text.replace(/(?<=\p{L}{3}|[\d)»”%])\.$/u, '');
}

/** A heading: its first word has a capital, and no full stop ends it. */
export function heading(text: string): string {
  return capitalised(withoutFullStop(text));
}

/** Headings of the parts that ГОСТ 7.32 wants in capitals. */
export function partHeading(part: 'contents' | 'introduction' | 'conclusion', language: Language): string {
  const words: Readonly<Record<typeof part, Words>> = {
    contents: { kk: 'мазмұны', ru: 'содержание', en: 'contents' },
    introduction: { kk: 'кіріспе', ru: 'введение', en: 'introduction' },
    conclusion: { kk: 'қорытынды', ru: 'заключение', en: 'conclusion' },
  };
  return words[part][language].toUpperCase();
}

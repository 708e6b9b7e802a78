import type { Language, Words } from './words.ts';

/** The first letter as a capital, the rest as it stands. */
export function capitalised(text: string): string {
  const first = Array.from(text)[0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

/** A heading: only its first word has a capital of its own making, and no full stop ends it. */
export function heading(text: string): string {
  return capitalised(text.replace(/(?<!\.)\.$/, ''));
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

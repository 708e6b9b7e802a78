import { kazakhAnd } from './kazakh-figures.ts';
import { enDash } from './numbers.ts';
import { capitalised, withoutFullStop } from './headings.ts';
import type { Language, Words } from './words.ts';

/** The dash of a sentence with its spaces: Kazakh –, Russian —, English –; it never begins a line. */
export function sentenceDash(language: Language): string {
  return `\u00A0${language === 'ru' ? '\u2014' : enDash} `;
}

/** A text in quotes; quotes inside it become those of the second level: «…„…“…», “…‘…’…”. */
export function quote(text: string, language: Language): string {
  if (language === 'en') return `“${text.replace(/[«„“]/g, '‘').replace(/[»”]/g, '’')}”`;
  return `«${text.replace(/«/g, '„').replace(/»/g, '“')}»`;
}

/** Items in a sentence: а, ә және б; а, б и в; a, b and c. */
export function joinList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  const and = { kk: 'және', ru: 'и', en: 'and' }[language];
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** Words joined in every language: a; b; c. */
export function joinWords(items: readonly Words[], between = '; '): Words {
  return { kk: items.map(({ kk }) => kk).join(between), ru: items.map(({ ru }) => ru).join(between), en: items.map(({ en }) => en).join(between) };
}

/** Two items closely joined: өндіріс пен айналым; 5 и 8. */
export function joinPair(a: string, b: string, language: Language): string {
  return language === 'kk' ? kazakhAnd(a, b) : joinList([a, b], language);
}

/** The items of a printed list: phrases, given with the capitals of names only, end with semicolons and the last with a full stop;
 * full sentences have a capital and a full stop each. The dash before an item is the page's business.
 * @param kind what all the items are */
export function listItems(items: readonly string[], kind: 'phrases' | 'sentences'): string[] {
  const bare = items.map((item) => withoutFullStop(item.replace(/;$/, '')));
  if (kind === 'sentences') return bare.map((item) => withFullStop(capitalised(item)));
  return bare.map((item, i) => (i === bare.length - 1 ? withFullStop(item) : `${item};`));
}

function withFullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

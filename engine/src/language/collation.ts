import type { Language } from './words.ts';

/** Russian dictionaries take ё for е; Kazakh letters in names of new regions follow the Russian letter they resemble. */
const alphabets: Readonly<Record<Language, string>> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'аәбвгғдежзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

const cyrillic = { kk: letterOrder(alphabets.kk), ru: letterOrder(alphabets.ru), en: letterOrder(alphabets.kk) };
const latin = letterOrder(alphabets.en);

function letterOrder(alphabet: string): ReadonlyMap<string, number> {
  return new Map(Array.from(alphabet, (letter, i) => [letter, i]));
}

/** Order of names as a dictionary of the language has it: letters by its alphabet, its script before the other,
 * figures by value and before letters, spaces before both, marks and quotes passed over.
 * Names equal so far go small letters before capitals, then by code point, so that the order is total.
 * @returns negative when a stands before b */
export function compareNames(a: string, b: string, language: Language): number {
  const [left, right] = [collationKey(a, language), collationKey(b, language)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i] - right[i];
  }
  return left.length - right.length || compareCase(a, b);
}

/** Primary weights: a class (space, figures, own script, other script, the rest) and a place within it, for each letter or run of figures. */
function collationKey(text: string, language: Language): number[] {
  const parts = text.normalize('NFC').toLowerCase().match(/\d+|\p{L}|\s+/gu) ?? [];
  return parts.flatMap((part) => weight(part, language));
}

function weight(part: string, language: Language): [number, number] {
  if (/^\s/.test(part)) return [0, 0];
  if (/^\d/.test(part)) return [1, Number(part)];
  const letter = language === 'ru' && part === 'ё' ? 'е' : part;
  const cyrillicPlace = cyrillic[language].get(letter);
  if (cyrillicPlace !== undefined) return [language === 'en' ? 3 : 2, cyrillicPlace];
  const latinPlace = latin.get(part.normalize('NFD').charAt(0));
  if (latinPlace !== undefined) return [language === 'en' ? 2 : 3, latinPlace];
  return [4, part.codePointAt(0) ?? 0];
}

function compareCase(a: string, b: string): number {
  const swapped = (text: string) => Array.from(text, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');
  const [left, right] = swapped(a) === swapped(b) ? [a, b] : [swapped(a), swapped(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

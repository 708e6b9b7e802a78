import type { KazakhCase } from './kazakh-endings.ts';
import { endingAfterPossessive, kazakhAdjectiveEnding, kazakhEnding, lastWord, withKazakhWordEnding } from './kazakh-endings.ts';
import { isFront, lastSound } from './kazakh-phonology.ts';
import { kazakhDecimal, kazakhNumber } from './kazakh-numerals.ts';

/** Signs and short forms that are spoken as a full word; the ending joins them by a hyphen. */
const spokenSigns: Readonly<Record<string, string>> = {
  '%': 'пайыз', '‰': 'промилле', '₸': 'теңге', '$': 'доллар', '€': 'еуро', '°': 'градус',
  млн: 'миллион', млрд: 'миллиард', трлн: 'триллион',
  кг: 'килограмм', т: 'тонна', км: 'километр', м: 'метр', га: 'гектар', кВт: 'киловатт',
  'п. т.': 'тармақ', 'п.т.': 'тармақ', 'ж.': 'жыл', 'жж.': 'жылдар',
};

/** Abbreviations spoken as their full last word, which then takes plain endings: ҒЗТКЖ-ны. */
const spokenAbbreviations: Readonly<Record<string, string>> = { ҒЗТКЖ: 'жұмыстары', ҚР: 'республикасы' };

/** Names of the consonant letters, for abbreviations without a vowel at the end that are spelt out. */
const letterNames: Readonly<Record<string, string>> = {
  б: 'бе', в: 'ве', г: 'ге', ғ: 'ға', д: 'де', ж: 'же', з: 'зе', к: 'ка', қ: 'қа', л: 'эль', м: 'эм', н: 'эн', ң: 'ың', п: 'пе', р: 'эр',
  с: 'эс', т: 'те', ф: 'эф', х: 'ха', һ: 'һа', ц: 'це', ч: 'че', ш: 'ша', щ: 'ща',
};

/** Latin letters, and their Cyrillic twins І and Х. */
const romanFigure = /^[IVXLCІХ]+$/;

/** The last spoken word of a printed figure, sign, Roman figure or abbreviation; undefined for an ordinary word.
 *    5,4 -> төрт (бес бүтін оннан төрт); 300 -> жүз; 15 % -> пайыз; ШОК -> шок */
export function lastSpokenWord(printed: string): string | undefined {
  const text = printed.trim();
  const sign = Object.keys(spokenSigns).find((key) => text === key || (text.endsWith(key) && /[\d\s]$/.test(text.slice(0, -key.length))));
  if (sign !== undefined) return spokenSigns[sign];
  const figures = /((?:\d{1,3}(?:\s\d{3})+|\d+)(?:,\d+)?)$/.exec(text)?.[1];
  // The last word depends on the tail alone, and a pasted run of figures may be longer than numbers have names.
  if (figures !== undefined) return kazakhDecimal(figures.replace(/\s/g, '').replace(/^\d+(?=\d{27})/, '')).split(' ').at(-1);
  const word = text.split(/\s/).at(-1) ?? '';
  if (romanFigure.test(word)) return spokenRoman(word);
  if (/^\p{Lu}{2,}$/u.test(word)) return spokenAbbreviation(word);
  return undefined;
}

/** A printed figure or name with its ending: 5,4 %-ға, 2 000 000-ға, 12,3 млрд теңгеге, ЖӨӨ-нің.
 * An ordinary hyphen joins the ending to figures, signs, abbreviations and quoted names; a word takes it directly,
 * before a remark in brackets.
 * @param afterPossessive what is counted belongs to something named before: халықтың 15 %-ын, 50 %-ына */
export function withKazakhEnding(printed: string, kazakhCase: KazakhCase, afterPossessive = false): string {
  const bracketed = /^(.*\S)(\s*\([^()]*\))$/s.exec(printed);
  if (bracketed !== null) return withKazakhEnding(bracketed[1], kazakhCase, afterPossessive) + bracketed[2];
  const spoken = /[»“”"]$/.test(printed) ? lastWord(printed) : lastSpokenWord(printed);
  if (spoken === undefined) {
    return afterPossessive ? withKazakhWordEnding(withKazakhWordEnding(printed, 'poss'), kazakhCase, { possessive: true }) : withKazakhWordEnding(printed, kazakhCase);
  }
  if (!afterPossessive) return `${printed}-${kazakhEnding(spoken, kazakhCase)}`;
  const possessive = kazakhEnding(spoken, 'poss');
  return `${printed}-${possessive}${endingAfterPossessive(spoken + possessive, kazakhCase)}`;
}

/** 95 %-дық. */
export function kazakhAdjective(printed: string): string {
  const spoken = lastSpokenWord(printed);
  return spoken === undefined ? printed + kazakhAdjectiveEnding(lastWord(printed)) : `${printed}-${kazakhAdjectiveEnding(spoken)}`;
}

/** Two things with "and": 5 пен 8, 10 мен 12, өндіріс пен айналым. */
export function kazakhAnd(a: string, b: string): string {
  return `${a} ${kazakhEnding(lastSpokenWord(a) ?? lastWord(a), 'instr')} ${b}`;
}

/** The mark of an ordinal before its word: 5-кесте, 2-бағыт; a Roman figure stands alone: IV тоқсан. */
export function kazakhOrdinal(n: number | string): string {
  return romanFigure.test(String(n)) ? String(n) : `${n}-`;
}

/** A Roman figure is spoken as an ordinal: IV -> төртінші. */
function spokenRoman(figure: string): string {
  const values: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10, L: 50, C: 100 };
  const digits = Array.from(figure, (letter) => values[letter]);
  const total = digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
  const word = kazakhNumber(total).split(' ').at(-1) ?? '';
  const front = isFront(word);
  if (word === 'жиырма') return 'жиырмасыншы';
  return word + (lastSound(word) === 'vowel' ? '' : front ? 'і' : 'ы') + (front ? 'нші' : 'ншы');
}

/** An abbreviation with a vowel in it is spoken as a word, one without by the name of its last letter. */
function spokenAbbreviation(word: string): string {
  const known = spokenAbbreviations[word];
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  return /[аәеёиоөуұүыіэюя]/.test(lower) ? lower : letterNames[lower.at(-1) ?? ''] ?? lower;
}

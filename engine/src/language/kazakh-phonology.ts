/** What the ending of a Kazakh word depends on: its last vowel and its last sound. */
export type LastSound = 'vowel' | 'voiceless' | 'nasal' | 'sibilant' | 'voiced';

const backVowels = 'аоұыяёю';
const frontVowels = 'әөүіеэ';
/** и and у have no row of their own: they take that of the vowels before them. */
const neutralVowels = 'иу';

/** Whether a word takes front endings (-ге, -де), by its last vowel.
 * Borrowed words are front when they end in a soft sign, in и before consonants, or in к after another one: сценарийге, активке, парольге, паркке. */
export function isFront(word: string): boolean {
  const letters = word.toLowerCase();
  if (/(?:ь|и[бвгджзйклмнпрстфцчшщ]+|[рн]к|нкт)$/.test(letters) && !/[әғқңөұүһы]/.test(letters)) return true;
  const vowels = Array.from(letters).filter((letter) => (backVowels + frontVowels + neutralVowels).includes(letter));
  const decisive = vowels.findLast((vowel) => !neutralVowels.includes(vowel));
  if (decisive !== undefined) return frontVowels.includes(decisive);
  return vowels.at(-1) === 'и';
}

/** The last sound; final б, в, г, д of borrowed words are spoken voiceless, final и and у count as consonants. */
export function lastSound(word: string): LastSound {
  const last = word.toLowerCase().replace(/[ьъ]+$/, '').at(-1) ?? '';
  if ('аәоөұүыіеэяё'.includes(last)) return 'vowel';
  if ('бвгдкқпстфхһцчшщ'.includes(last)) return 'voiceless';
  if ('мнң'.includes(last)) return 'nasal';
  return 'зж'.includes(last) ? 'sibilant' : 'voiced';
}

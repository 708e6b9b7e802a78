import { isFront, lastSound } from './kazakh-phonology.ts';

/** Dative (-ға), locative (-да), ablative (-дан), genitive (-дың), accusative (-ды), possessive of the third person (-ы),
 * instrumental (-мен). */
export type KazakhCase = 'dat' | 'loc' | 'abl' | 'gen' | 'acc' | 'poss' | 'instr';

/** The ending that a spoken word takes, by its last vowel and last sound: пайыз, dat -> ға.
 * @verified every cell of the tables of numerals in test/language/kazakh-endings.test.ts */
export function kazakhEnding(lastSpoken: string, kazakhCase: KazakhCase): string {
  const sound = lastSound(lastSpoken);
  const front = isFront(lastSpoken);
  const [a, y] = front ? ['е', 'і'] : ['а', 'ы'];
  switch (kazakhCase) {
    case 'dat':
      if (sound === 'voiceless') return front ? 'ке' : 'қа';
      return front ? 'ге' : 'ға';
    case 'loc':
      return (sound === 'voiceless' ? 'т' : 'д') + a;
    case 'abl':
      if (sound === 'nasal') return `н${a}н`;
      return `${sound === 'voiceless' ? 'т' : 'д'}${a}н`;
    case 'gen':
      if (sound === 'vowel' || sound === 'nasal') return `н${y}ң`;
      return `${sound === 'voiceless' ? 'т' : 'д'}${y}ң`;
    case 'acc':
      if (sound === 'vowel') return `н${y}`;
      return (sound === 'voiceless' ? 'т' : 'д') + y;
    case 'poss':
      return sound === 'vowel' ? `с${y}` : y;
    case 'instr':
      if (sound === 'voiceless') return 'пен';
      return sound === 'sibilant' ? 'бен' : 'мен';
  }
}

/** The ending after a possessive ending: үлесі -> үлесіне, үлесінде, үлесінен, үлесін. */
export function endingAfterPossessive(possessed: string, kazakhCase: KazakhCase): string {
  const front = isFront(possessed);
  const [a, y] = front ? ['е', 'і'] : ['а', 'ы'];
  switch (kazakhCase) {
    case 'dat':
      return `н${a}`;
    case 'loc':
      return `нд${a}`;
    case 'abl':
      return `н${a}н`;
    case 'gen':
      return `н${y}ң`;
    case 'acc':
      return 'н';
    case 'poss':
      return '';
    case 'instr':
      return 'мен';
  }
}

/** The adjective ending of 95 %-дық. */
export function kazakhAdjectiveEnding(lastSpoken: string): string {
  const sound = lastSound(lastSpoken);
  const soft = sound === 'vowel' || (sound === 'voiced' && !/ль?$/.test(lastSpoken));
  const first = sound === 'voiceless' ? 'т' : soft ? 'л' : 'д';
  return first + (isFront(lastSpoken) ? 'ік' : 'ық');
}

/** Words whose last vowel falls out before the possessive ending. */
const syncopated: Readonly<Record<string, string>> = { халық: 'халқ', орын: 'орн', қалып: 'қалп', кәсіпорын: 'кәсіпорн', мойын: 'мойн' };

/** Nouns that end in ы or і without being possessive; so do agents and ordinals in -шы, -ші after у or a consonant. */
const notPossessive = new Set(['екі', 'алты', 'жеті', 'қаржы', 'айнымалы', 'факті', 'акті', 'объекті', 'субъекті', 'контракті']);

/** Whether a word carries the possessive ending, as the last word of a Kazakh compound name does: халық саны, өсу қарқыны. */
export function isPossessive(word: string): boolean {
  const last = lastWord(word).toLowerCase();
  return /[ыі]$/.test(last) && !/[^аәеоөұүыіэюя]ш[ыі]$/.test(last) && !notPossessive.has(last);
}

/** A Kazakh word or name with its ending: деңгей -> деңгейге, үлесі -> үлесіне, халық -> халқы.
 * @param possessive whether the word carries the possessive ending; judged by its form when absent */
export function withKazakhWordEnding(word: string, kazakhCase: KazakhCase, options: { readonly possessive?: boolean } = {}): string {
  if (options.possessive ?? isPossessive(word)) return word + endingAfterPossessive(lastWord(word), kazakhCase);
  if (kazakhCase === 'poss') return possessed(word);
  return word + kazakhEnding(lastWord(word), kazakhCase);
}

/** The possessive: final қ, к, п after a vowel become ғ, г, б; a soft sign falls out. */
function possessed(word: string): string {
  const last = lastWord(word);
  const ending = kazakhEnding(last, 'poss');
  const short = syncopated[last.toLowerCase()];
  if (short !== undefined) return word.slice(0, word.length - last.length) + short + ending;
  const voiced: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };
  const stem = word.replace(/ь$/, '').replace(/(?<=[аәеёиоөуұүыіэюя])[қкп]$/, (letter) => voiced[letter]);
  return stem + ending;
}

export function lastWord(text: string): string {
  return /\p{L}+(?=[^\p{L}]*$)/u.exec(text)?.[0] ?? text;
}

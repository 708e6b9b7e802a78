const cyrillic = 'авекмнорстухіһјѕүё';
const latin = 'abekmhopctyxihjsye';

const twins: ReadonlyMap<string, string> = new Map(Array.from(cyrillic, (letter, i) => [letter, latin[i]]));

/** A text in small letters with every letter that has a Latin twin written as that twin, so that names which look alike
 * are equal whatever alphabet each letter was typed in: «Аktобе» and «Aktobe», «НУР» and «HYP».
 * Only for comparing: two letters may share a twin (у and ү). */
export function foldLetters(text: string): string {
  return Array.from(text.normalize('NFC').toLowerCase(), (letter) => twins.get(letter) ?? letter).join('');
}

import type { Issue, Place } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { expressionIssues } from './issues.ts';

const latin = 'aceopxyijhsABCEHIJKMOPSTXY';
const cyrillic = 'асеорхуіјһѕАВСЕНІЈКМОРЅТХҮ';
const greek = 'ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const greekAsLatin = 'ovABEZHIKMNOPTYX';

/** Letters of other alphabets that are drawn like a Latin one; У and Ү both pass for Y. */
const latinTwins: ReadonlyMap<string, string> = new Map([
  ...Array.from(cyrillic, (letter, i): [string, string] => [letter, latin[i]]),
  ...Array.from(greek, (letter, i): [string, string] => [letter, greekAsLatin[i]]),
  ['У', 'Y'],
  ['ү', 'y'],
]);

function skeleton(name: string): string {
  return Array.from(name.normalize('NFC'), (letter) => latinTwins.get(letter) ?? letter).join('');
}

function alphabet(letter: string): Words {
  if (/\p{Script=Latin}/u.test(letter)) return { kk: 'латын', ru: 'латинская', en: 'Latin' };
  if (/\p{Script=Cyrillic}/u.test(letter)) return { kk: 'кирилл', ru: 'кириллическая', en: 'Cyrillic' };
  return { kk: 'грек', ru: 'греческая', en: 'Greek' };
}

/** Names drawn alike but spelt with letters of different alphabets, such as Latin GRP and GRР with a Cyrillic Р: an error that
 * says which letter is which. */
export function lookAlikes(names: Iterable<string>, placeOf: (name: string) => Place | undefined = () => undefined): readonly Issue[] {
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const given of names) {
    const name = given.normalize('NFC');
    const drawn = skeleton(name);
    const other = seen.get(drawn);
    if (other === undefined) seen.set(drawn, name);
    else if (other !== name) issues.push(expressionIssues.issue('look-alike', { name, other, letters: lettersApart(name, other) }, placeOf(given)));
  }
  return issues;
}

function lettersApart(name: string, other: string): Words {
  const theirs = Array.from(other);
  const apart = Array.from(name).flatMap((letter, i) => (letter === theirs[i] ? [] : [{ letter, twin: theirs[i], position: i + 1 }]));
  const say = (language: keyof Words): string =>
    apart.map(({ letter, twin, position }) => `${position}: ${letter} (${alphabet(letter)[language]}) / ${twin} (${alphabet(twin)[language]})`).join('; ');
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
}

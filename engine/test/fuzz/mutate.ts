import { Dice } from '../dice.ts';
import type { FuzzTarget } from './target.ts';

const numbers = ['0', '-0', '1', '-1', '5e-324', '1e308', '1e309', '9007199254740993', '1,234', '1.234', '1 234,5', '.5', '5.', '0x1F', '1_000', 'NaN', 'Infinity', '007', '1e-400', '2010', '9999', '99999'];
const strange = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '</script>', '\u202E', '\u200B', '\uFEFF', '\0', '\u0301', '\uD800', '\u00A0', '\u2028', '\r', '\r\n', '\t', '𝒳', '👩‍👩‍👧', 'ﬁ', 'І', 'і', 'ә'];
const signs = ['(', ')', '[', ']', '{', '}', '"', "'", '`', '|', '>', '-', ':', ',', '#', '&', '*', '!', '%', '@', '~', '^', '=', '..', ';', '\\'];
const token = /\p{L}[\p{L}\p{M}\p{N}_]*|\d+|[ \t]+|[^]/gu;

/** Repeated repetitions grow past what a millisecond can read. */
const longest = 20_000;

/** The text with this number: the same on every machine. */
export function inputOf(target: FuzzTarget, seed: number, index: number): string {
  const dice = new Dice(seed + Math.imul(index, 0x9e3779b1));
  const kind = dice.next();
  if (kind < 0.1) return anyText(dice);
  if (kind < 0.4 && target.generate !== undefined) return target.generate(dice);
  const corpus = [...target.corpus.values()];
  let text = dice.one(corpus);
  for (let left = dice.chance(0.5) ? 1 : dice.whole(2, 5); left > 0; left--) text = mutated(text, corpus, target.words, dice).slice(0, longest);
  return text;
}

/** Text of any code points, lone surrogates among them. */
function anyText(dice: Dice): string {
  return Array.from({ length: dice.whole(0, 40) }, () => {
    if (dice.chance(0.3)) return dice.one(signs);
    if (dice.chance(0.2)) return dice.one(strange);
    return String.fromCodePoint(dice.whole(0, dice.one([0x7f, 0x7f, 0x24f, 0x4ff, 0x2fff, 0xffff, 0x10ffff])));
  }).join('');
}

/** The text changed in one place: a token or a line taken out, repeated, moved, or replaced by what may mean something there. */
function mutated(text: string, corpus: readonly string[], words: readonly string[], dice: Dice): string {
  const byLine = dice.chance(0.3);
  const parts = byLine ? text.split(/(?<=\n)/) : (text.match(token) ?? []);
  if (parts.length === 0) return dice.one(words);
  const at = dice.whole(0, parts.length - 1);
  const some = dice.whole(1, 4);
  switch (dice.whole(0, 9)) {
    case 0: return [...parts.slice(0, at), ...parts.slice(at + some)].join('');
    case 1: return [...parts.slice(0, at + some), ...parts.slice(at)].join('');
    case 2: {
      const from = dice.whole(0, parts.length - 1);
      return [...parts.slice(0, at), ...parts.slice(from, from + some), ...parts.slice(at)].join('');
    }
    case 3: return parts.with(at, byLine ? `${dice.one([' ', '  ', '\t', '- ', '# '])}${parts[at]}` : dice.one(words)).join('');
    case 4: return parts.with(at, byLine ? parts[at].trimStart() : dice.one(numbers)).join('');
    case 5: return [...parts.slice(0, at), dice.one(signs), ...parts.slice(at)].join('');
    case 6: return [...parts.slice(0, at), dice.chance(0.5) ? dice.one(strange) : dice.one(words), ...parts.slice(at)].join('');
    case 7: return [...parts.slice(0, at), (parts[at]).repeat(dice.one([2, 3, 70, 300])), ...parts.slice(at + 1)].join('');
    case 8: return parts.slice(0, at).join('') + dice.one(corpus).slice(dice.whole(0, 200));
    default: return [...parts.slice(0, at), dice.one(['(', '[', '{', '"', '- ']).repeat(dice.one([1, 1, 20, 300])), ...parts.slice(at)].join('');
  }
}

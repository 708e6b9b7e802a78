/** A word, a sign ( ) * / , = or an exponent ^2 of a unit text; `start` counts from its beginning. */
export interface UnitToken {
  readonly kind: 'word' | 'sign' | 'exponent';
  readonly text: string;
  readonly start: number;
}

const pattern = /\s+|(?<sign>[()*·×/,=])|\^(?<exponent>[-−]?\d+(?:\.\d+)?(?:e-?\d+)?)|(?<word>[^\s()*·×/,=^]+)|(?<other>\^)/gu;

/** Cuts a unit text; whatever is neither sign nor exponent is a word. */
export function unitTokens(text: string): readonly UnitToken[] {
  const tokens: UnitToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const { sign, exponent, word, other } = match.groups ?? {};
    const start = match.index;
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign === '·' || sign === '×' ? '*' : sign, start });
    else if (exponent !== undefined) tokens.push({ kind: 'exponent', text: exponent.replace('−', '-'), start });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.normalize('NFC'), start });
    else if (other !== undefined) tokens.push({ kind: 'word', text: other, start });
  }
  return tokens;
}

import type { KazakhCase } from '../../language/kazakh-endings.ts';
import { withKazakhEnding } from '../../language/kazakh-figures.ts';
import { formatNumber, missingMark, noBreakSpace, withUnit } from '../../language/numbers.ts';
import type { Language, Words } from '../../language/words.ts';
import type { Inline, Inlines, NumberInline } from '../document.ts';

/** A number with its unit, which a template may put into a Kazakh case: the ending goes to the unit. */
export interface Amount {
  readonly amount: NumberInline;
  /** As it stands after the number; empty for a pure number. */
  readonly unit: string;
}

export type Slot = string | Inline | Inlines | Amount;
export type Slots = Readonly<Record<string, Slot>>;

const placeholder = /\{(\w+)(?::(dat|loc|abl|gen|acc|poss|instr))?\}/g;

/** A template in the reader's language with its slots filled: `{x}`, or in Kazakh `{x:dat}` for a slot in a case. */
export function phrase(words: Words, language: Language, slots: Slots = {}): Inlines {
  const template = words[language];
  const parts: Inline[] = [];
  let at = 0;
  for (const match of template.matchAll(placeholder)) {
    const [whole, name, ending] = match;
    const slot = slots[name];
    if (slot === undefined) throw new Error(`The phrase "${template}" has no ${name}; please report this.`);
    if (match.index > at) parts.push(template.slice(at, match.index));
    parts.push(...filled(slot, ending as KazakhCase | undefined, language));
    at = match.index + whole.length;
  }
  if (at < template.length) parts.push(template.slice(at));
  return merged(parts);
}

function filled(slot: Slot, ending: KazakhCase | undefined, language: Language): Inlines {
  if (typeof slot === 'string') return [ending === undefined ? slot : withKazakhEnding(slot, ending)];
  if ('amount' in slot) return amountInline(slot, language, ending);
  if ('kind' in slot) return slot.kind === 'number' && ending !== undefined ? amountInline({ amount: slot, unit: '' }, language, ending) : [slot];
  return slot;
}

/** A number and its unit; the number does not part from the first word of it. */
export function amountInline({ amount, unit }: Amount, language: Language, ending?: KazakhCase): Inlines {
  const printed = printedNumber(amount, language);
  const whole = withUnit(printed, unit, language);
  const said = ending === undefined ? whole : withKazakhEnding(whole, ending);
  const after = said.slice(printed.length);
  const close = after.split(' ')[0];
  return [...(close === '' ? [amount] : [{ kind: 'together' as const, parts: [amount, close] }]), ...(close.length === after.length ? [] : [after.slice(close.length)])];
}

/** A number as the renderers print it. */
export function printedNumber({ value, decimals, sign, group }: NumberInline, language: Language): string {
  return formatNumber(value, language, { decimals, sign: sign ?? 'auto', group: group ?? 'always' });
}

/** A sentence of the language room around numbers of the report: `build` gets each number as printed, and where the print
 * stands in its sentence the number itself is put. A sign of the private area before the print marks the place. */
export function woven(numbers: readonly NumberInline[], language: Language, build: (...printed: string[]) => string): Inlines {
  const mark = (i: number) => String.fromCharCode(0xe000 + i);
  const prints = numbers.map((number) => printedNumber(number, language));
  const text = build(...prints.map((print, i) => mark(i) + print));
  const parts: Inline[] = [];
  for (const piece of text.split(/(?=[\uE000-\uE0FF])/)) {
    const i = piece.charCodeAt(0) - 0xe000;
    if (!(i >= 0 && i < numbers.length)) {
      parts.push(piece);
      continue;
    }
    const rest = piece.slice(1 + prints[i].length);
    const joined = /^[^\s,.;:]*(?:\u00A0[^\s,.;:]*)*/.exec(rest)?.[0] ?? '';
    parts.push(joined === '' ? numbers[i] : { kind: 'together', parts: [numbers[i], joined] });
    if (joined.length < rest.length) parts.push(rest.slice(joined.length));
  }
  return merged(parts);
}

/** Texts side by side become one. */
function merged(parts: readonly Inline[]): Inlines {
  const out: Inline[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else if (part !== '') out.push(part);
  }
  return out;
}

/** Texts one after another with something between them. */
export function joined(items: readonly Inlines[], between: string): Inlines {
  return merged(items.flatMap((item, i) => (i === 0 ? item : [between, ...item])));
}

/** Sentences one after another. */
export function sentences(...items: readonly (Inlines | undefined)[]): Inlines {
  return joined(items.filter((item): item is Inlines => item !== undefined && item.length > 0), ' ');
}

/** The same text with a capital at its beginning. */
export function capitalisedInlines(parts: Inlines): Inlines {
  const [first, ...rest] = parts;
  if (typeof first !== 'string') return parts;
  const letter = Array.from(first)[0] ?? '';
  return [letter.toUpperCase() + first.slice(letter.length), ...rest];
}

/** Inlines as plain text, numbers as printed. */
export function plainText(parts: Inlines, language: Language): string {
  return parts.map((part): string => {
    if (typeof part === 'string') return part;
    switch (part.kind) {
      case 'number': return printedNumber(part, language);
      case 'interval': return `[${printedNumber(part.lower, language)};${noBreakSpace}${printedNumber(part.upper, language)}]`;
      case 'variable': return part.name;
      case 'code': return part.text;
      case 'missing': return missingMark(part.missing, language);
      case 'lineBreak': return ' ';
      default: return 'parts' in part ? plainText(part.parts, language) : '';
    }
  }).join('');
}

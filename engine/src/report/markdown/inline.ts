import type { Inline, Inlines, NumberInline, Verdict } from '../document.ts';
import type { Language } from '../../language/words.ts';
import { formatNumber, missingMark, noBreakSpace } from '../../language/numbers.ts';
import { numberFor, type Numbering } from '../numbering.ts';
import { referenceText, verdictWords } from '../words.ts';

export interface MarkdownContext {
  readonly language: Language;
  readonly numbering: Numbering;
}

const verdictSigns: Readonly<Record<Verdict, string>> = { supported: '●', suggestive: '◐', fragile: '◈', 'not-supported': '○' };
const agreementSigns = { equal: '=', near: '≈', different: '≠' } as const;

/** Bidirectional and other controls would reorder what stands beside them. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0000-\u001F\u007F-\u009F]+/g;

/** Text in which no character means markup, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(controls, ' ').replace(/[\\`*_[\]<>|~#&]/g, (character) => `\\${character}`);
}

export function verdictText(verdict: Verdict, language: Language): string {
  return `${verdictSigns[verdict]} ${verdictWords[verdict][language]}`;
}

export function numberText({ value, decimals, sign, group }: NumberInline, language: Language): string {
  return formatNumber(value, language, { decimals, sign: sign ?? 'auto', group: group ?? 'always' });
}

export function inlineMarkdown(parts: Inlines, context: MarkdownContext): string {
  return parts.map((part) => partMarkdown(part, context)).join('').replace(/ {2,}/g, ' ');
}

function partMarkdown(part: Inline, context: MarkdownContext): string {
  const { language } = context;
  if (typeof part === 'string') return escapeMarkdown(part);
  switch (part.kind) {
    case 'number':
      return numberText(part, language);
    case 'interval':
      return `\\[${numberText(part.lower, language)};${noBreakSpace}${numberText(part.upper, language)}\\]`;
    case 'variable':
      return `*${escapeMarkdown(part.name)}*`;
    case 'code':
      return `\`${part.text.replace(controls, ' ').replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
    case 'verdict':
      return part.word === true ? verdictText(part.verdict, language) : `${verdictSigns[part.verdict]} `;
    case 'agreement':
      return `${agreementSigns[part.agreement]} `;
    case 'missing':
      return escapeMarkdown(missingMark(part.missing, language));
    case 'warningTag':
      return ` (${escapeMarkdown(part.tag)})`;
    case 'footnoteMark':
      return superscript(`${part.mark})`);
    case 'reference': {
      const { what, number } = numberFor(part.to, context.numbering);
      return escapeMarkdown(referenceText(what, number, part.form ?? 'plain', language));
    }
    case 'lineBreak':
      return ' ';
    case 'strong':
      return emphasised('**', inlineMarkdown(part.parts, context));
    case 'emphasis':
      return emphasised('*', inlineMarkdown(part.parts, context));
    case 'superscript':
      return superscript(inlineMarkdown(part.parts, context));
    case 'subscript':
      return `\\_${bracketed(inlineMarkdown(part.parts, context))}`;
    case 'together':
      return inlineMarkdown(part.parts, context);
    case 'detail':
      return `<br>${inlineMarkdown(part.parts, context)}`;
  }
}

function emphasised(mark: string, text: string): string {
  return text.trim() === '' ? text : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${mark}$2${mark}$3`);
}

const raised: Readonly<Record<string, string>> = { '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '−': '⁻', '+': '⁺', '(': '⁽', ')': '⁾', n: 'ⁿ' };

/** ², ⁻¹; what Unicode cannot raise is a power in words: ^0,355 or ^(ln x). */
function superscript(text: string): string {
  const characters = Array.from(text);
  return characters.every((character) => character in raised) ? characters.map((character) => raised[character]).join('') : `^${bracketed(text)}`;
}

function bracketed(text: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}

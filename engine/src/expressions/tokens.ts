import type { Issue, Place } from '../issues/issue.ts';
import { expressionIssues } from './issues.ts';
import type { Span } from './expression.ts';

export interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'end';
  /** The operator, the name in NFC, or the number as typed. */
  readonly text: string;
  /** Whether a name was written in backquotes: then it is never a keyword. */
  readonly quoted: boolean;
  readonly span: Span;
}

/** Signs taken over from printed formulas, and the operator each one is. */
const printedSigns: ReadonlyMap<string, string> = new Map([
  ['\u2212', '-'], ['×', '*'], ['·', '*'], ['≤', '<='], ['≥', '>='], ['≠', '!='],
]);

/** Signs of other languages, and what to write here. */
const foreignSigns: ReadonlyMap<string, string> = new Map([
  ['**', '^'], ['=', '=='], ['&&', 'and'], ['||', 'or'], ['!', 'not'], ['–', '-'], ['—', '-'], ['÷', '/'], [':', '/'], ['{', '('], ['}', ')'],
]);

const pattern = new RegExp([
  String.raw`(?<space>\s+)`,
  String.raw`(?<number>(?:\d+(?:\.(?!\.)\d+)?|\.\d+)(?:[eE][+-]?\d+)?)`,
  String.raw`(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*)`,
  '`(?<quoted>[^`\\r\\n]*)`',
  String.raw`(?<foreign>\*\*|&&|\|\||!(?!=)|=(?!=)|[–—÷:{}])`,
  String.raw`(?<operator>==|!=|<=|>=|\.\.|[-+*/^<>()\[\],~\u2212×·≤≥≠])`,
  String.raw`(?<other>[^])`,
].join('|'), 'gu');

/** The place of a span of a text that starts at `place`; further lines are taken to start in the same column, as in a YAML block. */
export function placeOf(place: Place, span: Span): Place {
  if (place.line === undefined) return place;
  const length = Math.max(1, span.end - span.start);
  return { ...place, line: place.line + span.line, column: (place.column ?? 1) + span.column, length };
}

/** The smallest span that holds two. */
export function spanning(from: Span, to: Span): Span {
  return { ...from, end: Math.max(from.end, to.end) };
}

/** A sign or number that the language does not have. */
export interface Fault {
  readonly span: Span;
  readonly issue: (place: Place) => Issue;
}

/** Cuts a text into tokens, the last of kind `end`. */
export function tokenize(text: string): { readonly tokens: readonly Token[]; readonly faults: readonly Fault[] } {
  const tokens: Token[] = [];
  const faults: Fault[] = [];
  let line = 0;
  let lineStart = 0;
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const whole = match[0];
    const span = { start, end: start + whole.length, line, column: start - lineStart };
    const fault = (issue: Fault['issue']): void => { faults.push({ span, issue }); };
    const add = (kind: Token['kind'], tokenText: string, quoted = false): void => { tokens.push({ kind, text: tokenText, quoted, span }); };
    if (groups.space !== undefined) {
      for (const lineBreak of whole.matchAll(/\r\n|\r|\n/g)) {
        line++;
        lineStart = start + lineBreak.index + lineBreak[0].length;
      }
    } else if (groups.number !== undefined) {
      const value = Number(whole);
      const lost = value === 0 && /[1-9]/.test(whole.replace(/[eE].*/, ''));
      if (!Number.isFinite(value)) fault((place) => expressionIssues.issue('number-too-large', { text: whole }, place));
      else if (lost) fault((place) => expressionIssues.issue('number-too-small', { text: whole }, place));
      add('number', whole);
    } else if (groups.name !== undefined) add('name', whole.normalize('NFC'));
    else if (groups.quoted !== undefined) {
      if (groups.quoted.trim() === '') fault((place) => expressionIssues.issue('empty-name', {}, place));
      add('name', groups.quoted.normalize('NFC').trim(), true);
    } else if (groups.operator !== undefined) add('operator', printedSigns.get(whole) ?? whole);
    else if (groups.foreign !== undefined) {
      const instead = foreignSigns.get(whole) ?? '';
      fault((place) => expressionIssues.issue('foreign-sign', { sign: whole, instead }, place));
      add(/[a-z]/.test(instead) ? 'name' : 'operator', instead);
    } else fault((place) => (whole === '%' ? expressionIssues.issue('percent-sign', {}, place) : expressionIssues.issue('unknown-sign', { sign: whole }, place)));
  }
  const end = { start: text.length, end: text.length, line, column: text.length - lineStart };
  tokens.push({ kind: 'end', text: '', quoted: false, span: end });
  return { tokens, faults };
}

import type { Issue, Place } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { studyIssues } from './issues.ts';

/** A syntax error as the YAML reader reports it. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** How deep lists and maps may nest. */
export const deepest = 64;

const reasons: Readonly<Record<string, Words>> = {
  UNEXPECTED_TOKEN: { kk: 'мән аяқталған соң тағы бірдеңе тұр', ru: 'после конца значения стоит что-то еще', en: 'something stands where a value has ended' },
  BAD_DQ_ESCAPE: { kk: 'қос тырнақша ішінде кері қиғаш сызықтан кейінгі таңба белгісіз', ru: 'в двойных кавычках после обратной черты стоит неизвестный знак', en: 'an unknown sign follows a backslash in double quotes' },
  BAD_DIRECTIVE: { kk: '% белгісімен басталатын жол нұсқау болып саналады', ru: 'строка, начинающаяся со знака %, считается указанием', en: 'a line that begins with % counts as a directive' },
  BAD_PROP_ORDER: { kk: 'белгі (& немесе !) орнында тұрған жоқ', ru: 'метка (& или !) стоит не на месте', en: 'a mark (& or !) is out of place' },
  KEY_OVER_1024_CHARS: { kk: 'кілт 1024 таңбадан ұзын', ru: 'ключ длиннее 1024 знаков', en: 'a key is longer than 1024 characters' },
  MISSING_CHAR: { kk: 'кілттен кейін қос нүкте жоқ', ru: 'после ключа нет двоеточия', en: 'no colon follows the key' },
  MULTILINE_IMPLICIT_KEY: { kk: 'кілттен кейін қос нүкте жоқ', ru: 'после ключа нет двоеточия', en: 'no colon follows the key' },
};
const otherReason: Words = { kk: 'жазылым ережеге сай емес', ru: 'запись не по правилам', en: 'it breaks the rules of the notation' };

/** What was not closed, by the reader's words for it; it is the last of its kind, since a later one would have closed it. */
const openings: readonly (readonly [string, string])[] = [['"', 'closing "'], ["'", "closing '"], ['{', 'with a }'], ['[', 'with a ]']];

/** Says what YAML's syntax errors mean to somebody who writes a study: the first of each line, since the others follow from it.
 * @param placeAt the place of a span of offsets into `text` */
export function explainYamlErrors(errors: readonly YamlError[], text: string, placeAt: (from: number, to: number) => Place): Issue[] {
  const lines = new Set<number | undefined>();
  return errors.flatMap((error) => {
    const { line } = placeAt(error.pos[0], error.pos[0]);
    if (lines.has(line)) return [];
    const issue = explain(error, text, placeAt);
    const repeats = lines.has(issue.place?.line);
    lines.add(line).add(issue.place?.line);
    return repeats ? [] : [issue];
  });
}

function explain({ code, message, pos: [at] }: YamlError, text: string, placeAt: (from: number, to: number) => Place): Issue {
  const lineEnd = /[\r\n]|$/.exec(text.slice(at))?.index ?? 0;
  const rest = text.slice(at, at + lineEnd);
  const toLineEnd = placeAt(at, at + Math.max(1, rest.trimEnd().length));
  switch (code) {
    case 'DUPLICATE_KEY': {
      const typed = /^(?:"[^"]*"|'[^']*'|[^:,{}[\]]*[^:,{}[\]\s])/.exec(rest)?.[0] ?? rest;
      return studyIssues.issue('yaml-duplicate-key', { key: typed.replace(/^(["'])(.*)\1$/, '$2') }, placeAt(at, at + typed.length));
    }
    case 'TAB_AS_INDENT': return studyIssues.issue('yaml-tab', {}, placeAt(at, at + 1));
    case 'BAD_ALIAS': return studyIssues.issue('yaml-alias', {}, placeAt(at, at + 1));
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS': return studyIssues.issue('yaml-tag', { text: rest.trim() }, toLineEnd);
    case 'MULTIPLE_ANCHORS': return studyIssues.issue('yaml-alias', {}, toLineEnd);
    case 'RESOURCE_EXHAUSTION': return studyIssues.issue('yaml-too-deep', { limit: deepest }, placeAt(at, at + 1));
    case 'MULTIPLE_DOCS': return studyIssues.issue('yaml-documents', {}, toLineEnd);
    case 'BAD_SCALAR_START':
      return rest.startsWith('%') ? studyIssues.issue('yaml-percent', { text: rest.trim() }, toLineEnd) : studyIssues.issue('yaml-reserved-start', { text: rest.trim() }, toLineEnd);
    case 'BLOCK_IN_FLOW':
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:(?:\s|$)/.test(rest)) return studyIssues.issue('yaml-colon', { text: rest.trim() }, toLineEnd);
      return indent(text, at + lineEnd, placeAt);
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? studyIssues.issue('yaml-unclosed', {}, toLineEnd) : indent(text, at, placeAt);
    case 'MISSING_CHAR':
      for (const [sign, told] of openings) {
        if (!message.includes(told)) continue;
        const opened = Math.max(0, text.lastIndexOf(sign, at - 1));
        return studyIssues.issue('yaml-unclosed', {}, placeAt(opened, opened + 1));
      }
      break;
    case 'UNEXPECTED_TOKEN':
      if (message.includes('on same line with key')) return studyIssues.issue('yaml-reserved-start', { text: rest.trim() }, toLineEnd);
  }
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const glued = /^([ \t]*(?:-[ \t]+)?)([\p{L}_][\p{L}\p{M}\p{N}_-]*):(\S[^\r\n]*)/u.exec(text.slice(lineStart));
  if (glued !== null && (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY')) {
    const [, before, key, value] = glued;
    const colon = lineStart + before.length + key.length;
    return studyIssues.issue('yaml-space', { whole: `${key}: ${value.trim()}` }, placeAt(colon, colon + 1));
  }
  return studyIssues.issue('yaml-syntax', { reason: reasons[code] ?? otherReason }, toLineEnd);
}

/** A line that is indented otherwise than its neighbours: the first with text at or after an offset. */
function indent(text: string, from: number, placeAt: (from: number, to: number) => Place): Issue {
  const blank = /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return studyIssues.issue('yaml-indent', {}, placeAt(from + blank, from + blank + 1));
}

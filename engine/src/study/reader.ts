import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Issue, Place } from '../issues/issue.ts';
import { studyIssues } from './issues.ts';

/** A YAML node as the study's shapes read it: text with its place, a list, or a map whose entries keep their order. */
export type StudyNode =
  | { readonly kind: 'scalar'; readonly text: string; readonly value: string | number | boolean | null; readonly quoted: boolean; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly StudyNode[]; readonly place: Place }
  | { readonly kind: 'map'; readonly entries: readonly StudyEntry[]; readonly flow: boolean; readonly place: Place };

export interface StudyEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: StudyNode;
}

const deepest = 64;

/** Reads one YAML text into located nodes. Anchors, tags and duplicate keys are refused; the traps of YAML that
 * regional tables fall into are explained instead of being passed on as syntax errors.
 * @returns the root node, or undefined when the text has no usable root; every problem found is in `issues` */
export function readYaml(text: string, file: string, issues: Issue[]): StudyNode | undefined {
  const counter = new LineCounter();
  const placeAt = (from: number, to: number): Place => {
    const { line, col } = counter.linePos(from);
    return { file, line, column: col, length: Math.max(1, to - from) };
  };
  if (nestingDepth(text) > deepest) {
    issues.push(studyIssues.issue('yaml-too-deep', { limit: deepest }, { file, line: 1, column: 1 }));
    return undefined;
  }
  let document;
  try {
    document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, logLevel: 'silent', prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    issues.push(studyIssues.issue('yaml-too-deep', { limit: deepest }, { file, line: 1, column: 1 }));
    return undefined;
  }
  for (const error of document.errors) issues.push(explainYamlError(error.code, error.message, text, error.pos[0], placeAt));
  if (document.errors.length > 0) return undefined;

  const convert = (node: unknown, fallback: Place, depth: number): StudyNode => {
    if (depth > deepest) {
      issues.push(studyIssues.issue('yaml-too-deep', { limit: deepest }, fallback));
      return { kind: 'scalar', text: '', value: null, quoted: false, place: fallback };
    }
    const place = rangeOf(node) === undefined ? fallback : placeOf(node as Node);
    if (isAlias(node)) {
      issues.push(studyIssues.issue('yaml-alias', {}, place));
      return { kind: 'scalar', text: '', value: null, quoted: false, place };
    }
    if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => convert(item, place, depth + 1)) };
    if (isMap(node)) return convertMap(node, place, depth);
    if (isScalar(node)) {
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      const { value } = node;
      const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
      return { kind: 'scalar', text: quoted || node.source === undefined ? String(plain ?? '') : node.source, value: plain, quoted, place: quoted && node.type?.startsWith('QUOTE') === true ? inside(place) : place };
    }
    return { kind: 'scalar', text: '', value: null, quoted: false, place };
  };
  const convertMap = (map: YAMLMap, place: Place, depth: number): StudyNode => {
    const entries: StudyEntry[] = [];
    for (const pair of map.items as unknown[]) {
      if (!isPair(pair)) continue;
      const keyNode = (pair as Pair).key;
      const keyPlace = rangeOf(keyNode) === undefined ? place : placeOf(keyNode as Node);
      const key = isScalar(keyNode) ? (keyNode.source ?? String(keyNode.value)) : '';
      const valueNode = (pair as Pair).value;
      entries.push({ key: isScalar(keyNode) && typeof keyNode.value === 'string' ? keyNode.value : key, keyPlace, value: convert(valueNode, keyPlace, depth + 1) });
    }
    return { kind: 'map', entries, flow: map.flow === true, place };
  };
  const placeOf = (node: Node): Place => {
    const range = rangeOf(node);
    return range === undefined ? placeAt(0, 0) : placeAt(range[0], range[1]);
  };
  if (document.contents === null) {
    issues.push(studyIssues.issue('yaml-empty', {}, { file, line: 1, column: 1 }));
    return undefined;
  }
  return convert(document.contents, { file, line: 1, column: 1 }, 0);
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ?? undefined;
}

function inside(place: Place): Place {
  return { ...place, column: (place.column ?? 1) + 1, length: Math.max(1, (place.length ?? 2) - 2) };
}

/** The deepest nesting of brackets outside quotes: YAML's flow style is recursive, so it is bounded before parsing. */
function nestingDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\n' && depth > 0 && most <= deepest) continue;
  }
  return most;
}

/** Says what a YAML syntax error means to somebody who writes a study, from the text where it happened. */
function explainYamlError(code: string, message: string, text: string, at: number, placeAt: (from: number, to: number) => Place): Issue {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd);
  const place = placeAt(at, Math.max(at + 1, Math.min(lineEnd, at + 1)));
  const percent = /:[ \t]*(%[^\n]*)$/.exec(line);
  if (percent !== null) return studyIssues.issue('yaml-percent', { text: percent[1].trim() }, placeAt(lineStart + line.indexOf('%'), lineStart + line.indexOf('%') + 1));
  if (code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:-\s+)?["']?([^:"']+)["']?\s*:/.exec(text.slice(at, lineEnd))?.[1] ?? text.slice(at, lineEnd).split(':')[0];
    return studyIssues.issue('yaml-duplicate-key', { key: key.trim() }, placeAt(at, at + key.trim().length));
  }
  if (code === 'TAB_AS_INDENT') return studyIssues.issue('yaml-tab', {}, place);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || (code === 'MULTILINE_IMPLICIT_KEY' && /:\s.*:\s/.test(line))) {
    return studyIssues.issue('yaml-colon', { text: line.trim() }, place);
  }
  if (code === 'BAD_SCALAR_START') return studyIssues.issue('yaml-reserved-start', { text: text.slice(at, lineEnd).trim() }, place);
  return studyIssues.issue('yaml-syntax', { message: message.split('\n')[0] }, place);
}

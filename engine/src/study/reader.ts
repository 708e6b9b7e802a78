import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Issue, Place } from '../issues/issue.ts';
import { studyIssues } from './issues.ts';
import { deepest, explainYamlErrors } from './yaml-errors.ts';

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

/** Reads one YAML text into located nodes. Anchors, tags, further documents and duplicate keys are refused; the traps of YAML
 * that regional tables fall into are explained instead of being passed on as syntax errors.
 * @param text a byte order mark in front is passed over; lines end with LF, CRLF or CR
 * @returns the root node, or undefined when the text has no usable root; every problem found is in `issues` */
export function readYaml(text: string, file: string, issues: Issue[]): StudyNode | undefined {
  const source = text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const placeAt = placesIn(source, file);
  const opened = tooDeepAt(source);
  if (opened !== undefined) {
    issues.push(studyIssues.issue('yaml-too-deep', { limit: deepest }, placeAt(opened, opened + 1)));
    return undefined;
  }
  const document = parseDocument(source, { uniqueKeys: true, strict: true, logLevel: 'error', prettyErrors: false });
  if (document.errors.length > 0) {
    issues.push(...explainYamlErrors(document.errors, source, placeAt));
    return undefined;
  }
  if (document.contents === null) {
    issues.push(studyIssues.issue('yaml-empty', {}, { file, line: 1, column: 1 }));
    return undefined;
  }
  return new Conversion(source, issues, placeAt).node(document.contents, { file, line: 1, column: 1 }, 0);
}

/** Turns the nodes of the YAML reader into those of a study. */
class Conversion {
  private readonly source: string;
  private readonly issues: Issue[];
  private readonly placeAt: (from: number, to: number) => Place;

  constructor(source: string, issues: Issue[], placeAt: (from: number, to: number) => Place) {
    this.source = source;
    this.issues = issues;
    this.placeAt = placeAt;
  }

  node(node: unknown, fallback: Place, depth: number): StudyNode {
    const place = this.placeOf(node) ?? fallback;
    if (depth > deepest) {
      this.issues.push(studyIssues.issue('yaml-too-deep', { limit: deepest }, { ...place, length: 1 }));
      return nothing(place);
    }
    this.refuseMarks(node, place);
    if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => this.node(item, place, depth + 1)) };
    if (isMap(node)) {
      const entries = node.items.flatMap((pair) => (isPair(pair) ? [this.entry(pair.key, pair.value, place, depth)] : []));
      return { kind: 'map', entries, flow: node.flow === true, place };
    }
    if (!isScalar(node)) return nothing(place);
    const inQuotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const inBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const quoted = inQuotes || inBlock;
    const { value } = node;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    const text = quoted || node.source === undefined ? String(plain ?? '') : node.source;
    return { kind: 'scalar', text, value: plain, quoted, place: inQuotes ? insideQuotes(place) : inBlock ? this.insideBlock(node.range?.[0] ?? 0, place) : place };
  }

  private entry(key: unknown, value: unknown, map: Place, depth: number): StudyEntry {
    const keyPlace = this.placeOf(key) ?? map;
    this.refuseMarks(key, keyPlace);
    const typed = isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : this.sourceOf(key);
    return { key: typed, keyPlace, value: this.node(value, keyPlace, depth + 1) };
  }

  private refuseMarks(node: unknown, place: Place): void {
    const { anchor, tag } = (node ?? {}) as { readonly anchor?: string; readonly tag?: string };
    if (isAlias(node)) this.issues.push(studyIssues.issue('yaml-alias', {}, place));
    else if (anchor !== undefined) this.issues.push(studyIssues.issue('yaml-alias', {}, this.markBefore(node, `&${anchor}`).place));
    if (tag === undefined) return;
    const mark = this.markBefore(node, '!');
    this.issues.push(studyIssues.issue('yaml-tag', { text: mark.text }, mark.place));
  }

  /** The anchor or tag that stands in front of a node. */
  private markBefore(node: unknown, begins: string): { readonly text: string; readonly place: Place } {
    const before = this.source.slice(0, rangeOf(node)?.[0] ?? 0);
    const at = /!?$/.exec(before.slice(0, Math.max(0, before.lastIndexOf(begins))))?.index ?? 0;
    const text = /^\S*/.exec(before.slice(at))?.[0] ?? begins;
    return { text, place: this.placeAt(at, at + text.length) };
  }

  private placeOf(node: unknown): Place | undefined {
    const range = rangeOf(node);
    return range === undefined ? undefined : this.placeAt(range[0], range[1]);
  }

  private sourceOf(node: unknown): string {
    const range = rangeOf(node);
    return range === undefined ? '' : this.source.slice(range[0], range[1]);
  }

  /** Where the text of a block scalar begins: on the line after its `|` or `>`. */
  private insideBlock(header: number, place: Place): Place {
    const content = /^[^\n]*\n\s*/.exec(this.source.slice(header))?.[0].length ?? 0;
    return content === 0 ? place : this.placeAt(header + content, header + content + 1);
  }
}

function nothing(place: Place): StudyNode {
  return { kind: 'scalar', text: '', value: null, quoted: false, place };
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ?? undefined;
}

/** The places of spans of a text: what they underline ends with the line. */
function placesIn(text: string, file: string): (from: number, to: number) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (from, to) => {
    const start = Math.min(from, text.length);
    let line = 0;
    for (let above = lineStarts.length; line + 1 < above; ) {
      const middle = (line + above) >> 1;
      if (lineStarts[middle] <= start) line = middle;
      else above = middle;
    }
    const length = /\r?\n|$/.exec(text.slice(start, Math.max(start, to)))?.index ?? 0;
    return { file, line: line + 1, column: start - lineStarts[line] + 1, length: Math.max(1, length) };
  };
}

function insideQuotes(place: Place): Place {
  return { ...place, column: (place.column ?? 1) + 1, length: Math.max(1, (place.length ?? 2) - 2) };
}

/** Where brackets that may open a list or a map, or the dashes of one line, nest too deep: the YAML reader is recursive, and how
 * deep it gets depends on the machine. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let dashes = 0;
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') {
      if (opens && ++depth > deepest) return at;
    } else if (character === ']' || character === '}') {
      depth = Math.max(0, depth - 1);
      opens = false;
    } else if (character === '\n') {
      dashes = 0;
      opens = true;
    } else if (character === '-' || character === '?') {
      opens &&= /^\s/.test(text.slice(at + 1, at + 2));
      if (opens && ++dashes > deepest) return at;
    } else if (character !== ' ' && character !== '\t') opens = character === ':' || character === ',';
  }
  return undefined;
}

import type { Issue, Place } from '../../issues/issue.ts';
import { dataIssues } from '../issues.ts';

export type Separator = ',' | ';' | '\t';

/** One field of a CSV file: its text without the quotes, and where it stands. */
export interface CsvField {
  readonly text: string;
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly column: number;
  /** Characters the field takes on its first line, quotes included. */
  readonly length: number;
}

export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly CsvField[];
}

export interface CsvText {
  readonly separator: Separator;
  /** Records that hold anything, in order. */
  readonly records: readonly CsvRecord[];
  readonly issues: readonly Issue[];
}

/** As many columns as a spreadsheet can hold. */
const mostColumns = 16384;

export function fieldPlace(file: string, field: CsvField): Place {
  return { file, line: field.line, column: field.column, length: Math.max(1, field.length) };
}

/** Reads comma, semicolon or tab separated text as RFC 4180 has it, with the position of every field.
 * Lines end with LF, CRLF or CR; a quoted field may hold separators, line ends and doubled quotes;
 * a quote inside an unquoted field is an ordinary character. Reading stops at what makes the rest meaningless.
 * @param text      decoded text; a byte order mark in front is passed over
 * @param options   `separator`: declared, else the one that divides the lines most regularly; `from`: offset and line to begin at
 * @source RFC 4180 (2005) section 2 */
export function readCsv(text: string, file: string, options: { readonly separator?: Separator; readonly from?: { readonly offset: number; readonly line: number } } = {}): CsvText {
  const start = options.from?.offset ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const separator = options.separator ?? detectSeparator(text, start);
  const records: CsvRecord[] = [];
  const issues: Issue[] = [];
  const end = text.length;
  let at = start;
  let line = options.from?.line ?? 1;
  let lineStart = at;
  let recordLine = line;
  let fields: CsvField[] = [];

  const stop = (issue: Issue): CsvText => ({ separator, records, issues: [...issues, issue] });
  const endRecord = (): void => {
    if (fields.some((field) => field.text.trim() !== '')) records.push({ line: recordLine, fields });
    fields = [];
  };
  const passLineEnd = (): void => {
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    lineStart = at;
  };
  const isLineEnd = (): boolean => text[at] === '\n' || text[at] === '\r';

  while (at < end) {
    const from = at;
    const place = { file, line, column: at - lineStart + 1 };
    let content = '';
    let length: number | undefined;
    if (text[at] === '"') {
      at += 1;
      let chunk = at;
      for (;;) {
        if (at >= end) return stop(dataIssues.issue('unclosed-quote', {}, place));
        if (text[at] === '"') {
          content += text.slice(chunk, at);
          if (text[at + 1] !== '"') break;
          content += '"';
          at += 2;
          chunk = at;
        } else if (isLineEnd()) {
          length ??= at - from;
          passLineEnd();
        } else {
          at += 1;
        }
      }
      at += 1;
      length ??= at - from;
      if (at < end && text[at] !== separator && !isLineEnd()) return stop(dataIssues.issue('text-after-quote', {}, { file, line, column: at - lineStart + 1 }));
    } else {
      while (at < end && text[at] !== separator && !isLineEnd()) at += 1;
      content = text.slice(from, at);
      length = at - from;
    }
    const nul = content.indexOf('\0');
    if (nul >= 0) return stop(dataIssues.issue('nul-character', {}, place));
    if (fields.length === mostColumns) return stop(dataIssues.issue('too-many-columns', { most: mostColumns }, place));
    if (fields.length === 0) recordLine = place.line;
    fields.push({ text: content, line: place.line, column: place.column, length });
    if (at < end && text[at] === separator) {
      at += 1;
      if (at === end) fields.push({ text: '', line, column: at - lineStart + 1, length: 0 });
      // A separator at a line's end is followed by one more, empty field: the loop reads it as such.
      else continue;
    }
    endRecord();
    if (at < end) passLineEnd();
  }
  return { separator, records, issues };
}

/** How much of a file is looked at to tell its separator. */
const sampleLength = 65536;

/** The separator whose most usual count a line is shared by most lines; of equals tab, semicolon, comma. */
function detectSeparator(text: string, start: number): Separator {
  const candidates: readonly Separator[] = ['\t', ';', ','];
  const tallies = candidates.map(() => new Map<number, number>());
  let counts = [0, 0, 0];
  let quoted = false;
  const endLine = (): void => {
    counts.forEach((count, which) => {
      if (count > 0) tallies[which].set(count, (tallies[which].get(count) ?? 0) + 1);
    });
    counts = [0, 0, 0];
  };
  for (const character of text.slice(start, start + sampleLength)) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n' || character === '\r') endLine();
    else {
      const which = candidates.findIndex((candidate) => candidate === character);
      if (which >= 0) counts[which] += 1;
    }
  }
  endLine();
  const support = tallies.map((tally) => Math.max(0, ...tally.values()));
  const best = support.indexOf(Math.max(...support));
  return support[best] === 0 ? ',' : candidates[best];
}

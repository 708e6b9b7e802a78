import type { Issue } from '../../issues/issue.ts';
import { nearestName } from '../../issues/nearest.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import { dataIssues } from '../issues.ts';
import type { Separator } from './csv.ts';

/** What the comment lines in front of a table say about it. */
export interface Directives {
  readonly decimal?: DecimalMark;
  readonly separator?: Separator;
  /** Where the table begins. */
  readonly from: { readonly offset: number; readonly line: number };
  readonly issues: readonly Issue[];
}

const separators: ReadonlyMap<string, Separator> = new Map([[',', ','], [';', ';'], ['tab', '\t']]);

/** A longer comment line is prose. */
const longestDirective = 80;

/** Reads the leading lines that begin with `#`. `# decimal: ,` and `# separator: ;` (or `,` or `tab`)
 * tell how the file is written; any other line is a comment. */
export function readDirectives(text: string, file: string): Directives {
  const issues: Issue[] = [];
  let decimal: DecimalMark | undefined;
  let separator: Separator | undefined;
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (text[offset] === '#') {
    const comment = /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
    const match = comment.length > longestDirective ? null : /^#\s*([A-Za-z]+)\s*:\s*(.*?)\s*$/.exec(comment);
    if (match !== null) {
      const [, name, said] = match;
      const given = said.replace(/^(["'])(.*)\1$/, '$2');
      const place = { file, line, column: 1, length: comment.length };
      if (name === 'decimal' && (given === ',' || given === '.')) decimal = given;
      else if (name === 'separator' && separators.has(given)) separator = separators.get(given);
      else if (name === 'decimal') issues.push(dataIssues.issue('bad-decimal-directive', { got: said }, place));
      else if (name === 'separator') issues.push(dataIssues.issue('bad-separator-directive', { got: said }, place));
      else {
        const near = nearestName(name, ['decimal', 'separator']);
        if (near !== undefined) issues.push(dataIssues.issue('misspelt-directive', { got: name, nearest: near }, place));
      }
    }
    offset += comment.length;
    if (text[offset] === '\r' && text[offset + 1] === '\n') offset += 1;
    offset += 1;
    line += 1;
  }
  return { decimal, separator, from: { offset: Math.min(offset, text.length), line }, issues };
}

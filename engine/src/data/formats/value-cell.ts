import type { Issue, Place } from '../../issues/issue.ts';
import type { NumberRefusal } from '../../language/number-reading.ts';
import { parseNumber } from '../../language/number-reading.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { Language, Words } from '../../language/words.ts';
import { dataIssues } from '../issues.ts';
import type { ObservationStatus } from '../status.ts';
import { statusOfMark } from '../status.ts';
import { partFootnote } from './footnote.ts';
import type { Separator } from './csv.ts';

/** A cell that should hold a number. */
export interface PrintedValue {
  readonly text: string;
  readonly place: Place;
}

/** What the decimal mark of a file is, when its numbers or its author say so. */
export interface DecimalDecision {
  readonly decimal?: DecimalMark;
  readonly issues: readonly Issue[];
}

/** Decides the decimal mark of a whole file from all its numbers.
 * A number that can be read in one way only decides (`4 605,5`, `1,234.5`, `0.25`). Where every number reads
 * both ways (`1,234`), only an author can: nothing is guessed. Fields that are parted by commas and hold none
 * inside have the point.
 * @returns no mark when the file leaves it open or contradicts itself */
export function decideDecimal(cells: Iterable<PrintedValue>, declared: DecimalMark | undefined, separator: Separator): DecimalDecision {
  if (declared !== undefined) return { decimal: declared, issues: [] };
  let open: PrintedValue | undefined;
  let comma: PrintedValue | undefined;
  let point: PrintedValue | undefined;
  let anyComma = false;
  for (const cell of cells) {
    const { text } = partFootnote(cell.text);
    const hasComma = text.includes(',');
    anyComma ||= hasComma;
    if (!hasComma && !text.includes('.')) continue;
    const asComma = parseNumber(text, { decimal: ',' });
    const asPoint = parseNumber(text, { decimal: '.' });
    if ('value' in asComma && 'value' in asPoint) {
      if (asComma.value !== asPoint.value) open ??= cell;
    } else if ('value' in asComma) comma ??= cell;
    else if ('value' in asPoint) point ??= cell;
  }
  if (comma !== undefined && point !== undefined) {
    const detail = { comma: comma.text.trim(), point: point.text.trim(), commaLine: comma.place.line ?? 1, pointLine: point.place.line ?? 1 };
    return { issues: [dataIssues.issue('mixed-decimal', detail, comma.place)] };
  }
  if (comma !== undefined) return { decimal: ',', issues: [] };
  if (point !== undefined || open === undefined || (separator === ',' && !anyComma)) return { decimal: '.', issues: [] };
  const reading = (decimal: DecimalMark): Words => {
    const read = parseNumber(partFootnote(open.text).text, { decimal });
    const told = (language: Language): string => formatNumber('value' in read ? read.value : NaN, language, { group: 'never' });
    return { kk: told('kk'), ru: told('ru'), en: told('en') };
  };
  return { issues: [dataIssues.issue('ambiguous-decimal', { text: open.text.trim(), comma: reading(','), point: reading('.') }, open.place)] };
}

/** A value as read from its cell. */
export interface ReadValue {
  readonly value: number;
  readonly status: ObservationStatus;
  readonly footnote?: string;
  readonly issues: readonly Issue[];
}

const refusals: Readonly<Record<Exclude<NumberRefusal, 'empty' | 'ambiguous'>, 'not-a-number' | 'bad-grouping' | 'too-large'>> = {
  notNumber: 'not-a-number',
  grouping: 'bad-grouping',
  tooLarge: 'too-large',
};

/** Reads one cell: a number in the file's decimal mark, or a mark such as `-`, `…` or `x` in its place.
 * @returns status `missing` for an empty cell; no status, but an issue, for a text that is neither */
export function readValueCell({ text: printed, place }: PrintedValue, decimal: DecimalMark): ReadValue | { readonly issues: readonly Issue[] } {
  if (printed.trim() === '') return { value: NaN, status: 'missing', issues: [] };
  const { text, footnote, glued } = partFootnote(printed);
  const mark = statusOfMark(text);
  if (mark !== undefined) return { value: NaN, status: mark, footnote, issues: [] };
  const read = parseNumber(text, { decimal });
  if ('value' in read) {
    const issues = glued === true && footnote !== undefined ? [dataIssues.issue('glued-footnote', { text: printed.trim(), number: text, footnote }, place)] : [];
    return { value: read.value, status: 'ok', footnote, issues };
  }
  if (read.reason === 'empty') return { issues: [dataIssues.issue('not-a-number', { text: printed.trim(), decimal }, place)] };
  if (read.reason === 'ambiguous') throw new Error('A number with a declared decimal mark was called ambiguous; please report this.');
  return { issues: [dataIssues.issue(refusals[read.reason], { text: printed.trim(), decimal }, place)] };
}

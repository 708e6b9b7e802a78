import type { Issue, Place } from '../../issues/issue.ts';
import type { DecimalMark } from '../../language/numbers.ts';
import type { Words } from '../../language/words.ts';
import type { ReadValue } from '../formats/value-cell.ts';
import { readValueCell } from '../formats/value-cell.ts';
import type { CellKind, GridCell } from './grid.ts';
import { workbookIssues } from './issues.ts';

const kindWords: Readonly<Record<Exclude<CellKind, 'number' | 'text'>, Words>> = {
  date: { kk: 'күн', ru: 'дата', en: 'a date' },
  boolean: { kk: 'логикалық мән', ru: 'логическое значение', en: 'a logical value' },
  error: { kk: 'есептеу қатесі', ru: 'ошибка вычисления', en: 'an error of calculation' },
};

/** Reads a cell that should hold a number: as stored, or from the text of a number with spaces, or a mark such as `-`, `x`, `...`.
 * @param decimal the mark of numbers that are stored as text */
export function readGridCell(cell: GridCell, place: Place, decimal: DecimalMark, percentCells: 'shown' | 'stored' | undefined): ReadValue | { readonly issues: readonly Issue[] } {
  const { kind, text, value, percent } = cell;
  if (kind === 'text') return readValueCell({ text, place }, decimal);
  if (kind !== 'number' || value === undefined || !Number.isFinite(value)) {
    return { issues: [workbookIssues.issue('not-a-value', { kind: kindWords[kind === 'number' ? 'error' : kind], text }, place)] };
  }
  if (percent !== true || percentCells === 'stored') return { value, status: 'ok', issues: [] };
  const shown = Number(`${value}e2`);
  if (percentCells === 'shown' && Number.isFinite(shown)) return { value: shown, status: 'ok', issues: [] };
  return { issues: [workbookIssues.issue('percent-format', { stored: text, shown: Number.isFinite(shown) ? shown : value * 100 }, place)] };
}

/** Decimals that a cell shows: those of its format, else those of its digits, of which a computed value may have too many. */
export function shownDecimals({ text, decimals, kind }: GridCell): number {
  if (kind === 'number' && decimals !== undefined) return decimals;
  const fraction = /[.,](\d+)\D*$/.exec(text)?.[1] ?? '';
  return Math.min(6, fraction.length);
}

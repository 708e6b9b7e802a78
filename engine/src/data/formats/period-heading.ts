import type { Period } from '../period.ts';
import { parsePeriod } from '../period.ts';
import { partFootnote } from './footnote.ts';
import { cleanName } from './name-cell.ts';

/** Longer texts are headings of something else. */
const longestHeading = 40;

/** Reads a period as tables head their columns: `2020 ж.`, `2020 год`, `2020*`, `20232)`, `2020-Q1`.
 * @returns the period and its footnote mark, or undefined for any other heading */
export function parsePeriodHeading(printed: string): { readonly period: Period; readonly footnote?: string } | undefined {
  const heading = cleanName(printed);
  if (heading.length > longestHeading) return undefined;
  const outer = partFootnote(heading);
  const inner = partFootnote(outer.text.replace(/\s*(?:г\.|год|года|ж\.|жыл|жылы)$/u, ''));
  const period = parsePeriod(inner.text);
  return period === undefined ? undefined : { period, footnote: outer.footnote ?? inner.footnote };
}

import type { Document } from '../document.ts';
import { numbersOf } from '../walk.ts';
import { escapeText, visibleText } from './escape.ts';

/** Indexes into the table of strings: name, unit, formula, interval (-1 where absent), inputs, cells, tags and texts of warnings by turns. */
type Entry = readonly [name: number, unit: number, formula: number, interval: number, inputs: readonly number[], cells: readonly number[], warnings: readonly number[]];

export interface ExplanationTable {
  readonly strings: readonly string[];
  /** One for each number, in the order in which the page first shows them: the ids stand in the page already. */
  readonly numbers: readonly Entry[];
}

/** The explanations of the numbers shown, every text once: a page holds thousands of numbers and few formulas.
 * @param html the page's blocks, which say in what order the numbers come */
export function explanationTable(document: Document, html: string): ExplanationTable {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const index = (said: string | undefined): number => {
    if (said === undefined) return -1;
    const text = visibleText(said);
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const ids = new Map([...numbersOf(document).keys()].map((id) => [escapeText(id), id]));
  const shown = [...new Set([...html.matchAll(/<data [^>]*data-number="([^"]*)"/g)].map(([, id]) => id))];
  const numbers = shown.map((written): Entry => {
    const id = ids.get(written);
    if (id === undefined) throw new Error(`The page shows a number ${written} that its document has not; please report this.`);
    const { name, unit, formula, interval, inputs, cells, warnings } = document.explanations[id];
    return [index(name), index(unit), index(formula), index(interval), inputs.map((text) => index(text)), cells.map((text) => index(text)), warnings.flatMap(({ tag, text }) => [index(tag), index(text)])];
  });
  return { strings, numbers };
}

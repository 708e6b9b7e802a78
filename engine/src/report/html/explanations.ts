import type { Document } from '../document.ts';
import { numbersOf } from '../walk.ts';
import { visibleText } from './escape.ts';

/** Indexes into the table of strings: name, unit, formula, interval (-1 where absent), inputs, cells, tags and texts of warnings by turns. */
type Entry = readonly [name: number, unit: number, formula: number, interval: number, inputs: readonly number[], cells: readonly number[], warnings: readonly number[]];

export interface ExplanationTable {
  readonly strings: readonly string[];
  readonly numbers: Readonly<Record<string, Entry>>;
}

/** The explanations of the numbers shown, every text once: a page holds thousands of numbers and few formulas. */
export function explanationTable(document: Document): ExplanationTable {
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
  const numbers = [...numbersOf(document).keys()].map((id): [string, Entry] => {
    const { name, unit, formula, interval, inputs, cells, warnings } = document.explanations[id];
    return [visibleText(id), [index(name), index(unit), index(formula), index(interval), inputs.map((text) => index(text)), cells.map((text) => index(text)), warnings.flatMap(({ tag, text }) => [index(tag), index(text)])]];
  });
  return { strings, numbers: Object.fromEntries(numbers) };
}

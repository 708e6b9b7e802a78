import type { Territory } from './region.ts';

/** A territory as it stood on a day, named by the regions that covered it on another day. */
export type Cover =
  | { readonly regions: readonly string[] }
  /** The territory was not counted apart: these regions, as they stood on `asOf`, would have to be taken whole. */
  | { readonly inseparable: readonly string[]; readonly asOf: string; readonly date: string };

/** The regions that cover, on one day, the territory that some regions had on another.
 *    forwards over a change: before ⊂ R: R \ before ∪ after;  backwards: after ⊂ R: R \ after ∪ before
 * @returns codes in the order in which the changes give them; `inseparable` when a change cuts the territory
 * @example carry(kazakhstan, ['KZ-63'], '2020-12-31', '2023-12-31') → KZ-63, KZ-10 */
export function carry({ changes }: Pick<Territory, 'changes'>, codes: readonly string[], from: string, to: string): Cover {
  const forwards = from <= to;
  const passed = forwards ? changes.filter(({ date }) => from < date && date <= to) : changes.filter(({ date }) => to < date && date <= from).toReversed();
  let regions = [...codes];
  let stands = from;
  for (const { date, before, after } of passed) {
    const [given, taken] = forwards ? [before, after] : [after, before];
    if (!given.some((code) => regions.includes(code))) continue;
    const lacking = given.filter((code) => !regions.includes(code));
    if (lacking.length > 0) return { inseparable: [...regions, ...lacking], asOf: forwards ? stands : date, date };
    regions = [...regions.filter((code) => !given.includes(code)), ...taken];
    stands = date;
  }
  return { regions };
}

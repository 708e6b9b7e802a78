import type { Place } from '../issues/issue.ts';
import { placeText } from '../issues/render.ts';
import { parseAddress } from '../data/workbooks/grid.ts';

/** Places joined into runs of neighbouring lines, or of neighbouring cells of a workbook's row: `data/grp.csv:4–9`,
 * `grp.xlsx 1!B7–F7`. Where a table says what its lines were taken from, the first and the last cell stand behind. */
export function cellRanges(places: readonly Place[]): string[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = JSON.stringify([place.file, place.sheet, place.sheet === undefined ? undefined : parseAddress(place.cell ?? '')?.row]);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()].flatMap((group) => runsOf(group).map(([first, last]) => (first.sheet === undefined ? lineRun(first, last) : cellRun(first, last))));
}

type Run = [first: Place, last: Place];

function runsOf(group: readonly Place[]): Run[] {
  const sorted = [...new Map(group.map((place) => [positionOf(place), place])).entries()].sort(([a], [b]) => a - b);
  const runs: Run[] = [];
  let before = NaN;
  for (const [position, place] of sorted) {
    if (position === before + 1) runs[runs.length - 1][1] = place;
    else runs.push([place, place]);
    before = position;
  }
  return runs;
}

function positionOf({ sheet, cell, line = 0 }: Place): number {
  return sheet === undefined ? line : (parseAddress(cell ?? '')?.column ?? 0);
}

function lineRun(first: Place, last: Place): string {
  const lines = first === last ? `${first.file}:${first.line ?? 0}` : `${first.file}:${first.line ?? 0}–${last.line ?? 0}`;
  if (first.takenFrom === undefined) return lines;
  return `${lines} (${first === last ? first.takenFrom : `${first.takenFrom} – ${last.takenFrom ?? ''}`})`;
}

function cellRun(first: Place, last: Place): string {
  return first === last ? placeText(first) : `${placeText(first)}–${last.cell ?? ''}`;
}

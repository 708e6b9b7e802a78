import type { RegionPath } from '../../territory/geometry/paths.ts';
import { contains } from '../../territory/geometry/shape.ts';
import { text } from './svg.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

/** Words of a region: the fullest that finds room is drawn. */
export interface RegionWords {
  readonly name: string;
  readonly letters?: string;
  /** The printed value. */
  readonly value: string;
}

/** A label and the room it takes. */
export interface PlacedLabel {
  readonly svg: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The label of a region inside its borders: name and value, else letters and value, else one of them.
 * @returns undefined when nothing fits */
export function labelInside(region: RegionPath, { name, letters, value }: RegionWords, shade: number | undefined): PlacedLabel | undefined {
  const wrapped = [150, 96, 70].map((width) => wrapText(name, width, 'note')).filter((lines) => lines.join(' ') === name);
  const short = letters === undefined ? [] : [[letters, value]];
  const lines = [...wrapped.map((names) => [...names, value]), ...short, [value]].find((candidate) => fits(region, candidate));
  return lines === undefined ? undefined : centred(region.label.x, region.label.y, lines, shade);
}

/** Lines about a point; a value under a name is set strong. */
export function centred(x: number, y: number, lines: readonly string[], shade: number | undefined): PlacedLabel {
  const classes = shade === undefined ? 'c-halo' : `c-on${shade}`;
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  const half = widestLine(lines, 'strongNote') / 2;
  const high = (lines.length * lineHeight) / 2;
  const svg = lines.map((line, i) => text(x, first + i * lineHeight, line, i === lines.length - 1 && lines.length > 1 ? 'strongNote' : 'note', { anchor: 'middle', classes })).join('');
  return { svg, left: x - half, right: x + half, top: y - high, bottom: y + high };
}

/** The label of a place too small to hold it, beside its disc, where it touches no other label and stays on the map.
 * @returns undefined when there is no such place */
export function labelBeside(x: number, y: number, radius: number, words: string, taken: readonly PlacedLabel[], width: number): PlacedLabel | undefined {
  const wide = textWidth(words, 'strongNote');
  const places = [
    { at: x + radius + 4, level: y, anchor: 'start' as const, left: x + radius + 4 },
    { at: x - radius - 4, level: y, anchor: 'end' as const, left: x - radius - 4 - wide },
    { at: x, level: y - radius - 9, anchor: 'middle' as const, left: x - wide / 2 },
    { at: x, level: y + radius + 9, anchor: 'middle' as const, left: x - wide / 2 },
  ];
  const boxes = places.map(({ at, level, anchor, left }): PlacedLabel => ({
    svg: text(at, level + 4, words, 'strongNote', { anchor, classes: 'c-halo' }), left, right: left + wide, top: level - lineHeight / 2, bottom: level + lineHeight / 2,
  }));
  return boxes.find((box) => box.left >= 0 && box.right <= width && taken.every((other) => box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top));
}

/** Whether a box of text lies inside the region: its outline, at steps of a few px. */
function fits({ polygons, label: { x, y } }: RegionPath, lines: readonly string[]): boolean {
  const [half, high] = [widestLine(lines, 'strongNote') / 2 + 2, (lines.length * lineHeight) / 2 + 1];
  const steps = Array.from({ length: 9 }, (_, i) => -1 + i / 4);
  return steps.every((step) => [[step * half, -high], [step * half, high], [-half, step * high], [half, step * high]].every(([dx, dy]) => contains(polygons, [x + dx, y + dy])));
}

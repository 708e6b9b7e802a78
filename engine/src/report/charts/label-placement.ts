import type { Box } from './placement.ts';
import type { LetterStyle } from './text-width.ts';
import type { Point, TextOptions } from './svg.ts';
import { contains, crosses, overlap } from './placement.ts';
import { lineHeight, textWidth } from './text-width.ts';
import { text } from './svg.ts';

export interface LabelLine {
  readonly content: string;
  readonly style: LetterStyle;
  readonly classes?: string;
}

export type Anchor = NonNullable<TextOptions['anchor']>;

/** A place for a label: `x` of its anchor, `top` of its first line. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly anchor: Anchor;
}

export interface Label {
  readonly lines: readonly LabelLine[];
  /** Best first. */
  readonly places: readonly Place[];
  /** A label that need not be is left out when every place is taken. */
  readonly required: boolean;
  /** Tried when the label itself finds no place. */
  readonly otherwise?: Label;
}

/** What a label should keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly marks: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
  /** Crossed without much harm. */
  readonly faintLines: readonly (readonly Point[])[];
}

const baseline = 11;

export function labelSize(lines: readonly LabelLine[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(0, ...lines.map(({ content, style }) => textWidth(content, style))), height: lines.length * lineHeight };
}

export function labelBox(lines: readonly LabelLine[], { x, top, anchor }: Place): Box {
  const { width, height } = labelSize(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top, right: left + width, bottom: top + height };
}

export function drawLabel(lines: readonly LabelLine[], { x, top, anchor }: Place): string {
  return lines
    .map(({ content, style, classes = '' }, index) => text(x, top + baseline + index * lineHeight, content, style, { anchor, classes: `${classes} c-halo`.trim() }))
    .join('');
}

/** Places labels one after another, each where it costs least: another label, a mark, a line, distance from its point. */
export function drawLabels(labels: readonly Label[], obstacles: Obstacles, bounds: Box): string {
  const taken = [...obstacles.boxes];
  const drawn: string[] = [];
  for (const wanted of labels) {
    for (let label: Label | undefined = wanted; label !== undefined; label = label.otherwise) {
      const place = bestPlace(label, taken, obstacles, bounds);
      if (place === undefined) continue;
      taken.push(labelBox(label.lines, place));
      drawn.push(drawLabel(label.lines, place));
      break;
    }
  }
  return drawn.join('');
}

function bestPlace({ lines, places, required }: Label, taken: readonly Box[], obstacles: Obstacles, bounds: Box): Place | undefined {
  let best: Place | undefined;
  let least = required ? overLabel : overLine;
  for (const [index, place] of places.entries()) {
    const box = labelBox(lines, place);
    if (!contains(bounds, box)) continue;
    const cost = index + trouble(box, taken, obstacles);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

const overLabel = 10_000;
const overMark = 300;
const overLine = 100;
const overFaintLine = 8;

function trouble(box: Box, taken: readonly Box[], { marks, lines, faintLines }: Obstacles): number {
  return (
    overLabel * taken.filter((other) => overlap(box, other)).length +
    overMark * marks.filter((other) => overlap(box, other)).length +
    overLine * crossings(box, lines) +
    overFaintLine * crossings(box, faintLines)
  );
}

function crossings(box: Box, lines: readonly (readonly Point[])[]): number {
  let count = 0;
  for (const points of lines) {
    for (let index = 1; index < points.length; index += 1) if (crosses(points[index - 1], points[index], box)) count += 1;
  }
  return count;
}

/** Places about a point, those to the left first when `side` is `left`. */
export function placesAbout({ x, y }: Point, height: number, side: 'left' | 'right'): readonly Place[] {
  const toLeft = (top: number, gap: number): Place => ({ x: x - gap, top, anchor: 'end' });
  const toRight = (top: number, gap: number): Place => ({ x: x + gap, top, anchor: 'start' });
  const near = side === 'left' ? toLeft : toRight;
  const far = side === 'left' ? toRight : toLeft;
  const above = y - height + 3;
  const below = y + 1;
  const middle = y - height / 2;
  return [
    near(above, 8), near(middle, 10), near(below, 8), far(below, 8), far(middle, 10), far(above, 8),
    { x, top: y - height - 7, anchor: 'middle' }, { x, top: y + 8, anchor: 'middle' },
    near(above - 10, 6), near(below + 10, 6), far(below + 10, 6), far(above - 10, 6),
    near(above - 24, 6), far(below + 24, 6), near(below + 24, 6), far(above - 24, 6),
    near(above - 40, 4), far(below + 40, 4), near(below + 40, 4), far(above - 40, 4),
  ];
}

import type { Box } from './placement.ts';
import type { LabelLine } from './label-placement.ts';
import { drawLabel, labelBox, labelSize } from './label-placement.ts';
import { line } from './svg.ts';
import { stack } from './placement.ts';

/** A label to the right of the frame, for a line that ends at its edge. */
export interface EndLabel {
  readonly y: number;
  readonly lines: readonly LabelLine[];
  /** Joined to its place by a thin line even when it stands straight beside it. */
  readonly ticked: boolean;
}

/** Between two labels, so that a value is read with its own name. */
const gap = 3;

/** Labels at the right edge, moved apart where they would overlap and then joined to their ends by thin lines.
 * @param choices sets of labels of which the one that needs least moving is drawn */
export function drawEndLabels(choices: readonly (readonly EndLabel[])[], right: number, top: number, bottom: number): { readonly svg: string; readonly boxes: readonly Box[] } {
  const arranged = choices.map((labels) => {
    const sorted = [...labels].sort((a, b) => a.y - b.y);
    const half = (lines: EndLabel['lines']): number => (labelSize(lines).height + gap) / 2;
    const centres = stack(sorted.map(({ y, lines }) => ({ wanted: y, before: half(lines), after: half(lines) })), top, bottom);
    const moved = sorted.reduce((sum, { y }, index) => sum + Math.abs(centres[index] - y), 0);
    return { sorted, centres, moved };
  });
  const { sorted, centres } = arranged.reduce((best, other) => (other.moved < best.moved - 0.5 ? other : best));
  const parts: string[] = [];
  const boxes: Box[] = [];
  for (const [index, { y, lines, ticked }] of sorted.entries()) {
    const centre = centres[index];
    const { height } = labelSize(lines);
    const place = { x: right + 11, top: centre - height / 2, anchor: 'start' } as const;
    if (ticked || Math.abs(centre - y) > 6) parts.push(line(right + 2, y, right + 8, centre, 'c-leader'));
    parts.push(drawLabel(lines, place));
    boxes.push(labelBox(lines, place));
  }
  return { svg: parts.join(''), boxes };
}

import type { Chart, ChartSpec } from './spec.ts';
import { circle, drawing, line, rectangle, text, textLines } from './svg.ts';
import { linear } from './scale.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

/** A stretch of a bar; the further a tone is from the middle of a scale, the darker it is. */
export interface DivergingPart {
  readonly from: number;
  readonly to: number;
  readonly tone: 'far' | 'near' | 'middle';
}

export interface DivergingRow {
  readonly name: string;
  /** At the right edge, the value as the page prints it. */
  readonly printed: string;
  readonly parts: readonly DivergingPart[];
  /** A mark with its interval on the bar. */
  readonly mark?: { readonly at: number; readonly low: number; readonly high: number };
}

/** Lying bars on either side of a middle: means against the middle of a scale, or shares of answers stacked from it. */
export interface DivergingBarsSpec extends ChartSpec {
  readonly low: number;
  readonly high: number;
  /** Where the bars part: the middle of the scale, or zero. */
  readonly middle: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Words at the two ends, over the axis. */
  readonly ends: readonly [string, string];
  readonly rows: readonly DivergingRow[];
}

const rowHeight = 26;
const fills: Readonly<Record<DivergingPart['tone'], string>> = { far: 'c-fill1', near: 'c-fill2', middle: 'c-fill3' };

/** Draws the bars in the order given. */
export function drawDivergingBars(spec: DivergingBarsSpec): Chart {
  const { width, rows } = spec;
  const labelRoom = width === 350 ? 116 : 230;
  const labels = rows.map(({ name }) => wrapText(name, labelRoom, 'label'));
  const left = Math.max(60, ...labels.map((lines) => widestLine(lines, 'label'))) + 14;
  const right = width - Math.max(24, ...rows.map(({ printed }) => textWidth(printed, 'label'))) - 14;
  const x = linear(spec.low, spec.high, left, right);
  const [low, high] = spec.ends.map((words) => wrapText(words, (right - left) / 2 - 8, 'note'));
  const headLines = Math.max(low.length, high.length);
  const top = 14 + headLines * lineHeight;
  let y = top;
  const drawn = rows.map((row, i) => {
    const height = Math.max(rowHeight, labels[i].length * lineHeight + 10);
    const centre = y + height / 2;
    y += height;
    const mark = row.mark === undefined ? '' : line(x(row.mark.low), centre, x(row.mark.high), centre, 'c-interval95') + circle(x(row.mark.at), centre, 4, 'c-full');
    return [
      textLines(0, centre + 4 - ((labels[i].length - 1) * lineHeight) / 2, labels[i], 'label'),
      ...row.parts.map(({ from, to, tone }) => rectangle(x(Math.min(from, to)), centre - 8, Math.abs(x(to) - x(from)), 16, fills[tone])),
      mark,
      text(width, centre + 4, row.printed, 'label', { anchor: 'end' }),
    ].join('');
  });
  const head = textLines(left, 11, low, 'note') + textLines(right, 11, high, 'note', { anchor: 'end' });
  const axis = spec.ticks.map(({ at, label }) => line(x(at), top - 4, x(at), y, at === spec.middle ? 'c-zero' : 'c-grid') + text(x(at), y + 16, label, 'tick', { anchor: 'middle' }));
  return { svg: drawing({ ...spec, height: y + 22 }, [head, ...axis, ...drawn]) };
}

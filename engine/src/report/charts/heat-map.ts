import type { Chart, ChartSpec } from './spec.ts';
import { drawing, line, rectangle, text } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface HeatItem {
  /** What stands in the cell: the number of the risk in its table. */
  readonly label: string;
  /** From 1. */
  readonly column: number;
  readonly row: number;
}

/** A square of probability and impact: the graver, the darker. */
export interface HeatMapSpec extends ChartSpec {
  readonly most: number;
  readonly level: (column: number, row: number) => 'low' | 'medium' | 'high';
  readonly columnTitle: string;
  readonly rowTitle: string;
  /** Where things stand, and where they are after what is done. */
  readonly grids: readonly { readonly title: string; readonly items: readonly HeatItem[] }[];
}

const shades = { low: 'c-class1', medium: 'c-class2', high: 'c-class4' } as const;
const onShade = { low: 'c-on1', medium: 'c-on2', high: 'c-on4' } as const;
const gap = 28;
const left = 40;

/** Two squares beside each other, or one under the other where there is no room: rows are probability, from below. */
export function drawHeatMap(spec: HeatMapSpec): Chart {
  const { width, grids, most } = spec;
  const across = width === 350 ? 1 : grids.length;
  const side = Math.min(300, (width - left - gap * (across - 1)) / across - 4);
  const cell = side / most;
  const parts = grids.flatMap(({ title, items }, i) => {
    const x = left + (i % across) * (side + gap + (across > 1 ? 12 : 0));
    const y = 40 + Math.floor(i / across) * (side + 76);
    return gridParts(spec, { title, items }, { x, y, cell });
  });
  const rows = Math.ceil(grids.length / across);
  return { svg: drawing({ ...spec, height: 40 + rows * side + (rows - 1) * 76 + 38 }, parts) };
}

function gridParts({ most, level, columnTitle, rowTitle }: HeatMapSpec, { title, items }: HeatMapSpec['grids'][number], { x, y, cell }: { readonly x: number; readonly y: number; readonly cell: number }): readonly string[] {
  const parts = [text(x, y - 24, title, 'strongNote'), text(x - 14, y - 8, rowTitle, 'note')];
  const steps = Array.from({ length: most }, (_, step) => step + 1);
  for (const row of steps) {
    const top = y + (most - row) * cell;
    parts.push(text(x - 8, top + cell / 2 + 4, String(row), 'tick', { anchor: 'end' }));
    for (const column of steps) {
      const at = x + (column - 1) * cell;
      const shade = level(column, row);
      parts.push(rectangle(at + 1, top + 1, cell - 2, cell - 2, shades[shade]));
      const here = items.filter((item) => item.column === column && item.row === row).map(({ label }) => label);
      wrapLabels(here, cell - 8).forEach((words, i, all) => parts.push(text(at + cell / 2, top + cell / 2 + 4 + (i - (all.length - 1) / 2) * 14, words, 'strong', { anchor: 'middle', classes: onShade[shade] })));
    }
  }
  const bottom = y + most * cell;
  parts.push(line(x, bottom + 2, x + most * cell, bottom + 2, 'c-axis'));
  for (const column of steps) parts.push(text(x + (column - 0.5) * cell, bottom + 16, String(column), 'tick', { anchor: 'middle' }));
  parts.push(text(x + most * cell, bottom + 32, columnTitle, 'note', { anchor: 'end' }));
  return parts;
}

function wrapLabels(labels: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const joined = lines.length === 0 ? label : `${lines[lines.length - 1]}, ${label}`;
    if (lines.length > 0 && textWidth(joined, 'strong') <= room) lines[lines.length - 1] = joined;
    else lines.push(label);
  }
  return lines;
}

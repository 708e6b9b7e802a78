import { formatNumber } from '../../language/numbers.ts';
import type { Language } from '../../language/words.ts';
import { linear, roundAxis } from './scale.ts';
import type { PanelBox, SeriesPanel } from './series-panel.ts';
import { line, rectangle, text, textLines } from './svg.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

const rowHeight = 24;
const labelRoom = (width: number): number => (width > 500 ? 240 : 128);

function rowsOf({ series }: SeriesPanel, width: number): readonly { readonly lines: readonly string[]; readonly value: number; readonly height: number }[] {
  return series
    .flatMap(({ label, values: [value] }) => (value === null || value === undefined ? [] : [{ lines: wrapText(label, labelRoom(width), 'label'), value }]))
    .sort((a, b) => b.value - a.value)
    .map((row) => ({ ...row, height: rowHeight + (row.lines.length - 1) * lineHeight }));
}

/** How high the bars of a year's categories stand. */
export function categoryBarsHeight(panel: SeriesPanel, width: number): number {
  return rowsOf(panel, width).reduce((height, row) => height + row.height, 30);
}

/** Lying bars of one year, the longest first, each with its name and its value. */
export function drawCategoryBars(panel: SeriesPanel, box: PanelBox, language: Language): string {
  const rows = rowsOf(panel, box.width);
  const printed = (value: number): string => formatNumber(value, language, { decimals: panel.decimals });
  const axis = roundAxis(rows.map(({ value }) => value), { zero: true, least: 3, most: box.width > 500 ? 7 : 4 });
  const left = box.left + Math.max(60, ...rows.map(({ lines }) => widestLine(lines, 'label'))) + 10;
  const right = box.left + box.width - Math.max(...rows.map(({ value }) => textWidth(printed(value), 'label')), 0) - 12;
  const x = linear(axis.low, axis.high, left, right);
  const top = box.top + 4;
  const bottom = rows.reduce((height, row) => height + row.height, top);
  const grid = axis.ticks.map((tick) => line(x(tick), top, x(tick), bottom, tick === 0 ? 'c-zero' : 'c-grid') + text(x(tick), bottom + 16, formatNumber(tick, language, { decimals: axis.decimals }), 'tick', { anchor: 'middle' }));
  let y = top;
  const bars = rows.map(({ lines, value, height }) => {
    const middle = y + height / 2;
    y += height;
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    return textLines(left - 10, middle + 4 - ((lines.length - 1) * lineHeight) / 2, lines, 'label', { anchor: 'end' })
      + rectangle(from, middle - 8, to - from, 16, 'c-fill1')
      + text(to + 6, middle + 4, printed(value), 'label', { classes: 'c-halo' });
  });
  return grid.join('') + bars.join('');
}

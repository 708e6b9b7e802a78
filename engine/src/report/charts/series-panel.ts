import type { Language } from '../../language/words.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { Axis } from './scale.ts';
import { linear, roundAxis, yearTicks } from './scale.ts';
import { line, text } from './svg.ts';
import { textWidth, widestLine, wrapText } from './text-width.ts';

/** `bars` of several series stand in groups; `shares` are bars of 100 %; `categories` are lying bars of one year. */
export type PanelKind = 'line' | 'bars' | 'stacked' | 'shares' | 'categories';

/** Values over years in one unit, with a scale of their own. */
export interface SeriesPanel {
  readonly kind: PanelKind;
  readonly title?: string;
  readonly unit?: string;
  readonly years: readonly number[];
  /** Decimals of the values written at marks. */
  readonly decimals: number;
  /** Of lines: whether the axis contains zero; bars always do. */
  readonly zeroBaseline: boolean;
  readonly series: readonly PanelSeries[];
}

export interface PanelSeries {
  readonly label: string;
  /** One for each year; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** Where a panel stands in its drawing. */
export interface PanelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand in a panel of years. */
export interface PanelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
  /** Middle of a year, by its position. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Width of a year. */
  readonly band: number;
}

/** Room for the names of series at the right edge: a name wraps, a word does not, as far as the panel can afford. */
export function nameRoom({ series }: SeriesPanel, { width }: PanelBox): number {
  const preferred = width > 500 ? 150 : 84;
  const words = Math.max(0, ...series.flatMap(({ label }) => label.split(' ')).map((word) => textWidth(word, 'label')));
  const room = Math.min(width > 500 ? 180 : 140, Math.max(preferred, words));
  return Math.min(room, Math.max(0, ...series.map(({ label }) => widestLine(wrapText(label, room, 'label'), 'label'))));
}

const tickGap = 6;

/** The frame of values over years: round ticks, room at the right for the labels of series. */
export function panelFrame(panel: SeriesPanel, box: PanelBox, values: readonly number[], language: Language, endRoom: number): PanelFrame {
  const zero = panel.kind !== 'line' || panel.zeroBaseline;
  const axis: Axis = panel.kind === 'shares' ? { low: 0, high: 100, ticks: [0, 25, 50, 75, 100], decimals: 0 } : roundAxis(values, { zero, least: 3, most: box.width < 300 ? 5 : 6 });
  const widest = Math.max(...axis.ticks.map((tick) => textWidth(formatNumber(tick, language, { decimals: axis.decimals }), 'tick')));
  const left = box.left + Math.ceil(widest) + tickGap + 2;
  const right = box.left + box.width - endRoom;
  const top = box.top + 18;
  const bottom = box.top + box.height - 24;
  const band = (right - left) / Math.max(1, panel.years.length);
  return { left, right, top, bottom, axis, band, x: (index) => left + band * (index + 0.5), y: linear(axis.low, axis.high, bottom, top) };
}

/** Hairlines with their values, the darker line at zero or at the foot, years under it. */
export function drawPanelGrid({ left, right, bottom, axis, x, y, band }: PanelFrame, years: readonly number[], language: Language): string {
  const rules = axis.ticks.map((tick, index) => {
    const kind = tick === 0 && index > 0 ? 'c-zero' : index === 0 ? 'c-axis' : 'c-grid';
    return line(left, y(tick), right, y(tick), kind) + text(left - tickGap, y(tick) + 4, formatNumber(tick, language, { decimals: axis.decimals }), 'tick', { anchor: 'end' });
  });
  const labelled = new Set(yearTicks(years[0], years[years.length - 1], band, 34));
  const named = years.map((year, index) => (labelled.has(year) ? text(x(index), bottom + 17, String(year), 'tick', { anchor: 'middle' }) : ''));
  return rules.join('') + named.join('');
}

import { formatNumber } from '../../language/numbers.ts';
import { roundAxis, linear, yearTicks } from './scale.ts';
import type { Axis } from './scale.ts';
import type { Chart, ChartSpec, TimePoint } from './spec.ts';
import { circle, drawing, line, polygon, polyline, text, textLines } from './svg.ts';
import { lineHeight, textWidth, wrapText } from './text-width.ts';
import { clipLine } from './timeline-frame.ts';
import type { TimelineFrame } from './timeline-frame.ts';

/** A point of a forecast with the limits of its 95 % interval. */
export interface TrendForecastPoint extends TimePoint {
  readonly low95: number;
  readonly high95: number;
}

/** An error of prediction as its bar shows it. */
export interface TrendError {
  /** `null` where it cannot be computed. */
  readonly value: number | null;
  /** Sets the number strong: the smallest of its column. */
  readonly least: boolean;
}

/** One curve, or the words why there is none. */
export interface TrendRow {
  readonly label: string;
  readonly curve:
    | { readonly fitted: readonly TimePoint[]; readonly forecast: readonly TrendForecastPoint[]; readonly errors: readonly [TrendError, TrendError] }
    | { readonly words: string };
}

/** Every curve of a series in a panel of its own, one scale for all, with two errors of prediction beside it. */
export interface TrendPanelsSpec extends ChartSpec {
  readonly actual: readonly TimePoint[];
  readonly rows: readonly TrendRow[];
  readonly decimals: number;
  readonly errorDecimals: number;
  readonly zeroBaseline: boolean;
  /** Heads of the two columns of errors. */
  readonly errorTitles: readonly [string, string];
}

const rowHeight = 78;
const rowGap = 22;
const labelAbove = lineHeight + 8;
/** A forecast may stretch the scale to this many ranges of the data; what goes further leaves its panel. */
const reach = 2;

/** Small multiples of trends: dots are data, dashes the fit, the line and its band the forecast; bars are errors. */
export function drawTrendPanels(spec: TrendPanelsSpec): Chart {
  const layout = layoutOf(spec);
  const parts: string[] = [heads(spec, layout)];
  let y = layout.top;
  spec.rows.forEach((row, i) => {
    const labelled = layout.labelsAbove ? labelAbove : 0;
    const frame = frameOf(layout, y + labelled);
    parts.push(rowLabel(row, layout, y, frame), panel(spec, row, frame, i === spec.rows.length - 1), beside(spec, row, layout, frame));
    y += labelled + rowHeight + rowGap;
  });
  return { svg: drawing({ ...spec, height: y + 12 }, parts) };
}

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly axis: Axis;
  readonly years: readonly [number, number];
  readonly labelsAbove: boolean;
  readonly labelRoom: number;
  /** Left ends of the bars, and how long they may be. */
  readonly bars: readonly [number, number];
  readonly barRoom: number;
}

function layoutOf(spec: TrendPanelsSpec): Layout {
  const narrow = spec.width === 350;
  const axis = axisOf(spec);
  const ticks = Math.ceil(Math.max(...axis.ticks.map((tick) => textWidth(formatNumber(tick, spec.language, { decimals: axis.decimals }), 'tick')))) + 8;
  const labelRoom = narrow ? spec.width : 148;
  const left = (narrow ? 0 : labelRoom + 8) + ticks;
  const words = spec.errorTitles.flatMap((title) => title.split(' ')).map((word) => Math.ceil(textWidth(word, 'note')));
  const barRoom = Math.max(narrow ? 66 : 96, ...words);
  const right = spec.width - 2 * barRoom - (narrow ? 26 : 44);
  const second = spec.width - barRoom;
  const points = spec.rows.flatMap(({ curve }) => ('words' in curve ? [] : [...curve.fitted, ...curve.forecast]));
  const at = [...spec.actual, ...points].map((point) => point.at);
  const headLines = Math.max(...spec.errorTitles.map((title) => wrapText(title, barRoom, 'note').length));
  return { left, right, top: headLines * lineHeight + 12, axis, years: [Math.min(...at), Math.max(...at)], labelsAbove: narrow, labelRoom, bars: [second - barRoom - (narrow ? 10 : 20), second], barRoom };
}

/** The scale of all panels: data and fits, and forecasts as far as they stay near them. */
function axisOf({ actual, rows, zeroBaseline }: TrendPanelsSpec): Axis {
  const own = [...actual, ...rows.flatMap(({ curve }) => ('words' in curve ? [] : curve.fitted))].map(({ value }) => value).filter(Number.isFinite);
  const [low, high] = [Math.min(...own, ...(zeroBaseline ? [0] : [])), Math.max(...own)];
  const ahead = rows.flatMap(({ curve }) => ('words' in curve ? [] : curve.forecast)).flatMap(({ value, low95, high95 }) => [value, low95, high95]).filter(Number.isFinite);
  const near = ahead.map((value) => Math.max(low - (zeroBaseline && low >= 0 ? 0 : reach - 1) * (high - low), Math.min(low + reach * (high - low), value)));
  return roundAxis([...own, ...near], { zero: zeroBaseline, least: 3, most: 4 });
}

function frameOf({ left, right, axis, years: [from, to] }: Layout, top: number): TimelineFrame {
  const bottom = top + rowHeight;
  return { left, right, top, bottom, axis, from, to, x: linear(from, to, left + 6, right - 6), y: linear(axis.low, axis.high, bottom, top) };
}

function heads({ errorTitles }: TrendPanelsSpec, { bars, barRoom }: Layout): string {
  return errorTitles.map((title, i) => textLines(bars[i], 11, wrapText(title, barRoom, 'note'), 'note')).join('');
}

function rowLabel({ label }: TrendRow, { labelsAbove, labelRoom }: Layout, top: number, { bottom }: TimelineFrame): string {
  if (labelsAbove) return text(0, top + 11, label, 'label');
  const lines = wrapText(label, labelRoom, 'label');
  return textLines(0, (top + bottom) / 2 + 4 - ((lines.length - 1) * lineHeight) / 2, lines, 'label');
}

function panel(spec: TrendPanelsSpec, { curve }: TrendRow, frame: TimelineFrame, isLast: boolean): string {
  const { left, right, top, bottom, axis, x, y, from, to } = frame;
  const grid = axis.ticks.map((tick, i) => line(left, y(tick), right, y(tick), i === 0 ? 'c-axis' : tick === 0 ? 'c-zero' : 'c-grid') + text(left - 6, y(tick) + 4, formatNumber(tick, spec.language, { decimals: axis.decimals }), 'tick', { anchor: 'end' }));
  const years = isLast ? yearTicks(from, to, x(from + 1) - x(from), 40).map((year) => text(x(year), bottom + 17, String(year), 'tick', { anchor: 'middle' })) : [];
  const last = spec.actual.at(-1);
  const now = last === undefined ? '' : line(x(last.at), top, x(last.at), bottom, 'c-last');
  const dots = spec.actual.map((point) => circle(x(point.at), y(point.value), 2.2, 'c-dot')).join('');
  const drawn = 'words' in curve ? '' : band(curve.forecast, frame) + curveLines(spec, curve, frame);
  return grid.join('') + years.join('') + now + drawn + dots;
}

function band(forecast: readonly TrendForecastPoint[], { x, y, top, bottom }: TimelineFrame): string {
  const told = forecast.filter(({ low95, high95 }) => Number.isFinite(low95) && Number.isFinite(high95));
  if (told.length < 2) return '';
  const inside = (value: number) => Math.max(top, Math.min(bottom, y(value)));
  return polygon([...told.map((point) => ({ x: x(point.at), y: inside(point.high95) })), ...told.toReversed().map((point) => ({ x: x(point.at), y: inside(point.low95) }))], 'c-band95');
}

function curveLines(spec: TrendPanelsSpec, { fitted, forecast }: { readonly fitted: readonly TimePoint[]; readonly forecast: readonly TimePoint[] }, frame: TimelineFrame): string {
  const ahead = clipLine([...fitted.slice(-1), ...forecast], frame);
  const lines = clipLine(fitted, frame).pieces.map((piece) => polyline(piece, 'c-fitted')).join('') + ahead.pieces.map((piece) => polyline(piece, 'c-forecast')).join('');
  const end = forecast.at(-1);
  if (end === undefined || !Number.isFinite(end.value)) return lines;
  const printed = formatNumber(end.value, spec.language, { decimals: spec.decimals });
  const { exit } = ahead;
  if (exit !== undefined) return lines + text(exit.point.x - 5, exit.upward ? frame.top + 10 : frame.bottom - 4, `${printed} ${exit.upward ? '↗' : '↘'}`, 'note', { anchor: 'end', classes: 'c-blue c-halo' });
  const rising = end.value >= (forecast[0]?.value ?? end.value);
  return lines + text(frame.x(end.at) + 4, frame.y(end.value) + (rising ? -6 : 14), printed, 'note', { anchor: 'end', classes: 'c-blue c-halo' });
}

/** The bars of the errors, or the words why there is no curve. */
function beside(spec: TrendPanelsSpec, { curve }: TrendRow, { bars, barRoom }: Layout, { top, bottom }: TimelineFrame): string {
  const middle = (top + bottom) / 2;
  if ('words' in curve) {
    const lines = wrapText(curve.words, bars[1] + barRoom - bars[0], 'note');
    return textLines(bars[0], middle + 4 - ((lines.length - 1) * lineHeight) / 2, lines, 'note', { classes: 'c-italic c-faint' });
  }
  return curve.errors
    .map(({ value, least }, i) => {
      if (value === null) return text(bars[i], middle + 4, '–', 'note', { classes: 'c-faint' });
      const length = (value / largest(spec, i)) * (barRoom - 4);
      const printed = formatNumber(value, spec.language, { decimals: spec.errorDecimals });
      return line(bars[i], middle + 8, bars[i] + Math.max(1, length), middle + 8, 'c-interval80') + text(bars[i], middle, printed, least ? 'strongNote' : 'note');
    })
    .join('');
}

/** The largest error of a column: the longest bar. */
function largest({ rows }: TrendPanelsSpec, column: number): number {
  return Math.max(...rows.flatMap(({ curve }) => ('words' in curve ? [] : [curve.errors[column].value ?? 0])), Number.MIN_VALUE);
}

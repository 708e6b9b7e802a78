import { formatNumber } from '../../language/numbers.ts';
import { log } from '../../math/elementary.ts';
import { drawLabels, labelSize, placesAbout } from './label-placement.ts';
import type { Label } from './label-placement.ts';
import { linear, roundAxis } from './scale.ts';
import type { Chart, ChartSpec } from './spec.ts';
import { circle, drawing, line, polyline, text, textLines } from './svg.ts';
import { lineHeight, textWidth, wrapText } from './text-width.ts';

export interface ScatterPoint {
  readonly label: string;
  /** Above zero: the axis is logarithmic. */
  readonly x: number;
  readonly y: number;
  /** Set strong: the region that the report is about. */
  readonly home?: boolean;
}

/** Points over a logarithmic axis, with a fitted line. */
export interface ScatterSpec extends ChartSpec {
  readonly xTitle: string;
  readonly yTitle: string;
  readonly points: readonly ScatterPoint[];
  /** Points of the fitted line, from left to right. */
  readonly fitted: readonly { readonly x: number; readonly y: number }[];
}

const height = { 720: 300, 350: 250 } as const;
/** Farther places would leave a name nearer to another point. */
const nearPlaces = 6;
const firstDigits = [1, 2, 5];

/** Named points and their fitted line; a name that finds no room is left to the table. */
export function drawScatter(spec: ScatterSpec): Chart {
  const { width, language, points, fitted } = spec;
  const head = wrapText(spec.yTitle, width, 'note');
  const top = head.length * lineHeight + 10;
  const bottom = top + height[width];
  const axis = roundAxis([...points, ...fitted].map(({ y }) => y), { zero: false, least: 3, most: 6 });
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formatNumber(tick, language, { decimals: axis.decimals }), 'tick'))) + 8;
  const logs = points.map(({ x }) => log(x));
  const [least, most] = [Math.min(...logs), Math.max(...logs)];
  const margin = Math.max(0.05, 0.06 * (most - least));
  const scale = linear(least - margin, most + margin, left, width - 8);
  const x = (value: number): number => scale(log(value));
  const y = linear(axis.low, axis.high, bottom, top);
  const marks = points.map((point) => ({ ...point, x: x(point.x), y: y(point.y) }));
  const curve = fitted.map((point) => ({ x: x(point.x), y: y(point.y) }));
  const labels = marks.map((mark): Label => {
    const lines = [{ content: mark.label, style: mark.home === true ? ('strongNote' as const) : ('note' as const) }];
    return { lines, places: placesAbout(mark, labelSize(lines).height, 'right').slice(0, nearPlaces), required: false };
  });
  const obstacles = { boxes: [], marks: marks.map((mark) => ({ left: mark.x - 4, right: mark.x + 4, top: mark.y - 4, bottom: mark.y + 4 })), lines: [curve], faintLines: [] };
  const rows = axis.ticks.map((tick) => line(left, y(tick), width, y(tick), tick === 0 ? 'c-zero' : 'c-grid') + text(left - 6, y(tick) + 4, formatNumber(tick, language, { decimals: axis.decimals }), 'tick', { anchor: 'end' }));
  const columns = levelTicks(least - margin, most + margin).map((tick) => line(x(tick), bottom, x(tick), bottom + 4, 'c-axis') + text(x(tick), bottom + 17, formatNumber(tick, language, { significant: 1 }), 'tick', { anchor: 'middle' }));
  const foot = wrapText(spec.xTitle, width, 'note');
  const parts = [
    textLines(0, 11, head, 'note'),
    ...rows,
    ...columns,
    polyline(curve, 'c-fitted'),
    ...marks.map((mark) => circle(mark.x, mark.y, mark.home === true ? 4.5 : 3.2, 'c-full')),
    drawLabels(labels, obstacles, { left, right: width, top: top - 6, bottom }),
    textLines(width, bottom + 34, foot, 'note', { anchor: 'end' }),
  ];
  return { svg: drawing({ ...spec, height: bottom + 24 + foot.length * lineHeight }, parts) };
}

/** Round levels whose logarithms lie between two. */
function levelTicks(low: number, high: number): readonly number[] {
  const powers = Array.from({ length: 31 }, (_, i) => i - 12);
  return powers.flatMap((power) => firstDigits.map((digit) => Number(`${digit}e${power}`))).filter((tick) => log(tick) >= low && log(tick) <= high);
}

import type { Point } from './svg.ts';
import type { ActualPoint, TimePoint, TimelineSpec } from './spec.ts';
import type { Axis } from './scale.ts';
import { formatNumber } from '../../language/numbers.ts';
import { linear, roundAxis, symmetricAxis } from './scale.ts';
import { textWidth } from './text-width.ts';

/** Where things stand in a timeline. */
export interface TimelineFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly from: number;
  readonly to: number;
}

/** An actual point that has a value. */
export type KnownPoint = ActualPoint & { readonly value: number };

export function knownPoints(points: readonly ActualPoint[]): readonly KnownPoint[] {
  return points.filter((point): point is KnownPoint => point.value !== null && Number.isFinite(point.value));
}

/** The comparison lines may stretch the axis by a quarter; beyond that they leave the frame. */
const stretch = 1.25;

export function timelineFrame(spec: TimelineSpec): TimelineFrame {
  const narrow = spec.width === 350;
  const axis = timelineAxis(spec);
  const years = allYears(spec);
  const from = Math.min(...years);
  const to = Math.max(...years);
  const axes = spec.residuals === undefined ? [axis] : [axis, symmetricAxis(spec.residuals.points.map(({ value }) => value))];
  const tickWidth = Math.max(...axes.flatMap(({ ticks, decimals }) => ticks.map((tick) => textWidth(formatNumber(tick, spec.language, { decimals }), 'tick'))));
  const left = Math.ceil(tickWidth) + 8;
  const right = spec.width - endLabelRoom(spec) - 12;
  const top = 18;
  const bottom = top + (spec.forecast === undefined ? 190 : narrow ? 320 : 374);
  const endsAtEdge = spec.forecast !== undefined;
  return {
    left, right, top, bottom, axis, from, to,
    x: linear(from, to, left + 8, endsAtEdge ? right : right - 6),
    y: linear(axis.low, axis.high, bottom, top),
  };
}

/** Room for the labels at line ends: a label wraps, a word does not, as far as the drawing can afford. */
function endLabelRoom({ width, actual, fitted, forecast, scenarios = [], benchmark, rivals = [] }: TimelineSpec): number {
  const labels = [actual, fitted, forecast, benchmark, ...scenarios, ...rivals].flatMap((line) => (line === undefined ? [] : [line.label]));
  const [preferred, most] = width === 720 ? [146, 180] : [84, 148];
  const words = labels.flatMap((label) => label.split(' ')).map((word) => textWidth(word, 'strong'));
  return Math.min(most, Math.max(preferred, ...words));
}

function allYears({ actual, fitted, forecast, scenarios = [], benchmark, rivals = [], residuals, gaps = [] }: TimelineSpec): readonly number[] {
  const lines = [fitted, forecast, benchmark, ...scenarios, ...rivals].flatMap((line) => (line === undefined ? [] : line.points.map(({ at }) => at)));
  const years = [...actual.points.map(({ at }) => at), ...lines, ...(residuals?.points ?? []).map(({ at }) => at), ...gaps.flatMap(({ from, to }) => [from, to])];
  return years.length === 0 ? [0, 1] : years;
}

function timelineAxis({ actual, fitted, forecast, scenarios = [], benchmark, rivals = [], zeroBaseline }: TimelineSpec): Axis {
  const own = [
    ...knownPoints(actual.points).map(({ value }) => value),
    ...[fitted, ...scenarios].flatMap((line) => line?.points.map(({ value }) => value) ?? []),
    ...(forecast?.points ?? []).flatMap(({ median, low80, high80, low95, high95 }) => [median, low80, high80, low95, high95]),
  ].filter(Number.isFinite);
  const compared = [benchmark, ...rivals].flatMap((line) => line?.points.map(({ value }) => value) ?? []).filter(Number.isFinite);
  const range = (values: readonly number[]): number => {
    const all = zeroBaseline ? [0, ...values] : values;
    return all.length === 0 ? 0 : Math.max(...all) - Math.min(...all);
  };
  const together = [...own, ...compared];
  const whole = own.length === 0 || range(together) <= stretch * range(own);
  return roundAxis(whole ? together : [...own, ...headroom(own, compared, zeroBaseline)], { zero: zeroBaseline, least: 4, most: 6 });
}

/** Where comparison lines leave the frame, room for their labels clear of everything else. */
function headroom(own: readonly number[], compared: readonly number[], zero: boolean): readonly number[] {
  const low = Math.min(...own, ...(zero ? [0] : []));
  const high = Math.max(...own);
  const room = (high - low) * 0.22;
  return [...(Math.max(...compared) > high ? [high + room] : []), ...(Math.min(...compared) < low ? [low - room] : [])];
}

export interface ClippedLine {
  readonly pieces: readonly (readonly Point[])[];
  /** Where the line leaves the frame for good, when it ends outside. */
  readonly exit?: { readonly point: Point; readonly upward: boolean };
}

/** The parts of a line inside the frame; values that are not finite break it. */
export function clipLine(points: readonly TimePoint[], { x, y, top, bottom }: TimelineFrame): ClippedLine {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  let exit: ClippedLine['exit'];
  const close = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  let before: Point | undefined;
  for (const { at, value } of points) {
    if (!Number.isFinite(value)) {
      close();
      before = undefined;
      continue;
    }
    const here = { x: x(at), y: y(value) };
    const part = before === undefined ? insidePart(here, here, top, bottom) : insidePart(before, here, top, bottom);
    if (part === undefined) {
      close();
      exit ??= { point: { x: here.x, y: Math.max(top, Math.min(bottom, here.y)) }, upward: here.y < top };
    } else {
      const [start, end] = part;
      if (piece.length === 0 && start !== end) piece.push(start);
      piece.push(end);
      if (end.y !== here.y) {
        exit = { point: end, upward: here.y < top };
        close();
      }
    }
    if (here.y >= top && here.y <= bottom) exit = undefined;
    before = here;
  }
  close();
  return exit === undefined ? { pieces } : { pieces, exit };
}

function insidePart(a: Point, b: Point, top: number, bottom: number): readonly [Point, Point] | undefined {
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return undefined;
  const inside = (point: Point, other: Point): Point => {
    const y = Math.max(top, Math.min(bottom, point.y));
    return y === point.y ? point : { x: point.x + ((y - point.y) / (other.y - point.y)) * (other.x - point.x), y };
  };
  return [inside(a, b), inside(b, a)];
}

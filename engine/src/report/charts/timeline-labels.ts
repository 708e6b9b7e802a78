import type { Curve } from './timeline-curves.ts';
import type { EndLabel } from './end-labels.ts';
import type { KnownPoint, TimelineFrame } from './timeline-frame.ts';
import type { Label, LabelLine, Place } from './label-placement.ts';
import type { Point } from './svg.ts';
import type { TimelineSpec } from './spec.ts';
import { actualPieces, isInSample, lastOfSample } from './timeline-curves.ts';
import { drawEndLabels } from './end-labels.ts';
import { drawLabels, labelSize, placesAbout } from './label-placement.ts';
import { formatInterval } from '../../language/intervals.ts';
import { formatNumber, withUnit } from '../../language/numbers.ts';
import { knownPoints } from './timeline-frame.ts';
import { textWidth, wrapText } from './text-width.ts';

/** All words and values of a timeline: line ends in the right margin first, then the rest where room is. */
export function drawTimelineLabels(spec: TimelineSpec, frame: TimelineFrame, curves: readonly Curve[]): string {
  const { left, right, top, bottom, x, y } = frame;
  const ends = endLabels(spec, frame, curves);
  const limits = forecastLimits(spec, frame);
  const edge = drawEndLabels([[...ends, ...limits.low], [...ends, ...limits.high]], right, top - 8, bottom + 4);
  const known = knownPoints(spec.actual.points);
  const last = spec.lastObservation === undefined ? undefined : lastOfSample(spec.actual.points);
  const obstacles = {
    boxes: [...edge.boxes, ...frame.axis.ticks.map((tick) => ({ left: 0, right: left, top: y(tick) - 6, bottom: y(tick) + 6 }))],
    marks: known.map(({ at, value }) => ({ left: x(at) - 4, right: x(at) + 4, top: y(value) - 4, bottom: y(value) + 4 })),
    lines: [...curves.flatMap(({ clipped }) => clipped.pieces), ...actualPieces(spec, frame), ...bandEdges(spec, frame)],
    faintLines: [left, ...(last === undefined ? [] : [x(last.at)])].map((level) => [{ x: level, y: top }, { x: level, y: bottom }]),
  };
  const labels = [...lastLabel(spec, frame), ...exitLabels(spec, frame, curves), ...noteLabels(spec, frame), ...gapLabels(spec, frame), ...outsideLabels(spec, frame)];
  return edge.svg + drawLabels(labels, obstacles, { left: 0, top: top - 14, right: spec.width, bottom: bottom - 1 });
}

function printed(value: number, { language, decimals }: TimelineSpec): string {
  return formatNumber(value, language, { decimals });
}

function forecastDecimals(spec: TimelineSpec): number {
  return spec.forecastDecimals ?? spec.decimals;
}

function bandEdges({ forecast }: TimelineSpec, { x, y }: TimelineFrame): readonly (readonly Point[])[] {
  const edge = (limit: 'low80' | 'high80' | 'low95' | 'high95'): readonly Point[] => (forecast?.points ?? []).map((point) => ({ x: x(point.at), y: y(point[limit]) }));
  return [edge('low95'), edge('low80'), edge('high80'), edge('high95')];
}

function wrapped(content: string, width: number, style: LabelLine['style'], classes?: string): readonly LabelLine[] {
  return wrapText(content, width, style).map((line) => (classes === undefined ? { content: line, style } : { content: line, style, classes }));
}

function endLabels(spec: TimelineSpec, frame: TimelineFrame, curves: readonly Curve[]): readonly EndLabel[] {
  const room = spec.width - frame.right - 12;
  const labels = curves.flatMap(({ source, classes, colour, clipped }): readonly EndLabel[] => {
    const end = source.points.at(-1);
    if (end === undefined || !Number.isFinite(end.value) || end.at !== frame.to || clipped.exit !== undefined) return [];
    const decimals = classes === 'c-fitted' ? spec.decimals : forecastDecimals(spec);
    const value = [formatNumber(end.value, spec.language, { decimals }), ...(classes === 'c-forecast' && spec.width === 720 ? forecastInterval(spec, end.at) : [])].join(' ');
    const style = colour === '' || spec.forecast === undefined ? 'label' : 'strong';
    return [{ y: frame.y(end.value), lines: [...wrapped(source.label, room, style, colour), ...wrapped(value, room, 'note')], ticked: false }];
  });
  const actual = knownPoints(spec.actual.points).at(-1);
  if (actual === undefined || actual.at !== frame.to || spec.lastObservation !== undefined || !isInSample(actual.kind)) return labels;
  return [...labels, { y: frame.y(actual.value), lines: [...wrapped(spec.actual.label, room, 'label'), { content: printed(actual.value, spec), style: 'note' }], ticked: false }];
}

function forecastInterval(spec: TimelineSpec, year: number): readonly string[] {
  const point = spec.forecast?.points.find(({ at }) => at === year);
  return point === undefined ? [] : [formatInterval(point.low95, point.high95, spec.language, forecastDecimals(spec))];
}

/** The names of the bands, at their lower or at their upper ends. */
function forecastLimits({ forecast, language }: TimelineSpec, { y }: TimelineFrame): { readonly low: readonly EndLabel[]; readonly high: readonly EndLabel[] } {
  const end = forecast?.points.at(-1);
  if (end === undefined) return { low: [], high: [] };
  const limit = (value: number, percent: string): readonly EndLabel[] =>
    Number.isFinite(value) ? [{ y: y(value), lines: [{ content: withUnit(percent, '%', language), style: 'note' }], ticked: true }] : [];
  return {
    low: [...limit(end.low80, '80'), ...limit(end.low95, '95')],
    high: [...limit(end.high95, '95'), ...limit(end.high80, '80')],
  };
}

function lastLabel(spec: TimelineSpec, { x, y }: TimelineFrame): readonly Label[] {
  const last = lastOfSample(spec.actual.points);
  if (spec.lastObservation === undefined || last === undefined) return [];
  const lines = [...wrapped(spec.lastObservation, spec.width === 720 ? 140 : 90, 'note'), valueOfYear(spec, last)];
  return [{ lines, places: placesAbout({ x: x(last.at), y: y(last.value) }, labelSize(lines).height, 'left'), required: true }];
}

/** Explained in the note under the figure; it stays even where the value finds no room. */
const preliminarySign = '¹⁾';

function valueOfYear(spec: TimelineSpec, { at, value, kind }: KnownPoint): LabelLine {
  return { content: `${at}: ${printed(value, spec)}${kind === 'preliminary' ? preliminarySign : ''}`, style: 'label' };
}

/** Farther away, a value that need not be printed is no longer read with its point. */
const nearPlaces = 10;

/** The newest first: when room is short, it is the older ones that stay without a label. */
function outsideLabels(spec: TimelineSpec, { x, y }: TimelineFrame): readonly Label[] {
  return knownPoints(spec.actual.points)
    .filter(({ kind, note }) => !isInSample(kind) && note === undefined)
    .toReversed()
    .map((point) => {
      const lines = [valueOfYear(spec, point)];
      const places = placesAbout({ x: x(point.at), y: y(point.value) }, labelSize(lines).height, 'left').slice(0, nearPlaces);
      const label = { lines, places, required: false };
      return point.kind === 'preliminary' ? { ...label, otherwise: { lines: [{ content: preliminarySign, style: 'label' }], places, required: true } } : label;
    });
}

function noteLabels(spec: TimelineSpec, { x, y, from, to }: TimelineFrame): readonly Label[] {
  return knownPoints(spec.actual.points).flatMap(({ at, value, note }) => {
    if (note === undefined) return [];
    const lines = wrapped(note, spec.width === 720 ? 220 : 120, 'note');
    const side = at < (from + to) / 2 ? 'right' : 'left';
    return [{ lines, places: placesAbout({ x: x(at), y: y(value) }, labelSize(lines).height, side), required: true }];
  });
}

/** Words in the gap, between the heights of the values that enclose it. */
function gapLabels(spec: TimelineSpec, { x, y, left, right, top, bottom }: TimelineFrame): readonly Label[] {
  const known = knownPoints(spec.actual.points);
  return (spec.gaps ?? []).map(({ from, to, words }) => {
    const enclosing = [known.findLast(({ at }) => at < from), known.find(({ at }) => at > to)].flatMap((point) => (point === undefined ? [] : [y(point.value)]));
    const level = enclosing.length === 0 ? (top + bottom) / 2 : enclosing.reduce((sum, height) => sum + height, 0) / enclosing.length;
    const lines = wrapped(words, Math.max(64, x(to + 1) - x(from - 1) - 6), 'note', 'c-italic c-faint');
    const { width, height } = labelSize(lines);
    const centre = Math.max(left + 3 + width / 2, Math.min(right - width / 2, (x(from) + x(to)) / 2));
    const places = Array.from({ length: 60 }, (_, index): Place => {
      const away = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1);
      return { x: centre, top: level - height / 2 + away * 8, anchor: 'middle' };
    });
    return { lines, places, required: true };
  });
}

/** Lines that leave the frame: name, last year and value, and the arrow, beside the place where they leave. */
function exitLabels(spec: TimelineSpec, frame: TimelineFrame, curves: readonly Curve[]): readonly Label[] {
  const leaving = curves.flatMap(({ source, clipped }) => {
    const end = source.points.findLast(({ value }) => Number.isFinite(value));
    return clipped.exit === undefined || end === undefined ? [] : [{ ...clipped.exit, label: source.label, end }];
  });
  return [...leaving]
    .sort((a, b) => a.point.x - b.point.x)
    .map(({ point, upward, label, end }, index) => {
      const value = `${end.at}: ${formatNumber(end.value, spec.language, { decimals: forecastDecimals(spec) })} ${upward ? '↗' : '↘'}`;
      const lines = [...wrapped(label, spec.width === 720 ? 170 : Math.max(84, ...label.split(' ').map((word) => Math.min(140, textWidth(word, 'label')))), 'label'), { content: value, style: 'note' } as const];
      const { height } = labelSize(lines);
      const rows = Array.from({ length: 4 }, (_, row) => (upward ? frame.top + 2 + 14 * row : frame.bottom - height - 2 - 14 * row));
      const beside = (gaps: readonly number[], anchor: 'start' | 'end'): readonly Place[] =>
        gaps.flatMap((gap) => rows.map((top) => ({ x: anchor === 'end' ? point.x - gap : point.x + gap, top, anchor })));
      const leftwards = beside([12, 22, 34, 46, 60], 'end');
      const rightwards = beside([11, 22], 'start');
      return { lines, places: index === 0 ? [...leftwards, ...rightwards] : [...rightwards, ...leftwards], required: true };
    });
}

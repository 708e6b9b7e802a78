import type { Chart, TimelineSpec } from './spec.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { actualMark } from './marks.ts';
import { actualPieces, lastOfSample, timelineCurves } from './timeline-curves.ts';
import { knownPoints, timelineFrame } from './timeline-frame.ts';
import { drawResidualStrip, residualStripHeight } from './residual-strip.ts';
import { drawTimelineLabels } from './timeline-labels.ts';
import { drawing, line, polygon, polyline, text } from './svg.ts';
import { formatNumber } from '../../language/numbers.ts';
import { yearTicks } from './scale.ts';

/** Actual values over the years with fitted values, fan, scenarios, benchmark and rivals, and residuals under them.
 * @param spec values in one unit; a value that is not finite breaks its line */
export function drawTimeline(spec: TimelineSpec): Chart {
  const frame = timelineFrame(spec);
  const curves = timelineCurves(spec, frame);
  const stripHeight = spec.residuals === undefined ? 0 : residualStripHeight;
  const yearsAt = frame.bottom + stripHeight;
  const height = yearsAt + 26;
  const parts = [
    drawGrid(spec, frame),
    drawLastObservation(spec, frame),
    drawBands(spec, frame),
    ...curves.map(({ clipped, classes }) => clipped.pieces.map((piece) => polyline(piece, classes)).join('')),
    drawActual(spec, frame),
    drawYears(frame, yearsAt, spec.residuals === undefined),
    spec.residuals === undefined ? '' : drawResidualStrip(spec.residuals, frame, spec.language),
    drawTimelineLabels(spec, frame, curves),
  ];
  return { svg: drawing({ ...spec, height }, parts) };
}

function drawGrid({ language }: TimelineSpec, { left, right, y, axis }: TimelineFrame): string {
  return axis.ticks
    .map((tick, index) => {
      const kind = index === 0 ? 'c-axis' : tick === 0 ? 'c-zero' : 'c-grid';
      return line(left, y(tick), right, y(tick), kind) + text(left - 6, y(tick) + 4, formatNumber(tick, language, { decimals: axis.decimals }), 'tick', { anchor: 'end' });
    })
    .join('');
}

function drawYears({ from, to, x }: TimelineFrame, top: number, ticked: boolean): string {
  return yearTicks(from, to, x(from + 1) - x(from), 40)
    .map((year) => (ticked ? line(x(year), top, x(year), top + 4, 'c-axis') : '') + text(x(year), top + 19, String(year), 'tick', { anchor: 'middle' }))
    .join('');
}

function drawLastObservation({ actual, lastObservation }: TimelineSpec, { x, top, bottom }: TimelineFrame): string {
  const last = lastOfSample(actual.points);
  return lastObservation === undefined || last === undefined ? '' : line(x(last.at), top, x(last.at), bottom, 'c-last');
}

function drawBands({ forecast }: TimelineSpec, { x, y }: TimelineFrame): string {
  if (forecast === undefined) return '';
  const points = forecast.points.filter(({ low95, high95, low80, high80 }) => [low95, high95, low80, high80].every(Number.isFinite));
  if (points.length < 2) return '';
  const band = (low: 'low80' | 'low95', high: 'high80' | 'high95', classes: string): string =>
    polygon([...points.map((point) => ({ x: x(point.at), y: y(point[low]) })), ...points.toReversed().map((point) => ({ x: x(point.at), y: y(point[high]) }))], classes);
  return band('low95', 'high95', 'c-band95') + band('low80', 'high80', 'c-band80');
}

function drawActual(spec: TimelineSpec, frame: TimelineFrame): string {
  const known = knownPoints(spec.actual.points);
  const last = spec.lastObservation === undefined ? undefined : lastOfSample(spec.actual.points);
  const radius = spec.forecast === undefined ? 3.2 : 2.4;
  const marks = known.map((point) => {
    const { at, value, kind } = point;
    return actualMark(frame.x(at), frame.y(value), kind, at === last?.at ? 4 : kind === 'sample' ? radius : 3.1);
  });
  return actualPieces(spec, frame).map((piece) => polyline(piece, 'c-actual')).join('') + marks.join('');
}

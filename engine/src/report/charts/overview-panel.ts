import type { Chart, OverviewPanelSpec } from './spec.ts';
import { circle, drawing, line, polygon, polyline, text, textLines } from './svg.ts';
import { formatNumber } from '../../language/numbers.ts';
import { isInSample, lastOfSample, sampleRuns } from './timeline-curves.ts';
import { actualMark } from './marks.ts';
import { knownPoints } from './timeline-frame.ts';
import { linear, roundAxis } from './scale.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

const width = 220;
const top = 10;
const bottom = 86;
const left = 4;

/** A small fan for the overview; all panels share their years and their size.
 * @param spec values of one unit, which the page names above the panel */
export function drawOverviewPanel(spec: OverviewPanelSpec): Chart {
  const { actual, forecast = [], language, zeroBaseline, from, to, absence } = spec;
  const known = knownPoints(actual);
  const limits = forecast.flatMap(({ median, low95, high95 }) => [median, low95, high95]);
  const axis = roundAxis([...known.map(({ value }) => value), ...limits], { zero: zeroBaseline, least: 3, most: 4 });
  const printed = axis.ticks.map((tick) => formatNumber(tick, language, { decimals: axis.decimals }));
  const right = width - Math.max(30, ...printed.map((tick) => textWidth(tick, 'tick') + 8));
  const x = linear(from, to, left, right);
  const y = linear(axis.low, axis.high, bottom, top);
  const band = (low: 'low80' | 'low95', high: 'high80' | 'high95', classes: string): string =>
    forecast.length < 2 ? '' : polygon([...forecast.map((point) => ({ x: x(point.at), y: y(point[low]) })), ...forecast.toReversed().map((point) => ({ x: x(point.at), y: y(point[high]) }))], classes);
  const end = forecast.at(-1);
  const last = lastOfSample(actual);
  const parts = [
    ...axis.ticks.map((tick, index) => line(left, y(tick), right, y(tick), index === 0 ? 'c-axis' : 'c-grid') + text(right + 6, y(tick) + 4, printed[index], 'tick')),
    band('low95', 'high95', 'c-band95'),
    band('low80', 'high80', 'c-band80'),
    polyline(forecast.map(({ at, median }) => ({ x: x(at), y: y(median) })), 'c-forecast'),
    end === undefined ? '' : circle(x(end.at), y(end.median), 2.4, 'c-dot-forecast'),
    ...sampleRuns(actual).map((run) => polyline(run.map(({ at, value }) => ({ x: x(at), y: y(value) })), 'c-actual')),
    ...known.filter(({ kind }) => !isInSample(kind)).map(({ at, value, kind }) => actualMark(x(at), y(value), kind, 1.8)),
    last === undefined ? '' : circle(x(last.at), y(last.value), 3, 'c-dot'),
    ...labelledYears(from, to, last?.at, x).map((year) => line(x(year), bottom, x(year), bottom + 4, 'c-axis') + text(x(year), bottom + 16, String(year), 'tick', { anchor: year === from ? 'start' : 'middle' })),
    absence === undefined ? '' : drawAbsence(absence, last === undefined ? left : x(last.at) + 10, right),
  ];
  return { svg: drawing({ ...spec, width, height: 106 }, parts) };
}

/** The ends of the panel and the last observation, as far as their labels leave each other room. */
function labelledYears(from: number, to: number, last: number | undefined, x: (year: number) => number): readonly number[] {
  const room = 36;
  const between = last !== undefined && x(last) - x(from) > room + 10 && x(to) - x(last) > room ? [last] : [];
  return [from, ...between, to];
}

function drawAbsence(words: string, start: number, right: number): string {
  const lines = wrapText(words, Math.max(60, right - start), 'note');
  const widest = widestLine(lines, 'note');
  const centre = Math.min(right - widest / 2, (start + right) / 2);
  return textLines(centre, (top + bottom) / 2 + 4 - ((lines.length - 1) * lineHeight) / 2, lines, 'note', { anchor: 'middle', classes: 'c-italic c-faint c-halo' });
}

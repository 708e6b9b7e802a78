import { formatNumber, noBreakSpace } from '../../language/numbers.ts';
import type { Chart, ChartSpec } from './spec.ts';
import { circle, drawing, line, text, textLines } from './svg.ts';
import { linear } from './scale.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

export interface RankRow {
  readonly name: string;
  /** By the figures as they are; ties may share a middle rank. */
  readonly rank: number;
  /** What the rank reaches in 90 % of the draws. */
  readonly low: number;
  readonly high: number;
  /** Sets the name strong: the region that the report is about. */
  readonly home?: boolean;
}

/** Ranks with their intervals, best first. */
export interface RankIntervalsSpec extends ChartSpec {
  /** Over the axis, such as «орын, 90 % аралық». */
  readonly title: string;
  readonly rows: readonly RankRow[];
}

const rowHeight = 20;

/** Ranks as discs on bars of their 90 % intervals, rank 1 at the left: bars that overlap are not told apart. */
export function drawRankIntervals(spec: RankIntervalsSpec): Chart {
  const { width, rows, language } = spec;
  const labelRoom = width === 350 ? 118 : 210;
  const labels = rows.map(({ name, home }) => wrapText(name, labelRoom, home === true ? 'strong' : 'label'));
  const printed = ({ rank, low, high }: RankRow): string => `${formatNumber(rank, language, { decimals: Number.isInteger(rank) ? 0 : 1 })}${noBreakSpace}[${low};${noBreakSpace}${high}]`;
  const numbers = Math.max(30, ...rows.map((row) => textWidth(printed(row), 'label')));
  const left = Math.max(60, ...labels.map((lines, i) => widestLine(lines, rows[i].home === true ? 'strong' : 'label'))) + 16;
  const right = width - numbers - 16;
  const count = Math.max(1, ...rows.map(({ high }) => high));
  const x = linear(1, Math.max(2, count), left, right);
  const top = 36;
  const parts: string[] = [text(width, 11, spec.title, 'note', { anchor: 'end' })];
  let y = top;
  const drawn = rows.map((row, i) => {
    const lines = labels[i];
    const middle = y + 9;
    y += rowHeight + (lines.length - 1) * lineHeight;
    return [
      textLines(0, middle + 4, lines, row.home === true ? 'strong' : 'label'),
      line(left, middle, right, middle, 'c-row'),
      line(x(row.low), middle, x(row.high), middle, 'c-interval80'),
      circle(x(row.rank), middle, row.home === true ? 5 : 4, 'c-full'),
      text(width, middle + 4, printed(row), 'label', row.home === true ? { anchor: 'end', classes: 'c-strong' } : { anchor: 'end' }),
    ].join('');
  });
  const ticks = [1, ...[5, 10, 15, 20, 25, 30, 40, 50].filter((tick) => tick <= count && (tick < count - 1 || tick === count))];
  if (!ticks.includes(count) && count - (ticks.at(-1) ?? 1) > 1) ticks.push(count);
  parts.push(...ticks.map((tick) => line(x(tick), top - 6, x(tick), y, 'c-grid') + text(x(tick), top - 10, String(tick), 'tick', { anchor: 'middle' })), ...drawn);
  return { svg: drawing({ ...spec, height: y + 4 }, parts) };
}

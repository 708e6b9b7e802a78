import type { Language } from '../../language/words.ts';
import type { ResidualStrip } from './spec.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { circle, line, text } from './svg.ts';
import { formatNumber } from '../../language/numbers.ts';
import { linear, symmetricAxis } from './scale.ts';

export const residualStripHeight = 104;

/** Residuals of the same years under the main frame, as sticks from the zero line. */
export function drawResidualStrip({ title, points, zeroLabel }: ResidualStrip, { left, right, bottom, x }: TimelineFrame, language: Language): string {
  const axis = symmetricAxis(points.map(({ value }) => value));
  const y = linear(axis.low, axis.high, bottom + 96, bottom + 36);
  const ticks = axis.ticks.map(
    (tick) =>
      line(left, y(tick), right, y(tick), tick === 0 ? 'c-axis' : 'c-grid') +
      text(left - 6, y(tick) + 4, formatNumber(tick, language, { decimals: axis.decimals }), 'tick', { anchor: 'end' }),
  );
  const sticks = points
    .filter(({ value }) => Number.isFinite(value))
    .map(({ at, value, flagged = false }) => line(x(at), y(0), x(at), y(value), 'c-stick') + circle(x(at), y(value), 3, flagged ? 'c-stick-ring' : 'c-stick-dot'));
  const zero = zeroLabel === undefined ? '' : text(right + 11, y(0) + 4, zeroLabel, 'note');
  return [text(left, bottom + 26, title, 'note'), ...ticks, ...sticks, zero].join('');
}

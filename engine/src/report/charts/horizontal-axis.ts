import type { Axis } from './scale.ts';
import type { Language } from '../../language/words.ts';
import { formatNumber } from '../../language/numbers.ts';
import { line, text } from './svg.ts';
import { closeAxis, linear } from './scale.ts';
import { textWidth } from './text-width.ts';

export interface HorizontalAxis {
  readonly x: (value: number) => number;
  /** Hairlines from `top` to `bottom`, a darker one at zero, values under them. */
  readonly draw: (top: number, bottom: number) => string;
}

/** The axis of differences or coefficients: contains zero, as many round ticks as their values leave room for. */
export function horizontalAxis(values: readonly number[], left: number, right: number, language: Language): HorizontalAxis {
  const printed = (tick: number, decimals: number): string => formatNumber(tick, language, { decimals });
  const fits = ({ low, high, ticks, decimals }: Axis): boolean => {
    const widest = Math.max(0, ...ticks.map((tick) => textWidth(printed(tick, decimals), 'tick')));
    return ticks.length < 2 || widest + 9 <= ((right - left) * (ticks[1] - ticks[0])) / (high - low);
  };
  const axis = closeAxis(values, { most: 7, fits });
  const x = linear(axis.low, axis.high, left, right);
  const draw = (top: number, bottom: number): string =>
    axis.ticks
      .map((tick) => line(x(tick), top, x(tick), bottom, tick === 0 ? 'c-zero' : 'c-grid') + text(x(tick), bottom + 16, printed(tick, axis.decimals), 'tick', { anchor: 'middle' }))
      .join('');
  return { x, draw };
}

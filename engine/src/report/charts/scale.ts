/** A stretch of numbers with round ticks. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimals that print every tick exactly. */
  readonly decimals: number;
}

interface Step {
  readonly digit: number;
  readonly exponent: number;
}

/** Magnitudes whose tenths and tens are still ordinary doubles; nothing outside is drawn to scale. */
const smallestMagnitude = 1e-280;
const greatestMagnitude = 1e280;

function drawable(value: number): boolean {
  return Math.abs(value) <= greatestMagnitude;
}

const stepDigits = [1, 2, 2.5, 5] as const;

/** An axis over the values that begins and ends with a round tick.
 *    ticks k·s, s ∈ {1, 2, 2.5, 5}·10^e, from ⌊low/s⌋ to ⌈high/s⌉; the s whose ticks number least..most and waste least
 * @param values non-finite ones have no say; none at all gives 0..1
 * @param least  least number of ticks, at least 2
 * @source after Talbot, Lin & Hanrahan 2010, with coverage and simplicity only */
export function roundAxis(values: readonly number[], options: { readonly zero: boolean; readonly least: number; readonly most: number }): Axis {
  const told = values.filter(drawable);
  const [low, high] = span(options.zero || told.length === 0 ? [0, ...told] : told);
  const { exponent } = inTens((high - low) / options.most);
  const axes = [exponent - 1, exponent, exponent + 1, exponent + 2]
    .flatMap((power) => stepDigits.map((digit) => ({ digit, exponent: power })))
    .map((step) => axisOfStep(low, high, step));
  const waste = ({ axis, step }: (typeof axes)[number]): number => {
    const missed = Math.max(0, options.least - axis.ticks.length, axis.ticks.length - options.most);
    return 10 * missed + (axis.high - axis.low) / (high - low) + (step.digit === 2.5 ? 0.15 : 0) - 0.02 * axis.ticks.length;
  };
  return axes.reduce((best, axis) => (waste(axis) < waste(best) ? axis : best)).axis;
}

/** An axis that ends with its values, as coefficients and differences need: contains zero, round ticks inside.
 *    [low, high] widened by 4 %, or to the next tick when that is within 10 % (20 % when fewer than four ticks would show)
 * @param fits   whether the labels of an axis have room */
export function closeAxis(values: readonly number[], options: { readonly most: number; readonly fits: (axis: Axis) => boolean }): Axis {
  const told = values.filter(drawable);
  if (told.length === 0) return { low: -1, high: 1, ticks: [0], decimals: 0 };
  const [low, high] = span([0, ...told]);
  const { exponent } = inTens((high - low) / options.most);
  const steps = [exponent - 1, exponent, exponent + 1, exponent + 2].flatMap((power) => stepDigits.map((digit) => ({ digit, exponent: power })));
  const richest = (reach: number): Axis =>
    steps
      .map((step) => closeAxisOfStep(low, high, step, reach))
      .filter((axis) => axis.ticks.length <= options.most && options.fits(axis))
      .reduce((best, axis) => (axis.ticks.length > best.ticks.length ? axis : best), { low, high, ticks: [0], decimals: 0 });
  const near = richest(0.1);
  const far = richest(0.2);
  return near.ticks.length < 4 && far.ticks.length > near.ticks.length ? far : near;
}

function closeAxisOfStep(low: number, high: number, step: Step, reach: number): Axis {
  const size = multiple(1, step);
  const range = high - low;
  const end = (value: number, towards: -1 | 1): number => {
    if (value === 0) return 0;
    const tick = towards * Math.ceil((towards * value) / size - 1e-9) * size;
    return Math.abs(tick - value) <= reach * range ? tick : value + towards * 0.04 * range;
  };
  const [from, to] = [end(low, -1), end(high, 1)];
  const first = Math.ceil(from / size - 1e-9);
  const last = Math.floor(to / size + 1e-9);
  const ticks = Array.from({ length: Math.min(last - first, 200) + 1 }, (_, index) => multiple(first + index, step));
  return { low: from, high: to, ticks, decimals: decimalsOfStep(step) };
}

function decimalsOfStep({ digit, exponent }: Step): number {
  return Math.max(0, -exponent + (digit === 2.5 ? 1 : 0));
}

const symmetricDigits = [5, 3, 2, 1] as const;

/** An axis that is even about zero, with the ticks −k, 0, k.
 *    k the largest of {1, 2, 3, 5}·10^e that does not exceed 1.08 · max |value| */
export function symmetricAxis(values: readonly number[]): Axis {
  const reach = Math.max(0, ...values.filter(drawable).map(Math.abs).filter((value) => value >= smallestMagnitude)) * 1.08 || 1;
  const { exponent } = inTens(reach);
  const steps = [exponent, exponent - 1].flatMap((power) => symmetricDigits.map((digit) => ({ digit, exponent: power })));
  const step = steps.find((candidate) => multiple(1, candidate) <= reach) ?? steps[0];
  const tick = multiple(1, step);
  return { low: -reach, high: reach, ticks: [-tick, 0, tick], decimals: decimalsOfStep(step) };
}

function axisOfStep(low: number, high: number, step: Step): { readonly axis: Axis; readonly step: Step } {
  const size = multiple(1, step);
  const first = Math.floor(low / size + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / size - 1e-9));
  const count = Math.min(last - first, 200) + 1;
  const ticks = Array.from({ length: count }, (_, index) => multiple(first + index, step));
  return { axis: { low: multiple(first, step), high: multiple(last, step), ticks, decimals: decimalsOfStep(step) }, step };
}

/** k · digit · 10^exponent with one rounding: a power of ten above 1 divides or multiplies an exact integer. */
function multiple(k: number, { digit, exponent }: Step): number {
  const tenths = k * digit * 10;
  const power = exponent - 1;
  const product = power < 0 ? tenths / Number(`1e${-power}`) : tenths * Number(`1e${power}`);
  return product + 0;
}

function inTens(value: number): { readonly exponent: number } {
  return { exponent: Number(value.toExponential(0).split('e')[1]) };
}

/** The least and the greatest value, kept apart: about one value the axis reaches a quarter of it to both sides. */
function span(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const greatest = Math.max(Math.abs(low), Math.abs(high));
  if (greatest < smallestMagnitude) return [0, 1];
  if (high - low > greatest * 1e-12) return [low, high];
  return low > 0 ? [low * 0.75, low * 1.25] : [low * 1.25, low * 0.75];
}

/** Years that carry a label: the multiples of 1, 2, 5, 10, … whose labels stand at least `room` px apart. */
export function yearTicks(from: number, to: number, pixelsPerYear: number, room: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * pixelsPerYear >= room) ?? 200;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}

/** The straight map of [low, high] onto [from, to]. */
export function linear(low: number, high: number, from: number, to: number): (value: number) => number {
  const length = high - low;
  return (value) => (length === 0 ? (from + to) / 2 : from + ((value - low) / length) * (to - from));
}

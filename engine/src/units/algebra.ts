import type { Issue, Place } from '../issues/issue.ts';
import { unitIssues } from './issues.ts';
import { mismatch } from './mismatch.ts';
import { printUnit, sameUnit } from './print-unit.ts';
import { asQuantity, isPure, pureNumber, quantity } from './unit.ts';
import type { Unit } from './unit.ts';

export function isIssue(result: Unit | Issue | number): result is Issue {
  return typeof result === 'object' && 'code' in result;
}

/** Whether a change, in percentage points, belongs to this percentage or change: of the same thing, or of a thing left unsaid. */
function sameWhole(points: string | null, what: string | null): boolean {
  return points === null || what === null || points === what;
}

/** The unit of a sum, or why the two do not add.
 *    percent of W + percentage point (of W) = percent of W;  ln u + ln v = ln(u v);  ln u + number = ln u;  1 - share = share */
export function addUnits(a: Unit, b: Unit, place?: Place): Unit | Issue {
  if (a.kind === 'log' && b.kind === 'log' && a.base === b.base) return logUnit(multiplyUnits(a.of, b.of), a.base);
  if (sameUnit(a, b)) return a;
  if (b.kind === 'percentage-point' && (a.kind === 'percent' || a.kind === 'percentage-point') && sameWhole(b.what, a.what)) {
    return a.what === null ? b : a;
  }
  if (a.kind === 'percentage-point' && b.kind === 'percent' && sameWhole(a.what, b.what)) return b;
  if (a.kind === 'index' && b.kind === 'index-point' && a.base === b.base) return a;
  if (a.kind === 'index-point' && b.kind === 'index' && a.base === b.base) return b;
  if (a.kind === 'share' && (isPure(b) || (b.kind === 'share' && sameWhole(a.what, b.what)))) return a.what === null && b.kind === 'share' ? b : a;
  if (b.kind === 'share' && isPure(a)) return b;
  if (a.kind === 'log' && isPure(b)) return a;
  if (b.kind === 'log' && isPure(a)) return b;
  return mismatch(a, b, place);
}

/** The unit of a difference, or why there is none.
 *    percent of W - percent of W = percentage point of W;  index - index = index point;  ln u - ln v = ln(u / v) */
export function differenceUnit(a: Unit, b: Unit, place?: Place): Unit | Issue {
  if (a.kind === 'log' && b.kind === 'log' && a.base === b.base) return logUnit(divideUnits(a.of, b.of), a.base);
  if (isPure(a) && b.kind === 'log') return logUnit(inverse(b.of), b.base);
  if (a.kind === 'percent' && b.kind === 'percent' && a.what === b.what) return { kind: 'percentage-point', what: a.what };
  if (a.kind === 'index' && b.kind === 'index' && a.base === b.base) return { kind: 'index-point', base: a.base };
  const changeLessLevel = (a.kind === 'percentage-point' && b.kind === 'percent') || (a.kind === 'index-point' && b.kind === 'index');
  return changeLessLevel ? mismatch(a, b, place) : addUnits(a, b, place);
}

/** The common unit of things compared, averaged or chosen between, or why they differ. */
export function commonUnit(a: Unit, b: Unit, place?: Place): Unit | Issue {
  if (a.kind === 'share' && isPure(b)) return a;
  if (b.kind === 'share' && isPure(a)) return b;
  return sameUnit(a, b) ? a : mismatch(a, b, place);
}

/** The unit of a product. A pure number leaves the other as it is; a share or a logarithm counts as a number. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  if (isPure(a)) return b;
  if (isPure(b)) return a;
  const left = asQuantity(a);
  const right = asQuantity(b);
  return quantity(left.power + right.power, [...left.factors, ...right.factors]);
}

/** The unit of a ratio: million KZT / person, or for a slope the y for one x. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return isPure(b) ? a : multiplyUnits(asQuantity(a), inverse(b));
}

function inverse(unit: Unit): Unit {
  return powerUnit(unit, -1);
}

/** The unit raised to a constant. */
export function powerUnit(unit: Unit, exponent: number): Unit {
  if (exponent === 1) return unit;
  const { power, factors } = asQuantity(unit);
  return quantity(power * exponent, factors.map((factor) => ({ ...factor, exponent: factor.exponent * exponent })));
}

/** The unit of a logarithm: of a pure number a pure number, else the log of the unit, so that rescaling shifts it by a constant. */
export function logUnit(unit: Unit, base: 'e' | '10' = 'e'): Unit {
  return isPure(unit) ? pureNumber : { kind: 'log', base, of: unit };
}

/** The unit of exp: undoes ln; of anything else but a pure number it has no meaning. */
export function expUnit(unit: Unit, place?: Place): Unit | Issue {
  if (unit.kind === 'log' && unit.base === 'e') return unit.of;
  return isPure(unit) ? pureNumber : unitIssues.issue('needs-pure', { operation: 'exp', unit: printUnit(unit) }, place);
}

/** The unit of a sum over years: a flow per year becomes an amount, anything else stays what it is. */
export function overYearsUnit(unit: Unit): Unit {
  const perYear = unit.kind === 'quantity' && unit.factors.some((factor) => factor.of === 'time' && factor.name === 'year' && factor.exponent === -1);
  return perYear ? multiplyUnits(unit, quantity(0, [{ of: 'time', name: 'year', exponent: 1 }])) : unit;
}

/** The unit of a change from one period to another. */
export function changeUnit(unit: Unit): Unit {
  const change = differenceUnit(unit, unit);
  if (isIssue(change)) throw new Error(`A unit does not subtract from itself: ${printUnit(unit)}; please report this.`);
  return change;
}

/** By how many tens `to` is coarser than `from`, when they differ in nothing else; undefined when they do. */
function powersBetween(from: Unit, to: Unit): number | undefined {
  if (sameUnit(from, to)) return 0;
  if (from.kind === 'percent' && to.kind === 'share' && sameWhole(to.what, from.what)) return 2;
  if (from.kind === 'share' && to.kind === 'percent' && sameWhole(from.what, to.what)) return -2;
  if (from.kind !== 'quantity' || to.kind !== 'quantity') return undefined;
  const ratio = divideUnits(to, from);
  return ratio.kind === 'quantity' && ratio.factors.length === 0 && Number.isInteger(ratio.power) ? ratio.power : undefined;
}

/** The factor that turns a number in one unit into the same amount in another: thousand -> one is 1000.
 *    Only multipliers, and percent against share, convert; currencies, prices and periods never do by themselves.
 * @returns a power of ten, or the issue that says what differs */
export function conversionFactor(from: Unit, to: Unit, place?: Place): number | Issue {
  const powers = powersBetween(from, to);
  return powers === undefined ? mismatch(from, to, place) : Number(`1e${-powers}`);
}

import type { Issue, Place } from '../issues/issue.ts';
import { unitIssues } from './issues.ts';
import { printUnit } from './print-unit.ts';
import { knownThings } from './things.ts';
import { isPure, samePrices } from './unit.ts';
import type { Factor, Quantity, Unit } from './unit.ts';

/** Says why two units cannot be added, compared or converted: the first reason that a person would name. */
export function mismatch(a: Unit, b: Unit, place?: Place): Issue {
  const left = printUnit(a);
  const right = printUnit(b);
  const kinds = (first: Unit['kind'], second: Unit['kind']): { first: string; second: string } | undefined => {
    if (a.kind === first && b.kind === second) return { first: left, second: right };
    return a.kind === second && b.kind === first ? { first: right, second: left } : undefined;
  };
  const percentAndPoints = kinds('percent', 'percentage-point');
  if (percentAndPoints) return unitIssues.issue('percent-and-points', { percent: percentAndPoints.first, points: percentAndPoints.second }, place);
  const percentAndShare = kinds('percent', 'share');
  if (percentAndShare) return unitIssues.issue('percent-and-share', { percent: percentAndShare.first, share: percentAndShare.second }, place);
  if ((a.kind === 'percent' && b.kind === 'percent') || (a.kind === 'percentage-point' && b.kind === 'percentage-point')) {
    return unitIssues.issue('percent-of-different', { left, right }, place);
  }
  if ((a.kind === 'index' && b.kind === 'index') || kinds('index', 'index-point')) {
    const sameBase = 'base' in a && 'base' in b && a.base === b.base;
    return unitIssues.issue(sameBase ? 'units-differ' : 'index-bases', { left, right }, place);
  }
  if (a.kind === 'log' && b.kind === 'log') return unitIssues.issue(a.base === b.base ? 'units-differ' : 'log-bases', { left, right }, place);
  if (isPure(a) || isPure(b)) return unitIssues.issue('bare-number', { unit: isPure(a) ? right : left }, place);
  if (a.kind === 'log' || b.kind === 'log') {
    return unitIssues.issue('log-and-level', a.kind === 'log' ? { log: left, level: right } : { log: right, level: left }, place);
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantityMismatch(a, b, place);
  return unitIssues.issue('units-differ', { left, right }, place);
}

/** The factors of one quantity that the other lacks. */
function factorsApart(a: Quantity, b: Quantity): readonly Factor[] {
  const lacks = (other: Quantity, factor: Factor): boolean => !other.factors.some((each) => sameFactor(each, factor));
  return [...a.factors.filter((factor) => lacks(b, factor)), ...b.factors.filter((factor) => lacks(a, factor))];
}

function sameFactor(a: Factor, b: Factor): boolean {
  if (a.exponent !== b.exponent) return false;
  if (a.of === 'money' && b.of === 'money') return a.currency === b.currency && samePrices(a.prices, b.prices);
  const alone = (factor: Factor): string => printUnit({ kind: 'quantity', power: 0, factors: [factor] });
  return a.of === b.of && alone(a) === alone(b);
}

function quantityMismatch(a: Quantity, b: Quantity, place: Place | undefined): Issue {
  const left = printUnit(a);
  const right = printUnit(b);
  const apart = factorsApart(a, b);
  const [one, two] = apart;
  if (apart.length === 0 && Number.isInteger(a.power - b.power)) {
    const smaller = a.power < b.power ? left : right;
    return unitIssues.issue('scales', { left, right, smaller, factor: `1${'0'.repeat(Math.abs(a.power - b.power))}` }, place);
  }
  if (apart.every((factor) => factor.of === 'money') && apart.length === 2 && one.of === 'money' && two.of === 'money') {
    return unitIssues.issue(one.currency === two.currency ? 'price-bases' : 'currencies', { left, right }, place);
  }
  if (apart.length > 0 && apart.every((factor) => factor.of === 'time')) return unitIssues.issue(apart.length === 1 ? 'flow-and-stock' : 'flow-periods', { left, right }, place);
  if (apart.length > 0 && apart.every((factor) => factor.of === 'thing')) {
    if (apart.length === 1 && one.of === 'thing' && one.exponent === -1) return unitIssues.issue('per-head', { left, right, thing: knownThings.get(one.name)?.one ?? one.name }, place);
    return unitIssues.issue('counted-things', { left, right }, place);
  }
  return unitIssues.issue('units-differ', { left, right }, place);
}

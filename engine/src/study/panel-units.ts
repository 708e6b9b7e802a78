import type { Unit } from '../units/unit.ts';

/** Whether values of regions add up to that of all: an amount or a count, also a year's; not a share, an index, a length of time, or
 * anything per head. */
export function isAdditive(unit: Unit): boolean {
  if (unit.kind !== 'quantity') return false;
  const counted = unit.factors.filter(({ of }) => of !== 'time');
  return counted.length === 1 && counted[0].exponent === 1 && (counted[0].of === 'money' || counted[0].of === 'thing');
}

/** Whether numbers of a unit are counts, printed to the last one. */
export function isCount(unit: Unit): boolean {
  return unit.kind === 'quantity' && unit.power === 0 && unit.factors.length === 1 && unit.factors[0].of === 'thing' && unit.factors[0].exponent === 1;
}

import { parseUnit } from '../../src/units/parse-unit.ts';
import type { Unit } from '../../src/units/unit.ts';

/** A unit that the test knows to be written well. */
export function unit(text: string): Unit {
  const { value, issues } = parseUnit(text);
  if (value === undefined) throw new Error(`${text}: ${issues.map(({ code }) => code).join(', ')}`);
  return value;
}

import { pow } from '../math/elementary.ts';

/** What it takes to get from a known value to a target. */
export interface GrowthNeeded {
  readonly years: number;
  /** Compound growth per year as a fraction: 0.171 is 17.1 % a year; NaN unless both values are above zero. */
  readonly yearly: number;
  /** Even steps per year, in the unit of the values: percentage points for a percentage. */
  readonly step: number;
}

/** The growth that a target asks for, compound and in even steps.
 *    yearly = (target/from)^(1/years) - 1;  step = (target - from)/years
 * @param from,target values in one unit @param years above 0, else NaN
 * @verified bc 1.07, by powers of the answer */
export function growthNeeded(from: number, target: number, years: number): GrowthNeeded {
  if (!(years > 0)) return { years, yearly: NaN, step: NaN };
  return { years, yearly: from > 0 && target > 0 ? pow(target / from, 1 / years) - 1 : NaN, step: (target - from) / years };
}

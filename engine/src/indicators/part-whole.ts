import type { Issue } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { sum } from '../math/sum.ts';
import type { Given } from './inputs.ts';
import { indicatorIssues } from './issues.ts';

/** Values of one thing by period, null where not known. */
export interface NamedValues {
  readonly name: string | Words;
  readonly values: readonly Given[];
}

/** The rule that no part exceeds its whole, checked in every period where both are known.
 * @returns a warning indicators.partExceedsWhole for each breach */
export function partOfIssues(periods: readonly (number | string)[], part: NamedValues, whole: NamedValues): Issue[] {
  return periods.flatMap((period, i) => {
    const [partValue, wholeValue] = [part.values[i], whole.values[i]];
    if (partValue === null || wholeValue === null || !(partValue > wholeValue)) return [];
    return [indicatorIssues.issue('partExceedsWhole', { period, part: part.name, partValue, whole: whole.name, wholeValue })];
  });
}

/** The rule that parts sum to their total, checked in every period where all are known.
 * @param lastDigit the unit of the last digit printed, e.g. 0.1: each of the k parts and the total may be off by half of it
 * @returns a warning indicators.sumDiffers for each period beyond (k + 1)/2 last digits */
export function sumIssues(periods: readonly (number | string)[], parts: readonly NamedValues[], total: NamedValues, lastDigit: number): Issue[] {
  const allowed = 0.5 * lastDigit * (parts.length + 1);
  return periods.flatMap((period, i) => {
    const known = parts.flatMap(({ values }) => (values[i] === null ? [] : [values[i]]));
    const whole = total.values[i];
    if (whole === null || known.length < parts.length) return [];
    const added = sum(known);
    const difference = added - whole;
    if (Math.abs(difference) <= allowed + 1e-9 * Math.abs(whole)) return [];
    return [indicatorIssues.issue('sumDiffers', { period, sum: tidy(added), whole: total.name, total: whole, difference: tidy(difference) })];
  });
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

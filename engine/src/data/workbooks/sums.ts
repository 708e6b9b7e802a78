import type { Issue } from '../../issues/issue.ts';
import { periodsText } from '../period-ranges.ts';
import type { Period } from '../period.ts';
import { printPeriod } from '../period.ts';
import type { DataSeries } from '../series.ts';
import { observationAt } from '../series.ts';
import { statusHasValue } from '../status.ts';
import { workbookIssues } from './issues.ts';
import type { RegionNames, SumRule } from './layout.ts';

/** Holds the regions of a table against its whole.
 *    |Σ yᵢ - y| ≤ (n + 1)·h,  h = half a unit of the last decimal shown, 0 for counts
 * A part that is absent by nature (`-`) counts as 0; where one is missing or suppressed, the others may not exceed the whole.
 * @param decimals shown, by series
 * @returns differences; periods that cannot be checked */
export function checkSums(series: readonly DataSeries[], rule: SumRule, regions: RegionNames, decimals: ReadonlyMap<string, number>): readonly Issue[] {
  return rule.series.flatMap((name) => {
    const ours = series.filter((one) => one.series === name);
    const whole = ours.find(({ region }) => region === rule.whole);
    if (whole === undefined) return [];
    const half = Number(`5e-${(decimals.get(name) ?? 0) + 1}`);
    const unchecked: Period[] = [];
    const issues = whole.observations.flatMap(({ period, value, status, place }): Issue[] => {
      const parts = regions.parts(rule.whole, period)?.map((code) => {
        const part = ours.find(({ region }) => region === code);
        return part === undefined ? undefined : observationAt(part, period);
      });
      const known = (parts ?? []).flatMap((part) => (part !== undefined && statusHasValue(part.status) ? [part.value] : []));
      const complete = parts?.every((part) => part !== undefined && (statusHasValue(part.status) || part.status === 'none')) === true;
      if (!statusHasValue(status) || parts === undefined || known.length === 0) {
        if (status !== 'none') unchecked.push(period);
        return [];
      }
      const sum = known.reduce((total, part) => total + part, 0);
      const tolerance = (rule.exact === true ? 0 : (parts.length + 1) * half) + 4 * Number.EPSILON * Math.abs(sum);
      const difference = sum - value;
      const at = { series: name, period: printPeriod(period), whole: rule.whole, sum: rounded(sum, half), printed: value, difference: rounded(difference, half) };
      if (!complete) {
        unchecked.push(period);
        return difference > tolerance && known.every((part) => part >= 0) ? [workbookIssues.issue('parts-exceed-whole', at, place)] : [];
      }
      if (Math.abs(difference) <= tolerance) return [];
      const said = rule.known?.find((one) => one.series === name && one.period === printPeriod(period));
      if (said !== undefined) return [workbookIssues.issue('sum-differs-known', { ...at, reason: said.reason }, place)];
      return [workbookIssues.issue('sum-differs', { ...at, tolerance: rounded(tolerance, half) }, place)];
    });
    const first = whole.observations[0];
    return unchecked.length === 0 ? issues : [...issues, workbookIssues.issue('sum-not-checked', { series: name, periods: periodsText(unchecked) }, first?.place)];
  });
}

/** A number to one decimal more than is shown. */
function rounded(value: number, half: number): number {
  const unit = half / 5;
  return Number((Math.round(value / unit) * unit).toPrecision(15));
}

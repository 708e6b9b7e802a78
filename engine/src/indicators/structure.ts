import type { Issue } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import type { NamedValues } from './part-whole.ts';
import { partOfIssues, sumIssues } from './part-whole.ts';

export interface StructureInput {
  /** Increasing whole periods; changes are told only between neighbours one apart. */
  readonly periods: readonly number[];
  readonly parts: readonly NamedValues[];
  readonly total: NamedValues;
  /** Whether the parts are all of the total; then they must sum to it. */
  readonly complete: boolean;
  /** The unit of the last digit printed, for the sum rule. */
  readonly lastDigit: number;
}

export interface StructurePart {
  readonly name: NamedValues['name'];
  /** Percent of the total. */
  readonly share: readonly Given[];
  /** Against the period before, percentage points. */
  readonly shareChange: readonly Given[];
  /** Contribution to the growth of the total, percentage points: 100·Δpart[t]/total[t-1]. */
  readonly contribution: readonly Given[];
}

export interface Structure {
  readonly periods: readonly number[];
  readonly parts: readonly StructurePart[];
  readonly issues: readonly Issue[];
}

/** Structure of a total and what each part adds to its growth.
 *    share = 100·part/total;  contribution[t] = 100·(part[t] - part[t-1])/total[t-1], and they sum to the total's growth
 * @param input   values by period in one unit, null where not known
 * @returns percent of the total and percentage points
 * @throws   warns indicators.partExceedsWhole, indicators.sumDiffers
 * @source   System of National Accounts 2008, 15.52 (contributions to change); dissertation tables 7, 8, 11
 * @verified dissertation table 11: shares 6.5 % and 7.3 % of 2020; by hand: contributions of table 7 */
export function structure({ periods, parts, total, complete, lastDigit }: StructureInput): Structure {
  const issues = parts.flatMap((part) => partOfIssues(periods, part, total));
  if (complete) issues.push(...sumIssues(periods, parts, total, lastDigit));
  const percentOf = (part: Given, whole: Given) => (part === null || whole === null || !(whole > 0) ? null : (100 * part) / whole);
  const change = (values: readonly Given[], i: number) => {
    const [now, before] = [values[i], i > 0 && periods[i] - periods[i - 1] === 1 ? values[i - 1] : null];
    return now === null || before === null ? null : now - before;
  };
  return {
    periods,
    issues,
    parts: parts.map(({ name, values }) => {
      const share = periods.map((_, i) => percentOf(values[i], total.values[i]));
      return {
        name,
        share,
        shareChange: periods.map((_, i) => change(share, i)),
        contribution: periods.map((_, i) => percentOf(change(values, i), total.values[i - 1] ?? null)),
      };
    }),
  };
}

export const structureIndicator: Indicator = {
  id: 'structure',
  names: { kk: 'құрылымы және өсуге қосқан үлесі', ru: 'структура и вклад в прирост', en: 'structure and contribution to growth' },
  symbol: 'd, c',
  formula: 'd = 100·part/total;  c[t] = 100·(part[t] − part[t−1])/total[t−1]',
  unit: 'percent of total',
  source: 'System of National Accounts 2008; dissertation, tables 7, 8, 11',
  confidence: 'A',
  note: {
    kk: 'толық бөліктердің өсуге қосқан үлестерінің қосындысы жиынтықтың өсіміне тең',
    ru: 'вклады полного набора частей складываются в прирост итога',
    en: 'contributions of a complete set of parts sum to the growth of the total',
  },
  inputs: {
    part: { names: { kk: 'бөлік', ru: 'часть', en: 'part' }, unit: null, rule: 'any' },
    total: { names: { kk: 'барлығы', ru: 'всего', en: 'total' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'dissertation, table 11: enterprises of East Kazakhstan in Kazakhstan, 2020',
    tolerance: 5e-3,
    expected: { all: 6.5, innovative: 7.3 },
    run: () => {
      const share = (part: number, total: number) => structure({ periods: [2020], parts: [{ name: 'region', values: [part] }], total: { name: 'nation', values: [total] }, complete: false, lastDigit: 1 }).parts[0].share[0];
      return { all: share(1831, 28087), innovative: share(236, 3236) };
    },
  },
};

import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { inputIssue } from './inputs.ts';
import type { NamedValues } from './part-whole.ts';
import { partOfIssues } from './part-whole.ts';

export interface CostStructureInput {
  readonly periods: readonly number[];
  readonly parts: readonly NamedValues[];
  readonly whole: NamedValues;
}

export interface CostPart {
  readonly name: NamedValues['name'];
  /** 100·part/whole, whatever it is. */
  readonly ratio: readonly Given[];
  /** The same where it is a share, that is, where the part does not exceed the whole. */
  readonly share: readonly Given[];
}

export interface CostStructure {
  readonly periods: readonly number[];
  readonly parts: readonly CostPart[];
}

/** Structure of costs with the rule that a part does not exceed its whole.
 *    share = 100·part/whole, only where part ≤ whole
 * @param input   values by period in one unit, null where not known; whole above zero
 * @returns percent of the whole; a ratio above 100 % is no share and stands in `ratio` alone
 * @throws   indicators.notFinite, indicators.negative, indicators.notPositive; warns indicators.partExceedsWhole for each period
 * @source   dissertation formulas (8) and (9), L1394-1402, table 12
 * @verified METHODS section 5: ten ratios of table 12, of which three are no shares */
export function costStructure({ periods, parts, whole }: CostStructureInput): Checked<CostStructure> {
  const issues: Issue[] = [];
  const check = (input: 'part' | 'whole', values: readonly Given[]) => {
    for (const value of values) {
      const issue = value === null ? undefined : inputIssue(costStructureIndicator, input, value);
      if (issue !== undefined) issues.push(issue);
    }
  };
  check('whole', whole.values);
  for (const { values } of parts) check('part', values);
  if (hasErrors(issues)) return { issues };
  const value: CostStructure = {
    periods,
    parts: parts.map((part) => {
      issues.push(...partOfIssues(periods, part, whole));
      const ratio = periods.map((_, i) => {
        const [some, all] = [part.values[i], whole.values[i]];
        return some === null || all === null ? null : (100 * some) / all;
      });
      return { name: part.name, ratio, share: ratio.map((each) => (each === null || each > 100 ? null : each)) };
    }),
  };
  return { value, issues };
}

export const costStructureIndicator: Indicator<'part' | 'whole'> = {
  id: 'cost-structure',
  names: {
    kk: 'технологиялық инновацияларға шығындардың құрылымы',
    ru: 'структура затрат на технологические инновации',
    en: 'structure of technological innovation costs',
  },
  symbol: 'd',
  formula: 'd = 100·part/whole, part ≤ whole',
  unit: 'percent of technological-innovation-costs',
  source: 'dissertation, formulas (8) and (9), L1394-1402, table 12',
  confidence: 'A',
  note: {
    kk: 'бөлігі бүтіннен үлкен жылдарда үлес берілмейді: бөлімі алымын қамтымайды',
    ru: 'за годы, где часть больше целого, доля не дается: знаменатель не содержит числителя',
    en: 'no share is given for years in which the part exceeds the whole: the denominator does not contain the numerator',
  },
  inputs: {
    part: { names: { kk: 'шығындардың бөлігі', ru: 'часть затрат', en: 'part of the costs' }, unit: null, rule: 'not-negative' },
    whole: { names: { kk: 'барлық шығындар', ru: 'все затраты', en: 'all costs' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'METHODS section 5: machinery in table 12, 2016 and 2020',
    tolerance: 7e-4,
    expected: { share2016: 80.7, ratio2020: 403.4, isShare2020: false },
    run: () => {
      const machinery = costStructure({
        periods: [2016, 2020],
        parts: [{ name: 'machinery', values: [880583, 495057] }],
        whole: { name: 'technological innovation costs', values: [1090851, 122726] },
      }).value?.parts[0];
      return { share2016: machinery?.share[0], ratio2020: machinery?.ratio[1], isShare2020: machinery?.share[1] !== null };
    },
  },
};

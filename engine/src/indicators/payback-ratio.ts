import type { Checked, Issue } from '../issues/issue.ts';
import { sum } from '../math/sum.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { inputIssue } from './inputs.ts';
import { indicatorIssues } from './issues.ts';
import { partOfIssues } from './part-whole.ts';

/** Consecutive years; innovative output and costs in one unit, null where not known. */
export interface PaybackInput {
  readonly periods: readonly number[];
  readonly output: readonly Given[];
  readonly costs: readonly Given[];
  /** All innovation costs, where known: the technological ones are part of them. */
  readonly allCosts?: readonly Given[];
}

export interface LaggedPayback {
  readonly lag: number;
  /** output[t]/costs[t - lag]; null where one of them is not known. */
  readonly ratios: readonly Given[];
  /** Σ output[t]/Σ costs[t - lag] over the periods where both are known; null when there are none. */
  readonly cumulative: Given;
  readonly pairs: number;
}

export interface PaybackRatio {
  readonly periods: readonly number[];
  readonly byLag: readonly LaggedPayback[];
}

/** A change of costs within a year by this factor or more is taken for a break of the definition. */
const jump = 2;

/** Ratio of innovative output to technological-innovation costs, by year, with lags, and cumulative.
 *    I[t] = output[t]/costs[t - lag];  cumulative I = Σ output[t]/Σ costs[t - lag]
 * @param input   values by year; negative ones are refused, costs must be above zero
 * @param lags    in years; 0, 1, 2, 3 unless given
 * @returns pure numbers
 * @throws   indicators.notFinite, indicators.negative, indicators.notPositive; warns indicators.seriesJump, indicators.partExceedsWhole
 * @assumes  that the costs bring the output after `lag` years: a ratio of flows, not a payback period
 * @source   dissertation formula (7), L1273-1312, table 10
 * @verified METHODS section 5: 0.372, 1.374, 1.742, 4.506, 5.663 */
export function paybackRatio(input: PaybackInput, lags: readonly number[] = [0, 1, 2, 3]): Checked<PaybackRatio> {
  const { periods, output, costs, allCosts } = input;
  const issues: Issue[] = [];
  for (const [name, values] of [['output', output], ['costs', costs]] as const) {
    for (const value of values) {
      const issue = value === null ? undefined : inputIssue(paybackRatioIndicator, name, value);
      if (issue !== undefined) issues.push(issue);
    }
  }
  if (issues.length > 0) return { issues };
  const { costs: named } = paybackRatioIndicator.inputs;
  for (let i = 1; i < periods.length; i++) {
    const [before, now] = [costs[i - 1], costs[i]];
    if (before === null || now === null) continue;
    const times = Math.max(now / before, before / now);
    if (times >= jump) issues.push(indicatorIssues.issue('seriesJump', { period: periods[i], series: named.names, times: Number(times.toFixed(1)) }));
  }
  if (allCosts !== undefined) {
    const whole = { kk: 'инновацияларға жұмсалған барлық шығындар', ru: 'все затраты на инновации', en: 'all innovation costs' };
    issues.push(...partOfIssues(periods, { name: named.names, values: costs }, { name: whole, values: allCosts }));
  }
  const byLag = lags.map((lag): LaggedPayback => {
    const known = periods.flatMap((_, t) => {
      const [out, cost] = [output[t], t < lag ? null : costs[t - lag]];
      return out === null || cost === null ? [] : [{ t, out, cost }];
    });
    const ratios = periods.map((_, t) => {
      const pair = known.find((each) => each.t === t);
      return pair === undefined ? null : pair.out / pair.cost;
    });
    const cumulative = known.length === 0 ? null : sum(known.map(({ out }) => out)) / sum(known.map(({ cost }) => cost));
    return { lag, ratios, cumulative, pairs: known.length };
  });
  return { value: { periods, byLag }, issues };
}

export const paybackRatioIndicator: Indicator<'output' | 'costs'> = {
  id: 'payback-ratio',
  names: {
    kk: 'инновациялық өнімнің технологиялық инновацияларға шығындарға қатынасы',
    ru: 'отношение инновационной продукции к затратам на технологические инновации',
    en: 'ratio of innovative output to technological innovation costs',
  },
  symbol: 'I',
  formula: 'I[t] = output[t]/costs[t − lag]',
  unit: '1',
  source: 'dissertation, formula (7), L1273-1312, table 10',
  confidence: 'A',
  note: {
    kk: 'дереккөз оны «өтелу деңгейі» деп атайды, бірақ бұл өтелу мерзімі емес: бір жылдың өнімі сол жылдың шығынына бөлінеді',
    ru: 'источник называет его «уровнем окупаемости», но это не срок окупаемости: выпуск года делится на затраты того же года',
    en: 'the source calls it a payback level, but it is no payback period: output of a year over costs of the same year',
  },
  inputs: {
    output: { names: { kk: 'инновациялық өнім көлемі', ru: 'объем инновационной продукции', en: 'volume of innovative products' }, unit: null, rule: 'not-negative' },
    costs: { names: { kk: 'технологиялық инновацияларға жұмсалған шығындар', ru: 'затраты на технологические инновации', en: 'technological innovation costs' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'METHODS section 11: table 10, 2016 and 2020',
    tolerance: 1.5e-3,
    expected: { first: 0.372, last: 5.663 },
    run: () => {
      const ratios = paybackRatio({ periods: [2016, 2020], output: [445775.7, 1715500.1], costs: [1197059.4, 302933.4] }, [0]).value?.byLag[0].ratios;
      return { first: ratios?.[0], last: ratios?.[1] };
    },
  },
};

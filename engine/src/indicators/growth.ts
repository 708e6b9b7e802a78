import type { Issue } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { exp, log } from '../math/elementary.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { indicatorIssues } from './issues.ts';

export interface GrowthInput {
  readonly series: string | Words;
  /** Increasing whole periods; growth is told only between neighbours one apart. */
  readonly periods: readonly number[];
  readonly values: readonly Given[];
  /** A percentage changes in percentage points and has no growth rate. */
  readonly kind: 'amount' | 'percentage';
  /** The period that later ones are compared with; the first known unless given. */
  readonly base?: number;
}

/** One period; null where it cannot be told. */
export interface GrowthRow {
  readonly period: number;
  readonly level: Given;
  /** Against the period before: the unit of the series; of a percentage, percentage points. */
  readonly change: Given;
  /** 100·level/(level before). */
  readonly chainGrowth: Given;
  /** chainGrowth - 100. */
  readonly chainIncrement: Given;
  /** Against the base: the unit of the series; of a percentage, percentage points. */
  readonly changeFromBase: Given;
  /** 100·level/(level of the base). */
  readonly baseGrowth: Given;
  /** level/(level of the base). */
  readonly times: Given;
}

export interface Growth {
  readonly rows: readonly GrowthRow[];
  readonly base: number | null;
  /** Of amounts: 100·((last/first)^(1/periods between) - 1) over the known span. */
  readonly averageIncrement: Given;
  readonly issues: readonly Issue[];
}

/** Dynamics of a series: level, chain and base growth, times, average growth.
 *    chain = 100·y[t]/y[t-1];  base = 100·y[t]/y[b];  average = 100·((y[last]/y[first])^(1/(last - first)) - 1)
 * @param input   values by period, null where not known
 * @returns percent of the level compared with; changes of a percentage in percentage points, without growth rates
 * @throws   warns indicators.baseNotPositive
 * @source   the practice of statistical offices; dissertation tables 7-12
 * @verified METHODS sections 4 and 8.1, dissertation tables 7 and 8: 194.4 %, 182.5 %, 5.7 times, 106.1 % */
export function growth({ series, periods, values, kind, base }: GrowthInput): Growth {
  const issues: Issue[] = [];
  const firstKnown = values.findIndex((value) => value !== null);
  const baseIndex = base === undefined ? firstKnown : periods.indexOf(base);
  const baseLevel = baseIndex < 0 ? null : values[baseIndex];
  const ratio = (now: Given, before: Given) => (kind === 'percentage' || now === null || before === null || !(before > 0) ? null : now / before);
  const difference = (now: Given, before: Given) => (now === null || before === null ? null : now - before);
  const percent = (times: Given) => (times === null ? null : 100 * times);
  const rows = periods.map((period, i): GrowthRow => {
    const level = values[i];
    const before = i > 0 && period - periods[i - 1] === 1 ? values[i - 1] : null;
    const chainGrowth = percent(ratio(level, before));
    const times = ratio(level, baseLevel);
    if (kind === 'amount' && level !== null && !(level > 0)) issues.push(indicatorIssues.issue('baseNotPositive', { period, series, value: level }));
    return {
      period,
      level,
      change: difference(level, before),
      chainGrowth,
      chainIncrement: chainGrowth === null ? null : chainGrowth - 100,
      changeFromBase: difference(level, baseLevel),
      baseGrowth: percent(times),
      times,
    };
  });
  return { rows, base: baseLevel === null ? null : periods[baseIndex], averageIncrement: averageIncrement(periods, values, kind), issues };
}

function averageIncrement(periods: readonly number[], values: readonly Given[], kind: GrowthInput['kind']): Given {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ period: periods[i], value }]));
  if (kind === 'percentage' || known.length < 2) return null;
  const [first, last] = [known[0], known[known.length - 1]];
  if (!(first.value > 0 && last.value > 0)) return null;
  return 100 * (exp(log(last.value / first.value) / (last.period - first.period)) - 1);
}

export const growthIndicator: Indicator = {
  id: 'growth',
  names: { kk: 'қатардың серпіні', ru: 'динамика ряда', en: 'growth of a series' },
  symbol: 'T',
  formula: 'chain = 100·y[t]/y[t−1];  base = 100·y[t]/y[b];  times = y[t]/y[b]',
  unit: null,
  source: 'dissertation, tables 7-12',
  confidence: 'A',
  note: {
    kk: 'пайыздық көрсеткіштің өзгерісі пайыздық тармақпен беріледі',
    ru: 'изменение процентного показателя дается в процентных пунктах',
    en: 'a change of a percentage is in percentage points',
  },
  inputs: { y: { names: { kk: 'қатар мәндері', ru: 'значения ряда', en: 'values of the series' }, unit: null, rule: 'any' } },
  example: {
    source: 'dissertation, table 7: lending 2016 and 2020, printed 194.4 %',
    tolerance: 3e-4,
    expected: { growth: 194.4 },
    run: () => ({ growth: growth({ series: 'lending', periods: [2016, 2020], values: [7351, 14294], kind: 'amount' }).rows[1].baseGrowth }),
  },
};

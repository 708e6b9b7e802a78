import type { Checked } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { log } from '../math/elementary.ts';
import { sum } from '../math/sum.ts';
import type { WeightedUnit } from './gini.ts';
import { indexIssues } from './issues.ts';

/** A unit of a group, such as a district of a region; one group for all when there are none. */
export interface GroupedUnit extends WeightedUnit {
  readonly group: string;
}

/** A measure and its parts: total = between + within. */
export interface TheilParts {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  /** 100·between/total; null when total is zero. */
  readonly betweenPercent: number | null;
}

export interface TheilGroup {
  readonly group: string;
  readonly mean: number;
  readonly populationShare: number;
  readonly totalShare: number;
  readonly T: number;
  readonly L: number;
}

export interface Theil {
  /** Theil's T, weights by share of the total. */
  readonly T: TheilParts;
  /** Theil's L, the mean log deviation, weights by share of population. */
  readonly L: TheilParts;
  readonly groups: readonly TheilGroup[];
}

/** Theil's indices of inequality with their decomposition between and within groups.
 *    T = Σ p r ln r, L = -Σ p ln r;  r = value/mean, p share of population
 *    T = Σ s_g T_g + Σ s_g ln(m_g/m);  L = Σ p_g L_g + Σ p_g ln(m/m_g)
 * @param units   values and weights above zero
 * @throws   indices.valueNotPositive
 * @source   Theil 1967; Shorrocks 1980
 * @verified Störmann 2009 in R REAT: L of (10, 10, 10, 20, 50) is 0.2326302; R by the definitions, 13 digits */
export function theil(units: readonly GroupedUnit[]): Checked<Theil> {
  const issues = units.flatMap(({ name, value, weight }) =>
    [value, weight].filter((each) => !(each > 0 && each < Infinity)).map((each) => indexIssues.issue('valueNotPositive', { measure: theilIndicator.names, unit: name, value: each })),
  );
  if (units.length === 0) issues.push(indexIssues.issue('tooFewUnits', { n: 0, least: 1 }));
  if (issues.length > 0) return { issues };
  const all = indicesOf(units);
  const names = [...new Set(units.map(({ group }) => group))];
  const groups = names.map((group): TheilGroup => {
    const { population, mean, T, L } = indicesOf(units.filter((unit) => unit.group === group));
    const populationShare = population / all.population;
    return { group, mean, populationShare, totalShare: (populationShare * mean) / all.mean, T, L };
  });
  const parts = (total: number, between: number, within: number): TheilParts => ({ total, between, within, betweenPercent: total > 0 ? (100 * between) / total : null });
  const value: Theil = {
    T: parts(all.T, sum(groups.map(({ totalShare, mean }) => totalShare * log(mean / all.mean))), sum(groups.map(({ totalShare, T }) => totalShare * T))),
    L: parts(all.L, sum(groups.map(({ populationShare, mean }) => populationShare * log(all.mean / mean))), sum(groups.map(({ populationShare, L }) => populationShare * L))),
    groups,
  };
  return { value, issues };
}

function indicesOf(units: readonly WeightedUnit[]): { readonly population: number; readonly mean: number; readonly T: number; readonly L: number } {
  const population = sum(units.map(({ weight }) => weight));
  const mean = sum(units.map(({ value, weight }) => value * weight)) / population;
  const ratios = units.map(({ value, weight }) => ({ p: weight / population, r: value / mean }));
  return { population, mean, T: sum(ratios.map(({ p, r }) => p * r * log(r))), L: -sum(ratios.map(({ p, r }) => p * log(r))) };
}

export const theilIndicator: Indicator = {
  id: 'theil',
  names: { kk: 'Тейл теңсіздік индексі', ru: 'индекс неравенства Тейла', en: 'Theil index of inequality' },
  symbol: 'T, L',
  formula: 'T = Σ p r ln r;  L = −Σ p ln r;  r = x/mean',
  unit: '1',
  source: 'Theil 1967; Shorrocks 1980, Econometrica 48',
  confidence: 'A',
  note: {
    kk: 'топтар арасындағы және топ ішіндегі бөліктердің қосындысына тең',
    ru: 'равен сумме частей между группами и внутри групп',
    en: 'the sum of its parts between groups and within them',
  },
  inputs: {
    value: { names: { kk: 'өңірдің орташа мәні', ru: 'среднее значение региона', en: 'mean of a region' }, unit: null, rule: 'positive' },
    weight: { names: { kk: 'халық саны', ru: 'численность населения', en: 'population' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'Störmann 2009, Regionalökonomik; R package REAT 3.0, example of theil()',
    tolerance: 2e-7,
    expected: { L: 0.2326302 },
    run: () => ({ L: theil([10, 10, 10, 20, 50].map((value, i) => ({ name: String(i), value, weight: 1, group: 'all' }))).value?.L.total }),
  },
};

import type { Checked } from '../issues/issue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { sum } from '../math/sum.ts';
import { indexIssues } from './issues.ts';

/** A region with its mean (income per head, for example) and its population; population 1 treats regions alike. */
export interface WeightedUnit {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** The Gini coefficient, weighted by population.
 *    G = 1 - Σ p_i (L_i + L_{i-1}), units ordered by value, p share of population, L cumulative share of the total
 * @param units   values not negative, weights above zero; unit weights give inequality between regions as such
 * @returns 0 (equal) to 1 - 1/n; of regional means it leaves out all inequality within regions
 * @throws   indices.valueNegative, indices.valueNotPositive (of a weight or of the total)
 * @source   Gini 1914; Cowell 2011
 * @verified R ineq, its own example: 0.4620911; R laeken 0.5.2 gini with weights, 12 digits */
export function gini(units: readonly WeightedUnit[]): Checked<number> {
  const { names } = giniIndicator;
  const issues = units.flatMap(({ name, value, weight }) => [
    ...(value >= 0 ? [] : [indexIssues.issue('valueNegative', { measure: names, unit: name, value })]),
    ...(weight > 0 ? [] : [indexIssues.issue('valueNotPositive', { measure: names, unit: name, value: weight })]),
  ]);
  const population = sum(units.map(({ weight }) => weight));
  const total = sum(units.map(({ value, weight }) => value * weight));
  if (issues.length === 0 && !(total > 0)) issues.push(indexIssues.issue('valueNotPositive', { measure: names, unit: 'Σ', value: total }));
  if (issues.length > 0) return { issues };
  let below = 0;
  const areas = [...units]
    .sort((a, b) => a.value - b.value)
    .map(({ value, weight }) => {
      const before = below;
      below += (value * weight) / total;
      return (weight / population) * (before + below);
    });
  return { value: 1 - sum(areas), issues };
}

export const giniIndicator: Indicator = {
  id: 'gini',
  names: { kk: 'Джини коэффициенті', ru: 'коэффициент Джини', en: 'Gini coefficient' },
  symbol: 'G',
  formula: 'G = 1 − Σ p_i (L_i + L_(i−1))',
  unit: '1',
  source: 'Cowell 2011, Measuring Inequality',
  confidence: 'A',
  note: {
    kk: 'өңірлердің орташа мәндері арасындағы теңсіздік; өңір ішіндегі теңсіздік есепке алынбайды',
    ru: 'неравенство между средними регионов; неравенство внутри регионов не учтено',
    en: 'inequality between means of regions; what is unequal within them is left out',
  },
  inputs: {
    value: { names: { kk: 'өңірдің орташа мәні', ru: 'среднее значение региона', en: 'mean of a region' }, unit: null, rule: 'not-negative' },
    weight: { names: { kk: 'халық саны', ru: 'численность населения', en: 'population' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'R package ineq 0.2, example of Gini()',
    tolerance: 2e-7,
    expected: { gini: 0.4620911 },
    run: () => ({ gini: gini([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261].map((value, i) => ({ name: String(i), value, weight: 1 }))).value }),
  },
};

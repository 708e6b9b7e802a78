import { spearman } from '../stats/correlation.ts';
import type { RankingInput, RankingMethod } from './ranking.ts';
import { rankUnits } from './ranking.ts';

/** What becomes of a ranking without one of its indicators. */
export interface IndicatorSensitivity {
  readonly id: string;
  /** Spearman's correlation of the ranks with and without it. */
  readonly agreement: number;
  /** The unit that moves furthest, and its ranks with and without it. */
  readonly moved: { readonly unit: string; readonly from: number; readonly to: number };
}

/** Leaves out each indicator in turn: the ranks of the units that are ranked both with it and without.
 * @returns nothing for an indicator without which nothing can be ranked; the one that changes most first
 * @source OECD and JRC 2008, step 7 */
export function rankingSensitivity(input: RankingInput, method: RankingMethod): IndicatorSensitivity[] {
  const whole = rankUnits(input, method).value;
  if (whole === undefined) return [];
  const ranked = new Map(whole.ranked.map(({ unit, rank }) => [unit, rank]));
  const units = input.units.filter((unit) => ranked.has(unit));
  const rows = units.map((unit) => input.units.indexOf(unit));
  const kept = input.indicators.map((indicator) => ({ ...indicator, values: rows.map((i) => indicator.values[i]) }));
  return kept
    .flatMap(({ id }, j) => {
      const weights = input.weights?.filter((_, i) => i !== j);
      const without = rankUnits({ ...input, units, indicators: kept.filter((_, i) => i !== j), ...(weights === undefined ? {} : { weights }) }, method).value;
      if (without === undefined) return [];
      const pairs = without.ranked.map(({ unit, rank }) => ({ unit, from: ranked.get(unit) ?? NaN, to: rank }));
      const moved = pairs.reduce((most, each) => (Math.abs(each.to - each.from) > Math.abs(most.to - most.from) ? each : most));
      return [{ id, agreement: spearman(pairs.map(({ from }) => from), pairs.map(({ to }) => to)).r, moved }];
    })
    .sort((a, b) => a.agreement - b.agreement);
}

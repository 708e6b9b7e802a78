import { decimalsFor } from '../../../../language/numbers.ts';
import type { PanelResult } from '../../../../study/panel-result.ts';

const known = new WeakMap<PanelResult, Map<number, number>>();

/** Decimals of a panel in one year: those of the source, two at most; of what is computed four significant digits. */
export function decimalsIn(panel: PanelResult, year: number): number {
  const years = known.get(panel) ?? new Map<number, number>();
  known.set(panel, years);
  const decimals = years.get(year) ?? decimalsOfYear(panel, year);
  years.set(year, decimals);
  return decimals;
}

function decimalsOfYear({ places, whole, formula }: PanelResult, year: number): number {
  const all = whole === undefined ? places : [...places, whole];
  const values = all.flatMap(({ points }) => points.filter(({ period }) => period === year).map(({ value }) => value));
  return decimalsFor(values, formula === undefined ? 5 : 4, { maximum: 2 });
}

import type { SeriesHistory } from '../../src/system/equation.ts';
import { spreadFromHistory } from '../../src/system/exogenous.ts';
import type { SystemModel } from '../../src/system/model.ts';
import { holdLast } from '../../src/system/path.ts';
import { modelFromFormulas } from './model-from-formulas.ts';

/** Tables 17 and 18 of the dissertation on East Kazakhstan, 2010-2020; GRP and UB as printed there. */
export const eastKazakhstan: Readonly<Record<string, readonly number[]>> = {
  INact: [6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9],
  dZin: [11.4, 2, 1.8, 1.6, 1.9, 1, 5.5, 3.2, 2.2, 1.5, 2.4],
  Nsb: [59.4, 75.7, 72.8, 78, 79.9, 98.6, 87, 80, 87.7, 88.9, 90.5],
  GRP: [1244.1, 1620.9, 1811.2, 2063.0, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025.0, 4729.0],
  PTsb: [1.44, 1.97, 2.17, 2.33, 2.45, 2.6, 3.52, 3.96, 4.48, 5.39, 6.07],
  UB: [5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9],
  SDD: [33.1, 39, 45.1, 49.8, 53.5, 55.4, 64.6, 74.6, 85.6, 97.8, 109.6],
};

/** Formulas (12), (14), (10), (13), (15), (16). */
export const chainFormulas: Readonly<Record<string, string>> = {
  enterprises: 'ln(Nsb) ~ ln(t)',
  productivity: 'PTsb ~ t',
  innovation: 'ln(INact) ~ ln(dZin) + ln(Nsb) + ln(t)',
  grp: 'GRP ~ PTsb',
  unemployment: 'ln(UB) ~ ln(Nsb)',
  income: 'ln(SDD) ~ ln(Nsb) + ln(PTsb)',
};

export const years = Array.from({ length: 11 }, (_, i) => 2010 + i);

export function historyFrom(data: Readonly<Record<string, ArrayLike<number>>>, first = 2010): ReadonlyMap<string, SeriesHistory> {
  return new Map(Object.entries(data).map(([name, values]) => [name, { first, values }]));
}

/** The six-equation chain with dZin held at its last value under a random walk in logs. */
export function chain(rest: Partial<SystemModel> = {}): SystemModel {
  const history = historyFrom(eastKazakhstan);
  const spread = spreadFromHistory('random-walk-in-logs', 'dZin', { first: 2010, values: eastKazakhstan.dZin }).value;
  if (spread === undefined) throw new Error('no spread of dZin');
  return modelFromFormulas(chainFormulas, history, years, 2010, { exogenous: [{ series: 'dZin', path: holdLast, spread }], ...rest });
}

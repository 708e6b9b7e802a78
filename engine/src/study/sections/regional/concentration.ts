import { gini } from '../../../indices/gini.ts';
import { herfindahl } from '../../../indices/herfindahl.ts';
import { theil } from '../../../indices/theil.ts';
import type { Issue } from '../../../issues/issue.ts';
import { sum } from '../../../math/sum.ts';
import { clearChange } from '../../../stats/clear-change.ts';
import type { ClearChange } from '../../../stats/clear-change.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { PanelResult } from '../../result.ts';
import { pointValue } from '../../series-change.ts';
import type { ActivityHead, ConcentrationResult, ConcentrationYear } from './result.ts';
import { traceRegional } from './trace.ts';

export interface ConcentrationParameters extends Pick<ConcentrationResult, 'id' | 'title' | 'unit' | 'of' | 'kind' | 'weights'> {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly (ActivityHead & { readonly places: readonly string[] })[];
  readonly inputs: readonly string[];
}

/** How evenly a panel lies over its regions in each year. Inputs: the panel, and the population where levels are weighted. */
export const regionalConcentration: Operation = {
  name: 'regional.concentration',
  run(parameters, inputs) {
    const given = parametersOf<ConcentrationParameters>(parameters);
    const { id, title, unit, of, kind, weights, from, to, groups } = given;
    const [panel, population] = inputs as readonly PanelResult[];
    const issues: Issue[] = [];
    const measured = Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((period) => {
      const units = unitsIn(panel, population, groups, period);
      if (units.length < 2) return [];
      const row = kind === 'amount' ? amountYear(period, units, issues) : levelYear(period, units, groups.length > 0, issues);
      return row === undefined ? [] : [{ row, places: units.map(({ name }) => name).join(' ') }];
    });
    if (issues.length > 0) return { issues };
    const comparable = measured.filter(({ places }) => places === measured[measured.length - 1].places).map(({ row }) => row);
    const change = (index: 'herfindahl' | 'gini' | 'theil'): { readonly [name: string]: ClearChange } => {
      const found = clearChange(comparable.map(({ period }) => period), comparable.map((row) => row[index] ?? NaN), 0);
      return found === undefined ? {} : { [index]: found };
    };
    const value: ConcentrationResult = {
      id, title, unit, of, kind,
      ...(weights === undefined ? {} : { weights }),
      groups: groups.map((group) => ({ id: group.id, name: group.name })),
      years: measured.map(({ row }) => row),
      change: { ...change('herfindahl'), ...change('gini'), ...change('theil') },
    };
    return { value, issues };
  },
  trace: traceRegional,
};

interface Unit {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  readonly group: string;
}

/** Regions with a value (and a weight); with groups only those of a group. */
function unitsIn({ places }: PanelResult, population: PanelResult | undefined, groups: ConcentrationParameters['groups'], year: number): readonly Unit[] {
  return places.flatMap(({ id: name, points }) => {
    const value = pointValue(points, year);
    const weight = population === undefined ? 1 : pointValue(population.places.find(({ id }) => id === name)?.points ?? [], year);
    const group = groups.length === 0 ? '' : groups.find((one) => one.places.includes(name))?.id;
    return Number.isNaN(value) || Number.isNaN(weight) || group === undefined ? [] : [{ name, value, weight, group }];
  });
}

function amountYear(period: number, units: readonly Unit[], issues: Issue[]): ConcentrationYear | undefined {
  const found = herfindahl(units);
  issues.push(...found.issues);
  if (found.value === undefined) return undefined;
  const { n, index, equivalentNumber } = found.value;
  const most = units.reduce((a, b) => (b.value > a.value ? b : a));
  return { period, n, herfindahl: index, equivalentNumber, largest: { id: most.name, share: (100 * most.value) / sum(units.map(({ value }) => value)) } };
}

function levelYear(period: number, units: readonly Unit[], grouped: boolean, issues: Issue[]): ConcentrationYear | undefined {
  const [inequality, parts] = [gini(units), theil(units)];
  issues.push(...inequality.issues, ...parts.issues);
  if (inequality.value === undefined || parts.value === undefined) return undefined;
  const { total, between, betweenPercent } = parts.value.T;
  return { period, n: units.length, gini: inequality.value, theil: total, ...(grouped ? { between, betweenPercent: betweenPercent ?? NaN } : {}) };
}

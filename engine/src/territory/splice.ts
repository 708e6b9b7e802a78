import type { Observation } from '../data/observation.ts';
import type { Period } from '../data/period.ts';
import { periodsText } from '../data/period-ranges.ts';
import { printPeriod } from '../data/period.ts';
import type { DataSeries } from '../data/series.ts';
import { observationAt } from '../data/series.ts';
import type { ObservationStatus } from '../data/status.ts';
import { statusHasValue } from '../data/status.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import type { Borders } from './borders.ts';
import { borderDay } from './borders.ts';
import { carry } from './carry.ts';
import { territoryIssues } from './issues.ts';
import type { Territory } from './region.ts';
import type { TerritoryRule } from './rule.ts';
import { printTerritoryRule } from './rule.ts';

/** How the values of parts become that of the whole: added, or averaged with the weights of another series (rates, per head). */
export type Aggregation = { readonly how: 'sum' } | { readonly how: 'mean'; readonly weights: readonly DataSeries[] };

/** What a value of a spliced series was made of. */
export interface SplicedPart {
  readonly region: string;
  readonly observation: Observation;
  readonly weight?: Observation;
}

export interface SplicedSeries extends DataSeries {
  /** By observation. */
  readonly parts: readonly (readonly SplicedPart[])[];
}

export interface SpliceOptions {
  readonly aggregation: Aggregation;
  /** The region that the result carries; the first of the rule when absent. */
  readonly as?: string;
  /** In whose borders the parts are. */
  readonly borders?: Borders;
}

/** Brings a quantity to one territory through changes of borders, by rule instead of by hand: East Kazakhstan of 2020 is KZ-63 until
 * 2021 and KZ-63 + KZ-10 from 2022.
 *    sum: y = Σ yᵢ;  mean: y = Σ wᵢ yᵢ/Σ wᵢ,  i over the regions that cover the territory in that period
 * @param parts   the quantity in every region that may be needed, of one series name, source and unit
 * @returns a period for every one in which a part has an observation; `none` counts as 0 in a sum; a period in which a part
 * has no value is missing and named. The status is the weakest of the parts.
 * @assumes a sum: the quantity is additive over regions; a mean: the weight is what the rate is per */
export function spliceSeries(parts: readonly DataSeries[], rule: TerritoryRule, territory: Territory, { aggregation, as, borders = {} }: SpliceOptions): Checked<SplicedSeries> {
  const [first] = parts;
  if (first === undefined) throw new Error('A splice needs a series of at least one region; please report this.');
  const issues: Issue[] = [];
  const other = parts.find(({ unit }) => unit !== first.unit);
  if (other !== undefined) return { issues: [territoryIssues.issue('units-differ', { series: first.series, first: first.unit, second: other.unit })] };
  const weights = aggregation.how === 'mean' ? aggregation.weights : undefined;
  const observations: Observation[] = [];
  const made: (readonly SplicedPart[])[] = [];
  const incomplete: Period[] = [];
  const told = new Set<string>();
  for (const period of periodsOf(parts)) {
    const cover = carry(territory, rule.regions, rule.asOf, borderDay(period, borders));
    if ('inseparable' in cover) {
      if (!told.has(cover.date)) issues.push(inseparable(rule, cover.inseparable, cover.date, period, territory, borders));
      told.add(cover.date);
      continue;
    }
    const found: SplicedPart[] = [];
    for (const region of cover.regions) {
      const series = parts.find((part) => part.region === region);
      const observation = series === undefined ? undefined : observationAt(series, period);
      const holder = weights?.find((weight) => weight.region === region);
      const weight = holder === undefined ? undefined : observationAt(holder, period);
      if (series === undefined || (weights !== undefined && holder === undefined)) {
        if (!told.has(region)) issues.push(territoryIssues.issue('part-absent', { series: first.series, part: region, rule: printTerritoryRule(rule) }));
        told.add(region);
      } else if (observation !== undefined && (weights === undefined || weight !== undefined)) {
        found.push(weight === undefined ? { region, observation } : { region, observation, weight });
      }
    }
    if (found.length === 0) continue;
    const value = found.length < cover.regions.length ? NaN : aggregated(found, aggregation);
    if (Number.isNaN(value) && !found.every(({ observation }) => observation.status === 'none')) incomplete.push(period);
    observations.push(splicedObservation(period, found, value));
    made.push(found);
  }
  if (told.size === 0 && incomplete.length > 0) issues.push(territoryIssues.issue('part-missing', { series: first.series, periods: periodsText(incomplete) }));
  const spliced: SplicedSeries = { series: first.series, region: as ?? rule.regions[0], unit: first.unit, source: first.source, observations, parts: made };
  return issues.some(({ severity }) => severity === 'error') ? { issues } : { value: spliced, issues };
}

function periodsOf(parts: readonly DataSeries[]): readonly Period[] {
  const byIndex = new Map<number, Period>();
  for (const { period } of parts.flatMap(({ observations }) => observations)) byIndex.set(period.index, period);
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function aggregated(parts: readonly SplicedPart[], { how }: Aggregation): number {
  if (how === 'sum') {
    if (parts.every(({ observation }) => observation.status === 'none')) return NaN;
    return parts.reduce((sum, { observation }) => sum + (observation.status === 'none' ? 0 : observation.value), 0);
  }
  const weight = parts.reduce((sum, part) => sum + (part.weight?.value ?? NaN), 0);
  return parts.reduce((sum, part) => sum + (part.weight?.value ?? NaN) * part.observation.value, 0) / weight;
}

const weakestFirst: readonly ObservationStatus[] = ['missing', 'confidential', 'none', 'estimate', 'preliminary', 'negligible', 'ok'];

function splicedObservation(period: Period, parts: readonly SplicedPart[], value: number): Observation {
  const [{ observation }] = parts;
  const statuses = parts.map((part) => part.observation.status);
  const weakest = weakestFirst.find((status) => statuses.includes(status) && (Number.isNaN(value) || statusHasValue(status))) ?? 'missing';
  const status = Number.isNaN(value) && statusHasValue(weakest) ? 'missing' : weakest;
  return { period, value, status, text: parts.map((part) => part.observation.text.trim()).join(' + '), place: observation.place };
}

function inseparable(rule: TerritoryRule, regions: readonly string[], date: string, period: Period, territory: Territory, borders: Borders): Issue {
  const whole = { regions, asOf: rule.asOf };
  const cover = carry(territory, regions, rule.asOf, borderDay(period, borders));
  const holder = 'regions' in cover ? cover.regions : cover.inseparable;
  return territoryIssues.issue('not-separable', {
    period: printPeriod(period), regions: rule.regions.join(' + '), asOf: rule.asOf, holder: holder.join(' + '), union: printTerritoryRule(whole), date,
  });
}

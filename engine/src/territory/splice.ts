import type { Observation } from '../data/observation.ts';
import type { Period } from '../data/period.ts';
import { periodsText } from '../data/period-ranges.ts';
import { printPeriod } from '../data/period.ts';
import type { DataSeries } from '../data/series.ts';
import { observationAt } from '../data/series.ts';
import type { ObservationStatus } from '../data/status.ts';
import { statusHasValue } from '../data/status.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import type { Borders } from './borders.ts';
import { borderDay } from './borders.ts';
import { carry } from './carry.ts';
import type { Cover } from './carry.ts';
import { territoryIssues } from './issues.ts';
import type { Territory } from './region.ts';
import type { TerritoryRule } from './rule.ts';
import { printTerritoryRule } from './rule.ts';

/** How the values of parts become that of the whole: added, or averaged with the weights of another series (rates, per head). Rates
 * without weights are taken only where one region covers the territory. */
export type Aggregation = { readonly how: 'sum' } | { readonly how: 'mean'; readonly weights?: readonly DataSeries[] };

/** What a value of a spliced series was made of. */
export interface SplicedPart {
  readonly region: string;
  readonly observation: Observation;
  readonly weight?: Observation;
}

/** The period in which a territory and the larger one that held it are both known, and of what. */
export interface SpliceLink {
  readonly period: Period;
  readonly own: readonly SplicedPart[];
  readonly whole: readonly SplicedPart[];
}

export interface SplicedSeries extends DataSeries {
  /** By observation; of the larger territory where a link stands. */
  readonly parts: readonly (readonly SplicedPart[])[];
  /** By observation. */
  readonly links: readonly (SpliceLink | undefined)[];
}

export interface SpliceOptions {
  readonly aggregation: Aggregation;
  /** The region that the result carries; the first of the rule when absent. */
  readonly as?: string;
  /** In whose borders the parts are. */
  readonly borders?: Borders;
  /** Periods in which the territory was not counted apart: refused with the fix (when absent), left out, or filled with the values of
   * the larger territory times the ratio of the two in the nearest period that has both. */
  readonly inseparable?: 'refuse' | 'leave-out' | 'ratio';
}

/** Brings a quantity to one territory through changes of borders, by rule instead of by hand: East Kazakhstan of 2020 is KZ-63 until
 * 2021 and KZ-63 + KZ-10 from 2022.
 *    sum: y = Σ yᵢ;  mean: y = Σ wᵢ yᵢ/Σ wᵢ,  i over the regions that cover the territory in that period
 *    ratio: y(t) = Y(t)·y(τ)/Y(τ),  Y the territory that held it, τ the nearest period with both
 * @param parts   the quantity in every region that may be needed, of one series name, source and unit
 * @returns a period for every one in which a part has an observation; `none` counts as 0 in a sum; a period in which a part
 * has no value is missing and named. The status is the weakest of the parts; of a ratio, `estimate`.
 * @assumes a sum: the quantity is additive over regions; a mean: the weight is what the rate is per; a ratio: it did not change
 * @verified R 4.2: sums, weighted means and ratios, 15 digits */
export function spliceSeries(parts: readonly DataSeries[], rule: TerritoryRule, territory: Pick<Territory, 'changes'>, options: SpliceOptions): Checked<SplicedSeries> {
  const [first] = parts;
  if (first === undefined) throw new Error('A splice needs a series of at least one region; please report this.');
  const other = parts.find(({ unit }) => unit !== first.unit);
  if (other !== undefined) return { issues: [territoryIssues.issue('units-differ', { series: first.series, first: first.unit, second: other.unit })] };
  const { aggregation, as, borders = {}, inseparable = 'refuse' } = options;
  const report = new SpliceReport(first.series, rule);
  const made = new Map<number, Made>();
  const held: { readonly period: Period; readonly cover: Extract<Cover, { readonly date: string }> }[] = [];
  for (const period of periodsOf(parts)) {
    const cover = carry(territory, rule.regions, rule.asOf, borderDay(period, borders));
    if ('inseparable' in cover) {
      held.push({ period, cover });
      continue;
    }
    const found = partsAt(parts, cover.regions, period, aggregation, report);
    if (found.length === 0) continue;
    const value = found.length < cover.regions.length ? NaN : aggregated(found, aggregation);
    if (cover.regions.length > 1 && Number.isNaN(value) && !found.every(({ observation }) => observation.status === 'none')) report.incomplete.push(period);
    made.set(period.index, { observation: splicedObservation(period, found, value), parts: found });
  }
  const known = [...made.values()].filter(({ observation }) => statusHasValue(observation.status));
  for (const { period, cover } of held) {
    if (inseparable === 'leave-out') continue;
    const linked = inseparable === 'ratio' ? linkedTo(known, parts, { regions: cover.inseparable, asOf: cover.asOf }, period, territory, options) : undefined;
    if (linked !== undefined) made.set(period.index, linked);
    else report.once(cover.date, notSeparable(rule, cover, period, territory, borders));
  }
  const ordered = [...made.values()].sort((a, b) => a.observation.period.index - b.observation.period.index);
  const value: SplicedSeries = {
    series: first.series, region: as ?? rule.regions[0], unit: first.unit, source: first.source,
    observations: ordered.map(({ observation }) => observation),
    parts: ordered.map((one) => one.parts),
    links: ordered.map(({ link }) => link),
  };
  const issues = report.issues();
  return hasErrors(issues) ? { issues } : { value, issues };
}

interface Made {
  readonly observation: Observation;
  readonly parts: readonly SplicedPart[];
  readonly link?: SpliceLink;
}

/** What a splice has to say, each thing once. */
class SpliceReport {
  readonly incomplete: Period[] = [];
  readonly unweighted: Period[] = [];
  private readonly series: string;
  private readonly rule: TerritoryRule;
  private readonly told = new Map<string, Issue>();

  constructor(series: string, rule: TerritoryRule) {
    this.series = series;
    this.rule = rule;
  }

  once(key: string, issue: Issue): void {
    if (!this.told.has(key)) this.told.set(key, issue);
  }

  absent(region: string): void {
    this.once(region, territoryIssues.issue('part-absent', { series: this.series, part: region, rule: printTerritoryRule(this.rule) }));
  }

  issues(): readonly Issue[] {
    const { series, rule, unweighted, incomplete } = this;
    if (unweighted.length > 0) this.once('weights', territoryIssues.issue('rates-need-weights', { series, rule: printTerritoryRule(rule), periods: periodsText(unweighted) }));
    if (this.told.size === 0 && incomplete.length > 0) return [territoryIssues.issue('part-missing', { series, periods: periodsText(incomplete) })];
    return [...this.told.values()];
  }
}

/** The observations of the regions that cover a territory in a period, those that there are. */
function partsAt(parts: readonly DataSeries[], regions: readonly string[], period: Period, aggregation: Aggregation, report: SpliceReport): readonly SplicedPart[] {
  const weighted = aggregation.how === 'mean' && regions.length > 1;
  if (weighted && aggregation.weights === undefined) {
    report.unweighted.push(period);
    return [];
  }
  return regions.flatMap((region): readonly SplicedPart[] => {
    const series = parts.find((part) => part.region === region);
    const holder = weighted ? aggregation.weights?.find((weight) => weight.region === region) : undefined;
    if (series === undefined || (weighted && holder === undefined)) {
      report.absent(region);
      return [];
    }
    const observation = observationAt(series, period);
    const weight = holder === undefined ? undefined : observationAt(holder, period);
    if (observation === undefined || (weighted && weight === undefined)) return [];
    return [weight === undefined ? { region, observation } : { region, observation, weight }];
  });
}

/** The value of the larger territory in a period, brought to the smaller one by their ratio in the nearest period that has both. */
function linkedTo(known: readonly Made[], parts: readonly DataSeries[], whole: TerritoryRule, period: Period, territory: Pick<Territory, 'changes'>, options: SpliceOptions): Made | undefined {
  const { value: larger } = spliceSeries(parts, whole, territory, options);
  if (larger === undefined) return undefined;
  const at = (wanted: Period) => larger.observations.findIndex((one) => one.period.index === wanted.index && statusHasValue(one.status));
  const own = known.filter((one) => at(one.observation.period) >= 0).sort((a, b) => Math.abs(a.observation.period.index - period.index) - Math.abs(b.observation.period.index - period.index))[0];
  const now = at(period);
  if (own === undefined || now < 0) return undefined;
  const then = at(own.observation.period);
  const observation = larger.observations[now];
  const value = (observation.value * own.observation.value) / larger.observations[then].value;
  return {
    observation: { ...observation, value, status: 'estimate', text: '' },
    parts: larger.parts[now],
    link: { period: own.observation.period, own: own.parts, whole: larger.parts[then] },
  };
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
  if (parts.length === 1) return parts[0].observation.value;
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

function notSeparable(rule: TerritoryRule, { inseparable, asOf, date }: Extract<Cover, { readonly date: string }>, period: Period, territory: Pick<Territory, 'changes'>, borders: Borders): Issue {
  const cover = carry(territory, inseparable, asOf, borderDay(period, borders));
  const holder = 'regions' in cover ? cover.regions : cover.inseparable;
  return territoryIssues.issue('not-separable', {
    period: printPeriod(period), regions: rule.regions.join(' + '), asOf: rule.asOf, holder: holder.join(' + '), union: printTerritoryRule({ regions: inseparable, asOf: rule.asOf }), date,
  });
}

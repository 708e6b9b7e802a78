import type { DataSeries } from '../data/series.ts';
import type { Issue } from '../issues/issue.ts';
import { namesIn } from '../expressions/names.ts';
import { firstDisagreement } from '../territory/agreement.ts';
import type { Borders } from '../territory/borders.ts';
import { checkTerritory } from '../territory/check.ts';
import type { Territory } from '../territory/region.ts';
import { parseTerritoryRule } from '../territory/rule.ts';
import type { SplicedSeries } from '../territory/splice.ts';
import type { Unit } from '../units/unit.ts';
import type { SeriesText } from './format.ts';
import { unknownName } from './known-names.ts';
import { panelIssues } from './panel-issues.ts';
import { isAdditive } from './panel-units.ts';
import { bordersOf } from './places.ts';
import type { ResolvedSeries } from './resolved.ts';
import { spliceToRule } from './series-splice.ts';
import type { SeriesTerritory } from './series-splice.ts';

export interface SeriesRows {
  /** The quantity of the series in every region of its table. */
  readonly rows: readonly DataSeries[];
  /** Everything in the study's tables, for weights. */
  readonly all: readonly DataSeries[];
  readonly territory: Territory | undefined;
  readonly nation: string;
}

/** The cells of a series of one region, brought to one territory where the study says so; a series that crosses a change of territory
 * without a rule is told, with the rule that mends it. */
export function inItsTerritory(text: SeriesText, unit: Unit, data: DataSeries | undefined, { rows, all, territory, nation }: SeriesRows, issues: Issue[]): { readonly data?: DataSeries; readonly brought?: SeriesTerritory; readonly borders?: Borders } {
  const { borders, former } = bordersOf(text.borders, issues);
  if (text.territory === undefined) {
    if (data === undefined) return {};
    const own = former.includes(data.region) ? {} : borders;
    if (territory !== undefined) issues.push(...checkTerritory([data], territory, () => own));
    return { data, borders: own };
  }
  const { place } = text.territory;
  if (territory === undefined) {
    issues.push(panelIssues.issue('no-registry', { nation }, place));
    return {};
  }
  const read = parseTerritoryRule(text.territory.value, territory);
  issues.push(...read.issues.map((issue) => ({ ...issue, place })));
  const weights = text.weights === undefined ? undefined : all.filter(({ series }) => series === text.weights?.value);
  if (weights?.length === 0 && text.weights !== undefined) issues.push(unknownName('series', text.weights.value, new Set(all.map(({ series }) => series)), text.weights.place));
  if (read.value === undefined || weights?.length === 0) return {};
  const rule = read.value;
  const how = text.weights === undefined && isAdditive(unit) ? 'sum' : 'mean';
  const to: SeriesTerritory = { rule, how, inseparable: text.splice === undefined ? 'refuse' : 'ratio', borders, changes: territory.changes, parts: rows, ...(weights === undefined ? {} : { weights }) };
  if (rows.length === 0) return {};
  const spliced = spliceToRule(to);
  issues.push(...spliced.issues.map((issue) => ({ ...issue, place })));
  return spliced.value === undefined ? {} : { data: spliced.value, borders: { asOf: rule.asOf }, brought: { ...to, ...usedOf(to, spliced.value) } };
}

/** Definitions that join series of one region in different borders, with the territory to give them all. */
export function mixedTerritories(series: ReadonlyMap<string, ResolvedSeries>, territory: Territory | undefined): readonly Issue[] {
  if (territory === undefined) return [];
  return [...series.values()].flatMap(({ id, formula }): readonly Issue[] => {
    if (formula === undefined) return [];
    const read = readBy(id, series, new Set());
    for (const [i, first] of read.entries()) {
      for (const second of read.slice(i + 1)) {
        const found = first.region === second.region ? firstDisagreement(territory, first.region, commonYears(first, second), first.borders ?? {}, second.borders ?? {}) : undefined;
        if (found === undefined) continue;
        const { year, days: [firstDay, secondDay], date } = found;
        return [panelIssues.issue('territories-differ', { name: id, place: first.region, period: year, first: first.id, firstDay, second: second.id, secondDay, date, rule: `${first.region} @ ${Number(date.slice(0, 4)) - 1}` }, formula.place)];
      }
    }
    return [];
  });
}

/** The series with cells that a definition reads, also through other definitions. */
function readBy(id: string, series: ReadonlyMap<string, ResolvedSeries>, seen: Set<string>): readonly ResolvedSeries[] {
  const one = series.get(id);
  if (one === undefined || seen.has(id)) return [];
  seen.add(id);
  if (one.formula === undefined) return one.data === undefined ? [] : [one];
  return namesIn(one.formula.expression).flatMap(({ name }) => readBy(name, series, seen));
}

function commonYears(...both: readonly ResolvedSeries[]): readonly [number, number] {
  const spans = both.map(({ data }) => (data?.observations ?? []).flatMap(({ period }) => (period.frequency === 'year' ? [period.index] : [])));
  return [Math.max(...spans.map((years) => Math.min(...years))), Math.min(...spans.map((years) => Math.max(...years)))];
}

/** Of the rows of a table, those that went into a series. */
function usedOf({ parts, weights }: SeriesTerritory, { parts: made, links }: SplicedSeries): Pick<SeriesTerritory, 'parts' | 'weights'> {
  const linked = links.flatMap((link) => (link === undefined ? [] : [...link.own, ...link.whole]));
  const used = new Set([...made.flat(), ...linked].map(({ region }) => region));
  const of = (rows: readonly DataSeries[]) => rows.filter(({ region }) => used.has(region));
  return { parts: of(parts), ...(weights === undefined ? {} : { weights: of(weights) }) };
}


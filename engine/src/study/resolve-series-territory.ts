import type { DataSeries } from '../data/series.ts';
import type { Issue } from '../issues/issue.ts';
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
export function inItsTerritory(text: SeriesText, unit: Unit, data: DataSeries | undefined, { rows, all, territory, nation }: SeriesRows, issues: Issue[]): { readonly data?: DataSeries; readonly brought?: SeriesTerritory } {
  const { borders, former } = bordersOf(text.borders, issues);
  if (text.territory === undefined) {
    if (data === undefined) return {};
    if (territory !== undefined) issues.push(...checkTerritory([data], territory, ({ region }) => (former.includes(region) ? {} : borders)));
    return { data };
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
  return spliced.value === undefined ? {} : { data: spliced.value, brought: { ...to, ...usedOf(to, spliced.value) } };
}

/** Of the rows of a table, those that went into a series. */
function usedOf({ parts, weights }: SeriesTerritory, { parts: made, links }: SplicedSeries): Pick<SeriesTerritory, 'parts' | 'weights'> {
  const linked = links.flatMap((link) => (link === undefined ? [] : [...link.own, ...link.whole]));
  const used = new Set([...made.flat(), ...linked].map(({ region }) => region));
  const of = (rows: readonly DataSeries[]) => rows.filter(({ region }) => used.has(region));
  return { parts: of(parts), ...(weights === undefined ? {} : { weights: of(weights) }) };
}


import type { Observation } from '../data/observation.ts';
import { periodsText } from '../data/period-ranges.ts';
import { printPeriod } from '../data/period.ts';
import type { DataSeries } from '../data/series.ts';
import { statusHasValue } from '../data/status.ts';
import type { Issue } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import type { Words } from '../language/words.ts';
import type { Borders } from './borders.ts';
import { borderDay } from './borders.ts';
import { carry } from './carry.ts';
import { territoryIssues } from './issues.ts';
import type { Region, Territory, TerritoryChange } from './region.ts';
import { existsOn } from './region.ts';
import type { TerritoryRule } from './rule.ts';
import { printTerritoryRule } from './rule.ts';

/** Series whose region is unknown, that hold values from a time when it did not exist, or that cross a change of its borders.
 * Each issue shows the rule that mends it.
 * @param bordersOf asked for every series; nothing said: each value is in the borders of its own period
 * @param fix       how the rule is to be typed, where not as `KZ-63 @ 2020` */
export function checkTerritory(series: readonly DataSeries[], territory: Territory, bordersOf: (series: DataSeries) => Borders = () => ({}), fix: (rule: TerritoryRule) => string = printTerritoryRule): readonly Issue[] {
  return series.flatMap((one) => {
    const region = territory.byCode.get(one.region);
    if (region === undefined) return [unknownRegion(one, territory)];
    const borders = bordersOf(one);
    const exists = ({ period }: Observation): boolean => existsOn(region, borderDay(period, borders));
    const valued = one.observations.filter(({ status }) => statusHasValue(status));
    const absent = valued.filter((observation) => !exists(observation));
    const crossed = territory.changes.flatMap((change) => crossing(one, region, change, valued.filter(exists), borders, territory, fix));
    return absent.length === 0 ? crossed : [outside(one, region, absent, territory), ...crossed];
  });
}

function unknownRegion({ region, observations }: DataSeries, { byCode }: Territory): Issue {
  const nearest = nearestName(region, byCode.keys());
  const place = observations[0]?.place;
  return nearest === undefined ? territoryIssues.issue('unknown-region', { region }, place) : territoryIssues.issue('misspelt-region', { region, nearest }, place);
}

function crossing({ series }: DataSeries, region: Region, { date, before, after }: TerritoryChange, valued: readonly Observation[], borders: Borders, territory: Territory, fix: (rule: TerritoryRule) => string): Issue[] {
  if (!before.includes(region.code) || !after.includes(region.code)) return [];
  const last = valued.findLast(({ period }) => borderDay(period, borders) < date);
  const first = valued.find(({ period }) => borderDay(period, borders) >= date);
  if (last === undefined || first === undefined) return [];
  const asOf = borderDay(last.period, borders);
  const cover = carry(territory, [region.code], asOf, borderDay(first.period, borders));
  const parts = 'regions' in cover ? cover.regions : cover.inseparable;
  const rule = { regions: [region.code], asOf: `${asOf.slice(0, 4)}-12-31` };
  const detail = {
    series, region: region.code, name: region.names, date,
    before: before.join(' + '), after: after.join(' + '),
    last: printPeriod(last.period), first: printPeriod(first.period),
    rule: fix(rule), parts: parts.join(' + '), borders: borderDay(first.period, borders).slice(0, 4),
  };
  return [territoryIssues.issue('crosses-change', detail, first.place)];
}

function outside({ series }: DataSeries, region: Region, absent: readonly Observation[], territory: Territory): Issue {
  const { code, names, from, to, origins = [] } = region;
  const life: Words = {
    kk: [from === undefined ? '' : `${from} бастап`, to === undefined ? '' : `${to} дейін`].filter(Boolean).join(' '),
    ru: [from === undefined ? '' : `с ${from}`, to === undefined ? '' : `до ${to}`].filter(Boolean).join(' '),
    en: [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `until ${to}`].filter(Boolean).join(' '),
  };
  const successors = territory.changes.filter(({ before, after }) => before.includes(code) && !after.includes(code)).flatMap(({ after }) => after);
  const detail = {
    series, region: code, name: names, life,
    periods: periodsText(absent.map(({ period }) => period)),
    borders: from ?? (to === undefined ? '' : String(Number(to.slice(0, 4)) - 1)), origins: [...origins, ...successors].join(' + '),
  };
  return territoryIssues.issue('outside-validity', detail, absent[0].place);
}

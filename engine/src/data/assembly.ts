import type { Issue, Place } from '../issues/issue.ts';
import { placeText } from '../issues/render.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import { printPeriod, shiftPeriod } from './period.ts';
import type { DataSeries } from './series.ts';
import { dataIssues } from './issues.ts';

/** An observation with the series it belongs to, as one row or cell of a table tells it. */
export interface SeriesCell {
  readonly series: string;
  readonly region: string;
  readonly unit: string;
  readonly source: string;
  readonly unitPlace: Place;
  readonly observation: Observation;
}

/** Gathers cells into series ordered by period, and tells units that change, mixed frequencies, repeated
 * or contradicting periods and gaps. The order of the series is that of their first cells. */
export function assembleSeries(cells: readonly SeriesCell[]): { readonly series: DataSeries[]; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const groups = new Map<string, { readonly first: SeriesCell; readonly byIndex: Map<number, Observation> }>();
  for (const cell of cells) {
    const { series, region, unit, source, observation } = cell;
    const key = JSON.stringify([series, region, source]);
    const group = groups.get(key) ?? { first: cell, byIndex: new Map<number, Observation>() };
    groups.set(key, group);
    const { first, byIndex } = group;
    if (unit !== first.unit) {
      issues.push(dataIssues.issue('unit-changes', { series, got: unit, expected: first.unit, first: placeText(first.unitPlace) }, cell.unitPlace));
      continue;
    }
    const { period, place } = observation;
    if (period.frequency !== first.observation.period.frequency) {
      const expected = printPeriod(first.observation.period);
      issues.push(dataIssues.issue('frequency-changes', { series, got: printPeriod(period), expected, first: placeText(first.observation.place) }, place));
      continue;
    }
    const earlier = byIndex.get(period.index);
    if (earlier === undefined) {
      byIndex.set(period.index, observation);
    } else {
      const same = Object.is(earlier.value, observation.value) && earlier.status === observation.status;
      const detail = { series, region, source, period: printPeriod(period), first: placeText(earlier.place), earlier: shown(earlier), later: shown(observation) };
      issues.push(dataIssues.issue(same ? 'repeated-observation' : 'contradicting-observation', detail, place));
    }
  }
  const series = Array.from(groups.values(), ({ first, byIndex }): DataSeries => {
    const observations = Array.from(byIndex.values()).sort((a, b) => a.period.index - b.period.index);
    return { series: first.series, region: first.region, unit: first.unit, source: first.source, observations };
  });
  for (const one of series) issues.push(...gapsOf(one));
  return { series, issues };
}

function shown({ text, status }: Observation): string {
  return text.trim() === '' ? status : text.trim();
}

function gapsOf({ series, region, source, observations }: DataSeries): Issue[] {
  const gaps: string[] = [];
  observations.forEach(({ period }, position) => {
    const next = observations[position + 1];
    if (next === undefined || next.period.index === period.index + 1) return;
    gaps.push(rangeText(shiftPeriod(period, 1), shiftPeriod(next.period, -1)));
  });
  if (gaps.length === 0) return [];
  return [dataIssues.issue('gap', { series, region, source, periods: gaps.join(', ') }, observations[0].place)];
}

function rangeText(from: Period, to: Period): string {
  return from.index === to.index ? printPeriod(from) : `${printPeriod(from)}..${printPeriod(to)}`;
}

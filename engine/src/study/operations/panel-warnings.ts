import { periodsText } from '../../data/period-ranges.ts';
import { yearPeriod } from '../../data/period.ts';
import type { PanelResult } from '../panel-result.ts';
import type { Point, ResultWarning, SeriesResult } from '../result.ts';
import { warningIssues } from '../warnings-issues.ts';

type Found = Omit<ResultWarning, 'tag'>;

/** Panels whose regions do not sum to the whole, the widest year of each told; and values linked by a ratio of territories. */
export function panelWarnings(panels: ReadonlyMap<string, PanelResult>, series: ReadonlyMap<string, SeriesResult>): readonly Found[] {
  const linkedPlaces = [...panels.values()].flatMap(({ id, name, places }) => places.flatMap((place) => linked(name, `panels/${id}/places/${place.id}`, place.points)));
  return [...[...panels.values()].flatMap(sumOf), ...[...series.values()].flatMap(({ id, name, points }) => linked(name, `series/${id}`, points)), ...merged(linkedPlaces)];
}

function sumOf({ id, name, whole, sums }: PanelResult): readonly Found[] {
  const [widest] = (sums?.differing ?? []).toSorted((a, b) => Math.abs(b.sum - b.whole) - Math.abs(a.sum - a.whole));
  if (widest === undefined || sums === undefined || whole === undefined) return [];
  const path = `panels/${id}/sums/differing/${widest.period}`;
  return [{
    issue: warningIssues.issue('regions-do-not-sum', { panel: name, period: widest.period, sum: widest.sum, whole: whole.id, value: widest.whole, years: sums.differing.length }),
    numbers: { sum: `${path}/sum`, value: `${path}/whole` },
    about: sums.differing.map(({ period }) => `panels/${id}/whole/points/${period}`),
  }];
}

function linked(series: SeriesResult['name'], path: string, points: readonly Point[]): readonly Found[] {
  const estimates = points.filter(({ parts }) => parts?.own !== undefined);
  const link = estimates[0]?.parts?.own?.[0].of;
  if (link === undefined) return [];
  const periods = periodsText(estimates.map(({ period }) => yearPeriod(period)));
  return [{ issue: warningIssues.issue('linked-by-ratio', { series, periods, link }), numbers: {}, about: estimates.map(({ period }) => `${path}/points/${period}`) }];
}

/** The regions of a panel that are linked in the same years by the same year are told once. */
function merged(found: readonly Found[]): readonly Found[] {
  const key = ({ issue }: Found): string => JSON.stringify(issue.detail);
  return [...new Set(found.map(key))].map((one) => {
    const same = found.filter((other) => key(other) === one);
    return { ...same[0], about: same.flatMap(({ about }) => about) };
  });
}

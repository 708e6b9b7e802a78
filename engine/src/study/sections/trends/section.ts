import { disagreement } from '../../../forecasts/trend-comparison.ts';
import { trendIssues } from '../../../forecasts/trend-issues.ts';
import { trendModelKinds } from '../../../forecasts/trend-model.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { joinWords } from '../../../language/sentences.ts';
import type { Words } from '../../../language/words.ts';
import { defineSection } from '../../section.ts';
import type { FoundWarning } from '../../section.ts';
import { choice, integer, list, named, object, oneOrMore, optional, printed, required, span, text, words } from '../../shape.ts';
import { trendsCompare } from './compare.ts';
import type { TrendParameters } from './compare.ts';
import { trendSectionIssues } from './issues.ts';
import type { TrendResult } from './result.ts';

const said = object({
  shape: required(choice('linear', 'exponential', 'power', 'logarithmic', 'polynomial')),
  r2: optional(printed),
  direction: optional(choice('rises', 'falls')),
  source: optional(text),
});

const trend = object({
  series: required(text),
  name: optional(words),
  sample: optional(span),
  origin: optional(integer),
  until: required(integer),
  show: optional(list(integer)),
  shapes: optional(list(choice(...trendModelKinds))),
  says: optional(oneOrMore(said)),
});

/** Trends of series: curves side by side with their errors, and the curves of a source recognised. */
export const trendsSection = defineSection({
  key: 'trends',
  shape: named(trend),
  operations: [trendsCompare],
  issues: [trendIssues, trendSectionIssues],
  resolve(entries, { head, seriesOf, issues }): readonly PlanNode[] {
    return entries.flatMap(({ name: id, place, value }) => {
      const series = seriesOf(value.series);
      const { from, to } = value.sample?.value ?? head;
      const until = value.until.value;
      const wrong = [
        ...(until > to && until - to <= longest ? [] : [trendSectionIssues.issue('horizon', { until, to, most: to + longest }, value.until.place)]),
        ...(value.show ?? []).filter((year) => !(year.value > to && year.value <= until)).map((year) => trendSectionIssues.issue('shown-year', { year: year.value, to, until }, year.place)),
      ];
      issues.push(...wrong);
      if (series === undefined || wrong.length > 0) return [];
      const parameters: TrendParameters = {
        id,
        name: value.name?.value ?? null,
        from,
        to,
        origin: value.origin?.value ?? null,
        until,
        show: value.show?.map((year) => year.value) ?? [until],
        kinds: value.shapes?.map((kind) => kind.value) ?? trendModelKinds,
        says: (value.says ?? []).map(({ shape, r2, direction, source, place: at }) => ({
          shape: shape.value,
          r2: r2?.value ?? null,
          direction: direction?.value ?? null,
          source: source?.value ?? null,
          place: r2?.place ?? at,
        })),
        place,
      };
      return [{ id: `trends/${id}`, operation: trendsCompare.name, parameters: plainOf(parameters), inputs: [`series/${series.id}`] }];
    });
  },
  warn(id, value) {
    return warningsOf(id, value as TrendResult);
  },
  gather: gatherRivals,
});

/** The series whose curves end far apart, all in one warning; their numbers stand in the tables of the trends. */
function gatherRivals(found: readonly FoundWarning[]): readonly FoundWarning[] {
  const apart = found.filter(({ issue }) => issue.code === 'forecasts.rivalsDisagree');
  if (apart.length < 2) return found;
  const one: FoundWarning = { issue: trendSectionIssues.issue('curves-decide', { trends: joinWords(apart.map(({ issue }) => issue.detail.trend as Words)) }), numbers: {}, about: apart.flatMap(({ about }) => about) };
  return found.flatMap((warning) => (warning === apart[0] ? [one] : apart.includes(warning) ? [] : [warning]));
}

/** Years of forecast at most. */
const longest = 50;

function warningsOf(path: string, { shapes, seriesName, plausible, until }: TrendResult): readonly FoundWarning[] {
  const outside = shapes.flatMap((shape) => {
    const point = shape.points.find(({ implausible }) => implausible);
    if (point === undefined || plausible === undefined) return [];
    const about = `${path}/shapes/${shape.id}`;
    return [{ issue: trendIssues.issue('forecastOutsideRange', { period: point.period, trend: seriesName, value: point.value, low: plausible[0], high: plausible[1] }), numbers: { value: `${about}/points/${point.period}/value` }, about: [about] }];
  });
  const ends = shapes.flatMap((shape) => shape.points.filter(({ period }) => period === until).map(({ value }) => ({ value, path: `${path}/shapes/${shape.id}/points/${until}/value` }))).toSorted((a, b) => a.value - b.value);
  const [least, most] = [ends.at(0), ends.at(-1)];
  if (least === undefined || most === undefined || !(most.value - least.value > disagreement * Math.abs(ends[ends.length >> 1].value))) return outside;
  return [...outside, {
    issue: trendIssues.issue('rivalsDisagree', { period: until, trend: seriesName, least: least.value, most: most.value }),
    numbers: { least: least.path, most: most.path },
    about: [path],
  }];
}

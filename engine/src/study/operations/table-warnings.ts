import type { Given } from '../../indicators/inputs.ts';
import { partOfIssues, sumIssues } from '../../indicators/part-whole.ts';
import type { NamedValues } from '../../indicators/part-whole.ts';
import type { Issue, Place } from '../../issues/issue.ts';
import type { ResultWarning, SeriesResult } from '../result.ts';
import { pointValue } from '../series-change.ts';

type Found = Omit<ResultWarning, 'tag'>;
type Series = ReadonlyMap<string, SeriesResult>;

/** Where the parts and wholes of a table contradict each other: a part above its whole, parts that do not sum to it. Of the
 * years of one breach the widest is told, with the place of its cell; it is about all of them. */
export function tableWarnings(
  rows: readonly { readonly id: string; readonly partOf?: string }[],
  sums: readonly string[],
  years: readonly number[],
  series: Series,
  lastDigitOf: (values: readonly number[]) => number,
): readonly Found[] {
  const valuesOf = (id: string): NamedValues => ({ name: series.get(id)?.name ?? id, values: years.map((year) => known(series, id, year)) });
  const parts = rows.flatMap(({ id, partOf }) => (partOf === undefined || !series.has(partOf) ? [] : [{ id, partOf }]));
  const exceeding = parts.flatMap(({ id, partOf }) => {
    const found = partOfIssues(years, valuesOf(id), valuesOf(partOf));
    const numbers = (year: number) => ({ partValue: pathOf(id, year), wholeValue: pathOf(partOf, year) });
    return widest(found, (year) => pointValue(series.get(id)?.points ?? [], year) / pointValue(series.get(partOf)?.points ?? [], year), numbers, id, series);
  });
  const differing = sums.flatMap((whole) => {
    const own = parts.filter(({ partOf }) => partOf === whole).map(({ id }) => valuesOf(id));
    const lastDigit = Math.max(...[whole, ...parts.filter(({ partOf }) => partOf === whole).map(({ id }) => id)].map((id) => lastDigitOf(years.map((year) => known(series, id, year) ?? NaN))));
    const found = sumIssues(years, own, valuesOf(whole), lastDigit);
    const size = (year: number) => Math.abs(Number(found.find(({ detail }) => detail.period === year)?.detail.difference ?? 0));
    return widest(found, size, (year) => ({ total: pathOf(whole, year) }), whole, series);
  });
  return [...exceeding, ...differing];
}

function widest(issues: readonly Issue[], size: (year: number) => number, numbers: (year: number) => Readonly<Record<string, string>>, about: string, series: Series): readonly Found[] {
  const [told] = [...issues].sort((a, b) => size(Number(b.detail.period)) - size(Number(a.detail.period)));
  if (told === undefined) return [];
  const year = Number(told.detail.period);
  const place: Place | undefined = series.get(about)?.points.find(({ period }) => period === year)?.place;
  return [{ issue: { ...told, ...(place === undefined ? {} : { place }) }, numbers: numbers(year), about: issues.map(({ detail }) => `series/${about}/points/${String(detail.period)}`) }];
}

function known(series: Series, id: string, year: number): Given {
  const value = pointValue(series.get(id)?.points ?? [], year);
  return Number.isFinite(value) ? value : null;
}

function pathOf(id: string, year: number): string {
  return `series/${id}/points/${year}/value`;
}

import { parseTidyTable } from '../data/formats/tidy.ts';
import type { Observation } from '../data/observation.ts';
import type { DataSeries } from '../data/series.ts';
import { statusHasValue } from '../data/status.ts';
import { hasErrors } from '../issues/issue.ts';
import { languages } from '../language/words.ts';
import type { Words } from '../language/words.ts';
import type { Borders } from '../territory/borders.ts';
import { checkTerritory } from '../territory/check.ts';
import { kazakhstan } from '../territory/kazakhstan.ts';
import { conversionFactor } from '../units/algebra.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { PriceBasis, Unit } from '../units/unit.ts';
import { parseStudy } from './parse.ts';
import type { StudyFiles } from './parse.ts';
import { bordersOf } from './places.ts';
import type { ResolvedSeries } from './resolved.ts';

/** A series of a region in shipped tables, and how the study that they belong to calls it. */
export interface RegionSeries {
  readonly data: DataSeries;
  readonly symbols: readonly string[];
  readonly names: readonly Words[];
  /** The source that gives it, by the id and title of its study. */
  readonly source: string;
  readonly sourceTitle?: Words;
  /** In whose borders it is. */
  readonly borders: Borders;
}

/** Everything that shipped tables hold of a region. */
export function regionSeries(shipped: readonly StudyFiles[], region: string): readonly RegionSeries[] {
  return shipped.flatMap((files) => {
    const study = parseStudy(files).value;
    const called = [...(study?.panels ?? []), ...(study?.series ?? [])];
    const sources = study?.sources ?? [];
    const tables = [...files].filter(([name]) => name.endsWith('.csv')).flatMap(([name, text]) => parseTidyTable(text, name).value ?? []);
    return tables.filter((one) => one.region === region && one.observations.every(({ period }) => period.frequency === 'year')).map((data): RegionSeries => {
      const { file } = data.observations[0].place;
      const source = sources.find(({ value }) => value.file.value === file);
      const isOf = (use: string | undefined): boolean => sources.some(({ name, value }) => name === use && value.file.value === file);
      const ours = called.filter(({ name, value }) => (name === data.series || value.symbol?.value === data.series) && isOf(value.use?.value));
      const title = source?.value.title?.value;
      return {
        data,
        symbols: [data.series, ...ours.flatMap(({ name, value }) => [name, value.symbol?.value ?? name])],
        names: ours.flatMap(({ value }) => value.name?.value ?? []),
        source: source?.name ?? data.source,
        borders: ours.map(({ value }) => bordersOf(value.borders, []).borders).find((borders) => Object.keys(borders).length > 0) ?? {},
        ...(title === undefined ? {} : { sourceTitle: title }),
      };
    });
  });
}

/** The region's series that stands for one of a template: of its name, symbol or words, in a unit that converts.
 * @param weight how much a candidate brings; the first of the most is taken, none that brings nothing */
export function matchSeries(series: ResolvedSeries, known: readonly RegionSeries[], things: readonly string[], weight: (one: RegionSeries) => number): RegionSeries | undefined {
  const fits = known.filter(({ data, symbols, names }) => {
    const called = symbols.includes(series.id) || symbols.includes(series.symbol) || names.some((words) => languages.some((language) => sameText(words[language], series.name[language])));
    if (!called) return false;
    const prices = pricesIn(series.unit);
    const unit = parseUnit(data.unit, undefined, { things, ...(prices === undefined ? {} : { prices }) }).value;
    return unit !== undefined && typeof conversionFactor(unit, series.unit) === 'number';
  });
  return fits.reduce<RegionSeries | undefined>((most, one) => (weight(one) > (most === undefined ? 0 : weight(most)) ? one : most), undefined);
}

function pricesIn(unit: Unit): PriceBasis | undefined {
  return unit.kind === 'quantity' ? unit.factors.flatMap((factor) => (factor.of === 'money' ? [factor.prices] : []))[0] : undefined;
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The values of a span of years, without the earliest that are of other borders than the last. */
export function valuesOf({ data, borders }: RegionSeries, from: number, to: number): DataSeries {
  const within = data.observations.filter((one) => isWithin(one, from, to));
  const first = within.findIndex((_, i) => !crosses({ ...data, observations: within.slice(i) }, borders));
  return { ...data, observations: first < 0 ? [] : within.slice(first) };
}

/** The values after some years that are still of the borders of those. */
export function valuesAfter({ data, borders }: RegionSeries, before: DataSeries, from: number): DataSeries {
  const later = data.observations.filter((one) => isWithin(one, from, Infinity));
  while (later.length > 0 && crosses({ ...data, observations: [...before.observations, ...later] }, borders)) later.pop();
  return { ...data, observations: later };
}

function isWithin({ period, status }: Observation, from: number, to: number): boolean {
  return period.index >= from && period.index <= to && statusHasValue(status);
}

function crosses(data: DataSeries, borders: Borders): boolean {
  return hasErrors(checkTerritory([data], kazakhstan, () => borders));
}

import { capitalised } from '../../language/headings.ts';
import type { Gender } from '../../language/russian-agreement.ts';
import type { Language, Words } from '../../language/words.ts';
import type { VerdictKind } from '../../models/verdict.ts';
import { changeUnit } from '../../units/algebra.ts';
import { parseUnit } from '../../units/parse-unit.ts';
import { pureNumber } from '../../units/unit.ts';
import type { Unit } from '../../units/unit.ts';
import { knownThings } from '../../units/things.ts';
import { unitWords } from '../../units/words.ts';
import type { UnitForm } from '../../units/words.ts';
import type { EquationResult, ForecastResult, SeriesResult, StudyResult } from '../../study/result.ts';

/** A study's result as one language tells it. */
export interface Edition {
  readonly result: StudyResult;
  readonly language: Language;
  /** The scenario that the others are compared with; undefined when nothing was forecast. */
  readonly baseline?: string;
  /** The series of the region's economy that comes first. */
  readonly main?: string;
  /** Units read so far, by their text. */
  readonly units: Map<string, Unit>;
}

export function editionOf(result: StudyResult, language: Language): Edition {
  const baseline = result.study.forecast?.baseline;
  if (baseline === undefined || result.forecasts[baseline] === undefined) return { result, language, units: new Map() };
  const forecasts = result.forecasts[baseline];
  const wanted = [...(result.study.overview?.economy ?? []), ...Object.keys(result.hindcast), ...Object.keys(forecasts).reverse()];
  const main = wanted.find((id) => Object.hasOwn(forecasts, id));
  const edition = { result, language, baseline, units: new Map<string, Unit>() };
  return main === undefined ? edition : { ...edition, main };
}

export function seriesOf({ result }: Edition, id: string): SeriesResult | undefined {
  return Object.hasOwn(result.series, id) ? result.series[id] : undefined;
}

/** The name in the middle of a sentence. */
export function nameOf(edition: Edition, id: string): string {
  return seriesOf(edition, id)?.name[edition.language] ?? id;
}

/** The name over a panel or a chart. */
export function titleOf(edition: Edition, id: string): string {
  const series = seriesOf(edition, id);
  return capitalised((series?.short ?? series?.name)?.[edition.language] ?? id);
}

export function symbolOf(edition: Edition, id: string): string {
  return seriesOf(edition, id)?.symbol ?? id;
}

export function genderOf(edition: Edition, id: string): Gender | undefined {
  return seriesOf(edition, id)?.gender;
}

/** A unit from its canonical text. */
export function unitOf({ result, units }: Edition, text: string | undefined): Unit {
  if (text === undefined) return pureNumber;
  const known = units.get(text);
  if (known !== undefined) return known;
  const unit = parseUnit(text, undefined, { things: thingsOf(result) }).value ?? pureNumber;
  units.set(text, unit);
  return unit;
}

function thingsOf({ study, series }: StudyResult): readonly string[] {
  return [...Object.keys(study.things), ...Object.keys(series)];
}

export function unitIn({ result, language }: Edition, unit: Unit, form: UnitForm): string {
  const { things } = result.study;
  const countedThing = (id: string): Words | undefined => {
    if (Object.hasOwn(things, id)) return things[id];
    return knownThings.has(id) || !Object.hasOwn(result.series, id) ? undefined : result.series[id].name;
  };
  return unitWords(unit, language, { form, countedThing });
}

/** The unit of a series in words. */
export function seriesUnit(edition: Edition, id: string, form: UnitForm): string {
  return unitIn(edition, unitOf(edition, seriesOf(edition, id)?.unit), form);
}

/** The unit in a column of units: a percentage says of what and an index its base; money and counts take the short form. */
export function columnUnit(edition: Edition, unitText: string | undefined): string {
  const unit = unitOf(edition, unitText);
  return unitIn(edition, unit, unit.kind === 'percent' || unit.kind === 'index' ? 'axis' : 'short');
}

/** The unit of a change of a series: percentage points for a percentage. */
export function changeUnitOf(edition: Edition, unit: string, form: UnitForm): string {
  return unitIn(edition, changeUnit(unitOf(edition, unit)), form);
}

/** The equation that explains a series. */
export function equationOf({ result }: Edition, series: string): EquationResult | undefined {
  return Object.values(result.equations).find(({ response }) => response === series);
}

/** The number of an equation in its source, or its place in the study. */
export function labelOf({ result }: Edition, equation: EquationResult): string {
  return equation.label ?? String(Object.keys(result.equations).indexOf(equation.id) + 1);
}

export function baseForecasts({ result, baseline }: Edition): Readonly<Record<string, ForecastResult>> {
  return baseline === undefined ? {} : result.forecasts[baseline];
}

/** Series with an equation and a forecast, in the order of the overview, then of the system. */
export function forecastSeries(edition: Edition): readonly string[] {
  const { overview } = edition.result.study;
  const forecasts = baseForecasts(edition);
  const inOrder = [...(overview?.support ?? []), ...(overview?.contribution ?? []), ...(overview?.economy ?? []), ...Object.keys(forecasts)];
  return [...new Set(inOrder)].filter((id) => Object.hasOwn(forecasts, id) && equationOf(edition, id) !== undefined);
}

/** Years that tables and sentences show of a forecast. */
export function shownYears({ result }: Edition): readonly number[] {
  const { forecast } = result.study;
  if (forecast === undefined) return [];
  return forecast.show.length > 0 ? forecast.show : [forecast.until];
}

/** Whether numbers under a verdict are set lighter: what the data do not carry. */
export function isWeak(verdict: VerdictKind | undefined): boolean {
  return verdict === 'fragile' || verdict === 'not-supported';
}

/** The tag of a warning in the letter of the language. */
export function tagIn(tag: string, language: Language): string {
  return language === 'en' ? tag : tag.replace(/^E/, '\u0415');
}

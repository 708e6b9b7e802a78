import type { DataSeries } from '../data/series.ts';
import { printPeriod } from '../data/period.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import type { Issue } from '../issues/issue.ts';
import { conversionFactor } from '../units/algebra.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { printUnit, sameUnit } from '../units/print-unit.ts';
import { constantPrices, currentPrices } from '../units/unit.ts';
import type { PriceBasis, Unit } from '../units/unit.ts';
import type { Territory } from '../territory/region.ts';
import type { SeriesText, StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import type { ResolvedConstant, ResolvedSeries } from './resolved.ts';
import { inItsTerritory } from './resolve-series-territory.ts';
import type { Entry, Located } from './shape.ts';

/** Everything a formula may name: the series and constants of a study with their units. */
export interface Names {
  readonly series: ReadonlyMap<string, ResolvedSeries>;
  readonly constants: ReadonlyMap<string, ResolvedConstant>;
}

export function pricesOf(text: Located<string> | undefined, issues: Issue[]): PriceBasis | undefined {
  if (text === undefined) return undefined;
  if (text.value === 'current') return currentPrices;
  const year = /^constant (\d{4})$/.exec(text.value)?.[1];
  if (year !== undefined) return constantPrices(Number(year));
  issues.push(studyIssues.issue('unknown-choice', { key: 'prices', got: text.value, allowed: 'current, constant 2020', nearest: 'current' }, text.place));
  return undefined;
}

/** What units of a study may count or be percentages of: its things, series and panels. */
export function thingsOf({ things = [], series = [], panels = [] }: Pick<StudyText, 'things' | 'series' | 'panels'>): readonly string[] {
  return [...new Set([...things, ...series, ...panels].map(({ name }) => name))];
}

/** Gives every series of a study its unit, its region and its observations, and holds file and study against each other.
 * @returns the series and constants that are sound; everything wrong is in `issues` */
export function resolveSeries(study: StudyText, tables: ReadonlyMap<string, readonly DataSeries[]>, territory: Territory | undefined, issues: Issue[]): Names {
  const sources = new Map((study.sources ?? []).map(({ name, value }) => [name, value]));
  const regions = new Map([['home', study.regions.home.value], ['nation', study.regions.nation?.value ?? study.regions.home.value]]);
  const wholes = thingsOf(study);
  const all = [...tables.values()].flat();
  const series = new Map<string, ResolvedSeries>();

  const find = (entry: Entry<SeriesText>, source: Located<string>, region: string, needed = true): { readonly rows: readonly DataSeries[]; readonly data?: DataSeries } => {
    const declared = sources.get(source.value);
    if (declared === undefined) {
      issues.push(unknownName('source', source.value, sources.keys(), source.place));
      return { rows: [] };
    }
    const table = tables.get(declared.file.value) ?? [];
    const rows = table.filter((one) => one.source === (declared.as?.value ?? source.value));
    const called = [entry.name, symbolOf(entry)].map((name) => rows.filter(({ series: of }) => of === name));
    const found = called.flat().find((one) => one.region === region);
    if (needed && found === undefined && table.length > 0) {
      const known = rows.map((one) => `${one.series} (${one.region})`);
      issues.push(studyIssues.issue('no-observations', { series: entry.name, region, source: source.value, file: declared.file.value, known: known.join(', ') || '–' }, source.place));
    }
    return { rows: called.find((of) => of.length > 0) ?? [], ...(found === undefined ? {} : { data: found }) };
  };

  for (const entry of study.series ?? []) {
    const { name: id, value: text, place } = entry;
    const prices = pricesOf(text.prices, issues);
    const unit = unitOfText(text.unit, prices, wholes, issues);
    const region = regions.get(text.region?.value ?? 'home') ?? text.region?.value ?? '';
    if (text.use === undefined && text.formula === undefined) issues.push(studyIssues.issue('no-source', { series: id }, place));
    const found = text.use === undefined ? undefined : find(entry, text.use, region, text.territory === undefined);
    const formula = text.formula === undefined ? undefined : parseExpression(text.formula.value, text.formula.place);
    issues.push(...(formula?.issues ?? []));
    const plausible = text.plausible === undefined ? undefined : rangeOf(text.plausible, issues);
    if (unit === undefined) continue;
    const { data, brought, borders } = found === undefined ? {} : inItsTerritory(text, unit, found.data, { rows: found.rows, all, territory, nation: study.regions.nation?.value ?? study.regions.home.value }, issues);
    if (data !== undefined) {
      const written = writtenUnit(data, wholes, prices, issues);
      if (written !== undefined && !sameUnit(written, unit)) {
        issues.push(studyIssues.issue('unit-disagrees', { series: id, declared: printUnit(unit), written: data.unit }, text.unit.place));
      }
      if (plausible !== undefined) checkPlausible(id, plausible, data, issues);
    }
    const alternatives = (text.also ?? []).flatMap((source) => {
      const other = find(entry, source, region).data;
      if (other === undefined) return [];
      const written = writtenUnit(other, wholes, prices, issues);
      const factor = written === undefined ? undefined : conversionFactor(written, unit);
      if (typeof factor === 'number') return [{ source: source.value, data: other, factor }];
      if (factor !== undefined) issues.push(studyIssues.issue('source-unit-differs', { series: id, source: source.value, written: other.unit, declared: printUnit(unit) }, source.place));
      return [];
    });
    series.set(id, {
      id,
      symbol: symbolOf(entry),
      name: text.name?.value ?? { kk: id, ru: id, en: id },
      ...(text.short === undefined ? {} : { short: text.short.value }),
      ...(text.gender === undefined ? {} : { gender: text.gender.value }),
      ...(text.scope === undefined ? {} : { scope: text.scope.value }),
      unit,
      region,
      ...(text.use === undefined ? {} : { source: text.use.value }),
      ...(data === undefined ? {} : { data }),
      ...(brought === undefined ? {} : { territory: brought }),
      ...(borders === undefined ? {} : { borders }),
      alternatives,
      ...(formula?.value === undefined || text.formula === undefined ? {} : { formula: { expression: formula.value, text: text.formula.value, place: text.formula.place } }),
      ...(text.partOf === undefined ? {} : { partOf: text.partOf.value }),
      notes: Object.fromEntries((text.notes ?? []).map(({ name, value }) => [name, value.value])),
      ...(plausible === undefined ? {} : { plausible }),
      place,
    });
  }
  for (const { value: text } of study.series ?? []) {
    const whole = text.partOf;
    if (whole !== undefined && !series.has(whole.value)) issues.push(unknownName('series', whole.value, series.keys(), whole.place));
  }
  return { series, constants: resolveConstants(study, wholes, issues) };
}

function symbolOf({ name, value }: Entry<SeriesText>): string {
  return value.symbol?.value ?? name;
}

export function unitOfText(text: Located<string>, prices: PriceBasis | undefined, things: readonly string[], issues: Issue[]): Unit | undefined {
  const parsed = parseUnit(text.value, text.place, { things, ...(prices === undefined ? {} : { prices }) });
  issues.push(...parsed.issues);
  return parsed.value;
}

/** The unit that a table writes; what is wrong with it is told at the series' first row. */
export function writtenUnit(data: DataSeries, things: readonly string[], prices: PriceBasis | undefined, issues: Issue[]): Unit | undefined {
  const { file, line } = data.observations[0].place;
  const parsed = parseUnit(data.unit, undefined, { things, ...(prices === undefined ? {} : { prices }) });
  const place = line === undefined ? { file } : { file, line };
  issues.push(...parsed.issues.filter(({ severity }) => severity === 'error').map((issue) => ({ ...issue, place })));
  return parsed.value;
}

function resolveConstants(study: StudyText, things: readonly string[], issues: Issue[]): Map<string, ResolvedConstant> {
  const constants = new Map<string, ResolvedConstant>();
  for (const { name: id, value: text } of study.constants ?? []) {
    const unit = text.unit === undefined ? parseUnit('1').value : unitOfText(text.unit, pricesOf(text.prices, issues), things, issues);
    if (text.value === undefined && text.missing === undefined) issues.push(studyIssues.issue('missing-key', { key: 'value', where: `constants.${id}` }, text.place));
    if (unit === undefined) continue;
    constants.set(id, {
      id,
      value: text.value?.value ?? NaN,
      unit,
      ...(text.name === undefined ? {} : { name: text.name.value }),
      ...(text.year === undefined ? {} : { year: text.year.value }),
      ...(text.source === undefined ? {} : { source: text.source.value }),
      ...(text.missing === undefined ? {} : { missing: text.missing.value }),
    });
  }
  return constants;
}

export function checkPlausible(series: string, [least, most]: readonly [number, number], data: DataSeries, issues: Issue[]): void {
  for (const { period, value, text, place } of data.observations) {
    if (value < least || value > most) {
      issues.push(studyIssues.issue('implausible-value', { series, period: printPeriod(period), value: text, range: `${least}..${most}` }, place));
    }
  }
}

/** Reads `0..100`; each end a number with a decimal point. */
export function rangeOf(text: Located<string>, issues: Issue[]): readonly [number, number] | undefined {
  const parts = text.value.split('..').map((part) => part.trim());
  const [from, to] = parts.map(Number);
  if (parts.length === 2 && parts.every((part) => part !== '') && from <= to) return [from, to];
  issues.push(studyIssues.issue('bad-range', { text: text.value }, text.place));
  return undefined;
}

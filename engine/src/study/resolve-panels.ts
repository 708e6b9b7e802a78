import type { DataSeries } from '../data/series.ts';
import { statusHasValue } from '../data/status.ts';
import { lookAlikes } from '../expressions/look-alikes.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import type { Issue } from '../issues/issue.ts';
import { borderDay } from '../territory/borders.ts';
import { carry } from '../territory/carry.ts';
import { checkTerritory } from '../territory/check.ts';
import { parseDay } from '../territory/period-day.ts';
import type { RegionLevel, Territory } from '../territory/region.ts';
import { holderOn, regionsOn } from '../territory/region.ts';
import { territoryIssues } from '../territory/issues.ts';
import { printUnit, sameUnit } from '../units/print-unit.ts';
import type { Unit } from '../units/unit.ts';
import type { StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import type { PanelText } from './panel-format.ts';
import { panelIssues } from './panel-issues.ts';
import { isAdditive } from './panel-units.ts';
import { splicePanel } from './panel-splice.ts';
import { bordersOf } from './places.ts';
import { resolvePanelFormulas } from './resolve-panel-formulas.ts';
import type { Names } from './resolve-series.ts';
import { checkPlausible, pricesOf, rangeOf, unitOfText, writtenUnit } from './resolve-series.ts';
import type { PanelCells, PanelTerritory, ResolvedPanel } from './resolved-panel.ts';
import type { Entry, Located } from './shape.ts';

export interface PanelContext {
  readonly study: StudyText;
  /** The series of the study's tables, by file. */
  readonly tables: ReadonlyMap<string, readonly DataSeries[]>;
  readonly territory: Territory | undefined;
  readonly names: Names;
  readonly issues: Issue[];
  /** Counted things and wholes of percentages that units may name. */
  readonly things: readonly string[];
}

/** Gives every panel its unit, its regions and their cells, and brings it to one territory where the study says so.
 * @returns the panels that are sound; everything wrong is in `issues` */
export function resolvePanels(context: PanelContext): Map<string, ResolvedPanel> {
  const { study, issues } = context;
  const entries = study.panels ?? [];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  issues.push(...lookAlikes(byName.keys(), (name) => byName.get(name)?.place));
  const panels = new Map<string, ResolvedPanel>();
  for (const entry of entries) {
    if (entry.value.formula !== undefined) continue;
    const panel = withCells(entry, context);
    if (panel !== undefined) panels.set(entry.name, panel);
  }
  resolvePanelFormulas(entries.flatMap((entry) => headOf(entry, context) ?? []), panels, context);
  return new Map(entries.flatMap(({ name }) => { const panel = panels.get(name); return panel === undefined ? [] : [[name, panel] as const]; }));
}

/** What a panel says of itself, and its formula; undefined for a panel of cells or one whose unit or formula is wrong. */
function headOf(entry: Entry<PanelText>, context: PanelContext): Parameters<typeof resolvePanelFormulas>[0][number] | undefined {
  const { formula } = entry.value;
  if (formula === undefined) return undefined;
  const parsed = parseExpression(formula.value, formula.place);
  context.issues.push(...parsed.issues);
  const unit = unitOf(entry, context);
  if (parsed.value === undefined || unit === undefined) return undefined;
  return { panel: describe(entry, unit, context), formula: { expression: parsed.value, text: formula.value, place: formula.place } };
}

function unitOf({ value: text }: Entry<PanelText>, { things, issues }: PanelContext): Unit | undefined {
  return unitOfText(text.unit, pricesOf(text.prices, issues), things, issues);
}

function describe({ name: id, value: text, place }: Entry<PanelText>, unit: Unit, { issues }: PanelContext): Omit<ResolvedPanel, 'places' | 'from' | 'to' | 'spans' | 'borders'> {
  const plausible = text.plausible === undefined ? undefined : rangeOf(text.plausible, issues);
  return {
    id,
    symbol: text.symbol?.value ?? id,
    name: text.name?.value ?? { kk: id, ru: id, en: id },
    ...(text.short === undefined ? {} : { short: text.short.value }),
    ...(text.gender === undefined ? {} : { gender: text.gender.value }),
    ...(text.scope === undefined ? {} : { scope: text.scope.value }),
    unit,
    additive: isAdditive(unit),
    ...(text.use === undefined ? {} : { source: text.use.value }),
    notes: Object.fromEntries((text.notes ?? []).map(({ name, value }) => [name, value.value])),
    ...(plausible === undefined ? {} : { plausible }),
    place,
  };
}

function withCells(entry: Entry<PanelText>, context: PanelContext): ResolvedPanel | undefined {
  const { issues, territory } = context;
  const { name: id, value: text, place } = entry;
  const unit = unitOf(entry, context);
  if (text.use === undefined) {
    issues.push(studyIssues.issue('no-source', { series: id }, place));
    return undefined;
  }
  const cells = cellsOfPanel(entry, text.use, context);
  if (unit === undefined || cells === undefined) return undefined;
  const head = describe(entry, unit, context);
  checkUnits(entry, unit, cells, context);
  if (head.plausible !== undefined) {
    for (const one of cells.regions) checkPlausible(`${id} (${one.region})`, head.plausible, one, issues);
  }
  const brought = text.territory === undefined ? undefined : territoryOf(entry, text.territory, unit, cells, context);
  if (territory !== undefined) {
    const told = checkTerritory(cells.regions, territory, bordersAs(cells), ({ asOf }) => asOf.slice(0, 4));
    issues.push(...told.filter(({ code }) => text.territory === undefined || code !== 'territory.crosses-change'));
  }
  if (text.territory !== undefined && brought === undefined) return undefined;
  const series = brought === undefined ? cells.regions : splicedSeries(id, cells, brought, context);
  const spans = new Map(series.flatMap((one): [string, { from: number; to: number }][] => {
    const years = one.observations.filter(({ status }) => statusHasValue(status)).map(({ period }) => period.index);
    return years.length === 0 && brought !== undefined ? [] : [[one.region, { from: Math.min(...years), to: Math.max(...years) }]];
  }));
  const wanted = text.places === undefined ? undefined : new Set(text.places.map((one) => knownPlace(one, spans.keys(), issues)));
  const places = [...spans.keys()].filter((code) => wanted === undefined || wanted.has(code));
  return {
    ...head,
    places: inOrder(places, territory),
    from: Math.min(...places.map((code) => spans.get(code)?.from ?? Infinity)),
    to: Math.max(...places.map((code) => spans.get(code)?.to ?? -Infinity)),
    spans,
    borders: brought === undefined ? cells.borders : { asOf: brought.asOf },
    cells,
    ...(brought === undefined ? {} : { territory: brought }),
  };
}

function knownPlace(name: Located<string>, names: Iterable<string>, issues: Issue[]): string {
  const all = [...names];
  if (!all.includes(name.value)) issues.push(unknownName('place', name.value, all, name.place));
  return name.value;
}

/** The rows of a panel in its table: those of the regions, and that of the region that holds them. */
function cellsOfPanel({ name: id, value: text }: Entry<PanelText>, use: Located<string>, { study, tables, territory, issues }: PanelContext): PanelCells | undefined {
  const source = (study.sources ?? []).find(({ name }) => name === use.value);
  if (source === undefined) {
    issues.push(unknownName('source', use.value, (study.sources ?? []).map(({ name }) => name), use.place));
    return undefined;
  }
  const { home, nation } = study.regions;
  const of = text.of?.value ?? 'nation';
  const whole = of === 'home' ? home.value : of === 'nation' ? (nation ?? home).value : of;
  const file = source.value.file.value;
  const rows = (tables.get(file) ?? []).filter((one) => one.source === (source.value.as?.value ?? use.value));
  const called = (name: string) => rows.filter(({ series }) => series === name);
  const found = called(id).length > 0 ? called(id) : called(text.symbol?.value ?? id);
  const { from, to } = text.years?.value ?? { from: -Infinity, to: Infinity };
  const annual = found.map((one) => ({ ...one, observations: one.observations.filter(({ period }) => period.frequency === 'year' && period.index >= from && period.index <= to) }));
  const filled = annual.filter(({ observations }) => observations.length > 0);
  const regions = filled.filter(({ region }) => region !== whole && isPart(region, whole, territory));
  if (regions.length === 0) {
    if (rows.length > 0) issues.push(panelIssues.issue('no-regions', { panel: id, source: use.value, file, whole, known: [...new Set(rows.map(({ series }) => series))].join(', ') }, use.place));
    return undefined;
  }
  const ofWhole = filled.find(({ region }) => region === whole);
  return { whole, regions, ...(ofWhole === undefined ? {} : { ofWhole }), ...bordersOf(text.borders, issues) };
}

/** Whether a region is a part of another one at any time; what no registry knows is told by the check of territory. */
function isPart(region: string, whole: string, territory: Territory | undefined): boolean {
  const [part, holder] = [territory?.byCode.get(region), territory?.byCode.get(whole)];
  if (part === undefined || holder === undefined) return true;
  if (part.level <= holder.level) return false;
  return holder.level === 0 ? part.level === 1 : part.within?.some(({ code }) => code === whole) === true;
}

function bordersAs({ borders, former }: PanelCells): (series: DataSeries) => PanelCells['borders'] {
  return ({ region }) => (former.includes(region) ? {} : borders);
}

function checkUnits({ name: id, value: text }: Entry<PanelText>, unit: Unit, { regions, ofWhole }: PanelCells, { things, issues }: PanelContext): void {
  const prices = pricesOf(text.prices, []);
  const all = ofWhole === undefined ? regions : [ofWhole, ...regions];
  for (const written of new Set(all.map((one) => one.unit))) {
    const one = all.find((series) => series.unit === written);
    const read = one === undefined ? undefined : writtenUnit(one, things, prices, issues);
    if (read !== undefined && !sameUnit(read, unit)) issues.push(studyIssues.issue('unit-disagrees', { series: id, declared: printUnit(unit), written }, text.unit.place));
  }
}

/** The territory that a panel is brought to: all regions in the borders of one day. */
function territoryOf({ name: id, value: text }: Entry<PanelText>, day: Located<string>, unit: Unit, cells: PanelCells, context: PanelContext): PanelTerritory | undefined {
  const { study, territory, issues } = context;
  const asOf = parseDay(day.value);
  if (territory === undefined) issues.push(panelIssues.issue('no-registry', { nation: cells.whole }, day.place));
  if (asOf === undefined) issues.push(territoryIssues.issue('bad-day', { got: day.value }, day.place));
  if (territory === undefined || asOf === undefined) return undefined;
  const level: RegionLevel = territory.byCode.get(cells.whole)?.level === 1 ? 2 : 1;
  const regions = regionsOn(territory, level, asOf).filter((region) => level === 1 || holderOn(region, asOf) === cells.whole).map(({ code }) => code);
  const base = { asOf, regions, inseparable: text.splice?.value === 'ratio' ? 'ratio' as const : 'leave-out' as const, changes: territory.changes };
  if (text.weights === undefined) return { ...base, how: isAdditive(unit) ? 'sum' : 'mean' };
  const weight = (study.panels ?? []).find(({ name }) => name === text.weights?.value);
  if (weight?.value.use === undefined) {
    issues.push(unknownName('panel', text.weights.value, (study.panels ?? []).filter(({ name, value }) => name !== id && value.use !== undefined).map(({ name }) => name), text.weights.place));
    return undefined;
  }
  const weights = cellsOfPanel(weight, weight.value.use, { ...context, issues: [] });
  return weights === undefined ? undefined : { ...base, how: 'mean', weights: { panel: weight.name, regions: weights.regions } };
}

/** The panel in the borders of its territory, with what cannot be brought there told. */
function splicedSeries(id: string, cells: PanelCells, to: PanelTerritory, { issues, study }: PanelContext): DataSeries[] {
  const place = study.panels?.find(({ name }) => name === id)?.value.territory?.place;
  const held: string[] = [];
  const days = regionsByDay(cells);
  const series = to.regions.flatMap((code) => {
    const counted = howCounted(code, days, to);
    const spliced = counted === 'apart' ? splicePanel(code, cells, to) : undefined;
    issues.push(...(spliced?.issues ?? []).map((issue) => (place === undefined ? issue : { ...issue, place })));
    if (counted === 'within-others') held.push(code);
    return spliced?.value?.observations.some(({ status }) => statusHasValue(status)) === true ? [spliced.value] : [];
  });
  if (held.length > 0) issues.push(panelIssues.issue('place-left-out', { panel: id, place: held.join(', '), day: to.asOf }, place));
  return series;
}

/** The regions that a table has, by the day whose borders they are in. */
function regionsByDay({ regions, borders }: PanelCells): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map<string, Set<string>>();
  for (const { region, observations } of regions) {
    for (const { period } of observations) {
      const day = borderDay(period, borders);
      const known = days.get(day) ?? new Set();
      days.set(day, known.add(region));
    }
  }
  return days;
}

/** Whether the table counts a territory apart in any of its years, only within larger regions, or not at all. */
function howCounted(code: string, days: ReadonlyMap<string, ReadonlySet<string>>, { asOf, changes }: PanelTerritory): 'apart' | 'within-others' | 'not-at-all' {
  const covers = [...days].map(([day, regions]) => ({ day, regions, cover: carry({ changes }, [code], asOf, day) }));
  if (covers.some(({ regions, cover }) => 'regions' in cover && cover.regions.some((region) => regions.has(region)))) return 'apart';
  const within = covers.some(({ day, regions, cover }) => {
    const holder = 'regions' in cover ? cover : carry({ changes }, cover.inseparable, cover.asOf, day);
    return 'regions' in holder && holder.regions.some((region) => regions.has(region));
  });
  return within ? 'within-others' : 'not-at-all';
}

function inOrder(codes: readonly string[], territory: Territory | undefined): readonly string[] {
  if (territory === undefined) return codes;
  const order = new Map(territory.regions.map(({ code }, i) => [code, i]));
  return codes.toSorted((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
}

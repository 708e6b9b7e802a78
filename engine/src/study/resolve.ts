import { lookAlikes } from '../expressions/look-alikes.ts';
import { cycles, namesIn } from '../expressions/names.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { checkUnit } from '../expressions/unit-check.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import type { StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import type { StudyFiles } from './parse.ts';
import { placeNames, territoryOfStudy } from './places.ts';
import { realSeriesIn } from './real.ts';
import { resolveClaims } from './resolve-claims.ts';
import { knownNames, resolveEquations, unitIn, unitLookup } from './resolve-equations.ts';
import type { FormulaContext } from './resolve-equations.ts';
import { resolvePanels } from './resolve-panels.ts';
import { readTables } from './read-tables.ts';
import { resolveSeries, thingsOf } from './resolve-series.ts';
import type { Names } from './resolve-series.ts';
import { mixedTerritories } from './resolve-series-territory.ts';
import { resolveSections } from './resolve-sections.ts';
import { resolveSystem } from './resolve-system.ts';
import type { ResolvedPanel } from './resolved-panel.ts';
import type { ResolvedEquation, ResolvedSeries, ResolvedStudy, ResolvedSystem, ResolvedTable } from './resolved.ts';
import type { StudyHead } from './result.ts';

/** Checks everything that a study names against everything that it has: names, units, cells, samples, paths.
 * @returns the resolved study; every mistake found is in the issues, all at once */
export function resolveStudy(study: StudyText, files: StudyFiles): Checked<ResolvedStudy> {
  const issues: Issue[] = [];
  const territory = territoryOfStudy(study, files, issues);
  const tables = readTables(study, files, territory, issues);
  const names = resolveSeries(study, tables, territory, issues);
  const panels = resolvePanels({ study, tables, territory, names, issues, things: thingsOf(study) });
  const context: FormulaContext = { names, issues, ...(study.prices === undefined ? {} : { priceBase: study.prices.base.value }) };
  issues.push(...lookAlikes(names.series.keys(), (name) => names.series.get(name)?.place));
  for (const one of names.series.values()) {
    if (one.formula !== undefined) checkDefinition(context, one);
  }
  issues.push(...definitionCycles(names), ...mixedTerritories(names.series, territory));
  const deflator = resolveDeflator(study, context);
  const equations = resolveEquations(study, context);
  const system = resolveSystem(study, equations, context);
  const dynamics = resolveTables(study, context);
  const hindcast = (study.hindcast ?? []).flatMap(({ name: series, place, value: actuals }) => {
    const missing = [...(names.series.has(series) ? [] : [unknownName('series', series, names.series.keys(), place)]), ...(names.series.has(actuals.value) ? [] : [unknownName('series', actuals.value, names.series.keys(), actuals.place)])];
    issues.push(...missing);
    return missing.length > 0 ? [] : [{ series, actuals: actuals.value }];
  });
  const claims = resolveClaims(study, equations, system, context);
  checkOverview(study, context);
  const sections = resolveSections(study, files, { panels, equations, ...(system === undefined ? {} : { system }) }, context);
  if (hasErrors(issues)) return { issues };
  const value: ResolvedStudy = {
    head: { ...headOf(study, system), places: placeNames(territory, placesMet(study, names, panels)) },
    series: names.series,
    panels,
    ...(territory === undefined ? {} : { territory }),
    constants: names.constants,
    ...(deflator === undefined ? {} : { deflator }),
    real: new Set([...everySpecification(equations, system).flatMap(({ formula }) => [formula.response, ...formula.terms].flatMap(realSeriesIn)), ...sections.real]),
    tables: dynamics,
    equations,
    ...(system === undefined ? {} : { system }),
    hindcast,
    claims,
    sectionNodes: sections.nodes,
    ...(study.decimal === undefined ? {} : { decimal: study.decimal.value }),
  };
  return { value, issues };
}

/** Every equation, its rivals, and the equations that stand in for others in rival systems. */
export function everySpecification(equations: ReadonlyMap<string, ResolvedEquation>, system: ResolvedSystem | undefined): ResolvedEquation[] {
  const replaced = (system?.rivals ?? []).flatMap(({ replace }) => Object.values(replace));
  return [...new Map([...[...equations.values()].flatMap((equation) => [equation, ...equation.rivals]), ...replaced].map((one) => [one.id, one])).values()];
}

/** A series with a formula must come out in the unit that it declares. */
function checkDefinition({ names, issues }: FormulaContext, { formula, unit }: ResolvedSeries): void {
  if (formula === undefined) return;
  issues.push(...checkUnit(formula.expression, unit, unitLookup(names), formula.place, { known: knownNames(names) }).issues);
}

function resolveDeflator(study: StudyText, context: FormulaContext): ResolvedStudy['deflator'] {
  if (study.prices === undefined) return undefined;
  const { deflator, base } = study.prices;
  const parsed = parseExpression(deflator.value, deflator.place);
  context.issues.push(...parsed.issues);
  if (parsed.value === undefined || unitIn(context, parsed.value, deflator.place) === undefined) return undefined;
  return { expression: parsed.value, text: deflator.value, base: base.value };
}

function definitionCycles({ series }: Names): Issue[] {
  const graph = new Map([...series.values()].map(({ id, formula }) => [id, formula === undefined ? [] : namesIn(formula.expression).filter(({ name, lag }) => lag === 0 && series.has(name)).map(({ name }) => name)] as const));
  return cycles(graph).map((cycle) => studyIssues.issue('definition-cycle', { cycle: [...cycle, cycle[0]].join(' → ') }, series.get(cycle[0])?.place));
}

function resolveTables(study: StudyText, { names, issues }: FormulaContext): ResolvedTable[] {
  return (study.tables ?? []).map(({ name: id, value: text }) => {
    const { from, to } = text.years.value;
    for (const { value: whole, place } of text.sums ?? []) if (!names.series.has(whole)) issues.push(unknownName('series', whole, names.series.keys(), place));
    return {
      id,
      title: text.title.value,
      years: Array.from({ length: Math.min(60, to - from + 1) }, (_, i) => from + i),
      columns: text.columns?.map(({ value }) => value) ?? ['level', 'chain', 'base'],
      byYear: text['by-year']?.map(({ value }) => value) ?? [],
      sums: text.sums?.map(({ value }) => value) ?? [],
      groups: text.groups.map((group) => ({
        ...(group.title === undefined ? {} : { title: group.title.value }),
        rows: group.series.flatMap(({ value: series, place }) => {
          const found = names.series.get(series);
          if (found === undefined) {
            issues.push(unknownName('series', series, names.series.keys(), place));
            return [];
          }
          return [{ id: series, ...(found.partOf === undefined ? {} : { partOf: found.partOf }) }];
        }),
      })),
    };
  });
}

function checkOverview(study: StudyText, { names, issues }: FormulaContext): void {
  if (study.overview === undefined) return;
  const { support, contribution, economy } = study.overview;
  for (const { value, place } of [...support, ...contribution, ...economy]) {
    if (!names.series.has(value)) issues.push(unknownName('series', value, names.series.keys(), place));
  }
}

/** Codes of every region that a study speaks of. */
function placesMet({ regions: { home, nation } }: StudyText, { series }: Names, panels: ReadonlyMap<string, ResolvedPanel>): readonly string[] {
  const ofPanels = [...panels.values()].flatMap(({ places, cells }) => [...places, ...(cells === undefined ? [] : [cells.whole, ...cells.regions.map(({ region }) => region)])]);
  return [home.value, ...(nation === undefined ? [] : [nation.value]), ...[...series.values()].map(({ region }) => region), ...ofPanels];
}

function headOf(study: StudyText, system: ResolvedSystem | undefined): Omit<StudyHead, 'places'> {
  const { forecast, overview } = study;
  const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
  return {
    id: study.study.value,
    title: study.title.value,
    ...(study.subtitle === undefined ? {} : { subtitle: study.subtitle.value }),
    home: study.regions.home.value,
    ...(study.regions.nation === undefined ? {} : { nation: study.regions.nation.value }),
    from: study.period.value.from,
    to: study.period.value.to,
    origin: study.origin?.value ?? study.period.value.from,
    ...(forecast === undefined ? {} : {
      forecast: {
        from: forecast.from.value,
        until: forecast.until.value,
        draws: forecast.draws?.value ?? 10_000,
        seed: forecast.seed?.value ?? 1,
        baseline: 'base',
        show: forecast.show?.map(({ value }) => value) ?? [forecast.until.value],
      },
    }),
    things: Object.fromEntries((study.things ?? []).map(({ name, value }) => [name, value.value])),
    sources: Object.fromEntries((study.sources ?? []).map(({ name, value }) => [name, { file: value.file.value, ...(value.title === undefined ? {} : { title: value.title.value }) }])),
    ...(overview === undefined ? {} : { overview: { support: values(overview.support), contribution: values(overview.contribution), economy: values(overview.economy) } }),
    scenarios: Object.fromEntries((system?.scenarios ?? []).map(({ id, ...rest }) => [id, rest])),
  };
}

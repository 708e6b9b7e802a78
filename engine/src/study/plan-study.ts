import { childrenOf } from '../expressions/expression.ts';
import type { Expression } from '../expressions/expression.ts';
import { printExpression } from '../expressions/print-expression.ts';
import { divideUnits } from '../units/algebra.ts';
import { printUnit } from '../units/print-unit.ts';
import { asQuantity } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import type { DataSeries } from '../data/series.ts';
import { argumentName, claimFunctions } from './claim-functions.ts';
import { plainOf } from './operations/parameters.ts';
import type { CellsParameters } from './operations/series-cells.ts';
import type { ClaimParameters } from './operations/claim-check.ts';
import type { EquationParameters } from './operations/equation-fit.ts';
import type { FormulaParameters } from './operations/series-formula.ts';
import type { SeriesTerritoryParameters } from './operations/series-territory.ts';
import type { ModelParameters } from './operations/system-model.ts';
import type { TableParameters } from './operations/table-dynamics.ts';
import type { DescribeParameters } from './operations/system-describe.ts';
import type { Plan, PlanNode } from './plan.ts';
import { planPanels } from './plan-panels.ts';
import { realName } from './real.ts';
import { everySpecification } from './resolve.ts';
import { realUnit, seriesIn } from './resolve-equations.ts';
import type { SeriesTerritory } from './series-splice.ts';
import type { ResolvedEquation, ResolvedSeries, ResolvedStudy } from './resolved.ts';
import type { SeriesResult } from './result.ts';

/** The scenario that others are compared with. */
export const baseline = 'base';

/** Lays out every computation of a resolved study. Ids of nodes are paths in the result; those that begin with `~` are
 * kept for other nodes and stand in no result. */
export function planStudy(study: ResolvedStudy): Plan {
  const nodes: PlanNode[] = [];
  const add = (id: string, operation: string, parameters: unknown, inputs: readonly string[]): string => {
    nodes.push({ id, operation, parameters: plainOf(parameters), inputs });
    return id;
  };
  planSeries(study, add);
  planPanels(study, add);
  for (const equation of everySpecification(study.equations, study.system)) planEquation(study, equation, add);
  planSystem(study, add);
  for (const table of study.tables) {
    const rows = table.groups.flatMap((group) => group.rows.flatMap(({ id, partOf }) => (partOf === undefined ? [id] : [id, partOf]))).concat(table.sums);
    add(`tables/${table.id}`, 'table.dynamics', table satisfies TableParameters, [...new Set(rows)].map((row) => `series/${row}`));
  }
  for (const node of study.sectionNodes) nodes.push(node);
  planClaims(study, add);
  const warned = nodes.filter(({ id }) => !id.startsWith('~') && !id.startsWith('claim') && !id.startsWith('constants/')).map(({ id }) => id);
  add('warnings', 'warnings.collect', { inputs: warned, from: study.head.from, to: study.head.to }, warned);
  return { nodes };
}

type Add = (id: string, operation: string, parameters: unknown, inputs: readonly string[]) => string;

function seriesHead(one: ResolvedSeries): Omit<SeriesResult, 'points'> {
  return {
    id: one.id,
    symbol: one.symbol,
    name: one.name,
    ...(one.short === undefined ? {} : { short: one.short }),
    ...(one.gender === undefined ? {} : { gender: one.gender }),
    ...(one.scope === undefined ? {} : { scope: one.scope }),
    unit: printUnit(one.unit),
    ...(one.source === undefined ? {} : { source: one.source }),
    region: one.region,
    ...(one.formula === undefined ? {} : { formula: one.formula.text }),
    notes: one.notes,
    ...(one.plausible === undefined ? {} : { plausible: one.plausible }),
  };
}

function cellsOf({ observations }: DataSeries): CellsParameters['cells'] {
  return observations.flatMap(({ period, value, status, place }) => (period.frequency === 'year' ? [{ period: period.index, value: Number.isNaN(value) ? null : value, status, place }] : []));
}

function planSeries({ series, constants, deflator, real, head }: ResolvedStudy, add: Add): void {
  for (const constant of constants.values()) {
    add(`constants/${constant.id}`, 'constant', { ...constant, unit: printUnit(constant.unit), value: Number.isNaN(constant.value) ? null : constant.value }, []);
  }
  const done = new Set<string>();
  const plan = (one: ResolvedSeries) => {
    if (done.has(one.id)) return;
    done.add(one.id);
    const meta = seriesHead(one);
    if (one.formula !== undefined) {
      const inputs = namesIn(one.formula.expression);
      for (const name of inputs) {
        const input = series.get(name);
        if (input !== undefined) plan(input);
      }
      add(`series/${one.id}`, 'series.formula', { series: meta, formula: one.formula.text, origin: head.origin } satisfies FormulaParameters, inputIds(inputs, { series, constants }));
      return;
    }
    if (one.territory !== undefined) planTerritory(one, meta, one.territory, add);
    else if (one.data !== undefined) add(`series/${one.id}`, 'series.cells', { series: meta, cells: cellsOf(one.data), factor: 1 } satisfies CellsParameters, []);
    for (const { source, data, factor } of one.alternatives) {
      add(`alternatives/${one.id}/${source}`, 'series.cells', { series: { ...meta, source }, cells: cellsOf(data), factor } satisfies CellsParameters, []);
    }
  };
  for (const one of series.values()) plan(one);
  if (deflator === undefined) return;
  const index: Omit<SeriesResult, 'points'> = {
    id: 'deflator', symbol: 'deflator', region: head.home, formula: deflator.text, notes: {}, gender: 'm',
    unit: `index (${deflator.base} = 100)`,
    name: { kk: 'дефлятор', ru: 'дефлятор', en: 'deflator' },
  };
  add('series/deflator', 'series.formula', { series: index, formula: deflator.text, origin: head.origin, base: deflator.base } satisfies FormulaParameters, inputIds(namesIn(deflator.expression), { series, constants }));
  for (const name of real) {
    const nominal = series.get(name);
    const unit = nominal === undefined ? undefined : realUnit(nominal.unit, deflator.base);
    if (nominal === undefined || unit === undefined) continue;
    add(`series/${realName(name)}`, 'series.real', { series: { ...seriesHead(nominal), id: realName(name), formula: `100 * ${name} / deflator`, unit: printUnit(unit) } }, [`series/${name}`, 'series/deflator']);
  }
}

/** A series brought to one territory: the cells of its parts and weights, then the splice. */
function planTerritory({ id }: ResolvedSeries, meta: Omit<SeriesResult, 'points'>, { parts, weights = [], ...rule }: SeriesTerritory, add: Add): void {
  const inputs = [...parts, ...weights].map((one) => add(`~cells/${id}/${one.series}/${one.region}`, 'series.cells', { series: { ...meta, id: one.series, region: one.region }, cells: cellsOf(one), factor: 1 } satisfies CellsParameters, []));
  add(`series/${id}`, 'series.territory', { ...rule, series: meta, parts: parts.length } satisfies SeriesTerritoryParameters, inputs);
}

/** Names of series and constants in an expression, each once, without time. */
function namesIn(e: Expression): string[] {
  if (e.kind === 'name') return e.name === 't' || e.name === 'year' ? [] : [e.name];
  return [...new Set(childrenOf(e).flatMap(namesIn))];
}

function inputIds(names: readonly string[], { series, constants }: Pick<ResolvedStudy, 'series' | 'constants'>): string[] {
  return names.flatMap((name) => (series.has(name) || name.startsWith('real(') ? [`series/${name}`] : constants.has(name) ? [`constants/${name}`] : []));
}

/** Where the result keeps an equation: rivals stand under the equation that they rival. */
export function equationPath(id: string): string {
  const dot = id.indexOf('.');
  return dot < 0 ? `equations/${id}` : `rivals/${id.slice(0, dot)}/${id.slice(dot + 1)}`;
}

function planEquation(study: ResolvedStudy, equation: ResolvedEquation, add: Add): void {
  const { formula, responseUnit, termUnits } = equation;
  const isLog = (unit: Unit) => unit.kind === 'log';
  const coefficientUnits = termUnits.map((unit) => (isLog(responseUnit) || isLog(unit) ? null : printUnit(divideUnits(responseUnit, unit))));
  const names = [...new Set([formula.response, ...formula.terms].flatMap((e) => [...seriesIn(e, study), ...namesIn(e).filter((name) => study.constants.has(name))]))];
  const label = equation.label ?? study.equations.get(equation.id.split('.')[0])?.label;
  const parameters: EquationParameters = {
    id: equation.id,
    ...(label === undefined ? {} : { label }),
    ...(equation.name === undefined ? {} : { name: equation.name }),
    formula: equation.text,
    response: equation.response ?? printExpression(formula.response),
    form: equation.form,
    responseUnit: printUnit(responseUnit),
    coefficientUnits,
    constantUnit: isLog(responseUnit) ? null : printUnit(responseUnit),
    sample: equation.sample,
    exclude: equation.exclude,
    covariance: equation.covariance,
    nominalOnNominal: isNominal(responseUnit) && termUnits.some(isNominal),
    origin: study.head.origin,
    place: equation.place,
  };
  add(equationPath(equation.id), 'equation.fit', parameters, inputIds(names, study));
}

/** Money at current prices, also inside a logarithm: inflation is part of the number. */
function isNominal(unit: Unit): boolean {
  const inner = unit.kind === 'log' ? unit.of : unit;
  return asQuantity(inner).factors.some((factor) => factor.of === 'money' && factor.prices.basis === 'current');
}

function planSystem(study: ResolvedStudy, add: Add): void {
  const { system, head, equations } = study;
  if (system === undefined || head.forecast === undefined) return;
  const chosen = system.equations.flatMap((id) => equations.get(id) ?? []);
  const { from, until, draws, seed } = head.forecast;
  const series = [...new Set([...chosen.flatMap((equation) => equation.series), ...system.exogenous.map((one) => one.series)])];
  const seriesIds = series.map((name) => `series/${name}`);
  const modelOf = (replace: Readonly<Record<string, ResolvedEquation>>, scenarios: typeof system.scenarios): { readonly parameters: ModelParameters; readonly inputs: readonly string[] } => {
    const used = chosen.map((equation) => replace[equation.id] ?? equation);
    return {
      parameters: {
        equations: used.map((equation) => ({ id: equation.id, response: equation.response ?? '', form: equation.form, formula: equation.text })),
        exogenous: system.exogenous,
        levers: scenarios.length === 0 ? [] : system.levers,
        scenarios,
        origin: head.origin,
        known: head.to,
      },
      inputs: [...used.map((equation) => equationPath(equation.id)), ...seriesIds],
    };
  };
  const main = modelOf({}, system.scenarios);
  add('~model', 'system.model', main.parameters, main.inputs);
  add('~draws', 'system.simulate', {
    horizon: { from, until },
    draws,
    seed,
    errors: system.errors === 'autoregressive' ? 'ar1-drawn' : 'independent',
    jumpOff: { rule: system.start },
  }, ['~model']);
  add('~paths', 'system.solve', { from, until }, ['~model']);
  const describe: DescribeParameters = {
    overview: head.overview ?? null,
    start: system.start,
    rivals: system.rivals.map(({ id, name }) => ({ id, name })),
    levers: system.levers.map(({ range: [low, high], ...lever }) => ({ ...lever, low, high })),
  };
  add('system', 'system.describe', describe, ['~model', '~draws', ...chosen.map(({ id }) => `equations/${id}`)]);
  for (const { id } of system.scenarios) add(`forecasts/${id}`, 'forecast.fans', { scenario: id, known: head.to }, ['~draws', '~paths', ...seriesIds]);
  for (const { id } of system.scenarios) {
    if (id !== baseline) add(`differences/${id}`, 'forecast.differences', { scenario: id, against: baseline }, ['~draws', 'system', ...seriesIds]);
  }
  const scale = system.benchmark === 'random-walk-with-drift-in-logs' ? 'logs' : 'levels';
  for (const name of series) add(`benchmarks/${name}`, 'forecast.benchmark', { scale, from, until, known: head.to, place: study.series.get(name)?.place ?? null }, [`series/${name}`]);
  for (const { id, replace } of system.rivals) {
    const rival = modelOf(replace, []);
    add(`~model/${id}`, 'system.model', rival.parameters, rival.inputs);
    add(`~paths/${id}`, 'system.solve', { from, until }, [`~model/${id}`]);
    add(`rivalPaths/${id}`, 'system.rival-paths', { scenario: baseline }, [`~paths/${id}`, ...seriesIds]);
  }
  for (const { series: name, actuals } of study.hindcast) {
    if (series.includes(name)) add(`hindcast/${name}`, 'hindcast.compare', { series: name }, [`series/${actuals}`, `forecasts/${baseline}`, `benchmarks/${name}`]);
  }
}

function planClaims(study: ResolvedStudy, add: Add): void {
  const { claims } = study;
  const things = [...study.series.keys(), ...Object.keys(study.head.things)];
  for (const claim of claims) {
    const used = new Map<string, ClaimParameters['inputs'][number]>();
    for (const e of [claim.means, ...(claim.rule === undefined ? [] : [claim.rule.expression])]) collectInputs(e, study, used);
    const parameters: ClaimParameters = {
      claim: {
        id: claim.id,
        where: claim.where,
        what: claim.what,
        says: claim.says,
        ...(claim.unit === undefined ? {} : { unit: printUnit(claim.unit) }),
        means: claim.meansText,
      },
      decimal: study.decimal ?? null,
      means: claim.meansText,
      meansUnit: printUnit(claim.meansUnit),
      symbol: symbolOf(claim.means, study),
      rule: claim.rule === undefined ? null : { formula: claim.rule.text, unit: claim.rule.unit === undefined ? null : printUnit(claim.rule.unit) },
      things,
      inputs: [...used.values()],
    };
    add(`claims/${claim.id}`, 'claim.check', parameters, [...used.keys()]);
  }
  if (claims.length > 0) add('claimCounts', 'claims.count', {}, claims.map(({ id }) => `claims/${id}`));
}

/** The nodes that a claim's expression reads, by path. */
function collectInputs(e: Expression, study: ResolvedStudy, into: Map<string, ClaimParameters['inputs'][number]>): void {
  if (e.kind === 'name') {
    if (study.series.has(e.name)) into.set(`series/${e.name}`, { kind: 'named', name: e.name });
    else if (study.constants.has(e.name)) into.set(`constants/${e.name}`, { kind: 'named', name: e.name });
    return;
  }
  const entry = e.kind === 'call' ? claimFunctions.find(({ name }) => name === e.name) : undefined;
  if (e.kind !== 'call' || entry === undefined) {
    for (const child of childrenOf(e)) collectInputs(child, study, into);
    return;
  }
  entry.arguments.forEach((kind, i) => {
    const argument = e.args[i];
    const name = argumentName(argument);
    if (kind === 'equation') into.set(equationPath(name), { kind: 'equation', name });
    else if (kind === 'scenario') into.set(`forecasts/${name}`, { kind: 'forecasts', name });
    else if (kind === 'number') collectInputs(argument, study, into);
    else if ((kind === 'regressor' || kind === 'series') && study.series.has(name)) into.set(`series/${name}`, { kind: 'named', name });
  });
}

/** The variable that a claim is about: the response of the equation, or the series, that its call names. */
function symbolOf(e: Expression, { equations, series }: ResolvedStudy): string | null {
  if (e.kind !== 'call' || e.args.length === 0) return null;
  const name = argumentName(e.args[0]);
  const response = equations.get(name.split('.')[0])?.response ?? name;
  return series.get(response)?.symbol ?? null;
}

import { evaluateScalar } from '../expressions/evaluate.ts';
import { childrenOf } from '../expressions/expression.ts';
import type { Expression } from '../expressions/expression.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { tapeIssues } from '../expressions/tape.ts';
import type { Place } from '../issues/issue.ts';
import type { ScenarioText, StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import { resolveSpecification } from './resolve-equations.ts';
import type { FormulaContext } from './resolve-equations.ts';
import type { ResolvedEquation, ResolvedLever, ResolvedScenario, ResolvedSystem } from './resolved.ts';
import type { Entry, Located } from './shape.ts';

/** The system of a study: which equations, which paths, which scenarios; every name in it is known, every series in an
 * equation has an equation or a path, and the forecast begins where the data end. */
export function resolveSystem(study: StudyText, equations: ReadonlyMap<string, ResolvedEquation>, context: FormulaContext): ResolvedSystem | undefined {
  const text = study.system;
  if (text === undefined) return undefined;
  const { issues, names } = context;
  const chosen: ResolvedEquation[] = [];
  for (const { value: id, place } of text.equations) {
    const equation = equations.get(id);
    if (equation === undefined) {
      if (!(study.equations ?? []).some(({ name }) => name === id)) issues.push(unknownName('equation', id, equations.keys(), place));
      continue;
    }
    const twice = chosen.find((one) => one.response === equation.response);
    if (twice === undefined) chosen.push(equation);
    else issues.push(studyIssues.issue('explained-twice', { series: equation.response ?? '', first: twice.id, second: id }, place));
  }
  const explained = new Set(chosen.map((equation) => equation.response));
  const exogenous = (text.exogenous ?? []).flatMap(({ name: series, place, value }) => {
    if (!names.series.has(series)) {
      issues.push(unknownName('series', series, names.series.keys(), place));
      return [];
    }
    checkPath(context, value.path);
    return [{ series, path: value.path.value, spread: value.spread.value, ...(value.since === undefined ? {} : { since: value.since.value }) }];
  });
  for (const equation of chosen) {
    for (const series of equation.series) {
      if (explained.has(series) || exogenous.some((one) => one.series === series)) continue;
      issues.push(studyIssues.issue('no-path', { series }, equation.place));
    }
  }
  checkHorizon(study, context);
  const inSystem = new Set([...explained, ...exogenous.map((one) => one.series)]);
  const levers = resolveLevers(study, inSystem, context);
  const scenarios = resolveScenarios(study, inSystem, levers, context);
  const rivals = (text.rivals ?? []).map(({ name: id, value }) => ({
    id,
    name: value.name.value,
    replace: Object.fromEntries(value.replace.flatMap(({ name, place, value: formula }) => {
      const replaced = equations.get(name);
      if (replaced === undefined) {
        issues.push(unknownName('equation', name, equations.keys(), place));
        return [];
      }
      const known = replaced.rivals.find((rival) => rival.id === formula.value);
      const rival = known ?? resolveSpecification(context, `${name}.${id}`, formula, { sample: replaced.sample, exclude: replaced.exclude, covariance: replaced.covariance });
      return rival === undefined ? [] : [[name, rival] as const];
    })),
  }));
  return {
    equations: chosen.map(({ id }) => id),
    exogenous,
    start: text.start?.value ?? 'fitted-value',
    errors: text.errors?.value ?? 'independent',
    benchmark: text.benchmark?.value ?? 'random-walk-with-drift-in-logs',
    rivals,
    levers,
    scenarios,
  };
}

function checkHorizon(study: StudyText, { issues }: FormulaContext): void {
  const { forecast } = study;
  if (forecast === undefined) return;
  const last = study.period.value.to;
  if (forecast.from.value !== last + 1) {
    issues.push(studyIssues.issue('forecast-before-data-end', { from: forecast.from.value, to: last, next: last + 1 }, forecast.from.place));
  }
  const years = forecast.until.value - forecast.from.value + 1;
  if (!(years >= 1 && years <= 60)) issues.push(studyIssues.issue('horizon-too-long', { years }, forecast.until.place));
  const draws = forecast.draws;
  if (draws !== undefined && !(draws.value >= 100 && draws.value <= 1_000_000)) issues.push(studyIssues.issue('too-many-draws', { draws: draws.value }, draws.place));
}

const pathNames = new Set(['t', 'year', 'last']);

/** A path is `last`, or an expression in year, t and last. */
function checkPath({ issues }: FormulaContext, text: Located<string>): void {
  const parsed = parseExpression(text.value, text.place);
  issues.push(...parsed.issues);
  if (parsed.value === undefined) return;
  issues.push(...tapeIssues(parsed.value, text.place));
  for (const { name, place } of namesOf(parsed.value, text.place)) {
    if (!pathNames.has(name)) issues.push(unknownName('series', name, pathNames, place));
  }
}

function namesOf(e: Expression, place: Place): { readonly name: string; readonly place: Place }[] {
  if (e.kind === 'name') return [{ name: e.name, place: { ...place, line: (place.line ?? 1) + e.span.line, column: e.span.line === 0 ? (place.column ?? 1) + e.span.column : e.span.column + 1, length: e.span.end - e.span.start } }];
  return childrenOf(e).flatMap((child) => namesOf(child, place));
}

/** A number written as an expression of numbers, such as 1 / 12.8. */
function numberOf({ issues }: FormulaContext, text: Located<string>): number {
  const parsed = parseExpression(text.value, text.place);
  issues.push(...parsed.issues);
  return parsed.value === undefined ? NaN : evaluateScalar(parsed.value, { select: () => undefined });
}

function resolveLevers(study: StudyText, inSystem: ReadonlySet<string | undefined>, context: FormulaContext): ResolvedLever[] {
  return (study.levers ?? []).flatMap(({ name: id, value: text }) => {
    const actsOn = text['acts-on'];
    if (!inSystem.has(actsOn.value)) {
      context.issues.push(unknownName('series', actsOn.value, [...inSystem].filter((name) => name !== undefined), actsOn.place));
      return [];
    }
    const ends = text.response.range.value.split('..').map((end) => ({ value: end.trim(), place: text.response.range.place }));
    if (ends.length !== 2) {
      context.issues.push(studyIssues.issue('bad-range', { text: text.response.range.value }, text.response.range.place));
      return [];
    }
    const [low, high] = ends.map((end) => numberOf(context, end));
    const value = numberOf(context, text.response.value);
    if (!(low <= value && value <= high)) {
      context.issues.push(studyIssues.issue('bad-range', { text: text.response.range.value }, text.response.range.place));
      return [];
    }
    return [{ id, name: text.name.value, unit: text.unit.value, actsOn: actsOn.value, value, range: [low, high] as const, source: text.response.source.value }];
  });
}

function resolveScenarios(study: StudyText, inSystem: ReadonlySet<string | undefined>, levers: readonly ResolvedLever[], context: FormulaContext): ResolvedScenario[] {
  const { issues } = context;
  const entries = study.scenarios ?? [];
  const ids = entries.map(({ name }) => name);
  const actionsOf = (text: ScenarioText) => (['set', 'add', 'scale', 'shock'] as const).flatMap((verb) => (text[verb] ?? []).flatMap(({ name: series, place, value: path }) => {
    if (!inSystem.has(series)) {
      issues.push(unknownName('series', series, [...inSystem].filter((name) => name !== undefined), place));
      return [];
    }
    checkPath(context, path);
    return [{ verb, series, path: path.value }];
  }));
  const scenarios = entries.map(({ name: id, value: text }): ResolvedScenario => {
    if (text.extends !== undefined && !ids.includes(text.extends.value)) issues.push(unknownName('scenario', text.extends.value, ids, text.extends.place));
    return {
      id,
      name: text.name.value,
      ...(text.extends === undefined ? {} : { extends: text.extends.value }),
      actions: actionsOf(text),
      levers: (text.levers ?? []).flatMap(({ name: lever, place, value: amount }) => {
        if (!levers.some((one) => one.id === lever)) {
          issues.push(unknownName('lever', lever, levers.map((one) => one.id), place));
          return [];
        }
        checkPath(context, amount);
        return [{ lever, amount: amount.value }];
      }),
    };
  });
  for (const entry of entries) {
    const cycle = extensionCycle(entry, entries);
    if (cycle !== undefined) issues.push(studyIssues.issue('scenario-cycle', { cycle: cycle.join(' → ') }, entry.place));
  }
  if (scenarios.length > 0) return scenarios;
  return [{ id: 'base', name: { kk: 'Базалық сценарий', ru: 'Базовый сценарий', en: 'Baseline' }, actions: [], levers: [] }];
}

function extensionCycle(start: Entry<ScenarioText>, all: readonly Entry<ScenarioText>[]): string[] | undefined {
  const walked = [start.name];
  let next = start.value.extends?.value;
  while (next !== undefined && walked.length <= all.length) {
    walked.push(next);
    if (next === start.name) return walked;
    next = all.find((entry) => entry.name === next)?.value.extends?.value;
  }
  return undefined;
}

import type { Issue } from '../issues/issue.ts';
import { nearestName } from '../issues/nearest.ts';
import { systemIssues } from './issues.ts';
import type { SystemModel } from './model.ts';
import { pathValues } from './path.ts';
import type { PathClock } from './path.ts';
import type { LeverUse, Scenario, ScenarioAction, Verb } from './scenario.ts';

/** Numbers of one scenario by period; NaN where a period is left as it is. */
export interface ScenarioCourse {
  readonly id: string;
  readonly actions: ReadonlyMap<string, Partial<Readonly<Record<Verb, Float64Array>>>>;
  readonly levers: readonly { readonly lever: string; readonly actsOn: string; readonly amounts: Float64Array }[];
}

/** Scenarios with what they extend worked in and their paths as numbers.
 * @throws system.scenarioTwice, system.unknownParent, system.scenarioCircle, system.unknownTarget, system.unknownLever,
 *         system.leverRange, system.pathName; all of them at once */
export function scenarioCourses(
  model: SystemModel,
  targets: ReadonlySet<string>,
  clockOf: (series: string) => PathClock,
): { readonly courses: readonly ScenarioCourse[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [...leverIssues(model, targets), ...lineageIssues(model.scenarios)];
  const levers = new Map(model.levers.map((lever) => [lever.id, lever]));
  const courses = model.scenarios.map((scenario): ScenarioCourse => {
    for (const { series, place } of scenario.actions) {
      if (!targets.has(series)) issues.push(unknownTarget(scenario.id, series, targets, place));
    }
    for (const { lever, place } of scenario.levers) {
      if (levers.has(lever)) continue;
      const suggestion = nearestName(lever, levers.keys()) ?? [...levers.keys()].join(', ');
      issues.push(systemIssues.issue('unknownLever', { scenario: scenario.id, lever, suggestion }, place));
    }
    const { actions, uses } = inherited(scenario, model.scenarios);
    const bySeries = new Map<string, Partial<Record<Verb, Float64Array>>>();
    for (const { verb, series, path, place } of actions) {
      const numbers = pathValues(path, series, clockOf(series), place);
      // A path that a parent states is told once, at the parent.
      if (scenario.actions.some((own) => own.path === path)) issues.push(...numbers.issues);
      bySeries.set(series, { ...bySeries.get(series), [verb]: numbers.values });
    }
    const used = uses.flatMap(({ lever, amount, place }) => {
      const numbers = pathValues(amount, lever, clockOf(lever), place);
      if (scenario.levers.some((own) => own.amount === amount)) issues.push(...numbers.issues);
      const known = levers.get(lever);
      return known === undefined ? [] : [{ lever, actsOn: known.actsOn, amounts: numbers.values }];
    });
    return { id: scenario.id, actions: bySeries, levers: used };
  });
  return { courses, issues };
}

function unknownTarget(owner: string, series: string, targets: ReadonlySet<string>, place: ScenarioAction['place']): Issue {
  const suggestion = nearestName(series, targets) ?? [...targets].join(', ');
  return systemIssues.issue('unknownTarget', { owner, series, suggestion }, place);
}

function leverIssues(model: SystemModel, targets: ReadonlySet<string>): Issue[] {
  return model.levers.flatMap(({ id, actsOn, response: { value, range }, place }) => {
    const found: Issue[] = targets.has(actsOn) ? [] : [unknownTarget(id, actsOn, targets, place)];
    const [low, high] = range ?? [value, value];
    if (!(low <= value && value <= high)) found.push(systemIssues.issue('leverRange', { lever: id, value, low, high }, place));
    return found;
  });
}

function lineageIssues(scenarios: readonly Scenario[]): Issue[] {
  const issues: Issue[] = [];
  const byId = new Map<string, Scenario>();
  for (const scenario of scenarios) {
    if (byId.has(scenario.id)) issues.push(systemIssues.issue('scenarioTwice', { scenario: scenario.id }, scenario.place));
    else byId.set(scenario.id, scenario);
  }
  for (const scenario of byId.values()) {
    const parent = scenario.extends;
    if (parent === undefined) continue;
    if (!byId.has(parent)) {
      const suggestion = nearestName(parent, byId.keys()) ?? [...byId.keys()].join(', ');
      issues.push(systemIssues.issue('unknownParent', { scenario: scenario.id, parent, suggestion }, scenario.place));
    }
    const line = lineage(scenario, byId);
    const root = line[0];
    // Each circle is told once, at its member that is declared first.
    if (root.extends === scenario.id && line.every(({ id }) => scenarios.indexOf(scenario) <= scenarios.findIndex((other) => other.id === id))) {
      issues.push(systemIssues.issue('scenarioCircle', { scenarios: line.map(({ id }) => id).join(' → ') }, scenario.place));
    }
  }
  return issues;
}

/** A scenario after everything it extends, the eldest first; stops where a circle closes. */
function lineage(scenario: Scenario, byId: ReadonlyMap<string, Scenario>): Scenario[] {
  const line = [scenario];
  for (;;) {
    const parent = line[0].extends === undefined ? undefined : byId.get(line[0].extends);
    if (parent === undefined || line.includes(parent)) return line;
    line.unshift(parent);
  }
}

function inherited(scenario: Scenario, scenarios: readonly Scenario[]): { actions: ScenarioAction[]; uses: LeverUse[] } {
  const byId = new Map(scenarios.map((each) => [each.id, each]));
  const actions = new Map<string, ScenarioAction>();
  const uses = new Map<string, LeverUse>();
  for (const { actions: own, levers } of lineage(scenario, byId)) {
    for (const action of own) actions.set(`${action.verb} ${action.series}`, action);
    for (const use of levers) uses.set(use.lever, use);
  }
  return { actions: [...actions.values()], uses: [...uses.values()] };
}

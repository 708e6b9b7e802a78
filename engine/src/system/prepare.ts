import { timeNames } from '../expressions/expression.ts';
import { namesIn } from '../expressions/names.ts';
import { printReference } from '../expressions/print-expression.ts';
import { tapeIssues } from '../expressions/tape.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { valueAt } from './equation.ts';
import type { Identity, SystemEquation } from './equation.ts';
import { systemIssues } from './issues.ts';
import { periodsOf } from './model.ts';
import type { Horizon, SystemModel } from './model.ts';
import { orderSystem } from './order.ts';
import type { SystemOrder } from './order.ts';
import { pathValues } from './path.ts';
import type { PathClock } from './path.ts';
import { scenarioCourses } from './scenario-course.ts';
import type { ScenarioCourse } from './scenario-course.ts';

/** The scenario in which nothing is changed; it stands first unless the model declares one of this name itself. */
export const baselineScenario = 'base';

/** A checked system with everything that does not differ between draws. */
export interface PreparedSystem {
  readonly model: SystemModel;
  readonly order: SystemOrder;
  readonly periods: readonly number[];
  readonly exogenousPaths: ReadonlyMap<string, Float64Array>;
  readonly courses: readonly ScenarioCourse[];
}

/** Checks a system for a horizon: order, futures, histories, paths, scenarios, levers.
 * @throws every system.… error there is, at once */
export function prepareSystem(model: SystemModel, horizon: Horizon): Checked<PreparedSystem> {
  const periods = periodsOf(horizon);
  if (periods.length === 0) return { issues: [systemIssues.issue('emptyHorizon', { ...horizon })] };
  const explained = [...model.equations, ...model.identities];
  const issues: Issue[] = uniquenessIssues(model);
  if (issues.length > 0) return { issues };

  const order = orderSystem(explained);
  for (const members of order.simultaneous) {
    const place = explained.find(({ response }) => response === members[0])?.place;
    issues.push(systemIssues.issue('simultaneous', { series: members.join(', ') }, place));
  }
  issues.push(...explained.flatMap(expressionIssuesOf));
  issues.push(...dependencyIssues(model, order, horizon.from));

  const clockOf = (series: string): PathClock => ({ periods, origin: model.origin, last: lastBefore(model, series, horizon.from) });
  const exogenousPaths = new Map<string, Float64Array>();
  for (const { series, path, place } of model.exogenous) {
    const numbers = pathValues(path, series, clockOf(series), place);
    issues.push(...numbers.issues);
    if (path.kind === 'values') {
      periods.forEach((period, p) => {
        if (!Number.isFinite(numbers.values[p])) issues.push(systemIssues.issue('pathMissing', { series, period }, place));
      });
    }
    exogenousPaths.set(series, numbers.values);
  }
  const targets = new Set([...order.order, ...exogenousPaths.keys()]);
  const { courses, issues: scenarioIssues } = scenarioCourses(model, targets, clockOf);
  issues.push(...scenarioIssues);
  if (hasErrors(issues)) return { issues };
  const baseline: ScenarioCourse = { id: baselineScenario, actions: new Map(), levers: [] };
  const all = courses.some(({ id }) => id === baselineScenario) ? courses : [baseline, ...courses];
  return { value: { model, order, periods, exogenousPaths, courses: all }, issues };
}

function uniquenessIssues({ equations, identities, exogenous }: SystemModel): Issue[] {
  const byResponse = new Map<string, { ids: string[]; place: Place | undefined }>();
  for (const { id, response, place } of [...equations, ...identities]) {
    const known = byResponse.get(response);
    if (known === undefined) byResponse.set(response, { ids: [id], place });
    else byResponse.set(response, { ids: [...known.ids, id], place });
  }
  const issues: Issue[] = [];
  for (const [series, { ids, place }] of byResponse) {
    if (ids.length > 1) issues.push(systemIssues.issue('explainedTwice', { series, equations: ids.join(', ') }, place));
  }
  for (const { series, place } of exogenous) {
    const equation = byResponse.get(series)?.ids[0];
    if (equation !== undefined) issues.push(systemIssues.issue('exogenousExplained', { series, equation }, place));
  }
  return issues;
}

/** What cannot be computed period by period: sums over all periods, values of one year or source. */
function expressionIssuesOf(explained: SystemEquation | Identity): Issue[] {
  const { id: equation, place = { file: explained.id } } = explained;
  const expressions = 'terms' in explained ? explained.terms : [explained.expression];
  return expressions.flatMap((expression) => {
    const fixed = namesIn(expression).filter(({ selectors }) => selectors.length > 0);
    const found = fixed.map(({ name, selectors }) => systemIssues.issue('fixedReference', { equation, reference: printReference(name, selectors) }, place));
    return [...found, ...tapeIssues(expression, place)];
  });
}

function dependencyIssues({ equations, identities, exogenous, history }: SystemModel, order: SystemOrder, from: number): Issue[] {
  const issues: Issue[] = [];
  const futures = new Set([...order.order, ...exogenous.map(({ series }) => series)]);
  const explained = new Map([...equations, ...identities].map((each) => [each.response, each]));
  for (const { from: series, to, lag } of order.dependencies) {
    const owner = explained.get(to);
    if (owner === undefined || timeNames.has(series)) continue;
    const { id: equation, place } = owner;
    if (lag < 0) issues.push(systemIssues.issue('lead', { equation, series }, place));
    else if (!futures.has(series)) issues.push(systemIssues.issue('noFuture', { equation, series }, place));
    for (let period = from - lag; period < from; period++) {
      if (!Number.isFinite(valueAt(history.get(series), period))) issues.push(systemIssues.issue('historyMissing', { equation, series, period }, place));
    }
  }
  return issues;
}

function lastBefore({ history }: SystemModel, series: string, from: number): number {
  const known = history.get(series);
  if (known === undefined) return NaN;
  for (let period = from - 1; period >= known.first; period--) {
    const value = valueAt(known, period);
    if (Number.isFinite(value)) return value;
  }
  return NaN;
}

import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { operations } from './operations/index.ts';
import { parseStudy } from './parse.ts';
import type { StudyFiles } from './parse.ts';
import { planStudy } from './plan-study.ts';
import { runPlan } from './plan.ts';
import type { Plan, RunOptions } from './plan.ts';
import { resolveStudy } from './resolve.ts';
import type { ResolvedStudy } from './resolved.ts';
import type { StudyHead, StudyResult } from './result.ts';
import { studySections } from './sections/index.ts';

/** A study that was read, found sound and laid out: ready to run. */
export interface PreparedStudy {
  readonly head: StudyHead;
  readonly resolved: ResolvedStudy;
  readonly plan: Plan;
  /** Warnings and notes of reading. */
  readonly issues: readonly Issue[];
}

/** Reads, checks and plans a study: parse -> resolve -> plan.
 * @param files texts of the study folder by path: study.yaml, what it includes, its tables
 * @throws every mistake of the first stage that has one, as issues with places */
export function prepareStudy(files: StudyFiles): Checked<PreparedStudy> {
  const parsed = parseStudy(files);
  if (parsed.value === undefined) return { issues: parsed.issues };
  const resolved = resolveStudy(parsed.value, files);
  const issues = [...parsed.issues, ...resolved.issues];
  if (resolved.value === undefined) return { issues };
  return { value: { head: resolved.value.head, resolved: resolved.value, plan: planStudy(resolved.value), issues }, issues };
}

/** A run with its result; `undefined` when it was cancelled. */
export interface StudyRun {
  readonly result: StudyResult;
  readonly issues: readonly Issue[];
  /** Ids of the nodes that were computed, not taken from the cache. */
  readonly computed: readonly string[];
}

/** Computes a prepared study. With the cache of an earlier run only what changed is computed again.
 * @returns the result, its numbers at full precision; errors met on the way are in the issues */
export function runStudy(prepared: PreparedStudy, options: RunOptions = {}): StudyRun | undefined {
  const run = runPlan(prepared.plan, operations, options);
  if (run === undefined) return undefined;
  const issues = [...prepared.issues, ...run.issues];
  return { result: assemble(prepared, run.values, issues), issues, computed: run.computed };
}

export function failed(run: StudyRun): boolean {
  return hasErrors(run.issues);
}

type Tree = Record<string, unknown>;

/** Puts the values of nodes where their ids say: `rivals/innovation/without2010`. */
function assemble({ head }: PreparedStudy, values: ReadonlyMap<string, unknown>, issues: readonly Issue[]): StudyResult {
  const sections = ['series', 'panels', 'alternatives', 'constants', 'tables', 'equations', 'rivals', 'forecasts', 'differences', 'benchmarks', 'rivalPaths', 'hindcast', 'claims', ...studySections.map(({ key }) => key)];
  const root: Tree = { schema: 'aimaq/study-result/1', study: head };
  for (const section of sections) root[section] = branch();
  for (const [id, value] of values) {
    if (id.startsWith('~')) continue;
    const path = id.split('/');
    let at = root;
    for (const step of path.slice(0, -1)) {
      at[step] ??= branch();
      at = at[step] as Tree;
    }
    at[path[path.length - 1]] = value;
  }
  root.warnings ??= [];
  root.issues = issues;
  return root as unknown as StudyResult;
}

/** A branch of the result; names come from the study, so that it must not inherit any. */
function branch(): Tree {
  return Object.create(null) as Tree;
}

/** The result as JSON text: keys in the order of the plan, numbers at full precision, a missing number as null. */
export function resultJson(result: StudyResult): string {
  return `${JSON.stringify(result, null, 1)}\n`;
}

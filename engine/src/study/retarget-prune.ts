import { isMap, isScalar } from 'yaml';
import { namesIn } from '../expressions/names.ts';
import { parseFormula } from '../expressions/parse-expression.ts';
import type { Issue } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { operations } from './operations/index.ts';
import { runPlan } from './plan.ts';
import type { StudyDraft } from './retarget-draft.ts';
import { childSteps, mayBeMissing, smallestThing, takeAway } from './retarget-tree.ts';
import type { TreeStep } from './retarget-tree.ts';
import { prepareStudy } from './run-study.ts';

/** What did not stand in a study without some of its series. */
export interface Pruned {
  /** What was taken away: `equations.innovation`. */
  readonly removed: readonly string[];
  /** Equations that got a simpler formula: before and after. */
  readonly replaced: readonly { readonly equation: string; readonly before: string; readonly after: string }[];
  /** Mistakes that nothing could be taken away for. */
  readonly issues: readonly Issue[];
}

const mostRounds = 100;

/** Takes away from a study, round by round, the smallest things that its check and its run find mistakes in, until there are none.
 * What may be said to be missing is said so; an equation that has lost what explains it becomes an exponential trend.
 *    ln(y) ~ t
 * @param long    series with enough values for an equation of their own, all positive
 * @param missing why something is missing */
export function prune(draft: StudyDraft, long: ReadonlySet<string>, missing: Words): Pruned {
  const removed = new Set<string>();
  const replaced: { equation: string; before: string; after: string }[] = [];
  const acting = draft.names('scenarios').filter((scenario) => acts(draft, scenario));
  for (let round = 0; round < mostRounds; round++) {
    for (const scenario of acting) if (draft.names('scenarios').includes(scenario) && !acts(draft, scenario)) removed.add(take(draft, 'scenarios', scenario));
    const found = mistakes(draft);
    if (found.length === 0) return { removed: [...removed], replaced, issues: [] };
    const stuck: Issue[] = [];
    const touched = new Set<unknown>();
    const located = causes(found);
    for (const { issue, steps } of located) {
      if (steps.length === 0 || (smallestThing(steps) === 0 && steps[0].required)) {
        stuck.push(issue);
        continue;
      }
      if (steps.some(({ child }) => touched.has(child))) continue;
      const absent = missingStep(steps);
      const equation = steps[0].key === 'equations' && smallestThing(steps) === 1 ? steps[1] : undefined;
      const simpler = equation === undefined || replaced.some((one) => one.equation === equation.key) ? undefined : simplerFormula(formulaOf(equation), long);
      if (absent !== undefined) {
        setValue(absent, { missing });
        touched.add(absent.child);
        removed.add(pathText(steps.slice(0, steps.indexOf(absent) + 1)));
      } else if (equation !== undefined && simpler !== undefined) {
        replaced.push({ equation: equation.key, before: formulaOf(equation), after: simpler });
        draft.set('equations', equation.key, { formula: simpler });
        touched.add(equation.child);
      } else {
        const gone = takeAway(steps);
        touched.add(gone[gone.length - 1].child);
        removed.add(pathText(gone));
      }
    }
    if (stuck.length === located.length) return { removed: [...removed], replaced, issues: stuck };
  }
  return { removed: [...removed], replaced, issues: mistakes(draft).map(({ issue }) => issue) };
}

interface LocatedIssue {
  readonly issue: Issue;
  readonly steps: readonly TreeStep[];
}

/** The mistakes that others may follow from: of definitions before their uses, of names before what they are used for. */
function causes(all: readonly LocatedIssue[]): readonly LocatedIssue[] {
  const section = ['series', 'panels', 'equations'].find((key) => all.some(({ steps }) => steps[0]?.key === key));
  const first = section === undefined ? all : all.filter(({ steps }) => steps[0]?.key === section);
  const unknown = first.filter(({ issue }) => issue.code.includes('unknown-name'));
  return unknown.length > 0 ? unknown : first;
}

/** Every mistake of the check, or of the run when the check finds none. */
function mistakes(draft: StudyDraft): readonly LocatedIssue[] {
  const { value: study, issues } = prepareStudy(draft.files());
  const run = study === undefined ? undefined : runPlan(study.plan, operations);
  const errors = (run?.issues ?? issues).filter(({ severity }) => severity === 'error');
  const located = errors.map((issue) => ({ issue, steps: stepsOf(draft, issue) }));
  const lost = located.find(({ steps }) => steps.length === 0)?.issue;
  if (study === undefined || run === undefined || lost === undefined) return located;
  const failed = study.plan.nodes.filter(({ id, inputs }) => !run.values.has(id) && inputs.every((input) => run.values.has(input)));
  return [...located.filter(({ steps }) => steps.length > 0), ...failed.map(({ id }) => ({ issue: lost, steps: stepsOfNode(draft, id) }))];
}

/** The steps to what a node of the plan computes: `regional/innovating` is the entry `innovating` of `regional`. */
function stepsOfNode(draft: StudyDraft, id: string): readonly TreeStep[] {
  const [first, ...rest] = id.replace(/^~/, '').split('/');
  const steps = draft.sections().filter(({ key }) => key === first).slice(0, 1);
  for (const part of rest) {
    const next = childSteps(steps.at(-1)?.value, steps.at(-1)?.schema).find(({ key, value }) => key === part || (isMap(value) && value.get('id') === part));
    if (next === undefined) break;
    steps.push(next);
  }
  return steps;
}

/** The steps to what an issue is about: its place, or the series it names where the place is a cell of a table. */
function stepsOf(draft: StudyDraft, { place, detail }: Issue): readonly TreeStep[] {
  const steps = place === undefined ? [] : draft.stepsAt(place);
  if (steps.length > 0) return steps;
  const named = String(detail.series ?? '');
  return draft.sections().flatMap((section): TreeStep[] => {
    if (section.key !== 'series' || !isMap(section.value)) return [];
    const child = section.value.items.find(({ key }) => isScalar(key) && key.value === named);
    return child === undefined ? [] : [section, { container: section.value, child, value: child.value, kind: 'named', required: false, key: named, schema: undefined }];
  }).slice(0, 2);
}

/** The named value around a mistake that may be said to be missing. */
function missingStep(steps: readonly TreeStep[]): TreeStep | undefined {
  return steps.findLast(({ kind, schema, value }) => kind === 'named' && mayBeMissing(schema) && !(isMap(value) && value.has('missing')));
}

function setValue({ child }: TreeStep, value: unknown): void {
  (child as { value: unknown }).value = value;
}

function acts(draft: StudyDraft, scenario: string): boolean {
  const entry = draft.entry('scenarios', scenario);
  return entry !== undefined && ['set', 'add', 'scale', 'shock', 'levers'].some((verb) => entry.has(verb));
}

function take(draft: StudyDraft, section: string, name: string): string {
  draft.remove(section, name);
  return `${section}.${name}`;
}

function formulaOf({ value }: TreeStep): string {
  const formula: unknown = isMap(value) ? value.get('formula') : isScalar(value) ? value.value : '';
  return String(formula);
}

/** The trend of the one series on the left side, when it is long enough. */
function simplerFormula(formula: string, long: ReadonlySet<string>): string | undefined {
  const response = parseFormula(formula, { file: '' }).value?.response;
  const names = response === undefined ? [] : namesIn(response).map(({ name }) => name);
  const [series] = names.filter((name) => long.has(name));
  return series === undefined || names.length > 1 ? undefined : trendFormula(series);
}

export function trendFormula(series: string): string {
  return `ln(${series}) ~ t`;
}

/** `equations.innovation`: the section and the thing in it. */
function pathText(steps: readonly TreeStep[]): string {
  return steps.slice(0, 2).map(({ key }) => key).join('.');
}

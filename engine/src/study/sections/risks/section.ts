import { dayNumber } from '../../../strategy/day-count.ts';
import { longestInterval } from '../../../strategy/earned-value.ts';
import type { RiskScale } from '../../../strategy/risk-score.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { dottedNumbers } from '../../dotted-numbers.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry, Located } from '../../shape.ts';
import { riskIssues } from './issues.ts';
import { riskOperations } from './operations.ts';
import type { ProjectParameters, RegisterParameters } from './operations.ts';
import { risksShape } from './shape.ts';
import type { ProjectText, RisksText } from './shape.ts';

const usualScale: RiskScale = { most: 5, medium: 6, high: 15 };
const defaultDraws = 20_000;
const fewestDraws = 100;
const mostDraws = 1_000_000;

/** `risks:` the register of risks and the projects under control. */
export const risksSection = defineSection<RisksText>({
  key: 'risks',
  ofItsRegion: true,
  shape: risksShape,
  operations: riskOperations,
  issues: [riskIssues],
  resolve(text, context) {
    const node = (id: string, operation: string, parameters: unknown): PlanNode => ({ id: `risks/${id}`, operation: `risks.${operation}`, parameters: plainOf(parameters), inputs: [] });
    return [
      ...(text.items === undefined ? [] : [node('register', 'register', registerOf(text, context))]),
      ...(text.projects ?? []).flatMap((entry) => {
        const parameters = projectOf(entry, text, context);
        return parameters === undefined ? [] : [node(`projects/${entry.name}`, 'project', parameters)];
      }),
    ];
  },
});

function registerOf({ origin, scale: written, classes = [], items = [] }: RisksText, { issues }: SectionContext): RegisterParameters {
  const scale = written === undefined ? usualScale : { most: written.most.value, medium: written.medium.value, high: written.high.value };
  if (!(scale.medium > 1 && scale.high > scale.medium && scale.high <= scale.most * scale.most)) issues.push(riskIssues.issue('scale-wrong', {}, written?.place));
  return {
    origin: origin.value,
    scale,
    items: items.map(({ name: id, value }): RegisterParameters['items'][number] => {
      const found = classes.find(({ name }) => name === value.class.value);
      if (found === undefined) issues.push(riskIssues.issue('unknown-item', { name: value.class.value, known: classes.map(({ name }) => name).join(', ') || '–' }, value.class.place));
      for (const [key, { value: given, place }] of [['probability', value.probability], ['impact', value.impact], ['probability', value.residual.probability], ['impact', value.residual.impact]] as const) {
        if (!(given >= 1 && given <= scale.most)) issues.push(riskIssues.issue('off-scale', { name: id, key, value: given, most: scale.most }, place));
      }
      const before = value.probability.value * value.impact.value;
      const after = value.residual.probability.value * value.residual.impact.value;
      if (after > before) issues.push(riskIssues.issue('residual-above', { name: id, before, after }, value.residual.place));
      return {
        id,
        name: value.name.value,
        class: found?.value.value ?? value.name.value,
        probability: value.probability.value,
        impact: value.impact.value,
        response: value.response.value,
        measure: value.measure.value,
        owner: value.owner.value,
        residualProbability: value.residual.probability.value,
        residualImpact: value.residual.impact.value,
        ...(value.source === undefined ? {} : { source: value.source.value }),
      };
    }),
  };
}

function projectOf({ name: id, value }: Entry<ProjectText>, { stages = [] }: RisksText, context: SectionContext): ProjectParameters | undefined {
  const { issues } = context;
  const unit = context.unit(value.unit);
  for (const key of ['budget', 'months'] as const) if (!(value[key].value > 0)) issues.push(riskIssues.issue('not-positive', { name: id, key, value: value[key].value }, value[key].place));
  checkStages(value, stages.map(({ name }) => name), issues);
  const tasks = tasksOf(value, issues);
  const draws = value.draws?.value ?? defaultDraws;
  if (!(draws >= fewestDraws && draws <= mostDraws)) issues.push(riskIssues.issue('off-range', { name: id, key: 'draws', value: draws, least: fewestDraws, most: mostDraws }, value.draws?.place));
  checkPoints(id, value, issues);
  if (unit === undefined) return undefined;
  const { control } = value;
  return {
    name: value.name.value,
    origin: value.origin.value,
    unit: printUnit(unit),
    budget: value.budget.value,
    months: value.months.value,
    stages: stages.map(({ name, value: words }) => {
      const day = value.stages?.find((stage) => stage.name === name)?.value.value;
      return { id: name, name: words.value, ...(day === undefined ? {} : { day }) };
    }),
    tasks,
    draws,
    seed: value.seed?.value ?? 1,
    thresholds: control === undefined ? null : { act: control.thresholds.act.value, close: control.thresholds.close.value, revise: control.thresholds.revise.value },
    points: (control?.points ?? []).map(({ month, planned, earned, spent, note }, i) => ({ id: String(i + 1), month: month.value, planned: planned.value, earned: earned.value, spent: spent.value, ...(note === undefined ? {} : { note: note.value }) })),
  };
}

/** Stages are known, have a day, and follow one another. */
function checkStages({ stages = [] }: ProjectText, known: readonly string[], issues: SectionContext['issues']): void {
  let earlier: { readonly name: string; readonly day: string } | undefined;
  for (const { name, place, value } of stages.toSorted((a, b) => known.indexOf(a.name) - known.indexOf(b.name))) {
    if (!known.includes(name)) issues.push(riskIssues.issue('unknown-item', { name, known: known.join(', ') || '–' }, place));
    if (dayNumber(value.value) === undefined) {
      issues.push(riskIssues.issue('bad-day', { name, text: value.value }, value.place));
      continue;
    }
    if (earlier !== undefined && value.value < earlier.day) issues.push(riskIssues.issue('stage-order', { earlier: earlier.name, earlierDay: earlier.day, later: name, laterDay: value.value }, value.place));
    earlier = { name, day: value.value };
  }
}

function tasksOf({ tasks = [] }: ProjectText, issues: SectionContext['issues']): ProjectParameters['tasks'] {
  return tasks.map(({ name: id, value }, i) => {
    const after = (value.after ?? []).map((one) => {
      const at = tasks.findIndex(({ name }) => name === one.value);
      if (at < 0) issues.push(riskIssues.issue('unknown-item', { name: one.value, known: tasks.map(({ name }) => name).join(', ') }, one.place));
      else if (at >= i) issues.push(riskIssues.issue('task-order', { task: id, other: one.value }, one.place));
      return one.value;
    });
    return { id, cost: estimateOf(id, value.cost, issues), time: estimateOf(id, value.time, issues), after };
  });
}

/** Reads `2..3..6`: the lowest, the most likely, the highest. */
function estimateOf(name: string, text: Located<string>, issues: SectionContext['issues']): ProjectParameters['tasks'][number]['cost'] {
  const [low, mode, high, ...rest] = dottedNumbers(text.value) ?? [NaN, NaN, NaN];
  if (rest.length > 0 || high === undefined || !(low >= 0)) issues.push(riskIssues.issue('estimate-unread', { name, text: text.value }, text.place));
  return { low, mode, high };
}

/** Thresholds make sense, and control points follow one another closely enough. */
function checkPoints(name: string, { control, months }: ProjectText, issues: SectionContext['issues']): void {
  if (control === undefined) return;
  const { act, close, revise } = control.thresholds;
  if (!(act.value > 0 && close.value > act.value && revise.value >= 2)) issues.push(riskIssues.issue('thresholds-wrong', { name }, control.thresholds.place));
  const longest = longestInterval(months.value);
  let from = 0;
  for (const { month, earned, spent, planned, place } of control.points) {
    if (month.value - from > longest * (1 + 1e-9) || month.value <= from) issues.push(riskIssues.issue('points-apart', { name, from, to: month.value, longest }, place));
    from = month.value;
    for (const [key, one] of [['planned', planned], ['earned', earned], ['spent', spent]] as const) if (!(one.value > 0)) issues.push(riskIssues.issue('not-positive', { name, key, value: one.value }, one.place));
  }
}

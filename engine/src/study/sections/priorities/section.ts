import type { Place } from '../../../issues/issue.ts';
import { mostRequests } from '../../../strategy/budget-split.ts';
import { mostPairwise } from '../../../strategy/pairwise-weights.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { dottedNumbers } from '../../dotted-numbers.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry, Located } from '../../shape.ts';
import { priorityIssues } from './issues.ts';
import { priorityOperations } from './operations.ts';
import type { BudgetParameters, LevelsParameters, OrderParameters, WeightsParameters } from './operations.ts';
import type { PriorityLevelsResult, PriorityOrderResult, PriorityWeightsResult } from './result.ts';
import { prioritiesShape } from './shape.ts';
import type { PrioritiesText } from './shape.ts';

const defaultScale = { from: 0, to: 10 };
const defaultDraws = 20_000;
const fewestDraws = 100;
const mostDraws = 1_000_000;
/** Below this probability the first place is told as open. */
const sureOfFirst = 0.9;

/** `priorities:` criteria and alternatives, the order and how sure it is, the split of a budget, levels and cluster signs. */
export const prioritiesSection = defineSection<PrioritiesText>({
  key: 'priorities',
  ofItsRegion: true,
  shape: prioritiesShape,
  operations: priorityOperations,
  issues: [priorityIssues],
  resolve(text, context) {
    const criteria = text.criteria.map(({ name: id, place, value }) => {
      const scale = value.scale?.value ?? defaultScale;
      if (scale.from === scale.to) context.issues.push(priorityIssues.issue('scale-empty', { criterion: id }, value.scale?.place ?? place));
      return { id, name: value.name.value, direction: value.direction.value, ...scale, weight: value.weight?.value ?? 0, ...(value.source === undefined ? {} : { source: value.source.value }) };
    });
    const weights: WeightsParameters = { criteria, matrix: comparisons(text, context) };
    const order: OrderParameters = {
      origin: text.origin.value,
      draws: text.draws?.value ?? defaultDraws,
      seed: text.seed?.value ?? 1,
      alternatives: text.alternatives.map((entry) => alternativeOf(entry, criteria, context)),
    };
    if (!(order.draws >= fewestDraws && order.draws <= mostDraws)) context.issues.push(priorityIssues.issue('off-range', { key: 'draws', value: order.draws, least: fewestDraws, most: mostDraws }, text.draws?.place));
    if (criteria.length < 1 || order.alternatives.length < 2) context.issues.push(priorityIssues.issue('too-few', { criteria: criteria.length, alternatives: order.alternatives.length }, text.place));
    const node = (id: string, operation: string, parameters: unknown, inputs: readonly string[]): PlanNode => ({ id: `priorities/${id}`, operation: `priorities.${operation}`, parameters: plainOf(parameters), inputs });
    return [
      node('weights', 'weights', weights, []),
      node('order', 'order', order, ['priorities/weights']),
      ...budgetNode(text, order.alternatives.map(({ id }) => id), context).map((parameters) => node('budget', 'budget', parameters, ['priorities/order'])),
      ...levelNode(text, context).map(({ parameters, inputs }) => node('levels', 'levels', parameters, inputs)),
    ];
  },
  warn(id, value) {
    if (id === 'priorities/weights') {
      const { pairwise } = value as PriorityWeightsResult;
      if (pairwise === undefined || pairwise.ratio <= pairwise.acceptable) return [];
      return [{ issue: priorityIssues.issue('inconsistent', { ratio: pairwise.ratio, acceptable: pairwise.acceptable }), numbers: { ratio: 'priorities/weights/pairwise/ratio', acceptable: 'priorities/weights/pairwise/acceptable' }, about: ['priorities/weights', 'priorities/order'] }];
    }
    if (id !== 'priorities/order') return [];
    const leader = (value as PriorityOrderResult).alternatives.find(({ rank }) => rank === 1);
    if (leader === undefined || leader.probabilities[0] >= sureOfFirst) return [];
    return [{ issue: priorityIssues.issue('leader-unsure', { leader: leader.name, p: leader.probabilities[0] }), numbers: { p: `priorities/order/alternatives/${leader.id}/probabilities/0` }, about: [`priorities/order/alternatives/${leader.id}`] }];
  },
});

/** The matrix of the comparisons, each pair once; null where every criterion has its own weight. */
function comparisons({ criteria, pairwise, place }: PrioritiesText, { issues }: SectionContext): readonly (readonly number[])[] | null {
  const ids = criteria.map(({ name }) => name);
  if (pairwise === undefined) {
    const without = criteria.filter(({ value }) => value.weight === undefined).map(({ name }) => name);
    if (without.length > 0) issues.push(priorityIssues.issue('weights-unclear', { missing: without.join(', ') }, place));
    for (const { value } of criteria) if (value.weight !== undefined && !(value.weight.value > 0)) issues.push(priorityIssues.issue('not-positive', { key: 'weight', value: value.weight.value }, value.weight.place));
    return null;
  }
  for (const { value } of criteria) if (value.weight !== undefined) issues.push(priorityIssues.issue('weight-beside-pairs', {}, value.weight.place));
  if (ids.length > mostPairwise) issues.push(priorityIssues.issue('too-many', { count: ids.length, most: mostPairwise }, place));
  const matrix = ids.map((_, i) => ids.map((__, j) => (i === j ? 1 : NaN)));
  for (const { more, over, by } of pairwise) {
    const [i, j] = [more, over].map((name) => positionOf(name, ids, issues));
    if (i < 0 || j < 0) continue;
    if (i === j) {
      issues.push(priorityIssues.issue('pair-of-one', { name: more.value }, over.place));
      continue;
    }
    if (!(by.value > 0)) issues.push(priorityIssues.issue('not-positive', { key: 'by', value: by.value }, by.place));
    if (!Number.isNaN(matrix[i][j])) issues.push(priorityIssues.issue('pair-twice', { one: more.value, other: over.value }, more.place));
    matrix[i][j] = by.value;
    matrix[j][i] = 1 / by.value;
  }
  const missing = ids.flatMap((one, i) => ids.slice(i + 1).filter((_, k) => Number.isNaN(matrix[i][i + 1 + k])).map((other) => `${one}–${other}`));
  if (missing.length > 0) issues.push(priorityIssues.issue('weights-unclear', { missing: missing.join(', ') }, place));
  return matrix;
}

function positionOf(name: Located<string>, known: readonly string[], issues: SectionContext['issues']): number {
  const position = known.indexOf(name.value);
  if (position < 0) issues.push(priorityIssues.issue('unknown-item', { name: name.value, known: known.join(', ') }, name.place));
  return position;
}

type Criterion = WeightsParameters['criteria'][number];
type AlternativeText = PrioritiesText['alternatives'][number]['value'];

function alternativeOf({ name: id, place, value }: Entry<AlternativeText>, criteria: readonly Criterion[], { issues }: SectionContext): OrderParameters['alternatives'][number] {
  for (const { name, place: where } of value.scores) positionOf({ value: name, place: where }, criteria.map((one) => one.id), issues);
  const scores = criteria.flatMap((criterion) => {
    const written = value.scores.find(({ name }) => name === criterion.id);
    if (written === undefined) {
      issues.push(priorityIssues.issue('score-missing', { alternative: id, criterion: criterion.id }, place));
      return [];
    }
    const score = scoreOf(written.value, { alternative: id, criterion }, issues);
    return score === undefined ? [] : [{ id: criterion.id, ...score }];
  });
  return { id, name: value.name.value, scores, ...(value.source === undefined ? {} : { source: value.source.value }) };
}

/** Reads `6`, `4..8` (most likely in the middle) or `4..6..8`. */
function scoreOf({ value: text, place }: Located<string>, { alternative, criterion }: { readonly alternative: string; readonly criterion: Criterion }, issues: SectionContext['issues']): { readonly low: number; readonly mode: number; readonly high: number } | undefined {
  const parts = dottedNumbers(text);
  if (parts === undefined || parts.length > 3) {
    issues.push(priorityIssues.issue('score-unread', { alternative, criterion: criterion.id, text }, place));
    return undefined;
  }
  const [low, second = low, high = second] = parts;
  const mode = parts.length === 2 ? (low + high) / 2 : second;
  if (low < criterion.from || high > criterion.to) issues.push(priorityIssues.issue('score-off-scale', { alternative, criterion: criterion.id, text, from: criterion.from, to: criterion.to }, place));
  return { low, mode, high };
}

function budgetNode({ budget }: PrioritiesText, alternatives: readonly string[], context: SectionContext): readonly BudgetParameters[] {
  if (budget === undefined) return [];
  const { issues } = context;
  const unit = context.unit(budget.unit);
  positive('amount', budget.amount, issues);
  const limits = (budget.limits ?? []).map(({ name: id, value }) => ({ id, name: value.name.value, limit: value.limit.value }));
  for (const { value } of budget.limits ?? []) positive('limit', value.limit, issues);
  if (budget.requests.length > mostRequests) issues.push(priorityIssues.issue('too-many', { count: budget.requests.length, most: mostRequests }, budget.place));
  const requests = budget.requests.map(({ name: id, place, value }): BudgetParameters['requests'][number] => {
    positionOf({ value: id, place }, alternatives, issues);
    positive('need', value.need, issues);
    const least = value.least?.value ?? 0;
    if (!(least >= 0 && least <= value.need.value)) issues.push(priorityIssues.issue('least-above-need', { name: id, least, need: value.need.value }, value.least?.place));
    if (value.group !== undefined) positionOf(value.group, limits.map((limit) => limit.id), issues);
    return { id, need: value.need.value, least, ...(value.group === undefined ? {} : { group: value.group.value }) };
  });
  return unit === undefined ? [] : [{ origin: budget.origin.value, unit: printUnit(unit), amount: budget.amount.value, requests, limits }];
}

function positive(key: string, { value, place }: { readonly value: number; readonly place: Place }, issues: SectionContext['issues']): void {
  if (!(value > 0)) issues.push(priorityIssues.issue('not-positive', { key, value }, place));
}

function levelNode({ levels = [], clusterSigns = [] }: PrioritiesText, context: SectionContext): readonly { readonly parameters: LevelsParameters; readonly inputs: readonly string[] }[] {
  if (levels.length + clusterSigns.length === 0) return [];
  const inputs = new Set<string>();
  const signs = clusterSigns.map(({ name: id, value }): LevelsParameters['clusterSigns'][number] => {
    const figure = value.figure === undefined ? undefined : context.expressionOf(value.figure);
    figure?.inputs.forEach((input) => inputs.add(input));
    return {
      id,
      name: value.name.value,
      present: value.present.value,
      evidence: value.evidence.value,
      ...(figure === undefined ? {} : { figure: { value: null, unit: printUnit(figure.unit), formula: figure.text, year: value.year?.value ?? context.head.to } }),
      ...(value.source === undefined ? {} : { source: value.source.value }),
    };
  });
  const parameters: LevelsParameters = {
    levels: levels.map(({ name: id, value }): PriorityLevelsResult['levels'][number] => ({ id, name: value.name.value, tasks: value.tasks.map((task) => task.value), ...(value.source === undefined ? {} : { source: value.source.value }) })),
    clusterSigns: signs,
    origin: context.head.origin,
  };
  return [{ parameters, inputs: [...inputs] }];
}

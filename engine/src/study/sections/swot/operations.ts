import type { Issue, Place } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { comparisonHolds, itemState } from '../../../strategy/swot-evidence.ts';
import type { Holding, Stance } from '../../../strategy/swot-evidence.ts';
import { swotIssues } from '../../../strategy/swot-issues.ts';
import { rankTrend } from '../../../strategy/swot-trend.ts';
import { parametersOf } from '../../operations/parameters.ts';
import { valueAt } from '../../plan.ts';
import type { Operation } from '../../plan.ts';
import { baseline } from '../../plan-study.ts';
import type { SeriesResult } from '../../result.ts';
import type { Standing } from '../../../strategy/programme.ts';
import type { TargetResult } from '../targets/result.ts';
import type { EvidenceResult, SwotDirectionResult, SwotItemResult, SwotSide, SwotTaskResult } from './result.ts';
import { traceSwot } from './trace.ts';

/** A number of another node: which input holds it, and where. */
export interface NumberAt {
  readonly path: string;
  readonly input: number;
  readonly rest: readonly string[];
}

interface EvidenceHead {
  readonly id: string;
  readonly what: Words;
  readonly stance: Stance;
  readonly source?: string;
  readonly place: Place;
}

export type EvidenceParameters = EvidenceHead & (
  | { readonly kind: 'needed' }
  | { readonly kind: 'trend'; readonly series: string; readonly input: number; readonly years: readonly [number, number]; readonly is: 'rises' | 'falls' }
  | { readonly kind: 'number' | 'printed'; readonly value: number | NumberAt; readonly unit?: string; readonly is: 'above' | 'below'; readonly than: number | NumberAt }
);

export interface ItemParameters {
  readonly id: string;
  readonly side: SwotSide;
  readonly name: Words;
  readonly source?: string;
  readonly standing: Standing;
  readonly evidence: readonly EvidenceParameters[];
  readonly cells: readonly { readonly place: Place }[];
}

/** An item with its evidence held against the numbers as they are. Inputs: the nodes that the evidence names. */
export const swotItem: Operation = {
  name: 'swot.item',
  run(parameters, inputs) {
    const { evidence, cells: _, ...head } = parametersOf<ItemParameters>(parameters);
    const issues: Issue[] = [];
    const judged = evidence.map((one) => judge(one, head.id, inputs, issues));
    const value: SwotItemResult = { ...head, state: itemState(judged), evidence: judged };
    return issues.length > 0 ? { issues } : { value, issues };
  },
  trace: traceSwot,
};

function judge(evidence: EvidenceParameters, item: string, inputs: readonly unknown[], issues: Issue[]): EvidenceResult {
  const { place, kind, ...rest } = evidence;
  const { id, what, stance, source } = rest;
  const head = { id, what, stance, kind, ...(source === undefined ? {} : { source }), value: NaN, than: NaN, p: NaN };
  if (evidence.kind === 'needed') return { ...head, holding: 'unknown' };
  if (evidence.kind === 'trend') {
    const { series, years: [from, to], is } = evidence;
    const { points } = inputs[evidence.input] as SeriesResult;
    const found = rankTrend(points.filter(({ period, value }) => period >= from && period <= to && !Number.isNaN(value)).map(({ value }) => value));
    const holding: Holding = found === undefined ? 'unknown' : found.direction === is ? 'holds' : 'fails';
    return { ...head, series, years: [from, to], is, value: found?.s ?? NaN, p: found?.p ?? NaN, holding };
  }
  const read = (number: number | NumberAt): number => {
    if (typeof number === 'number') return number;
    const found = valueAt(inputs[number.input], number.rest);
    if (typeof found === 'number') return found;
    issues.push(swotIssues.issue('noNumber', { item, path: number.path }, place));
    return NaN;
  };
  const value = read(evidence.value);
  const than = read(evidence.than);
  return {
    ...head,
    value,
    than,
    is: evidence.is,
    ...(evidence.unit === undefined ? {} : { unit: evidence.unit }),
    ...(typeof evidence.value === 'number' ? {} : { number: evidence.value.path }),
    ...(typeof evidence.than === 'number' ? {} : { thanNumber: evidence.than.path }),
    holding: comparisonHolds(value, evidence.is, than),
  };
}

export interface DirectionParameters {
  readonly id: string;
  readonly name: Words;
  readonly quadrants: SwotDirectionResult['quadrants'];
  readonly source?: string;
  readonly standing: Standing;
  readonly hasTarget: boolean;
  readonly tasks: readonly (Omit<SwotTaskResult, 'money'> & { readonly money: number | null })[];
  readonly cells: readonly { readonly place: Place }[];
}

/** A direction with the state of the items that it rests on and the outlook of its target.
 * Inputs: its items, then its target, when it has one. */
export const swotDirection: Operation = {
  name: 'swot.direction',
  run(parameters, inputs) {
    const { hasTarget, tasks, cells: _, ...head } = parametersOf<DirectionParameters>(parameters);
    const items = (hasTarget ? inputs.slice(0, -1) : inputs) as readonly SwotItemResult[];
    const target = hasTarget ? (inputs[inputs.length - 1] as TargetResult) : undefined;
    const value: SwotDirectionResult = {
      ...head,
      items: items.map(({ id, state }) => ({ id, state })),
      refuted: items.flatMap(({ id, state }) => (state === 'refuted' ? [id] : [])),
      ...(target === undefined ? {} : { target: { id: target.id, name: target.name, by: target.by, probability: target.scenarios.find(({ id }) => id === baseline)?.probability ?? NaN } }),
      tasks: tasks.map((task) => ({ ...task, money: task.money ?? NaN })),
    };
    return { value, issues: [] };
  },
  trace: traceSwot,
};

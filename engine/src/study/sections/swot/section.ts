import { nearestName } from '../../../issues/nearest.ts';
import { speaksFor } from '../../../strategy/swot-evidence.ts';
import { swotIssues } from '../../../strategy/swot-issues.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import type { ResultWarning } from '../../result.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import { planEvidence } from './plan-evidence.ts';
import { swotDirection, swotItem } from './operations.ts';
import type { DirectionParameters, ItemParameters } from './operations.ts';
import type { SwotDirectionResult, SwotItemResult, SwotSide } from './result.ts';
import { swotShape } from './shape.ts';
import type { DirectionText, SwotItemText, SwotText } from './shape.ts';

const sides: readonly SwotSide[] = ['strengths', 'weaknesses', 'opportunities', 'threats'];
const letters: Readonly<Record<SwotSide, string>> = { strengths: 'S', weaknesses: 'W', opportunities: 'O', threats: 'T' };

/** Strengths, weaknesses, opportunities and threats with their evidence, and the directions that follow from them. */
export const swotSection = defineSection<SwotText>({
  key: 'swot',
  ofItsRegion: true,
  shape: swotShape,
  operations: [swotItem, swotDirection],
  issues: [swotIssues],
  resolve(text, context) {
    const items = new Map<string, SwotSide>();
    const nodes = sides.flatMap((side) => text[side].flatMap((item) => {
      const id = item.id.value;
      if (items.has(id)) context.issues.push(swotIssues.issue('itemTwice', { item: id }, item.id.place));
      items.set(id, side);
      return [planItem(side, item, context)];
    }));
    return [...nodes, ...(text.directions ?? []).flatMap((direction) => planDirection(direction, items, context))];
  },
  warn: (id, value) => (id.startsWith('swot/items/') ? itemWarnings(id, value as SwotItemResult) : directionWarnings(id, value as SwotDirectionResult)),
});

function planItem(side: SwotSide, { id, name, source, standing, evidence }: SwotItemText, context: SectionContext): PlanNode {
  const inputs: string[] = [];
  const parameters: ItemParameters = {
    id: id.value,
    side,
    name: name.value,
    standing: standing?.value ?? 'source',
    ...(source === undefined ? {} : { source: source.value }),
    evidence: evidence.flatMap((one, i) => planEvidence(one, id.value, String(i + 1), inputs, context) ?? []),
    cells: evidence.flatMap(({ printed }) => (printed === undefined ? [] : [{ place: printed.place }])),
  };
  return { id: `swot/items/${id.value}`, operation: swotItem.name, parameters: plainOf(parameters), inputs };
}

function planDirection(text: DirectionText, items: ReadonlyMap<string, SwotSide>, context: SectionContext): PlanNode[] {
  const { issues } = context;
  const direction = text.id.value;
  const from = text.from.flatMap(({ value, place }) => {
    if (items.has(value)) return [value];
    issues.push(swotIssues.issue('unknownItem', { item: value, nearest: nearestName(value, items.keys()) ?? [...items.keys()].join(', ') }, place));
    return [];
  });
  const named = new Set(from.map((item) => letters[items.get(item) ?? 'strengths']));
  for (const { value: quadrant, place } of text.quadrant) {
    for (const side of sides) if (quadrant.includes(letters[side]) && !named.has(letters[side])) issues.push(swotIssues.issue('emptyQuadrant', { direction, quadrant, side: letters[side] }, place));
  }
  const target = text.target === undefined ? undefined : `targets/registry/${text.target.value}`;
  if (target !== undefined && !context.nodes.has(target)) {
    const known = [...context.nodes].flatMap((id) => (id.startsWith('targets/registry/') ? [id.slice('targets/registry/'.length)] : []));
    issues.push(swotIssues.issue('unknownTarget', { target: text.target?.value ?? '', known: known.join(', ') || '–' }, text.target?.place));
    return [];
  }
  const parameters: DirectionParameters = {
    id: direction,
    name: text.name.value,
    quadrants: text.quadrant.map(({ value }) => value),
    standing: text.standing.value,
    ...(text.source === undefined ? {} : { source: text.source.value }),
    hasTarget: target !== undefined,
    tasks: text.tasks.map(({ id, name, measures, responsible, money, indicator, by, source, standing }) => {
      const unit = money === undefined ? undefined : context.unit(money.unit, money.prices);
      return {
        id: id.value,
        name: name.value,
        measures: measures.map(({ value }) => value),
        standing: standing.value,
        money: money?.amount.value ?? null,
        ...(unit === undefined ? {} : { moneyUnit: printUnit(unit) }),
        ...(money?.source === undefined ? {} : { moneySource: money.source.value }),
        ...(responsible === undefined ? {} : { responsible: responsible.value }),
        ...(indicator === undefined ? {} : { indicator: indicator.value }),
        ...(by === undefined ? {} : { by: by.value }),
        ...(source === undefined ? {} : { source: source.value }),
      };
    }),
    cells: text.tasks.flatMap(({ money }) => (money === undefined ? [] : [{ place: money.amount.place }])),
  };
  return [{ id: `swot/directions/${direction}`, operation: swotDirection.name, parameters: plainOf(parameters), inputs: [...from.map((item) => `swot/items/${item}`), ...(target === undefined ? [] : [target])] }];
}

function itemWarnings(id: string, { name, evidence }: SwotItemResult): Omit<ResultWarning, 'tag'>[] {
  return evidence.filter((one) => speaksFor(one) === false).map(({ what, stance, number }) => {
    const ofForecast = number?.startsWith('forecasts/') === true;
    const kind = stance === 'supports' ? (ofForecast ? 'notByForecast' : 'evidenceFails') : ofForecast ? 'againstForecast' : 'contradicted';
    return { issue: swotIssues.issue(kind, { item: name, what }), numbers: {}, about: [id] };
  });
}

function directionWarnings(id: string, { name, target }: SwotDirectionResult): Omit<ResultWarning, 'tag'>[] {
  if (target === undefined || !(target.probability < 50)) return [];
  return [{ issue: swotIssues.issue('targetUnlikely', { direction: name, probability: target.probability }), numbers: { probability: `${id}/target/probability` }, about: [id] }];
}

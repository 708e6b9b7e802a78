import { changeUnit } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { parametersOf, plainOf } from '../../operations/parameters.ts';
import type { Operation, PlanNode } from '../../plan.ts';
import type { SeriesResult } from '../../result.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry } from '../../shape.ts';
import { knowledgeIssues } from './issues.ts';
import type { DiagramResult, ImpactResult, KnowledgeTableResult } from './result.ts';
import { knowledgeShape } from './shape.ts';
import type { DiagramText, KnowledgeText, TableText } from './shape.ts';

type Direction = ImpactResult['directions'][number];

interface ImpactParameters {
  readonly directions: readonly Direction[];
  readonly from: number;
  readonly to: number;
}

/** What the study wrote, as it stands. */
const given: Operation = { name: 'knowledge.given', run: (parameters) => ({ value: parameters, issues: [] }) };

/** First and last value of each direction's series within the period. Inputs: the series. */
const impact: Operation = {
  name: 'knowledge.impact',
  run(parameters, inputs) {
    const { directions, from, to } = parametersOf<ImpactParameters>(parameters);
    const series = new Map((inputs as readonly SeriesResult[]).map((one) => [one.id, one]));
    const value: ImpactResult = { directions: directions.map((direction) => ({ ...direction, ...valuesOf(series.get(direction.series ?? ''), from, to) })) };
    return { value, issues: [] };
  },
  trace({ node, rest }) {
    const id = parametersOf<ImpactParameters>(node.parameters).directions.find((one) => one.id === rest[1])?.series ?? '';
    return { formula: rest[2] === 'change' ? `last(${id}) − first(${id})` : id, cellsOf: [`series/${id}`] };
  },
};

function valuesOf(series: SeriesResult | undefined, from: number, to: number): Partial<Direction> {
  const points = (series?.points ?? []).filter(({ period, value }) => period >= from && period <= to && Number.isFinite(value));
  const [first, last] = [points[0], points.at(-1)];
  if (series === undefined || first === undefined || last === undefined) return {};
  return { first: { period: first.period, value: first.value }, last: { period: last.period, value: last.value }, change: last.value - first.value };
}

/** `knowledge:` tables of words, diagrams, and the directions in which small business acts. */
export const knowledgeSection = defineSection<KnowledgeText>({
  key: 'knowledge',
  shape: knowledgeShape,
  operations: [given, impact],
  issues: [knowledgeIssues],
  resolve(text, context) {
    const node = (id: string, parameters: unknown): PlanNode => ({ id: `knowledge/${id}`, operation: 'knowledge.given', parameters: plainOf(parameters), inputs: [] });
    return [
      ...(text.tables ?? []).map((entry) => node(`tables/${entry.name}`, tableOf(entry, context))),
      ...(text.diagrams ?? []).map((entry) => node(`diagrams/${entry.name}`, diagramOf(entry, context))),
      ...(text.impact === undefined ? [] : [impactNode(text.impact, context)]),
    ];
  },
});

function optionalWords<T>(key: string, value: { readonly value: T } | undefined): Readonly<Record<string, T>> {
  return value === undefined ? {} : { [key]: value.value };
}

function tableOf({ name: id, value }: Entry<TableText>, { issues }: SectionContext): KnowledgeTableResult {
  const columns = value.columns.map((column) => column.value);
  const rows = value.rows.map(({ name, cells, source, place }, i) => {
    if (cells.length !== columns.length - 1) issues.push(knowledgeIssues.issue('row-width', { table: id, row: i + 1, expected: columns.length - 1, got: cells.length }, place));
    return { name: name.value, cells: cells.map((cell) => cell.value), ...optionalWords('source', source) };
  });
  return { title: value.title.value, ...optionalWords('note', value.note), columns, rows };
}

const mostColumns = 8;

function diagramOf({ name: id, value }: Entry<DiagramText>, { issues }: SectionContext): DiagramResult {
  const known = value.nodes.map(({ name }) => name);
  const nodes = value.nodes.map(({ name, value: { name: words, column } }) => {
    if (!(column.value >= 1 && column.value <= mostColumns)) issues.push(knowledgeIssues.issue('wrong-column', { diagram: id, node: name, column: column.value }, column.place));
    return { id: name, name: words.value, column: column.value };
  });
  const edges = value.edges.map(({ from, to, name, own }) => {
    for (const end of [from, to]) if (!known.includes(end.value)) issues.push(knowledgeIssues.issue('unknown-node', { diagram: id, name: end.value, known: known.join(', ') }, end.place));
    return { from: from.value, to: to.value, ...optionalWords('name', name), own: own?.value === 'yes' };
  });
  const columns = (value.columns ?? []).map((column) => column.value);
  return { title: value.title.value, ...optionalWords('note', value.note), ...optionalWords('source', value.source), columns, nodes, edges };
}

function impactNode(entries: NonNullable<KnowledgeText['impact']>, context: SectionContext): PlanNode {
  const directions = entries.map(({ name: id, place, value }): Direction => {
    if ((value.series === undefined) === (value.missing === undefined)) context.issues.push(knowledgeIssues.issue('series-or-missing', { name: id }, place));
    const series = value.series === undefined ? undefined : context.seriesOf(value.series);
    return { id, name: value.name.value, character: value.character.value, ...optionalWords('source', value.source), ...optionalWords('missing', value.missing), ...(series === undefined ? {} : { series: series.id, unit: printUnit(series.unit), changeUnit: printUnit(changeUnit(series.unit)) }) };
  });
  const inputs = new Set(directions.flatMap(({ series }) => (series === undefined ? [] : [`series/${series}`])));
  const { from, to } = context.head;
  return { id: 'knowledge/impact', operation: 'knowledge.impact', parameters: plainOf({ directions, from, to } satisfies ImpactParameters), inputs: [...inputs] };
}

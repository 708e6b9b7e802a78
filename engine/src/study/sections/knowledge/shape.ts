import { choice, integer, list, named, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const row = object({ name: required(words), cells: required(list(words)), source: optional(text) });
const table = object({ title: required(words), note: optional(words), columns: required(list(words)), rows: required(list(row)) });

const node = object({ name: required(words), column: required(integer) });
const edge = object({ from: required(text), to: required(text), name: optional(words), own: optional(choice('yes', 'no')) });
const diagram = object({
  title: required(words),
  note: optional(words),
  source: optional(text),
  columns: optional(list(words)),
  nodes: required(named(node)),
  edges: required(list(edge)),
});

const direction = object({ name: required(words), character: required(words), series: optional(text), missing: optional(words), source: optional(text) });

/** `knowledge:` tables of words, diagrams and the directions in which small business acts. */
export const knowledgeShape = object({ tables: optional(named(table)), diagrams: optional(named(diagram)), impact: optional(named(direction)) });

export type KnowledgeText = ShapeValue<typeof knowledgeShape>;
export type TableText = NonNullable<KnowledgeText['tables']>[number]['value'];
export type DiagramText = NonNullable<KnowledgeText['diagrams']>[number]['value'];

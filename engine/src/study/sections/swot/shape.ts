import { choice, identifier, integer, list, number, object, oneOrMore, optional, required, span, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const evidence = object({
  what: required(words),
  stance: optional(choice('supports', 'contradicts')),
  /** Path of a number of the result. */
  number: optional(text),
  /** A figure that the source prints and the study has no series for. */
  printed: optional(number),
  unit: optional(text),
  prices: optional(text),
  /** A series and the years in which it is to rise or fall. */
  trend: optional(text),
  years: optional(span),
  is: optional(choice('above', 'below', 'rises', 'falls')),
  /** A number, or the path of one. */
  than: optional(text),
  needed: optional(choice('yes')),
  source: optional(text),
});

const item = object({ id: required(identifier), name: required(words), source: optional(text), standing: optional(choice('source', 'reconstruction', 'design')), evidence: required(list(evidence)) });

const task = object({
  id: required(identifier),
  name: required(words),
  measures: required(list(words)),
  responsible: optional(words),
  money: optional(object({ amount: required(number), unit: required(text), prices: optional(text), source: optional(words) })),
  indicator: optional(words),
  by: optional(integer),
  source: optional(text),
  standing: required(choice('source', 'reconstruction', 'design')),
});

const direction = object({
  id: required(identifier),
  name: required(words),
  quadrant: required(oneOrMore(choice('SO', 'WO', 'ST', 'WT'))),
  from: required(list(text)),
  /** A target of the registry. */
  target: optional(text),
  source: optional(text),
  standing: required(choice('source', 'reconstruction', 'design')),
  tasks: required(list(task)),
});

export const swotShape = object({
  strengths: required(list(item)),
  weaknesses: required(list(item)),
  opportunities: required(list(item)),
  threats: required(list(item)),
  directions: optional(list(direction)),
});

export type SwotText = ShapeValue<typeof swotShape>;
export type SwotItemText = ShapeValue<typeof item>;
export type EvidenceText = ShapeValue<typeof evidence>;
export type DirectionText = ShapeValue<typeof direction>;

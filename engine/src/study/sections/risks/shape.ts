import { choice, integer, list, named, number, object, oneOrMore, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const risk = object({
  name: required(words),
  class: required(text),
  probability: required(integer),
  impact: required(integer),
  response: required(choice('avoid', 'reduce', 'transfer', 'accept')),
  measure: required(words),
  owner: required(words),
  residual: required(object({ probability: required(integer), impact: required(integer) })),
  source: optional(text),
});

const scale = object({ most: required(integer), medium: required(integer), high: required(integer) });

const task = object({ cost: required(text), time: required(text), after: optional(oneOrMore(text)) });
const point = object({ month: required(number), planned: required(number), earned: required(number), spent: required(number), note: optional(words) });
const thresholds = object({ act: required(number), close: required(number), revise: required(integer) });

const project = object({
  name: required(words),
  origin: required(words),
  unit: required(text),
  budget: required(number),
  months: required(number),
  stages: optional(named(text)),
  tasks: optional(named(task)),
  draws: optional(integer),
  seed: optional(integer),
  control: optional(object({ thresholds: required(thresholds), points: required(list(point)) })),
});

/** `risks:` what may go wrong, what is done about it, and projects under control. */
export const risksShape = object({
  origin: required(words),
  scale: optional(scale),
  classes: optional(named(words)),
  items: optional(named(risk)),
  stages: optional(named(words)),
  projects: optional(named(project)),
});

export type RisksText = ShapeValue<typeof risksShape>;
export type ProjectText = ShapeValue<typeof project>;

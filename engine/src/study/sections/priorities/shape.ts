import { choice, integer, list, named, number, object, optional, required, span, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const criterion = object({
  name: required(words),
  direction: required(choice('max', 'min')),
  scale: optional(span),
  weight: optional(number),
  source: optional(text),
});

const comparison = object({ more: required(text), over: required(text), by: required(number) });

const alternative = object({ name: required(words), scores: required(named(text)), source: optional(text) });

const request = object({ need: required(number), least: optional(number), group: optional(text) });
const limit = object({ name: required(words), limit: required(number) });
const budget = object({ origin: required(words), unit: required(text), amount: required(number), requests: required(named(request)), limits: optional(named(limit)) });

const level = object({ name: required(words), tasks: required(list(words)), source: optional(text) });
const sign = object({ name: required(words), present: required(choice('yes', 'partly', 'no', 'unknown')), evidence: required(words), figure: optional(text), year: optional(integer), source: optional(text) });

/** `priorities:` what should be supported first, and with how much of a budget. */
export const prioritiesShape = object({
  /** Whose judgement the scores are. */
  origin: required(words),
  criteria: required(named(criterion)),
  pairwise: optional(list(comparison)),
  alternatives: required(named(alternative)),
  draws: optional(integer),
  seed: optional(integer),
  budget: optional(budget),
  levels: optional(named(level)),
  clusterSigns: optional(named(sign)),
});

export type PrioritiesText = ShapeValue<typeof prioritiesShape>;

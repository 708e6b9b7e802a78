import { figureShape } from '../../section-figure.ts';
import { choice, integer, named, number, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const target = object({ value: required(number), year: required(integer), source: optional(text) });

const flow = object({
  from: required(text),
  to: required(text),
  kind: required(choice('money', 'taxes', 'jobs', 'orders', 'knowledge', 'conditions', 'results')),
  name: required(words),
  figure: required(figureShape),
  target: optional(target),
  source: optional(text),
});

const balance = object({
  title: required(words),
  source: optional(text),
  note: optional(words),
  unit: required(text),
  actors: required(named(words)),
  flows: required(named(flow)),
});

/** `balances:` who gives what to whom. */
export const balancesShape = named(balance);

export type BalanceText = ShapeValue<typeof balance>;

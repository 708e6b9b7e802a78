import { territoryKeys } from './place-format.ts';
import { choice, named, object, oneOrMore, optional, required, span, text, words } from './shape.ts';
import type { ShapeValue } from './shape.ts';

/** A series over many regions. */
export const panelShape = object({
  name: optional(words),
  short: optional(words),
  symbol: optional(text),
  gender: optional(choice('m', 'f', 'n', 'pl')),
  scope: optional(words),
  unit: required(text),
  prices: optional(text),
  use: optional(text),
  formula: optional(text),
  /** Whose parts the regions are: home, nation (when absent) or a code. */
  of: optional(text),
  /** Only these regions. */
  places: optional(oneOrMore(text)),
  /** Only these years. */
  years: optional(span),
  ...territoryKeys,
  plausible: optional(text),
  notes: optional(named(words, 'year')),
});

export type PanelText = ShapeValue<typeof panelShape>;

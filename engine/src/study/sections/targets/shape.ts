import { choice, identifier, integer, list, named, number, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const target = object({
  name: required(words),
  /** A target that a document sets, or a forecast that the source publishes. */
  kind: required(choice('target', 'forecast')),
  scope: optional(words),
  unit: required(text),
  prices: optional(text),
  'at-least': optional(number),
  'at-most': optional(number),
  /** The far end of a target given as a range. */
  upper: optional(number),
  by: required(integer),
  /** The series of the study that measures it. */
  series: optional(text),
  /** Where the growth is counted from: a year, with the value where no series has it. */
  from: optional(object({ year: required(integer), value: optional(number) })),
  document: required(words),
  source: optional(text),
  standing: required(choice('source', 'reconstruction', 'design')),
  note: optional(words),
});

const backwards = object({
  drivers: required(list(object({
    series: required(text),
    /** Plausible yearly growth lies between the slowest and the fastest that the history shows over so many years. */
    window: required(integer),
    since: optional(integer),
  }))),
  goals: required(list(identifier)),
});

export const targetsShape = object({ registry: required(named(target)), backwards: optional(backwards) });

export type TargetsText = ShapeValue<typeof targetsShape>;
export type TargetText = ShapeValue<typeof target>;
export type BackwardsText = ShapeValue<typeof backwards>;

import { integer, list, named, object, optional, required, shortOrLong, span, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

/** An activity: a panel, or two series of the region and of the nation. */
const activity = object({ of: optional(text), region: optional(text), nation: optional(text), name: optional(words) });
const activities = named(shortOrLong(text, activity, (of) => ({ of, place: of.place })));

const quotients = object({ title: required(words), year: optional(integer), activities: required(activities) });
const shiftShare = object({ title: required(words), years: required(span), activities: required(activities) });
const concentration = object({
  title: required(words),
  of: required(text),
  years: optional(span),
  /** A panel of population: levels per head are weighted with it. */
  weights: optional(text),
  groups: optional(named(object({ name: required(words), places: required(list(text)) }))),
});
const convergence = object({ title: required(words), of: required(text), years: required(span) });

export const regionalShape = object({
  quotients: optional(named(quotients)),
  shiftShare: optional(named(shiftShare)),
  concentration: optional(named(concentration)),
  convergence: optional(named(convergence)),
});

export type ActivitiesText = ShapeValue<typeof activities>;
export type QuotientsText = ShapeValue<typeof quotients>;
export type ShiftShareText = ShapeValue<typeof shiftShare>;
export type ConcentrationText = ShapeValue<typeof concentration>;
export type ConvergenceText = ShapeValue<typeof convergence>;

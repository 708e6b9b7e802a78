import { figureShape } from '../../section-figure.ts';
import { integer, named, number, object, oneOrMore, optional, required, span, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const programme = object({
  name: required(words),
  source: optional(text),
  note: optional(words),
  allocated: optional(figureShape),
  spent: optional(figureShape),
  onTarget: optional(figureShape),
  donors: optional(figureShape),
  attracted: optional(figureShape),
  projects: optional(figureShape),
});

const outcome = object({ name: required(words), figure: required(figureShape) });
const cost = object({ name: required(words), support: required(figureShape), outcome: required(figureShape), scope: required(words) });

const net = object({
  name: required(words),
  gross: required(figureShape),
  deadweight: required(text),
  displacement: required(text),
  leakage: required(text),
  multiplier: required(text),
  source: required(words),
});

const fiscal = object({ support: required(text), taxes: optional(text), missing: optional(words), rate: required(number), years: required(span) });
const obligations = object({ promised: required(number), within: required(integer), firms: optional(text), missing: optional(words) });
const groups = object({ outcome: required(words), unit: required(text), firms: optional(text), covariates: optional(oneOrMore(text)), missing: optional(words), seed: optional(integer) });
const association = object({ support: required(text), outcome: required(text) });

/** `effectiveness:` what support cost, what came of it, and how far that is its doing. */
export const effectivenessShape = object({
  programmes: optional(named(programme)),
  outcomes: optional(named(outcome)),
  costs: optional(named(cost)),
  net: optional(named(net)),
  fiscal: optional(fiscal),
  obligations: optional(obligations),
  groups: optional(named(groups)),
  associations: optional(named(association)),
});

export type EffectivenessText = ShapeValue<typeof effectivenessShape>;
export type OutcomeText = ShapeValue<typeof outcome>;
export type CostText = ShapeValue<typeof cost>;
export type NetText = ShapeValue<typeof net>;
export type ProgrammeText = ShapeValue<typeof programme>;
export type GroupsText = ShapeValue<typeof groups>;

import { dayCounts } from '../../../strategy/day-count.ts';
import { conditionKinds, instrumentKinds, termKinds } from '../../../strategy/programme.ts';
import { choice, integer, list, named, number, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

/** When something is valid and who says so. */
const validity = {
  from: required(text),
  until: optional(text),
  /** An id under `sources` of this section. */
  source: optional(text),
  /** Line, article or page of the source. */
  line: optional(text),
  standing: optional(choice('source', 'reconstruction', 'design')),
  note: optional(words),
};

/** One version of a rule: `is` a number that the programme gives, or a condition that `holds` for the firm. */
const rule = object({ rule: required(choice(...termKinds, ...conditionKinds)), is: optional(text), holds: optional(text), ...validity });

const programme = object({
  name: required(words),
  goal: optional(words),
  kind: required(choice(...instrumentKinds)),
  repayment: optional(choice('equal-principal', 'annuity')),
  ...validity,
  rules: required(list(rule)),
  documents: optional(list(words)),
  steps: optional(list(object({ name: required(words), days: optional(integer), standing: optional(choice('source', 'design')) }))),
});

const question = object({
  ask: required(words),
  name: required(words),
  unit: optional(text),
  options: optional(named(words)),
  /** More of it never takes an instrument away. */
  helps: optional(choice('more')),
});

export const programmesShape = object({
  /** The day of the table of programmes and of firms that name none. */
  date: required(text),
  /** What the market lends at without support: a formula over parameters. */
  market: required(text),
  'day-count': optional(choice(...dayCounts)),
  sources: required(named(object({ title: required(words), address: optional(text) }))),
  questions: required(named(question)),
  contradictions: optional(list(object({ never: required(text), why: required(words) }))),
  parameters: required(named(object({ name: required(words), unit: required(text), values: required(list(object({ value: required(number), ...validity }))) }))),
  programmes: required(named(programme)),
});

export type ProgrammesText = ShapeValue<typeof programmesShape>;
export type QuestionText = ShapeValue<typeof question>;
export type ProgrammeText = ShapeValue<typeof programme>;
export type RuleText = ShapeValue<typeof rule>;
export type ValidityText = Pick<RuleText, 'from' | 'until' | 'source' | 'line' | 'standing' | 'note' | 'place'>;

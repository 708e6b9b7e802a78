import { choice, list, named, number, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const firm = object({ name: required(words), about: optional(words), date: optional(text), answers: required(named(text)) });

/** A number with its unit, or why none is known. */
const money = object({ value: optional(number), unit: optional(text), source: optional(text), missing: optional(words) });

export const fundingShape = object({
  firms: optional(named(firm)),
  stages: optional(object({
    sources: required(named(object({ name: required(words), line: optional(text) }))),
    stages: required(named(object({ name: required(words), line: optional(text), need: required(money), supply: required(money) }))),
    cells: required(list(object({ source: required(text), stage: required(text), what: required(words), line: optional(text), standing: optional(choice('source', 'reconstruction', 'design')) }))),
  })),
});

export type FundingText = ShapeValue<typeof fundingShape>;
export type FirmText = ShapeValue<typeof firm>;
export type StageMoneyText = ShapeValue<typeof money>;

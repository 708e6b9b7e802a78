import { choice, identifier, integer, list, named, number, object, optional, required, shortOrLong, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';

const group = object({ id: required(identifier), name: required(words) });

const item = object({
  id: required(identifier),
  name: required(words),
  question: optional(words),
  /** The mean as published, where the answers are not. */
  mean: optional(number),
  source: optional(text),
});

const questionnaire = object({
  title: required(words),
  instruction: optional(words),
  scale: required(object({ from: required(integer), to: required(integer), lowest: required(words), highest: required(words) })),
  respondents: required(words),
  /** How many answered, where the answers are not published. */
  asked: optional(integer),
  /** How many there are to ask: a number, or a series and a year. */
  of: optional(shortOrLong(integer, object({ number: optional(integer), series: optional(text), year: optional(integer) }), (value) => ({ number: value, place: value.place }))),
  selection: required(choice('random', 'not-random', 'unknown')),
  year: optional(integer),
  source: optional(text),
  standing: required(choice('source', 'reconstruction', 'design')),
  note: optional(words),
  items: required(list(item)),
  cuts: optional(list(object({ id: required(identifier), name: required(words), choices: required(list(group)) }))),
  answers: optional(text),
});

const share = object({ id: required(identifier), name: required(words), percent: required(number) });

/** Shares that another survey printed, without its answers. */
const printedShares = object({
  title: required(words),
  respondents: required(words),
  asked: optional(integer),
  several: optional(choice('yes', 'no')),
  source: required(text),
  doubt: optional(words),
  items: required(list(share)),
});

export const surveyShape = object({
  questionnaires: optional(named(questionnaire)),
  shares: optional(named(printedShares)),
});

export type SurveyText = ShapeValue<typeof surveyShape>;
export type QuestionnaireText = ShapeValue<typeof questionnaire>;
export type PrintedSharesText = ShapeValue<typeof printedShares>;

import type { Words } from '../../../language/words.ts';
import { dayNumber } from '../../../strategy/day-count.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import { list, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';
import { declareIssues } from '../../../issues/issue.ts';

/** An act of implementation as the study fills it; what is not there is left blank on the page. */
export interface ActResult {
  readonly organisation?: Words;
  readonly work: Words;
  readonly author?: Words;
  /** ISO 8601. */
  readonly day?: string;
  readonly results: readonly Words[];
  readonly effect?: Words;
  readonly signatories: readonly { readonly position: Words; readonly name?: Words }[];
}

export const actIssues = declareIssues('act', {
  'bad-day': {
    severity: 'error',
    what: { kk: 'day: «{text}» – күн емес', ru: 'day: «{text}» — не дата', en: 'day: "{text}" is no date' },
    fix: { kk: 'ЖЖЖЖ-АА-КК түрінде жазыңыз: 2021-06-01.', ru: 'Напишите в виде ГГГГ-ММ-ДД: 2021-06-01.', en: 'Write it as YYYY-MM-DD: 2021-06-01.' },
  },
});

const signatory = object({ position: required(words), name: optional(words) });

const actShape = object({
  organisation: optional(words),
  work: required(words),
  author: optional(words),
  day: optional(text),
  results: required(list(words)),
  effect: optional(words),
  signatories: required(list(signatory)),
});

const given: Operation = { name: 'act.given', run: (parameters) => ({ value: parameters, issues: [] }) };

/** `act:` the act of implementation of the study's results. */
export const actSection = defineSection<ShapeValue<typeof actShape>>({
  key: 'act',
  shape: actShape,
  operations: [given],
  issues: [actIssues],
  resolve({ organisation, work, author, day, results, effect, signatories }, { issues }) {
    if (day !== undefined && dayNumber(day.value) === undefined) issues.push(actIssues.issue('bad-day', { text: day.value }, day.place));
    const value: ActResult = {
      work: work.value,
      results: results.map((one) => one.value),
      signatories: signatories.map(({ position, name }) => ({ position: position.value, ...(name === undefined ? {} : { name: name.value }) })),
      ...(organisation === undefined ? {} : { organisation: organisation.value }),
      ...(author === undefined ? {} : { author: author.value }),
      ...(day === undefined ? {} : { day: day.value }),
      ...(effect === undefined ? {} : { effect: effect.value }),
    };
    return [{ id: 'act/form', operation: given.name, parameters: plainOf(value), inputs: [] }];
  },
});

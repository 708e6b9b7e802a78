import type { Words } from '../language/words.ts';
import type { Questionnaire } from './survey-questionnaire.ts';

/** A questionnaire with its words: what a respondent sees. */
export interface SurveyForm {
  readonly id: string;
  readonly title: Words;
  readonly instruction?: Words;
  readonly respondents: Words;
  readonly scale: { readonly from: number; readonly to: number; readonly lowest: Words; readonly highest: Words };
  readonly items: readonly { readonly id: string; readonly question: Words }[];
  readonly cuts: readonly { readonly id: string; readonly name: Words; readonly choices: readonly { readonly id: string; readonly name: Words }[] }[];
}

/** What may be answered on a form. */
export function questionnaireOfForm({ scale, items, cuts }: SurveyForm): Questionnaire {
  return {
    scale: { from: scale.from, to: scale.to },
    items: items.map(({ id }) => ({ id })),
    cuts: cuts.map(({ id, choices }) => ({ id, choices: choices.map((choice) => choice.id) })),
  };
}

import type { SurveyForm } from '../../../strategy/survey-form.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Plan } from '../../plan.ts';
import { surveyQuestionnaire } from './operations.ts';
import type { QuestionnaireParameters } from './operations.ts';

/** A form of a study, with how many there are to ask where that is known. */
export interface StudyForm {
  readonly form: SurveyForm;
  readonly all?: number;
}

/** The questionnaires of a planned study, ready to be filled. */
export function surveyForms({ nodes }: Plan): StudyForm[] {
  return nodes.filter(({ operation }) => operation === surveyQuestionnaire.name).map(({ parameters }) => {
    const { head, items, cutNames, all } = parametersOf<QuestionnaireParameters>(parameters);
    const { id, title, instruction, respondents, scale } = head;
    return {
      form: { id, title, ...(instruction === undefined ? {} : { instruction }), respondents, scale, items: items.map((item) => ({ id: item.id, question: item.question ?? item.name })), cuts: cutNames },
      ...(all === null ? {} : { all }),
    };
  });
}

/** A questionnaire as YAML under `survey:`, to be put into a study; everything that a form does not say is left to be filled. */
export function questionnaireYaml({ id, title, instruction, respondents, scale, items, cuts }: SurveyForm): string {
  const flow = (value: unknown): string => JSON.stringify(value);
  return `${[
    'survey:',
    '  questionnaires:',
    `    ${flow(id)}:`,
    `      title: ${flow(title)}`,
    ...(instruction === undefined ? [] : [`      instruction: ${flow(instruction)}`]),
    `      scale: ${flow(scale)}`,
    `      respondents: ${flow(respondents)}`,
    '      selection: unknown',
    '      standing: design',
    '      answers: data/survey.csv',
    '      items:',
    ...items.map((item) => `        - ${flow({ id: item.id, name: item.question })}`),
    ...(cuts.length === 0 ? [] : ['      cuts:', ...cuts.map((cut) => `        - ${flow(cut)}`)]),
  ].join('\n')}\n`;
}

import { surveyIssues } from '../../../strategy/survey-issues.ts';
import { readAnswers } from '../../../strategy/survey-answers.ts';
import type { Questionnaire, SurveyRow } from '../../../strategy/survey-questionnaire.ts';
import { hasErrors } from '../../../issues/issue.ts';
import { conversionFactor } from '../../../units/algebra.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry, Located } from '../../shape.ts';
import { surveyQuestionnaire, surveyShares } from './operations.ts';
import type { QuestionnaireParameters, SharesParameters } from './operations.ts';
import type { QuestionnaireResult } from './result.ts';
import { surveyShape } from './shape.ts';
import type { PrintedSharesText, QuestionnaireText, SurveyText } from './shape.ts';

/** Surveys: a questionnaire with its answers or published means, and shares that other surveys printed. */
export const surveySection = defineSection<SurveyText>({
  key: 'survey',
  ofItsRegion: true,
  shape: surveyShape,
  operations: [surveyQuestionnaire, surveyShares],
  issues: [surveyIssues],
  resolve: (text, context) => [
    ...(text.questionnaires ?? []).flatMap((entry) => planQuestionnaire(entry, context)),
    ...(text.shares ?? []).flatMap(({ name, value }) => planShares(name, value, context)),
  ],
  warn(id, value) {
    if (!id.startsWith('survey/questionnaires/')) return [];
    const { title, refused, n, all, margin, needed } = value as QuestionnaireResult;
    if (refused.length === 0 || Number.isNaN(all)) return [];
    return [{
      issue: surveyIssues.issue('notRepresentative', { survey: title, asked: n, all, margin, needed }),
      numbers: { asked: `${id}/n`, all: `${id}/all`, margin: `${id}/margin`, needed: `${id}/needed` },
      about: [`${id}/items`],
    }];
  },
});

/** The questionnaire as the strategy room knows it; used by forms and the check of answers as well. */
export function questionnaireOf({ scale, items, cuts }: QuestionnaireText): Questionnaire {
  return {
    scale: { from: scale.from.value, to: scale.to.value },
    items: items.map(({ id }) => ({ id: id.value })),
    cuts: (cuts ?? []).map(({ id, choices }) => ({ id: id.value, choices: choices.map((one) => one.id.value) })),
  };
}

function planQuestionnaire({ name: id, place, value: text }: Entry<QuestionnaireText>, context: SectionContext): PlanNode[] {
  const { issues } = context;
  const before = issues.length;
  const questionnaire = questionnaireOf(text);
  const { from, to } = questionnaire.scale;
  if (!(to - from >= 2 && to - from <= 100)) issues.push(surveyIssues.issue('shortScale', { from, to }, text.scale.to.place));
  checkNames(text, issues);
  const series = text.of?.series;
  const all = series === undefined ? text.of?.number?.value : countIn(series, text.of?.year?.value ?? context.head.to, context);

  let rows: readonly SurveyRow[] | undefined;
  if (text.answers !== undefined) {
    const content = context.files.get(text.answers.value);
    if (content === undefined) issues.push(surveyIssues.issue('noFile', { file: text.answers.value }, text.answers.place));
    else {
      const read = readAnswers(content, text.answers.value, questionnaire, all);
      issues.push(...read.issues);
      rows = read.value;
    }
  } else if (text.items.some(({ mean }) => mean === undefined)) issues.push(surveyIssues.issue('noItemsSource', { survey: id }, place));
  for (const { id: item, mean } of text.items) {
    if (mean !== undefined && !(mean.value >= from && mean.value <= to)) issues.push(surveyIssues.issue('meanOutside', { item: item.value, mean: mean.value, from, to }, mean.place));
  }
  const asked = rows?.length ?? text.asked?.value ?? 0;
  if (text.answers === undefined && !(asked >= 2 && asked <= (all ?? Infinity))) issues.push(surveyIssues.issue('tooFewAsked', { survey: id, asked, all: all ?? '?' }, text.asked?.place ?? place));
  if (hasErrors(issues.slice(before))) return [];

  const parameters: QuestionnaireParameters = {
    questionnaire,
    head: {
      id,
      title: text.title.value,
      respondents: text.respondents.value,
      standing: text.standing.value,
      scale: { from, to, lowest: text.scale.lowest.value, highest: text.scale.highest.value },
      selection: text.selection.value,
      ...(text.instruction === undefined ? {} : { instruction: text.instruction.value }),
      ...(text.note === undefined ? {} : { note: text.note.value }),
      ...(text.source === undefined ? {} : { source: text.source.value }),
      ...(text.year === undefined ? {} : { year: text.year.value }),
    },
    items: text.items.map(({ id: item, name, question, mean, source }) => ({
      id: item.value,
      name: name.value,
      ...(question === undefined ? {} : { question: question.value }),
      ...(source === undefined ? {} : { source: source.value }),
      ...(mean === undefined ? {} : { printed: mean.value }),
    })),
    cutNames: (text.cuts ?? []).map(({ id: cut, name, choices }) => ({ id: cut.value, name: name.value, choices: choices.map((one) => ({ id: one.id.value, name: one.name.value })) })),
    asked,
    all: all ?? null,
    rows: rows ?? null,
    cells: rows === undefined ? text.items.flatMap(({ mean }) => (mean === undefined ? [] : [{ place: mean.place }])) : rows.map(({ place }) => ({ place })),
  };
  return [{ id: `survey/questionnaires/${id}`, operation: surveyQuestionnaire.name, parameters: plainOf(parameters), inputs: series === undefined ? [] : [`series/${series.value}`] }];
}

/** How many a series counts in a year, in ones. */
function countIn(series: Located<string>, year: number, { seriesOf, issues }: SectionContext): number | undefined {
  const known = seriesOf(series);
  if (known === undefined) return undefined;
  const { unit, data } = known;
  const value = data?.observations.find(({ period }) => period.frequency === 'year' && period.index === year)?.value;
  const ones = unit.kind === 'quantity' ? conversionFactor(unit, { ...unit, power: 0 }) : NaN;
  const count = Math.round((value ?? NaN) * (typeof ones === 'number' ? ones : NaN));
  if (count > 0) return count;
  issues.push(surveyIssues.issue('noPopulation', { series: series.value, year }, series.place));
  return undefined;
}

const ownColumns = ['respondent', 'none'];

function checkNames({ items, cuts }: QuestionnaireText, issues: SectionContext['issues']): void {
  const seen = new Set<string>();
  for (const { value, place } of [...items.map(({ id }) => id), ...(cuts ?? []).map(({ id }) => id)]) {
    if (ownColumns.includes(value)) issues.push(surveyIssues.issue('reservedItem', { item: value }, place));
    if (seen.has(value)) issues.push(surveyIssues.issue('itemTwice', { item: value }, place));
    seen.add(value);
  }
  for (const { choices } of cuts ?? []) {
    const own = new Set<string>();
    for (const { id: { value, place } } of choices) {
      if (ownColumns.includes(value)) issues.push(surveyIssues.issue('reservedItem', { item: value }, place));
      if (own.has(value)) issues.push(surveyIssues.issue('itemTwice', { item: value }, place));
      own.add(value);
    }
  }
}

function planShares(id: string, text: PrintedSharesText, { issues }: SectionContext): PlanNode[] {
  const wrong = text.items.filter(({ percent }) => !(percent.value >= 0 && percent.value <= 100));
  for (const { id: item, percent } of wrong) issues.push(surveyIssues.issue('wrongPercent', { item: item.value, value: percent.value }, percent.place));
  if (wrong.length > 0) return [];
  const parameters: SharesParameters = {
    id,
    title: text.title.value,
    respondents: text.respondents.value,
    asked: text.asked?.value ?? null,
    several: text.several?.value === 'yes',
    source: text.source.value,
    ...(text.doubt === undefined ? {} : { doubt: text.doubt.value }),
    items: text.items.map(({ id: item, name, percent }) => ({ id: item.value, name: name.value, percent: percent.value })),
    cells: text.items.map(({ percent }) => ({ place: percent.place })),
  };
  return [{ id: `survey/shares/${id}`, operation: surveyShares.name, parameters: plainOf(parameters), inputs: [] }];
}

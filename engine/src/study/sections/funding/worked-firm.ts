import { hasErrors } from '../../../issues/issue.ts';
import type { Checked, Issue, Place } from '../../../issues/issue.ts';
import { readAnswers } from '../../../strategy/funding-question.ts';
import { checkValidity } from '../../../strategy/programme.ts';
import type { Located } from '../../shape.ts';
import type { FundingRules } from '../programmes/read-registry.ts';
import type { Firm } from './firm.ts';
import type { FirmText, FundingText } from './shape.ts';

/** A worked firm of a study. */
export function workedFirm({ name, value, place }: NonNullable<FundingText['firms']>[number], rules: FundingRules, day?: string): Checked<Firm> {
  const date = day === undefined ? value.date : { value: day, place: { file: '--date' } };
  return firmOf({ id: name, name: value.name.value, ...(value.about === undefined ? {} : { about: value.about.value }), ...(date === undefined ? {} : { date }), answers: value.answers, place }, rules, []);
}

interface WrittenFirm extends Pick<Firm, 'id' | 'name' | 'about'> {
  readonly date?: Located<string>;
  readonly answers: FirmText['answers'];
  readonly place: Place;
}

/** A firm with its answers as the questionnaire has them. */
export function firmOf({ date, answers, place, ...firm }: WrittenFirm, rules: FundingRules, issues: Issue[]): Checked<Firm> {
  if (date !== undefined) issues.push(...checkValidity('date', [{ from: date.value, standing: 'design', place: date.place }]));
  const read = readAnswers(rules.questionnaire, answers.map((entry) => ({ name: entry.name, text: entry.value.value, place: entry.value.place })), place);
  issues.push(...read.issues);
  if (read.value === undefined || hasErrors(issues)) return { issues };
  return { value: { ...firm, day: date?.value ?? rules.date, answers: read.value }, issues };
}

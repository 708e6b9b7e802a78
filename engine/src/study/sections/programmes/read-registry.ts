import { namesIn } from '../../../expressions/names.ts';
import { hasErrors } from '../../../issues/issue.ts';
import type { Checked, Issue } from '../../../issues/issue.ts';
import { nearestName } from '../../../issues/nearest.ts';
import type { Words } from '../../../language/words.ts';
import type { DayCount } from '../../../strategy/day-count.ts';
import { fundingIssues } from '../../../strategy/funding-issues.ts';
import type { Contradiction, Question, Questionnaire } from '../../../strategy/funding-question.ts';
import { checkCoreQuestions, checkProgramme, ruleNames } from '../../../strategy/programme-check.ts';
import { checkValidity, conditionKinds, isTerm, termKinds } from '../../../strategy/programme.ts';
import type { DatedParameter, Programme, ProgrammeRegistry, RuleKind, RuleVersion, Validity } from '../../../strategy/programme.ts';
import { plainUnit, readRule, readUnit } from '../../../strategy/programme-rule.ts';
import type { ProgrammeRule, RuleNames } from '../../../strategy/programme-rule.ts';
import { printUnit, sameUnit } from '../../../units/print-unit.ts';
import type { Entry } from '../../shape.ts';
import type { ProgrammesText, ProgrammeText, QuestionText, ValidityText } from './shape.ts';

/** Everything that a firm's answers are held against: the registry, what is asked, and where rules come from. */
export interface FundingRules {
  readonly date: string;
  readonly market: ProgrammeRule;
  readonly dayCount: DayCount;
  readonly sources: readonly { readonly id: string; readonly title: Words; readonly address?: string }[];
  readonly registry: ProgrammeRegistry;
  readonly questionnaire: Questionnaire;
}

/** Reads and checks the section `programmes`: names, units, days, versions that overlap, rules against a firm that has more. */
export function readRegistry(text: ProgrammesText): Checked<FundingRules> {
  const issues: Issue[] = [];
  const sources = text.sources.map(({ name, value }) => ({ id: name, title: value.title.value, ...(value.address === undefined ? {} : { address: value.address.value }) }));
  const validity = (written: ValidityText): Validity => validityOf(written, sources.map(({ id }) => id), issues);
  const questions = text.questions.flatMap((entry) => questionOf(entry, issues));
  issues.push(...checkCoreQuestions(questions, text.place));
  const parameters = text.parameters.flatMap((entry): readonly DatedParameter[] => {
    const unit = readUnit(entry.value.unit.value, entry.value.unit.place, issues);
    if (unit === undefined) return [];
    const { factor } = plainUnit(unit);
    const versions = entry.value.values.map((version) => ({ ...validity(version), value: version.value.value * factor }));
    issues.push(...checkValidity(entry.name, versions));
    return [{ id: entry.name, name: entry.value.name.value, unit, versions }];
  });
  const names = ruleNames(questions, parameters, text.place, issues);
  const market = readRule(text.market.value, text.market.place, new Map(parameters.map(({ id, unit }) => [id, plainUnit(unit).unit])), false);
  const rate = names.get('rate');
  issues.push(...market.issues);
  if (market.value !== undefined && rate !== undefined && !sameUnit(market.value.unit, rate)) issues.push(fundingIssues.issue('wrong-unit', { what: 'market', got: printUnit(market.value.unit), expected: printUnit(rate) }, text.market.place));
  const contradictions = (text.contradictions ?? []).flatMap(({ never, why }): readonly Contradiction[] => {
    const read = readRule(never.value, never.place, names, true);
    issues.push(...read.issues);
    if (read.value === undefined) return [];
    const about = namesIn(read.value.expression).map(({ name }) => name).filter((name) => questions.some(({ id }) => id === name));
    return [{ never: read.value, why: why.value, about }];
  });
  const programmes = text.programmes.map((entry) => programmeOf(entry, names, validity, issues));
  for (const programme of programmes) issues.push(...checkProgramme(programme, questions));
  issues.push(...checkValidity('date', [{ from: text.date.value, standing: 'design', place: text.date.place }]));
  if (market.value === undefined || hasErrors(issues)) return { issues };
  return { value: { date: text.date.value, market: market.value, dayCount: text['day-count']?.value ?? 'actual/365', sources, registry: { parameters, programmes }, questionnaire: { questions, contradictions } }, issues };
}

function validityOf({ from, until, source, line, standing, note, place }: ValidityText, sources: readonly string[], issues: Issue[]): Validity {
  if (source !== undefined && !sources.includes(source.value)) issues.push(fundingIssues.issue('source-unknown', { name: source.value, nearest: nearestName(source.value, sources) ?? sources.join(', ') }, source.place));
  if (source === undefined && standing?.value !== 'design') issues.push(fundingIssues.issue('source-missing', {}, { ...place, length: 1 }));
  return {
    from: from.value,
    ...(until === undefined ? {} : { until: until.value }),
    ...(source === undefined ? {} : { source: source.value }),
    ...(line === undefined ? {} : { line: line.value }),
    standing: standing?.value ?? 'source',
    ...(note === undefined ? {} : { note: note.value }),
    place: from.place,
  };
}

function questionOf({ name: id, value, place }: Entry<QuestionText>, issues: Issue[]): readonly Question[] {
  const { ask, name, unit: unitText, options, helps } = value;
  const words = { id, ask: ask.value, name: name.value };
  if (unitText !== undefined && options !== undefined) issues.push(fundingIssues.issue('question-two-kinds', { name: id }, place));
  if (unitText !== undefined) {
    const unit = readUnit(unitText.value, unitText.place, issues);
    return unit === undefined ? [] : [{ ...words, example: `5 ${unitText.value}`, kind: 'quantity', unit, factor: plainUnit(unit).factor, helps: helps !== undefined }];
  }
  if (options === undefined) return [{ ...words, example: 'yes', kind: 'yes-no' }];
  return [{ ...words, example: options[0]?.name ?? '', kind: 'option', options: options.map((option) => ({ id: option.name, name: option.value.value })) }];
}

function programmeOf({ name: id, value }: Entry<ProgrammeText>, names: RuleNames, validity: (written: ValidityText) => Validity, issues: Issue[]): Programme {
  const versionsOf = (kind: RuleKind): readonly RuleVersion[] => value.rules.filter(({ rule }) => rule.value === kind).flatMap((written): readonly RuleVersion[] => {
    const [formula, other, verbs] = isTerm(kind) ? [written.is, written.holds, ['is', 'holds']] : [written.holds, written.is, ['holds', 'is']];
    if (formula === undefined || other !== undefined) {
      issues.push(fundingIssues.issue('rule-verb', { kind, expected: verbs[0], got: other === undefined ? '–' : verbs[1] }, written.rule.place));
      return [];
    }
    const read = readRule(formula.value, formula.place, names, !isTerm(kind));
    issues.push(...read.issues);
    return read.value === undefined ? [] : [{ ...validity(written), rule: read.value }];
  });
  const rules = [...termKinds, ...conditionKinds].map((kind) => ({ kind, versions: versionsOf(kind) })).filter(({ versions }) => versions.length > 0);
  return {
    id,
    name: value.name.value,
    ...(value.goal === undefined ? {} : { goal: value.goal.value }),
    kind: value.kind.value,
    repayment: value.repayment?.value ?? 'equal-principal',
    valid: validity(value),
    rules,
    documents: (value.documents ?? []).map((words) => words.value),
    steps: (value.steps ?? []).map((step) => ({ name: step.name.value, ...(step.days === undefined ? {} : { days: step.days.value }), standing: step.standing?.value ?? 'design' })),
  };
}

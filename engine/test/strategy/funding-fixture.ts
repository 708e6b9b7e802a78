import type { Issue } from '../../src/issues/issue.ts';
import type { Words } from '../../src/language/words.ts';
import type { Answer, Question } from '../../src/strategy/funding-question.ts';
import type { FundingRequest } from '../../src/strategy/funding-navigator.ts';
import { checkProgramme, ruleNames } from '../../src/strategy/programme-check.ts';
import { isTerm } from '../../src/strategy/programme.ts';
import type { DatedParameter, InstrumentKind, Programme, RuleKind } from '../../src/strategy/programme.ts';
import { plainUnit, readRule, readUnit } from '../../src/strategy/programme-rule.ts';

export const place = { file: 'test.yaml', line: 1, column: 1 };
const same = (text: string): Words => ({ kk: text, ru: text, en: text });
const unit = (text: string) => readUnit(text, place, []) ?? { kind: 'quantity' as const, power: 0, factors: [] };
const money = (id: string, helps: boolean, text = 'million KZT'): Question => ({ id, ask: same(`${id}?`), name: same(id), example: `5 ${text}`, kind: 'quantity', unit: unit(text), factor: plainUnit(unit(text)).factor, helps });
const option = (id: string, ...options: readonly string[]): Question => ({ id, ask: same(`${id}?`), name: same(id), example: options[0], kind: 'option', options: options.map((one) => ({ id: one, name: same(one) })) });

export const questions: readonly Question[] = [
  money('need', false), money('ownFunds', true), money('cashFlow', true, 'million KZT / year'), money('collateral', true), money('term', false, 'month'),
  option('stage', 'idea', 'launch', 'growth'), option('purpose', 'investment', 'workingCapital'),
  { id: 'sharesOwnership', ask: same('shares?'), name: same('shares'), example: 'yes', kind: 'yes-no' },
];
const validity = { from: '2020-01-01', standing: 'design' as const, place };
export const parameters: readonly DatedParameter[] = [
  { id: 'MCI', name: same('MCI'), unit: unit('KZT'), versions: [{ ...validity, until: '2020-12-31', value: 2651 }, { ...validity, from: '2021-01-01', value: 2917 }] },
  { id: 'bankRate', name: same('bank'), unit: unit('(percent of loan) / year'), versions: [{ ...validity, value: 16 }] },
];

export function programmeOf(id: string, kind: InstrumentKind, rules: Readonly<Partial<Record<RuleKind, string>>>): { readonly programme: Programme; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const names = ruleNames(questions, parameters, place, issues);
  const versions = (Object.entries(rules) as readonly [RuleKind, string][]).flatMap(([rule, text]) => {
    const read = readRule(text, place, names, !isTerm(rule));
    issues.push(...read.issues);
    return read.value === undefined ? [] : [{ kind: rule, versions: [{ ...validity, rule: read.value }] }];
  });
  const programme: Programme = { id, name: same(id), kind, repayment: 'equal-principal', valid: validity, rules: versions, documents: [], steps: [] };
  return { programme, issues: [...issues, ...checkProgramme(programme, questions)] };
}

const market = readRule('bankRate', place, new Map([['bankRate', unit('(percent of loan) / year')]]), false).value;

export const programmes: readonly Programme[] = [
  programmeOf('own', 'own-funds', { amount: 'ownFunds >= need' }),
  programmeOf('subsidised', 'loan', {
    rate: 'if(purpose == investment, 15, 14) * 1 [(percent of loan) / year]', subsidy: '9 [(percent of loan) / year]', subsidyTerm: '3 [year]', amount: 'amount <= 750 [million KZT]',
    term: 'term <= if(purpose == investment, 5 [year], 3 [year])', collateral: 'collateral >= amount', capacity: 'coverage >= 1.2',
  }),
  programmeOf('guaranteed', 'guaranteed-loan', {
    rate: 'marketRate', cover: '50 [percent of loan]', fee: '1 [percent of guarantee]', ownShare: 'ownShare >= 20 [percent of project]', collateral: 'collateral >= uncovered', capacity: 'coverage >= 1.2',
  }),
  programmeOf('micro', 'loan', { rate: '6 [(percent of loan) / year]', amount: 'amount <= 8000 * MCI', stage: 'stage == launch or stage == growth', term: 'term <= 7 [year]' }),
  programmeOf('grant', 'grant', { amount: 'amount <= 5 [million KZT]', stage: 'stage == idea', ownShare: 'ownShare >= 10 [percent of project]' }),
  programmeOf('venture', 'equity', { ownership: 'sharesOwnership', stage: 'stage != idea' }),
].map(({ programme, issues }) => {
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return programme;
});

export function request(answers: Readonly<Record<string, Answer>>, day = '2021-06-01'): FundingRequest {
  if (market === undefined) throw new Error('bankRate');
  const base: Readonly<Record<string, Answer>> = { need: 25, ownFunds: 5, cashFlow: 12, collateral: 30, term: 36, stage: 'growth', purpose: 'investment', sharesOwnership: false };
  return { registry: { parameters, programmes }, questions, market, dayCount: 'actual/365', answers: new Map(Object.entries({ ...base, ...answers })), day };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBorrowed, navigate } from '../../src/strategy/funding-navigator.ts';
import type { FundingAnswer } from '../../src/strategy/funding-navigator.ts';
import type { Answer } from '../../src/strategy/funding-question.ts';
import { readAnswers } from '../../src/strategy/funding-question.ts';
import { checkValidity, parametersOn } from '../../src/strategy/programme.ts';
import { readRule } from '../../src/strategy/programme-rule.ts';
import { ruleNames } from '../../src/strategy/programme-check.ts';
import { parameters, place, programmeOf, programmes, questions, request } from './funding-fixture.ts';
import oracle from '../oracles/cash-flow.json' with { type: 'json' };

function answer(answers: Readonly<Record<string, Answer>> = {}, day?: string): FundingAnswer {
  const { value, issues } = navigate(request(answers, day));
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
}
const of = (found: FundingAnswer, id: string) => found.instruments.find(({ programme }) => programme === id);
const failed = (found: FundingAnswer, id: string) => of(found, id)?.checks.filter(({ met }) => !met).map(({ kind }) => kind);

describe('the funding navigator', () => {
  it('ranks what fits by effective rate and says which rules fail', () => {
    const found = answer();
    expect(found.instruments.map(({ programme, fits }) => [programme, fits])).toEqual([
      ['subsidised', true], ['micro', true], ['guaranteed', true], ['own', false], ['venture', false], ['grant', false],
    ]);
    expect([found.amount, found.ownShare]).toEqual([20e6, 20]);
    expect(failed(found, 'grant')).toEqual(['amount', 'stage']);
    expect(of(found, 'subsidised')?.leverage).toBeCloseTo(20e6 / 2_775_000, 10);
  });

  it('costs the loan of 20 million as R does', () => {
    const [{ cost }] = oracle.loans;
    const found = of(answer(), 'subsidised')?.cost;
    expect(found?.interest).toBeCloseTo(cost.interest, 4);
    expect(found?.effectiveRate).toBeCloseTo(cost.effectiveRate, 9);
    // The unsubsidised loan at the market's rate is no gift: within the days by which months differ.
    const dear = answer({}).instruments.find(({ programme }) => programme === 'guaranteed')?.cost;
    expect(Math.abs((dear?.grantElement ?? NaN) + 100 * (dear?.fee ?? NaN) / 20e6)).toBeLessThan(0.02);
  });

  it('puts own funds first when they suffice, and keeps the loans', () => {
    const found = answer({ ownFunds: 30 });
    expect(found.instruments[0].programme).toBe('own');
    expect(found.amount).toBe(0);
    expect(of(found, 'subsidised')).toMatchObject({ fits: true });
    expect(of(found, 'subsidised')?.cost).toBeUndefined();
  });

  it('names the least change of one answer that turns a failed rule', () => {
    const change = (answers: Readonly<Record<string, Answer>>, id: string) => of(answer(answers), id)?.changes;
    expect(change({ term: 84 }, 'subsidised')).toEqual([{ rule: 'term', answer: 'term', from: 84, to: 60 }]);
    expect(change({ term: 48, purpose: 'workingCapital' }, 'subsidised')).toEqual([
      { rule: 'term', answer: 'term', from: 48, to: 36 },
      { rule: 'term', answer: 'purpose', from: 'workingCapital', to: 'investment' },
    ]);
    expect(change({ collateral: 8 }, 'guaranteed')).toEqual([
      { rule: 'collateral', answer: 'need', from: 25, to: 21 },
      { rule: 'collateral', answer: 'ownFunds', from: 5, to: 9 },
      { rule: 'collateral', answer: 'collateral', from: 8, to: 10 },
    ]);
    expect(change({}, 'venture')).toEqual([{ rule: 'ownership', answer: 'sharesOwnership', from: false, to: true }]);
    // 1.2 times the debt service of the first year, 7 683 333 tenge in R.
    const needed = change({ cashFlow: 5 }, 'subsidised')?.find(({ answer: name }) => name === 'cashFlow');
    expect(needed?.to).toBe(Math.ceil(1.2 * oracle.loans[0].cost.debtService / 100) / 1e4);
  });

  it('takes the rules and parameters of the day', () => {
    expect(failed(answer({ need: 27.3 }, '2020-06-01'), 'micro')).toEqual(['amount']);
    expect(failed(answer({ need: 27.3 }, '2021-06-01'), 'micro')).toEqual([]);
    expect(parametersOn({ parameters, programmes }, '2020-12-31').get('MCI')).toBe(2651);
    expect(parametersOn({ parameters, programmes }, '2019-12-31').get('MCI')).toBeUndefined();
    expect(navigate(request({}, '2019-06-01')).issues.map(({ code }) => code)).toEqual(['funding.nothing-valid']);
  });

  const amounts = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
  const firm = fc.record({ need: fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4), ownFunds: amounts, cashFlow: amounts, collateral: amounts, term: fc.integer({ min: 1, max: 120 }), stage: fc.constantFrom('idea', 'launch', 'growth'), purpose: fc.constantFrom('investment', 'workingCapital'), sharesOwnership: fc.boolean() });

  it('never takes a loan away for more collateral, own funds or cash flow', () => {
    fc.assert(fc.property(firm, fc.constantFrom('ownFunds' as const, 'cashFlow' as const, 'collateral' as const), amounts, (answers, name, more) => {
      const [before, after] = [answer(answers), answer({ ...answers, [name]: answers[name] + more })];
      for (const { programme, fits, kind } of before.instruments) if (fits && isBorrowed(kind)) expect(of(after, programme)?.fits, programme).toBe(true);
    }), { numRuns: 40 });
  });

  it('gives changes that do turn their rule, and none that is clearly closer does', () => {
    fc.assert(fc.property(firm, (answers) => {
      for (const { programme, changes } of answer(answers).instruments) {
        for (const { rule, answer: name, from, to } of changes) {
          expect(failed(answer({ ...answers, [name]: to }), programme)).not.toContain(rule);
          if (typeof from !== 'number' || typeof to !== 'number' || Math.abs(from - to) === 1) continue;
          const closer = name === 'term' ? to + Math.sign(from - to) : to + 0.01 * (from - to);
          expect(failed(answer({ ...answers, [name]: closer }), programme)).toContain(rule);
        }
      }
    }), { numRuns: 4 });
  });
});

describe('rules', () => {
  const names = ruleNames(questions, parameters, place, []);
  const codes = (text: string, truth = true) => readRule(text, place, names, truth).issues.map(({ code }) => code);

  it('are checked for units, options and kind', () => {
    expect(codes('amount <= 750 [million KZT]')).toEqual([]);
    expect(codes('term <= 5 [year] and amount <= 8000 * MCI')).toEqual([]);
    expect(codes('amount <= 750')).toEqual(['units.bare-number']);
    expect(codes('term <= 5 [million KZT]')).toEqual(['units.units-differ']);
    expect(codes('stage == investment')).toEqual(['units.counted-things']);
    expect(codes('amonut <= 750 [million KZT]')).toEqual(['expressions.unknown-name']);
    expect(codes('750 [million KZT]')).toEqual(['funding.not-a-condition']);
    expect(codes('amount <= 5 [million KZT]', false)).toEqual(['funding.not-a-number']);
    expect(readRule('amount <= 5 [milion KZT]', place, names, true).issues[0].place).toMatchObject({ column: 14, length: 6 });
  });

  it('may not turn against a firm that has more', () => {
    const found = (rules: Parameters<typeof programmeOf>[2], kind: Parameters<typeof programmeOf>[1] = 'grant') => programmeOf('x', kind, rules).issues.map(({ code, detail }) => [code, detail.answer ?? detail.programme ?? detail.what]);
    expect(found({ amount: 'amount >= 5 [million KZT]' })).toEqual([['funding.against-the-firm', 'ownFunds']]);
    expect(found({ collateral: 'collateral <= 5 [million KZT]' })).toEqual([['funding.against-the-firm', 'collateral']]);
    expect(found({ rate: 'if(amount <= 5 [million KZT], 5, 6) * 1 [(percent of loan) / year]' }, 'loan')).toEqual([['funding.against-the-firm', 'ownFunds']]);
    expect(found({ collateral: 'not (collateral < uncovered)', capacity: 'min(coverage, 2) >= 1.2' })).toEqual([]);
    expect(found({}, 'loan')).toEqual([['funding.rate-missing', 'x']]);
    expect(found({ rate: '5 [percent of loan]' }, 'loan')).toEqual([['funding.wrong-unit', 'rate']]);
  });

  it('are valid one at a time, on days that exist', () => {
    const span = (from: string, until?: string) => ({ from, ...(until === undefined ? {} : { until }), standing: 'source' as const, place });
    expect(checkValidity('x', [span('2020-01-01', '2020-12-31'), span('2021-01-01')])).toEqual([]);
    expect(checkValidity('x', [span('2020-01-01'), span('2021-01-01')]).map(({ code, detail }) => [code, detail.last])).toEqual([['funding.validity-overlaps', '2020-12-31']]);
    expect(checkValidity('x', [span('2021-02-30')]).map(({ code }) => code)).toEqual(['funding.not-a-day']);
    expect(checkValidity('x', [span('2021-02-01', '2021-01-01')]).map(({ code }) => code)).toEqual(['funding.ends-before']);
  });
});

describe('answers', () => {
  const never = readRule('stage == idea and cashFlow > 0', place, ruleNames(questions, parameters, place, []), true).value;
  const why = { kk: 'w', ru: 'w', en: 'w' };
  const questionnaire = { questions, contradictions: never === undefined ? [] : [{ never, why, about: ['stage', 'cashFlow'] }] };
  const whole = { need: '25 million KZT', ownFunds: '5000 thousand KZT', cashFlow: '12 million KZT / year', collateral: '30 million KZT', term: '3 years', stage: 'growth', purpose: 'investment', sharesOwnership: 'no' };
  const read = (change: Readonly<Record<string, string>>) => readAnswers(questionnaire, Object.entries({ ...whole, ...change }).filter(([, text]) => text !== '').map(([name, text]) => ({ name, text, place })), place);
  const codes = (change: Readonly<Record<string, string>>) => read(change).issues.map(({ code }) => code);

  it('are read in the unit of their question', () => {
    expect([...(read({}).value ?? [])]).toEqual([['need', 25], ['ownFunds', 5], ['cashFlow', 12], ['collateral', 30], ['term', 36], ['stage', 'growth'], ['purpose', 'investment'], ['sharesOwnership', false]]);
  });

  it('are told when unknown, missing, unreadable or contradictory', () => {
    expect(codes({ needs: '3 KZT' })).toEqual(['funding.answer-unknown']);
    expect(codes({ need: '' })).toEqual(['funding.answer-missing']);
    expect(codes({ need: '25' })).toEqual(['funding.answer-unreadable']);
    expect(codes({ need: '25 million USD' })).toEqual(['funding.wrong-unit']);
    expect(codes({ need: '-1 million KZT' })).toEqual(['funding.answer-negative']);
    expect(codes({ term: '0 months' })).toEqual(['funding.answer-negative']);
    expect(codes({ stage: 'grow' })).toEqual(['funding.option-unknown']);
    expect(codes({ sharesOwnership: 'maybe' })).toEqual(['funding.option-unknown']);
    expect(codes({ stage: 'idea' })).toEqual(['funding.contradiction']);
  });
});

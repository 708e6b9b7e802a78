import { namesIn } from '../../../expressions/names.ts';
import type { Checked } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { derivedNames, navigate, termUnits } from '../../../strategy/funding-navigator.ts';
import type { InstrumentAnswer, RuleCheck } from '../../../strategy/funding-navigator.ts';
import type { Answer, Answers, Question } from '../../../strategy/funding-question.ts';
import { termKinds } from '../../../strategy/programme.ts';
import { plainUnit } from '../../../strategy/programme-rule.ts';
import { saidRule } from '../../../strategy/programme-words.ts';
import { parseUnit } from '../../../units/parse-unit.ts';
import { printUnit } from '../../../units/print-unit.ts';
import type { Unit } from '../../../units/unit.ts';
import { validityResult } from '../programmes/operations.ts';
import type { FundingRules } from '../programmes/read-registry.ts';
import type { CheckResult, FirmResult, InstrumentResult, SaidValue } from './result.ts';

export interface Firm {
  readonly id: string;
  readonly name: Words;
  readonly about?: Words;
  readonly day: string;
  readonly answers: Answers;
}

const yesNo: Readonly<Record<'yes' | 'no', Words>> = { yes: { kk: 'иә', ru: 'да', en: 'yes' }, no: { kk: 'жоқ', ru: 'нет', en: 'no' } };

/** The navigator's answer for a firm, in the units of the questions and with words.
 * @returns money in the unit of the question `need` */
export function firmResult(rules: FundingRules, firm: Firm): Checked<FirmResult> {
  const { questions } = rules.questionnaire;
  const { value: answer, issues } = navigate({ registry: rules.registry, questions, market: rules.market, dayCount: rules.dayCount, answers: firm.answers, day: firm.day });
  if (answer === undefined) return { issues };
  const told = new Telling(rules, firm);
  return {
    value: {
      id: firm.id,
      name: firm.name,
      ...(firm.about === undefined ? {} : { about: firm.about }),
      date: firm.day,
      dayCount: rules.dayCount,
      money: printUnit(told.money.unit),
      answers: questions.flatMap((question) => {
        const said = told.answer(question, firm.answers.get(question.id));
        return said === undefined ? [] : [{ ...said, ask: question.ask }];
      }),
      amount: told.inMoney(answer.amount),
      ownShare: answer.ownShare,
      marketRate: answer.marketRate,
      discountRate: answer.discountRate,
      instruments: answer.instruments.map((instrument) => told.instrument(instrument)),
    },
    issues,
  };
}

/** Says plain numbers in the units of the questions. */
class Telling {
  readonly money: { readonly unit: Unit; readonly factor: number };
  private readonly rules: FundingRules;
  private readonly firm: Firm;

  constructor(rules: FundingRules, firm: Firm) {
    this.rules = rules;
    this.firm = firm;
    const need = rules.questionnaire.questions.find(({ id }) => id === 'need');
    if (need?.kind !== 'quantity') throw new Error('There is no question need; please report this.');
    this.money = { unit: need.unit, factor: need.factor };
  }

  inMoney(plain: number): number {
    return plain / this.money.factor;
  }

  answer(question: Question, answer: Answer | undefined): SaidValue | undefined {
    const { id, name } = question;
    if (question.kind === 'quantity') return typeof answer === 'number' ? { id, name, value: answer, unit: printUnit(question.unit) } : undefined;
    if (question.kind === 'yes-no') return { id, name, words: yesNo[answer === true ? 'yes' : 'no'] };
    const option = question.options.find((one) => one.id === answer);
    return option === undefined ? undefined : { id, name, words: option.name };
  }

  instrument(instrument: InstrumentAnswer): InstrumentResult {
    const { questions } = this.rules.questionnaire;
    const programme = this.rules.registry.programmes.find(({ id }) => id === instrument.programme);
    if (programme === undefined) throw new Error(`There is no programme ${instrument.programme}; please report this.`);
    const { cost } = instrument;
    const days = programme.steps.map((step) => step.days ?? NaN);
    return {
      id: programme.id,
      name: programme.name,
      kind: instrument.kind,
      rank: instrument.rank,
      fits: instrument.fits,
      checks: instrument.checks.map((check) => this.check(check, instrument)),
      terms: termKinds.flatMap((id) => { const value = instrument.terms[id]; return value === undefined ? [] : [{ id, value, unit: termUnits[id] }]; }),
      ...(cost === undefined ? {} : {
        cost: {
          interest: this.inMoney(cost.interest), paidByState: this.inMoney(cost.paidByState), fee: this.inMoney(cost.fee), debtService: this.inMoney(cost.debtService),
          effectiveRate: cost.effectiveRate, presentCost: this.inMoney(cost.presentCost), grantElement: cost.grantElement,
        },
      }),
      ...(instrument.leverage === undefined ? {} : { leverage: instrument.leverage }),
      changes: instrument.changes.flatMap(({ rule, answer, from, to }) => {
        const question = questions.find(({ id }) => id === answer);
        const [before, after] = question === undefined ? [] : [this.answer(question, from), this.answer(question, to)];
        return question === undefined || before === undefined || after === undefined ? [] : [{ id: `${rule}.${answer}`, rule, name: question.name, from: before, to: after }];
      }),
      documents: programme.documents,
      steps: programme.steps.map(({ name, days: each }, i) => ({ id: String(i + 1), name, ...(each === undefined ? {} : { days: each }) })),
      ...(days.length > 0 && days.every((each) => !Number.isNaN(each)) ? { days: days.reduce((a, b) => a + b, 0) } : {}),
    };
  }

  private check({ kind, met, version, validity }: RuleCheck, instrument: InstrumentAnswer): CheckResult {
    const base = { ...validityResult(validity, this.rules, this.firm.day), id: kind, met };
    if (version === undefined) return { ...base, has: [] };
    const { questions } = this.rules.questionnaire;
    const names = [...new Set(namesIn(version.rule.expression).map(({ name }) => name))];
    const has = names.flatMap((name): readonly SaidValue[] => {
      const question = questions.find(({ id }) => id === name);
      const said = question === undefined ? this.derived(name, instrument) : this.answer(question, this.firm.answers.get(name));
      return said === undefined ? [] : [said];
    });
    return { ...base, formula: version.rule.text, said: saidRule(version.rule, { questions, parameters: this.rules.registry.parameters }), has };
  }

  /** A value that follows from answers and terms; a coverage without debt is none. */
  private derived(name: string, { values }: InstrumentAnswer): SaidValue | undefined {
    const entry = derivedNames.find(({ id }) => id === name);
    const value = values.get(name);
    if (entry === undefined || value === undefined || !Number.isFinite(value)) return undefined;
    const unit = parseUnit(entry.unit).value;
    const isMoney = unit !== undefined && printUnit(plainUnit(this.money.unit).unit) === printUnit(plainUnit(unit).unit);
    return isMoney ? { id: name, name: entry.name, value: this.inMoney(value), unit: printUnit(this.money.unit) } : { id: name, name: entry.name, value, unit: entry.unit };
  }
}

import { namesIn } from '../expressions/names.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { debtService, loanCost, loanSchedule } from './cash-flow.ts';
import type { LoanCost, LoanTerms } from './cash-flow.ts';
import { growthFactor } from './day-count.ts';
import type { Day, DayCount } from './day-count.ts';
import { fundingIssues } from './funding-issues.ts';
import { smallestChanges } from './funding-change.ts';
import type { Change } from './funding-change.ts';
import { answerValue, answerValues } from './funding-question.ts';
import type { Answers, Question } from './funding-question.ts';
import { isTerm, parametersOn, validOn } from './programme.ts';
import type { InstrumentKind, Programme, ProgrammeRegistry, RuleKind, RuleVersion, TermKind, Validity } from './programme.ts';
import { ruleValue } from './programme-rule.ts';
import type { ProgrammeRule } from './programme-rule.ts';

/** Every name's value in plain units on one day: answers, parameters, and what follows from them and a programme's terms. */
export type RuleValues = ReadonlyMap<string, number>;

export interface RuleCheck {
  readonly kind: RuleKind | 'validity';
  readonly met: boolean;
  /** Absent for the validity of the programme itself. */
  readonly version?: RuleVersion;
  readonly validity: Validity;
}

/** One programme held against one firm. */
export interface InstrumentAnswer {
  readonly programme: string;
  readonly kind: InstrumentKind;
  /** 1 for the first; programmes whose rules are all met stand before the others. */
  readonly rank: number;
  readonly fits: boolean;
  readonly checks: readonly RuleCheck[];
  /** Percent a year, percent or months; absent where the programme says nothing. */
  readonly terms: Readonly<Partial<Record<TermKind, number>>>;
  /** What the firm pays, for borrowed money; in plain money. */
  readonly cost?: LoanCost;
  /** amount / what the state pays in interest: tenge lent to one of subsidy; absent without subsidy. */
  readonly leverage?: number;
  /** What the rules looked at, by name, in plain units. */
  readonly values: RuleValues;
  readonly changes: readonly Change[];
}

export interface FundingAnswer {
  readonly day: Day;
  /** What is wanted from outside, plain money: max(need - own funds, 0). */
  readonly amount: number;
  /** Percent of the project, at most 100. */
  readonly ownShare: number;
  /** What the market lends at, percent a year: nominal, and effective by monthly payments; present costs are taken at the latter. */
  readonly marketRate: number;
  readonly discountRate: number;
  readonly instruments: readonly InstrumentAnswer[];
}

export interface FundingRequest {
  readonly registry: ProgrammeRegistry;
  readonly questions: readonly Question[];
  /** What the market lends at without support, percent a year: a formula over parameters. */
  readonly market: ProgrammeRule;
  readonly answers: Answers;
  readonly day: Day;
  /** By which effective rates and present values are taken. */
  readonly dayCount: DayCount;
}

/** Borrowed money has terms, costs and debt service. */
export function isBorrowed(kind: InstrumentKind): boolean {
  return kind === 'loan' || kind === 'guaranteed-loan' || kind === 'lease';
}

/** Holds the programmes of a registry against a firm's answers on a day.
 * Ranked: programmes whose rules are all met first, among them by annual effective rate (own funds and grants cost none, a share of
 * ownership has no rate and stands last), then the others by the number of rules they fail, those not valid last; ties in the order of
 * the registry.
 * @assumes the firm borrows need - own funds for the term that it wants, from the day asked */
export function navigate(request: FundingRequest): Checked<FundingAnswer> {
  const { registry, day } = request;
  const valid = registry.programmes.filter(({ valid: span }) => validOn([span], day) !== undefined);
  if (valid.length === 0) {
    const first = registry.programmes.map((programme) => programme.valid.from).toSorted()[0] ?? '–';
    return { issues: [fundingIssues.issue('nothing-valid', { day, first })] };
  }
  const base = answerValues(request.questions, request.answers);
  const parameters = dayValues(registry, request.market, day);
  const unvalued = missingParameters(valid, request, parameters);
  if (unvalued.length > 0) return { issues: unvalued };
  const values = new Map([...base, ...parameters]);
  const marketRate = values.get('marketRate') ?? NaN;
  const discountRate = 100 * (growthFactor(marketRate / 1200, 12) - 1);
  const held = registry.programmes.map((programme) => {
    const one = holdAgainst(programme, values, day);
    const cost = one.loan === undefined ? undefined : loanCost(one.loan, day, discountRate, request.dayCount);
    return { programme, held: { ...one, ...(cost === undefined ? {} : { cost }) } };
  });
  const ordered = held.toSorted((a, b) => compare(orderOf(a.held), orderOf(b.held)) || compare(costOf(a), costOf(b)));
  const derived = derivedFrom(values);
  const amount = derived.get('amount') ?? NaN;
  const instruments = ordered.map(({ programme, held: { terms, cost, checks, values: looked } }, i): InstrumentAnswer => {
    const fits = checks.every(({ met }) => met);
    const subsidy = cost?.paidByState ?? 0;
    return {
      programme: programme.id,
      kind: programme.kind,
      rank: i + 1,
      fits,
      checks,
      terms,
      ...(cost === undefined ? {} : { cost }),
      ...(subsidy > 0 ? { leverage: amount / subsidy } : {}),
      values: looked,
      changes: checks.filter(({ met }) => !met).flatMap(({ kind, version }) => {
        if (kind === 'validity' || version === undefined) return [];
        return smallestChanges(kind, request.questions, request.answers, {
          asked: askedBy(programme, version, day),
          isMet: (question, answer) => isMet(programme, version, new Map([...values, [question.id, answerValue(question, answer)]]), day),
        });
      }),
    };
  });
  return { value: { day, amount, ownShare: derived.get('ownShare') ?? NaN, marketRate, discountRate, instruments }, issues: [] };
}

/** The numbers of a day: parameters and the market's rate. */
export function dayValues(registry: ProgrammeRegistry, market: ProgrammeRule, day: Day): RuleValues {
  const parameters = parametersOn(registry, day);
  return new Map([...parameters, ['marketRate', ruleValue(market, parameters)]]);
}

/** Parameters that a valid programme, or the market's rate that it names, rests on and that have no value on the day. */
function missingParameters(valid: readonly Programme[], { registry, market, day }: FundingRequest, values: RuleValues): readonly Issue[] {
  const programmeOf = new Map<string, string>();
  for (const { id, rules, kind } of valid) {
    const named = rules.flatMap(({ versions }) => {
      const version = validOn(versions, day);
      return version === undefined ? [] : namesIn(version.rule.expression).map(({ name }) => name);
    });
    const all = named.includes('marketRate') || isBorrowed(kind) ? [...named, ...namesIn(market.expression).map(({ name }) => name)] : named;
    for (const name of all) if (!programmeOf.has(name)) programmeOf.set(name, id);
  }
  const missing = registry.parameters.filter(({ id }) => programmeOf.has(id) && !values.has(id));
  return missing.map(({ id }) => fundingIssues.issue('parameter-without-value', { name: id, day, programme: programmeOf.get(id) ?? '' }));
}

/** What follows from the answers alone.
 *    amount = max(need - ownFunds, 0);  ownShare = 100·min(ownFunds / need, 1) */
function derivedFrom(values: RuleValues): Map<string, number> {
  const [need, ownFunds] = [values.get('need') ?? NaN, values.get('ownFunds') ?? NaN];
  return new Map([...values, ['amount', Math.max(need - ownFunds, 0)], ['ownShare', need > 0 ? 100 * Math.min(ownFunds / need, 1) : 100]]);
}

interface Held {
  readonly terms: InstrumentAnswer['terms'];
  /** Absent where nothing is borrowed. */
  readonly loan?: LoanTerms;
  readonly values: RuleValues;
  readonly checks: readonly RuleCheck[];
}

/** The terms of a programme for a firm, then its conditions; of a programme that is not valid, that alone. */
function holdAgainst(programme: Programme, answers: RuleValues, day: Day): Held {
  const own: RuleCheck = { kind: 'validity', met: validOn([programme.valid], day) !== undefined, validity: programme.valid };
  if (!own.met) return { terms: {}, values: answers, checks: [own] };
  const { terms, loan, values } = termsFor(programme, answers, day);
  const checks = programme.rules.flatMap(({ kind, versions }): readonly RuleCheck[] => {
    const version = isTerm(kind) ? undefined : validOn(versions, day);
    return version === undefined ? [] : [{ kind, met: ruleValue(version.rule, values) === 1, version, validity: version }];
  });
  return { terms, ...(loan === undefined ? {} : { loan }), values, checks: [own, ...checks] };
}

/** Whether one rule is met by other answers; to ask for nothing is no way to meet it. */
function isMet(programme: Programme, { rule }: RuleVersion, answers: RuleValues, day: Day): boolean {
  const { values } = termsFor(programme, answers, day, namesIn(rule.expression).some(({ name }) => name === 'coverage' || name === 'debtService'));
  return (programme.kind === 'own-funds' || values.get('amount') !== 0) && ruleValue(rule, values) === 1;
}

/** What a programme gives a firm, and the values that its conditions look at.
 *    uncovered = amount·(100 - cover)/100;  coverage = cash flow of a year / debt service of a year (∞ without debt)
 * @param isLent whether anything looks at the loan itself */
function termsFor(programme: Programme, answers: RuleValues, day: Day, isLent = true): Omit<Held, 'checks'> {
  const values = derivedFrom(answers);
  const terms: Partial<Record<TermKind, number>> = {};
  for (const { kind, versions } of programme.rules) {
    const rule = isTerm(kind) ? validOn(versions, day)?.rule : undefined;
    if (!isTerm(kind) || rule === undefined) continue;
    terms[kind] = ruleValue(rule, values);
    values.set(kind, terms[kind]);
  }
  const loan = isLent && isBorrowed(programme.kind) ? loanFor(programme, values, terms) : undefined;
  const service = loan === undefined ? NaN : debtService(loanSchedule(loan));
  values.set('borrowerRate', (terms.rate ?? 0) - (terms.subsidy ?? 0));
  values.set('uncovered', ((values.get('amount') ?? NaN) * (100 - (terms.cover ?? 0))) / 100);
  values.set('debtService', service);
  const isOwing = isBorrowed(programme.kind) && values.get('amount') !== 0;
  values.set('coverage', isOwing ? (values.get('cashFlow') ?? NaN) / service : Infinity);
  return { terms, ...(loan === undefined ? {} : { loan }), values };
}

function loanFor(programme: Programme, values: RuleValues, terms: InstrumentAnswer['terms']): LoanTerms | undefined {
  const [amount, months] = [values.get('amount') ?? NaN, Math.round(values.get('term') ?? NaN)];
  if (!(amount > 0 && months >= 1)) return undefined;
  return {
    amount,
    rate: terms.rate ?? NaN,
    subsidy: terms.subsidy ?? 0,
    subsidisedMonths: terms.subsidyTerm ?? months,
    months,
    grace: Math.min(terms.grace ?? 0, months - 1),
    repayment: programme.repayment,
    fee: ((terms.fee ?? 0) / 100) * amount * ((terms.cover ?? 0) / 100),
  };
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By how many rules a programme does not fit; one that is not valid stands last. */
function orderOf({ checks }: Held): number {
  return checks.some(({ kind, met }) => kind === 'validity' && !met) ? Infinity : checks.filter(({ met }) => !met).length;
}

function costOf({ programme, held }: { readonly programme: Programme; readonly held: { readonly cost?: LoanCost } }): number {
  if (programme.kind === 'own-funds') return -1;
  if (programme.kind === 'equity') return Number.MAX_VALUE;
  // Rates that differ by rounding alone are equal.
  return Math.round((held.cost?.effectiveRate ?? 0) * 1e9) / 1e9;
}

/** The names of everything that the outcome of a rule rests on, through what follows from answers and through the programme's terms. */
function askedBy(programme: Programme, version: RuleVersion, day: Day): ReadonlySet<string> {
  const termNames = programme.rules.flatMap(({ kind, versions }) => {
    const rule = isTerm(kind) ? validOn(versions, day)?.rule : undefined;
    return rule === undefined ? [] : namesIn(rule.expression).map(({ name }) => name);
  });
  const own = namesIn(version.rule.expression).map(({ name }) => name);
  const asked = new Set(own);
  for (const { id, directions } of derivedNames) if (asked.has(id)) for (const name of Object.keys(directions)) asked.add(name);
  if (own.some((name) => name === 'coverage' || name === 'debtService')) asked.add('term');
  if (own.some((name) => Object.hasOwn(termUnits, name) || derivedNames.some(({ id }) => id === name && id !== 'amount'))) for (const name of termNames) asked.add(name);
  return asked;
}

/** The names that follow from answers and terms, for rules; the last two move with the firm's own answers. */
export const derivedNames: readonly { readonly id: string; readonly unit: string; readonly name: Words; readonly directions: Readonly<Record<string, number>> }[] = [
  { id: 'amount', unit: 'KZT', name: { kk: 'сұралатын сома', ru: 'запрашиваемая сумма', en: 'the amount asked' }, directions: { ownFunds: -1, need: 1 } },
  { id: 'ownShare', unit: 'percent of project', name: { kk: 'меншікті үлес', ru: 'собственное участие', en: 'the own share' }, directions: { ownFunds: 1, need: -1 } },
  { id: 'uncovered', unit: 'KZT', name: { kk: 'кепілдікпен жабылмаған сома', ru: 'сумма без гарантии', en: 'the amount without guarantee' }, directions: { ownFunds: -1, need: 1 } },
  { id: 'debtService', unit: 'KZT / year', name: { kk: 'жылдық қарыз төлемі', ru: 'платежи по долгу за год', en: 'debt service a year' }, directions: { ownFunds: -1, need: 1 } },
  { id: 'coverage', unit: '1', name: { kk: 'қарызды өтеу коэффициенті', ru: 'коэффициент покрытия долга', en: 'the debt-service coverage ratio' }, directions: { ownFunds: 1, cashFlow: 1, need: -1 } },
];

/** Terms that rules may name, with their units. */
export const termUnits: Readonly<Record<TermKind | 'borrowerRate' | 'marketRate', string>> = {
  marketRate: '(percent of loan) / year',
  rate: '(percent of loan) / year',
  subsidy: '(percent of loan) / year',
  borrowerRate: '(percent of loan) / year',
  subsidyTerm: 'month',
  grace: 'month',
  cover: 'percent of loan',
  fee: 'percent of guarantee',
};

/** Answers that the arithmetic of funding needs, with an example of each unit. */
export const coreQuestions: Readonly<Record<'need' | 'ownFunds' | 'cashFlow' | 'collateral' | 'term', string>> = {
  need: 'million KZT', ownFunds: 'million KZT', cashFlow: 'million KZT / year', collateral: 'million KZT', term: 'months',
};

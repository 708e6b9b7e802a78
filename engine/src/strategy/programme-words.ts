import { formatNumber, withUnit } from '../language/numbers.ts';
import { russianPlural } from '../language/plurals.ts';
import type { Language, Words } from '../language/words.ts';
import { childrenOf } from '../expressions/expression.ts';
import type { Expression } from '../expressions/expression.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { printUnit } from '../units/print-unit.ts';
import { asQuantity, pureNumber } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { unitWords } from '../units/words.ts';
import type { DayCount } from './day-count.ts';
import { derivedNames } from './funding-navigator.ts';
import type { Question } from './funding-question.ts';
import type { DatedParameter, InstrumentKind, RuleKind } from './programme.ts';
import type { ProgrammeRule } from './programme-rule.ts';

export const ruleWords: Readonly<Record<RuleKind | 'validity', Words>> = {
  validity: { kk: 'бағдарламаның қолданылу мерзімі', ru: 'срок действия программы', en: 'validity of the programme' },
  rate: { kk: 'сыйақы мөлшерлемесі', ru: 'ставка вознаграждения', en: 'interest rate' },
  subsidy: { kk: 'субсидияланатын бөлігі', ru: 'субсидируемая часть', en: 'subsidised part' },
  subsidyTerm: { kk: 'субсидиялау мерзімі', ru: 'срок субсидирования', en: 'term of the subsidy' },
  grace: { kk: 'негізгі қарыз бойынша жеңілдік кезеңі', ru: 'льготный период по основному долгу', en: 'grace on the principal' },
  cover: { kk: 'кепілдік үлесі', ru: 'доля гарантии', en: 'share guaranteed' },
  fee: { kk: 'кепілдік үшін ақы', ru: 'плата за гарантию', en: 'fee of the guarantee' },
  applicant: { kk: 'өтінім беруші', ru: 'заявитель', en: 'applicant' },
  size: { kk: 'кәсіпорын мөлшері', ru: 'размер предприятия', en: 'size of the firm' },
  stage: { kk: 'саты', ru: 'стадия', en: 'stage' },
  purpose: { kk: 'мақсат', ru: 'цель', en: 'purpose' },
  location: { kk: 'орны', ru: 'место', en: 'place' },
  sector: { kk: 'сала', ru: 'отрасль', en: 'branch' },
  amount: { kk: 'сома', ru: 'сумма', en: 'amount' },
  term: { kk: 'мерзімі', ru: 'срок', en: 'term' },
  ownShare: { kk: 'меншікті үлес', ru: 'собственное участие', en: 'own share' },
  collateral: { kk: 'кепіл', ru: 'залог', en: 'collateral' },
  capacity: { kk: 'төлем қабілеті', ru: 'платежеспособность', en: 'capacity to repay' },
  ownership: { kk: 'меншік үлесі', ru: 'доля в собственности', en: 'share of ownership' },
  protection: { kk: 'идеяның қорғалуы', ru: 'охрана идеи', en: 'protection of the idea' },
  obligation: { kk: 'қарсы міндеттеме', ru: 'встречное обязательство', en: 'counter-obligation' },
};

export const instrumentWords: Readonly<Record<InstrumentKind, Words>> = {
  'own-funds': { kk: 'меншікті қаражат', ru: 'собственные средства', en: 'own funds' },
  loan: { kk: 'кредит', ru: 'кредит', en: 'loan' },
  'guaranteed-loan': { kk: 'кепілдікпен кредит', ru: 'кредит с гарантией', en: 'loan with a guarantee' },
  lease: { kk: 'лизинг', ru: 'лизинг', en: 'leasing' },
  grant: { kk: 'грант', ru: 'грант', en: 'grant' },
  equity: { kk: 'капиталға қатысу', ru: 'участие в капитале', en: 'equity' },
};

export const dayCountWords: Readonly<Record<DayCount, Words>> = {
  'actual/365': { kk: 'нақты күн/365', ru: 'фактические дни/365', en: 'actual days/365' },
  'actual/360': { kk: 'нақты күн/360', ru: 'фактические дни/360', en: 'actual days/360' },
  '30/360': { kk: '30/360', ru: '30/360', en: '30/360' },
};

const operators = {
  and: { kk: ' және ', ru: ' и ', en: ' and ' },
  or: { kk: ' немесе ', ru: ' или ', en: ' or ' },
  not: { kk: '{a} емес', ru: 'не {a}', en: 'not {a}' },
  if: { kk: '{a} ({c} болса), әйтпесе {b}', ru: '{a}, если {c}, иначе {b}', en: '{a} if {c}, else {b}' },
  max: { kk: '{a}, кемінде {b}', ru: '{a}, не менее {b}', en: '{a}, at least {b}' },
  min: { kk: '{a}, ең көбі {b}', ru: '{a}, не более {b}', en: '{a}, at most {b}' },
} as const satisfies Readonly<Record<string, Words>>;

const termNames: Readonly<Record<string, Words>> = { ...ruleWords, borrowerRate: { kk: 'қарыз алушының мөлшерлемесі', ru: 'ставка для заемщика', en: 'the borrower’s rate' }, marketRate: { kk: 'нарық мөлшерлемесі', ru: 'рыночная ставка', en: 'the market’s rate' } };

/** A piece of a rule in words: text, or the number that begins at a place of the formula. */
type RulePart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly at: number };

/** A rule as a part of a sentence in three languages, «сұралатын сома ≤ {1}», and the numbers that stand in it in the order of the
 * formula. */
export interface SaidRule {
  readonly words: Words;
  readonly numbers: readonly { readonly id: string; readonly value: number; readonly unit: string }[];
}

/** The names that a reader sees for the names of rules. */
export interface NameWords {
  readonly questions: readonly Question[];
  readonly parameters: readonly DatedParameter[];
}

export function saidRule(rule: ProgrammeRule, names: NameWords): SaidRule {
  const order = numbersIn(rule.expression, rule);
  const said = (language: Language): string => new RuleSpeech(rule, names, language).parts().map((part) => (part.kind === 'text' ? part.text : `{${order.findIndex(({ at }) => at === part.at) + 1}}`)).join('');
  return {
    words: { kk: said('kk'), ru: said('ru'), en: said('en') },
    numbers: order.map(({ value, unit }, i) => ({ id: String(i + 1), value, unit: printUnit(unit) })),
  };
}

/** A said rule as plain text. */
export function ruleText({ words, numbers }: SaidRule, language: Language): string {
  return words[language].replace(/\{(\d+)\}/g, (_, id: string) => {
    const number = numbers[Number(id) - 1];
    return measureText(number.value, parseUnit(number.unit).value ?? pureNumber, language);
  });
}

/** The unit of a yearly rate in Kazakh, where nothing may stand before the number; elsewhere it is «жылдық 5 %». */
export const kazakhYearly = '% (жылдық)';

/** A number with its unit as an offer says it: 15 % a year, 36 months, 20 million tenge. */
export function measureText(value: number, unit: Unit, language: Language, digits?: number): string {
  const printed = formatNumber(value, language, digits === undefined ? {} : { decimals: digits });
  const unitText = measureUnit(value, unit, language);
  return language === 'kk' && unitText === kazakhYearly ? `жылдық ${withUnit(printed, '%', language)}` : withUnit(printed, unitText, language);
}

/** The unit after a number: years and months agree with it, a percentage does not say of what. */
export function measureUnit(value: number, unit: Unit, language: Language): string {
  const { factors } = asQuantity(unit);
  const [first] = factors;
  const perTime = factors.some((factor) => factor.of === 'time' && factor.exponent === -1);
  if (factors.some((factor) => factor.of === 'percent')) return perTime ? { kk: kazakhYearly, ru: '% годовых', en: '% a year' }[language] : '%';
  if (perTime && factors.length === 1) return '';
  if (factors.length === 1 && first.of === 'time' && first.exponent === 1 && first.name !== 'quarter') {
    if (language === 'kk') return first.name === 'year' ? 'жыл' : 'ай';
    if (language === 'en') return `${first.name}${value === 1 ? '' : 's'}`;
    return first.name === 'year' ? russianPlural(value, 'год', 'года', 'лет') : russianPlural(value, 'месяц', 'месяца', 'месяцев');
  }
  return unitWords(unit, language, { form: 'inline' });
}

class RuleSpeech {
  private readonly rule: ProgrammeRule;
  private readonly names: NameWords;
  private readonly language: Language;
  private readonly spoken: RulePart[] = [];

  constructor(rule: ProgrammeRule, names: NameWords, language: Language) {
    this.rule = rule;
    this.names = names;
    this.language = language;
  }

  parts(): readonly RulePart[] {
    this.say(this.rule.expression, false);
    return this.spoken;
  }

  private text(text: string): void {
    const last = this.spoken[this.spoken.length - 1];
    if (last?.kind === 'text') this.spoken[this.spoken.length - 1] = { kind: 'text', text: last.text + text };
    else this.spoken.push({ kind: 'text', text });
  }

  private number({ span }: Expression): void {
    this.spoken.push({ kind: 'number', at: span.start });
  }

  private say(e: Expression, inside: boolean): void {
    switch (e.kind) {
      case 'number': return this.number(e);
      case 'name': return this.rule.measures.some(({ name }) => name === e.name) ? this.number(e) : this.text(nameWords(e.name, this.names)[this.language]);
      case 'negate':
        this.text('−');
        return this.say(e.operand, true);
      case 'not': return this.pattern(operators.not, { a: e.operand });
      case 'logic': return this.logic(e, inside);
      case 'compare': return this.compare(e);
      case 'binary': return this.binary(e, inside);
      case 'call': return this.call(e);
    }
  }

  /** `purpose == a or purpose == b` is one question with two answers. */
  private logic(e: Extract<Expression, { kind: 'logic' }>, inside: boolean): void {
    const options = e.operator === 'or' ? alternatives(e) : undefined;
    if (options !== undefined) {
      const names = options.options.map((option) => nameWords(option, this.names)[this.language]);
      return this.text(`${nameWords(options.question, this.names)[this.language]}: ${names.join(operators.or[this.language])}`);
    }
    if (inside) this.text('(');
    this.say(e.left, true);
    this.text(operators[e.operator][this.language]);
    this.say(e.right, true);
    if (inside) this.text(')');
  }

  private compare(e: Extract<Expression, { kind: 'compare' }>): void {
    const isOption = e.left.kind === 'name' && e.right.kind === 'name' && this.names.questions.some((question) => question.kind === 'option' && question.id === (e.left.kind === 'name' ? e.left.name : ''));
    const signs = { '<': ' < ', '<=': ' ≤ ', '>': ' > ', '>=': ' ≥ ', '==': isOption ? ': ' : ' = ', '!=': isOption ? ': ' : ' ≠ ' };
    this.say(e.left, true);
    this.text(signs[e.operator]);
    if (isOption && e.operator === '!=') this.pattern(operators.not, { a: e.right });
    else this.say(e.right, true);
  }

  private binary(e: Extract<Expression, { kind: 'binary' }>, inside: boolean): void {
    const signs = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' / ', '^': '^' };
    const brackets = inside && (e.operator === '+' || e.operator === '-');
    if (brackets) this.text('(');
    this.say(e.left, true);
    this.text(signs[e.operator]);
    this.say(e.right, true);
    if (brackets) this.text(')');
  }

  private call(e: Extract<Expression, { kind: 'call' }>): void {
    const [a, b, c] = e.args;
    if (e.name === 'if') return this.pattern(operators.if, { a: b, b: c, c: a });
    if ((e.name === 'max' || e.name === 'min') && e.args.length === 2) return this.pattern(operators[e.name], { a, b });
    this.text(`${e.name}(`);
    e.args.forEach((arg, i) => {
      if (i > 0) this.text('; ');
      this.say(arg, true);
    });
    this.text(')');
  }

  /** Words with expressions in their places. */
  private pattern(words: Words, parts: Readonly<Record<string, Expression>>): void {
    for (const piece of words[this.language].split(/(\{\w\})/)) {
      const slot = /^\{(\w)\}$/.exec(piece)?.[1];
      if (slot === undefined) this.text(piece);
      else this.say(parts[slot], true);
    }
  }
}

/** The numbers of a rule by where they begin, in the order of the formula. */
function numbersIn(e: Expression, rule: ProgrammeRule): readonly { readonly at: number; readonly value: number; readonly unit: Unit }[] {
  if (e.kind === 'number') return [{ at: e.span.start, value: e.value, unit: pureNumber }];
  if (e.kind !== 'name') return childrenOf(e).flatMap((child) => numbersIn(child, rule));
  const measure = rule.measures.find(({ name }) => name === e.name);
  return measure === undefined ? [] : [{ at: e.span.start, value: measure.value, unit: measure.unit }];
}

/** The words of a name in rules: a question, an option, a parameter, a term, or what follows from answers. */
function nameWords(name: string, { questions, parameters }: NameWords): Words {
  const question = questions.find(({ id }) => id === name);
  const option = questions.flatMap((one) => (one.kind === 'option' ? one.options : [])).find(({ id }) => id === name);
  const parameter = parameters.find(({ id }) => id === name);
  const derived = derivedNames.find(({ id }) => id === name);
  return question?.name ?? option?.name ?? parameter?.name ?? derived?.name ?? termNames[name] ?? { kk: name, ru: name, en: name };
}

/** The question and its options when an expression is nothing but equalities of one question joined by or. */
function alternatives(e: Expression): { readonly question: string; readonly options: readonly string[] } | undefined {
  if (e.kind === 'compare' && e.operator === '==' && e.left.kind === 'name' && e.right.kind === 'name') return { question: e.left.name, options: [e.right.name] };
  if (e.kind !== 'logic' || e.operator !== 'or') return undefined;
  const [left, right] = [alternatives(e.left), alternatives(e.right)];
  if (left === undefined || right === undefined || left.question !== right.question) return undefined;
  return { question: left.question, options: [...left.options, ...right.options] };
}

import { associatedChange } from '../../language/growth.ts';
import { withUnit } from '../../language/numbers.ts';
import { quote } from '../../language/sentences.ts';
import type { Words } from '../../language/words.ts';
import type { CoefficientResult, EquationResult } from '../../study/result.ts';
import type { Inlines, NumberInline } from '../document.ts';
import { decimalsOf, decimalsOfWidth } from './decimals.ts';
import type { Edition } from './edition.ts';
import { changeUnitOf, isWeak, nameOf, seriesUnit } from './edition.ts';
import { coefficientPath, isTime, subjectOf } from './mathematics.ts';
import { intervalAt, numberAt, pathOf } from './numbers.ts';
import { phrase, sentences, woven } from './phrase.ts';

const words = {
  changeWith: {
    kk: '{cause:gen} {step:dat} артуы {outcome:gen} {effect:dat} өзгеруімен байланысты',
    ru: 'рост показателя {cause} на {step} связан с изменением показателя {outcome} на {effect}',
    en: 'an increase of {step} in {cause} is associated with a change of {effect} in {outcome}',
  },
  perYear: {
    kk: '{outcome} тренд бойынша жыл сайын {effect:dat} өзгереді',
    ru: 'по тренду показатель {outcome} за год изменяется на {effect}',
    en: 'along the trend {outcome} changes by {effect} a year',
  },
  risesPerYear: {
    kk: '{outcome} тренд бойынша жыл сайын {effect:dat} өседі',
    ru: 'по тренду показатель {outcome} растет за год на {effect}',
    en: 'along the trend {outcome} rises by {effect} a year',
  },
  powerTrend: {
    kk: '{outcome} уақытқа қарай дәрежелік тренд бойынша өзгереді: икемділік {effect}',
    ru: 'показатель {outcome} следует степенному тренду по времени: эластичность {effect}',
    en: '{outcome} follows a power trend in time: elasticity {effect}',
  },
} as const satisfies Readonly<Record<string, Words>>;

interface EffectNumber {
  readonly amount: NumberInline;
  readonly unit: string;
  readonly interval: Inlines;
}

/** The number an effect tells, with its unit and its 95 % interval. */
function effectNumber(edition: Edition, equation: EquationResult, coefficient: CoefficientResult): EffectNumber | undefined {
  const { effect } = coefficient;
  if (effect === undefined || effect.kind === 'constant' || effect.kind === 'log-constant') return undefined;
  const inPercent = effect.kind === 'elasticity' || effect.kind === 'semi-elasticity';
  const part = inPercent ? 'percent' : 'change';
  const { value, ci95 } = inPercent ? effect.percent : effect.change;
  const path = pathOf(coefficientPath(equation, coefficient), 'effect', part);
  const width = ci95[1] - ci95[0];
  const decimals = inPercent ? Math.max(decimalsOfWidth(width) - 1, Math.min(2, decimalsOf(value, 2))) : Math.min(decimalsOfWidth(width), decimalsOf(value, 4));
  return {
    amount: numberAt(edition, pathOf(path, 'value'), decimals, { weak: isWeak(coefficient.verdict.kind) }),
    unit: inPercent ? '%' : changeUnitOf(edition, equation.responseUnit, 'inline'),
    interval: [intervalAt(edition, pathOf(path, 'ci95', 0), pathOf(path, 'ci95', 1), decimals)],
  };
}

/** What goes with what in an equation, by its form: 1 % of x with b % of y, one unit of x with b units of y.
 * A positive effect whose interval excludes zero is a rise; any other is a change with its sign.
 * @returns the clause with the interval after it, undefined for a constant */
export function effectClause(edition: Edition, equation: EquationResult, coefficient: CoefficientResult): Inlines | undefined {
  const number = effectNumber(edition, equation, coefficient);
  if (number === undefined || coefficient.effect === undefined) return undefined;
  const { language } = edition;
  const { amount, unit, interval } = number;
  const subject = subjectOf(coefficient.term);
  const outcome = nameOf(edition, equation.response);
  const said = (name: string) => (language === 'ru' ? quote(name, language) : name);
  const effectAmount = { amount, unit };
  if (isTime(subject)) {
    const power = coefficient.effect.kind === 'elasticity';
    const clause = phrase(power ? words.powerTrend : coefficient.ci95[0] > 0 ? words.risesPerYear : words.perYear, language, { outcome: said(outcome), effect: power ? amount : effectAmount });
    return sentences(clause, interval);
  }
  const stepUnit = coefficient.effect.kind === 'elasticity' || coefficient.effect.kind === 'level-log' ? '%' : seriesUnit(edition, subject, 'inline');
  const step = withUnit('1', stepUnit, language);
  const cause = nameOf(edition, subject);
  const [low] = coefficient.ci95;
  if (amount.value > 0 && low > 0) {
    const clause = woven([amount], language, (printed) => associatedChange({ cause, step, outcome, effect: withUnit(printed, unit, language), effectDirection: 'rose' }, language));
    return sentences(clause, interval);
  }
  return sentences(phrase(words.changeWith, language, { cause: said(cause), step, outcome: said(outcome), effect: effectAmount }), interval);
}

import type { Expression } from '../../expressions/expression.ts';
import { timeNames } from '../../expressions/expression.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import { printExpression } from '../../expressions/print-expression.ts';
import type { Place } from '../../issues/issue.ts';
import { constantTerm } from '../../models/design.ts';
import type { CoefficientResult, EquationResult } from '../../study/result.ts';
import type { Inline, Inlines, NumberInline } from '../document.ts';
import { decimalsOf, decimalsOfError } from './decimals.ts';
import type { Edition } from './edition.ts';
import { isWeak, seriesOf, symbolOf, unitOf } from './edition.ts';
import { plainText } from './phrase.ts';
import { itemStep, numberAt, pathOf } from './numbers.ts';

const nowhere: Place = { file: '' };

/** A term of an equation as mathematics: `ln(dZin)` -> ln dZin, `d(x)` -> Δx, a series at constant prices with their year. */
export function termInlines(edition: Edition, term: string): Inlines {
  const expression = parseExpression(term, nowhere).value;
  return expression === undefined ? [term] : expressionInlines(edition, expression);
}

/** The same as plain text, for charts. */
export function termText(edition: Edition, term: string): string {
  return plainText(termInlines(edition, term), edition.language);
}

function expressionInlines(edition: Edition, e: Expression): Inlines {
  if (e.kind === 'name') return [variable(edition, e.name)];
  if (e.kind !== 'call' || e.args.length === 0) return [printExpression(e)];
  const inner = expressionInlines(edition, e.args[0]);
  switch (e.name) {
    case 'ln': return ['ln\u00A0', ...inner];
    case 'log10': return ['log', { kind: 'subscript', parts: ['10'] }, '\u00A0', ...inner];
    case 'd': return ['Δ', ...inner];
    case 'real': return [...inner, { kind: 'subscript', parts: [priceYear(edition, printExpression(e))] }];
    case 'lag': return [...inner, { kind: 'subscript', parts: ['−1'] }];
    default: {
      const series = seriesIn(e).find((name) => seriesOf(edition, name) !== undefined);
      return series === undefined ? [printExpression(e)] : [variable(edition, series)];
    }
  }
}

function variable(edition: Edition, name: string): Inline {
  return { kind: 'variable', name: symbolOf(edition, name) };
}

/** The year of the constant prices of `real(x)`. */
function priceYear(edition: Edition, name: string): string {
  const unit = unitOf(edition, seriesOf(edition, name)?.unit);
  const money = unit.kind === 'quantity' ? unit.factors.find((factor) => factor.of === 'money') : undefined;
  return money?.of === 'money' && money.prices.basis === 'constant' ? String(money.prices.year) : 'r';
}

function seriesIn(e: Expression): readonly string[] {
  if (e.kind === 'name') return [e.name];
  if (e.kind === 'number') return [];
  if (e.kind === 'call') return e.args.flatMap(seriesIn);
  return 'operand' in e ? seriesIn(e.operand) : [...seriesIn(e.left), ...seriesIn(e.right)];
}

/** The one series or time name that a term is about, without logarithm, difference and deflation; else the term itself. */
export function subjectOf(term: string): string {
  const expression = parseExpression(term, nowhere).value;
  const names = expression === undefined ? [] : [...new Set(seriesIn(expression))];
  return names.length === 1 ? names[0] : term;
}

export function isTime(name: string): boolean {
  return timeNames.has(name);
}

export function slopesOf(equation: EquationResult): readonly CoefficientResult[] {
  return equation.coefficients.filter(({ term }) => term !== constantTerm);
}

/** Path of an equation's rival, whose id is `equation.rival`, or of the equation itself. */
export function equationPath(equation: EquationResult, rivalOf?: string): string {
  return rivalOf === undefined ? pathOf('equations', equation.id) : pathOf('rivals', rivalOf, equation.id.slice(rivalOf.length + 1));
}

export function coefficientPath(equation: EquationResult, coefficient: CoefficientResult, rivalOf?: string): string {
  return pathOf(equationPath(equation, rivalOf), 'coefficients', itemStep(equation.coefficients, coefficient));
}

/** Elasticities are told to three decimals beside one another; another coefficient as its standard error bears. */
export function coefficientDecimals({ estimate, se, effect }: CoefficientResult): number {
  if (effect?.kind === 'elasticity' || effect?.kind === 'log-constant') return 3;
  return Math.abs(estimate) < se ? decimalsOfError(se) : Math.min(decimalsOfError(se), decimalsOf(estimate, 4));
}

/** An equation written out with its estimates; in logs as a product with the constant as a multiplier. */
export function writtenOut(edition: Edition, equation: EquationResult): Inlines {
  return equation.form === 'ln' ? writtenInLogs(edition, equation) : writtenAsSum(edition, equation);
}

export function multiplierAt(edition: Edition, equation: EquationResult, rivalOf?: string): NumberInline | undefined {
  if (equation.constant === undefined) return undefined;
  const path = pathOf(equationPath(equation, rivalOf), 'constant', 'multiplier');
  return numberAt(edition, path, decimalsOf(equation.constant.multiplier, equation.constant.multiplier >= 1 ? 4 : 3));
}

function estimateAt(edition: Edition, equation: EquationResult, coefficient: CoefficientResult): NumberInline {
  return numberAt(edition, pathOf(coefficientPath(equation, coefficient), 'estimate'), coefficientDecimals(coefficient), { weak: isWeak(coefficient.verdict.kind) && coefficient.term !== constantTerm });
}

function writtenInLogs(edition: Edition, equation: EquationResult): Inlines {
  const multiplier = multiplierAt(edition, equation);
  const factors = slopesOf(equation).map((coefficient): Inlines => {
    const estimate = estimateAt(edition, equation, coefficient);
    const inner = /^ln\((.*)\)$/.exec(coefficient.term)?.[1];
    if (inner !== undefined) return [...termInlines(edition, inner), { kind: 'superscript', parts: [estimate] }];
    return ['e', { kind: 'superscript', parts: [estimate, '\u00A0·\u00A0', ...termInlines(edition, coefficient.term)] }];
  });
  const all = multiplier === undefined ? factors : [[multiplier], ...factors];
  return [{ kind: 'variable', name: symbolOf(edition, equation.response) }, ' = ', ...all.flatMap((factor, i) => (i === 0 ? factor : [' · ', ...factor]))];
}

function writtenAsSum(edition: Edition, equation: EquationResult): Inlines {
  const summands = equation.coefficients.map((coefficient): Inlines => {
    const estimate = estimateAt(edition, equation, coefficient);
    const shown: Inlines = estimate.value < 0 ? ['(', estimate, ')'] : [estimate];
    return coefficient.term === constantTerm ? [estimate] : [...shown, '\u00A0·\u00A0', ...termInlines(edition, coefficient.term)];
  });
  const left = termInlines(edition, equation.formula.split('~')[0].trim());
  return [...left, ' = ', ...summands.flatMap((summand, i) => (i === 0 ? summand : [' + ', ...summand]))];
}

import { readPrinted } from '../../claims/printed-number.ts';
import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import type { ClaimResult } from '../../study/result.ts';
import type { Inlines } from '../document.ts';
import { decimalsOf } from './decimals.ts';
import type { Edition } from './edition.ts';
import { symbolOf, unitOf } from './edition.ts';
import { hasNumber, numberAt, pathOf, valueOf } from './numbers.ts';
import { joined, phrase } from './phrase.ts';

const words = {
  logarithm: { kk: 'ln\u00A0{value} = {log}', ru: 'ln\u00A0{value} = {log}', en: 'ln\u00A0{value} = {log}' },
  sum: { kk: '{base} + ({change}) = {value}', ru: '{base} + ({change}) = {value}', en: '{base} + ({change}) = {value}' },
  rightPercent: { kk: 'дұрысы {base}\u00A0·\u00A0(1\u00A0+\u00A0({change})/100) = {value}', ru: 'верно {base}\u00A0·\u00A0(1\u00A0+\u00A0({change})/100) = {value}', en: 'rightly {base}\u00A0·\u00A0(1\u00A0+\u00A0({change})/100) = {value}' },
  multiplier: { kk: '{printed} · {by} = {value}', ru: '{printed} · {by} = {value}', en: '{printed} · {by} = {value}' },
  rule: { kk: '{formula} = {value}', ru: '{formula} = {value}', en: '{formula} = {value}' },
  byRule: { kk: 'басқа ереже бойынша {value}', ru: 'по другому правилу {value}', en: 'by another rule {value}' },
  ofLevels: { kk: '{value} – {name}', ru: '{value} — {name}', en: '{value} is the {name}' },
  difference: { kk: 'айырма {difference}', ru: 'разность {difference}', en: 'difference {difference}' },
} as const satisfies Readonly<Record<string, Words>>;

/** The arithmetic that shows what happened to a printed number. */
export function arithmetic(edition: Edition, claim: ClaimResult): Inlines {
  const root = pathOf('claims', claim.id, 'verdict', 'arithmetic');
  const steps = claim.verdict.arithmetic.flatMap((step, i): readonly Inlines[] => {
    const at = (...rest: (string | number)[]) => pathOf(root, i, ...rest);
    const number = (path: string, decimals?: number) => numberAt(edition, path, decimals ?? shownDecimals(valueOf(edition.result, path)));
    const { language } = edition;
    switch (step.kind) {
      case 'logarithm': return [phrase(words.logarithm, language, { value: number(at('inputs', 0)), log: number(at('value'), 3) })];
      case 'sum-of-percent': return [phrase(words.sum, language, { base: number(at('inputs', 0)), change: number(at('inputs', 1)), value: number(at('value'), 2) })];
      case 'right-percent': return [phrase(words.rightPercent, language, { base: number(at('inputs', 0)), change: number(at('inputs', 1)), value: number(at('value'), 2) })];
      case 'multiplier': return [phrase(words.multiplier, language, { printed: number(at('inputs', 0)), by: number(at('inputs', 1)), value: number(at('value')) })];
      case 'rule': return [ruleStep(edition, claim, at('value'))];
      case 'recomputed': return [];
    }
  });
  if (steps.length > 0) return joined(steps, '; ');
  const difference = pathOf('claims', claim.id, 'verdict', 'difference');
  if (claim.verdict.agreement === 'equal' || !hasNumber(edition, difference)) return [];
  return phrase(words.difference, edition.language, { difference: numberAt(edition, difference, differenceDecimals(claim), { sign: 'always' }) });
}

/** A rule as numbers and symbols where it has no other words in it, else what it is. */
function ruleStep(edition: Edition, { rule }: ClaimResult, path: string): Inlines {
  const unit = unitOf(edition, rule?.unit).kind === 'percent' ? '%' : '';
  const value = { amount: numberAt(edition, path, shownDecimals(valueOf(edition.result, path))), unit };
  const formula = rule?.formula ?? '';
  if (formula.startsWith('R.levels(')) return phrase(words.ofLevels, edition.language, { value, name: term('correlationInLevels', edition.language) });
  const written = localised(edition, formula);
  return written === undefined ? phrase(words.byRule, edition.language, { value }) : phrase(words.rule, edition.language, { formula: written, value });
}

/** `INact[2020] * 1.151` with symbols, the decimal mark of the language and · for *; undefined when it calls a function. */
function localised(edition: Edition, formula: string): string | undefined {
  if (!/[*/+^-]/.test(formula) || /[\p{L}]\(/u.test(formula)) return undefined;
  const marked = edition.language === 'en' ? formula : formula.replace(/(\d)\.(\d)/g, '$1,$2');
  return marked.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (name) => symbolOf(edition, name)).replace(/\s*\*\s*/g, '\u00A0·\u00A0').replace(/\s*\/\s*/g, '\u00A0/\u00A0').replace(/(^|\s)-/g, '$1\u2212');
}

function shownDecimals(value: number): number {
  return Math.min(decimalsOf(value, 4), Number.isInteger(value) ? 0 : 12, shortest(value));
}

function shortest(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

function differenceDecimals({ says, verdict }: ClaimResult): number {
  const printed = readPrinted(says, ',');
  return Math.max(typeof printed === 'string' ? 0 : printed.decimals, decimalsOf(verdict.difference, 2));
}

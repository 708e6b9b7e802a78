import { log } from '../math/elementary.ts';
import { conversionFactor } from '../units/algebra.ts';
import { asQuantity } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import type { PrintedNumber } from './printed-number.ts';
import { rounds, roundsTwice, truncatedTo } from './rounding.ts';

/** What the comparison of a printed number with the recomputed one shows. */
export const claimKinds = [
  'matches',
  'rounds',
  'truncated',
  'differs',
  'log-printed-as-multiplier',
  'wrong-sign',
  'percent-subtracted-as-points',
  'percent-called-amount',
  'wrong-multiplier',
  'wrong-variable',
  'other-quantity',
  'not-reproducible',
  'not-computable',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A computed number with its unit, where it has one, and the symbol of the variable it is about. */
export interface Recomputed {
  readonly value: number;
  readonly unit?: Unit;
  readonly symbol?: string;
}

/** How the print arose, as far as that is known. */
export interface RuleValue {
  readonly value: number;
  readonly unit?: Unit;
  /** The rule is `base + change` or `base - change` with `change` a bare number; `change` carries its sign. */
  readonly sum?: { readonly base: number; readonly change: number };
}

/** One step of the arithmetic that shows what happened: a formula of numbers and what it gives. */
export interface ArithmeticStep {
  readonly kind: 'recomputed' | 'logarithm' | 'rule' | 'sum-of-percent' | 'right-percent' | 'multiplier' | 'percent-of';
  readonly value: number;
  readonly inputs: readonly number[];
}

export interface ClaimVerdict {
  /** `equal`: the print rounds the number; `near`: it is a matter of rounding; `different`. */
  readonly agreement: 'equal' | 'near' | 'different';
  /** The main finding first. */
  readonly kinds: readonly ClaimKind[];
  /** Printed minus recomputed, in the unit of the print; NaN where one of them is missing. */
  readonly difference: number;
  /** Printed over recomputed. */
  readonly ratio: number;
  readonly arithmetic: readonly ArithmeticStep[];
}

/** How far a print may lie from a value that is named as its origin and not estimated again: 2 %, so that a logarithm or a
 * multiplier is recognised although the published coefficients differ a little from the recomputed ones. */
const near = 0.02;

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= near * Math.abs(b);
}

function isAmount(unit: Unit): boolean {
  return unit.kind === 'quantity' && asQuantity(unit).factors.length > 0;
}

const multipliers = [1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9];

/** Says how a printed number relates to the recomputed one. It sees the text, the units, the recomputed value and the rule,
 * and nothing else: no id, no study.
 * @param printed  as read from the text
 * @param unit     the unit that the text claims; undefined for a pure number
 * @param recomputed value in its own unit; converted to `unit` where that is possible
 * @param rule     how the print arose, where the study says so
 * @returns kinds by decreasing specificity: rounding first, then the known ways of going wrong, then `differs` */
export function classifyClaim(printed: PrintedNumber, unit: Unit | undefined, recomputed: Recomputed, rule?: RuleValue): ClaimVerdict {
  const factor = unit === undefined || recomputed.unit === undefined ? 1 : conversionFactor(recomputed.unit, unit);
  const right = recomputed.value * (typeof factor === 'number' ? factor : 1);
  const { value, decimals } = printed;
  const verdict = (agreement: ClaimVerdict['agreement'], kinds: readonly ClaimKind[], arithmetic: readonly ArithmeticStep[] = []): ClaimVerdict => {
    const wrongVariable = printed.symbol !== undefined && recomputed.symbol !== undefined && printed.symbol !== recomputed.symbol;
    return {
      agreement: wrongVariable ? 'different' : agreement,
      kinds: wrongVariable ? ['wrong-variable', ...kinds.filter((kind) => kind !== 'matches' && kind !== 'differs')] : kinds,
      difference: value - right,
      ratio: value / right,
      arithmetic,
    };
  };

  if (!Number.isFinite(right)) return verdict('different', ['not-computable']);
  if (rounds(value, right, decimals)) return verdict('equal', ['matches']);
  if (roundsTwice(value, right, decimals)) return verdict('near', ['rounds']);
  if (value === truncatedTo(right, decimals)) return verdict('near', ['truncated']);

  if (rule !== undefined && rule.sum !== undefined && rounds(value, rule.value, decimals)) {
    const { base, change } = rule.sum;
    const asPercent = base * (1 + change / 100);
    if (isNear(asPercent, right) && !rounds(value, asPercent, decimals)) {
      return verdict('different', ['percent-subtracted-as-points'], [
        { kind: 'sum-of-percent', value: rule.value, inputs: [base, change] },
        { kind: 'right-percent', value: asPercent, inputs: [base, change] },
      ]);
    }
  }
  if (rule?.unit !== undefined && unit !== undefined && rule.unit.kind === 'percent' && isAmount(unit) && (rounds(value, rule.value, decimals) || roundsTwice(value, rule.value, decimals))) {
    return verdict('different', ['percent-called-amount'], [
      { kind: 'rule', value: rule.value, inputs: [] },
      { kind: 'recomputed', value: right, inputs: [] },
    ]);
  }
  if (rounds(-value, right, decimals)) return verdict('different', ['wrong-sign']);

  const multiplier = multipliers.find((by) => rounds(value * by, right, Math.max(0, decimals - Math.round(log10Of(by)))) || isNear(value * by, right));
  if (multiplier !== undefined && (unit === undefined || isAmount(unit))) {
    return verdict('different', ['wrong-multiplier'], [{ kind: 'multiplier', value: value * multiplier, inputs: [value, multiplier] }]);
  }
  if (right > 0) {
    const logarithm = log(right);
    const step: ArithmeticStep = { kind: 'logarithm', value: logarithm, inputs: [right] };
    if (isNear(value, logarithm)) return verdict('different', ['log-printed-as-multiplier'], [step]);
    if (isNear(-value, logarithm)) return verdict('different', ['log-printed-as-multiplier', 'wrong-sign'], [step]);
  }
  if (rule !== undefined) {
    const step: ArithmeticStep = { kind: 'rule', value: rule.value, inputs: [] };
    const reproduces = rounds(value, rule.value, decimals) || roundsTwice(value, rule.value, decimals) || value === truncatedTo(rule.value, decimals);
    return reproduces ? verdict('different', ['other-quantity'], [step]) : verdict('different', ['not-reproducible'], [step]);
  }
  return verdict('different', ['differs']);
}

function log10Of(power: number): number {
  return Math.round(log(power) / log(10));
}

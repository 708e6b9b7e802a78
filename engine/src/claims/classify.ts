import { log } from '../math/elementary.ts';
import { conversionFactor } from '../units/algebra.ts';
import { asQuantity } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import type { PrintedNumber } from './printed-number.ts';
import { rounds, roundsCoarsely, roundsTwice, truncates } from './rounding.ts';

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
  readonly kind: 'recomputed' | 'logarithm' | 'rule' | 'sum-of-percent' | 'right-percent' | 'multiplier';
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
/** How coarse a print may be and still tell its origin: one digit, 5 for 4.6, is no evidence of a logarithm or a multiplier. */
const coarse = 0.05;
const multipliers = [1e3, 1e-3, 1e6, 1e-6, 1e9, 1e-9];

function isWithin(tolerance: number, a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.abs(b);
}

function isAmount(unit: Unit): boolean {
  return unit.kind === 'quantity' && asQuantity(unit).factors.length > 0;
}

/** Whether a print shows a value, rounded in one step or two, or cut. */
function shows({ value, decimals }: PrintedNumber, origin: number): boolean {
  return rounds(value, origin, decimals) || roundsTwice(value, origin, decimals) || truncates(value, origin, decimals);
}

/** A number from which a wrong print may have come, and what that would be called. */
interface Origin {
  readonly value: number;
  readonly kinds: readonly ClaimKind[];
  readonly step: ArithmeticStep;
}

/** The known ways from the right number to a wrong one that need no rule. */
function originsOf(right: number, value: number, unit: Unit | undefined): readonly Origin[] {
  const origins: Origin[] = [{ value: -right, kinds: ['wrong-sign'], step: { kind: 'recomputed', value: right, inputs: [] } }];
  if (unit === undefined || isAmount(unit)) {
    for (const by of multipliers) origins.push({ value: right / by, kinds: ['wrong-multiplier'], step: { kind: 'multiplier', value: value * by, inputs: [value, by] } });
  }
  if (right > 0) {
    const logarithm = log(right);
    const step: ArithmeticStep = { kind: 'logarithm', value: logarithm, inputs: [right] };
    origins.push({ value: logarithm, kinds: ['log-printed-as-multiplier'], step });
    origins.push({ value: -logarithm, kinds: ['log-printed-as-multiplier', 'wrong-sign'], step });
  }
  return origins;
}

/** The origin that the print shows to its last digit, else the nearest within 2 %. */
function likelyOrigin(printed: PrintedNumber, origins: readonly Origin[]): Origin | undefined {
  const { value } = printed;
  const shown = origins.find((origin) => isWithin(coarse, value, origin.value) && rounds(value, origin.value, printed.decimals));
  if (shown !== undefined) return shown;
  const misfit = (origin: Origin): number => Math.abs(value / origin.value - 1);
  return origins.filter((origin) => isWithin(near, value, origin.value)).sort((a, b) => misfit(a) - misfit(b))[0];
}

/** Says how a printed number relates to the recomputed one. It sees the text, the units, the recomputed value and the rule,
 * and nothing else: no id, no study.
 * @param printed  as read from the text
 * @param unit     the unit that the text claims; undefined for a pure number
 * @param recomputed value in its own unit; converted to `unit` where that is possible, a share to percent where the text prints %
 * @param rule     how the print arose, where the study says so
 * @returns the main finding first: a matter of rounding; else what the rule shows of percentages; else the known way of going
 *    wrong that gives the print to its last digit, or the nearest within 2 %; else whether the rule gives it
 * @verified 1,000 true numbers and 1,000 corrupted in each way, test/claims/confusion.test.ts */
export function classifyClaim(printed: PrintedNumber, unit: Unit | undefined, recomputed: Recomputed, rule?: RuleValue): ClaimVerdict {
  const right = recomputed.value * unitFactor(printed, unit, recomputed.unit);
  const { value, decimals } = printed;
  const wrongVariable = printed.symbol !== undefined && recomputed.symbol !== undefined && printed.symbol !== recomputed.symbol.normalize('NFC');
  const verdict = (agreement: ClaimVerdict['agreement'], kinds: readonly ClaimKind[], arithmetic: readonly ArithmeticStep[] = []): ClaimVerdict => ({
    agreement: wrongVariable ? 'different' : agreement,
    kinds: wrongVariable ? ['wrong-variable', ...kinds.filter((kind) => kind !== 'matches' && kind !== 'differs')] : kinds,
    difference: value - right,
    ratio: value / right,
    arithmetic,
  });

  if (!Number.isFinite(right)) return verdict('different', ['not-computable']);
  if (rounds(value, right, decimals)) return verdict('equal', ['matches']);
  if (roundsTwice(value, right, decimals)) return verdict('near', ['rounds']);
  if (truncates(value, right, decimals)) return verdict('near', ['truncated']);
  if (roundsCoarsely(value, right, decimals)) return verdict('near', ['rounds']);

  const reproduced = rule !== undefined && shows(printed, rule.value);
  if (reproduced && rule.sum !== undefined) {
    const { base, change } = rule.sum;
    const asPercent = base * (1 + change / 100);
    if (isWithin(near, asPercent, right) && !shows(printed, asPercent)) {
      return verdict('different', ['percent-subtracted-as-points'], [
        { kind: 'sum-of-percent', value: rule.value, inputs: [base, change] },
        { kind: 'right-percent', value: asPercent, inputs: [base, change] },
      ]);
    }
  }
  if (reproduced && rule.unit?.kind === 'percent' && unit !== undefined && isAmount(unit)) {
    return verdict('different', ['percent-called-amount'], [
      { kind: 'rule', value: rule.value, inputs: [] },
      { kind: 'recomputed', value: right, inputs: [] },
    ]);
  }
  if (shows({ ...printed, value: -value }, right)) return verdict('different', ['wrong-sign']);
  const origin = likelyOrigin(printed, originsOf(right, value, unit));
  if (origin !== undefined) return verdict('different', origin.kinds, [origin.step]);
  if (rule === undefined) return verdict('different', ['differs']);
  return verdict('different', [reproduced ? 'other-quantity' : 'not-reproducible'], [{ kind: 'rule', value: rule.value, inputs: [] }]);
}

/** What turns the recomputed number into the unit of the print; 1 where the two do not convert into one another. */
function unitFactor(printed: PrintedNumber, unit: Unit | undefined, from: Unit | undefined): number {
  if (from === undefined) return 1;
  if (unit === undefined) return printed.percent && from.kind === 'share' ? 100 : 1;
  const factor = conversionFactor(from, unit);
  return typeof factor === 'number' ? factor : 1;
}

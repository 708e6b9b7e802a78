import type { Words } from '../../../language/words.ts';
import type { DayCount } from '../../../strategy/day-count.ts';
import type { InstrumentKind, RuleKind, TermKind } from '../../../strategy/programme.ts';
import type { SaidRule } from '../../../strategy/programme-words.ts';
import type { ValidityResult } from '../programmes/result.ts';

/** A number of the firm in a rule, or the option that it answered. */
export interface SaidValue {
  readonly id: string;
  readonly name: Words;
  readonly value?: number;
  readonly unit?: string;
  readonly words?: Words;
}

export interface CheckResult extends ValidityResult {
  /** The kind of rule. */
  readonly id: RuleKind | 'validity';
  readonly met: boolean;
  readonly formula?: string;
  readonly said?: SaidRule;
  /** What the firm has where the rule looks. */
  readonly has: readonly SaidValue[];
}

export interface ChangeResult {
  readonly id: string;
  readonly rule: RuleKind;
  readonly name: Words;
  readonly from: SaidValue;
  readonly to: SaidValue;
}

/** Money in `money`, rates in percent a year. */
export interface CostResult {
  readonly interest: number;
  readonly paidByState: number;
  readonly fee: number;
  readonly debtService: number;
  readonly effectiveRate: number;
  readonly presentCost: number;
  readonly grantElement: number;
}

export interface InstrumentResult {
  readonly id: string;
  readonly name: Words;
  readonly kind: InstrumentKind;
  readonly rank: number;
  readonly fits: boolean;
  readonly checks: readonly CheckResult[];
  readonly terms: readonly { readonly id: TermKind; readonly value: number; readonly unit: string }[];
  readonly cost?: CostResult;
  readonly leverage?: number;
  readonly changes: readonly ChangeResult[];
  readonly documents: readonly Words[];
  readonly steps: readonly { readonly id: string; readonly name: Words; readonly days?: number }[];
  /** Days that the steps take together, where every step says how many. */
  readonly days?: number;
}

/** A firm with the navigator's answer. */
export interface FirmResult {
  readonly id: string;
  readonly name: Words;
  readonly about?: Words;
  readonly date: string;
  /** Of effective rates and present values. */
  readonly dayCount: DayCount;
  /** Unit of amount and costs. */
  readonly money: string;
  readonly answers: readonly (SaidValue & { readonly ask: Words })[];
  readonly amount: number;
  readonly ownShare: number;
  /** Percent a year: nominal, and effective by monthly payments. */
  readonly marketRate: number;
  readonly discountRate: number;
  readonly instruments: readonly InstrumentResult[];
}

/** Money of one stage, or why none is known. */
export interface StageMoney {
  readonly value: number;
  readonly unit: string;
  readonly source?: string;
  readonly missing?: Words;
}

/** Sources of finance by stage of innovation. */
export interface StagesResult {
  readonly sources: readonly { readonly id: string; readonly name: Words; readonly line?: string }[];
  readonly stages: readonly { readonly id: string; readonly name: Words; readonly line?: string; readonly covered: number; readonly need: StageMoney; readonly supply: StageMoney }[];
  readonly cells: readonly { readonly id: string; readonly source: string; readonly stage: string; readonly what: Words; readonly line?: string; readonly standing: 'source' | 'reconstruction' | 'design' }[];
  /** Ids of stages without any source. */
  readonly uncovered: readonly string[];
  readonly uncoveredCount: number;
  readonly namedCount: number;
  readonly cellCount: number;
}

export interface FundingResults {
  readonly firms?: Readonly<Record<string, FirmResult>>;
  readonly stages?: StagesResult;
}

import type { Words } from '../../../language/words.ts';
import type { Flip } from '../../../strategy/priority-flip.ts';

/** Criteria with their weights. */
export interface PriorityWeightsResult {
  readonly criteria: readonly {
    readonly id: string;
    readonly name: Words;
    readonly direction: 'max' | 'min';
    readonly from: number;
    readonly to: number;
    readonly weight: number;
    readonly source?: string;
  }[];
  /** Present when the weights come from comparisons in pairs. */
  readonly pairwise?: { readonly eigenvalue: number; readonly index: number; readonly ratio: number; readonly acceptable: number };
}

/** Alternatives in the order of the study. */
export interface PriorityOrderResult {
  readonly origin: Words;
  readonly draws: number;
  readonly seed: number;
  readonly alternatives: readonly {
    readonly id: string;
    readonly name: Words;
    readonly source?: string;
    readonly scores: readonly { readonly id: string; readonly low: number; readonly mode: number; readonly high: number }[];
    /** 0 to 1. */
    readonly value: number;
    readonly rank: number;
    readonly probabilities: readonly number[];
    /** Ranks that hold at least 90 % of the draws. */
    readonly interval: readonly [number, number];
  }[];
  /** The smallest change of a weight and of a score that puts another alternative level with the leader. */
  readonly flips: readonly Flip[];
}

/** The split of a budget that is worth most. */
export interface PriorityBudgetResult {
  /** Whose figures the needs are. */
  readonly origin: Words;
  readonly unit: string;
  readonly budget: number;
  readonly spent: number;
  /** Σ value of the priority × part of its need that is paid. */
  readonly worth: number;
  readonly limits: readonly { readonly id: string; readonly name: Words; readonly limit: number; readonly spent: number }[];
  readonly shares: readonly { readonly id: string; readonly need: number; readonly least: number; readonly group?: string; readonly amount: number; readonly percent: number }[];
}

/** What is done at which level, and which signs of a cluster are there. */
export interface PriorityLevelsResult {
  readonly levels: readonly { readonly id: string; readonly name: Words; readonly tasks: readonly Words[]; readonly source?: string }[];
  readonly clusterSigns: readonly {
    readonly id: string;
    readonly name: Words;
    readonly present: 'yes' | 'partly' | 'no' | 'unknown';
    readonly evidence: Words;
    /** A figure that bears on the sign, in `unit`; absent when none was named, NaN when it cannot be computed. */
    readonly value?: number;
    readonly unit?: string;
    readonly source?: string;
  }[];
}

export interface PrioritiesResult {
  readonly weights?: PriorityWeightsResult;
  readonly order?: PriorityOrderResult;
  readonly budget?: PriorityBudgetResult;
  readonly levels?: PriorityLevelsResult;
}

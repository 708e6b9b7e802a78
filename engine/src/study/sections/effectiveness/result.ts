import type { Words } from '../../../language/words.ts';
import type { DifferenceInDifferences } from '../../../strategy/group-comparison.ts';
import type { FiscalReturn, FiscalYear } from '../../../strategy/fiscal-return.ts';
import type { MatchingResult } from '../../../strategy/matching.ts';
import type { NetEffect, NetEffectParts } from '../../../strategy/net-effect.ts';
import type { Figure } from '../../result.ts';

/** Money of a programme and what follows from it. */
export interface ProgrammeMoney {
  readonly name: Words;
  readonly source?: string;
  readonly note?: Words;
  readonly allocated?: Figure;
  readonly spent?: Figure;
  readonly onTarget?: Figure;
  readonly donors?: Figure;
  readonly attracted?: Figure;
  readonly projects?: Figure;
  /** Ratios of the figures above, NaN where one of them is missing. */
  readonly ratios: readonly { readonly id: ProgrammeRatio; readonly value: number; readonly unit: string }[];
}

export type ProgrammeRatio = 'spent-of-allocated' | 'target-of-spent' | 'leverage' | 'leverage-of-state' | 'project-size' | 'support-per-project';

/** One of the outcomes that a programme is judged by, or the finances and satisfaction of the supported. */
export interface OutcomeResult {
  readonly name: Words;
  readonly figure: Figure;
}

/** Support for one unit of an outcome: a job, an enterprise, a tenge of gross regional product. */
export interface CostResult {
  readonly name: Words;
  readonly support: Figure;
  readonly outcome: Figure;
  readonly cost: number;
  readonly unit: string;
  readonly scope: Words;
}

export interface NetEffectResult extends NetEffect {
  readonly name: Words;
  readonly unit: string;
  readonly parts: Omit<NetEffectParts, 'gross'>;
  readonly source: Words;
}

export interface FiscalResult extends Omit<FiscalReturn, 'payback'> {
  readonly unit: string;
  /** In percent a year. */
  readonly rate: number;
  readonly years: readonly (FiscalYear & { readonly period: number })[];
  readonly payback: number | null;
  readonly missing?: Words;
}

export interface ObligationsResult {
  readonly promised: number;
  readonly within: number;
  readonly missing?: Words;
  readonly firms: number;
  readonly kept: number;
  readonly percent: number;
}

/** Two groups of firms, or why there are none. */
export interface GroupsResult {
  readonly outcome: Words;
  readonly unit: string;
  readonly missing?: Words;
  readonly differences?: DifferenceInDifferences;
  readonly matching?: MatchingResult & { readonly covariates: readonly string[] };
}

/** Support beside an outcome over the years: an association, not an effect. */
export interface AssociationResult {
  readonly support: string;
  readonly outcome: string;
  readonly r: number;
  readonly n: number;
  readonly p: number;
  readonly interval: readonly [number, number];
  /** |r| from which p < 0.05 at this n. */
  readonly critical: number;
}

export interface EffectivenessResult {
  readonly programmes?: Readonly<Record<string, ProgrammeMoney>>;
  readonly outcomes?: Readonly<Record<string, OutcomeResult>>;
  readonly costs?: Readonly<Record<string, CostResult>>;
  readonly net?: Readonly<Record<string, NetEffectResult>>;
  readonly fiscal?: FiscalResult;
  readonly obligations?: ObligationsResult;
  readonly groups?: Readonly<Record<string, GroupsResult>>;
  readonly associations?: Readonly<Record<string, AssociationResult>>;
}

import type { RankingMethod } from '../../../indices/ranking.ts';
import type { Words } from '../../../language/words.ts';

/** Regions or districts ranked by several indicators, and how sure their places are.
 * Numbers: `rankings/living/units/KZ-63/rank`. */
export interface RankingResult {
  readonly id: string;
  readonly title: Words;
  readonly note?: Words;
  /** The year of the indicators that name no year of their own. */
  readonly year: number;
  readonly method: RankingMethod;
  readonly missing: 'complete' | 'available';
  /** `any`: all weights of sum 1;  `none`: as given;  `around`: each times 1 ± `spread` percent. */
  readonly doubt: { readonly kind: 'any' | 'none' | 'around'; readonly spread: number };
  readonly draws: number;
  readonly seed: number;
  readonly indicators: readonly RankingIndicator[];
  /** Indicators that the study asks for and has no data of. */
  readonly lacking: readonly { readonly id: string; readonly name: Words; readonly reason: Words }[];
  /** Best first; empty when no indicator has data. */
  readonly units: readonly RankedUnit[];
  /** Units without a place, and the indicators that they lack. */
  readonly unranked: readonly { readonly id: string; readonly lacks: readonly string[] }[];
  /** Methods that these data do not allow: a value that is not positive, a constant indicator. */
  readonly notComputable: readonly RankingMethod[];
  /** Pairs of units, and those of which one may be said to be ahead. */
  readonly pairs: { readonly all: number; readonly certain: number };
  /** Of the ranks by two methods: `agreement/rank-sum/min-max-mean/kendall`. */
  readonly agreement: Readonly<Record<string, Readonly<Record<string, { readonly kendall: number; readonly spearman: number }>>>>;
  /** Without one indicator, the one that changes most first. */
  readonly sensitivity: readonly { readonly id: string; readonly spearman: number; readonly moved: string; readonly from: number; readonly to: number }[];
}

export interface RankingIndicator {
  readonly id: string;
  readonly name: Words;
  readonly panel: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  /** Of sum 1. */
  readonly weight: number;
  /** Standard deviation of the error of its values, percent of the value. */
  readonly error: number;
  readonly year: number;
}

export interface RankedUnit {
  /** Code of the region. */
  readonly id: string;
  /** By the chosen method. */
  readonly score: number;
  readonly rank: number;
  /** Indicators that it has. */
  readonly known: number;
  /** By each method; NaN where it is not computable. */
  readonly ranks: Readonly<Record<RankingMethod, number>>;
  readonly meanRank: number;
  /** 90 % interval of the rank. */
  readonly low90: number;
  readonly high90: number;
  /** P(rank = 1). */
  readonly first: number;
  readonly probabilities: readonly { readonly id: string; readonly p: number }[];
  /** P(this unit is ahead of that one). */
  readonly ahead: Readonly<Record<string, number>>;
}

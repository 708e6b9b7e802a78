import type { LevelWeights } from '../../../indices/integral-level-bootstrap.ts';
import type { Normalisation } from '../../../indices/normalisation.ts';
import type { Words } from '../../../language/words.ts';

/** Factors ranked by the strength of their correlation with outcomes, and the levels measured by them. */
export interface FactorsResult {
  readonly id: string;
  readonly title: Words;
  /** Consecutive years of the home region, or regions of the year `to`. */
  readonly over: 'years' | 'regions';
  readonly method: 'pearson' | 'spearman';
  readonly from: number;
  readonly to: number;
  /** Share of false discoveries that is allowed. */
  readonly falseDiscoveryRate: number;
  readonly draws: number;
  readonly seed: number;
  /** Factors listed, those without data too. */
  readonly factorCount: number;
  /** Factors that have data. */
  readonly knownCount: number;
  readonly outcomes: readonly FactorOutcome[];
  readonly known: readonly KnownFactor[];
  readonly missing: readonly MissingMember[];
  readonly levels?: FactorLevels;
  readonly printed: readonly PrintedRanking[];
}

export interface FactorOutcome {
  readonly id: string;
  readonly name: Words;
  /** The series or panel that stands for it. */
  readonly measure: string;
  readonly note?: Words;
  /** Which way it is better: levels rise with what is good. */
  readonly better: 'more' | 'less';
  /** Observations of the outcome. */
  readonly T: number;
  /** Factors that have a rank. */
  readonly ranked: number;
  /** How many keep a correlation when many are tested. */
  readonly discoveries: number;
  /** The first rank first. */
  readonly factors: readonly RankedFactorResult[];
  /** Factors that do not vary or have fewer than four observations. */
  readonly unranked: readonly string[];
}

export interface CorrelationResult {
  readonly r: number;
  readonly n: number;
  readonly p: number;
  readonly low95: number;
  readonly high95: number;
}

export interface RankedFactorResult extends CorrelationResult {
  readonly id: string;
  readonly name: Words;
  readonly measure: string;
  readonly note?: Words;
  readonly rank: number;
  /** 90 % interval of the rank. */
  readonly lowRank: number;
  readonly highRank: number;
  readonly sign: -1 | 0 | 1;
  /** By Benjamini and Hochberg. */
  readonly adjustedP: number;
  readonly discovered: boolean;
  /** Given a linear trend; of years only. */
  readonly detrended?: CorrelationResult;
  /** Of changes: from year to year, or of each region between the first and the last year. */
  readonly differenced?: CorrelationResult;
  /** The largest p when one observation is left out. */
  readonly leaveOneOutP: number;
  /** The year or region whose absence makes a correlation that was found lose its significance. */
  readonly carriedBy?: string;
  /** The correlation is significant only because both trend. */
  readonly trendMade: boolean;
  readonly weights: Readonly<Record<LevelWeights, number>>;
}

/** A factor and the series or panel that stands for it. */
export interface KnownFactor {
  readonly id: string;
  readonly name: Words;
  readonly measure: string;
  readonly note?: Words;
}

/** An outcome or a factor that the study has no data for. */
export interface MissingMember {
  readonly id: string;
  readonly role: 'outcome' | 'factor';
  readonly name: Words;
  readonly reason?: Words;
}

/** Partial and integral levels by unit. */
export interface FactorLevels {
  readonly weights: LevelWeights;
  readonly normalisation: Normalisation;
  readonly mean: 'geometric' | 'arithmetic';
  /** Outcome -> its factors that are known in nine tenths of the units or more. */
  readonly entering: Readonly<Record<string, readonly string[]>>;
  readonly units: readonly LevelUnit[];
  /** Units without a level, and the factors that they lack. */
  readonly leftOut: readonly { readonly id: string; readonly lacks: readonly string[] }[];
}

export interface LevelUnit {
  /** A year, or the code of a region. */
  readonly id: string;
  /** Outcome -> level, by the chosen weights. */
  readonly partial: Readonly<Record<string, number>>;
  /** By each way to weigh. */
  readonly integral: Readonly<Record<LevelWeights, number>>;
  /** 90 % interval by the chosen weights. */
  readonly low90: number;
  readonly high90: number;
  readonly rank: number;
  readonly lowRank: number;
  readonly highRank: number;
}

/** A ranking as a publication prints it, held against the list of factors and against the data. */
export interface PrintedRanking {
  /** The outcome. */
  readonly id: string;
  readonly outcomeName: Words;
  readonly source?: string;
  readonly entries: readonly PrintedFactor[];
  /** Listed factors that it leaves out. */
  readonly leftOut: readonly string[];
  readonly repeated: readonly { readonly id: string; readonly times: number }[];
  /** Printed correlations read by their n. */
  readonly correlations: readonly (CorrelationResult & { readonly id: string; readonly rank: number; readonly adjustedP: number; readonly discovered: boolean })[];
}

export interface PrintedFactor {
  readonly rank: number;
  readonly factor: string;
  readonly sign: -1 | 1;
  /** Whether the correlation found here has the printed sign; absent where there is none. */
  readonly sameSign?: boolean;
}

import type { Confidence } from '../../../indicators/indicator.ts';
import type { Issue } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';

/** An indicator of a study: its measures by year, what went in, what is missing. */
export interface IndicatorResult {
  readonly id: string;
  /** Its id in the registry of indicators. */
  readonly method: string;
  readonly name: Words;
  /** Number of the formula in the study's source. */
  readonly label?: string;
  readonly symbol: string;
  readonly formula: string;
  readonly source: string;
  /** How sure the form of the formula is: A reproduces printed numbers, D is of our own design. */
  readonly confidence: Confidence;
  /** Code of the region, or of the nation, that it is about. */
  readonly region: string;
  /** What its denominator counts. */
  readonly frame?: Words;
  readonly remark?: Words;
  /** Its constants have no year: they stand in the last year of the study. */
  readonly undated?: true;
  readonly measures: readonly IndicatorMeasure[];
  readonly inputs: readonly IndicatorInput[];
  /** What it cannot be computed for, and why. */
  readonly missing: readonly MissingInput[];
  /** Bands, thresholds and sector classes as they were applied. */
  readonly settings: IndicatorSettings;
  /** What weakens its numbers; tags are given with those of the other warnings. */
  readonly weaknesses: readonly IndicatorWeakness[];
  /** What a reader has to know, beside the numbers. */
  readonly notes: readonly IndicatorNote[];
}

/** One number by year. */
export interface IndicatorMeasure {
  readonly id: string;
  readonly name: Words;
  /** Whether it is the nation's. */
  readonly territory: 'region' | 'nation' | 'both';
  /** Canonical text of the unit. */
  readonly unit: string;
  readonly formula: string;
  /** Years that the costs lie before the output. */
  readonly lag?: number;
  /** The input that it is about, where there is one for each. */
  readonly input?: string;
  readonly points: readonly IndicatorPoint[];
}

export interface IndicatorPoint {
  readonly period: number;
  /** First year, of a number that belongs to several. */
  readonly from?: number;
  readonly value: number;
  /** The band, sector, type or side that it falls into. */
  readonly class?: string;
  /** Within 0.01 of the edge of its band. */
  readonly edge?: true;
}

/** An input as it went in, in the unit beside it. */
export interface IndicatorInput {
  readonly id: string;
  readonly name: Words;
  readonly territory: 'region' | 'nation';
  readonly unit: string;
  /** The name or expression as the study writes it; absent where it is missing. */
  readonly text?: string;
  readonly points: readonly { readonly period: number; readonly value: number }[];
}

export interface MissingInput {
  readonly id: string;
  readonly name: Words;
  readonly territory: 'region' | 'nation';
  readonly why: Words;
}

export interface IndicatorSettings {
  readonly bands?: readonly [number, number];
  readonly threshold?: number;
  readonly tolerance?: number;
  readonly classes?: Readonly<Record<string, string>>;
  readonly base?: 'previous' | 'first';
}

export interface IndicatorNote {
  readonly issue: Issue;
  /** Details of the issue that are numbers of the result: placeholder -> path. */
  readonly numbers: Readonly<Record<string, string>>;
}

export interface IndicatorWeakness extends IndicatorNote {
  readonly about: readonly string[];
}

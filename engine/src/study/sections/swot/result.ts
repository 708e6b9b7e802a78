import type { Words } from '../../../language/words.ts';
import type { Holding, ItemState, Stance } from '../../../strategy/swot-evidence.ts';
import type { Standing } from '../../../strategy/programme.ts';

export type SwotSide = 'strengths' | 'weaknesses' | 'opportunities' | 'threats';

export interface EvidenceResult {
  /** Position in the item, from 1. */
  readonly id: string;
  readonly what: Words;
  readonly stance: Stance;
  readonly kind: 'number' | 'printed' | 'trend' | 'needed';
  readonly source?: string;
  /** Path of the number that it rests on. */
  readonly number?: string;
  /** The number in the year in which the item was judged, and what it is held against; Kendall's S and its p for a trend. */
  readonly value: number;
  readonly unit?: string;
  readonly is?: 'above' | 'below' | 'rises' | 'falls';
  readonly than: number;
  readonly thanNumber?: string;
  readonly series?: string;
  readonly years?: readonly [number, number];
  readonly p: number;
  readonly holding: Holding;
}

export interface SwotItemResult {
  readonly id: string;
  readonly side: SwotSide;
  readonly name: Words;
  readonly source?: string;
  readonly standing: Standing;
  readonly state: ItemState;
  readonly evidence: readonly EvidenceResult[];
}

export interface SwotTaskResult {
  readonly id: string;
  readonly name: Words;
  readonly measures: readonly Words[];
  readonly responsible?: Words;
  /** NaN where no money is named. */
  readonly money: number;
  readonly moneyUnit?: string;
  readonly moneySource?: Words;
  readonly indicator?: Words;
  readonly by?: number;
  readonly source?: string;
  readonly standing: Standing;
}

export interface SwotDirectionResult {
  readonly id: string;
  readonly name: Words;
  readonly quadrants: readonly ('SO' | 'WO' | 'ST' | 'WT')[];
  readonly source?: string;
  readonly standing: Standing;
  readonly items: readonly { readonly id: string; readonly state: ItemState }[];
  /** Items that the evidence does not carry. */
  readonly refuted: readonly string[];
  /** The target with the probability, in percent, that the baseline meets it; NaN where the models have no path for it. */
  readonly target?: { readonly id: string; readonly name: Words; readonly by: number; readonly probability: number };
  readonly tasks: readonly SwotTaskResult[];
}

export interface SwotResults {
  readonly items?: Readonly<Record<string, SwotItemResult>>;
  readonly directions?: Readonly<Record<string, SwotDirectionResult>>;
}

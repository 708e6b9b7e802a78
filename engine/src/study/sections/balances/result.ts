import type { Words } from '../../../language/words.ts';
import type { Figure } from '../../result.ts';

export type FlowKind = 'money' | 'taxes' | 'jobs' | 'orders' | 'knowledge' | 'conditions' | 'results';

/** Who gives what to whom, and whether it balances. */
export interface BalanceResult {
  readonly title: Words;
  readonly source?: string;
  readonly note?: Words;
  readonly actors: readonly {
    readonly id: string;
    readonly name: Words;
    /** Sums of the flows of money and taxes whose figures are known, in `unit`; 0 where there is no such flow, NaN where none of them is known. */
    readonly given: number;
    readonly received: number;
    /** given/received: above 1 the actor gives more than it gets; NaN when a money flow has no figure, or nothing is received. */
    readonly ratio: number;
    /** Flows of the actor that have no figure. */
    readonly unknown: number;
  }[];
  readonly unit: string;
  readonly flows: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly kind: FlowKind;
    readonly name: Words;
    readonly figure: Figure;
    readonly target?: { readonly value: number; readonly year: number; readonly source?: string };
    /** figure - target, NaN without one of them. */
    readonly gap: number;
    readonly source?: string;
  }[];
}

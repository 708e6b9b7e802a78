import type { Words } from '../../../language/words.ts';

/** A table of words, as the study writes it. */
export interface KnowledgeTableResult {
  readonly title: Words;
  readonly note?: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly { readonly name: Words; readonly cells: readonly Words[]; readonly source?: string }[];
}

/** A diagram: what leads to what. */
export interface DiagramResult {
  readonly title: Words;
  readonly note?: Words;
  readonly source?: string;
  readonly columns: readonly Words[];
  readonly nodes: readonly { readonly id: string; readonly name: Words; readonly column: number }[];
  /** `own`: the source does not state it, the study does. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly name?: Words; readonly own: boolean }[];
}

/** What small business does, direction by direction, with the figure of today. */
export interface ImpactResult {
  readonly directions: readonly {
    readonly id: string;
    readonly name: Words;
    readonly character: Words;
    readonly source?: string;
    readonly series?: string;
    readonly missing?: Words;
    readonly unit?: string;
    readonly first?: { readonly period: number; readonly value: number };
    readonly last?: { readonly period: number; readonly value: number };
    /** last - first, in `changeUnit`. */
    readonly change?: number;
    readonly changeUnit?: string;
  }[];
}

export interface KnowledgeResult {
  readonly tables?: Readonly<Record<string, KnowledgeTableResult>>;
  readonly diagrams?: Readonly<Record<string, DiagramResult>>;
  readonly impact?: ImpactResult;
}

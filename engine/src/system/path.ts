import type { Expression } from '../expressions/expression.ts';

/** A course of future values: the last observed value held; an expression in `year`, `t` and `last`;
 *  or values given by period. */
export type Path =
  | { readonly kind: 'last' }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'values'; readonly values: ReadonlyMap<number, number> };

export const holdLast: Path = { kind: 'last' };

import { childrenOf } from './expression.ts';
import type { Expression } from './expression.ts';

/** How many years each `[from..to]` in an expression spans. */
export function yearCounts(e: Expression): readonly number[] {
  if (e.kind !== 'name') return childrenOf(e).flatMap(yearCounts);
  return e.selectors.flatMap((selector) => (selector.kind === 'years' ? [selector.to - selector.from + 1] : []));
}

/** One expression for each year of the spans `[from..to]` in it, in order: what mean, sum, min and max combine. */
export function yearByYear(e: Expression): readonly Expression[] {
  const counts = yearCounts(e);
  return Array.from({ length: counts.length === 0 ? 0 : Math.min(...counts) }, (_, k) => inYear(e, k));
}

function inYear(e: Expression, k: number): Expression {
  switch (e.kind) {
    case 'number': return e;
    case 'name': return { ...e, selectors: e.selectors.map((selector) => (selector.kind === 'years' ? { kind: 'year', year: selector.from + k } : selector)) };
    case 'negate':
    case 'not': return { ...e, operand: inYear(e.operand, k) };
    case 'binary':
    case 'compare':
    case 'logic': return { ...e, left: inYear(e.left, k), right: inYear(e.right, k) };
    case 'call': return { ...e, args: e.args.map((arg) => inYear(arg, k)) };
  }
}

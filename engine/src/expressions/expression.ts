/** Where a node stands in its text: offsets in characters from its beginning, and its line and column (both from 0). */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** What stands in brackets after a name: a year, years from..to, or the name of a source, scenario or state. */
export type Selector =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'name'; readonly name: string };

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** An expression of the formula language as a tree; numbers in it are finite and not negative. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly selectors: readonly Selector[]; readonly span: Span }
  | { readonly kind: 'negate'; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'binary'; readonly operator: ArithmeticOperator; readonly left: Expression; readonly right: Expression; readonly span: Span }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression; readonly span: Span }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly left: Expression; readonly right: Expression; readonly span: Span }
  | { readonly kind: 'not'; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly span: Span };

/** `response ~ term + term`: what is explained, by what; `constant` is whether an intercept is estimated. */
export interface Formula {
  readonly response: Expression;
  readonly terms: readonly Expression[];
  readonly constant: boolean;
}

export const noSpan: Span = { start: 0, end: 0, line: 0, column: 0 };

/** The names of time itself: t = year - origin + 1. */
export const timeNames: ReadonlySet<string> = new Set(['t', 'year']);

export function childrenOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'number':
    case 'name': return [];
    case 'negate':
    case 'not': return [e.operand];
    case 'binary':
    case 'compare':
    case 'logic': return [e.left, e.right];
    case 'call': return e.args;
  }
}

function sameSelector(a: Selector, b: Selector): boolean {
  switch (a.kind) {
    case 'year': return b.kind === 'year' && a.year === b.year;
    case 'years': return b.kind === 'years' && a.from === b.from && a.to === b.to;
    case 'name': return b.kind === 'name' && a.name === b.name;
  }
}

export function sameSelectors(a: readonly Selector[], b: readonly Selector[]): boolean {
  return a.length === b.length && a.every((selector, i) => sameSelector(selector, b[i]));
}

/** Whether two expressions are the same tree, wherever they stand. */
export function sameExpression(a: Expression, b: Expression): boolean {
  if (a.kind === 'number') return b.kind === 'number' && Object.is(a.value, b.value);
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name && sameSelectors(a.selectors, b.selectors);
  if ('operator' in a && !('operator' in b && a.operator === b.operator)) return false;
  if (a.kind === 'call' && !(b.kind === 'call' && a.name === b.name)) return false;
  const left = childrenOf(a);
  const right = childrenOf(b);
  return a.kind === b.kind && left.length === right.length && left.every((child, i) => sameExpression(child, right[i]));
}

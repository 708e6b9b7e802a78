import { noSpan } from './expression.ts';
import type { ArithmeticOperator, Comparison, Expression, Selector } from './expression.ts';

/** Nodes made by the program rather than read from a text. */
export function numberNode(value: number): Expression {
  return value < 0 || Object.is(value, -0) ? negate(numberNode(-value)) : { kind: 'number', value, span: noSpan };
}

export function nameNode(name: string, selectors: readonly Selector[] = []): Expression {
  return { kind: 'name', name, selectors, span: noSpan };
}

export function negate(operand: Expression): Expression {
  return { kind: 'negate', operand, span: noSpan };
}

export function binary(operator: ArithmeticOperator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right, span: noSpan };
}

export function compare(operator: Comparison, left: Expression, right: Expression): Expression {
  return { kind: 'compare', operator, left, right, span: noSpan };
}

export function call(name: string, args: readonly Expression[]): Expression {
  return { kind: 'call', name, args, span: noSpan };
}

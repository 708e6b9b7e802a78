import type { Expression } from '../expressions/expression.ts';
import { childrenOf } from '../expressions/expression.ts';

/** How a value moves when one answer grows: up (1), down (-1), not at all (0), or unclear (NaN). */
export type Direction = number;

/** The direction of each name in the answer; a name that is not there does not move. All named quantities are 0 or more. */
export type Directions = ReadonlyMap<string, Direction>;

/** The direction of an expression in one answer, from its form alone: of a condition, 1 means that more never makes it fail.
 *    a + b, min, max, and, or: both the same way;  a - b, a / b: b turned round;  not: turned round;  if: only when the condition stays */
export function directionOf(e: Expression, directions: Directions): Direction {
  const of = (part: Expression): Direction => directionOf(part, directions);
  switch (e.kind) {
    case 'number': return 0;
    case 'name': return directions.get(e.name) ?? 0;
    case 'negate':
    case 'not': return -of(e.operand);
    case 'logic': return together(of(e.left), of(e.right));
    case 'compare': return compared(e.operator, of(e.left), of(e.right));
    case 'binary': return combined(e, of(e.left), of(e.right));
    case 'call': return called(e.name, e.args.map(of));
  }
}

function together(a: Direction, b: Direction): Direction {
  if (a === 0) return b;
  return b === 0 || a === b ? a : NaN;
}

function compared(operator: string, left: Direction, right: Direction): Direction {
  if (operator === '>=' || operator === '>') return together(left, -right);
  if (operator === '<=' || operator === '<') return together(-left, right);
  return left === 0 && right === 0 ? 0 : NaN;
}

function combined(e: Extract<Expression, { kind: 'binary' }>, left: Direction, right: Direction): Direction {
  if (left === 0 && right === 0) return 0;
  switch (e.operator) {
    case '+': return together(left, right);
    case '-': return together(left, -right);
    case '*': return mayBeNegative(e.left) || mayBeNegative(e.right) ? NaN : together(left, right);
    case '/': return mayBeNegative(e.left) || mayBeNegative(e.right) ? NaN : together(left, -right);
    case '^': return NaN;
  }
}

function called(name: string, args: readonly Direction[]): Direction {
  if (args.every((arg) => arg === 0)) return 0;
  if (['min', 'max', 'sum', 'mean', 'ln', 'log10', 'exp', 'sqrt'].includes(name)) return args.reduce(together);
  if (name === 'if' && args[0] === 0) return together(args[1], args[2]);
  return NaN;
}

function mayBeNegative(e: Expression): boolean {
  if (e.kind === 'negate' || (e.kind === 'binary' && e.operator === '-') || e.kind === 'call') return true;
  return childrenOf(e).some(mayBeNegative);
}

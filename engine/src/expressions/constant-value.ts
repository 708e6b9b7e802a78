import { arithmetic } from './arithmetic.ts';
import type { Expression } from './expression.ts';
import { functionNamed } from './functions.ts';

/** The value of an expression that holds nothing but numbers and arithmetic, such as 1/12 or -2; undefined for any other. */
export function constantValue(e: Expression): number | undefined {
  switch (e.kind) {
    case 'number': return e.value;
    case 'negate': {
      const value = constantValue(e.operand);
      return value === undefined ? undefined : -value;
    }
    case 'binary': {
      const left = constantValue(e.left);
      const right = left === undefined ? undefined : constantValue(e.right);
      return left === undefined || right === undefined ? undefined : arithmetic(e.operator, left, right);
    }
    case 'call': {
      const entry = functionNamed(e.name);
      const value = entry?.kind === 'pointwise' && e.args.length === 1 ? constantValue(e.args[0]) : undefined;
      return entry?.kind === 'pointwise' && value !== undefined ? entry.value(value) : undefined;
    }
    default: return undefined;
  }
}

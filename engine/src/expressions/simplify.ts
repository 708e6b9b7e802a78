import { arithmetic } from './arithmetic.ts';
import { binary, negate, numberNode } from './build.ts';
import { constantValue } from './constant-value.ts';
import { sameExpression } from './expression.ts';
import type { Expression } from './expression.ts';

/** An equal and shorter expression: numbers folded; 0 + x, 1·x, x/1, x^1, x^0, 0·x, --x, and choices between equals resolved.
 * 0·x is 0 also where x is missing, which is what a derivative means by it.
 * @param known what is simplified already, so that parts which many expressions share are simplified once */
export function simplify(e: Expression, known: WeakMap<Expression, Expression> = new WeakMap()): Expression {
  const before = known.get(e);
  if (before !== undefined) return before;
  const simple = simplified(e, (part) => simplify(part, known));
  known.set(e, simple).set(simple, simple);
  return simple;
}

function simplified(e: Expression, part: (e: Expression) => Expression): Expression {
  switch (e.kind) {
    case 'number':
    case 'name': return e;
    case 'negate': return negated(part(e.operand));
    case 'binary': return simplifiedBinary(e.operator, part(e.left), part(e.right));
    case 'compare':
    case 'logic': return { ...e, left: part(e.left), right: part(e.right) };
    case 'not': return { ...e, operand: part(e.operand) };
    case 'call': {
      const args = e.args.map(part);
      if (e.name === 'if' && args.length === 3 && sameExpression(args[1], args[2])) return args[1];
      const zeros = (e.name === 'sum' || e.name === 'mean') && args.length > 1 && args.every((arg) => constantValue(arg) === 0);
      return zeros ? numberNode(0) : { ...e, args };
    }
  }
}

function negated(e: Expression): Expression {
  if (e.kind === 'negate') return e.operand;
  return e.kind === 'number' && e.value === 0 ? e : negate(e);
}

function simplifiedBinary(operator: Extract<Expression, { kind: 'binary' }>['operator'], left: Expression, right: Expression): Expression {
  const [a, b] = [constantValue(left), constantValue(right)];
  if (a !== undefined && b !== undefined) {
    const value = arithmetic(operator, a, b);
    return Number.isFinite(value) ? numberNode(value) : binary(operator, left, right);
  }
  switch (operator) {
    case '+':
      if (a === 0) return right;
      if (b === 0) return left;
      break;
    case '-':
      if (b === 0) return left;
      if (a === 0) return negated(right);
      break;
    case '*':
      if (a === 0 || b === 0) return numberNode(0);
      if (a === 1) return right;
      if (b === 1) return left;
      if (a === -1) return negated(right);
      if (b === -1) return negated(left);
      break;
    case '/':
      if (a === 0) return numberNode(0);
      if (b === 1) return left;
      break;
    case '^':
      if (b === 0) return numberNode(1);
      if (b === 1) return left;
      break;
  }
  return binary(operator, left, right);
}

import { binary, call, compare, negate, numberNode } from './build.ts';
import { constantValue } from './constant-value.ts';
import type { Expression } from './expression.ts';
import { functionNamed } from './functions.ts';
import { simplify } from './simplify.ts';

/** The derivative of an expression by the current value of a name, simplified.
 *    (uv)' = u'v + uv';  (u/v)' = u'/v - uv'/v²;  (u^c)' = c·u^(c-1)·u';  (u^v)' = u^v·(v'·ln u + v·u'/u);  f(u)' = f'(u)·u'
 * Other periods are taken as given: lag(x), lead(x), cumsum's past, and mean(x) or sum(x) over the periods do not move with x.
 * Where min, max or abs has a corner, the derivative is that of one side.
 * @param name a series without selectors; GRP[2020] is a constant
 * @returns in the unit of the expression per unit of the name @verified central differences, 6 digits */
export function derivative(e: Expression, name: string): Expression {
  const known = new WeakMap<Expression, Expression>();
  return simplify(slope(e, name, known), known);
}

const zero = numberNode(0);
const one = numberNode(1);

function isZero(e: Expression): boolean {
  return e.kind === 'number' && e.value === 0;
}

function slope(e: Expression, name: string, known: WeakMap<Expression, Expression>): Expression {
  const by = (part: Expression): Expression => simplify(slope(part, name, known), known);
  switch (e.kind) {
    case 'number':
    case 'compare':
    case 'logic':
    case 'not': return zero;
    case 'name': return e.name === name && e.selectors.length === 0 ? one : zero;
    case 'negate': return negate(by(e.operand));
    case 'binary': return binarySlope(e, by(e.left), by(e.right));
    case 'call': return callSlope(e.name, e.args, by);
  }
}

function binarySlope({ operator, left: u, right: v }: Extract<Expression, { kind: 'binary' }>, du: Expression, dv: Expression): Expression {
  switch (operator) {
    case '+':
    case '-': return binary(operator, du, dv);
    case '*': return binary('+', binary('*', du, v), binary('*', u, dv));
    case '/':
      if (isZero(dv)) return binary('/', du, v);
      return binary('-', binary('/', du, v), binary('/', binary('*', u, dv), binary('^', v, numberNode(2))));
    case '^': {
      if (isZero(dv)) {
        const c = constantValue(v);
        const less = c === undefined ? binary('-', v, one) : numberNode(c - 1);
        return binary('*', binary('*', v, binary('^', u, less)), du);
      }
      const rate = binary('+', binary('*', dv, call('ln', [u])), binary('/', binary('*', v, du), u));
      return binary('*', binary('^', u, v), rate);
    }
  }
}

function callSlope(name: string, args: readonly Expression[], by: (part: Expression) => Expression): Expression {
  const entry = functionNamed(name);
  switch (entry?.kind) {
    case undefined: return zero;
    case 'pointwise': return binary('*', entry.slope(args[0]), by(args[0]));
    case 'choice': return call('if', [args[0], by(args[1]), by(args[2])]);
    case 'time': return timeSlope(name, args, by(args[0]));
    case 'combining': {
      if (args.length === 1) return zero;
      if (entry.name === 'sum' || entry.averages) return call(entry.name, args.map(by));
      return extremeSlope(entry.name, args, by);
    }
  }
}

/** The slope of the least or the greatest: that of the half in which it lies, so that many arguments do not nest deep. */
function extremeSlope(name: string, args: readonly Expression[], by: (part: Expression) => Expression): Expression {
  if (args.length === 1) return by(args[0]);
  const halves = [args.slice(0, args.length >> 1), args.slice(args.length >> 1)];
  const [left, right] = halves.map((half) => (half.length === 1 ? half[0] : call(name, half)));
  return call('if', [compare(name === 'min' ? '<=' : '>=', left, right), extremeSlope(name, halves[0], by), extremeSlope(name, halves[1], by)]);
}

function timeSlope(name: string, args: readonly Expression[], du: Expression): Expression {
  switch (name) {
    case 'd':
    case 'cumsum': return du;
    case 'growth': return binary('/', du, call('lag', args));
    default: return zero;
  }
}

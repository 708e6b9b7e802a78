import type { Expression } from './expression.ts';

/** An expression in which parts are put in place of others, from the top down: a part that has a substitute is not looked into.
 * @param by the substitute of a part, undefined for one that stays */
export function substitute(e: Expression, by: (part: Expression) => Expression | undefined): Expression {
  const own = by(e);
  if (own !== undefined) return own;
  const inside = (part: Expression): Expression => substitute(part, by);
  switch (e.kind) {
    case 'number':
    case 'name': return e;
    case 'negate':
    case 'not': return { ...e, operand: inside(e.operand) };
    case 'binary':
    case 'compare':
    case 'logic': return { ...e, left: inside(e.left), right: inside(e.right) };
    case 'call': return { ...e, args: e.args.map(inside) };
  }
}

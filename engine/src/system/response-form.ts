import type { Expression } from '../expressions/expression.ts';
import type { ResponseForm } from './equation.ts';

/** What the left side of a formula explains and in which form: y, ln(y), log10(y), d(y) or d(ln(y)).
 * @returns undefined for any other left side, which a system cannot turn back into a series */
export function responseForm(left: Expression): { readonly response: string; readonly form: ResponseForm } | undefined {
  const [outer, inside] = unwrap(left);
  if (outer === undefined) return named(inside, 'level');
  if (outer === 'ln' || outer === 'log10') return named(inside, outer);
  if (outer !== 'd') return undefined;
  const [inner, series] = unwrap(inside);
  if (inner === undefined) return named(series, 'difference');
  return inner === 'ln' ? named(series, 'ln-difference') : undefined;
}

function unwrap(e: Expression): readonly [string | undefined, Expression] {
  return e.kind === 'call' && e.args.length === 1 ? [e.name, e.args[0]] : [undefined, e];
}

function named(e: Expression, form: ResponseForm): { readonly response: string; readonly form: ResponseForm } | undefined {
  return e.kind === 'name' && e.selectors.length === 0 ? { response: e.name, form } : undefined;
}

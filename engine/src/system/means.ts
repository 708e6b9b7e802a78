import type { Expression } from '../expressions/expression.ts';
import { timeNames } from '../expressions/expression.ts';
import { namesIn } from '../expressions/names.ts';
import type { SystemModel } from './model.ts';
import { restsOn } from './order.ts';
import type { SystemOrder } from './order.ts';

/** Series whose simulated values have no mean worth the name. With an estimated variance the logarithm has the tails of
 *  Student's t, so that its exponential has no moments at all; a mean is kept only where every step on the way is linear:
 *  level or difference equations linear in what is uncertain. */
export function seriesWithoutMean(model: SystemModel, order: SystemOrder): ReadonlySet<string> {
  const uncertain = new Set([...order.order, ...model.exogenous.filter(({ spread }) => spread.kind !== 'known').map(({ series }) => series)]);
  const isCertain = (e: Expression) => namesIn(e).every(({ name }) => timeNames.has(name) || !uncertain.has(name));
  const isLinear = (e: Expression): boolean => {
    if (e.kind === 'name' || isCertain(e)) return true;
    if (e.kind === 'negate') return isLinear(e.operand);
    if (e.kind === 'call') return (e.name === 'lag' || e.name === 'd') && isLinear(e.args[0]);
    if (e.kind !== 'binary') return false;
    if (e.operator === '+' || e.operator === '-') return isLinear(e.left) && isLinear(e.right);
    if (e.operator === '*') return (isCertain(e.left) && isLinear(e.right)) || (isLinear(e.left) && isCertain(e.right));
    return e.operator === '/' && isLinear(e.left) && isCertain(e.right);
  };
  const heavy = new Set(model.exogenous.filter(({ spread }) => spread.kind === 'random-walk-in-logs').map(({ series }) => series));
  for (const { response, form, terms } of model.equations) {
    if (!((form === 'level' || form === 'difference') && terms.every(isLinear))) heavy.add(response);
  }
  for (const { response, expression } of model.identities) if (!isLinear(expression)) heavy.add(response);
  return new Set([...uncertain].filter((series) => [...restsOn(series, order.dependencies)].some((name) => heavy.has(name))));
}

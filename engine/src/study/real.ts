import { nameNode } from '../expressions/build.ts';
import { childrenOf } from '../expressions/expression.ts';
import type { Expression, Formula } from '../expressions/expression.ts';
import { substitute } from '../expressions/substitute.ts';

/** `real(GRP)`: a series at the constant prices of the study, as a name of its own. */
export function realName(series: string): string {
  return `real(${series})`;
}

/** The series that a call of `real` is about, or undefined for any other expression. */
export function realArgument(e: Expression): string | undefined {
  if (e.kind !== 'call' || e.name !== 'real' || e.args.length !== 1) return undefined;
  const [argument] = e.args;
  return argument.kind === 'name' && argument.selectors.length === 0 ? argument.name : undefined;
}

/** Every series that an expression wants at constant prices. */
export function realSeriesIn(e: Expression): readonly string[] {
  const own = realArgument(e);
  return own === undefined ? childrenOf(e).flatMap(realSeriesIn) : [own];
}

/** An expression in which `real(x)` is the name of a series, for evaluation; printing keeps the original. */
export function withRealNames(e: Expression): Expression {
  return substitute(e, (part) => {
    const series = realArgument(part);
    return series === undefined ? undefined : { ...nameNode(realName(series)), span: part.span };
  });
}

export function formulaWithRealNames(formula: Formula): Formula {
  return { ...formula, response: withRealNames(formula.response), terms: formula.terms.map(withRealNames) };
}

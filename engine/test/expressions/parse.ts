import type { Expression } from '../../src/expressions/expression.ts';
import { parseExpression } from '../../src/expressions/parse-expression.ts';

/** An expression that the test knows to be written well. */
export function parse(text: string): Expression {
  const { value, issues } = parseExpression(text, { file: 'test' });
  if (value === undefined) throw new Error(`${text}: ${issues.map(({ code }) => code).join(', ')}`);
  return value;
}

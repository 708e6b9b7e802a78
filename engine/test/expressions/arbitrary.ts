import fc from 'fast-check';
import { call, nameNode } from '../../src/expressions/build.ts';
import { noSpan } from '../../src/expressions/expression.ts';
import type { ArithmeticOperator, Comparison, Expression, Selector } from '../../src/expressions/expression.ts';

const plain = fc.constantFrom('GRP', 'PTsb', 'x', 'y', 't', 'year', 'ЖӨӨ', 'халық_саны', 'd', 'R.levels', '__proto__', 'constructor', 'toString', 'log');
const quoted = fc.constantFrom('and', 'not', 'gross product', '2020', 'a-b', "it's", '</script>', 'x1 + x2');
const nonNegative = fc.oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.nat(), fc.constantFrom(0, 0.1, 1e21, 5e-324, 1.7976931348623157e308)).map((value) => value + 0);
const year = fc.integer({ min: 1000, max: 9999 });
const selector: fc.Arbitrary<Selector> = fc.oneof(
  year.map((y): Selector => ({ kind: 'year', year: y })),
  fc.tuple(year, fc.nat(50)).map(([from, more]): Selector => ({ kind: 'years', from, to: Math.min(9999, from + more) })),
  fc.oneof(plain, quoted).map((name): Selector => ({ kind: 'name', name })),
);

/** Expressions of every node kind, names of every script and some that JavaScript objects have themselves. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ e: Expression }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    nonNegative.map((value): Expression => ({ kind: 'number', value, span: noSpan })),
    fc.tuple(fc.oneof(plain, quoted), fc.array(selector, { maxLength: 2 })).map(([name, selectors]) => nameNode(name, selectors)),
    tie('e').map((operand): Expression => ({ kind: 'negate', operand, span: noSpan })),
    tie('e').map((operand): Expression => ({ kind: 'not', operand, span: noSpan })),
    fc.tuple(fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/', '^'), tie('e'), tie('e')).map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, span: noSpan })),
    fc.tuple(fc.constantFrom<Comparison>('<', '<=', '>', '>=', '==', '!='), tie('e'), tie('e')).map(([operator, left, right]): Expression => ({ kind: 'compare', operator, left, right, span: noSpan })),
    fc.tuple(fc.constantFrom<'and' | 'or'>('and', 'or'), tie('e'), tie('e')).map(([operator, left, right]): Expression => ({ kind: 'logic', operator, left, right, span: noSpan })),
    fc.tuple(fc.constantFrom('ln', 'exp', 'abs', 'cumsum', 'lag', 'mean', 'sum'), tie('e')).map(([name, x]) => call(name, [x])),
    fc.tuple(fc.constantFrom('min', 'max', 'constant.log', '__proto__', 'constructor'), fc.array(tie('e'), { minLength: 1, maxLength: 3 })).map(([name, args]) => call(name, args)),
    fc.tuple(tie('e'), tie('e'), tie('e')).map((args) => call('if', args)),
  ),
})).e;

/** Expressions of numbers near one in x, y and z, whose values are mostly finite. */
export const smoothExpression: fc.Arbitrary<Expression> = fc.letrec<{ e: Expression }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom('x', 'y', 'z').map((name) => nameNode(name)),
    fc.constantFrom(0.5, 1, 1.25, 2, 3).map((value): Expression => ({ kind: 'number', value, span: noSpan })),
    fc.tuple(fc.constantFrom<ArithmeticOperator>('+', '-', '*', '/', '^'), tie('e'), tie('e')).map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, span: noSpan })),
    fc.tuple(fc.constantFrom('ln', 'log10', 'exp', 'sqrt', 'abs'), tie('e')).map(([name, x]) => call(name, [x])),
    fc.tuple(fc.constantFrom('min', 'max', 'mean', 'sum'), tie('e'), tie('e')).map(([name, a, b]) => call(name, [a, b])),
    tie('e').map((operand): Expression => ({ kind: 'negate', operand, span: noSpan })),
  ),
})).e;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivative } from '../../src/expressions/derivative.ts';
import { evaluateScalar } from '../../src/expressions/evaluate.ts';
import type { Expression } from '../../src/expressions/expression.ts';
import { printExpression } from '../../src/expressions/print-expression.ts';
import { smoothExpression } from './arbitrary.ts';
import { parse } from './parse.ts';

const by = (text: string, name = 'x') => printExpression(derivative(parse(text), name));

describe('derivative', () => {
  it.each([
    ['3 * x + y', '3'],
    ['x ^ 2', '2 * x'],
    ['x ^ 0.355 * y', '0.355 * x ^ -0.645 * y'],
    ['ln(x)', '1 / x'],
    ['exp(2 * x)', 'exp(2 * x) * 2'],
    ['y / x', '-(y / x ^ 2)'],
    ['x / y', '1 / y'],
    ['lag(x) + x[2020]', '0'],
    ['d(x)', '1'],
    ['growth(x)', '1 / lag(x)'],
    ['mean(x)', '0'],
    ['mean(x, y)', 'mean(1, 0)'],
    ['if(x > 1, x, y)', 'if(x > 1, 1, 0)'],
    ['max(x, y)', 'if(x >= y, 1, 0)'],
    ['x > 2', '0'],
  ])('(%s)′ = %s', (text, expected) => {
    expect(by(text)).toBe(expected);
  });

  it('agrees with central differences to 6 digits', () => {
    const at = fc.double({ min: 0.4, max: 2, noNaN: true });
    let compared = 0;
    fc.assert(fc.property(smoothExpression, at, at, at, (e, x, y, z) => {
      const point = (value: number) => ({ select: (name: string) => (name === 'x' ? value : name === 'y' ? y : z) });
      const value = (of: Expression, where: number) => evaluateScalar(of, point(where));
      const central = (h: number) => (value(e, x + h) - value(e, x - h)) / (2 * h);
      const [wide, narrow] = [central(2e-4 * x), central(1e-4 * x)];
      const scale = Math.max(1, Math.abs(value(e, x)), Math.abs(narrow));
      const kink = Math.abs(value(e, x + 1e-4 * x) - 2 * value(e, x) + value(e, x - 1e-4 * x)) / (1e-4 * x);
      // At corners of min, max and abs, and where rounding or curvature drown the difference, there is nothing to compare.
      if (!(scale < 1e5 && kink < 0.01 * scale && Math.abs(wide - narrow) < 1e-6 * scale)) return;
      compared++;
      const extrapolated = narrow + (narrow - wide) / 3;
      const symbolic = value(derivative(e, 'x'), x);
      // A derivative may be missing where the value is not: x ^ y' at x < 0.
      if (Number.isFinite(symbolic)) expect(Math.abs(symbolic - extrapolated)).toBeLessThanOrEqual(1e-6 * scale);
    }), { numRuns: 5000, seed: 29 });
    expect(compared).toBeGreaterThan(2500);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Linearised } from '../../src/forecasts/nonlinear-least-squares.ts';
import { nonlinearLeastSquares } from '../../src/forecasts/nonlinear-least-squares.ts';
import { expectDigits } from '../models/agreement.ts';

interface NistSet {
  readonly x: number[];
  readonly y: number[];
  readonly starts: number[][];
  readonly estimates: number[];
  readonly sd: number[];
  readonly rss: number;
}
const { sets }: { sets: Record<string, NistSet> } = JSON.parse(readFileSync(new URL('../oracles/nist-nonlinear.json', import.meta.url), 'utf8'));

/** A curve of one x from its value and its gradient. */
const curve = (x: number[], at: (x: number, b: readonly number[]) => [number, number[]]) => (b: readonly number[]): Linearised => {
  const rows = x.map((each) => at(each, b));
  return { values: rows.map(([value]) => value), derivatives: b.map((_, j) => rows.map(([, gradient]) => gradient[j])) };
};
const saturation = (x: number, [b1, b2]: readonly number[]): [number, number[]] => {
  const power = Math.exp(-b2 * x);
  return [b1 * (1 - power), [1 - power, b1 * x * power]];
};
const models: Record<string, (x: number, b: readonly number[]) => [number, number[]]> = {
  Misra1a: saturation,
  BoxBOD: saturation,
  Misra1b: (x, [b1, b2]) => {
    const part = 1 + (b2 * x) / 2;
    return [b1 * (1 - part ** -2), [1 - part ** -2, b1 * x * part ** -3]];
  },
  DanWood: (x, [b1, b2]) => [b1 * x ** b2, [x ** b2, b1 * x ** b2 * Math.log(x)]],
  Rat42: (x, [b1, b2, b3]) => {
    const power = Math.exp(b2 - b3 * x);
    const part = 1 + power;
    return [b1 / part, [1 / part, (-b1 * power) / part ** 2, (b1 * x * power) / part ** 2]];
  },
};

describe('nonlinear least squares', () => {
  for (const [name, { x, y, starts, estimates, sd, rss }] of Object.entries(sets)) {
    starts.forEach((start, i) => {
      it(`agrees with NIST ${name} from start ${i + 1}: estimates and standard deviations to 9 digits`, () => {
        const fit = nonlinearLeastSquares(curve(x, models[name]), y, start);
        if (fit === undefined) throw new Error('no convergence');
        expectDigits(fit.parameters, estimates, 9, name);
        expectDigits(fit.covariance.map((row, j) => Math.sqrt(row[j])), sd, 9, `${name} sd`);
        expectDigits([fit.rss], [rss], 9, `${name} rss`);
      });
    });
  }

  it('finds nothing where there is no minimum or no freedom', () => {
    expect(nonlinearLeastSquares(curve([1, 2], models.Misra1a), [1, 2], [1, 1])).toBeUndefined();
    const twice = (b: readonly number[]): Linearised => ({ values: [1, 2, 3].map((x) => (b[0] + b[1]) * x), derivatives: [[1, 2, 3], [1, 2, 3]] });
    expect(nonlinearLeastSquares(twice, [1, 2.1, 2.9], [1, 1])).toBeUndefined();
    expect(nonlinearLeastSquares(curve([1, 2, 3], models.Misra1a), [1, 2, 3], [NaN, 1])).toBeUndefined();
  });
});

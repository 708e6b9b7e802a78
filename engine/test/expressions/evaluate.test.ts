import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateScalar, evaluateSeries } from '../../src/expressions/evaluate.ts';
import type { SeriesEnvironment } from '../../src/expressions/evaluate.ts';
import type { Expression } from '../../src/expressions/expression.ts';
import { namesIn } from '../../src/expressions/names.ts';
import { printExpression } from '../../src/expressions/print-expression.ts';
import { simplify } from '../../src/expressions/simplify.ts';
import { compileTape, runTape, tapeIssues } from '../../src/expressions/tape.ts';
import { smoothExpression } from './arbitrary.ts';
import { parse } from './parse.ts';

interface Oracle {
  readonly precedence: readonly { readonly text: string; readonly value: number }[];
  readonly logic: readonly { readonly text: string; readonly value: number }[];
  readonly data: { readonly start: number; readonly GRP: readonly number[]; readonly PTsb: readonly number[]; readonly UB: readonly (number | null)[] };
  readonly series: readonly { readonly text: string; readonly value: readonly (number | null)[] }[];
}
const oracle: Oracle = JSON.parse(readFileSync(new URL('../oracles/expressions.json', import.meta.url), 'utf8'));
const column = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? NaN);
const data = new Map([['GRP', column(oracle.data.GRP)], ['PTsb', column(oracle.data.PTsb)], ['UB', column(oracle.data.UB)]]);

const environment: SeriesEnvironment = {
  origin: 2010,
  series(name) {
    const values = data.get(name);
    return values && { start: oracle.data.start, values };
  },
};
const nothing = { select: () => undefined };

/** R prints 15 digits; its powers and logarithms and ours may differ in the last bit. */
function expectClose(value: number, expected: number): void {
  if (Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(expected)));
}

describe('values against R 4.2', () => {
  it('agrees with the precedence of R on 300 random texts, to 13 digits', () => {
    for (const { text, value } of oracle.precedence) expectClose(evaluateScalar(parse(text), nothing) / value, 1);
  });

  it.each(oracle.logic)('$text', ({ text, value }) => {
    expect(evaluateScalar(parse(text), nothing)).toBe(value);
  });

  it.each(oracle.series)('$text', ({ text, value }) => {
    const values = evaluateSeries(parse(text), environment, 2010, 2020);
    expect(values.length).toBe(11);
    value.forEach((expected, i) => expectClose(values[i], expected ?? NaN));
  });
});

describe('evaluation over years', () => {
  it('gives each year the value that it has in any range', () => {
    for (const text of ['lag(GRP) + d(PTsb, 2)', 'cumsum(PTsb)', 'lag(cumsum(PTsb), 2)', 'growth(GRP) * t', 'if(t > 3, GRP[2012], UB)']) {
      const whole = evaluateSeries(parse(text), environment, 2008, 2022);
      for (let year = 2008; year <= 2022; year++) expect(evaluateSeries(parse(text), environment, year, year)[0]).toBe(whole[year - 2008]);
    }
  });

  it('keeps missing values missing', () => {
    const gap = (text: string) => evaluateSeries(parse(text), environment, 2013, 2013)[0];
    for (const text of ['UB + 1', 'UB ^ 0', '1 ^ UB', 'UB < 5', 'UB == UB', 'not UB', 'UB > 0 or 1 < 0', 'UB > 0 and 1 > 0', 'if(UB > 5, 1, 2)', 'max(UB, 3)', 'unknown']) expect(gap(text)).toBeNaN();
    expect(gap('if(GRP > 0, 1, UB)')).toBe(1);
    expect([gap('UB > 0 or 1 > 0'), gap('UB > 0 and 1 < 0')]).toEqual([1, 0]);
  });

  it('averages over the sample stated, whatever years are asked for', () => {
    const [value] = evaluateSeries(parse('mean(t)'), { ...environment, sample: { from: 2010, to: 2020 } }, 2025, 2025);
    expect(value).toBe(6);
  });

  it('is not misled by names that JavaScript objects have themselves', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(evaluateSeries(parse(name), environment, 2010, 2010)[0]).toBeNaN();
      expect(evaluateScalar(parse(`${name}(1)`), nothing)).toBeNaN();
      expect(namesIn(parse(`lag(${name})`))).toEqual([{ name, selectors: [], lag: 1 }]);
    }
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('lets claims add functions and selections', () => {
    const value = evaluateScalar(parse('constant.multiplier(innovation) * GRP[2020, table8] / mean(GRP[2019..2020])'), {
      select: (name, selectors) => (name === 'GRP' && selectors[0].kind === 'year' ? selectors[0].year : undefined),
      call: (name, args) => (name === 'constant.multiplier' && printExpression(args[0]) === 'innovation' ? 2 : undefined),
    });
    expect(value).toBe((2 * 2020) / 2019.5);
  });
});

const bits = (values: Float64Array) => [...new BigUint64Array(values.buffer, values.byteOffset, values.length)].map((word, i) => (Number.isNaN(values[i]) ? 'missing' : word));

describe('tape', () => {
  const years = 40;
  const columns = new Map(['x', 'y', 'z'].map((name, k) => [name, Float64Array.from({ length: years }, (_, i) => (i % 13 === k ? NaN : 0.3 + ((i * 7 + k * 5) % 11) / 4))]));
  const draws: SeriesEnvironment = {
    origin: 1,
    series: (name) => {
      const values = columns.get(name);
      return values && { start: 1, values };
    },
  };

  function run(e: Expression, into?: Float64Array): Float64Array {
    const names = namesIn(e);
    const slots = names.map(({ name, lag }) => evaluateSeries(parse(lag >= 0 ? `lag(${name}, ${lag + 1})` : `lead(${name}, ${-lag})`), draws, lag >= 0 ? 2 : 1, lag >= 0 ? years + 1 : years));
    const tape = compileTape(e, (name, lag) => names.findIndex((use) => use.name === name && use.lag === lag));
    const out = into ?? new Float64Array(years);
    runTape(tape, slots, years, out);
    return out;
  }

  it('gives the bits of the evaluation over series', () => {
    fc.assert(fc.property(smoothExpression, (e) => {
      expect(bits(run(e))).toEqual(bits(evaluateSeries(e, draws, 1, years)));
    }), { numRuns: 1000, seed: 19 });
  });

  it.each(['d(ln(x)) + growth(y) - lag(z, 3)', 'if(x > y and not z < 1 or t == 5, lag(x), -2)', 'x ^ 2 + y ^ -1 + z ^ 0.5 + 2 ^ x + x ^ y', '(x - 1) / (2 - y) * 3 / 4', 'x', '1 / 3', 'lag(x * y, 2)', 'mean(x, 1, 2, y) + min(1, x) + max(x, y, z)', 'lead(x) - t'])('%s', (text) => {
    const e = parse(text);
    expect(tapeIssues(e, { file: 'f' })).toEqual([]);
    expect(bits(run(e))).toEqual(bits(evaluateSeries(e, draws, 1, years)));
  });

  it('may write over one of its inputs, and reuses its scratch', () => {
    const x = Float64Array.of(1, 2, 3);
    const tape = compileTape(parse('(x + 1) * (x - 1) + x'), () => 0);
    const expected = [1, 5, 11];
    runTape(tape, [x], 3, x);
    expect([...x]).toEqual(expected);
    const scratch = [...tape.scratch];
    runTape(tape, [Float64Array.of(1, 2)], 2, x);
    expect([...x]).toEqual([1, 5, 11]);
    expect(tape.scratch.every((each, i) => each === scratch[i])).toBe(true);
  });

  it('says what cannot be evaluated draw by draw', () => {
    const codes = (text: string) => tapeIssues(parse(text), { file: 'f' }).map(({ detail }) => detail.name);
    expect(codes('cumsum(x) + mean(x) * mean(x, y) + constant.log(x)')).toEqual(['cumsum', 'mean', 'constant.log']);
  });
});

describe('simplification', () => {
  it('changes no value', () => {
    fc.assert(fc.property(smoothExpression, fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0.4, max: 2, noNaN: true }))), (e, at) => {
      const point = { select: (name: string) => at['xyz'.indexOf(name)] };
      const [before, after] = [evaluateScalar(e, point), evaluateScalar(simplify(e), point)];
      if (Number.isFinite(before)) expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(before)));
    }), { numRuns: 2000, seed: 23 });
  });
});

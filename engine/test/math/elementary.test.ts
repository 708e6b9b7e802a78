import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as elementary from '../../src/math/elementary.ts';

const oracle = JSON.parse(readFileSync(new URL('../oracles/elementary.json', import.meta.url), 'utf8')) as Record<string, number[][]>;

/** Largest error in units of the last place, argument and limit per function. */
const limits: [string, (x: number, y: number) => number, number][] = [
  ['exp', elementary.exp, 0.7],
  ['log', elementary.log, 0.65],
  ['log10', elementary.log10, 0.51],
  ['log1p', elementary.log1p, 0.65],
  ['expm1', elementary.expm1, 0.6],
  ['tanh', elementary.tanh, 0.6],
  ['sin', elementary.sin, 0.8],
  ['cos', elementary.cos, 0.85],
  ['pow', elementary.pow, 0.7],
];

function unitInLastPlace(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const exponent = view.getUint16(0) >> 4;
  return 2 ** (Math.max(exponent, 1) - 1075);
}

describe('elementary functions against mpmath', () => {
  it.each(limits)('%s stays within its limit of units in the last place', (name, compute, limit) => {
    let worst = 0;
    for (const row of oracle[name]) {
      const [nearest, rest] = row.slice(-2);
      const error = Math.abs((compute(row[0], row[1]) - nearest) / unitInLastPlace(nearest) - rest);
      expect(error, `${name}(${row.slice(0, -2).join(', ')})`).toBeLessThan(limit);
      worst = Math.max(worst, error);
    }
    expect(worst).toBeGreaterThan(0.3);
  });
});

describe('special values', () => {
  it('treats NaN, zeros and infinities as the language does', () => {
    const specials = [NaN, 0, -0, Infinity, -Infinity, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e300, -1e300, 5e-324];
    const pairs = [
      [elementary.exp, Math.exp],
      [elementary.log, Math.log],
      [elementary.log1p, Math.log1p],
      [elementary.expm1, Math.expm1],
      [elementary.log10, Math.log10],
      [elementary.sin, Math.sin],
      [elementary.cos, Math.cos],
      [elementary.tanh, Math.tanh],
    ];
    for (const [ours, native] of pairs) {
      for (const x of specials) {
        if (native(x) === 0 || !Number.isFinite(native(x))) expect(Object.is(ours(x), native(x)), `${native.name}(${x})`).toBe(true);
      }
    }
    for (const x of specials) {
      for (const y of specials) {
        const native = Math.pow(x, y);
        const ours = elementary.pow(x, y);
        if (native === 0 || !Number.isFinite(native)) expect(Object.is(ours, native), `pow(${x}, ${y})`).toBe(true);
        else expect(Math.abs(ours / native - 1), `pow(${x}, ${y})`).toBeLessThan(1e-15);
      }
    }
  });

  it('overflows and underflows where it should', () => {
    expect(elementary.exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(elementary.exp(709.7827128933841)).toBe(Infinity);
    expect(elementary.exp(-745.1332191019411)).toBe(5e-324);
    expect(elementary.exp(-745.1332191019412)).toBe(0);
    expect(elementary.pow(2, -1074)).toBe(5e-324);
    expect(elementary.pow(2, 1023)).toBe(2 ** 1023);
    expect(elementary.pow(2, 1024)).toBe(Infinity);
  });
});

describe('laws', () => {
  it('raises integers to integer powers exactly', () => {
    for (let base = -200; base <= 200; base++) {
      for (let exponent = 0, exact = 1n; exact < 2n ** 53n && exact > -(2n ** 53n) && exponent < 60; exponent++, exact *= BigInt(base)) {
        expect(elementary.pow(base, exponent)).toBe(Number(exact));
      }
    }
  });

  it('finds powers of ten', () => {
    for (let k = -307; k <= 308; k++) expect(elementary.log10(Number(`1e${k}`))).toBe(k);
  });

  it('is odd or even where the function is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(elementary.sin(-x)).toBe(-elementary.sin(x));
        expect(elementary.cos(-x)).toBe(elementary.cos(x));
        expect(elementary.tanh(-x)).toBe(-elementary.tanh(x));
      }),
      { seed: 1 },
    );
  });

  it('agrees with the native functions to two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), (x) => {
        expect(Math.abs(elementary.log(x) - Math.log(x))).toBeLessThanOrEqual(2 * unitInLastPlace(Math.log(x)));
      }),
      { seed: 2, numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.double({ min: -745, max: 709, noNaN: true }), (x) => {
        expect(Math.abs(elementary.exp(x) - Math.exp(x))).toBeLessThanOrEqual(2 * unitInLastPlace(Math.exp(x)));
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

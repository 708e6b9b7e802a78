import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integralFactorSplit } from '../../src/indicators/integral-factor-split.ts';
import { logarithmicMeanSplit } from '../../src/indicators/logarithmic-mean-split.ts';
import { reconstructedClasses, sectorClassNames, sectorNames, sectorOf } from '../../src/indicators/sector-plane.ts';
import { constantPrices, currentPrices } from '../../src/units/unit.ts';
import { agreeingDigits } from '../models/agreement.ts';

// mpmath, 50 digits: scripts/oracles/factor-split.py.
const oracle: { cases: Record<'x1' | 'x2' | 'y1' | 'y2' | 'df' | 'Ax' | 'Ay' | 'lmdiAx' | 'lmdiAy', number>[] } = JSON.parse(
  readFileSync(new URL('../oracles/factor-split.json', import.meta.url), 'utf8'),
);
const prices = constantPrices(2016);

describe('integral factor split', () => {
  // METHODS section 2: worked examples from f1 = 800/0.80.
  const table: [number, number, number, number, number, string, string][] = [
    [900, 0.75, 200, 129.077, 70.923, 'S2', 'growth'],
    [780, 0.65, 200, -27.685, 227.685, 'S3', 'pre-crisis'],
    [700, 0.72, -27.778, -131.701, 103.923, 'S4', 'pre-crisis'],
    [1020, 0.85, 200, 266.748, -66.748, 'S5', 'warning'],
    [850, 0.9, -55.556, 58.892, -114.447, 'S6', 'crisis'],
    [700, 0.85, -176.471, -121.249, -55.221, 'S7', 'crisis'],
    [750, 0.95, -210.526, -57.283, -153.243, 'S8', 'crisis'],
    [1000, 0.8, 250, 250, 0, 'S2', 'growth'],
  ];
  for (const [x2, y2, df, Ax, Ay, sector, sectorClass] of table) {
    it(`reproduces (800, 0.80) -> (${x2}, ${y2})`, () => {
      const { value, issues } = integralFactorSplit({ x1: 800, x2, y1: 0.8, y2, prices });
      expect(issues).toEqual([]);
      for (const [got, printed] of [[value?.df, df], [value?.Ax, Ax], [value?.Ay, Ay]]) expect(Math.abs((got ?? NaN) - (printed ?? NaN))).toBeLessThanOrEqual(6e-4);
      expect([value?.sector, value?.sectorClass]).toEqual([sector, sectorClass]);
    });
  }

  for (const { x1, x2, y1, y2, df, Ax, Ay, lmdiAx, lmdiAy } of oracle.cases) {
    it(`agrees with mpmath for (${x1}, ${y1}) -> (${x2}, ${y2}): Ax to 13 digits, Ay to 1e-14 of the larger`, () => {
      const { value } = integralFactorSplit({ x1, x2, y1, y2, prices });
      expect(agreeingDigits(value?.Ax ?? NaN, Ax)).toBeGreaterThan(13);
      expect(Math.abs((value?.Ay ?? NaN) - Ay)).toBeLessThan(1e-14 * Math.max(Math.abs(value?.f1 ?? NaN), Math.abs(value?.f2 ?? NaN)));
      const lmdi = logarithmicMeanSplit({ x1, x2, y1, y2 });
      expect(agreeingDigits(lmdi.Ax, lmdiAx)).toBeGreaterThan(13);
      expect(Math.abs(lmdi.Ay - lmdiAy)).toBeLessThan(2e-14 * Math.max(Math.abs(df), Math.abs(lmdiAy), Math.abs(lmdiAx)));
    });
  }

  it('sums to the change of output, by both paths, and turns its sign when time runs backwards', () => {
    const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, amount, (x1, x2, y1, y2) => {
        const there = integralFactorSplit({ x1, x2, y1, y2, prices }).value;
        const back = integralFactorSplit({ x1: x2, x2: x1, y1: y2, y2: y1, prices }).value;
        if (there === undefined || back === undefined) throw new Error('no split');
        const size = Math.max(there.f1, there.f2);
        expect(Math.abs(there.Ax + there.Ay - there.df)).toBeLessThanOrEqual(1e-15 * Math.abs(there.Ax) + 1e-12 * size);
        expect(Math.abs(there.check.Ax + there.check.Ay - there.df)).toBeLessThanOrEqual(1e-12 * (Math.abs(there.check.Ax) + size));
        expect(Math.abs(there.Ax + back.Ax)).toBeLessThanOrEqual(1e-12 * (Math.abs(there.Ax) + size));
      }),
    );
  });

  it('warns of current prices and names every missing or unlawful input', () => {
    expect(integralFactorSplit({ x1: 800, x2: 900, y1: 0.8, y2: 0.75, prices: currentPrices }).issues.map(({ code }) => code)).toEqual(['indicators.currentPrices']);
    const { value, issues } = integralFactorSplit({ x1: null, x2: 0, y1: NaN, y2: -1, prices });
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['indicators.inputMissing', 'indicators.notPositive', 'indicators.notFinite', 'indicators.notPositive']);
  });

  it('takes its classes from the map it is given', () => {
    const classes = { ...reconstructedClasses, classes: { ...reconstructedClasses.classes, S3: 'growth' as const } };
    expect(integralFactorSplit({ x1: 800, x2: 780, y1: 0.8, y2: 0.65, prices }, { classes }).value?.sectorClass).toBe('growth');
  });
});

describe('sector plane', () => {
  // METHODS section 2, edges.
  const edges: [number, number, string][] = [
    [100, 104, 'S0'], [104, 100, 'S0'], [100, 100, 'S0'], [100, 106, 'S1'], [106, 100, 'S2'],
    [0, 5, 'S1'], [0, -5, 'S8'], [5, 0, 'S2'], [-5, 0, 'S7'],
    [-5, -5, 'S78'], [-6, -5, 'S7'], [-5, -6, 'S8'],
    [-5, 5, 'N+'], [5, -5, 'N-'], [0, 0, 'N0'],
    [-5, 6, 'S3'], [-6, 5, 'S4'], [6, -5, 'S5'], [5, -6, 'S6'],
  ];
  for (const [Ax, Ay, sector] of edges) it(`puts (${Ax}, ${Ay}) into ${sector}`, () => expect(sectorOf(Ax, Ay)).toBe(sector));

  it('has a name and a class for every sector, and does not mind the unit', () => {
    for (const code of Object.keys(sectorNames) as (keyof typeof sectorNames)[]) expect(sectorClassNames[reconstructedClasses.classes[code]].kk).not.toBe('');
    const effect = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(fc.property(effect, effect, (Ax, Ay) => sectorOf(Ax * 1024, Ay * 1024) === sectorOf(Ax, Ay)));
  });
});

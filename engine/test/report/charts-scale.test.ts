import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import oracle from '../oracles/isotonic.json' with { type: 'json' };
import { closeAxis, roundAxis, symmetricAxis, yearTicks } from '../../src/report/charts/scale.ts';
import { crosses, stack } from '../../src/report/charts/placement.ts';
import { textWidth, wrapText } from '../../src/report/charts/text-width.ts';

const value = fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -1000, max: 1000 }));
const values = fc.array(value, { minLength: 1, maxLength: 12 }).filter((all) => all.every((one) => Math.abs(one) <= 1e280));

const printsExactly = (tick: number, decimals: number): boolean => decimals > 20 || Math.abs(Number(tick.toFixed(decimals)) - tick) <= Math.abs(tick) * 1e-15;

describe('axis that ends at round ticks', () => {
  it('has 4 to 6 ticks, holds every value, prints every tick exactly', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (all, zero) => {
        const { low, high, ticks, decimals } = roundAxis(all, { zero, least: 4, most: 6 });
        expect(ticks.length).toBeGreaterThanOrEqual(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect([ticks[0], ticks[ticks.length - 1]]).toEqual([low, high]);
        if (zero) expect(ticks).toContain(0);
        const slack = (high - low) * 1e-8;
        for (const one of all) expect(Math.abs(one) < 1e-280 || (one >= low - slack && one <= high + slack)).toBe(true);
        for (const tick of ticks) expect(printsExactly(tick, decimals)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [[1244.1, 7504.7, 8933], true, [0, 2000, 4000, 6000, 8000, 10000], 0],
    [[4.8, 5.7], false, [4.8, 5, 5.2, 5.4, 5.6, 5.8], 1],
    [[0.1, 0.3], true, [0, 0.1, 0.2, 0.3], 1],
    [[-3, 17], true, [-5, 0, 5, 10, 15, 20], 0],
    [[7, 7], false, [5, 6, 7, 8, 9], 0],
    [[], true, [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
  ] as const)('%j, zero %s', (all, zero, ticks, decimals) => {
    const axis = roundAxis(all, { zero, least: 4, most: 6 });
    expect(axis.ticks).toEqual(ticks);
    expect(axis.decimals).toBe(decimals);
  });
});

describe('axis that ends with its values', () => {
  it('holds zero and every value, its ticks are inside and as many as fit', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 3, max: 7 }), (all, most) => {
        const { low, high, ticks, decimals } = closeAxis(all, { most, fits: () => true });
        expect(ticks.length).toBeLessThanOrEqual(most);
        expect(ticks).toContain(0);
        const slack = (high - low) * 1e-8;
        for (const one of all) expect(Math.abs(one) < 1e-280 || (one >= low - slack && one <= high + slack)).toBe(true);
        for (const tick of ticks) {
          expect(tick >= low - slack && tick <= high + slack).toBe(true);
          expect(printsExactly(tick, decimals)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('axis even about zero', () => {
  it('has −k, 0, k inside', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { low, high, ticks } = symmetricAxis(all);
        expect(low).toBe(-high);
        expect(ticks).toHaveLength(3);
        expect(ticks[2]).toBeGreaterThan(high / 11);
        expect(ticks[2]).toBeLessThanOrEqual(high);
      }),
    );
    expect(symmetricAxis([2.8, -2.44]).ticks).toEqual([-3, 0, 3]);
  });
});

describe('years', () => {
  it.each([
    [2010, 2030, 26, [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030]],
    [2011, 2023, 10, [2015, 2020]],
    [2010, 2013, 58, [2010, 2011, 2012, 2013]],
  ])('%i to %i at %i px', (from, to, pixels, years) => expect(yearTicks(from, to, pixels, 40)).toEqual(years));
});

describe('stacking on one line', () => {
  it.each(oracle.cases)('is isotonic regression when nothing needs room: $wanted', ({ wanted, fitted }) => {
    const places = stack(wanted.map((place) => ({ wanted: place, before: 0, after: 0 })), -1e6, 1e6);
    for (const [index, place] of places.entries()) expect(place).toBeCloseTo(fitted[index], 9);
  });

  it('keeps order and room, and stays inside while it can', () => {
    const item = fc.record({ wanted: fc.double({ min: -50, max: 450, noNaN: true }), before: fc.double({ min: 1, max: 30, noNaN: true }), after: fc.double({ min: 1, max: 30, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const places = stack(items, 0, 400);
        for (const [index, place] of places.entries()) {
          if (index > 0) expect(place - places[index - 1]).toBeGreaterThanOrEqual(items[index - 1].after + items[index].before - 1e-9);
          expect(place - items[index].before).toBeGreaterThanOrEqual(-1e-9);
          expect(place + items[index].after).toBeLessThanOrEqual(400 + 1e-9);
        }
      }),
    );
  });
});

describe('a line and a box', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  it.each([
    [{ x: 0, y: 15 }, { x: 30, y: 15 }, true],
    [{ x: 12, y: 12 }, { x: 13, y: 13 }, true],
    [{ x: 0, y: 0 }, { x: 30, y: 5 }, false],
    [{ x: 0, y: 22 }, { x: 8, y: 0 }, false],
    [{ x: 5, y: 16 }, { x: 16, y: 5 }, true],
  ])('%j to %j: %s', (a, b, expected) => expect(crosses(a, b, box)).toBe(expected));
});

describe('wrapping', () => {
  it('loses no letter and keeps to the width', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 40, max: 200 }), (words, width) => {
        const lines = wrapText(words.join(' '), width, 'label');
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 'label')).toBeLessThanOrEqual(Math.max(width, textWidth([...line][0] ?? '', 'label')));
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../src/language/words.ts';
import { betaConvergence, convergenceSpeed } from '../../src/indices/beta-convergence.ts';
import { gini } from '../../src/indices/gini.ts';
import { herfindahl } from '../../src/indices/herfindahl.ts';
import { regionalMeasures } from '../../src/indices/index.ts';
import { krummeExample, locationQuotients } from '../../src/indices/location-quotient.ts';
import { shiftShare } from '../../src/indices/shift-share.ts';
import { sigmaConvergence } from '../../src/indices/sigma-convergence.ts';
import { theil } from '../../src/indices/theil.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import { printUnit } from '../../src/units/print-unit.ts';
import { expectDigits } from '../models/agreement.ts';

interface Income {
  readonly code: string;
  readonly group: string;
  readonly y2001: number;
  readonly y2010: number;
  readonly y2020: number;
  readonly population2020: number;
}
// R 4.2.2 and laeken: scripts/oracles/indices.R; income per head of 15 regions, Bureau of National Statistics.
const oracle: {
  income: Income[];
  beta: Record<'years' | 'intercept' | 'slope' | 'slopeSe' | 'p' | 'speed' | 'speedSe' | 'halfLife', number>;
  sigma: { sdOfLogs: number[]; variation: number[]; p: number };
  gini: number;
  theil: Record<'T' | 'L' | 'betweenT' | 'betweenL', number>;
  shiftShare: { homothetic: number[]; allocation: number[] };
} = JSON.parse(readFileSync(new URL('../oracles/indices.json', import.meta.url), 'utf8'));
const regions = oracle.income.map(({ code, group, y2020, population2020 }) => ({ name: code, group, value: y2020, weight: population2020 }));
const codes = (checked: { issues: readonly { code: string }[] }) => checked.issues.map(({ code }) => code);

for (const { id, names, note, unit, example, source } of regionalMeasures) {
  test(`${id} has its words, unit and file, and reproduces: ${example.source}`, () => {
    expect(readFileSync(new URL(`../../src/indices/${id}.ts`, import.meta.url), 'utf8')).toContain(`id: '${id}'`);
    for (const language of languages) expect([names[language], note[language], source]).not.toContain('');
    const parsed = unit === null ? undefined : parseUnit(unit).value;
    if (unit !== null) expect(parsed === undefined ? undefined : printUnit(parsed)).toBe(unit);
    const got = example.run();
    for (const [name, expected] of Object.entries(example.expected)) expect(Math.abs(Number(got[name]) / Number(expected) - 1), name).toBeLessThanOrEqual(example.tolerance);
  });
}

describe('location quotient and shift-share', () => {
  const { names, region, regionLater, nation, nationLater } = krummeExample;
  const activities = names.map((name, i) => ({ name, region: region[i], regionLater: regionLater[i], nation: nation[i], nationLater: nationLater[i] }));
  it("reproduces every activity of Krumme's table", () => {
    const { value } = shiftShare(activities);
    const column = (part: 'national' | 'mix' | 'competitive') => value?.activities.map((each) => Math.round(each[part]));
    expect([column('national'), column('mix'), column('competitive')]).toEqual([[145, 29, 58, 58], [-95, -9, 2, 22], [450, -20, -10, 0]]);
  });
  it('splits the competitive effect like R', () => {
    const { value } = shiftShare(activities);
    value?.activities.forEach(({ homothetic, allocation }, i) => {
      expect(homothetic).toBeCloseTo(oracle.shiftShare.homothetic[i], 10);
      expect(allocation).toBeCloseTo(oracle.shiftShare.allocation[i], 10);
    });
    expect([value?.total.homothetic, value?.total.allocation].map((each) => each?.toFixed(9))).toEqual(['30.000000000', '390.000000000']);
  });
  it('adds up, and vanishes for a region like its nation', () => {
    const size = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(size, size, size, size), { minLength: 1, maxLength: 6 }), (rows) => {
        const value = shiftShare(rows.map(([a, b, c, d], i) => ({ name: String(i), region: a, regionLater: b, nation: a + c, nationLater: b + d }))).value;
        if (value === undefined) throw new Error('no parts');
        const { change, national, mix, competitive, homothetic, allocation } = value.total;
        expect(national + mix + competitive).toBeCloseTo(change, 8);
        expect(homothetic + allocation).toBeCloseTo(competitive, 8);
        const tenth = shiftShare(rows.map(([a, b], i) => ({ name: String(i), region: a, regionLater: b, nation: 10 * a, nationLater: 10 * b }))).value?.total;
        expect(tenth?.competitive).toBeCloseTo(0, 8);
        expect(tenth?.allocation).toBeCloseTo(0, 8);
      }),
    );
  });
  it('refuses a region above its nation, negative and absent activities', () => {
    expect(codes(locationQuotients([{ name: 'a', region: 5, nation: 4 }]))).toEqual(['indices.regionExceedsNation']);
    expect(codes(locationQuotients([{ name: 'a', region: -1, nation: 4 }]))).toEqual(['indices.valueNegative', 'indices.valueNotPositive']);
    expect(locationQuotients([{ name: 'a', region: 0, nation: 0 }, { name: 'b', region: 1, nation: 2 }]).value?.map(({ quotient }) => quotient)).toEqual([null, 1]);
    expect(codes(shiftShare([{ name: 'a', region: 0, regionLater: 1, nation: 2, nationLater: 3 }]))).toEqual(['indices.valueNotPositive']);
  });
});

describe('concentration and inequality', () => {
  it('agrees with laeken on the Gini of regional income, weighted by population, to 11 digits', () => {
    expectDigits([gini(regions).value ?? NaN], [oracle.gini], 11, 'gini');
  });
  it('agrees with R on both Theil indices and their parts between macroregions, to 12 digits', () => {
    const { value } = theil(regions);
    expectDigits([value?.T.total ?? NaN, value?.L.total ?? NaN, value?.T.between ?? NaN, value?.L.between ?? NaN], [oracle.theil.T, oracle.theil.L, oracle.theil.betweenT, oracle.theil.betweenL], 12, 'theil');
    expect((value?.T.between ?? NaN) + (value?.T.within ?? NaN)).toBeCloseTo(oracle.theil.T, 14);
    expect((value?.L.between ?? NaN) + (value?.L.within ?? NaN)).toBeCloseTo(oracle.theil.L, 14);
  });
  it('does not mind the unit; equals are zero; a doubled population changes nothing', () => {
    const value = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 10 }), (rows) => {
        const units = (unit: number, people: number) => rows.map(([x, w], i) => ({ name: String(i), group: String(i % 2), value: x * unit, weight: w * people }));
        expect(Math.abs((gini(units(1000, 2)).value ?? NaN) - (gini(units(1, 1)).value ?? NaN))).toBeLessThan(1e-12);
        const [a, b] = [theil(units(1, 1)).value, theil(units(1000, 2)).value];
        expect(Math.abs((a?.T.total ?? NaN) - (b?.T.total ?? NaN))).toBeLessThan(1e-12);
        expect(Math.abs((a?.T.between ?? NaN) + (a?.T.within ?? NaN) - (a?.T.total ?? NaN))).toBeLessThan(1e-12);
        expect(Math.abs((a?.L.between ?? NaN) + (a?.L.within ?? NaN) - (a?.L.total ?? NaN))).toBeLessThan(1e-12);
      }),
    );
    const equal = [1, 2, 3].map((weight) => ({ name: String(weight), group: 'a', value: 7, weight }));
    expect(gini(equal).value).toBeCloseTo(0, 14);
    expect(theil(equal).value?.T.total).toBeCloseTo(0, 14);
  });
  it('normalises Herfindahl and counts equal holders', () => {
    const { value } = herfindahl([1, 1, 1, 1].map((each, i) => ({ name: String(i), value: each })));
    expect(value).toEqual({ index: 0.25, points: 2500, normalised: 0, equivalentNumber: 4, n: 4 });
    expect(herfindahl([{ name: 'a', value: 3 }]).value?.normalised).toBeNull();
    expect(codes(herfindahl([{ name: 'a', value: 0 }]))).toEqual(['indices.valueNotPositive']);
    expect(codes(herfindahl([{ name: 'a', value: -1 }]))).toEqual(['indices.valueNegative']);
  });
  it('refuses what has no share or logarithm', () => {
    expect(codes(gini([{ name: 'a', value: -1, weight: 0 }]))).toEqual(['indices.valueNegative', 'indices.valueNotPositive']);
    expect(codes(gini([{ name: 'a', value: 0, weight: 1 }]))).toEqual(['indices.valueNotPositive']);
    expect(codes(theil([{ name: 'a', group: 'g', value: 0, weight: NaN }]))).toEqual(['indices.valueNotPositive', 'indices.valueNotPositive']);
    expect(codes(theil([]))).toEqual(['indices.tooFewUnits']);
  });
});

describe('convergence', () => {
  const units = oracle.income.map(({ code, y2001, y2020 }) => ({ name: code, first: y2001, last: y2020 }));
  it('agrees with R lm and nls on beta, its speed, error and half-life', () => {
    const { value } = betaConvergence(units, oracle.beta.years);
    expectDigits([value?.fit.coefficients[0].estimate ?? NaN, value?.slope ?? NaN, value?.slopeSe ?? NaN, value?.p ?? NaN], [oracle.beta.intercept, oracle.beta.slope, oracle.beta.slopeSe, oracle.beta.p], 10, 'lm');
    expectDigits([value?.speed ?? NaN, value?.halfLife ?? NaN], [oracle.beta.speed, oracle.beta.halfLife], 7, 'nls');
    expectDigits([value?.speedSe ?? NaN], [oracle.beta.speedSe], 6, 'nls error');
  });
  it('has no speed where the order of regions is overturned, no half-life where they diverge', () => {
    expect(convergenceSpeed(-0.2, 10)).toEqual({ speed: null, halfLife: null });
    expect(convergenceSpeed(0.01, 10).halfLife).toBeNull();
    const overturned = betaConvergence([{ name: 'a', first: 1, last: 8 }, { name: 'b', first: 4, last: 5 }, { name: 'c', first: 16, last: 2.2 }, { name: 'd', first: 9, last: 3 }], 10);
    expect(codes(overturned)).toContain('indices.noConvergenceSpeed');
    expect(overturned.value?.speed).toBeNull();
    expect(codes(betaConvergence([{ name: 'a', first: 0, last: 1 }], 10))).toEqual(['indices.valueNotPositive', 'indices.tooFewUnits']);
  });
  const panel = { periods: [2001, 2010, 2020], units: oracle.income.map(({ code, y2001, y2010, y2020 }) => ({ name: code, values: [y2001, y2010, y2020] })), nominal: true };
  it('agrees with R on dispersion and on the test of Pitman and Morgan', () => {
    const { value, issues } = sigmaConvergence(panel);
    expectDigits(value?.rows.map(({ sdOfLogs }) => sdOfLogs) ?? [], oracle.sigma.sdOfLogs, 12, 'sd');
    expectDigits(value?.rows.map(({ variation }) => variation) ?? [], oracle.sigma.variation, 12, 'cv');
    expectDigits([value?.p ?? NaN], [oracle.sigma.p], 9, 'p');
    expect(value?.verdict).toBe('narrowed');
    expect(issues.map(({ code }) => code)).toEqual(['indices.nominalDispersion']);
  });
  it('compares only units known throughout, and calls nothing that is not clear', () => {
    const gap = { ...panel, nominal: false, units: panel.units.map((unit, i) => (i === 0 ? { ...unit, values: [NaN, 1, 2] } : unit)) };
    expect(sigmaConvergence(gap).value).toMatchObject({ n: 14, leftOut: ['KZ-11'] });
    const still = [1, 2, 3, 4, 5].map((each, i) => ({ name: String(i), values: [each, each * (1 + 0.05 * (i % 2))] }));
    expect(sigmaConvergence({ periods: [1, 2], units: still, nominal: false }).value?.verdict).toBe('no-clear-change');
    expect(codes(sigmaConvergence({ periods: [1, 2], units: [{ name: 'a', values: [0, 1] }], nominal: false }))).toEqual(['indices.valueNotPositive', 'indices.tooFewUnits']);
  });
});

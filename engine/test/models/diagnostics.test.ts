import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDesign } from '../../src/models/design.ts';
import { gapReasons, nullHypotheses } from '../../src/models/diagnostics/diagnostic.ts';
import { diagnose, diagnosticList } from '../../src/models/diagnostics/index.ts';
import { leaveOneOut } from '../../src/models/diagnostics/leave-one-out.ts';
import { verdictOf } from '../../src/models/verdict.ts';
import { observations } from '../../src/models/views.ts';
import { dissertationDesign, fitted, models } from './dissertation.ts';

test('the list holds every file of the folder, once', () => {
  const folder = new URL('../../src/models/diagnostics/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'diagnostic.ts').map((file) => file.replace(/\.ts$/, ''));
  expect(diagnosticList.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe('every diagnostic', () => {
  const fits = Object.keys(models).map((id) => fitted(dissertationDesign(id)));

  test('names each of its results, in three languages', () => {
    for (const { run, results, names } of diagnosticList) {
      const ids = fits.flatMap((fit) => run(fit).map(({ id }) => id));
      expect([...new Set(ids)].sort()).toEqual(Object.keys(results).sort());
      for (const words of [names, ...Object.values(results)]) {
        for (const text of [words.kk, words.ru, words.en]) expect(text).not.toBe('');
      }
    }
  });

  test('gives a test its null hypothesis and a p, a measure neither', () => {
    for (const result of fits.flatMap(diagnose)) {
      if (!result.computable) expect(Object.keys(gapReasons)).toContain(result.reason);
      else if (result.nullHypothesis === null) expect(result).toMatchObject({ p: null, df: [] });
      else {
        expect(Object.keys(nullHypotheses)).toContain(result.nullHypothesis);
        expect(result.p).toBeGreaterThanOrEqual(0);
        expect(result.p).toBeLessThanOrEqual(1);
      }
    }
  });
});

const noise = [0.31, -0.12, 0.44, -0.52, 0.07, 0.21, -0.35, 0.18];

function fit(regressors: Readonly<Record<string, readonly number[]>>, rows: number, constant = true) {
  const design = buildDesign({
    response: { name: 'y', scale: 'levels', values: noise.slice(0, rows).map((e, i) => 2 + 0.5 * i + e) },
    regressors: Object.entries(regressors).map(([name, values]) => ({ name, scale: 'levels', values: values.slice(0, rows) })),
    labels: noise.slice(0, rows).map((_, i) => 2010 + i),
    constant,
  }).value;
  if (design === undefined) throw new Error('no design');
  return fitted(design);
}
const trend = [0.9, 2.2, 2.8, 4.1, 5.3, 5.8, 7.2, 8.1];
const bump = [0.4, 1.9, 0.2, 1.1, 2.3, 0.6, 1.7, 0.8];

test('thousands of rows are diagnosed without delay, Durbin-Watson by its approximation', () => {
  const n = 3000;
  const values = Array.from({ length: n }, (_, i) => noise[i % 8] + noise[(i * i) % 7] + i / n);
  const design = buildDesign({
    response: { name: 'y', scale: 'levels', values: values.map((v, i) => 2 * v + noise[(3 * i + 1) % 5]) },
    regressors: [{ name: 'x', scale: 'levels', values }],
    labels: values.map((_, i) => i + 1),
  }).value;
  if (design === undefined) throw new Error('no design');
  const start = performance.now();
  const many = fitted(design);
  const result = diagnose(many).find(({ id }) => id === 'durbin-watson');
  expect(verdictOf(many, 'x').kind).not.toBe('not-supported');
  expect(result).toMatchObject({ computable: true, approximate: true });
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('not computable', () => {
  const reasonOf = (of: ReturnType<typeof fit>, id: string) => {
    const result = diagnose(of).find((each) => each.id === id);
    return result?.computable === false ? result.reason : result?.computable;
  };

  test('with few rows: auxiliary regressions are saturated', () => {
    const four = fit({ a: trend, b: bump }, 4);
    for (const id of ['white', 'breusch-godfrey-1', 'breusch-pagan', 'reset-2-3']) expect(reasonOf(four, id), id).toBe('saturated');
    expect(reasonOf(four, 'leave-one-out-p')).toBe('too-few-observations');
  });

  test('with a constant alone', () => {
    const mean = fit({}, 8);
    expect(mean.F).toBeNull();
    for (const id of ['white', 'breusch-pagan', 'reset-2', 'vif', 'leave-one-out-p']) expect(reasonOf(mean, id), id).toBe('no-slopes');
    expect(reasonOf(mean, 'durbin-watson')).toBe(true);
  });

  test('without a constant', () => {
    const through = fit({ a: trend, b: bump }, 8, false);
    expect(through.tssKind).toBe('uncentred');
    for (const id of ['white', 'breusch-pagan', 'vif']) expect(reasonOf(through, id), id).toBe('no-constant');
    expect(reasonOf(through, 'reset-2')).toBe(true);
  });

  test('when one row alone determines a coefficient', () => {
    const dummy = fit({ a: trend, only2013: [0, 0, 0, 1, 0, 0, 0, 0] }, 8);
    for (const id of ['leave-one-out-p', 'loocv-rmse', 'largest-cook']) expect(reasonOf(dummy, id), id).toBe('one-row-decides');
    expect(observations(dummy)[3]).toMatchObject({ rstandard: null, rstudent: null, cook: null, dffits: null, leaveOneOutResidual: null });
    expect(leaveOneOut(dummy)[3].coefficients).toBeNull();
    expect(leaveOneOut(dummy)[2].coefficients).not.toBeNull();
  });
});

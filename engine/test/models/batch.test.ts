import { describe, expect, test } from 'vitest';
import type { OlsBatch } from '../../src/models/batch.ts';
import { fitOlsBatch } from '../../src/models/batch.ts';
import { buildDesign } from '../../src/models/design.ts';
import { durbinWatson } from '../../src/stats/durbin-watson.ts';
import { expectDigits } from './agreement.ts';
import { dissertationDesign, fitted, models } from './dissertation.ts';

function noisyBatch(n: number, regressorCount: number, count: number): OlsBatch {
  let state = 7;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const regressors = Array.from({ length: regressorCount }, (_, j) => Float64Array.from({ length: n * count }, () => 3 * j + uniform() * 10 ** j));
  const response = Float64Array.from({ length: n * count }, (_, i) => 5 + regressors.reduce((sum, x, j) => sum + (x[i] * (j % 2 === 0 ? 0.7 : -0.2)) / 10 ** j, 0) + uniform());
  return { n, regressors, response };
}

describe.each([[11, 3], [11, 1], [8, 5], [40, 2], [4, 2]])('a batch of n = %i with %i regressors', (n, regressorCount) => {
  const batch = noisyBatch(n, regressorCount, 30);
  const columns = fitOlsBatch(batch);

  test('has the figures of fitOls', () => {
    for (let r = 0; r < columns.count; r++) {
      const cut = (values: Float64Array) => values.subarray(r * n, (r + 1) * n);
      const design = buildDesign({
        response: { name: 'y', scale: 'levels', values: cut(batch.response) },
        regressors: batch.regressors.map((values, j) => ({ name: `x${j}`, scale: 'levels', values: cut(values) })),
        labels: Array.from({ length: n }, (_, i) => i),
      }).value;
      if (design === undefined) throw new Error('no design');
      const fit = fitted(design);
      const { aic, bic } = fit.criteria.countingSigma;
      for (const key of ['estimate', 'se', 't', 'p'] as const) {
        expectDigits(columns[key].map((column) => column[r]), fit.coefficients.map((each) => each[key]), 9, `${key} of ${r}`);
      }
      const got = [columns.R2, columns.sigma, columns.F, columns.FP, columns.aic, columns.bic, columns.durbinWatson].map((column) => column[r]);
      expectDigits(got, [fit.R2, fit.sigma, fit.F?.value ?? NaN, fit.F?.p ?? NaN, aic, bic, durbinWatson(fit.residuals)], 9, `figures of ${r}`);
      expect(columns.adjustedR2[r]).toBeCloseTo(fit.adjustedR2, 11);
    }
    expect(columns.deficient.every((flag) => flag === 0)).toBe(true);
  });
});

test('a batch agrees with R on equation (10)', () => {
  const design = dissertationDesign('m10');
  const regressors = [1, 2, 3].map((j) => design.x.data.subarray(j * 11, (j + 1) * 11));
  const fit = fitOlsBatch({ n: 11, regressors, response: design.y });
  for (const key of ['estimate', 'se', 't', 'p'] as const) {
    expectDigits(fit[key].map((column) => column[0]), models.m10.coefficients[key], 9, key);
  }
  expectDigits([fit.aic[0], fit.FP[0]], [models.m10.fit.AIC, models.m10.fit.Fp], 9, 'figures');
});

test('a dependent column makes its regression NaN and no other', () => {
  const batch = noisyBatch(11, 2, 3);
  batch.regressors[1].set(batch.regressors[0].subarray(11, 22).map((v) => 2 * v - 1), 11);
  const fit = fitOlsBatch(batch);
  expect(Array.from(fit.deficient)).toEqual([0, 1, 0]);
  expect([fit.R2[1], fit.p[0][1], fit.durbinWatson[1]]).toEqual([NaN, NaN, NaN]);
  expect(fit.R2[0] + fit.R2[2]).toBeGreaterThan(0);
});

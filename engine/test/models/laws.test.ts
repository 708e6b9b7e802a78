import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log } from '../../src/math/elementary.ts';
import { buildDesign } from '../../src/models/design.ts';
import { leaveOneOut } from '../../src/models/diagnostics/leave-one-out.ts';
import { effectOf } from '../../src/models/effect.ts';
import { predict } from '../../src/models/prediction.ts';
import { designWithout, withCovariance } from '../../src/models/refit.ts';
import { observations } from '../../src/models/views.ts';
import { expectDigits } from './agreement.ts';
import { dissertationDesign, fitted, models } from './dissertation.ts';

const ids = Object.keys(models);
const idOf = fc.constantFrom(...ids);
const factors = fc.constantFrom(1000, 1e6, 0.001, 12.8, 1 / 3);

describe('law of scale', () => {
  test('rescaling a regressor changes no t, p, R² or fitted value; its elasticity stays, the constant shifts by -b ln c', () => {
    fc.assert(
      fc.property(idOf, fc.nat(), factors, (id, pick, factor) => {
        const { regressors, regressorScale } = models[id];
        const j = 1 + (pick % regressors.length);
        const before = fitted(dissertationDesign(id));
        const after = fitted(dissertationDesign(id, { scaled: { [regressors[j - 1]]: factor } }));
        const slopes = before.coefficients.slice(1);
        const slopesAfter = after.coefficients.slice(1);
        expectDigits(slopesAfter.map(({ t }) => t), slopes.map(({ t }) => t), 10, 't');
        expectDigits(slopesAfter.map(({ p }) => p), slopes.map(({ p }) => p), 10, 'p');
        expectDigits([after.R2, after.sigma], [before.R2, before.sigma], 11, 'R2 and sigma');
        expectDigits(after.fitted, before.fitted, 11, 'fitted');
        const b = before.coefficients[j].estimate;
        const logged = regressorScale === 'logs';
        const expected = before.coefficients.map(({ estimate }, i) => (i !== j || logged ? estimate : b / factor));
        if (logged) expected[0] -= b * log(factor);
        expectDigits(after.coefficients.map(({ estimate }) => estimate), expected, 9, 'estimates');
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test('rescaling the response: a log equation moves its constant by ln c only, a linear one moves in proportion', () => {
    fc.assert(
      fc.property(idOf, factors, (id, factor) => {
        const before = fitted(dissertationDesign(id));
        const after = fitted(dissertationDesign(id, { scaled: { [models[id].response]: factor } }));
        const logged = before.scale === 'logs';
        const expected = before.coefficients.map(({ estimate }, j) => (logged ? (j === 0 ? estimate + log(factor) : estimate) : estimate * factor));
        expectDigits(after.coefficients.map(({ estimate }) => estimate), expected, 10, 'estimates');
        expectDigits(after.coefficients.slice(1).map(({ p }) => p), before.coefficients.slice(1).map(({ p }) => p), 10, 'p');
        expectDigits([after.R2], [before.R2], 11, 'R2');
        expectDigits(after.levels.fitted, before.levels.fitted.map((v) => v * factor), 11, 'levels');
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});

test('the order of the rows is irrelevant to the fit', () => {
  const orders = fc.shuffledSubarray(Array.from({ length: 11 }, (_, i) => i), { minLength: 11, maxLength: 11 });
  fc.assert(
    fc.property(idOf, orders, (id, order) => {
      const before = fitted(dissertationDesign(id));
      const after = fitted(dissertationDesign(id, { order }));
      expectDigits(after.coefficients.map(({ estimate }) => estimate), before.coefficients.map(({ estimate }) => estimate), 11, 'estimates');
      expectDigits(after.coefficients.map(({ se }) => se), before.coefficients.map(({ se }) => se), 10, 'se');
      const places = order.map((i) => before.labels[i]);
      expect(after.labels).toEqual(places);
      expectDigits(after.residuals, order.map((i) => before.residuals[i]), 10, 'residuals');
    }),
    { seed: 13, numRuns: 40 },
  );
});

test('a log-log equation is the linear equation of the logarithms', () => {
  const design = dissertationDesign('m10');
  const byHand = buildDesign({
    response: { name: 'a', scale: 'levels', values: design.y },
    regressors: [1, 2, 3].map((j) => ({ name: `x${j}`, scale: 'levels', values: Array.from(design.x.data.subarray(j * 11, (j + 1) * 11)) })),
    labels: design.labels,
  }).value;
  if (byHand === undefined) throw new Error('no design');
  expect(fitted(byHand).coefficients.map(({ estimate, p }) => [estimate, p])).toEqual(fitted(design).coefficients.map(({ estimate, p }) => [estimate, p]));
});

describe.each(ids)('leaving out one year of %s', (id) => {
  const fit = fitted(dissertationDesign(id));

  test.each(['classical', 'hc3'] as const)('by formula equals a refit, covariance %s', (covariance) => {
    const robust = withCovariance(fit, covariance).value;
    if (robust === undefined) throw new Error('no fit');
    leaveOneOut(robust).forEach(({ coefficients }, i) => {
      const refit = fitted(designWithout(fit, i), covariance);
      for (const key of ['estimate', 'se', 't', 'p'] as const) {
        expectDigits((coefficients ?? []).map((each) => each[key]), refit.coefficients.map((each) => each[key]), 9, key);
      }
    });
  });

  test('the leave-one-out residual is the error of the prediction by the others', () => {
    const { regressors } = models[id];
    observations(fit).forEach(({ leaveOneOutResidual, actual }, i) => {
      const design = dissertationDesign(id);
      const values = regressors.map((_, j) => design.x.data[(j + 1) * 11 + i]).map((v) => (models[id].regressorScale === 'logs' ? Math.exp(v) : v));
      const [row] = predict(fitted(designWithout(fit, i)), [{ label: fit.labels[i], values }]).value ?? [];
      expectDigits([leaveOneOutResidual], [actual - row.fit], 9, 'residual');
    });
  });

  test('excluding a period in the design equals leaving it out', () => {
    const excluded = fitted(dissertationDesign(id, { exclude: [2010] }));
    expect(excluded.excluded).toEqual([{ label: 2010, reason: 'by-request', variables: [] }]);
    expect(excluded.coefficients).toEqual(fitted(designWithout(fit, 0)).coefficients);
  });
});

test('a fit survives JSON', () => {
  for (const id of ids) {
    const fit = fitted(dissertationDesign(id));
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  }
});

test('the multiplier of a log equation is e to its constant, and elasticities are coefficients', () => {
  const fit = fitted(dissertationDesign('m10'));
  const constant = effectOf(fit, '(constant)');
  if (constant.kind !== 'log-constant') throw new Error(constant.kind);
  // R: exp(coef(lm(...))[1]) = 0.00099296636596164062, the printed equation has 6,915 in its place.
  expectDigits([constant.log.value, constant.multiplier.value], [-6.9148137656290549, 0.00099296636596164062], 12, 'constant');
  const innovation = effectOf(fit, 'ln(dZin)');
  expect(innovation).toMatchObject({ kind: 'elasticity', variable: 'dZin', percent: { value: fit.coefficients[1].estimate } });
});

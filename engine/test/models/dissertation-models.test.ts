import { describe, expect, test } from 'vitest';
import { covarianceText, neweyWestBandwidth, parseCovarianceKind } from '../../src/models/covariance.ts';
import { durbinWatsonNormal } from '../../src/models/diagnostics/durbin-watson.ts';
import { diagnose } from '../../src/models/diagnostics/index.ts';
import { leaveOneOut } from '../../src/models/diagnostics/leave-one-out.ts';
import { predict } from '../../src/models/prediction.ts';
import { withCovariance } from '../../src/models/refit.ts';
import { coefficients, observations, summary } from '../../src/models/views.ts';
import { expectDigits } from './agreement.ts';
import { dissertationDesign, fitted, models } from './dissertation.ts';

// Direct computations agree to 9 digits; p of the exact Durbin-Watson test comes from numerical integration: 6.
const direct = 9;
const iterative = 6;

describe.each(Object.entries(models))('equation %s against R', (id, oracle) => {
  const fit = fitted(dissertationDesign(id));

  test('coefficients, tests, intervals and covariance', () => {
    const rows = coefficients(fit);
    for (const key of ['estimate', 'se', 't', 'p'] as const) {
      expectDigits(rows.map((row) => row[key]), oracle.coefficients[key], direct, key);
    }
    for (const key of ['ci80', 'ci95'] as const) {
      expectDigits(rows.flatMap((row) => [...row[key]]), oracle.coefficients[key].flat(), direct, key);
    }
    expectDigits(fit.covariance.flat(), oracle.vcov.flat(), direct, 'covariance');
  });

  test('summary: fit in the scale of the equation and in levels', () => {
    const row = summary(fit);
    const { countingSigma, withoutSigma } = row.criteria;
    const got = [
      row.R2, row.adjustedR2, row.sigma, row.rss, row.tss, row.F?.value ?? NaN, row.F?.p ?? NaN, row.logLikelihood,
      countingSigma.aic, countingSigma.bic, countingSigma.aicc ?? NaN,
      withoutSigma.aic, withoutSigma.bic, withoutSigma.hannanQuinn,
    ];
    const o = oracle.fit;
    const expected = [
      o.R2, o.adjustedR2, o.sigma, o.rss, o.tss, o.F, o.Fp, o.logLik, o.AIC, o.BIC, o.AICc,
      o.AICwithoutSigma, o.BICwithoutSigma, o.HQwithoutSigma,
    ];
    expectDigits(got, expected, direct, 'fit');
    expectDigits([row.levels.R, row.levels.rmse, row.levels.mape], [oracle.levels.R, oracle.levels.rmse, oracle.levels.mape], direct, 'levels');
    expect(row.R).toBe(Math.sqrt(row.R2));
  });

  test('observations and influence', () => {
    const rows = observations(fit);
    for (const key of ['fitted', 'residual', 'hat', 'rstandard', 'rstudent', 'cook', 'dffits', 'leaveOneOutResidual'] as const) {
      expectDigits(rows.map((row) => row[key]), oracle.observations[key], direct, key);
    }
  });

  test('diagnostics', () => {
    const results = diagnose(fit);
    for (const [name, { statistic, df, p }] of Object.entries(oracle.diagnostics)) {
      if (name === 'durbin-watson-normal') {
        expectDigits([durbinWatsonNormal(fit, statistic).lower], [p], direct, name);
        continue;
      }
      const result = results.find((each) => each.id === name);
      if (name === 'white' && (oracle.diagnostics.white as { rank?: number }).rank === fit.n - 1) {
        expect(result).toEqual({ id: 'white', computable: false, reason: 'saturated' });
        continue;
      }
      if (result?.computable !== true) throw new Error(`${name} is not computable`);
      expectDigits([result.statistic], [statistic], direct, name);
      expectDigits([result.p], [p], name.startsWith('durbin') ? iterative : direct, `${name} p`);
      expect(result.df, name).toEqual([df].flat());
    }
    const values = (name: string) => results.flatMap((each) => (each.id === name && each.computable ? [each.statistic] : []));
    expectDigits(values('vif'), oracle.vif, direct, 'vif');
    expectDigits(values('condition-scaled'), [oracle.condition.scaled], direct, 'scaled condition');
    expectDigits(values('condition-raw'), [oracle.condition.raw], direct, 'raw condition');
    expectDigits(values('loocv-rmse'), [oracle.loocv.rmse], direct, 'loocv');
    expectDigits(values('loocv-rmse-levels'), [oracle.loocv.rmseLevels], direct, 'loocv in levels');
    expectDigits(values('largest-leverage'), [Math.max(...oracle.observations.hat)], direct, 'leverage');
    expectDigits(values('largest-cook'), [Math.max(...oracle.observations.cook)], direct, 'Cook');
  });

  test.each(Object.keys(oracle.covariance))('covariance %s', (text) => {
    const kind = parseCovarianceKind(text).value;
    if (kind === undefined) throw new Error(text);
    expect(covarianceText(kind)).toBe(text);
    const robust = withCovariance(fit, kind).value;
    if (robust === undefined) throw new Error(text);
    expectDigits(robust.coefficients.map(({ se }) => se), oracle.covariance[text].se, direct, 'se');
    expectDigits(robust.coefficients.map(({ p }) => p), oracle.covariance[text].p, direct, 'p');
  });

  test('automatic bandwidth and the Wald test', () => {
    expectDigits([neweyWestBandwidth(fit)], [oracle.neweyWestBandwidth], direct, 'bandwidth');
    const wald = withCovariance(fit, 'hc3').value?.F;
    expectDigits([wald?.value ?? NaN, wald?.p ?? NaN], oracle.waldHc3, direct, 'Wald');
  });

  test('coefficients without each year', () => {
    const rows = leaveOneOut(fit);
    for (const key of ['estimate', 'se', 'p'] as const) {
      const got = rows.map(({ coefficients: without }) => without?.map((each) => each[key]) ?? []);
      expectDigits(got.flat(), oracle.leaveOneOut[key].flat(), direct, key);
    }
  });

  test('prediction outside the sample', () => {
    const { values, fit: expected, seFit, at80, at95 } = oracle.prediction;
    const [row] = predict(fit, [{ label: 2021, values }]).value ?? [];
    expectDigits([row.fit, row.seFit], [expected, seFit], direct, 'fit');
    const [eighty, ninetyFive] = row.intervals;
    expectDigits([...eighty.confidence, ...eighty.prediction], [...at80.confidence, ...at80.prediction], direct, '80 %');
    expectDigits([...ninetyFive.confidence, ...ninetyFive.prediction], [...at95.confidence, ...at95.prediction], direct, '95 %');
  });
});

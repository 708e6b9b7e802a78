import { describe, expect, test } from 'vitest';
import { buildDesign } from '../../src/models/design.ts';
import { effectOf } from '../../src/models/effect.ts';
import { predict } from '../../src/models/prediction.ts';
import { agreeingDigits, expectDigits } from './agreement.ts';
import { dissertationDesign, fitted, models } from './dissertation.ts';

const logged = Object.keys(models).filter((id) => models[id].scale === 'logs');

describe.each(logged)('a prediction of %s in levels', (id) => {
  const { values, mean, meanConfidence95, fit, at95 } = models[id].prediction;
  const row = (backTransform: 'median' | 'mean') => {
    const [prediction] = predict(fitted(dissertationDesign(id)), [{ label: 2021, values }], { levels: [0.95], backTransform }).value ?? [];
    return prediction.levels;
  };

  test('is the median exp(x\'b) unless the mean is asked for', () => {
    const median = row('median');
    expect(median.kind).toBe('median');
    expectDigits([median.fit, ...median.intervals[0].confidence], [Math.exp(fit), ...at95.confidence.map(Math.exp)], 9, 'median');
  });

  test('is the mean with its modified Cox interval', () => {
    const levels = row('mean');
    expect(levels.kind).toBe('mean');
    expectDigits([levels.fit], [mean], 9, 'mean');
    expectDigits(levels.intervals[0].confidence, meanConfidence95, 9, 'interval of the mean');
    expectDigits(levels.intervals[0].prediction, at95.prediction.map(Math.exp), 9, 'a new observation has the same quantiles');
  });
});

test('a level equation is predicted as it is', () => {
  const [row] = predict(fitted(dissertationDesign('m13')), [{ label: 2021, values: [6.5] }], { backTransform: 'mean' }).value ?? [];
  expect(row.levels).toEqual({ kind: 'identity', fit: row.fit, intervals: row.intervals });
});

test('extrapolation is named by term, a value without a logarithm by period', () => {
  const fit = fitted(dissertationDesign('m10'));
  const [inside, outside] = predict(fit, [{ label: 2021, values: [2, 90, 11] }, { label: 2022, values: [2, 120, 13] }]).value ?? [];
  expect(inside.extrapolates).toEqual([]);
  expect(outside.extrapolates).toEqual(['ln(Nsb)', 'ln(t)']);
  expect(predict(fit, [{ label: 2023, values: [0, 90, NaN] }]).issues).toMatchObject([
    { code: 'models.logOfNonPositive', detail: { period: 2023, variable: 'dZin', value: 0 } },
    { code: 'models.notFinite', detail: { period: 2023, variable: 't' } },
  ]);
});

describe('what a coefficient says', () => {
  const y = [3.1, 4.4, 4.2, 6.3, 6.1, 8.2];
  const x = [1.2, 1.9, 3.3, 3.8, 5.4, 6.1];
  const fitOf = (left: 'levels' | 'logs', right: 'levels' | 'logs') => {
    const { value } = buildDesign({ response: { name: 'y', scale: left, values: y }, regressors: [{ name: 'x', scale: right, values: x }], labels: [1, 2, 3, 4, 5, 6] });
    if (value === undefined) throw new Error('no design');
    return fitted(value);
  };
  // R 4.2.2: coef(lm(y ~ x)), coef(lm(log(y) ~ x)), coef(lm(y ~ log(x)))
  const slopes = { linear: 0.87701852020800997, semi: 0.16725093842524735, levelLog: 2.5958103724727111 };

  test('in each of the four forms', () => {
    const linear = effectOf(fitOf('levels', 'levels'), 'x');
    const semi = effectOf(fitOf('logs', 'levels'), 'x');
    const levelLog = effectOf(fitOf('levels', 'logs'), 'ln(x)');
    const elasticity = effectOf(fitOf('logs', 'logs'), 'ln(x)');
    if (linear.kind !== 'level' || semi.kind !== 'semi-elasticity' || levelLog.kind !== 'level-log') throw new Error('wrong kinds');
    expect(elasticity.kind).toBe('elasticity');
    expect(agreeingDigits(linear.change.value, slopes.linear)).toBeGreaterThan(9);
    expect(agreeingDigits(semi.percent.value, 100 * (Math.exp(slopes.semi) - 1))).toBeGreaterThan(9);
    expect(agreeingDigits(levelLog.change.value, slopes.levelLog * Math.log(1.01))).toBeGreaterThan(9);
    expect(semi.percent.ci95[0]).toBeLessThan(semi.percent.ci80[0]);
  });

  test('of its constant: a level, or a log and a multiplier', () => {
    const level = fitOf('levels', 'levels');
    expect(effectOf(level, '(constant)')).toMatchObject({ kind: 'constant', value: { value: level.coefficients[0].estimate } });
    expect(effectOf(fitOf('logs', 'logs'), '(constant)').kind).toBe('log-constant');
  });
});

import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/issues/issue.ts';
import { issueWords } from '../../src/issues/render.ts';
import { parseCovarianceKind } from '../../src/models/covariance.ts';
import type { DesignInput } from '../../src/models/design.ts';
import { buildDesign } from '../../src/models/design.ts';
import { modelIssues } from '../../src/models/issues.ts';
import { fitOls } from '../../src/models/ols.ts';
import { withCovariance } from '../../src/models/refit.ts';
import { fitted } from './dissertation.ts';

const years = [2015, 2016, 2017, 2018, 2019, 2020];
const y = [3.1, 4.4, 4.2, 6.3, 6.1, 8.2];
const x = [1.2, 1.9, 3.3, 3.8, 5.4, 6.1];
const input = (change: Partial<DesignInput> = {}): DesignInput => ({
  response: { name: 'y', scale: 'levels', values: y },
  regressors: [{ name: 'x', scale: 'levels', values: x }],
  labels: years,
  ...change,
});
const level = (name: string, values: readonly number[]) => ({ name, scale: 'levels' as const, values });
const logged = (name: string, values: readonly number[]) => ({ name, scale: 'logs' as const, values });
const catalogue = catalogueOf([modelIssues]);
const said = (issues: readonly Parameters<typeof issueWords>[0][]) => issues.map((issue) => issueWords(issue, catalogue, 'en').what);

describe('design', () => {
  test('names terms as written and keeps the variable behind a logarithm', () => {
    const { value } = buildDesign(input({ response: logged('y', y), regressors: [logged('x', x), level('z', y)] }));
    expect(value).toMatchObject({
      response: 'ln(y)', responseVariable: 'y', scale: 'logs', hasConstant: true,
      terms: ['(constant)', 'ln(x)', 'z'], variables: ['(constant)', 'x', 'z'], termScales: ['levels', 'logs', 'levels'],
    });
  });

  test('lists and warns of a row with a missing value, and leaves it out', () => {
    const { value, issues } = buildDesign(input({ regressors: [level('x', [1.2, NaN, 3.3, 3.8, 5.4, 6.1])], exclude: [2020] }));
    expect(value?.labels).toEqual([2015, 2017, 2018, 2019]);
    expect(value?.excluded).toEqual([
      { label: 2016, reason: 'missing', variables: ['x'] },
      { label: 2020, reason: 'by-request', variables: [] },
    ]);
    expect(said(issues)).toEqual(['2016 is left out of the estimation: x has no value']);
  });

  test('tells all wrong values at once, with their periods', () => {
    const { value, issues } = buildDesign(input({ response: logged('y', [3.1, 0, 4.2, -1, 6.1, 8.2]), regressors: [level('x', [1, 2, Infinity, 4, 5, 6])], exclude: [1999] }));
    expect(value).toBeUndefined();
    expect(said(issues)).toEqual([
      'The excluded period 1999 is not in the sample (2015–2020)',
      'y is 0 in 2016: a number that is not positive has no logarithm',
      'y is -1 in 2018: a number that is not positive has no logarithm',
      'x is not a finite number (Infinity) in 2017',
    ]);
  });
});

describe('what cannot be estimated', () => {
  const issuesOf = (change: Partial<DesignInput>) => {
    const { value } = buildDesign(input(change));
    if (value === undefined) throw new Error('no design');
    const { value: fit, issues } = fitOls(value);
    expect(fit).toBeUndefined();
    return said(issues);
  };

  test('fewer observations than parameters', () => {
    expect(issuesOf({ regressors: [level('x', x), level('z', y)], exclude: [2015, 2016, 2017] })).toEqual([
      'Too few observations for the equation of y: n = 3 with k = 3 parameters; n > k is needed',
    ]);
  });

  test('a dependent column', () => {
    expect(issuesOf({ regressors: [level('x', x), level('twice', x.map((v) => 2 * v + 1))] })).toEqual([
      'twice is a linear combination of the other terms ((constant), x): its coefficient cannot be estimated',
    ]);
  });

  test('a variable that does not vary', () => {
    expect(issuesOf({ regressors: [level('x', x), level('z', x.map(() => 4))] })).toEqual([
      'z is the same in every period (4): it cannot be told from the constant',
    ]);
    expect(issuesOf({ response: level('y', y.map(() => 7)) })).toEqual([
      'The dependent variable y is the same in every period (7): there is nothing to explain',
    ]);
  });
});

test('numbers whose squares overflow or vanish are an issue, not NaN', () => {
  for (const factor of [1e200, 1e-200]) {
    const scaled = (values: readonly number[]) => values.map((v) => v * factor);
    for (const change of [{ response: level('y', scaled(y)) }, { regressors: [level('x', scaled(x))] }]) {
      const { value } = buildDesign(input(change));
      if (value === undefined) throw new Error('no design');
      expect(fitOls(value).issues.map(({ code }) => code)).toEqual(['models.numbersOutOfRange']);
    }
  }
});

test('an identity is warned of', () => {
  const { value } = buildDesign(input({ response: level('y', x.map((v) => 2 + 3 * v)) }));
  if (value === undefined) throw new Error('no design');
  expect(fitOls(value).issues.map(({ code }) => code)).toContain('models.perfectFit');
});

describe('covariance', () => {
  test('an unknown estimator is named with the nearest known one', () => {
    const [issue] = parseCovarianceKind('newey-west').issues;
    expect(issueWords(issue, catalogue, 'en').fix).toBe('Write newey-west(2).');
    expect(issueWords(parseCovarianceKind('hc33').issues[0], catalogue, 'ru').fix).toBe('Напишите «hc3».');
  });

  test('what the sample cannot give is an issue', () => {
    const { value } = buildDesign(input({ regressors: [level('x', x), level('only2017', [0, 0, 1, 0, 0, 0])] }));
    if (value === undefined) throw new Error('no design');
    const fit = fitted(value);
    expect(said(withCovariance(fit, 'hc3').issues)).toContain('HC3 cannot be computed: 2017 has leverage 1, it alone determines a coefficient');
    expect(said(withCovariance(fit, { kind: 'newey-west', lag: 6, adjusted: false }).issues)).toContain('The Newey-West lag 6 is too long for 6 observations');
    expect(withCovariance(fit, 'hc1').value).toBeDefined();
  });
});

describe('issues of the room', () => {
  test('have words with the same places in all three languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [name, { what, fix }] of Object.entries(modelIssues.declarations)) {
      for (const words of [what, fix]) {
        expect(places(words.kk), name).toEqual(places(words.en));
        expect(places(words.ru), name).toEqual(places(words.en));
      }
    }
  });
});

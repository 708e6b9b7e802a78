import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/issues/issue.ts';
import { issueWords } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { buildDesign } from '../../src/models/design.ts';
import { modelIssues } from '../../src/models/issues.ts';
import { withCovariance } from '../../src/models/refit.ts';
import { verdictOf } from '../../src/models/verdict.ts';
import { dissertationDesign, fitted } from './dissertation.ts';

const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code.replace('models.', ''));
const of = (id: string, term: string, options = {}) => verdictOf(fitted(dissertationDesign(id)), term, options);

describe('the equations of the dissertation', () => {
  // The p-values without each year are R's (engine/test/oracles/dissertation-models.json).
  test('(10) innovation spending: one year carries it', () => {
    const verdict = of('m10', 'ln(dZin)');
    expect(verdict.kind).toBe('fragile');
    expect(verdict.carriedBy[0].period).toBe(2010);
    expect(verdict.carriedBy.map(({ period }) => period)).toEqual([2010, 2012, 2013, 2014, 2015, 2016, 2018]);
    expect(codes(verdict.reasons)).toEqual(['intervalExcludesZero', 'periodCarries']);
  });

  test('(10) enterprises and time: not supported', () => {
    expect(of('m10', 'ln(Nsb)')).toMatchObject({ kind: 'not-supported', carriedBy: [] });
    expect(codes(of('m10', 'ln(Nsb)').reasons)).toEqual(['intervalHoldsZero', 'intervalExcludesZero', 'signNeedsPeriod']);
    expect(of('m10', 'ln(t)').kind).toBe('not-supported');
  });

  test('(12) enterprises over time: supported', () => {
    expect(of('m12', 'ln(t)').kind).toBe('supported');
  });

  test('(13) and (16): suggestive once the caller says both sides are nominal', () => {
    expect(of('m13', 'PTsb').kind).toBe('supported');
    expect(of('m13', 'PTsb', { nominalOnNominal: true }).kind).toBe('suggestive');
    expect(codes(of('m16', 'ln(PTsb)', { nominalOnNominal: true }).reasons)).toEqual(['intervalExcludesZero', 'nominalOnNominal']);
    expect(of('m16', 'ln(Nsb)').kind).toBe('not-supported');
  });

  test('(14) productivity over time: undermined by autocorrelation, a common trend and its form', () => {
    const verdict = of('m14', 't');
    expect(verdict.kind).toBe('suggestive');
    expect(codes(verdict.reasons)).toEqual(['intervalExcludesZero', 'autocorrelated', 'maybeSpurious', 'formDoubtful']);
  });

  test('(15) unemployment: 2010 carries it', () => {
    const verdict = of('m15', 'ln(Nsb)');
    expect(verdict).toMatchObject({ kind: 'fragile', carriedBy: [{ period: 2010 }] });
  });
});

test('autocorrelation does not undermine a Newey-West covariance', () => {
  const fit = withCovariance(fitted(dissertationDesign('m14')), { kind: 'newey-west', lag: 2, adjusted: true }).value;
  if (fit === undefined) throw new Error('no fit');
  expect(codes(verdictOf(fit, 't').reasons)).not.toContain('autocorrelated');
});

test('suggestive: p between 0.05 and 0.2 whichever period is left out', () => {
  // R 4.2.2, summary(lm(y ~ x)): p = 0.0697; without each row in turn from 0.0430 to 0.1926.
  const y = [2.6, 1.2, 3.6, 2.2, 2.1, 4.6, 3.1, 2.9, 5.2, 3.0, 4.8, 3.2];
  const design = buildDesign({
    response: { name: 'y', scale: 'levels', values: y },
    regressors: [{ name: 'x', scale: 'levels', values: y.map((_, i) => i + 1) }],
    labels: y.map((_, i) => 2009 + i),
  }).value;
  if (design === undefined) throw new Error('no design');
  expect(verdictOf(fitted(design), 'x')).toMatchObject({ kind: 'suggestive', carriedBy: [] });
});

test('every issue of the room is told in three languages without empty places', () => {
  const catalogue = catalogueOf([modelIssues]);
  const reasons = [of('m10', 'ln(dZin)'), of('m10', 'ln(Nsb)'), of('m14', 't'), of('m13', 'PTsb', { nominalOnNominal: true })].flatMap((verdict) => verdict.reasons);
  for (const language of languages) {
    for (const reason of reasons) {
      const { what, fix } = issueWords(reason, catalogue, language);
      expect(`${what} ${fix}`).not.toMatch(/[{}]|NaN|undefined/);
    }
  }
  expect(issueWords(reasons[1], catalogue, 'kk').what).toBe('«ln(dZin)»: қорытынды 2010 кезеңіне сүйенеді, ол алып тасталса, p = 0,14');
});

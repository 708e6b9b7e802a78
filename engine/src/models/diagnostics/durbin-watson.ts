import { fromColumns } from '../../math/matrix.ts';
import { dot } from '../../math/sum.ts';
import { normal } from '../../stats/distributions/normal.ts';
import type { DurbinWatsonProbabilities } from '../../stats/durbin-watson.ts';
import { durbinWatson as statisticOf, durbinWatsonExact } from '../../stats/durbin-watson.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** Up to this many rows p is exact; it takes the eigenvalues of an (n - k) x (n - k) matrix. */
export const exactDurbinWatsonRows = 200;

/** The Durbin-Watson statistic with its p-values given X, exact up to 200 rows, then by the normal approximation.
 *    d = Σ(eₜ - eₜ₋₁)²/Σeₜ²;  one-sided against positive autocorrelation: P(D ≤ d)
 * @returns results `durbin-watson-positive` (one-sided) and `durbin-watson` (two-sided); `approximate` says which p
 * @assumes rows in order of time without gaps, normal errors, no lagged response among the regressors
 * @source  Durbin and Watson 1971 · @verified R lmtest::dwtest(exact = TRUE), 6 digits */
export const durbinWatson: Diagnostic = {
  id: 'durbin-watson',
  names: { kk: 'Дарбин–Уотсон статистикасы', ru: 'статистика Дарбина–Уотсона', en: 'Durbin–Watson statistic' },
  results: {
    'durbin-watson-positive': {
      kk: 'Дарбин–Уотсон, оң автокорреляцияға қарсы p-мәні',
      ru: 'Дарбин–Уотсон, p-значение против положительной автокорреляции',
      en: 'Durbin–Watson, p against positive autocorrelation',
    },
    'durbin-watson': {
      kk: 'Дарбин–Уотсон, екі жақты p-мәні',
      ru: 'Дарбин–Уотсон, двустороннее p-значение',
      en: 'Durbin–Watson, two-sided p',
    },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const ids = ['durbin-watson-positive', 'durbin-watson'] as const;
    if (!(fit.rss > 0)) return ids.map((id) => gap(id, 'no-variation'));
    const d = statisticOf(fit.residuals);
    const exact = fit.n <= exactDurbinWatsonRows;
    const { lower, twoSided } = exact ? durbinWatsonExact(fromColumns(fit.columns), d) : durbinWatsonNormal(fit, d);
    const results = [tested(ids[0], 'no-autocorrelation', d, [], lower), tested(ids[1], 'no-autocorrelation', d, [], twoSided)];
    return exact ? results : results.map((result) => ({ ...result, approximate: true }));
  },
};

/** Probabilities of the Durbin-Watson statistic by a normal distribution with its exact mean and variance given X.
 *    E d = P/(n - k),  var d = 2 (Q - P E d)/((n - k)(n - k + 2)),  G = X⁺AX,
 *    P = 2(n - 1) - tr G,  Q = 2(3n - 4) - 2 tr(X⁺A²X) + tr G²,  A the matrix of squared differences
 * @source Durbin and Watson 1951 · @verified R lmtest::dwtest(exact = FALSE), 9 digits */
export function durbinWatsonNormal({ columns, pseudoInverse, n, df }: OlsFit, d: number): DurbinWatsonProbabilities {
  const differenced = columns.map(secondDifferences);
  const G = pseudoInverse.map((row) => differenced.map((column) => dot(row, column)));
  const squares = pseudoInverse.reduce((sum, row, j) => sum + dot(secondDifferences(row), differenced[j]), 0);
  const P = 2 * (n - 1) - G.reduce((sum, row, j) => sum + row[j], 0);
  const Q = 2 * (3 * n - 4) - 2 * squares + G.reduce((sum, row, i) => sum + row.reduce((inner, g, j) => inner + g * G[j][i], 0), 0);
  const mean = P / df;
  const deviation = (d - mean) / Math.sqrt((2 * (Q - P * mean)) / (df * (df + 2)));
  const distribution = normal();
  const lower = distribution.cdf(deviation);
  const upper = distribution.upperTail(deviation);
  return { lower, upper, twoSided: 2 * Math.min(lower, upper) };
}

/** A v: 2vₜ - vₜ₋₁ - vₜ₊₁ inside, vₜ minus its one neighbour at the ends. */
function secondDifferences(v: readonly number[]): number[] {
  const last = v.length - 1;
  return v.map((value, t) => (t > 0 ? value - v[t - 1] : 0) + (t < last ? value - v[t + 1] : 0));
}

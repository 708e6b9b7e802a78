import { fromColumns } from '../../math/matrix.ts';
import { durbinWatson as statisticOf, durbinWatsonExact } from '../../stats/durbin-watson.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** The Durbin-Watson statistic with its exact p-values given X.
 *    d = Σ(eₜ - eₜ₋₁)²/Σeₜ²;  one-sided against positive autocorrelation: P(D ≤ d)
 * @returns results `durbin-watson-positive` (one-sided) and `durbin-watson` (two-sided)
 * @assumes rows in order of time without gaps, normal errors, no lagged response among the regressors
 * @source  Durbin and Watson 1971 · @verified R lmtest::dwtest(exact = TRUE), 6 digits */
export const durbinWatson: Diagnostic = {
  id: 'durbin-watson',
  names: { kk: 'Дарбин–Уотсон статистикасы', ru: 'статистика Дарбина–Уотсона', en: 'Durbin–Watson statistic' },
  results: {
    'durbin-watson-positive': {
      kk: 'Дарбин–Уотсон, оң автокорреляцияға қарсы дәл p-мәні',
      ru: 'Дарбин–Уотсон, точное p-значение против положительной автокорреляции',
      en: 'Durbin–Watson, exact p against positive autocorrelation',
    },
    'durbin-watson': {
      kk: 'Дарбин–Уотсон, екі жақты дәл p-мәні',
      ru: 'Дарбин–Уотсон, точное двустороннее p-значение',
      en: 'Durbin–Watson, exact two-sided p',
    },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const ids = ['durbin-watson-positive', 'durbin-watson'] as const;
    if (!(fit.rss > 0)) return ids.map((id) => gap(id, 'no-variation'));
    const d = statisticOf(fit.residuals);
    const { lower, twoSided } = durbinWatsonExact(fromColumns(fit.columns), d);
    return [tested(ids[0], 'no-autocorrelation', d, [], lower), tested(ids[1], 'no-autocorrelation', d, [], twoSided)];
  },
};

import { chiSquare } from '../../stats/distributions/chi-square.ts';
import { auxiliaryFit } from '../auxiliary.ts';
import type { OlsFit } from '../fit.ts';
import { squaresAboutMean } from '../fit-measures.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** The Breusch-Pagan test against a variance that moves with the regressors.
 *    original: g = e²/(RSS/n) on X, LM = ESS/2;  Koenker: e² on X, LM = n R²;  both ~ χ²(k - 1)
 * @assumes original: normal errors; Koenker: any errors of equal kurtosis
 * @source  Breusch and Pagan 1979; Koenker 1981 · @verified R lmtest::bptest, 9 digits */
export const breuschPagan: Diagnostic = {
  id: 'breusch-pagan',
  names: { kk: 'Бройш–Паган тесті', ru: 'тест Бройша–Пагана', en: 'Breusch–Pagan test' },
  results: {
    'breusch-pagan': { kk: 'Бройш–Паган, бастапқы түрі', ru: 'Бройш–Паган, исходный вид', en: 'Breusch–Pagan, original' },
    'breusch-pagan-koenker': { kk: 'Бройш–Паган, Коэнкер түрі', ru: 'Бройш–Паган, вид Коэнкера', en: 'Breusch–Pagan, Koenker' },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const ids = ['breusch-pagan', 'breusch-pagan-koenker'] as const;
    const df = fit.k - 1;
    if (!fit.hasConstant) return ids.map((id) => gap(id, 'no-constant'));
    if (df === 0) return ids.map((id) => gap(id, 'no-slopes'));
    if (!(fit.rss > 0)) return ids.map((id) => gap(id, 'no-variation'));
    const g = fit.residuals.map((e) => (e * e * fit.n) / fit.rss);
    const auxiliary = auxiliaryFit(fit.columns, g);
    if (auxiliary.saturated) return ids.map((id) => gap(id, 'saturated'));
    const total = squaresAboutMean(g);
    const explained = total - auxiliary.rss;
    const original = explained / 2;
    const koenker = (fit.n * explained) / total;
    const tail = chiSquare(df).upperTail;
    return [
      tested(ids[0], 'equal-variances', original, [df], tail(original)),
      tested(ids[1], 'equal-variances', koenker, [df], tail(koenker)),
    ];
  },
};

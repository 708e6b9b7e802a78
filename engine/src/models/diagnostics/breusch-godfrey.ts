import { chiSquare } from '../../stats/distributions/chi-square.ts';
import { fisherF } from '../../stats/distributions/fisher-f.ts';
import { auxiliaryFit } from '../auxiliary.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** The Breusch-Godfrey test against autocorrelation up to orders 1 and 2.
 *    e on X and e₋₁ … e₋ₘ:  LM = n (1 - RSS₁/RSS) ~ χ²(m);  F = ((RSS - RSS₁)/m)/(RSS₁/(n - k - m)) ~ F(m, n - k - m)
 * Residuals before the sample are zero (lmtest's `fill = 0`), so no row is lost.
 * @assumes rows in order of time without gaps
 * @source  Breusch 1978; Godfrey 1978 · @verified R lmtest::bgtest, 9 digits */
export const breuschGodfrey: Diagnostic = {
  id: 'breusch-godfrey',
  names: { kk: 'Бройш–Годфри тесті', ru: 'тест Бройша–Годфри', en: 'Breusch–Godfrey test' },
  results: {
    'breusch-godfrey-1': { kk: 'Бройш–Годфри, 1-рет, χ²', ru: 'Бройш–Годфри, порядок 1, χ²', en: 'Breusch–Godfrey, order 1, χ²' },
    'breusch-godfrey-1-f': { kk: 'Бройш–Годфри, 1-рет, F', ru: 'Бройш–Годфри, порядок 1, F', en: 'Breusch–Godfrey, order 1, F' },
    'breusch-godfrey-2': { kk: 'Бройш–Годфри, 2-рет, χ²', ru: 'Бройш–Годфри, порядок 2, χ²', en: 'Breusch–Godfrey, order 2, χ²' },
    'breusch-godfrey-2-f': { kk: 'Бройш–Годфри, 2-рет, F', ru: 'Бройш–Годфри, порядок 2, F', en: 'Breusch–Godfrey, order 2, F' },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    return [1, 2].flatMap((order) => breuschGodfreyOf(fit, order));
  },
};

function breuschGodfreyOf(fit: OlsFit, order: number): readonly DiagnosticResult[] {
  const id = `breusch-godfrey-${order}`;
  const both = [id, `${id}-f`];
  if (!(fit.rss > 0)) return both.map((each) => gap(each, 'no-variation'));
  const lags = Array.from({ length: order }, (_, lag) => fit.residuals.map((_e, t) => (t > lag ? fit.residuals[t - lag - 1] : 0)));
  const auxiliary = auxiliaryFit([...fit.columns, ...lags], fit.residuals);
  if (auxiliary.saturated) return both.map((each) => gap(each, 'saturated'));
  const m = auxiliary.rank - fit.k;
  const explained = fit.rss - auxiliary.rss;
  const lm = (fit.n * explained) / fit.rss;
  const df = fit.n - fit.k - m;
  const f = explained / m / (auxiliary.rss / df);
  return [
    tested(both[0], 'no-autocorrelation', lm, [m], chiSquare(m).upperTail(lm)),
    tested(both[1], 'no-autocorrelation', f, [m, df], fisherF(m, df).upperTail(f)),
  ];
}

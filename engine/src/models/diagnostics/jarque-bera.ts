import { chiSquare } from '../../stats/distributions/chi-square.ts';
import { kurtosis, skewness } from '../../stats/moments.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** The Jarque-Bera test of normal errors.
 *    JB = n/6 (S² + (K - 3)²/4) ~ χ²(2), S and K from the central moments of the residuals over n
 * @assumes a large sample: with few observations the p-value is too large
 * @source  Jarque and Bera 1980 · @verified R tseries::jarque.bera.test, 9 digits */
export const jarqueBera: Diagnostic = {
  id: 'jarque-bera',
  names: { kk: 'Харке–Бера тесті', ru: 'тест Харке–Бера', en: 'Jarque–Bera test' },
  results: { 'jarque-bera': { kk: 'Харке–Бера тесті', ru: 'тест Харке–Бера', en: 'Jarque–Bera test' } },
  run({ residuals, rss, n }: OlsFit): readonly DiagnosticResult[] {
    if (!(rss > 0)) return [gap('jarque-bera', 'no-variation')];
    const s = skewness(residuals);
    const excess = kurtosis(residuals) - 3;
    const statistic = (n / 6) * (s * s + (excess * excess) / 4);
    return [tested('jarque-bera', 'normal-errors', statistic, [2], chiSquare(2).upperTail(statistic))];
  },
};

import { chiSquare } from '../../stats/distributions/chi-square.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** The Jarque-Bera test of normal errors.
 *    JB = n/6 (S² + (K - 3)²/4) ~ χ²(2), S and K from the central moments of the residuals over n
 * @assumes a large sample: with few observations the p-value is too large
 * @source  Jarque and Bera 1980 · @verified R tseries::jarque.bera.test, 9 digits */
export const jarqueBera: Diagnostic = {
  id: 'jarque-bera',
  names: { kk: 'Жарк–Бера тесті', ru: 'тест Харке–Бера', en: 'Jarque–Bera test' },
  results: { 'jarque-bera': { kk: 'Жарк–Бера тесті', ru: 'тест Харке–Бера', en: 'Jarque–Bera test' } },
  run({ residuals, rss, n }: OlsFit): readonly DiagnosticResult[] {
    if (!(rss > 0)) return [gap('jarque-bera', 'no-variation')];
    const mean = residuals.reduce((sum, e) => sum + e, 0) / n;
    const moment = (power: 2 | 3 | 4) =>
      residuals.reduce((sum, e) => {
        const deviation = e - mean;
        const square = deviation * deviation;
        return sum + (power === 2 ? square : power === 3 ? square * deviation : square * square);
      }, 0) / n;
    const variance = moment(2);
    const skewness = moment(3) / (variance * Math.sqrt(variance));
    const excess = moment(4) / (variance * variance) - 3;
    const statistic = (n / 6) * (skewness * skewness + (excess * excess) / 4);
    return [tested('jarque-bera', 'normal-errors', statistic, [2], chiSquare(2).upperTail(statistic))];
  },
};

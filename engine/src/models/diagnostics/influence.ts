import type { OlsFit } from '../fit.ts';
import { observations } from '../views.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, measured } from './diagnostic.ts';

/** The most influential period: largest leverage, largest Cook's distance, each with its period.
 * Above 2k/n a leverage, above 4/(n - k) a distance is worth a look; `observations` has them all.
 * @source Cook 1977; Belsley, Kuh and Welsch 1980 · @verified R hatvalues, cooks.distance, 9 digits */
export const influence: Diagnostic = {
  id: 'influence',
  names: { kk: 'ықпалды бақылаулар', ru: 'влиятельные наблюдения', en: 'influential observations' },
  results: {
    'largest-leverage': { kk: 'ең үлкен иінтірек мәні', ru: 'наибольший рычаг наблюдения', en: 'largest leverage' },
    'largest-cook': { kk: 'ең үлкен Кук қашықтығы', ru: 'наибольшее расстояние Кука', en: "largest Cook's distance" },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const rows = observations(fit);
    const lever = rows.reduce((most, row) => (row.hat > most.hat ? row : most));
    const cooks = rows.flatMap(({ period, cook }) => (cook === null ? [] : [{ period, cook }]));
    const leverage = measured('largest-leverage', lever.hat, lever.period);
    if (cooks.length < rows.length) return [leverage, gap('largest-cook', 'one-row-decides')];
    const worst = cooks.reduce((most, row) => (row.cook > most.cook ? row : most));
    return [leverage, measured('largest-cook', worst.cook, worst.period)];
  },
};

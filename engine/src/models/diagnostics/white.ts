import { chiSquare } from '../../stats/distributions/chi-square.ts';
import { mean } from '../../stats/moments.ts';
import { auxiliaryFit } from '../auxiliary.ts';
import type { OlsFit } from '../fit.ts';
import { squaresAboutMean } from '../fit-measures.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** White's test against heteroskedasticity of any form.
 *    e² on the regressors, their squares and cross products: LM = n R² ~ χ²(rank - 1)
 * Not computable when the auxiliary regression has n - 1 or more independent columns: n R² is then near n whatever the data.
 * @source White 1980 · @verified R lm on the auxiliary regression, 9 digits */
export const white: Diagnostic = {
  id: 'white',
  names: { kk: 'Уайт тесті', ru: 'тест Уайта', en: 'White test' },
  results: { white: { kk: 'Уайт тесті, толық', ru: 'тест Уайта, полный', en: 'White test, full' } },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    if (!fit.hasConstant) return [gap('white', 'no-constant')];
    if (fit.k === 1) return [gap('white', 'no-slopes')];
    const squares = fit.residuals.map((e) => e * e);
    const total = squaresAboutMean(squares);
    if (!(total > 0)) return [gap('white', 'no-variation')];
    // Centred regressors span the same space with the constant and are far less collinear with their squares.
    const slopes = fit.columns.slice(1).map((column) => {
      const centre = mean(column);
      return column.map((v) => v - centre);
    });
    const products = slopes.flatMap((a, i) => slopes.slice(i).map((b) => a.map((v, t) => v * b[t])));
    const auxiliary = auxiliaryFit([fit.columns[0], ...slopes, ...products], squares);
    if (auxiliary.saturated) return [gap('white', 'saturated')];
    const lm = fit.n * (1 - auxiliary.rss / total);
    const df = auxiliary.rank - 1;
    return [tested('white', 'equal-variances', lm, [df], chiSquare(df).upperTail(lm))];
  },
};

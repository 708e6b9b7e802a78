import { dot } from '../../math/sum.ts';
import { fisherF } from '../../stats/distributions/fisher-f.ts';
import { mean } from '../../stats/moments.ts';
import { auxiliaryFit } from '../auxiliary.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, tested } from './diagnostic.ts';

/** Ramsey's RESET: do powers of the fitted values add anything?
 *    y on X and ŷ² (and ŷ³):  F = ((RSS - RSS₁)/q)/(RSS₁/(n - k - q)) ~ F(q, n - k - q)
 * @returns results `reset-2` (the square) and `reset-2-3` (square and cube)
 * @source  Ramsey 1969 · @verified R lmtest::resettest(power = 2:3, type = "fitted"), 9 digits */
export const reset: Diagnostic = {
  id: 'reset',
  names: { kk: 'RESET тесті', ru: 'тест RESET', en: 'RESET test' },
  results: {
    'reset-2': { kk: 'RESET, есептік мәннің квадраты', ru: 'RESET, квадрат расчетного значения', en: 'RESET, square of the fitted values' },
    'reset-2-3': {
      kk: 'RESET, есептік мәннің квадраты мен кубы',
      ru: 'RESET, квадрат и куб расчетного значения',
      en: 'RESET, square and cube of the fitted values',
    },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    // With a constant, powers of the standardised fitted values span the same space and keep their digits.
    const centre = fit.hasConstant ? mean(fit.fitted) : 0;
    const deviations = fit.fitted.map((v) => v - centre);
    const size = Math.sqrt(dot(deviations, deviations) / fit.n);
    const z = deviations.map((v) => v / size);
    const square = z.map((v) => v * v);
    const cube = z.map((v) => v * v * v);
    return [resetOf(fit, 'reset-2', [square]), resetOf(fit, 'reset-2-3', [square, cube])];
  },
};

function resetOf(fit: OlsFit, id: string, powers: readonly (readonly number[])[]): DiagnosticResult {
  if (fit.k === (fit.hasConstant ? 1 : 0)) return gap(id, 'no-slopes');
  const auxiliary = auxiliaryFit([...fit.columns, ...powers], fit.actual);
  const q = auxiliary.rank - fit.k;
  if (auxiliary.saturated || q === 0) return gap(id, 'saturated');
  const df = fit.n - auxiliary.rank;
  const f = Math.max(0, fit.rss - auxiliary.rss) / q / (auxiliary.rss / df);
  return tested(id, 'form-is-right', f, [q, df], fisherF(q, df).upperTail(f));
}

import { exp } from '../../math/elementary.ts';
import type { OlsFit } from '../fit.ts';
import { determinesAlone } from '../fit-measures.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, measured } from './diagnostic.ts';

/** Leave-one-out cross-validation: each period predicted by the others.
 *    RMSE = √(Σ (e/(1 - h))²/n) in the scale of the equation;  in levels a log prediction is taken back by exp, the median
 * @returns results `loocv-rmse` (the equation's scale) and `loocv-rmse-levels` (the unit of the response)
 * @source  Allen 1974 (PRESS) · @verified R lm without each row, 9 digits */
export const loocv: Diagnostic = {
  id: 'loocv',
  names: { kk: 'бір бақылауды алып тастап тексеру қатесі', ru: 'ошибка перекрестной проверки по одному наблюдению', en: 'leave-one-out prediction error' },
  results: {
    'loocv-rmse': {
      kk: 'бір бақылауды алып тастап тексеру қатесі, теңдеу шкаласында',
      ru: 'ошибка перекрестной проверки, в шкале уравнения',
      en: 'leave-one-out RMSE, in the scale of the equation',
    },
    'loocv-rmse-levels': {
      kk: 'бір бақылауды алып тастап тексеру қатесі, деңгейлерде',
      ru: 'ошибка перекрестной проверки, в уровнях',
      en: 'leave-one-out RMSE, in levels',
    },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const ids = ['loocv-rmse', 'loocv-rmse-levels'] as const;
    if (fit.leverage.some(determinesAlone)) return ids.map((id) => gap(id, 'one-row-decides'));
    let squares = 0;
    let levelSquares = 0;
    for (let i = 0; i < fit.n; i++) {
      const error = fit.residuals[i] / (1 - fit.leverage[i]);
      const predicted = fit.actual[i] - error;
      const levelError = fit.scale === 'logs' ? fit.levels.actual[i] - exp(predicted) : error;
      squares += error * error;
      levelSquares += levelError * levelError;
    }
    return [measured(ids[0], Math.sqrt(squares / fit.n)), measured(ids[1], Math.sqrt(levelSquares / fit.n))];
  },
};

import { dot } from '../../math/sum.ts';
import type { OlsFit } from '../fit.ts';
import { squaresAboutMean } from '../fit-measures.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, measured } from './diagnostic.ts';

/** Variance inflation factors: how many times collinearity widens the variance of a slope.
 *    VIFⱼ = 1/(1 - Rⱼ²) = (X'X)⁻¹ⱼⱼ Σ(xⱼ - x̄ⱼ)², Rⱼ² of xⱼ on the other regressors
 * @returns a value per slope; above 10 is the usual alarm (Marquardt 1970)
 * @source  Belsley, Kuh and Welsch 1980 · @verified R car::vif, 9 digits */
export const vif: Diagnostic = {
  id: 'vif',
  names: { kk: 'дисперсия инфляциясының факторы (VIF)', ru: 'фактор инфляции дисперсии (VIF)', en: 'variance inflation factor (VIF)' },
  results: { vif: { kk: 'дисперсия инфляциясының факторы', ru: 'фактор инфляции дисперсии', en: 'variance inflation factor' } },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    if (!fit.hasConstant) return [gap('vif', 'no-constant')];
    if (fit.k < 2) return [gap('vif', 'no-slopes')];
    if (fit.k === 2) return [gap('vif', 'one-slope')];
    return fit.terms.slice(1).map((term, j) => {
      const inverse = dot(fit.pseudoInverse[j + 1], fit.pseudoInverse[j + 1]);
      return measured('vif', inverse * squaresAboutMean(fit.columns[j + 1]), term);
    });
  },
};

import type { OlsFit } from '../fit.ts';
import { leaveOneOut as withoutEach } from '../leave-one-out.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { gap, measured } from './diagnostic.ts';

/** The largest two-sided p of each slope when one period is left out; `leaveOneOut(fit)` has every coefficient.
 * @source Belsley, Kuh and Welsch 1980 · @verified R lm without each row, 9 digits */
export const leaveOneOut: Diagnostic = {
  id: 'leave-one-out',
  names: { kk: 'бір жылды алып тастап тексеру', ru: 'проверка исключением одного года', en: 'leaving out one period' },
  results: {
    'leave-one-out-p': {
      kk: 'бір кезең алып тасталғандағы ең үлкен p-мәні',
      ru: 'наибольшее p-значение при исключении одного периода',
      en: 'largest p with one period left out',
    },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const id = 'leave-one-out-p';
    const slopes = fit.hasConstant ? fit.terms.slice(1) : fit.terms;
    const rows = withoutEach(fit);
    if (slopes.length === 0) return [gap(id, 'no-slopes')];
    if (rows.length === 0) return [gap(id, 'too-few-observations')];
    if (rows.some(({ coefficients }) => coefficients === null)) return [gap(id, 'one-row-decides')];
    return slopes.map((term) => {
      const ps = rows.map(({ coefficients }) => coefficients?.find((c) => c.term === term)?.p ?? NaN);
      return measured(id, Math.max(...ps), term);
    });
  },
};

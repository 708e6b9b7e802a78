import { fromColumns } from '../../math/matrix.ts';
import { dot } from '../../math/sum.ts';
import { singularValues } from '../../math/svd.ts';
import type { OlsFit } from '../fit.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { measured } from './diagnostic.ts';

/** The condition number of the design matrix, largest over smallest singular value.
 *    scaled: columns brought to unit length, the constant among them (Belsley);  raw: X as it stands, which units move
 * @returns results `condition-scaled`, `condition-raw`; scaled above 30 is the usual alarm
 * @source  Belsley, Kuh and Welsch 1980, ch. 3 · @verified R svd, 9 digits */
export const conditionNumber: Diagnostic = {
  id: 'condition-number',
  names: { kk: 'шарттылық саны', ru: 'число обусловленности', en: 'condition number' },
  results: {
    'condition-scaled': {
      kk: 'шарттылық саны, бірлік ұзындықтағы бағандар бойынша',
      ru: 'число обусловленности, столбцы единичной длины',
      en: 'condition number, columns of unit length',
    },
    'condition-raw': { kk: 'шарттылық саны, бастапқы бағандар', ru: 'число обусловленности, исходные столбцы', en: 'condition number, raw columns' },
  },
  run(fit: OlsFit): readonly DiagnosticResult[] {
    const unit = fit.columns.map((column) => {
      const length = Math.sqrt(dot(column, column));
      return column.map((v) => v / length);
    });
    return [measured('condition-scaled', conditionOf(unit)), measured('condition-raw', conditionOf(fit.columns))];
  },
};

function conditionOf(columns: readonly (readonly number[])[]): number {
  const values = singularValues(fromColumns(columns));
  return values[0] / values[values.length - 1];
}

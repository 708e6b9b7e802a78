import { expm1, log, log1p } from '../math/elementary.ts';
import type { Indicator } from './indicator.ts';

/** The two effects along a logarithmic path, in the unit of the costs. */
export interface LogarithmicMeanSplit {
  readonly Ax: number;
  readonly Ay: number;
}

/** Extensive and intensive effects by the logarithmic mean Divisia index (LMDI I, additive).
 *    f = x/y;  L(a, b) = (a - b)/ln(a/b), L(a, a) = a;  Ax = L(f2, f1)·ln(x2/x1);  Ay = L(f2, f1)·ln(y1/y2)
 * @param costs x and cost per unit of output y in two periods, all above zero
 * @returns effects that sum to f2 - f1 up to rounding
 * @assumes a path straight in logarithms
 * @source   Ang 2005, Energy Policy 33, eq. 5
 * @verified METHODS section 2: 129.204 and 70.796; mpmath by the definition, 12 digits */
export function logarithmicMeanSplit({ x1, x2, y1, y2 }: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>): LogarithmicMeanSplit {
  const mean = logarithmicMean(x2 / y2, x1 / y1);
  return { Ax: mean * logRatio(x2, x1), Ay: mean * logRatio(y1, y2) };
}

/** The logarithmic mean (a - b)/ln(a/b) of a, b > 0, without loss of digits when they are near. */
export function logarithmicMean(a: number, b: number): number {
  const v = logRatio(a, b);
  return v === 0 ? a : (b * expm1(v)) / v;
}

function logRatio(a: number, b: number): number {
  return Math.abs(a - b) < 0.5 * b ? log1p((a - b) / b) : log(a / b);
}

export const logarithmicMeanSplitIndicator: Indicator = {
  id: 'logarithmic-mean-split',
  names: {
    kk: 'экстенсивті және интенсивті факторлардың әсері (LMDI)',
    ru: 'влияние экстенсивного и интенсивного факторов (LMDI)',
    en: 'extensive and intensive effects (LMDI)',
  },
  symbol: 'Ax, Ay',
  formula: 'L(a, b) = (a − b)/ln(a/b);  Ax = L(f2, f1)·ln(x2/x1);  Ay = L(f2, f1)·ln(y1/y2)',
  unit: null,
  source: 'Ang 2005, Energy Policy 33, 867-871',
  confidence: 'A',
  note: {
    kk: 'интегралдық әдістің жолға тәуелділігін тексеру үшін',
    ru: 'для проверки зависимости интегрального метода от пути',
    en: 'a check of how far the integral method depends on its path',
  },
  inputs: {
    x: { names: { kk: 'өндіріс шығындары', ru: 'затраты на производство', en: 'production costs' }, unit: null, rule: 'positive' },
    y: { names: { kk: 'өнімнің 1 теңгесіне шығын', ru: 'затраты на 1 тенге продукции', en: 'cost per tenge of output' }, unit: '1', rule: 'positive' },
  },
  example: {
    source: 'METHODS section 2, row 1',
    tolerance: 1e-5,
    expected: { Ax: 129.204, Ay: 70.796 },
    run: () => ({ ...logarithmicMeanSplit({ x1: 800, x2: 900, y1: 0.8, y2: 0.75 }) }),
  },
};

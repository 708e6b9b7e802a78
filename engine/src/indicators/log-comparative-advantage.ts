import { log } from '../math/elementary.ts';
import type { Indicator } from './indicator.ts';
import { publishedExports, revealedComparativeAdvantage, revealedComparativeAdvantageIndicator } from './revealed-comparative-advantage.ts';

/** Natural logarithm of revealed comparative advantage; null at RCA = 0, which has none.
 *    ln RCA
 * @returns pure number; above 0 the region is specialised, and equal advantages and disadvantages are equally far from 0
 * @source   Vollrath 1991
 * @verified R log, 12 digits */
export function logComparativeAdvantage(rca: number): number | null {
  return rca > 0 ? log(rca) : null;
}

export const logComparativeAdvantageIndicator: Indicator = {
  id: 'log-comparative-advantage',
  names: {
    kk: 'анықталған салыстырмалы артықшылық индексінің логарифмі',
    ru: 'логарифм индекса выявленных сравнительных преимуществ',
    en: 'logarithm of revealed comparative advantage',
  },
  symbol: 'ln RCA',
  formula: 'ln RCA',
  unit: '1',
  source: 'Vollrath 1991',
  confidence: 'A',
  note: { kk: '0-ден жоғары – мамандану бар', ru: 'выше 0 – специализация есть', en: 'above 0 the region is specialised' },
  inputs: revealedComparativeAdvantageIndicator.inputs,
  example: {
    source: 'METHODS section 5 and R 4.2.2: log((0.00146/0.00296)/(13.92/17.59))',
    tolerance: 1e-9,
    expected: { ln: -0.47274892877253 },
    run: () => ({ ln: logComparativeAdvantage(revealedComparativeAdvantage(publishedExports).value ?? NaN) }),
  },
};

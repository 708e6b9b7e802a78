import type { Indicator } from './indicator.ts';
import { publishedExports, revealedComparativeAdvantage, revealedComparativeAdvantageIndicator } from './revealed-comparative-advantage.ts';

/** Revealed symmetric comparative advantage.
 *    RSCA = (RCA - 1)/(RCA + 1)
 * @param rca zero or more @returns pure number in -1..1; above 0 the region is specialised
 * @source   Dalum, Laursen and Villumsen 1998; Laursen 1998
 * @verified METHODS section 11: -0.2321 */
export function symmetricComparativeAdvantage(rca: number): number {
  return (rca - 1) / (rca + 1);
}

export const symmetricComparativeAdvantageIndicator: Indicator = {
  id: 'symmetric-comparative-advantage',
  names: {
    kk: 'анықталған салыстырмалы артықшылықтың симметриялы индексі',
    ru: 'симметричный индекс выявленных сравнительных преимуществ',
    en: 'revealed symmetric comparative advantage',
  },
  symbol: 'RSCA',
  formula: 'RSCA = (RCA − 1)/(RCA + 1)',
  unit: '1',
  source: 'Laursen 1998',
  confidence: 'A',
  note: { kk: '−1-ден 1-ге дейін; 0-ден жоғары – мамандану бар', ru: 'от −1 до 1; выше 0 – специализация есть', en: 'from −1 to 1; above 0 the region is specialised' },
  inputs: revealedComparativeAdvantageIndicator.inputs,
  example: {
    source: 'METHODS section 11',
    tolerance: 3e-4,
    expected: { rsca: -0.2321 },
    run: () => ({ rsca: symmetricComparativeAdvantage(revealedComparativeAdvantage(publishedExports).value ?? NaN) }),
  },
};

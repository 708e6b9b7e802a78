import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';

/** Support as a percentage of gross regional product.
 *    100·support/GRP
 * @param input   money of one year in one unit, current prices; GRP above zero
 * @returns percent of GRP
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive
 * @source   METHODS section 8.1; dissertation tables 7 and 8
 * @verified METHODS section 8.1: 0.35, 0.32, 0.69, 0.56, 0.49 % of 2016-2020 */
export function supportShareOfGrp(input: { readonly support: Given; readonly grossRegionalProduct: Given }): Checked<number> {
  const { value, issues } = readInputs(supportShareOfGrpIndicator, input);
  return value === undefined ? { issues } : { value: (100 * value.support) / value.grossRegionalProduct, issues };
}

export const supportShareOfGrpIndicator: Indicator<'support' | 'grossRegionalProduct'> = {
  id: 'support-share-of-grp',
  names: { kk: 'ЖӨӨ-ге шаққандағы мемлекеттік қолдау', ru: 'государственная поддержка в процентах ВРП', en: 'state support, percent of GRP' },
  symbol: 'd_sup',
  formula: 'd_sup = 100·support/GRP',
  unit: 'percent of GRP',
  source: 'dissertation, tables 7 and 8',
  confidence: 'D',
  note: {
    kk: 'кредиттер мен кепілдіктер шығын емес: сома бюджеттік жүктеме деп оқылмайды',
    ru: 'кредиты и гарантии – не расходы: сумма не читается как нагрузка на бюджет',
    en: 'loans and guarantees are no outlays: the sum is not a burden on the budget',
  },
  inputs: {
    support: { names: { kk: 'қолдауға жұмсалған қаражат', ru: 'средства, направленные на поддержку', en: 'support funds' }, unit: null, rule: 'not-negative' },
    grossRegionalProduct: { names: { kk: 'жалпы өңірлік өнім', ru: 'валовой региональный продукт', en: 'gross regional product' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'METHODS section 8.1: 2018',
    tolerance: 7e-3,
    expected: { percent: 0.69 },
    run: () => ({ percent: supportShareOfGrp({ support: 24922, grossRegionalProduct: 3589333 }).value }),
  },
};

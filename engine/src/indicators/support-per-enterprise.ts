import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';

/** Support per enterprise.
 *    support/enterprises
 * @param input   money of one year; number of enterprises above zero, supported or not
 * @returns the unit of support per enterprise
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive
 * @source   METHODS section 8.1; dissertation tables 7 and 9
 * @verified METHODS section 8.1: 1.14, 1.04, 2.30, 1.92, 1.82 million tenge of 2016-2020 */
export function supportPerEnterprise(input: { readonly support: Given; readonly enterprises: Given }): Checked<number> {
  const { value, issues } = readInputs(supportPerEnterpriseIndicator, input);
  return value === undefined ? { issues } : { value: value.support / value.enterprises, issues };
}

export const supportPerEnterpriseIndicator: Indicator<'support' | 'enterprises'> = {
  id: 'support-per-enterprise',
  names: { kk: 'бір кәсіпорынға шаққандағы қолдау', ru: 'поддержка на одно предприятие', en: 'support per enterprise' },
  symbol: 'c_ent',
  formula: 'c_ent = support/N',
  unit: null,
  source: 'dissertation, tables 7 and 9',
  confidence: 'D',
  note: {
    kk: 'қолдау алғандары да, алмағандары да саналады',
    ru: 'считаются и получившие поддержку, и остальные',
    en: 'counts enterprises with support and without',
  },
  inputs: {
    support: { names: { kk: 'қолдауға жұмсалған қаражат', ru: 'средства, направленные на поддержку', en: 'support funds' }, unit: null, rule: 'not-negative' },
    enterprises: { names: { kk: 'кәсіпорындар саны', ru: 'число предприятий', en: 'number of enterprises' }, unit: 'enterprise', rule: 'positive' },
  },
  example: {
    source: 'METHODS section 8.1: 2018, million tenge',
    tolerance: 3e-3,
    expected: { perEnterprise: 2.3 },
    run: () => ({ perEnterprise: supportPerEnterprise({ support: 24922, enterprises: 10818 }).value }),
  },
};

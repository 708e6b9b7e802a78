import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';

export interface SupportLeverage {
  /** Attracted money for one unit of the programme's money. */
  readonly onProgramme: number;
  /** Attracted money for one unit of the state's own money; null when the programme has none. */
  readonly onState: number | null;
}

/** Leverage of support: loans or private co-investment attracted by the programme's money.
 *    leverage = attracted/programme;  on state money = attracted/(programme - other donors)
 * @param input   money of one period in one unit; `donors` is the part of the programme's money that is not the state's
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive
 * @assumes  nothing of cause: part of the attracted money would have come without the programme
 * @source   dissertation L948-963
 * @verified METHODS section 8.1: 10.84, 8.8, 4.9 and 6.87 */
export function supportLeverage(input: { readonly attracted: Given; readonly programme: Given; readonly donors?: Given }): Checked<SupportLeverage> {
  const read = readInputs(supportLeverageIndicator, { attracted: input.attracted, programme: input.programme, donors: input.donors === undefined ? 0 : input.donors });
  if (read.value === undefined) return { issues: read.issues };
  const { attracted, programme, donors } = read.value;
  const state = programme - donors;
  return { value: { onProgramme: attracted / programme, onState: state > 0 ? attracted / state : null }, issues: [] };
}

export const supportLeverageIndicator: Indicator<'attracted' | 'programme' | 'donors'> = {
  id: 'support-leverage',
  names: {
    kk: 'тартылған қаражаттың мемлекеттік қаражатқа қатынасы',
    ru: 'отношение привлеченных средств к государственным',
    en: 'leverage of state funds',
  },
  symbol: 'k_L',
  formula: 'k_L = attracted/(programme − donors)',
  unit: '1',
  source: 'dissertation L948-963',
  confidence: 'A',
  note: {
    kk: 'тартылған қаражаттың бір бөлігі бағдарламасыз да келер еді: бұл – әсер емес',
    ru: 'часть привлеченных средств пришла бы и без программы: это не эффект',
    en: 'part of the attracted money would have come anyway: this is no effect',
  },
  inputs: {
    attracted: { names: { kk: 'тартылған қаражат (кредит, жеке инвестиция)', ru: 'привлеченные средства (кредиты, частные вложения)', en: 'attracted money (loans, private investment)' }, unit: null, rule: 'not-negative' },
    programme: { names: { kk: 'бағдарлама қаражаты', ru: 'средства программы', en: 'money of the programme' }, unit: null, rule: 'positive' },
    donors: { names: { kk: 'халықаралық донорлар қаражаты', ru: 'средства международных доноров', en: 'money of other donors' }, unit: null, rule: 'not-negative' },
  },
  example: {
    source: 'METHODS section 8.1: L948, L956-963',
    tolerance: 1e-3,
    expected: { subsidies: 10.84, all: 4.9, state: 6.87 },
    run: () => {
      const funds = supportLeverage({ attracted: 3200, programme: 652.8, donors: 187.1 }).value;
      return { subsidies: supportLeverage({ attracted: 2645, programme: 243.9 }).value?.onProgramme, all: funds?.onProgramme, state: funds?.onState };
    },
  },
};

import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';
import { indicatorIssues } from './issues.ts';

/** Monthly calculation index in force on 1 January, tenge, from the laws on the republican budget; only years held against a
 * source stand here, any other is given by the caller. */
export const monthlyCalculationIndex: Readonly<Record<number, number>> = {
  2015: 1982, 2016: 2121, 2018: 2405, 2019: 2525, 2020: 2651,
};

export interface SmallEnterprise {
  readonly small: boolean;
  readonly staffWithin: boolean;
  readonly incomeWithin: boolean;
  /** The largest income of a small enterprise in the year, tenge. */
  readonly incomeLimit: number;
  /** Average annual income in monthly calculation indices. */
  readonly incomeInIndices: number;
}

const mostStaff = 100;
const mostIndices = 300_000;

/** Whether an enterprise is small by the law of Kazakhstan.
 *    staff ≤ 100 and average annual income ≤ 300 000·MCI of the year
 * @param input   average staff in persons, average annual income in tenge
 * @param year    whose index on 1 January applies; @param index of the year, where the table has none or another is meant
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.mciUnknown
 * @source   Entrepreneurial Code, article 24; dissertation L4
 * @verified by hand: 300 000 · 2651 = 795.3 million tenge in 2020 */
export function smallEnterpriseTest(input: { readonly staff: Given; readonly income: Given }, year: number, index: number | undefined = monthlyCalculationIndex[year]): Checked<SmallEnterprise> {
  const read = readInputs(smallEnterpriseTestIndicator, input);
  const issues = index !== undefined && index > 0 ? read.issues : [...read.issues, indicatorIssues.issue('mciUnknown', { year })];
  if (read.value === undefined || index === undefined || issues.length > 0) return { issues };
  const { staff, income } = read.value;
  const staffWithin = staff <= mostStaff;
  const incomeLimit = mostIndices * index;
  const incomeWithin = income <= incomeLimit;
  return { value: { small: staffWithin && incomeWithin, staffWithin, incomeWithin, incomeLimit, incomeInIndices: income / index }, issues };
}

export const smallEnterpriseTestIndicator: Indicator<'staff' | 'income'> = {
  id: 'small-enterprise-test',
  names: { kk: 'шағын кәсіпорын өлшемдері', ru: 'критерии малого предприятия', en: 'small-enterprise test' },
  symbol: 'SE',
  formula: 'staff ≤ 100 and income ≤ 300 000·MCI',
  unit: 'KZT / year (current prices)',
  source: 'Entrepreneurial Code of Kazakhstan, article 24; dissertation L4',
  confidence: 'A',
  note: {
    kk: 'айлық есептік көрсеткіш – тиісті жылдың 1 қаңтарындағы шамасы',
    ru: 'месячный расчетный показатель – действовавший на 1 января соответствующего года',
    en: 'the monthly calculation index is that in force on 1 January of the year',
  },
  inputs: {
    staff: { names: { kk: 'қызметкерлердің орташа саны', ru: 'средняя численность работников', en: 'average number of employees' }, unit: 'person', rule: 'not-negative' },
    income: { names: { kk: 'орташа жылдық табыс', ru: 'среднегодовой доход', en: 'average annual income' }, unit: 'KZT / year (current prices)', rule: 'not-negative' },
  },
  example: {
    source: 'by hand: 300 000 · 2651 tenge in 2020',
    tolerance: 1e-12,
    expected: { limit: 795_300_000, small: true, tooRich: false, tooLarge: false },
    run: () => {
      const test = (staff: number, income: number) => smallEnterpriseTest({ staff, income }, 2020).value;
      return { limit: test(100, 795_300_000)?.incomeLimit, small: test(100, 795_300_000)?.small, tooRich: test(100, 795_300_001)?.small, tooLarge: test(101, 1)?.small };
    },
  },
};

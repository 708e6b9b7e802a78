import { scienceIntensity, scienceIntensityIndicator, scienceThreshold } from '../../../../indicators/science-intensity.ts';
import { monthlyCalculationIndex, smallEnterpriseTest, smallEnterpriseTestIndicator } from '../../../../indicators/small-enterprise-test.ts';
import type { SmallEnterprise } from '../../../../indicators/small-enterprise-test.ts';
import type { Words } from '../../../../language/words.ts';
import { indicatorSectionIssues } from '../issues.ts';
import { measure } from './method.ts';
import type { Met, Method } from './method.ts';
import { income, index, money, staff } from './unit-rules.ts';

/** R&D costs over sales, held against the threshold. */
export const scienceIntensityMethod: Method = {
  indicator: scienceIntensityIndicator,
  inputs: {
    researchCosts: { names: scienceIntensityIndicator.inputs.researchCosts.names, rule: money },
    sales: { names: scienceIntensityIndicator.inputs.sales.names, rule: money, like: 'researchCosts' },
  },
  options: ['threshold'],
  nation: false,
  compute({ periods, region, options: { threshold = scienceThreshold } }) {
    const values = (input: string) => periods.map((period) => region.at(input, period));
    const { value, issues } = scienceIntensity({ periods, researchCosts: values('researchCosts'), sales: values('sales') }, threshold);
    const points = periods.map((period, i) => ({ period, value: value?.percent[i], class: value?.scienceBased[i] === true ? 'science-based' : 'not-science-based' }));
    return { measures: [measure({ id: 'intensity', name: scienceIntensityIndicator.names, territory: 'region', unit: 'percent of total', formula: 'k_s = 100·R&D/sales' }, points)], met: issues.map((issue) => ({ issue })) };
  },
};

const mciNames: Words = { kk: 'айлық есептік көрсеткіш', ru: 'месячный расчетный показатель', en: 'monthly calculation index' };
const millions = 'million KZT / year (current prices)';
const million = 1e6;
const words = {
  staff: { kk: 'қызметкерлер саны', ru: 'число работников', en: 'staff' },
  income: { kk: 'жылдық табыс', ru: 'годовой доход', en: 'annual income' },
  limit: { kk: 'шағын кәсіпорын табысының шегі', ru: 'предел дохода малого предприятия', en: 'income limit of a small enterprise' },
  indices: { kk: 'табыс, айлық есептік көрсеткішпен', ru: 'доход в месячных расчетных показателях', en: 'income in monthly calculation indices' },
} as const satisfies Readonly<Record<string, Words>>;

/** Staff and income of an enterprise, or of the average of many, held against the limits of the law. */
export const smallEnterpriseMethod: Method = {
  indicator: smallEnterpriseTestIndicator,
  inputs: {
    staff: { names: smallEnterpriseTestIndicator.inputs.staff.names, rule: staff },
    income: { names: smallEnterpriseTestIndicator.inputs.income.names, rule: income },
    mci: { names: mciNames, rule: index, optional: true },
  },
  options: [],
  nation: false,
  compute({ periods, region }) {
    const met: Met[] = [];
    const found = periods.flatMap((period): { readonly period: number; readonly value: SmallEnterprise }[] => {
      const [people, earned, given] = [region.at('staff', period), region.at('income', period), region.has('mci') ? region.at('mci', period) : null];
      if (people === null || earned === null) return [];
      const mci = given ?? knownIndex(period);
      if (mci === undefined) {
        met.push({ issue: indicatorSectionIssues.issue('index-missing', { period }), period });
        return [];
      }
      const { value, issues } = smallEnterpriseTest({ staff: people, income: earned }, period, mci);
      met.push(...issues.map((issue) => ({ issue, period })));
      return value === undefined ? [] : [{ period, value }];
    });
    const given = (input: string) => periods.map((period) => ({ period, value: region.at(input, period) }));
    return {
      measures: [
        measure({ id: 'staff', name: words.staff, territory: 'region', unit: 'person', formula: 'staff ≤ 100' }, given('staff').map((point) => ({ ...point, ...classOf(found.find(({ period }) => period === point.period)?.value.staffWithin) }))),
        measure({ id: 'income', name: words.income, territory: 'region', unit: millions, formula: 'income ≤ 300 000·MCI' }, given('income').map((point) => ({ ...point, value: point.value === null ? null : point.value / million, ...classOf(found.find(({ period }) => period === point.period)?.value.incomeWithin) }))),
        measure({ id: 'limit', name: words.limit, territory: 'region', unit: millions, formula: '300 000·MCI' }, found.map(({ period, value }) => ({ period, value: value.incomeLimit / million }))),
        measure({ id: 'indices', name: words.indices, territory: 'region', unit: '1', formula: 'income/MCI' }, found.map(({ period, value }) => ({ period, value: value.incomeInIndices, class: value.small ? 'small' : 'not-small' }))),
      ],
      met,
    };
  },
};

function knownIndex(period: number): number | undefined {
  return monthlyCalculationIndex[period];
}

function classOf(within: boolean | undefined): { readonly class?: string } {
  return within === undefined ? {} : { class: within ? 'within' : 'beyond' };
}

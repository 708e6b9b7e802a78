import type { Checked, Issue } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { inputIssue } from './inputs.ts';

export interface ScienceIntensityInput {
  readonly periods: readonly number[];
  readonly researchCosts: readonly Given[];
  readonly sales: readonly Given[];
}

export interface ScienceIntensity {
  readonly periods: readonly number[];
  /** Percent of sales, null where an input is not known. */
  readonly percent: readonly Given[];
  /** Above the threshold in the period. */
  readonly scienceBased: readonly (boolean | null)[];
  /** Above it in every period that is known. */
  readonly always: boolean;
  readonly threshold: number;
}

/** The threshold of the source, percent of sales. */
export const scienceThreshold = 4.5;

/** Science intensity of an enterprise, by period.
 *    100·(R&D costs)/(sales);  science-based when above the threshold
 * @param input     money in one unit; null where not known
 * @param threshold percent of sales; 4.5 unless given (3.5, 5 and 8.5 are in use elsewhere)
 * @throws   indicators.notFinite, indicators.negative, indicators.notPositive
 * @source   dissertation L136; the threshold is not confirmed elsewhere
 * @verified METHODS section 8.2: 12/240 = 5.0 %, science-based */
export function scienceIntensity({ periods, researchCosts, sales }: ScienceIntensityInput, threshold = scienceThreshold): Checked<ScienceIntensity> {
  const issues: Issue[] = [];
  const percent = periods.map((_, i) => {
    const [research, sold] = [researchCosts[i], sales[i]];
    if (research === null || sold === null) return null;
    const found = [inputIssue(scienceIntensityIndicator, 'researchCosts', research), inputIssue(scienceIntensityIndicator, 'sales', sold)];
    issues.push(...found.filter((issue) => issue !== undefined));
    return (100 * research) / sold;
  });
  if (issues.length > 0) return { issues };
  const scienceBased = percent.map((each) => (each === null ? null : each > threshold));
  const known = scienceBased.filter((each) => each !== null);
  return { value: { periods, percent, scienceBased, always: known.length > 0 && known.every(Boolean), threshold }, issues };
}

export const scienceIntensityIndicator: Indicator<'researchCosts' | 'sales'> = {
  id: 'science-intensity',
  names: { kk: 'ғылыми сыйымдылық коэффициенті', ru: 'коэффициент наукоемкости', en: 'science-intensity coefficient' },
  symbol: 'k_s',
  formula: 'k_s = 100·R&D/sales;  k_s > 4.5 %: science-based',
  unit: 'percent of sales',
  source: 'dissertation L136',
  confidence: 'B',
  note: {
    kk: '4,5 % шегі басқа дереккөзде расталмаған, сондықтан ол – параметр',
    ru: 'порог 4,5 % другими источниками не подтвержден и потому – параметр',
    en: 'the threshold of 4.5 % is not confirmed elsewhere and is a parameter',
  },
  inputs: {
    researchCosts: { names: { kk: 'ҒЗТКЖ-ға арналған шығындар', ru: 'затраты на НИОКР', en: 'R&D costs' }, unit: null, rule: 'not-negative' },
    sales: { names: { kk: 'өткізу көлемі', ru: 'объем продаж', en: 'sales' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'METHODS section 8.2',
    tolerance: 1e-12,
    expected: { percent: 5, scienceBased: true },
    run: () => {
      const value = scienceIntensity({ periods: [2020], researchCosts: [12], sales: [240] }).value;
      return { percent: value?.percent[0], scienceBased: value?.scienceBased[0] };
    },
  },
};

import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';
import { indicatorIssues } from './issues.ts';

/** Support per net new job.
 *    Σ support/(workers at the end - workers before the first year of support)
 * @param input   support of all years in one money unit; numbers of persons
 * @returns the unit of support per person
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.noIncrease; notes indicators.associationOnly
 * @assumes  nothing of cause: jobs change for many reasons, and support and workers may be counted for different firms
 * @source   METHODS section 8.1; dissertation tables 7 and 9
 * @verified METHODS section 8.1: 80 080 million tenge over 6 248 workers, 12.8 million per net job */
export function costPerJob(input: { readonly support: Given; readonly workersBefore: Given; readonly workersAfter: Given }): Checked<number> {
  const read = readInputs(costPerJobIndicator, input);
  if (read.value === undefined) return { issues: read.issues };
  const { support, workersBefore, workersAfter } = read.value;
  const change = workersAfter - workersBefore;
  const { names, inputs } = costPerJobIndicator;
  if (!(change > 0)) return { issues: [indicatorIssues.issue('noIncrease', { indicator: names, input: inputs.workersAfter.names, change })] };
  return { value: support / change, issues: [indicatorIssues.issue('associationOnly', { indicator: names })] };
}

export const costPerJobIndicator: Indicator<'support' | 'workersBefore' | 'workersAfter'> = {
  id: 'cost-per-job',
  names: { kk: 'таза жаңа жұмыс орнына шаққандағы қолдау', ru: 'поддержка на одно чистое новое рабочее место', en: 'support per net new job' },
  symbol: 'c_job',
  formula: 'c_job = Σ support/(L_end − L_before)',
  unit: null,
  source: 'dissertation, tables 7 and 9',
  confidence: 'D',
  note: {
    kk: 'жалпы байланыс қана; 7-кесте – ШОК-қа қолдау, 9-кесте – тек шағын кәсіпорындар',
    ru: 'только общая связь; таблица 7 – поддержка МСП, таблица 9 – лишь малые предприятия',
    en: 'a gross association only; table 7 is support of SMEs, table 9 counts small enterprises alone',
  },
  inputs: {
    support: { names: { kk: 'қолдауға жұмсалған қаражат', ru: 'средства, направленные на поддержку', en: 'support funds' }, unit: null, rule: 'not-negative' },
    workersBefore: { names: { kk: 'қолдауға дейінгі жұмысшылар саны', ru: 'число работников до поддержки', en: 'workers before the support' }, unit: 'person', rule: 'not-negative' },
    workersAfter: { names: { kk: 'кезең соңындағы жұмысшылар саны', ru: 'число работников в конце периода', en: 'workers at the end' }, unit: 'person', rule: 'not-negative' },
  },
  example: {
    source: 'METHODS section 8.1: support 2017-2020, workers 2016 and 2020, million tenge',
    tolerance: 2e-3,
    expected: { perJob: 12.8 },
    run: () => ({ perJob: costPerJob({ support: 10269 + 24922 + 22455 + 22434, workersBefore: 68292, workersAfter: 74540 }).value }),
  },
};

import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';

/** Support per worker.
 *    support/workers
 * @param input   money of one year; number of workers above zero
 * @returns the unit of support per person
 * @throws   indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive
 * @source   METHODS section 8.1; dissertation tables 7 and 9
 * @verified METHODS section 8.1: 142, 139, 346, 304, 301 thousand tenge of 2016-2020 */
export function supportPerWorker(input: { readonly support: Given; readonly workers: Given }): Checked<number> {
  const { value, issues } = readInputs(supportPerWorkerIndicator, input);
  return value === undefined ? { issues } : { value: value.support / value.workers, issues };
}

export const supportPerWorkerIndicator: Indicator<'support' | 'workers'> = {
  id: 'support-per-worker',
  names: { kk: 'бір жұмысшыға шаққандағы қолдау', ru: 'поддержка на одного работника', en: 'support per worker' },
  symbol: 'c_w',
  formula: 'c_w = support/L',
  unit: null,
  source: 'dissertation, tables 7 and 9',
  confidence: 'D',
  note: {
    kk: '7-кесте – ШОК-қа қолдау, 9-кесте – тек шағын кәсіпорындар',
    ru: 'таблица 7 – поддержка МСП, таблица 9 – лишь малые предприятия',
    en: 'table 7 is support of SMEs, table 9 counts small enterprises alone',
  },
  inputs: {
    support: { names: { kk: 'қолдауға жұмсалған қаражат', ru: 'средства, направленные на поддержку', en: 'support funds' }, unit: null, rule: 'not-negative' },
    workers: { names: { kk: 'жұмысшылар саны', ru: 'число работников', en: 'number of workers' }, unit: 'person', rule: 'positive' },
  },
  example: {
    source: 'METHODS section 8.1: 2020, thousand tenge',
    tolerance: 2e-3,
    expected: { perWorker: 301 },
    run: () => ({ perWorker: supportPerWorker({ support: 22_434_000, workers: 74540 }).value }),
  },
};

import { costPerJob, costPerJobIndicator } from '../../../../indicators/cost-per-job.ts';
import { supportLeverage, supportLeverageIndicator } from '../../../../indicators/support-leverage.ts';
import type { SupportLeverage } from '../../../../indicators/support-leverage.ts';
import { supportPerEnterprise, supportPerEnterpriseIndicator } from '../../../../indicators/support-per-enterprise.ts';
import { supportPerWorker, supportPerWorkerIndicator } from '../../../../indicators/support-per-worker.ts';
import { supportShareOfGrp, supportShareOfGrpIndicator } from '../../../../indicators/support-share-of-grp.ts';
import type { Indicator } from '../../../../indicators/indicator.ts';
import type { Given } from '../../../../indicators/inputs.ts';
import type { Checked } from '../../../../issues/issue.ts';
import { sum } from '../../../../math/sum.ts';
import { divideUnits, overYearsUnit } from '../../../../units/algebra.ts';
import { printUnit } from '../../../../units/print-unit.ts';
import { pureNumber } from '../../../../units/unit.ts';
import type { Unit } from '../../../../units/unit.ts';
import { measure } from './method.ts';
import type { Met, Method, MethodInput } from './method.ts';
import { count, money } from './unit-rules.ts';

/** Money attracted for one tenge of a programme and of the state's own part of it. */
export const supportLeverageMethod: Method = {
  indicator: supportLeverageIndicator,
  inputs: {
    attracted: { names: supportLeverageIndicator.inputs.attracted.names, rule: money },
    programme: { names: supportLeverageIndicator.inputs.programme.names, rule: money, like: 'attracted' },
    donors: { names: supportLeverageIndicator.inputs.donors.names, rule: money, like: 'attracted', optional: true },
  },
  options: [],
  nation: false,
  compute({ periods, region }) {
    const met: Met[] = [];
    const found = periods.flatMap((period): { readonly period: number; readonly value: SupportLeverage }[] => {
      const [attracted, programme] = [region.at('attracted', period), region.at('programme', period)];
      if (attracted === null || programme === null) return [];
      const { value, issues } = supportLeverage({ attracted, programme, ...(region.has('donors') ? { donors: region.at('donors', period) } : {}) });
      met.push(...issues.map((issue) => ({ issue, period })));
      return value === undefined ? [] : [{ period, value }];
    });
    const head = { territory: 'region', unit: '1' } as const;
    return {
      measures: [
        measure({ ...head, id: 'leverage', name: { kk: 'бағдарлама қаражатының 1 теңгесіне', ru: 'на 1 тенге средств программы', en: 'for one tenge of the programme' }, formula: 'k_L = attracted/programme' }, found.map(({ period, value }) => ({ period, value: value.onProgramme }))),
        ...(region.has('donors') ? [measure({ ...head, id: 'leverage-state', name: { kk: 'мемлекеттің өз қаражатының 1 теңгесіне', ru: 'на 1 тенге собственных средств государства', en: 'for one tenge of the state’s own money' }, formula: 'k_L = attracted/(programme − donors)' }, found.map(({ period, value }) => ({ period, value: value.onState })))] : []),
      ],
      met,
    };
  },
};

function ratioUnit(of: (input: string) => Unit | undefined, over: string): Unit {
  return divideUnits(of('support') ?? pureNumber, of(over) ?? pureNumber);
}

/** Support over something else of the same year. */
function supportRatio(indicator: Indicator, over: string, input: MethodInput, formula: string, unit: 'percent of GRP' | 'ratio', compute: (support: Given, over: Given) => Checked<number>): Method {
  return {
    indicator,
    inputs: { support: { names: costPerJobIndicator.inputs.support.names, rule: money }, [over]: input },
    options: unit === 'ratio' ? ['unit'] : [],
    nation: false,
    ...(unit === 'ratio' ? { unit: (of) => ratioUnit(of, over) } : {}),
    compute({ periods, region }) {
      const met: Met[] = [];
      const points = periods.map((period) => {
        const [support, base] = [region.at('support', period), region.at(over, period)];
        if (support === null || base === null) return { period, value: null };
        const { value, issues } = compute(support, base);
        met.push(...issues.map((issue) => ({ issue, period })));
        return { period, value };
      });
      return { measures: [measure({ id: 'value', name: indicator.names, territory: 'region', unit: unit === 'ratio' ? printUnit(ratioUnit((input) => region.unit(input), over)) : unit, formula }, points)], met };
    },
  };
}

export const supportShareMethod = supportRatio(
  supportShareOfGrpIndicator, 'grossRegionalProduct',
  { names: supportShareOfGrpIndicator.inputs.grossRegionalProduct.names, rule: money, like: 'support' },
  'd_sup = 100·support/GRP', 'percent of GRP',
  (support, grossRegionalProduct) => supportShareOfGrp({ support, grossRegionalProduct }),
);

export const supportPerEnterpriseMethod = supportRatio(
  supportPerEnterpriseIndicator, 'enterprises',
  { names: supportPerEnterpriseIndicator.inputs.enterprises.names, rule: count },
  'c_ent = support/N', 'ratio',
  (support, enterprises) => supportPerEnterprise({ support, enterprises }),
);

export const supportPerWorkerMethod = supportRatio(
  supportPerWorkerIndicator, 'workers',
  { names: supportPerWorkerIndicator.inputs.workers.names, rule: count },
  'c_w = support/L', 'ratio',
  (support, workers) => supportPerWorker({ support, workers }),
);

function jobUnit(of: (input: string) => Unit | undefined): Unit {
  return divideUnits(overYearsUnit(of('support') ?? pureNumber), of('workers') ?? pureNumber);
}

/** Support of all years over the change of workers from the year before the first one to the last. */
export const costPerJobMethod: Method = {
  indicator: costPerJobIndicator,
  inputs: { support: { names: costPerJobIndicator.inputs.support.names, rule: money }, workers: { names: supportPerWorkerIndicator.inputs.workers.names, rule: count } },
  options: ['unit'],
  nation: false,
  unit: jobUnit,
  compute({ periods, region }) {
    const known = (period: number) => region.at('workers', period) !== null;
    const span = known(periods[0] - 1) ? periods : periods.slice(1);
    if (span.length === 0) return { measures: [], met: [] };
    const [first, last] = [span[0], span[span.length - 1]];
    const paid = span.map((period) => region.at('support', period));
    const support = paid.includes(null) ? null : sum(paid.map(Number));
    const { value, issues } = costPerJob({ support, workersBefore: region.at('workers', first - 1), workersAfter: region.at('workers', last) });
    return {
      measures: [measure({ id: 'value', name: costPerJobIndicator.names, territory: 'region', unit: printUnit(jobUnit((input) => region.unit(input))), formula: 'c_job = Σ support/(L_end − L_before)' }, [{ period: last, from: first, value }])],
      met: issues.map((issue) => ({ issue, period: last })),
    };
  },
};

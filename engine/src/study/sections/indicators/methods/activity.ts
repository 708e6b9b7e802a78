import { activityCoefficient, activityCoefficientIndicator } from '../../../../indicators/activity-coefficient.ts';
import type { ActivityCoefficient, ActivityMean, BandedValue } from '../../../../indicators/activity-coefficient.ts';
import type { Issue } from '../../../../issues/issue.ts';
import type { Words } from '../../../../language/words.ts';
import type { IndicatorMeasure } from '../result.ts';
import { measure } from './method.ts';
import type { Met, Method } from './method.ts';
import { share } from './unit-rules.ts';

const { ABU, SHU, ST, KS } = activityCoefficientIndicator.inputs;
const shares = { grpShare: ABU, numberShare: SHU, taxShare: ST, employmentShare: KS } as const;
type ShareName = keyof typeof shares;
const shareNames = Object.keys(shares) as ShareName[];

const meanNames: Readonly<Record<ActivityMean, Words>> = {
  arithmetic: { kk: 'арифметикалық орта', ru: 'среднее арифметическое', en: 'arithmetic mean' },
  geometric: { kk: 'геометриялық орта', ru: 'среднее геометрическое', en: 'geometric mean' },
};
const formulas: Readonly<Record<ActivityMean, string>> = { arithmetic: 'Ka = Σ a/n', geometric: 'Ka = (Π a)^(1/n)' };
const means: readonly ActivityMean[] = ['arithmetic', 'geometric'];

/** Ka by both means with their bands, and what each share does to it. */
export const activityMethod: Method = {
  indicator: activityCoefficientIndicator,
  inputs: Object.fromEntries(shareNames.map((name) => [name, { names: shares[name].names, rule: share }])),
  options: ['bands'],
  nation: false,
  partial: true,
  compute({ periods, region, options }) {
    const met: Met[] = [];
    const found = periods.flatMap((period): { readonly period: number; readonly value: ActivityCoefficient }[] => {
      const given = shareNames.filter((name) => region.has(name)).map((symbol) => ({ symbol, value: region.at(symbol, period) }));
      const { value, issues } = activityCoefficient(given, options.bands === undefined ? {} : { bands: options.bands });
      met.push(...issues.map((issue) => ({ issue: named(issue), period })));
      return value === undefined ? [] : [{ period, value }];
    });
    const of = (value: BandedValue | undefined) => (value === undefined ? { value: null } : { value: value.value, class: value.band, ...(value.atEdge ? { edge: true as const } : {}) });
    const whole = means.map((mean) => measure(
      { id: mean, name: meanNames[mean], territory: 'region', unit: '1', formula: formulas[mean] },
      found.map(({ period, value }) => ({ period, ...of(value.means[mean]) })),
    ));
    const sensitive = shareNames.flatMap((name): IndicatorMeasure[] => {
      const rows = found.map(({ period, value }) => ({ period, row: value.sensitivity.find(({ symbol }) => symbol === name) }));
      if (rows.every(({ row }) => row === undefined)) return [];
      return means.flatMap((mean) => [
        measure(
          { id: `${mean}-without-${name}`, name: without(meanNames[mean], shares[name].names), territory: 'region', unit: '1', input: name, formula: formulas[mean] },
          rows.map(({ period, row }) => ({ period, ...of(row?.without?.[mean]) })),
        ),
        measure(
          { id: `${mean}-per-point-${name}`, name: perPoint(meanNames[mean], shares[name].names), territory: 'region', unit: '1', input: name, formula: 'Ka(a + 0.01) − Ka(a)' },
          rows.map(({ period, row }) => ({ period, value: row?.perPoint[mean] })),
        ),
      ]);
    });
    return { measures: [...whole, ...sensitive], met };
  },
};

/** The share of an issue by its name instead of its key. */
function named(issue: Issue): Issue {
  const key = shareNames.find((name) => name === issue.detail.share);
  return key === undefined ? issue : { ...issue, detail: { ...issue.detail, share: shares[key].names } };
}

function without(mean: Words, what: Words): Words {
  return { kk: `${mean.kk}, мына үлессіз: ${what.kk}`, ru: `${mean.ru} без доли: ${what.ru}`, en: `${mean.en} without the ${what.en}` };
}

function perPoint(mean: Words, what: Words): Words {
  return { kk: `${mean.kk}: үлес бір пайыздық тармаққа артқанда, ${what.kk}`, ru: `${mean.ru}: изменение на один процентный пункт доли, ${what.ru}`, en: `${mean.en}: change for one percentage point of the ${what.en}` };
}

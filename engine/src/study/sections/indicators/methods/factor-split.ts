import { integralFactorSplit, integralFactorSplitIndicator } from '../../../../indicators/integral-factor-split.ts';
import type { FactorSplit } from '../../../../indicators/integral-factor-split.ts';
import { reconstructedClasses } from '../../../../indicators/sector-plane.ts';
import type { Words } from '../../../../language/words.ts';
import { divideUnits } from '../../../../units/algebra.ts';
import { printUnit } from '../../../../units/print-unit.ts';
import { pureNumber } from '../../../../units/unit.ts';
import type { PriceBasis, Unit } from '../../../../units/unit.ts';
import { measure } from './method.ts';
import type { Met, Method } from './method.ts';
import { amount } from './unit-rules.ts';

const costNames: Words = { kk: 'өндіріс шығындары немесе басқа ресурс', ru: 'затраты на производство или другой ресурс', en: 'production costs or another resource' };
const unitCostNames: Words = { kk: 'өнім бірлігіне жұмсалатын ресурс', ru: 'затраты ресурса на единицу продукции', en: 'resource per unit of output' };

const names = {
  output: { kk: 'өнім, f = x/y', ru: 'выпуск, f = x/y', en: 'output, f = x/y' },
  change: { kk: 'өнімнің өзгерісі', ru: 'изменение выпуска', en: 'change of output' },
  extensive: { kk: 'экстенсивті фактордың әсері', ru: 'влияние экстенсивного фактора', en: 'extensive effect' },
  intensive: { kk: 'интенсивті фактордың әсері', ru: 'влияние интенсивного фактора', en: 'intensive effect' },
  extensiveLmdi: { kk: 'экстенсивті фактордың әсері, LMDI', ru: 'влияние экстенсивного фактора, LMDI', en: 'extensive effect, LMDI' },
  intensiveLmdi: { kk: 'интенсивті фактордың әсері, LMDI', ru: 'влияние интенсивного фактора, LMDI', en: 'intensive effect, LMDI' },
} as const satisfies Readonly<Record<string, Words>>;

/** The change of output split into its extensive and intensive parts, year on year or on the first year, with LMDI as a check. */
export const factorSplitMethod: Method = {
  indicator: integralFactorSplitIndicator,
  inputs: { cost: { names: costNames, rule: amount }, unitCost: { names: unitCostNames, rule: amount } },
  options: ['base', 'tolerance', 'classes'],
  nation: false,
  compute({ periods, region, options }) {
    const unit = divideUnits(region.unit('cost') ?? pureNumber, region.unit('unitCost') ?? pureNumber);
    const prices = pricesOf(unit);
    const met: Met[] = [];
    const classes = { ...reconstructedClasses, classes: { ...reconstructedClasses.classes, ...options.classes } };
    const found = periods.flatMap((period, i): { readonly period: number; readonly from: number; readonly value: FactorSplit }[] => {
      if (i === 0) return [];
      const from = options.base === 'first' ? periods[0] : periods[i - 1];
      const [x1, x2, y1, y2] = [region.at('cost', from), region.at('cost', period), region.at('unitCost', from), region.at('unitCost', period)];
      if (x1 === null || x2 === null || y1 === null || y2 === null) return [];
      const { value, issues } = integralFactorSplit({ x1, x2, y1, y2, prices: prices ?? { basis: 'constant', year: from } }, { classes, ...(options.tolerance === undefined ? {} : { tolerance: options.tolerance }) });
      met.push(...issues.map((issue) => ({ issue, period })));
      return value === undefined ? [] : [{ period, from, value }];
    });
    const head = (id: string, name: Words, formula: string) => ({ id, name, territory: 'region' as const, unit: printUnit(unit), formula });
    const by = (read: (value: FactorSplit) => { readonly value: number; readonly class?: string }) => found.map(({ period, from, value }) => ({ period, from, ...read(value) }));
    const output = periods.map((period) => {
      const [x, y] = [region.at('cost', period), region.at('unitCost', period)];
      return { period, value: x === null || y === null ? null : x / y };
    });
    return {
      measures: [
        measure(head('output', names.output, 'f = x/y'), output),
        measure(head('change', names.change, 'Δf = x2/y2 − x1/y1'), by(({ df, sector }) => ({ value: df, class: sector }))),
        measure(head('extensive', names.extensive, 'Ax = (x2 − x1)/L(y2, y1), L(a, b) = (a − b)/ln(a/b)'), by(({ Ax }) => ({ value: Ax }))),
        measure(head('intensive', names.intensive, 'Ay = Δf − Ax'), by(({ Ay }) => ({ value: Ay }))),
        measure(head('extensive-lmdi', names.extensiveLmdi, 'Ax = L(f2, f1)·ln(x2/x1)'), by(({ check }) => ({ value: check.Ax, class: check.sector }))),
        measure(head('intensive-lmdi', names.intensiveLmdi, 'Ay = L(f2, f1)·ln(y1/y2)'), by(({ check }) => ({ value: check.Ay }))),
      ],
      met,
    };
  },
};

/** The prices of output in money; undefined where it is counted in something else. */
function pricesOf(unit: Unit): PriceBasis | undefined {
  if (unit.kind !== 'quantity') return undefined;
  return unit.factors.flatMap((factor) => (factor.of === 'money' ? [factor.prices] : []))[0];
}

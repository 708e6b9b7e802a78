import { evaluateSeries } from '../../expressions/evaluate.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import type { Operation } from '../plan.ts';
import type { Point, SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { environmentOf, isSeries } from './series-environment.ts';
import type { NamedResult } from './series-environment.ts';

export interface FormulaParameters {
  readonly series: Omit<SeriesResult, 'points'>;
  readonly formula: string;
  readonly origin: number;
  /** The year whose value becomes 100, for an index such as a deflator. */
  readonly base?: number;
}

/** A series computed from others, over every year that one of them has. A value is preliminary when one of its inputs is.
 * Inputs: the series and constants that the formula names. */
export const seriesFormula: Operation = {
  name: 'series.formula',
  run(parameters, inputs) {
    const { series, formula, origin, base } = parametersOf<FormulaParameters>(parameters);
    const parsed = parseExpression(formula, { file: 'study.yaml' });
    const expression = parsed.value;
    if (expression === undefined) return { issues: parsed.issues };
    const named = inputs as readonly NamedResult[];
    const known = named.filter(isSeries).flatMap(({ points }) => points);
    const years = known.map(({ period }) => period);
    const from = years.length === 0 ? origin : Math.min(...years);
    const to = years.length === 0 ? origin - 1 : Math.max(...years);
    const values = evaluateSeries(expression, environmentOf(named, origin), from, to);
    const scale = base === undefined ? 1 : 100 / (values[base - from] ?? NaN);
    const points = Array.from(values, (value, i): Point => {
      const preliminary = known.some((point) => point.period === from + i && point.status === 'preliminary');
      return { period: from + i, value: value * scale, status: Number.isNaN(value) ? 'missing' : preliminary ? 'preliminary' : 'ok' };
    });
    const value: SeriesResult = { ...series, points: points.filter(({ value: v }) => !Number.isNaN(v)) };
    return { value, issues: [] };
  },
};

/** A series of money at constant prices: current value over the deflator (base year = 100).
 *    real(x) = 100·x/deflator
 * Inputs: the series at current prices, the deflator. */
export const seriesReal: Operation = {
  name: 'series.real',
  run(parameters, inputs) {
    const { series } = parametersOf<{ readonly series: Omit<SeriesResult, 'points'> }>(parameters);
    const [nominal, deflator] = inputs as readonly [SeriesResult, SeriesResult];
    const points = nominal.points.flatMap(({ period, value, status }): Point[] => {
      const price = deflator.points.find((point) => point.period === period)?.value ?? NaN;
      return Number.isNaN(price) ? [] : [{ period, value: (100 * value) / price, status }];
    });
    const value: SeriesResult = { ...series, points };
    return { value, issues: [] };
  },
};

/** A cited constant; without a value, with the reason. */
export const constantValue: Operation = {
  name: 'constant',
  run(parameters) {
    const constant = parametersOf<{ readonly value: number | null }>(parameters);
    return { value: { ...constant, value: constant.value ?? NaN }, issues: [] };
  },
};

import { compareTrends } from '../../../forecasts/trend-comparison.ts';
import type { TrendForecast } from '../../../forecasts/trend-comparison.ts';
import type { TrendModelKind } from '../../../forecasts/trend-model.ts';
import type { Issue, Place } from '../../../issues/issue.ts';
import { hasErrors } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { studentT } from '../../../stats/distributions/student-t.ts';
import type { Operation } from '../../plan.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { SeriesResult } from '../../result.ts';
import type { TrendCoefficient, TrendResult, TrendShape } from './result.ts';
import { heldAgainst } from './said.ts';
import type { SaidText } from './said.ts';
import { traceTrend } from './trace.ts';

export interface TrendParameters {
  readonly id: string;
  readonly name: Words | null;
  readonly from: number;
  readonly to: number;
  /** The year in which t = 1; null: the first year with a value. */
  readonly origin: number | null;
  readonly until: number;
  readonly show: readonly number[];
  readonly kinds: readonly TrendModelKind[];
  readonly says: readonly (SaidText & { readonly place: Place })[];
  readonly place: Place;
}

const letters = ['a', 'b', 'c', 'd'];

/** The curves of a series side by side, and what a source says of its curve. Input: the series. */
export const trendsCompare: Operation = {
  name: 'trends.compare',
  run(parameters, inputs) {
    const { id, name, from, to, origin, until, show, kinds, says, place } = parametersOf<TrendParameters>(parameters);
    const series = inputs[0] as SeriesResult;
    const known = series.points.filter(({ period, value }) => period >= from && period <= to && Number.isFinite(value)).toSorted((a, b) => a.period - b.period);
    const periods = known.map(({ period }) => period);
    const last = periods.at(-1) ?? to;
    const first = periods.at(0) ?? from;
    const ahead = Array.from({ length: Math.max(0, until - last) }, (_, i) => last + 1 + i);
    const compared = compareTrends({
      series: series.id,
      first,
      values: Array.from({ length: last - first + 1 }, (_, i) => known.find(({ period }) => period === first + i)?.value ?? NaN),
      origin: origin ?? first,
      periods: ahead,
      intervals: [80, 95],
      ...(series.plausible === undefined ? {} : { plausible: series.plausible }),
      kinds,
    });
    if (compared.value === undefined) return { issues: placed(compared.issues, place) };
    const { rivals, refused, origins, leastLeaveOneOut, leastRollingOrigin } = compared.value;
    const held = says.map(({ place: at, ...said }, i) => {
      const { value, issues } = heldAgainst(String(i + 1), said, { periods, values: known.map((point) => point.value) }, ahead, series.plausible);
      return { value, issues: placed(issues, at) };
    });
    const issues = held.flatMap((one) => one.issues);
    if (hasErrors(issues)) return { issues };
    const value: TrendResult = {
      id,
      series: series.id,
      seriesName: series.name,
      ...(name === null ? {} : { name }),
      unit: series.unit,
      from: first,
      to: last,
      n: periods.length,
      origin: origin ?? first,
      until,
      show,
      ...(series.plausible === undefined ? {} : { plausible: series.plausible }),
      shapes: rivals.map((rival) => shapeOf(rival, periods)),
      refused: refused.map(({ kind, reasons }) => ({ id: kind, reasons })),
      rollingOrigins: origins,
      rollingCount: origins.length,
      leastLeaveOneOut,
      leastRollingOrigin,
      says: held.flatMap((one) => one.value ?? []),
    };
    return { value, issues };
  },
  trace: traceTrend,
};

function placed(issues: readonly Issue[], place: Place): Issue[] {
  return issues.map((issue) => ({ ...issue, place: issue.place ?? place }));
}

function shapeOf(rival: TrendForecast, sample: readonly number[]): TrendShape {
  const { kind, n, df, R2, R2Scale, R2InLevels, aicc, leaveOneOutRmse, rollingOriginRmse, fitted, periods, values, bands, implausible } = rival;
  const score = studentT(df).upperQuantile(0.025);
  const limits = (interval: number, at: number) => {
    const band = bands.find((one) => one.interval === interval);
    return [band?.low[at] ?? NaN, band?.high[at] ?? NaN] as const;
  };
  return {
    id: kind,
    n,
    df,
    R2,
    R2Scale,
    R2InLevels,
    aicc: aicc ?? NaN,
    leaveOneOutRmse: leaveOneOutRmse ?? NaN,
    rollingOriginRmse: rollingOriginRmse ?? NaN,
    coefficients: rival.coefficients.map(({ estimate, se }, j): TrendCoefficient => ({ id: letters[j], estimate, se, low95: estimate - score * se, high95: estimate + score * se })),
    fitted: sample.map((period, i) => ({ period, value: fitted[i] })),
    points: periods.map((period, i) => {
      const [low80, high80] = limits(80, i);
      const [low95, high95] = limits(95, i);
      return { period, value: values[i], low80, high80, low95, high95, implausible: implausible.includes(period) };
    }),
  };
}

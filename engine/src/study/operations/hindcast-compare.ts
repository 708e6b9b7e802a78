import { hindcast } from '../../system/hindcast.ts';
import type { Hindcast } from '../../system/hindcast.ts';
import type { Operation } from '../plan.ts';
import type { ForecastPoint, ForecastResult, Hit, HindcastResult, HindcastRow, SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';

/** A forecast and its benchmark held against what happened: in which interval each actual value fell, and how far off.
 * Inputs: the actual series, the forecast of the baseline, the benchmark. */
export const hindcastCompare: Operation = {
  name: 'hindcast.compare',
  run(parameters, inputs) {
    const { series } = parametersOf<{ series: string }>(parameters);
    const [actuals, forecasts, benchmark] = inputs as [SeriesResult, Readonly<Record<string, ForecastResult>>, ForecastResult];
    const forecast = forecasts[series];
    const known = new Map(actuals.points.map(({ period, value }) => [period, value]));
    const [ours, walk] = [heldAgainst(forecast.points, known), heldAgainst(benchmark.points, known)];
    const rows = ours.rows.flatMap(({ period, actual }): HindcastRow[] => {
      const fan = forecast.points.find((point) => point.period === period);
      const beside = benchmark.points.find((point) => point.period === period);
      if (fan === undefined || beside === undefined) return [];
      const { median, low80, high80, low95, high95 } = fan;
      return [{
        period,
        actual,
        preliminary: actuals.points.some((point) => point.period === period && point.status === 'preliminary'),
        forecast: { median, low80, high80, low95, high95, hit: hitOf(ours, period) },
        benchmark: { median: beside.median, low95: beside.low95, high95: beside.high95, hit: hitOf(walk, period) },
      }];
    });
    const inside = ({ coverage }: Hindcast) => coverage.find(({ interval }) => interval === 95)?.inside ?? 0;
    const value: HindcastResult = {
      series,
      actuals: actuals.id,
      unit: forecast.unit,
      rows,
      count: rows.length,
      hits: inside(ours),
      benchmarkHits: inside(walk),
      pinball: ours.pinball,
      benchmarkPinball: walk.pinball,
    };
    return { value, issues: [] };
  },
};

function heldAgainst(points: readonly ForecastPoint[], actuals: ReadonlyMap<number, number>): Hindcast {
  const of = (key: 'median' | 'low80' | 'high80' | 'low95' | 'high95') => points.map((point) => point[key]);
  const bands = [{ interval: 80, low: of('low80'), high: of('high80') }, { interval: 95, low: of('low95'), high: of('high95') }];
  return hindcast({ periods: points.map(({ period }) => period), median: of('median'), bands }, actuals);
}

function hitOf({ rows }: Hindcast, period: number): Hit {
  const verdicts = rows.find((row) => row.period === period)?.verdicts ?? [];
  const at = (interval: number) => verdicts.find((one) => one.interval === interval)?.verdict;
  const outer = at(95);
  if (outer === 'above' || outer === 'below') return outer;
  return at(80) === 'inside' ? 'inside-80' : 'inside-95';
}

import type { Operation } from '../plan.ts';
import type { ForecastPoint, ForecastResult, Hit, HindcastResult, HindcastRow, SeriesResult } from '../result.ts';
import { parametersOf } from './parameters.ts';

/** A forecast and its benchmark held against what happened: in which interval each actual value fell.
 * Inputs: the actual series, the forecast of the baseline, the benchmark. */
export const hindcastCompare: Operation = {
  name: 'hindcast.compare',
  run(parameters, inputs) {
    const { series } = parametersOf<{ series: string }>(parameters);
    const [actuals, forecasts, benchmark] = inputs as [SeriesResult, Readonly<Record<string, ForecastResult>>, ForecastResult];
    const forecast = forecasts[series];
    const rows = actuals.points.flatMap(({ period, value, status }): HindcastRow[] => {
      const fan = forecast.points.find((point) => point.period === period);
      const beside = benchmark.points.find((point) => point.period === period);
      if (fan === undefined || beside === undefined || Number.isNaN(value)) return [];
      const { median, low80, high80, low95, high95 } = fan;
      return [{
        period,
        actual: value,
        preliminary: status === 'preliminary',
        forecast: { median, low80, high80, low95, high95, hit: hitOf(value, fan) },
        benchmark: { median: beside.median, low95: beside.low95, high95: beside.high95, hit: hitOf(value, beside) },
      }];
    });
    const inside = (hit: Hit) => hit === 'inside-80' || hit === 'inside-95';
    const value: HindcastResult = {
      series,
      actuals: actuals.id,
      unit: forecast.unit,
      rows,
      count: rows.length,
      hits: rows.filter((row) => inside(row.forecast.hit)).length,
      benchmarkHits: rows.filter((row) => inside(row.benchmark.hit)).length,
    };
    return { value, issues: [] };
  },
};

function hitOf(value: number, { low80, high80, low95, high95 }: ForecastPoint): Hit {
  if (value > high95) return 'above';
  if (value < low95) return 'below';
  return value >= low80 && value <= high80 ? 'inside-80' : 'inside-95';
}

import { decimalsFor } from '../../language/numbers.ts';
import type { Edition } from './edition.ts';
import { baseForecasts, seriesOf } from './edition.ts';

/** Decimals of the values of a series as its table prints them: those of the source, five significant digits at most. */
export function observedDecimals(edition: Edition, series: string): number {
  return decimalsFor(seriesOf(edition, series)?.points.map(({ value }) => value) ?? [], 5);
}

/** Decimals that an interval can bear: three digits of its width. */
export function decimalsOfWidth(width: number): number {
  return Number.isFinite(width) && width > 0 ? Math.max(0, 2 - exponentOf(width)) : 0;
}

/** Decimals of the forecasts of a series, at most one more than its observations have. */
export function forecastDecimals(edition: Edition, series: string): number {
  const forecast = baseForecasts(edition)[series];
  const last = forecast?.points.at(-1);
  if (last === undefined) return observedDecimals(edition, series);
  return Math.min(observedDecimals(edition, series) + 1, decimalsOfWidth(last.high95 - last.low95));
}

/** Decimals of an estimate by its standard error: two digits of the error are told, three where it is below one. */
export function decimalsOfError(se: number): number {
  return Number.isFinite(se) && se > 0 ? Math.min(8, Math.max(0, 2 - exponentOf(se))) : 3;
}

/** Decimals that show so many significant digits of a value. */
export function decimalsOf(value: number, significant: number): number {
  return value === 0 || !Number.isFinite(value) ? 0 : Math.min(12, Math.max(0, significant - 1 - exponentOf(value)));
}

/** The decimal exponent of a number: 0.35 -> -1, 716 -> 2. */
function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

import { trendModelNames } from '../../../../forecasts/trend-model.ts';
import type { TrendModelKind } from '../../../../forecasts/trend-model.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { SaidShape, TrendResult } from '../../../../study/sections/trends/result.ts';
import { decimalsOfWidth, observedDecimals } from '../../decimals.ts';
import type { Edition } from '../../edition.ts';

/** How a source names its curve, after "calls it". */
export const saidShapes: Readonly<Record<SaidShape, Words>> = {
  linear: { kk: 'сызықтық', ru: 'линейным', en: 'linear' },
  exponential: { kk: 'экспоненциалды', ru: 'экспоненциальным', en: 'exponential' },
  power: { kk: 'дәрежелік', ru: 'степенным', en: 'a power trend' },
  logarithmic: { kk: 'логарифмдік', ru: 'логарифмическим', en: 'logarithmic' },
  polynomial: { kk: 'полиномдық', ru: 'полиномиальным', en: 'polynomial' },
};

export function curveName({ language }: Edition, kind: TrendModelKind): string {
  return trendModelNames[kind][language];
}

export function trendName({ language }: Edition, { name, seriesName }: TrendResult): string {
  return (name ?? seriesName)[language];
}

export function trendTitle(edition: Edition, trend: TrendResult): string {
  return capitalised(trendName(edition, trend));
}

/** Decimals that the narrowest interval of the forecasts can bear. */
export function trendDecimals(edition: Edition, { series, shapes, until }: TrendResult): number {
  const widths = shapes.flatMap(({ points }) => points.filter(({ period }) => period === until).map(({ low95, high95 }) => high95 - low95));
  return Math.min(observedDecimals(edition, series) + 1, decimalsOfWidth(Math.min(...widths)));
}

/** Decimals of the errors: three digits of the smallest. */
export function errorDecimals({ shapes }: TrendResult): number {
  const errors = shapes.flatMap(({ leaveOneOutRmse, rollingOriginRmse }) => [leaveOneOutRmse, rollingOriginRmse]).filter(Number.isFinite);
  return decimalsOfWidth(Math.min(...errors));
}

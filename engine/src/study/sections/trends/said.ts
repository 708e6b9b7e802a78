import { recogniseTrend, trendCandidates } from '../../../forecasts/recognise-trend.ts';
import { degreeOf, fitTrend, timesOf, trendAt } from '../../../forecasts/trend-model.ts';
import type { TrendModelKind } from '../../../forecasts/trend-model.ts';
import type { Checked } from '../../../issues/issue.ts';
import type { Course, SaidShape, TrendSaid } from './result.ts';

/** What the study quotes of a source. */
export interface SaidText {
  readonly shape: SaidShape;
  readonly r2: string | null;
  readonly direction: Course | null;
  readonly source: string | null;
}

/** The curves that a word may mean. */
const meanings: Readonly<Record<SaidShape, readonly TrendModelKind[]>> = {
  linear: ['linear'],
  exponential: ['exponential-by-log-ols', 'exponential-by-nls'],
  power: ['power'],
  logarithmic: ['logarithmic'],
  polynomial: ['quadratic', 'cubic'],
};

type Sample = { readonly periods: readonly number[]; readonly values: readonly number[] };

/** Holds what a source says of its curve against all curves of the values, with t = 1 in the first year.
 * @param sample known values by year @param ahead years after them @param plausible what the series can be
 * @throws forecasts.r2Unreadable */
export function heldAgainst(id: string, said: SaidText, sample: Sample, ahead: readonly number[], plausible: readonly [number, number] | undefined): Checked<TrendSaid> {
  const { values } = sample;
  const recognised = said.r2 === null ? undefined : recogniseTrend(values, said.r2);
  if (recognised !== undefined && recognised.value === undefined) return { issues: recognised.issues };
  const matches = recognised?.value?.matches.map(({ kind }) => kind) ?? [];
  const named = meanings[said.shape];
  const candidates = trendCandidates(values).map(({ kind, R2, scale }) => {
    const points = drawnOn(kind, sample, ahead);
    const outside = plausible === undefined ? undefined : points.slice(1).find(({ value }) => !(value >= plausible[0] && value <= plausible[1]))?.period;
    return {
      id: kind,
      R2,
      scale,
      named: named.includes(kind),
      refused: degreeOf(kind) > 0 && !(degreeOf(kind) < values.length / 3),
      course: points[points.length - 1].value > points[0].value ? ('rises' as const) : ('falls' as const),
      ...(outside === undefined ? {} : { leavesPlausible: outside }),
      points: points.slice(1),
    };
  });
  const value: TrendSaid = {
    id,
    shape: said.shape,
    ...(said.source === null ? {} : { source: said.source }),
    ...(said.r2 === null ? {} : { printed: said.r2 }),
    printedR2: recognised?.value?.printed ?? NaN,
    ...(said.direction === null ? {} : { direction: said.direction }),
    matches,
    verdict: recognised === undefined ? 'not-printed' : matches.some((kind) => named.includes(kind)) ? 'as-said' : matches.length > 0 ? 'another' : 'none',
    candidates,
  };
  return { value, issues: [] };
}

/** The curve in the last year of the sample and in the years after it. */
function drawnOn(kind: TrendModelKind, { periods, values }: Sample, ahead: readonly number[]): readonly { readonly period: number; readonly value: number }[] {
  const sample = { series: 'y', periods, values, origin: periods[0] };
  const { value: fit } = fitTrend(kind, sample);
  const shown = [periods[periods.length - 1], ...ahead];
  const points = fit === undefined ? undefined : trendAt(fit, timesOf(sample, shown), []).value;
  return shown.map((period, i) => ({ period, value: points?.[i].value ?? NaN }));
}

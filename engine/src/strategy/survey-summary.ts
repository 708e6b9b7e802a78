import { mean, variance } from '../stats/moments.ts';
import { quantile } from '../stats/quantile.ts';
import { ranks } from '../stats/ranks.ts';
import { meanInterval, shareInterval } from './survey-interval.ts';
import type { Questionnaire, SurveyRow } from './survey-questionnaire.ts';
import { scoresOf } from './survey-questionnaire.ts';

/** A share of answers, in percent, with its interval. */
export interface SurveyShare {
  readonly count: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** What the answers to one item say. */
export interface ItemSummary {
  readonly id: string;
  /** Answers given, and forms that leave the item out. */
  readonly n: number;
  readonly unanswered: number;
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  /** Student's interval of the mean. */
  readonly low: number;
  readonly high: number;
  /** The two highest scores. */
  readonly topTwo: SurveyShare;
  readonly counts: readonly { readonly id: string; readonly count: number; readonly percent: number }[];
}

/** Describes each item by the answers it got.
 *    x̄, s, median, share of the two highest scores; intervals: Student for the mean, Wilson for the share, both with the
 *    finite population correction
 * @param all how many there are to ask, where that is known
 * @returns an item that nobody answered has NaN for all but its counts
 * @verified R 4.2.2 and survey 4.1, 11 digits */
export function summariseItems(rows: readonly SurveyRow[], questionnaire: Questionnaire, all?: number): ItemSummary[] {
  return questionnaire.items.map(({ id }, i) => {
    const scores = rows.flatMap((row) => row.scores[i] ?? []);
    const n = scores.length;
    const size = { n, ...(all === undefined ? {} : { all }) };
    const average = mean(scores);
    const sd = Math.sqrt(variance(scores, 1));
    const [low, high] = meanInterval(average, sd, size);
    const top = scores.filter((score) => score >= questionnaire.scale.to - 1).length;
    const [lowShare, highShare] = shareInterval(top, size);
    return {
      id,
      n,
      unanswered: rows.length - n,
      mean: average,
      sd,
      median: quantile(Float64Array.from(scores), 0.5),
      low,
      high,
      topTwo: { count: top, percent: (100 * top) / n, low: 100 * lowShare, high: 100 * highShare },
      counts: scoresOf(questionnaire).map((score) => {
        const count = scores.filter((other) => other === score).length;
        return { id: String(score), count, percent: (100 * count) / n };
      }),
    };
  });
}

/** The least and the most that the two highest scores can have got, when only the mean of the answers is known.
 *    (x̄ - (b - 2))/2 ≤ share ≤ (x̄ - a)/(b - 1 - a), within 0..1, for a scale a..b of three scores or more
 * @returns percent
 * @verified by listing all answers of a small survey */
export function topTwoBounds(average: number, { from: a, to: b }: { readonly from: number; readonly to: number }): readonly [number, number] {
  return [100 * Math.max(0, (average - (b - 2)) / 2), 100 * Math.min(1, (average - a) / (b - 1 - a))];
}

/** The place of each value, the largest first; equal ones share the mean of their places. */
export function placesOf(values: readonly number[]): number[] {
  return Array.from(ranks(values.map((value) => -value)));
}

/** Forms that answer every item, for what needs complete forms. */
export function completeForms(rows: readonly SurveyRow[]): number[][] {
  return rows.flatMap(({ scores }) => (scores.every((score) => score !== null) ? [scores.flatMap((score) => score ?? [])] : []));
}

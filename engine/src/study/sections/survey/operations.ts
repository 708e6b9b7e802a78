import type { Place } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { sum } from '../../../math/sum.ts';
import { rankAgreement } from '../../../strategy/likert-agreement.ts';
import { mcDonaldOmega } from '../../../strategy/likert-omega.ts';
import { reliability } from '../../../strategy/likert-reliability.ts';
import { cutMeans } from '../../../strategy/survey-cuts.ts';
import { marginOfError, sampleNeeded, shareInterval, widestMeanInterval } from '../../../strategy/survey-interval.ts';
import type { SampleSize } from '../../../strategy/survey-interval.ts';
import type { Questionnaire, SurveyRow } from '../../../strategy/survey-questionnaire.ts';
import { completeForms, placesOf, summariseItems, topTwoBounds } from '../../../strategy/survey-summary.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { PrintedSharesResult, QuestionnaireResult, SurveyItemResult } from './result.ts';
import { traceSurvey } from './trace.ts';

/** The margin of error, in percentage points, that a survey must keep to stand for everybody. */
export const widestMargin = 5;

type Head = Pick<QuestionnaireResult, 'id' | 'title' | 'instruction' | 'respondents' | 'standing' | 'note' | 'source' | 'year' | 'scale' | 'selection'>;

export interface QuestionnaireParameters {
  readonly questionnaire: Questionnaire;
  readonly head: Head;
  readonly items: readonly { readonly id: string; readonly name: Words; readonly question?: Words; readonly source?: string; readonly printed?: number }[];
  readonly cutNames: readonly { readonly id: string; readonly name: Words; readonly choices: readonly { readonly id: string; readonly name: Words }[] }[];
  readonly asked: number;
  readonly all: number | null;
  readonly rows: readonly SurveyRow[] | null;
  readonly cells: readonly { readonly place: Place }[];
}

/** A survey from its answers, or, where only means were published, what follows from them alone.
 * Input: the series that holds how many there are to ask, when there is one. */
export const surveyQuestionnaire: Operation = {
  name: 'survey.questionnaire',
  run(parameters) {
    const wanted = parametersOf<QuestionnaireParameters>(parameters);
    const { head, asked, rows, questionnaire, cutNames } = wanted;
    const size: SampleSize = wanted.all === null ? { n: asked } : { n: asked, all: wanted.all };
    const margin = 100 * marginOfError(size);
    const complete = completeForms(rows ?? []);
    const found = reliability(complete);
    const agreement = rankAgreement(complete);
    const items = (rows === null ? itemsFromMeans(wanted, size) : itemsFromAnswers(wanted, rows, size)).map((item, i) => (found === undefined ? item : { ...item, reliability: found.items[i] }));
    const places = placesOf(items.map(({ mean }) => mean));
    const value: QuestionnaireResult = {
      ...head,
      from: rows === null ? 'means' : 'answers',
      n: asked,
      all: wanted.all ?? NaN,
      asked: wanted.all === null ? NaN : (100 * asked) / wanted.all,
      margin,
      needed: sampleNeeded(widestMargin / 100, size.all),
      refused: [...(margin > widestMargin ? (['margin'] as const) : []), ...(head.selection === 'random' ? [] : head.selection === 'unknown' ? (['selection-unknown'] as const) : (['not-random'] as const))],
      items: items.map((item, i) => ({ ...item, rank: places[i] })),
      ...(agreement === undefined ? {} : { agreement }),
      ...(found === undefined ? {} : { reliability: { n: found.n, alpha: found.alpha, low: found.interval[0], high: found.interval[1], standardised: found.standardised, meanCorrelation: found.meanCorrelation } }),
      ...(rows === null ? {} : { omega: mcDonaldOmega(complete) }),
      cuts: rows === null ? [] : cutNames.map(({ id, name, choices }, i) => ({
        id,
        name,
        groups: cutMeans(rows, questionnaire, questionnaire.cuts[i]).map((group) => {
          const choice = choices.find((one) => one.id === group.id);
          return choice === undefined ? group : { ...group, name: choice.name };
        }),
      })),
    };
    return { value, issues: [] };
  },
  trace: traceSurvey,
};

type Unranked = Omit<SurveyItemResult, 'rank'>;

function itemsFromAnswers({ items, questionnaire }: QuestionnaireParameters, rows: readonly SurveyRow[], size: SampleSize): Unranked[] {
  const found = summariseItems(rows, questionnaire, size.all);
  return items.map((item, i) => ({ ...item, ...found[i] }));
}

function itemsFromMeans({ items, questionnaire: { scale } }: QuestionnaireParameters, size: SampleSize): Unranked[] {
  return items.map(({ printed = NaN, ...item }) => {
    const [low, high] = widestMeanInterval(printed, [scale.from, scale.to], size);
    const [least, most] = topTwoBounds(printed, scale);
    return { ...item, n: size.n, unanswered: NaN, mean: printed, sd: NaN, median: NaN, low, high, topTwo: { count: NaN, percent: NaN, low: least, high: most }, counts: [] };
  });
}

export interface SharesParameters {
  readonly id: string;
  readonly title: Words;
  readonly respondents: Words;
  readonly asked: number | null;
  readonly several: boolean;
  readonly source: string;
  readonly doubt?: Words;
  readonly items: readonly { readonly id: string; readonly name: Words; readonly percent: number }[];
  readonly cells: readonly { readonly place: Place }[];
}

/** Shares as another survey printed them, with Wilson's interval where it says how many were asked. */
export const surveyShares: Operation = {
  name: 'survey.shares',
  run(parameters) {
    const { asked, cells: _, ...head } = parametersOf<SharesParameters>(parameters);
    const value: PrintedSharesResult = {
      ...head,
      n: asked ?? NaN,
      sum: sum(head.items.map(({ percent }) => percent)),
      items: head.items.map((item) => {
        const [low, high] = asked === null ? [NaN, NaN] : shareInterval((item.percent / 100) * asked, { n: asked });
        return { ...item, low: 100 * low, high: 100 * high };
      }),
    };
    return { value, issues: [] };
  },
  trace: traceSurvey,
};

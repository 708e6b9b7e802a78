import type { Words } from '../../../../language/words.ts';
import { capitalised } from '../../../../language/headings.ts';
import { yearRange } from '../../../../language/years.ts';
import type { TrendResult } from '../../../../study/sections/trends/result.ts';
import type { Block, Findings } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { phrase, sentences } from '../../phrase.ts';
import type { Chapter } from '../chapter.ts';
import { trendFigure } from './figure.ts';
import { nameOfTrendNumber } from './names.ts';
import { misnamed, recognised, saidSentences } from './said.ts';
import { errorSentences, refusedSentences, slopeSentence } from './sentences.ts';
import { trendTable } from './table.ts';
import { trendName, trendTitle } from './words.ts';

const words = {
  title: { kk: 'трендтер', ru: 'тренды', en: 'trends' },
  heading: { kk: '{name}, {years}', ru: '{name}, {years}', en: '{name}, {years}' },
  subject: { kk: '{name}: ', ru: '{name}: ', en: '{name}: ' },
  outside: { kk: 'Ықтимал аралықтан тыс тренд', ru: 'Тренд вне правдоподобного диапазона', en: 'A trend beyond the plausible' },
  disagree: { kk: 'Тренд түрлері келіспейді', ru: 'Виды тренда расходятся', en: 'Trends that disagree' },
} as const satisfies Readonly<Record<string, Words>>;

/** Every trend of the study: its curves side by side, and what the source says of its curve. */
export const trendsChapter: Chapter = {
  id: 'trends',
  title: words.title,
  roots: ['trends'],
  warningTitles: { forecastOutsideRange: words.outside, rivalsDisagree: words.disagree, 'curves-decide': words.disagree },
  blocks(edition) {
    return Object.values(edition.result.trends).flatMap((trend) => blocksOf(edition, trend));
  },
  nameOf: nameOfTrendNumber,
  findings,
};

function blocksOf(edition: Edition, trend: TrendResult): readonly Block[] {
  const { language } = edition;
  const said = saidSentences(edition, trend);
  return [
    { kind: 'heading', parts: phrase(words.heading, language, { name: trendTitle(edition, trend), years: yearRange(trend.from, trend.to, language, 'figures') }) },
    ...(said.length === 0 ? [] : [{ kind: 'paragraph' as const, parts: said }]),
    { kind: 'paragraph', parts: sentences(slopeSentence(edition, trend), errorSentences(edition, trend), refusedSentences(edition, trend)) },
    trendFigure(edition, trend),
    trendTable(edition, trend),
  ];
}

/** A source's curve that is another than it says. */
function findings(edition: Edition): Findings['items'] {
  return Object.values(edition.result.trends).flatMap((trend) => {
    const said = misnamed(trend);
    return said === undefined ? [] : [{ verdict: 'not-supported' as const, parts: [...phrase(words.subject, edition.language, { name: capitalised(trendName(edition, trend)) }), ...recognised(edition, trend, said)] }];
  }).slice(0, 1);
}

import type { Words } from '../../../../language/words.ts';
import type { IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Block, Findings } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { activityTable } from './activity-table.ts';
import { families } from './families.ts';
import { familyTable } from './family-table.ts';
import { comparisonFigure, lagFigure } from './line-figure.ts';
import { indicatorsOf, measureOf, nameOfIndicator } from './measures.ts';
import { planeFigure } from './plane-figure.ts';
import { indicatorSentences, restsOnOneYear } from './sentences.ts';

const title: Words = { kk: 'көрсеткіштер', ru: 'показатели', en: 'indicators' };

/** Indicators by family: a table, what it says, and a figure where one helps. */
export const indicatorsChapter: Chapter = {
  id: 'indicators',
  title,
  roots: ['indicators'],
  blocks: (edition) => families.flatMap((family): readonly Block[] => {
    const indicators = indicatorsOf(edition, family.methods);
    if (indicators.length === 0) return [];
    const table = family.id === 'activity' ? activityTable(edition, family, indicators) : familyTable(edition, family, indicators);
    return [table, ...indicators.flatMap((indicator) => saidOf(edition, indicator)), ...indicators.flatMap((indicator) => figureOf(edition, indicator))];
  }),
  nameOf: nameOfIndicator,
  findings,
  warningTitles: {
    partExceedsWhole: { kk: 'Бөлік бүтіннен үлкен', ru: 'Часть больше целого', en: 'A part above its whole' },
    seriesJump: { kk: 'Қатардағы секіріс', ru: 'Скачок ряда', en: 'A jump of the series' },
    bandsDiffer: { kk: 'Қорытынды орташаға тәуелді', ru: 'Вывод зависит от средней', en: 'The verdict depends on the mean' },
    currentPrices: { kk: 'Ағымдағы бағалар', ru: 'Текущие цены', en: 'Current prices' },
    zeroShare: { kk: 'Нөлдік үлес', ru: 'Нулевая доля', en: 'A share of zero' },
    noIncrease: { kk: 'Өсім жоқ', ru: 'Роста нет', en: 'No increase' },
    tooFewShares: { kk: 'Үлестер жеткіліксіз', ru: 'Долей недостаточно', en: 'Too few shares' },
    'input-missing': { kk: 'Бастапқы дерек жоқ', ru: 'Нет исходных данных', en: 'An input is missing' },
    'index-missing': { kk: 'Айлық есептік көрсеткіш белгісіз', ru: 'Расчетный показатель неизвестен', en: 'The calculation index is not known' },
  },
};

function saidOf(edition: Edition, indicator: IndicatorResult): readonly Block[] {
  const parts = indicatorSentences(edition, indicator);
  return parts.length === 0 ? [] : [{ kind: 'paragraph', parts: [...parts, ...tags(edition, warningsUnder(edition, `indicators/${indicator.id}`))] }];
}

function figureOf(edition: Edition, indicator: IndicatorResult): readonly Block[] {
  const draw = indicator.method === 'integral-factor-split' ? planeFigure : indicator.method === 'payback-ratio' ? lagFigure : comparisonFigure;
  const figure = draw(edition, indicator);
  return figure === undefined ? [] : [figure];
}

/** Counts are no sample: what they say holds as far as they do, and is fragile where a warning or a single year stands behind it. */
function findings(edition: Edition): Findings['items'] {
  const [indicator] = indicatorsOf(edition, ['innovation-activity']);
  if (indicator === undefined || indicator.missing.length > 0) return [];
  const parts = indicatorSentences(edition, indicator);
  const fragile = restsOnOneYear(measureOf(indicator, 'region')) || warningsUnder(edition, `indicators/${indicator.id}`).length > 0;
  return parts.length === 0 ? [] : [{ verdict: fragile ? 'fragile' : 'supported', parts }];
}

import { formatNumber } from '../../../../language/numbers.ts';
import { capitalised } from '../../../../language/headings.ts';
import type { QuestionnaireResult, SurveyItemResult } from '../../../../study/sections/survey/result.ts';
import { drawDivergingBars } from '../../../charts/diverging-bars.ts';
import type { DivergingPart, DivergingRow } from '../../../charts/diverging-bars.ts';
import type { Figure, Row } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, pathOf } from '../../numbers.ts';
import { phrase, plainText } from '../../phrase.ts';
import { words } from './words.ts';

/** Bars on either side of the middle of the scale: shares of answers, or means where only those were published. */
export function surveyFigure(edition: Edition, survey: QuestionnaireResult, path: string, decimals: number): Figure {
  const { language } = edition;
  const { scale: { from, to, lowest, highest } } = survey;
  const middle = (from + to) / 2;
  const isShares = survey.from === 'answers';
  const sorted = survey.items.toSorted((a, b) => a.rank - b.rank);
  const shown = (value: number) => formatNumber(value, language, { decimals });
  const rows = sorted.map((item): DivergingRow => {
    const row = { name: capitalised(item.name[language]), printed: shown(item.mean) };
    return isShares ? { ...row, parts: stacked(item, middle) } : { ...row, parts: [{ from: middle, to: item.mean, tone: 'near' }], mark: { at: item.mean, low: item.low, high: item.high } };
  });
  const scores = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const spec = {
    id: `survey-${survey.id}`,
    language,
    description: words[isShares ? 'describedShares' : 'describedMeans'][language],
    low: isShares ? -100 : from,
    high: isShares ? 100 : to,
    middle: isShares ? 0 : middle,
    ticks: isShares ? [-100, -50, 0, 50, 100].map((at) => ({ at, label: String(Math.abs(at)) })) : scores.map((at) => ({ at, label: String(at) })),
    ends: [`${from}: ${lowest[language]}`, `${to}: ${highest[language]}`] as const,
    rows,
  };
  const caption = phrase(words[isShares ? 'captionShares' : 'caption'], language, { title: survey.title[language] });
  return {
    kind: 'figure',
    id: `survey-${survey.id}`,
    caption,
    unitLine: [words[isShares ? 'unitShares' : 'unitMeans'][language]],
    wide: drawDivergingBars({ ...spec, width: 720 }).svg,
    narrow: drawDivergingBars({ ...spec, width: 350 }).svg,
    sentence: `${plainText(caption, language)}. ${spec.description}`,
    note: isShares ? [words.answersNote[language]] : [words.meansNote[language]],
    dataTable: {
      columns: [{ head: [words.item[language]], align: 'text' }, ...(isShares ? scores.map(String) : [words.mean[language]]).map((head) => ({ head: [head], align: 'number' as const }))],
      groups: [{ rows: sorted.map((item): Row => ({
        head: [capitalised(item.name[language])],
        cells: isShares ? scores.map((score) => [figureAt(edition, pathOf(path, 'items', item.id, 'counts', score, 'percent'), 0)]) : [[figureAt(edition, pathOf(path, 'items', item.id, 'mean'), decimals)]],
      })) }],
    },
  };
}

/** Shares from the middle outwards: a middle score stands half on either side. */
function stacked({ counts }: SurveyItemResult, middle: number): DivergingPart[] {
  const scored = counts.map(({ id, percent }) => ({ score: Number(id), percent: Number.isFinite(percent) ? percent : 0 }));
  const ends = [scored[0]?.score, scored.at(-1)?.score];
  const half = (scored.find(({ score }) => score === middle)?.percent ?? 0) / 2;
  const side = (sign: 1 | -1): DivergingPart[] => {
    let at = half;
    const outwards = scored.filter(({ score }) => sign * (score - middle) > 0).toSorted((a, b) => sign * (a.score - b.score));
    return outwards.map(({ score, percent }) => {
      const part: DivergingPart = { from: sign * at, to: sign * (at + percent), tone: ends.includes(score) ? 'far' : 'near' };
      at += percent;
      return part;
    });
  };
  return [...(half > 0 ? [{ from: -half, to: half, tone: 'middle' } as const] : []), ...side(-1), ...side(1)];
}

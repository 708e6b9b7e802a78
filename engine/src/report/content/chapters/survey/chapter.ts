import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import type { PrintedSharesResult, QuestionnaireResult } from '../../../../study/sections/survey/result.ts';
import type { Block, Column, Inlines, Row, Table } from '../../../document.ts';
import { decimalsFor } from '../../../../language/numbers.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, hasNumber, intervalAt, numberAt, pAt, pathOf } from '../../numbers.ts';
import { capitalisedInlines, phrase, sentences } from '../../phrase.ts';
import { tags, warningsAbout } from '../../warning-tags.ts';
import type { Chapter } from '../chapter.ts';
import { surveyFigure } from './figure.ts';
import { words } from './words.ts';

/** The chapter on what firms answered. */
export const surveyChapter: Chapter = {
  id: 'survey',
  title: words.title,
  roots: ['survey'],
  warningTitles: { notRepresentative: { kk: 'Репрезентативті емес', ru: 'Не репрезентативно', en: 'Not representative' } },
  blocks(edition) {
    const { questionnaires = {}, shares = {} } = edition.result.survey;
    const printed = Object.values(shares);
    return [...Object.values(questionnaires).flatMap((survey) => questionnaireBlocks(edition, survey)), ...(printed.length === 0 ? [] : [sharesTable(edition, printed)])];
  },
  nameOf,
};

function questionnaireBlocks(edition: Edition, survey: QuestionnaireResult): Block[] {
  const path = pathOf('survey/questionnaires', survey.id);
  const decimals = survey.from === 'means' ? decimalsFor(survey.items.map(({ mean }) => mean), 3) : 2;
  return [
    { kind: 'paragraph', parts: sentences(whoAnswered(edition, survey, path), extremes(edition, survey, path, decimals)) },
    surveyFigure(edition, survey, path, decimals),
    itemTable(edition, survey, path, decimals),
    ...agreementBlocks(edition, survey, path),
    ...survey.cuts.map((cut, i) => cutTable(edition, survey, pathOf(path, 'cuts', cut.id), i)),
  ];
}

/** How many answered, what that is worth, and why the result is not called representative. */
function whoAnswered(edition: Edition, survey: QuestionnaireResult, path: string): Inlines {
  const { language } = edition;
  const number = (key: string, decimals: number) => numberAt(edition, pathOf(path, key), decimals);
  const known = hasNumber(edition, pathOf(path, 'all'));
  const respondents = capitalised(survey.respondents[language]);
  const { refused } = survey;
  return [...sentences(
    known ? phrase(words.answered, language, { respondents, n: number('n', 0), all: number('all', 0), asked: number('asked', 2) }) : phrase(words.answeredOnly, language, { respondents, n: number('n', 0) }),
    phrase(words.margin, language, { margin: number('margin', 1) }),
    refused.includes('margin') ? phrase(words.tooWide, language, { needed: number('needed', 0) }) : undefined,
    ...refused.flatMap((reason): Inlines[] => (reason === 'margin' ? [] : [[words[reason][language]]])),
  ), ...tags(edition, warningsAbout(edition, pathOf(path, 'items')))];
}

function extremes(edition: Edition, { items, from }: QuestionnaireResult, path: string, decimals: number): Inlines | undefined {
  const sorted = items.filter(({ mean }) => Number.isFinite(mean)).toSorted((a, b) => b.mean - a.mean);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first.mean === last.mean) return undefined;
  const at = (id: string, key: string) => pathOf(path, 'items', id, key);
  const interval = (id: string) => intervalAt(edition, at(id, 'low'), at(id, 'high'), from === 'means' ? 1 : decimals);
  if (![first, last].every(({ id }) => hasNumber(edition, at(id, 'low')))) return undefined;
  return phrase(words.extremes, edition.language, {
    first: first.name[edition.language], mean: numberAt(edition, at(first.id, 'mean'), decimals), interval: interval(first.id),
    last: last.name[edition.language], lastMean: numberAt(edition, at(last.id, 'mean'), decimals), lastInterval: interval(last.id),
  });
}

function itemTable(edition: Edition, survey: QuestionnaireResult, path: string, decimals: number): Table {
  const { language } = edition;
  const isAnswers = survey.from === 'answers';
  const hasPrinted = isAnswers && survey.items.some(({ printed }) => printed !== undefined);
  const reliable = survey.reliability !== undefined;
  const column = (head: Words): Column => ({ head: [head[language]], align: 'number' });
  const row = ({ id, name }: QuestionnaireResult['items'][number]): Row => {
    const at = (...steps: string[]) => pathOf(path, 'items', id, ...steps);
    const cell = (key: string, digits: number): Inlines => [figureAt(edition, at(key), digits)];
    const range = (low: string, high: string, digits: number): Inlines => (hasNumber(edition, low) ? [intervalAt(edition, low, high, digits)] : [figureAt(edition, low, digits)]);
    return {
      head: [capitalised(name[language])],
      cells: [
        ...(isAnswers ? [cell('n', 0)] : []),
        cell('mean', decimals),
        ...(hasPrinted ? [cell('printed', 1)] : []),
        range(at('low'), at('high'), isAnswers ? decimals : 1),
        cell('rank', 0),
        ...(isAnswers ? [cell('sd', 2), cell('median', 1), [figureAt(edition, at('topTwo', 'percent'), 0)]] : []),
        range(at('topTwo', 'low'), at('topTwo', 'high'), 0),
        ...(reliable ? [[figureAt(edition, at('reliability', 'rest'), 2)], [figureAt(edition, at('reliability', 'alphaWithout'), 2)]] : []),
      ],
    };
  };
  const note = [...(survey.standing === 'reconstruction' ? [words.reconstruction[language]] : []), ...(survey.note === undefined ? [] : [survey.note[language]])].join(' ');
  return {
    kind: 'table', id: `survey-items-${survey.id}`, form: 'data', caption: [survey.title[language]],
    columns: [
      { head: [words.item[language]], align: 'text' },
      ...(isAnswers ? [column(words.n)] : []),
      column(words.mean), ...(hasPrinted ? [column(words.printed)] : []), column(words.interval), column(words.rank),
      ...(isAnswers ? [column(words.sd), column(words.median), column(words.topTwo), column(words.interval)] : [column(words.topTwo)]),
      ...(reliable ? [column(words.rest), column(words.without)] : []),
    ],
    groups: [{ rows: survey.items.map(row) }],
    ...(note === '' ? {} : { note: [note] }),
    ...(survey.source === undefined ? {} : { source: [`${survey.source}.`] }),
  };
}

function agreementBlocks(edition: Edition, { agreement, reliability, omega }: QuestionnaireResult, path: string): Block[] {
  const { language } = edition;
  const at = (...steps: string[]) => pathOf(path, ...steps);
  const parts = sentences(
    agreement === undefined ? undefined : capitalisedInlines(phrase(words.agreement, language, { friedman: numberAt(edition, at('agreement', 'friedman'), 1), p: pAt(edition, at('agreement', 'p')), w: numberAt(edition, at('agreement', 'w'), 2), n: numberAt(edition, at('agreement', 'n'), 0) })),
    agreement === undefined ? undefined : [words[agreement.p < 0.05 ? 'told' : 'notTold'][language]],
    reliability === undefined ? undefined : phrase(words.alpha, language, { alpha: numberAt(edition, at('reliability', 'alpha'), 2), interval: intervalAt(edition, at('reliability', 'low'), at('reliability', 'high'), 2), standardised: numberAt(edition, at('reliability', 'standardised'), 2) }),
    omega === undefined ? undefined : omega.kind === 'found' ? phrase(words.omega, language, { omega: numberAt(edition, at('omega', 'omega'), 2) }) : [words.noOmega[language]],
  );
  return parts.length === 0 ? [] : [{ kind: 'paragraph', parts }];
}

function cutTable(edition: Edition, survey: QuestionnaireResult, path: string, index: number): Table {
  const { language } = edition;
  const { id, name, groups } = survey.cuts[index];
  const nameOfGroup = ({ name: own }: (typeof groups)[number]) => own?.[language] ?? words.none[language];
  const shown = (group: (typeof groups)[number], steps: readonly string[], decimals: number): Inlines => (group.hidden === undefined ? [figureAt(edition, pathOf(path, 'groups', group.id, ...steps), decimals)] : [words.hidden[language]]);
  return {
    kind: 'table', id: `survey-cut-${survey.id}-${id}`, form: 'data', caption: phrase(words.cut, language, { cut: name[language] }),
    columns: [{ head: [words.item[language]], align: 'text' }, ...groups.map((group): Column => ({ head: [nameOfGroup(group)], align: 'number' }))],
    groups: [
      { rows: survey.items.map((item) => ({ head: [capitalised(item.name[language])], cells: groups.map((group) => shown(group, ['items', item.id, 'mean'], 2)) })) },
      { ruled: true, rows: [{ head: [words.n[language]], cells: groups.map((group) => shown(group, ['n'], 0)) }] },
    ],
    ...(groups.some(({ hidden }) => hidden !== undefined) ? { note: [words.hiddenNote[language]] } : {}),
  };
}

function sharesTable(edition: Edition, printed: readonly PrintedSharesResult[]): Table {
  const { language } = edition;
  const known = printed.some(({ n }) => Number.isFinite(n));
  const doubts = printed.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]));
  return {
    kind: 'table', id: 'survey-shares', form: 'data', caption: [words.shares[language]],
    columns: [{ head: [words.answer[language]], align: 'text' }, { head: [words.percent[language]], align: 'number' }, ...(known ? [{ head: [words.interval[language]], align: 'number' as const }] : [])],
    groups: printed.map(({ id, title, respondents, several, source, doubt, items }) => ({
      title: [`${title[language]} (${[respondents[language], ...(several ? [words.several[language]] : []), source].join('; ')})`, ...(doubt === undefined ? [] : [{ kind: 'footnoteMark' as const, mark: doubts.indexOf(doubt) + 1 }])],
      rows: items.map((item) => {
        const at = (key: string) => pathOf('survey/shares', id, 'items', item.id, key);
        const interval: Inlines = hasNumber(edition, at('low')) ? [intervalAt(edition, at('low'), at('high'), 1)] : [figureAt(edition, at('low'), 1)];
        return { head: [capitalised(item.name[language])], cells: [[numberAt(edition, at('percent'), 1)], ...(known ? [interval] : [])] };
      }),
    })),
    note: [words.sharesNote[language]],
    ...(doubts.length === 0 ? {} : { footnotes: doubts.map((doubt): Inlines => [doubt[language]]) }),
  };
}

/** What each last step of a path is, with its unit. */
const measures: Readonly<Record<string, { readonly word: Words; readonly unit?: '%' | 'points' }>> = {
  n: { word: words.n }, all: { word: words.all }, asked: { word: words.asked, unit: '%' }, margin: { word: words.margin95, unit: 'points' }, needed: { word: words.needed },
  mean: { word: words.mean }, printed: { word: words.printed }, rank: { word: words.rank }, sd: { word: words.sd }, median: { word: words.median },
  low: { word: words.low }, high: { word: words.high }, percent: { word: words.percent, unit: '%' },
  friedman: { word: words.friedman }, p: { word: words.p }, w: { word: words.w }, alpha: { word: words.alphaName }, standardised: { word: words.alphaName }, omega: { word: words.omegaName },
  rest: { word: words.rest }, alphaWithout: { word: words.without },
};

function nameOf({ result, language }: Edition, steps: readonly string[]): NumberName {
  const [, kind, id, list, item] = steps;
  const last = steps.at(-1) ?? '';
  const { word, unit } = measures[last] ?? { word: words.mean };
  const said = word[language].replace(/, ?%$/, '');
  if (kind === 'shares') {
    const shares = result.survey.shares?.[id];
    const name = shares?.items.find((one) => one.id === item)?.name[language] ?? shares?.title[language] ?? id;
    return { name: `${capitalised(name)}, ${said.toLowerCase()}`, unit: '%' };
  }
  const survey = result.survey.questionnaires?.[id];
  const of = survey?.items.find((one) => one.id === (list === 'items' ? item : steps[7]))?.name[language] ?? survey?.title[language] ?? id;
  const isTop = steps.includes('topTwo');
  const told = isTop && last !== 'percent' ? `${words.topTwo[language].replace(/, ?%$/, '')}, ${said.toLowerCase()}` : isTop ? words.topTwo[language].replace(/, ?%$/, '') : said;
  const shown = unit === 'points' ? words.points[language] : isTop ? '%' : unit;
  return { name: `${capitalised(of)}, ${told.toLowerCase()}`, ...(shown === undefined ? {} : { unit: shown }) };
}

import { capitalised } from '../../../../language/headings.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { VerdictKind } from '../../../../models/verdict.ts';
import { yearRange, yearText } from '../../../../language/years.ts';
import type { FactorOutcome, FactorsResult, RankedFactorResult } from '../../../../study/sections/factors/result.ts';
import { drawRankIntervals } from '../../../charts/index.ts';
import type { Block, Column, Figure, Inlines, Row, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { isWeak } from '../../edition.ts';
import { hasNumber, intervalAt, numberAt, pAt, pathOf } from '../../numbers.ts';
import { phrase, plainText, sentences } from '../../phrase.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import { memberName, shortName, sourceLine, unitName, verdictOf } from './words.ts';

const words = {
  heading: { kk: 'Нәтиже: {outcome}', ru: 'Результат: {outcome}', en: 'Outcome: {outcome}' },
  discovered: {
    kk: 'Көп тексеруге түзету енгізілгенде (жалған табыстар үлесі {rate}\u00A0%-дан аспайды) сақталған корреляциялар саны: {k}, барлығы {m} (T\u00A0=\u00A0{T}).',
    ru: 'С поправкой на множественность проверок (доля ложных находок не выше {rate}\u00A0%) сохраняется корреляций: {k} из {m} (T\u00A0=\u00A0{T}).',
    en: 'Corrected for many tests (false discoveries at most {rate}%), {k} of {m} correlations remain (T\u00A0=\u00A0{T}).',
  },
  first: {
    kk: 'Бірінші ранг: {factor} (r\u00A0=\u00A0{r} {interval}, {p}).',
    ru: 'Первый ранг: {factor} (r\u00A0=\u00A0{r} {interval}, {p}).',
    en: 'First in rank: {factor} (r\u00A0=\u00A0{r} {interval}, {p}).',
  },
  alike: {
    kk: 'Ранг аралықтары бойынша одан ажыратылмайды: {names}.',
    ru: 'По интервалам рангов от него не отличимы: {names}.',
    en: 'By the intervals of their ranks not distinguishable from it: {names}.',
  },
  allAlike: {
    kk: 'Ранг аралықтары бойынша ол басқа факторлардың ешқайсысынан ажыратылмайды.',
    ru: 'По интервалам рангов он не отличим ни от одного другого фактора.',
    en: 'By the intervals of the ranks it is not distinguishable from any other factor.',
  },
  alone: {
    kk: 'Оның ранг аралығы басқалардікімен қиылыспайды.',
    ru: 'Его интервал рангов не пересекается с другими.',
    en: 'The interval of its rank does not overlap the others.',
  },
  trendMade: {
    kk: 'Жалпы трендтен туған корреляция, трендсіз де, өзгерістерде де жоғалады: {names}.',
    ru: 'Созданы общим трендом, без тренда и в изменениях исчезают: {names}.',
    en: 'Made by a common trend, vanishing without it and in changes: {names}.',
  },
  carried: {
    kk: 'Бір ғана бақылауға сүйенеді: {names}.',
    ru: 'Держатся на одном наблюдении: {names}.',
    en: 'Resting on a single observation: {names}.',
  },
  flips: {
    kk: 'Тренд ескерілгенде таңбасы өзгереді: {names}.',
    ru: 'При учете тренда меняют знак: {names}.',
    en: 'Changing their sign once the trend is taken out: {names}.',
  },
  unranked: { kk: 'Рангі жоқ (бақылау аз не өзгермейді): {names}.', ru: 'Без ранга (мало наблюдений или не меняются): {names}.', en: 'Without a rank (few observations or no variation): {names}.' },
  figure: { kk: '{outcome}: факторлардың рангі және 90\u00A0%-дық аралығы, {when}', ru: '{outcome}: ранги факторов и их 90-процентные интервалы, {when}', en: '{outcome}: ranks of the factors and their 90% intervals, {when}' },
  axis: { kk: 'ранг, 90\u00A0% аралық', ru: 'ранг, интервал 90\u00A0%', en: 'rank, 90% interval' },
  rankNote: {
    kk: 'аралықтары қиылысатын факторлар ажыратылмайды; бутстреп, {draws} сынақ.',
    ru: 'факторы с пересекающимися интервалами не отличимы; бутстреп, {draws} испытаний.',
    en: 'factors whose intervals overlap are not told apart; bootstrap, {draws} draws.',
  },
  table: { kk: '{outcome}: факторлардың корреляциялық рейтингі, {when}', ru: '{outcome}: корреляционная ранжировка факторов, {when}', en: '{outcome}: factors ranked by correlation, {when}' },
  factor: { kk: 'Фактор', ru: 'Фактор', en: 'Factor' },
  rank: { kk: 'Ранг', ru: 'Ранг', en: 'Rank' },
  interval: { kk: '90\u00A0%', ru: '90\u00A0%', en: '90%' },
  r: { kk: 'r', ru: 'r', en: 'r' },
  interval95: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
  p: { kk: 'p', ru: 'p', en: 'p' },
  leaveOneOut: { kk: 'p, біреуінсіз ең үлкені', ru: 'наибольшее p без одного', en: 'largest p, one left out' },
  adjusted: { kk: 'p, түзетілген', ru: 'p с поправкой', en: 'p, adjusted' },
  detrended: { kk: 'r, трендсіз', ru: 'r без тренда', en: 'r, trend out' },
  differenced: { kk: 'r, өзгерістерде', ru: 'r в изменениях', en: 'r, in changes' },
  weightR: { kk: 'Салмақ |r|', ru: 'Вес |r|', en: 'Weight |r|' },
  weightFishburn: { kk: 'Фишберн салмағы', ru: 'Вес Фишберна', en: 'Fishburn weight' },
  note: {
    kk: 'белгі: {supported} – корреляция түзетуден кейін сақталады, {fragile} – сақталады, бірақ жалпы трендтен туған не бір бақылауға сүйенеді, {suggestive} – түзетусіз ғана, {none} – расталмайды. Жылдар (өңірлер) тәуелсіз деп алынған; корреляция әсерді көрсетпейді.',
    ru: 'знак: {supported} — корреляция сохраняется с поправкой, {fragile} — сохраняется, но создана общим трендом или держится на одном наблюдении, {suggestive} — только без поправки, {none} — не подтверждается. Годы (регионы) считаются независимыми; корреляция не показывает влияния.',
    en: 'marks: {supported} the correlation survives the correction, {fragile} it does but comes of a common trend or rests on a single observation, {suggestive} only without the correction, {none} not supported. Years (regions) are taken as independent; a correlation shows no influence.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The ranking of one outcome: sentences, ranks with intervals, table. */
export function outcomeBlocks(edition: Edition, ranking: FactorsResult, outcome: FactorOutcome): readonly Block[] {
  const { language } = edition;
  return [
    { kind: 'heading', parts: phrase(words.heading, language, { outcome: outcomeName(edition, outcome) }) },
    { kind: 'paragraph', parts: [...said(edition, ranking, outcome), ...tags(edition, warningsUnder(edition, pathOf('factors', ranking.id, 'outcomes', outcome.id)))] },
    ...(outcome.factors.length < 2 ? [] : [rankFigure(edition, ranking, outcome)]),
    ...(outcome.factors.length === 0 ? [] : [table(edition, ranking, outcome)]),
  ];
}

export function outcomeName(edition: Edition, outcome: FactorOutcome): string {
  return memberName(edition, outcome);
}

function when(edition: Edition, { over, from, to }: FactorsResult): string {
  return over === 'years' ? yearRange(from, to, edition.language, 'short') : yearText(to, edition.language, 'short');
}

function said(edition: Edition, ranking: FactorsResult, outcome: FactorOutcome): Inlines {
  const { language } = edition;
  const root = pathOf('factors', ranking.id, 'outcomes', outcome.id);
  const told = (template: Words, factors: readonly RankedFactorResult[], more: (factor: RankedFactorResult) => string = () => '') => (factors.length === 0 ? undefined : phrase(template, language, { names: joinList(factors.map((factor) => factor.name[language] + more(factor)), language) }));
  const [first, ...others] = outcome.factors;
  const path = first === undefined ? '' : pathOf(root, 'factors', first.id);
  const alike = others.filter(({ lowRank }) => first !== undefined && lowRank <= first.highRank);
  return sentences(
    phrase(words.discovered, language, {
      rate: percent(ranking.falseDiscoveryRate),
      k: numberAt(edition, pathOf(root, 'discoveries'), 0),
      m: numberAt(edition, pathOf(root, 'ranked'), 0),
      T: numberAt(edition, pathOf(root, 'T'), 0),
    }),
    first === undefined ? undefined : phrase(words.first, language, {
      factor: first.name[language],
      r: numberAt(edition, pathOf(path, 'r'), 3, { weak: isWeak(verdictOf(first)) }),
      interval: intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), 3),
      p: pAt(edition, pathOf(path, 'p')),
    }),
    others.length === 0 ? undefined : alike.length === others.length && others.length > 1 ? [words.allAlike[language]] : (told(words.alike, alike) ?? [words.alone[language]]),
    told(words.trendMade, outcome.factors.filter(({ trendMade }) => trendMade)),
    told(words.carried, outcome.factors.filter(({ carriedBy }) => carriedBy !== undefined), ({ carriedBy }) => ` (${unitName(edition, ranking, carriedBy ?? '')})`),
    told(words.flips, outcome.factors.filter(({ discovered, r, detrended }) => discovered && detrended !== undefined && r * detrended.r < 0)),
    outcome.unranked.length === 0 ? undefined : phrase(words.unranked, language, { names: joinList(outcome.unranked.map((id) => shortName(edition, ranking, id)), language) }),
  );
}

/** The rate as a whole percentage or with the digits that it has. */
function percent(rate: number): string {
  return String(Number((100 * rate).toPrecision(6)));
}

function rankFigure(edition: Edition, ranking: FactorsResult, outcome: FactorOutcome): Figure {
  const { language } = edition;
  const description = plainText(phrase(words.figure, language, { outcome: outcomeName(edition, outcome), when: when(edition, ranking) }), language);
  const spec = {
    id: `factor-ranks-${ranking.id}-${outcome.id}`,
    language,
    description,
    title: words.axis[language],
    rows: outcome.factors.map((factor) => ({ name: memberName(edition, factor), rank: factor.rank, low: factor.lowRank, high: factor.highRank })),
  };
  return {
    kind: 'figure',
    id: spec.id,
    caption: [description],
    wide: drawRankIntervals({ ...spec, width: 720 }).svg,
    narrow: drawRankIntervals({ ...spec, width: 350 }).svg,
    sentence: description,
    note: phrase(words.rankNote, language, { draws: numberAt(edition, pathOf('factors', ranking.id, 'draws'), 0) }),
    dataTable: {
      columns: [{ head: [words.factor[language]], align: 'text' }, { head: [words.rank[language]], align: 'number' }, { head: [words.interval[language]], align: 'number' }],
      groups: [{ rows: outcome.factors.map((factor): Row => ({ head: [memberName(edition, factor)], cells: rankCells(edition, ranking, outcome, factor) })) }],
    },
  };
}

function rankCells(edition: Edition, ranking: FactorsResult, outcome: FactorOutcome, factor: RankedFactorResult): readonly Inlines[] {
  const path = pathOf('factors', ranking.id, 'outcomes', outcome.id, 'factors', factor.id);
  return [[numberAt(edition, pathOf(path, 'rank'), Number.isInteger(factor.rank) ? 0 : 1)], [intervalAt(edition, pathOf(path, 'lowRank'), pathOf(path, 'highRank'), 0)]];
}

function table(edition: Edition, ranking: FactorsResult, outcome: FactorOutcome): Table {
  const { language } = edition;
  const detrended = outcome.factors.some((factor) => factor.detrended !== undefined);
  const differenced = outcome.factors.some((factor) => factor.differenced !== undefined);
  const number = (word: Words): Column => ({ head: [word[language]], align: 'number' });
  const notes: Inlines[] = [];
  const mark = (verdict: VerdictKind) => ({ kind: 'verdict' as const, verdict });
  const rows = outcome.factors.map((factor) => row(edition, ranking, outcome, factor, { detrended, differenced }, notes));
  return {
    kind: 'table',
    id: `factor-table-${ranking.id}-${outcome.id}`,
    form: 'forecast',
    caption: phrase(words.table, language, { outcome: outcomeName(edition, outcome), when: when(edition, ranking) }),
    columns: [
      { head: [words.factor[language]], align: 'text' },
      number(words.rank), number(words.interval), { head: ['n'], align: 'number' }, number(words.r), number(words.interval95), number(words.p), number(words.adjusted), number(words.leaveOneOut),
      ...(detrended ? [number(words.detrended)] : []),
      ...(differenced ? [number(words.differenced)] : []),
      number(words.weightR), number(words.weightFishburn),
    ],
    groups: [{ rows }],
    note: phrase(words.note, language, { supported: mark('supported'), fragile: mark('fragile'), suggestive: mark('suggestive'), none: mark('not-supported') }),
    ...(notes.length === 0 ? {} : { footnotes: notes }),
    ...sourceLine(edition, ranking, [outcome.measure, ...outcome.factors.map(({ measure }) => measure)]),
  };
}

function row(edition: Edition, ranking: FactorsResult, outcome: FactorOutcome, factor: RankedFactorResult, shown: { readonly detrended: boolean; readonly differenced: boolean }, notes: Inlines[]): Row {
  const path = pathOf('factors', ranking.id, 'outcomes', outcome.id, 'factors', factor.id);
  const verdict = verdictOf(factor);
  const other = (kind: 'detrended' | 'differenced'): Inlines => (hasNumber(edition, pathOf(path, kind, 'r'))
    ? [numberAt(edition, pathOf(path, kind, 'r'), 2), { kind: 'detail', parts: hasNumber(edition, pathOf(path, kind, 'p')) ? pAt(edition, pathOf(path, kind, 'p')) : [] }]
    : [{ kind: 'missing', missing: 'none' }]);
  const marked: Inlines = factor.note === undefined ? [] : [{ kind: 'footnoteMark', mark: notes.push([`${capitalised(factor.note[edition.language])}.`]) }];
  return {
    head: [memberName(edition, factor), ...marked],
    cells: [
      ...rankCells(edition, ranking, outcome, factor),
      [numberAt(edition, pathOf(path, 'n'), 0)],
      [{ kind: 'verdict', verdict }, '\u00A0', numberAt(edition, pathOf(path, 'r'), 3, { weak: isWeak(verdict) })],
      hasNumber(edition, pathOf(path, 'low95')) ? [intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), 2)] : [{ kind: 'missing', missing: 'none' }],
      probability(edition, pathOf(path, 'p')),
      probability(edition, pathOf(path, 'adjustedP')),
      hasNumber(edition, pathOf(path, 'leaveOneOutP')) ? probability(edition, pathOf(path, 'leaveOneOutP')) : [{ kind: 'missing', missing: 'none' }],
      ...(shown.detrended ? [other('detrended')] : []),
      ...(shown.differenced ? [other('differenced')] : []),
      [numberAt(edition, pathOf(path, 'weights', 'correlation'), 3)],
      [numberAt(edition, pathOf(path, 'weights', 'fishburn'), 3)],
    ],
  };
}

/** p without its letter: the column says it. */
function probability(edition: Edition, path: string): Inlines {
  return pAt(edition, path).map((part) => (typeof part === 'string' ? part.replace(/^p\u00A0/, '') : part.kind === 'together' ? part.parts[1] : part));
}

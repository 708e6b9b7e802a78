import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange, yearText } from '../../../../language/years.ts';
import { levelWeights } from '../../../../indices/integral-level-bootstrap.ts';
import type { FactorLevels, FactorsResult, LevelUnit } from '../../../../study/sections/factors/result.ts';
import { drawRankIntervals, drawTimeline, keyItem } from '../../../charts/index.ts';
import type { Block, Column, Figure, Inlines, Row, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { intervalAt, numberAt, pathOf } from '../../numbers.ts';
import { phrase, plainText, sentences } from '../../phrase.ts';
import { memberName, shortName, sourceLine, unitName, weightNames } from './words.ts';

const words = {
  heading: { kk: 'Жеке және интегралды деңгей', ru: 'Частный и интегральный уровень', en: 'Partial and integral level' },
  rose: {
    kk: 'Интегралды деңгей {first} {from} {a} болса, {to} {b} {second}: 90\u00A0%-дық аралықтар қиылыспайды, деңгей өсті.',
    ru: 'Интегральный уровень {from} {a} {first}, {to} {b} {second}: 90-процентные интервалы не пересекаются, уровень вырос.',
    en: 'The integral level was {a} {first} {from} and {b} {second} {to}: the 90% intervals do not overlap, it rose.',
  },
  fell: {
    kk: 'Интегралды деңгей {first} {from} {a} болса, {to} {b} {second}: 90\u00A0%-дық аралықтар қиылыспайды, деңгей төмендеді.',
    ru: 'Интегральный уровень {from} {a} {first}, {to} {b} {second}: 90-процентные интервалы не пересекаются, уровень снизился.',
    en: 'The integral level was {a} {first} {from} and {b} {second} {to}: the 90% intervals do not overlap, it fell.',
  },
  unclear: {
    kk: 'Интегралды деңгей {from} {a} {first}, {to} {b} {second}: 90\u00A0%-дық аралықтар қиылысады, айқын өзгеріс жоқ.',
    ru: 'Интегральный уровень {from} {a} {first}, {to} {b} {second}: 90-процентные интервалы пересекаются, заметного изменения нет.',
    en: 'The integral level was {a} {first} {from} and {b} {second} {to}: the 90% intervals overlap, there is no clear change.',
  },
  first: {
    kk: 'Деңгейі ең жоғары: {name} ({value}, 90\u00A0%-дық орындар {ranks}).',
    ru: 'Самый высокий уровень: {name} ({value}, места {ranks}, 90\u00A0%).',
    en: 'The highest level: {name} ({value}, ranks {ranks}, 90%).',
  },
  alike: { kk: 'Одан ажыратылмайды: {names}.', ru: 'От него не отличимы: {names}.', en: 'Not distinguishable from it: {names}.' },
  allAlike: { kk: 'Ол басқалардың ешқайсысынан ажыратылмайды.', ru: 'Он не отличим ни от одного другого.', en: 'It is not distinguishable from any other.' },
  alone: { kk: 'Орын аралығы басқалардікімен қиылыспайды.', ru: 'Его интервал мест не пересекается с другими.', en: 'The interval of its place does not overlap the others.' },
  entering: { kk: 'Деңгейге кіретін факторлар: {names}.', ru: 'В уровень входят факторы: {names}.', en: 'Factors that enter the level: {names}.' },
  unfounded: {
    kk: 'Бірде-бір корреляция көп тексеруге түзетуден кейін сақталмайды: салмақтар мен таңбалар, демек деңгейлер де кездейсоқ болуы мүмкін.',
    ru: 'Ни одна корреляция не выдерживает поправки на множественность: веса и знаки, а с ними и уровни, могут быть случайны.',
    en: 'No correlation survives the correction for many tests: the weights and signs, and with them the levels, may be chance.',
  },
  leftOut: { kk: 'Деректері толық емес, деңгейі есептелмейді: {names}.', ru: 'Данные неполны, уровень не вычисляется: {names}.', en: 'Without a level for lack of data: {names}.' },
  figureYears: { kk: '{title}: интегралды деңгей, {years}', ru: '{title}: интегральный уровень, {years}', en: '{title}: integral level, {years}' },
  figureRegions: { kk: '{title}: өңірлердің интегралды деңгей бойынша орындары, {year}', ru: '{title}: места регионов по интегральному уровню, {year}', en: '{title}: regions by integral level, {year}' },
  axis: { kk: 'орын, 90\u00A0% аралық', ru: 'место, интервал 90\u00A0%', en: 'rank, 90% interval' },
  chosen: { kk: 'интегралды деңгей ({weights})', ru: 'интегральный уровень ({weights})', en: 'integral level ({weights})' },
  unitLine: { kk: 'Интегралды деңгей, 0–1', ru: 'Интегральный уровень, 0–1', en: 'Integral level, 0–1' },
  table: { kk: '{title}: жеке және интегралды деңгейлер', ru: '{title}: частные и интегральные уровни', en: '{title}: partial and integral levels' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  partial: { kk: 'Жеке деңгей', ru: 'Частный уровень', en: 'Partial level' },
  integral: { kk: 'Интегралды деңгей', ru: 'Интегральный уровень', en: 'Integral level' },
  interval: { kk: '90\u00A0%-дық аралық', ru: '90-процентный интервал', en: '90% interval' },
  ranks: { kk: 'Орын', ru: 'Место', en: 'Rank' },
  note: {
    kk: 'қайта құрылған әдіс: дереккөзде формула сақталмаған. Факторлар r таңбасымен нормаланып, салмақталады; деңгей нәтижемен корреляция бойынша құрылғандықтан, оған өздігінен ілеседі. Аралық – салмақтар мен таңбалардың бутстрепі ({draws} сынақ), деректердің қатесі кірмейді.',
    ru: 'реконструкция: формула источника не сохранилась. Факторы нормируются с учетом знака r и взвешиваются; уровень построен по корреляции с результатом и потому следует за ним сам собой. Интервал — бутстреп весов и знаков ({draws} испытаний), без ошибок данных.',
    en: 'reconstructed: no formula of the source is preserved. Factors are normalised by the sign of r and weighted; being built from correlations with the outcome, a level follows it by construction. The interval is a bootstrap of weights and signs ({draws} draws), without errors of the data.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Partial and integral levels by year or region. */
export function levelBlocks(edition: Edition, ranking: FactorsResult): readonly Block[] {
  const { levels } = ranking;
  if (levels === undefined || levels.units.length < 2) return [];
  return [
    { kind: 'heading', parts: [words.heading[edition.language]] },
    { kind: 'paragraph', parts: sentences(ranking.over === 'years' ? courseSentence(edition, ranking, levels) : leaderSentence(edition, ranking, levels), ...rest(edition, ranking, levels)) },
    ranking.over === 'years' ? yearsFigure(edition, ranking, levels) : regionsFigure(edition, ranking, levels),
    table(edition, ranking, levels),
  ];
}

function root(ranking: FactorsResult, unit: LevelUnit): string {
  return pathOf('factors', ranking.id, 'levels', 'units', unit.id);
}

function levelAt(edition: Edition, ranking: FactorsResult, unit: LevelUnit) {
  return numberAt(edition, pathOf(root(ranking, unit), 'integral', ranking.levels?.weights ?? 'correlation'), 3);
}

function levelInterval(edition: Edition, ranking: FactorsResult, unit: LevelUnit) {
  return intervalAt(edition, pathOf(root(ranking, unit), 'low90'), pathOf(root(ranking, unit), 'high90'), 2);
}

function courseSentence(edition: Edition, ranking: FactorsResult, { units }: FactorLevels): Inlines {
  const { language } = edition;
  const [from, to] = [units[0], units[units.length - 1]];
  const template = to.low90 > from.high90 ? words.rose : to.high90 < from.low90 ? words.fell : words.unclear;
  return phrase(template, language, {
    from: yearText(Number(from.id), language, 'in'),
    to: yearText(Number(to.id), language, 'in'),
    a: levelAt(edition, ranking, from),
    b: levelAt(edition, ranking, to),
    first: levelInterval(edition, ranking, from),
    second: levelInterval(edition, ranking, to),
  });
}

function leaderSentence(edition: Edition, ranking: FactorsResult, { units }: FactorLevels): Inlines {
  const { language } = edition;
  const [leader, ...others] = byRank(units);
  const alike = others.filter(({ lowRank }) => lowRank <= leader.highRank).map(({ id }) => unitName(edition, ranking, id));
  return sentences(
    phrase(words.first, language, { name: unitName(edition, ranking, leader.id), value: levelAt(edition, ranking, leader), ranks: intervalAt(edition, pathOf(root(ranking, leader), 'lowRank'), pathOf(root(ranking, leader), 'highRank'), 0) }),
    alike.length === 0 ? [words.alone[language]] : alike.length === others.length ? [words.allAlike[language]] : phrase(words.alike, language, { names: joinList(alike, language) }),
  );
}

function byRank(units: readonly LevelUnit[]): readonly LevelUnit[] {
  return units.toSorted((a, b) => a.rank - b.rank);
}

function rest(edition: Edition, ranking: FactorsResult, { entering, leftOut }: FactorLevels): readonly (Inlines | undefined)[] {
  const { language } = edition;
  const all = [...new Set(Object.values(entering).flat())];
  return [
    phrase(words.entering, language, { names: joinList(all.map((id) => shortName(edition, ranking, id)), language) }),
    ranking.outcomes.every(({ discoveries }) => discoveries === 0) ? [words.unfounded[language]] : undefined,
    leftOut.length === 0 ? undefined : phrase(words.leftOut, language, { names: leftOut.map(({ id, lacks }) => `${unitName(edition, ranking, id)} (${lacks.map((factor) => shortName(edition, ranking, factor)).join(', ')})`).join('; ') }),
  ];
}

function yearsFigure(edition: Edition, ranking: FactorsResult, levels: FactorLevels): Figure {
  const { language } = edition;
  const { units, weights } = levels;
  const description = plainText(phrase(words.figureYears, language, { title: ranking.title[language], years: yearRange(Number(units[0].id), Number(units[units.length - 1].id), language, 'short') }), language);
  const line = (kind: (typeof levelWeights)[number]) => units.map(({ id, integral }) => ({ at: Number(id), value: integral[kind] }));
  const others = levelWeights.filter((kind) => kind !== weights);
  const spec = {
    id: `levels-${ranking.id}`,
    language,
    description,
    decimals: 2,
    zeroBaseline: true,
    actual: { label: plainText(phrase(words.chosen, language, { weights: weightNames[weights][language] }), language), points: line(weights).map((point) => ({ ...point, kind: 'sample' as const })) },
    rivals: others.map((kind) => ({ label: weightNames[kind][language], points: line(kind) })),
  };
  return {
    ...figureOf(edition, ranking, levels, description, spec.id),
    unitLine: [words.unitLine[language]],
    key: [{ sample: { kind: 'drawing', drawing: keyItem('actual') }, words: [spec.actual.label] }, { sample: { kind: 'drawing', drawing: keyItem('rival') }, words: [others.map((kind) => weightNames[kind][language]).join(', ')] }],
    wide: drawTimeline({ ...spec, width: 720 }).svg,
    narrow: drawTimeline({ ...spec, width: 350 }).svg,
  };
}

function regionsFigure(edition: Edition, ranking: FactorsResult, levels: FactorLevels): Figure {
  const { language, result } = edition;
  const description = plainText(phrase(words.figureRegions, language, { title: ranking.title[language], year: yearText(ranking.to, language, 'short') }), language);
  const spec = {
    id: `levels-${ranking.id}`,
    language,
    description,
    title: words.axis[language],
    rows: byRank(levels.units).map(({ id, rank, lowRank, highRank }) => ({ name: unitName(edition, ranking, id), rank, low: lowRank, high: highRank, home: id === result.study.home })),
  };
  return { ...figureOf(edition, ranking, levels, description, spec.id), wide: drawRankIntervals({ ...spec, width: 720 }).svg, narrow: drawRankIntervals({ ...spec, width: 350 }).svg };
}

function figureOf(edition: Edition, ranking: FactorsResult, { units, weights }: FactorLevels, description: string, id: string): Omit<Figure, 'wide' | 'narrow'> {
  const { language } = edition;
  return {
    kind: 'figure',
    id,
    caption: [description],
    sentence: description,
    note: phrase(words.note, language, { draws: numberAt(edition, pathOf('factors', ranking.id, 'draws'), 0) }),
    dataTable: {
      columns: [{ head: [words[ranking.over === 'years' ? 'year' : 'region'][language]], align: 'text' }, { head: [weightNames[weights][language]], align: 'number' }, { head: [words.interval[language]], align: 'number' }],
      groups: [{ rows: units.map((unit): Row => ({ head: [unitName(edition, ranking, unit.id)], cells: [[levelAt(edition, ranking, unit)], [levelInterval(edition, ranking, unit)]] })) }],
    },
  };
}

function table(edition: Edition, ranking: FactorsResult, { units, entering, weights }: FactorLevels): Table {
  const { language } = edition;
  const outcomes = ranking.outcomes.filter(({ id }) => Object.hasOwn(entering, id));
  const regions = ranking.over === 'regions';
  const number = (head: string): Column => ({ head: [head], align: 'number' });
  const order = [weights, ...levelWeights.filter((kind) => kind !== weights)];
  return {
    kind: 'table',
    id: `level-table-${ranking.id}`,
    form: 'forecast',
    caption: phrase(words.table, language, { title: ranking.title[language] }),
    columns: [
      { head: [words[regions ? 'region' : 'year'][language]], align: 'text' },
      ...outcomes.map((outcome) => number(memberName(edition, outcome))),
      number(weightNames[order[0]][language]), number(words.interval[language]), number(weightNames[order[1]][language]), number(weightNames[order[2]][language]),
      ...(regions ? [number(words.ranks[language]), number(words.interval[language])] : []),
    ],
    spans: [{ head: [words.partial[language]], from: 1, count: outcomes.length }, { head: [words.integral[language]], from: 1 + outcomes.length, count: 4 }],
    ...sourceLine(edition, ranking, [...ranking.outcomes, ...ranking.known].map(({ measure }) => measure)),
    groups: [{
      rows: (regions ? byRank(units) : units).map((unit): Row => {
        const path = root(ranking, unit);
        const integral = (kind: string): Inlines => [numberAt(edition, pathOf(path, 'integral', kind), 3)];
        return {
          head: [unitName(edition, ranking, unit.id)],
          cells: [
            ...outcomes.map(({ id }): Inlines => [numberAt(edition, pathOf(path, 'partial', id), 3)]),
            integral(order[0]), [levelInterval(edition, ranking, unit)], integral(order[1]), integral(order[2]),
            ...(regions ? [[numberAt(edition, pathOf(path, 'rank'), Number.isInteger(unit.rank) ? 0 : 1)], [intervalAt(edition, pathOf(path, 'lowRank'), pathOf(path, 'highRank'), 0)]] : []),
          ],
        };
      }),
    }],
  };
}

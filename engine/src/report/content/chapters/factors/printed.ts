import { capitalised } from '../../../../language/headings.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import type { FactorsResult, PrintedRanking } from '../../../../study/sections/factors/result.ts';
import type { Block, Inlines, Row, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { intervalAt, itemStep, numberAt, pAt, pathOf } from '../../numbers.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';

const words = {
  rankings: { kk: 'Дереккөздегі рейтингтерді тексеру', ru: 'Проверка ранжировок источника', en: 'The rankings of the source checked' },
  outcome: { kk: 'Нәтиже', ru: 'Результат', en: 'Outcome' },
  order: { kk: 'Басылған рет, 1-рангтен бастап', ru: 'Напечатанный порядок, с ранга 1', en: 'Order as printed, from rank 1' },
  leftOut: { kk: 'Кірмеген', ru: 'Пропущены', en: 'Left out' },
  repeated: { kk: 'Қайталанған', ru: 'Повторены', en: 'Repeated' },
  signs: { kk: 'Таңбасы деректермен', ru: 'Знак и данные', en: 'Signs against the data' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  noData: { kk: 'салыстыруға дерек жоқ', ru: 'нет данных для сверки', en: 'no data to compare' },
  same: { kk: 'бірдей: {names}', ru: 'совпадает: {names}', en: 'the same: {names}' },
  other: { kk: 'басқа: {names}', ru: 'другой: {names}', en: 'another: {names}' },
  note: {
    kk: 'дереккөз корреляция мәндерін де, n-ді де келтірмейді: реттің сенімділігін тексеру мүмкін емес.',
    ru: 'ни корреляций, ни n источник не приводит: надежность порядка проверить нельзя.',
    en: 'the source gives neither correlations nor n: how sure the order is cannot be checked.',
  },
  correlations: { kk: 'Дереккөздегі корреляциялар', ru: 'Корреляции источника', en: 'The correlations of the source' },
  factor: { kk: 'Фактор', ru: 'Фактор', en: 'Factor' },
  interval: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
  adjusted: { kk: 'p, түзетілген', ru: 'p с поправкой', en: 'p, adjusted' },
} as const satisfies Readonly<Record<string, Words>>;

/** Printed rankings held against their list and the data; printed correlations read by their n. */
export function printedBlocks(edition: Edition, ranking: FactorsResult): readonly Block[] {
  const rankings = ranking.printed.filter(({ entries }) => entries.length > 0);
  const correlations = ranking.printed.filter((one) => one.correlations.length > 0);
  return [...(rankings.length === 0 ? [] : [rankingTable(edition, ranking, rankings)]), ...(correlations.length === 0 ? [] : [correlationTable(edition, ranking, correlations)])];
}

function rankingTable(edition: Edition, ranking: FactorsResult, printed: readonly PrintedRanking[]): Table {
  const { language } = edition;
  const text = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  const sources = [...new Set(printed.flatMap(({ source }) => source ?? []))];
  return {
    kind: 'table',
    id: `printed-rankings-${ranking.id}`,
    form: 'words',
    caption: [words.rankings[language]],
    columns: [text(words.outcome), text(words.order), text(words.leftOut), text(words.repeated), text(words.signs)],
    groups: [{ rows: printed.map((one) => printedRow(edition, ranking, one)) }],
    note: [words.note[language]],
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
  };
}

function printedRow(edition: Edition, ranking: FactorsResult, { id, outcomeName, entries, leftOut, repeated }: PrintedRanking): Row {
  const { language } = edition;
  const order = entries.map(({ factor, sign }) => `${sign < 0 ? '\u2212' : '+'}${factor}`).join(' ');
  const twice = repeated.map((one) => `${one.id} (${one.times}×)`).join(', ');
  const listed = (template: Words, same: boolean): string[] => {
    const found = entries.filter(({ sameSign }) => sameSign === same).map(({ factor }) => factor);
    return found.length === 0 ? [] : [template[language].replace('{names}', joinList(found, language))];
  };
  const signs = [...listed(words.same, true), ...listed(words.other, false)];
  return {
    head: [`${capitalised(outcomeName[language])} (${id})`],
    cells: [
      [order],
      [leftOut.length === 0 ? words.none[language] : leftOut.join(', ')],
      [repeated.length === 0 ? words.none[language] : twice, ...tags(edition, warningsUnder(edition, pathOf('factors', ranking.id, 'printed', id)))],
      [signs.length === 0 ? words.noData[language] : signs.join('; ')],
    ],
  };
}

function correlationTable(edition: Edition, ranking: FactorsResult, printed: readonly PrintedRanking[]): Table {
  const { language } = edition;
  const number = (head: string) => ({ head: [head], align: 'number' as const });
  const rowOf = (one: PrintedRanking, id: string): Row => {
    const path = pathOf('factors', ranking.id, 'printed', itemStep(ranking.printed, one), 'correlations', id);
    const cells: Inlines[] = [[numberAt(edition, pathOf(path, 'r'), 3)], [numberAt(edition, pathOf(path, 'n'), 0)], [intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), 2)], [...pAt(edition, pathOf(path, 'p'))], [...pAt(edition, pathOf(path, 'adjustedP'))]];
    return { head: [id], cells };
  };
  return {
    kind: 'table',
    id: `printed-correlations-${ranking.id}`,
    form: 'forecast',
    caption: [words.correlations[language]],
    columns: [{ head: [words.factor[language]], align: 'text' }, number('r'), number('n'), number(words.interval[language]), number('p'), number(words.adjusted[language])],
    groups: printed.map((one) => ({ title: [`${capitalised(one.outcomeName[language])} (${one.id})`], rows: one.correlations.map(({ id }) => rowOf(one, id)) })),
  };
}

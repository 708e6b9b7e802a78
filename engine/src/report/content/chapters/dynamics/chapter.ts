import { term } from '../../../../language/terms.ts';
import type { Words } from '../../../../language/words.ts';
import { yearText } from '../../../../language/years.ts';
import type { ChartResult } from '../../../../study/sections/charts/result.ts';
import type { Block, Inlines } from '../../../document.ts';
import { changeSentences, dynamicsSentences } from '../../change-sentences.ts';
import { nameOf, unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { numberAt, pathOf, hasNumber } from '../../numbers.ts';
import { capitalisedInlines, joined, phrase, sentences } from '../../phrase.ts';
import { seriesTable } from '../../series-table.ts';
import type { Chapter } from '../chapter.ts';
import { chartDecimals, chartFigure, seriesPath } from './figure.ts';

const words = {
  rule: {
    kk: 'Өзгеріс қатардың соңғы цифрынан және оның түзу сызықтан стандартты ауытқуының екі еселенген мәнінен үлкен болса, айқын деп саналады; әйтпесе «айқын өзгерген жоқ» делінеді, шамасы жақшада көрсетіледі.',
    ru: 'Изменение названо заметным, если оно больше последней цифры и двух стандартных отклонений ряда от его прямой линии; иначе сказано «заметно не изменился», а величина стоит в скобках.',
    en: 'A change is called clear when it exceeds the last digit and twice the standard deviation of the series about its straight line; otherwise there is “no clear change”, with its size in brackets.',
  },
  largest: { kk: '{year} ең үлкен үлес: {list}.', ru: 'Наибольшие доли {year}: {list}.', en: 'The largest shares {year}: {list}.' },
  largestValues: { kk: '{year} ең үлкен мәндер: {list}.', ru: 'Наибольшие значения {year}: {list}.', en: 'The largest values {year}: {list}.' },
  item: { kk: '{name} ({value})', ru: '{name} ({value})', en: '{name} ({value})' },
  share: { kk: '{name} үлесі {first} {from} %, {last} {to} %.', ru: 'Доля ({name}): {first} {from} %, {last} {to} %.', en: 'Share ({name}): {from}% {first}, {to}% {last}.' },
  change: { kk: '{first}–{last} жылдардағы өзгеріс', ru: 'изменение за {first}–{last} годы', en: 'change {first}–{last}' },
  drawn: { kk: 'суретте', ru: 'на рисунке', en: 'as drawn' },
  recomputed: { kk: 'қайта есептелген мән', ru: 'пересчитано', en: 'recomputed' },
  ofTotal: { kk: 'жиынтықтағы үлес', ru: 'доля в итоге', en: 'share of the total' },
} as const satisfies Readonly<Record<string, Words>>;

/** How many categories of one year a sentence names. */
const namedCategories = 3;

/** Dynamics and structure: the charts of the study, each after the table that it belongs to, with sentences that follow the
 * numbers. */
export const dynamicsChapter: Chapter = {
  id: 'dynamics',
  title: { kk: 'Серпін және құрылым', ru: 'Динамика и структура', en: 'Dynamics and structure' },
  roots: ['charts'],
  warningTitles: {
    figureDiffers: { kk: 'Сурет деректермен сәйкес емес', ru: 'Рисунок расходится с данными', en: 'A figure that differs from its data' },
  },
  blocks(edition) {
    const { result, language } = edition;
    const charts = Object.values(result.charts);
    const placed = new Set<string>();
    const blocks = charts.flatMap((chart): readonly Block[] => {
      const table = chart.table === undefined || placed.has(chart.table) ? undefined : result.tables[chart.table];
      if (table !== undefined) placed.add(table.id);
      const told = chartSentences(edition, chart);
      const rows = new Set((table?.groups ?? []).flatMap((group) => group.rows.map(({ id }) => id)));
      const toldByTable = chart.panels.every(({ series }) => series.every(({ id }) => rows.has(id)));
      return [
        ...(table === undefined ? [] : [seriesTable(edition, table), ...dynamicsSentences(edition, table)]),
        chartFigure(edition, chart, told),
        ...(told.length === 0 || toldByTable ? [] : [{ kind: 'paragraph' as const, parts: told }]),
      ];
    });
    return blocks.length === 0 ? [] : [{ kind: 'paragraph', parts: [words.rule[language]] }, ...blocks];
  },
  nameOf(edition, steps) {
    const { result, language } = edition;
    const chart = result.charts[steps[1]];
    if (steps[2] === 'checks') {
      const id = chart.checks[Number(steps[3])]?.id ?? steps[3];
      return { name: `${nameOf(edition, id)}, ${yearText(Number(steps[5]), language, 'short')}, ${words[steps[6] === 'drawn' ? 'drawn' : 'recomputed'][language]}`, unit: unitIn(edition, unitOf(edition, result.series[id]?.unit), 'axis') };
    }
    const panel = chart.panels.find(({ id }) => id === steps[3]);
    const id = steps[5];
    if (steps[6] === 'change') {
      const change = panel?.series.find((one) => one.id === id)?.change;
      const name = `${nameOf(edition, id)}, ${words.change[language].replace('{first}', String(change?.from)).replace('{last}', String(change?.to))}`;
      return steps[7] === 'times' ? { name } : { name, unit: change?.times === undefined ? term('percentagePoint', language) : '%' };
    }
    const year = yearText(Number(steps[7]), language, 'short');
    if (steps[8] === 'share') return { name: `${nameOf(edition, id)}, ${year}, ${words.ofTotal[language]}`, unit: '%' };
    return { name: `${nameOf(edition, id)}, ${year}`, unit: unitIn(edition, unitOf(edition, panel?.unit), 'axis') };
  },
};

/** What a chart shows, in sentences: how each series changed; of one year the largest categories; of shares both ends. */
function chartSentences(edition: Edition, chart: ChartResult): Inlines {
  if (chart.years.length === 1) return largest(edition, chart);
  const all = chart.panels.flatMap((panel) => panel.series.map((series) => ({ panel, series, path: seriesPath(chart, panel, series) })));
  const shares = all.filter(({ panel }) => panel.kind === 'shares').map(({ series, path }) => shareSentence(edition, series.id, path, chart.years));
  const changes = all.filter(({ panel }) => panel.kind !== 'shares').map(({ series, path }) => ({ id: series.id, path: pathOf(path, 'change'), change: series.change }));
  return sentences(...changeSentences(edition, changes), ...shares);
}

function largest(edition: Edition, chart: ChartResult): Inlines {
  const { language } = edition;
  const [year] = chart.years;
  const all = chart.panels.flatMap((panel) => panel.series.map((series) => ({ panel, series, path: pathOf(seriesPath(chart, panel, series), 'points', year, 'value') })));
  const sorted = all.filter(({ path }) => hasNumber(edition, path)).sort((a, b) => b.series.points[0].value - a.series.points[0].value);
  const items = sorted.slice(0, namedCategories).map(({ panel, series, path }) => phrase(words.item, language, {
    name: nameOf(edition, series.id),
    value: { amount: numberAt(edition, path, chartDecimals(edition, panel, series)), unit: unitIn(edition, unitOf(edition, panel.unit), 'short') },
  }));
  const inPercent = chart.panels.every(({ unit }) => unitOf(edition, unit).kind === 'percent');
  return items.length === 0 ? [] : phrase(inPercent ? words.largest : words.largestValues, language, { year: yearText(year, language, 'in'), list: joined(items, ', ') });
}

function shareSentence(edition: Edition, id: string, path: string, years: readonly number[]): Inlines | undefined {
  const { language } = edition;
  const [first, last] = [years[0], years[years.length - 1]];
  const [from, to] = [first, last].map((year) => pathOf(path, 'points', year, 'share'));
  if (!hasNumber(edition, from) || !hasNumber(edition, to)) return undefined;
  return capitalisedInlines(phrase(words.share, language, { name: nameOf(edition, id), first: yearText(first, language, 'in'), last: yearText(last, language, 'in'), from: numberAt(edition, from, 1), to: numberAt(edition, to, 1) }));
}

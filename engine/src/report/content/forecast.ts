import { capitalised } from '../../language/headings.ts';
import type { Words } from '../../language/words.ts';
import { yearRange, yearText } from '../../language/years.ts';
import type { Hit, HindcastResult } from '../../study/result.ts';
import type { Block, Column, ColumnSpan, Inlines, Row, Table } from '../document.ts';
import { forecastDecimals, observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { columnUnit, equationOf, forecastSeries, nameOf, seriesOf, seriesUnit, shownYears, titleOf } from './edition.ts';
import { fanFigure } from './fan-figure.ts';
import { hindcastSentence } from './hindcast-sentence.ts';
import { figureAt, hasNumber, intervalAt, numberAt, pathOf } from './numbers.ts';
import { phrase, sentences } from './phrase.ts';
import { tags, warningsUnder } from './warning-tags.ts';
import { warningNote } from './warnings.ts';

const words = {
  table: { kk: 'Базалық сценарий бойынша болжам', ru: 'Прогноз по базовому сценарию', en: 'Forecast of the baseline' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  median: { kk: 'медиана', ru: 'медиана', en: 'median' },
  interval80: { kk: '80\u00A0%-дық аралық', ru: '80-процентный интервал', en: '80% interval' },
  interval95: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
  actualOf: { kk: '{year}, нақты', ru: '{year}, факт', en: '{year}, actual' },
  tableNote: {
    kk: 'медиана мен аралықтар кездейсоқ сынақтардан; логарифмдік теңдеудің болжамы – орташа мән емес, медиана. Сұр сан – теңдеуі толық расталмаған болжам.',
    ru: 'медиана и интервалы по случайным испытаниям; прогноз логарифмического уравнения — медиана, а не среднее. Серое число — прогноз по уравнению, подтвержденному не полностью.',
    en: 'median and intervals are those of the draws; the forecast of a log equation is a median, not a mean. A grey number is the forecast of an equation that is not fully supported.',
  },
  check: { kk: 'Болжамды нақты мәндермен тексеру', ru: 'Проверка прогноза по фактическим значениям', en: 'The forecast held against what happened' },
  hindcast: { kk: '{name}: болжамды нақты мәндермен тексеру, {years}, {unit}', ru: '{name}: проверка прогноза по фактическим значениям, {years}, {unit}', en: '{name}: the forecast held against actual values, {years}, {unit}' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  actual: { kk: 'Нақты мән', ru: 'Факт', en: 'Actual' },
  base: { kk: 'Базалық болжам', ru: 'Базовый прогноз', en: 'Baseline forecast' },
  result: { kk: 'Нәтиже', ru: 'Итог', en: 'Result' },
  benchmark: { kk: 'Салыстыру моделі, 95\u00A0%-дық аралық', ru: 'Эталонная модель, 95-процентный интервал', en: 'Benchmark, 95% interval' },
  inside: { kk: 'аралықта', ru: 'в интервале', en: 'inside' },
  above: { kk: 'аралықтан жоғары', ru: 'выше интервала', en: 'above' },
  below: { kk: 'аралықтан төмен', ru: 'ниже интервала', en: 'below' },
  preliminary: { kk: 'Алдын ала деректер.', ru: 'Предварительные данные.', en: 'Preliminary.' },
  actualsAre: { kk: 'нақты мәндер – {name}.', ru: 'фактические значения — {name}.', en: 'actual values are {name}.' },
  benchmarkSentence: {
    kk: 'Салыстыру моделінің аралығына {count} мәннің {benchmarkHits:poss} кірді.',
    ru: 'В интервал эталонной модели попало {benchmarkHits} из {count}.',
    en: 'The benchmark’s interval holds {benchmarkHits} of {count}.',
  },
  why: { kk: 'Санның шығу тегі', ru: 'Откуда взялось число', en: 'Where a number comes from' },
  whyText: {
    kk: 'Есептегі кез келген санды басып не пернетақтадан ашып, формуласын, кіріс деректерін, ұяшықтарын, аралығын және ескертулерін көруге болады. Көрсеткі пернелер бір кестенің сандары арасында жылжытады.',
    ru: 'Любое число отчета открывается щелчком или с клавиатуры: его формула, исходные данные, ячейки, интервал и предупреждения. Стрелки ведут по числам одной таблицы.',
    en: 'Any number of the report opens by a click or from the keyboard: its formula, inputs, cells, interval and warnings. Arrow keys walk the numbers of a table.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The forecast of the main series with its check, then all series in one table, then the fans of the others. */
export function forecastBlocks(edition: Edition): readonly Block[] {
  const { main, language, result } = edition;
  const series = forecastSeries(edition);
  if (main === undefined || series.length === 0) return [];
  const checks = Object.values(result.hindcast).filter(({ rows }) => rows.length > 0);
  const others = series.filter((id) => id !== main);
  const first = series.includes(main) ? [fanBlock(edition, main)] : [];
  return [
    ...first,
    ...checks.flatMap((hindcast) => hindcastBlocks(edition, hindcast)),
    forecastTable(edition, series),
    { kind: 'heading', parts: [words.why[language]] },
    { kind: 'paragraph', parts: [words.whyText[language]] },
    ...others.flatMap((id): readonly Block[] => [{ kind: 'heading', parts: [titleOf(edition, id)] }, fanBlock(edition, id)]),
  ];
}

function fanBlock(edition: Edition, id: string): Block {
  const warnings = warningsUnder(edition, pathOf('forecasts', edition.baseline ?? '', id));
  return { kind: 'annotated', blocks: [fanFigure(edition, id)], notes: warnings.map((warning) => warningNote(edition, warning)) };
}

function forecastTable(edition: Edition, series: readonly string[]): Table {
  const { language, result, baseline } = edition;
  const years = shownYears(edition);
  const last = result.study.to;
  const number = (word: string): Column => ({ head: [word], align: 'number' });
  const spans = years.map((year, i): ColumnSpan => ({ head: [yearText(year, language, 'short')], from: 3 + 3 * i, count: 3 }));
  const rows = series.map((id): Row => {
    const decimals = forecastDecimals(edition, id);
    const weak = equationOf(edition, id)?.verdict !== 'supported';
    return {
      head: [capitalised(nameOf(edition, id))],
      cells: [
        [columnUnit(edition, seriesOf(edition, id)?.unit)],
        [figureAt(edition, pathOf('series', id, 'points', last, 'value'), observedDecimals(edition, id))],
        ...years.flatMap((year): readonly Inlines[] => {
          const path = pathOf('forecasts', baseline ?? '', id, 'points', year);
          if (!hasNumber(edition, pathOf(path, 'median'))) return [1, 2, 3].map((): Inlines => [{ kind: 'missing', missing: 'noData' }]);
          return [[numberAt(edition, pathOf(path, 'median'), decimals, { weak })], [intervalAt(edition, pathOf(path, 'low80'), pathOf(path, 'high80'), decimals)], [intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals)]];
        }),
      ],
    };
  });
  return {
    kind: 'table',
    id: 'forecast-table',
    form: 'forecast',
    caption: [words.table[language]],
    columns: [
      { head: [words.indicator[language]], align: 'text' },
      { head: [words.unit[language]], align: 'unit' },
      number(words.actualOf[language].replace('{year}', yearText(last, language, 'short'))),
      ...years.flatMap(() => [number(words.median[language]), number(words.interval80[language]), number(words.interval95[language])]),
    ],
    spans,
    groups: [{ rows }],
    note: [words.tableNote[language]],
  };
}

function hindcastBlocks(edition: Edition, hindcast: HindcastResult): readonly Block[] {
  const { language } = edition;
  const path = pathOf('hindcast', hindcast.series);
  const told = sentences(
    hindcastSentence(edition, hindcast.series),
    phrase(words.benchmarkSentence, language, { count: numberAt(edition, pathOf(path, 'count'), 0), benchmarkHits: numberAt(edition, pathOf(path, 'benchmarkHits'), 0) }),
  );
  return [{ kind: 'heading', parts: [words.check[language]] }, { kind: 'paragraph', parts: told }, hindcastTable(edition, hindcast)];
}

function hindcastTable(edition: Edition, { series, actuals, rows }: HindcastResult): Table {
  const { language } = edition;
  const decimals = observedDecimals(edition, series);
  const bounds = forecastDecimals(edition, series);
  const root = pathOf('hindcast', series, 'rows');
  const preliminary = rows.some((row) => row.preliminary);
  const column = (word: Words, align: 'text' | 'number' = 'number'): Column => ({ head: [word[language]], align });
  const weak = equationOf(edition, series)?.verdict !== 'supported';
  const tableRows = rows.map(({ period, preliminary: early, forecast, benchmark }): Row => {
    const path = (...steps: string[]) => pathOf(root, period, ...steps);
    const interval = (of: 'forecast' | 'benchmark', width: 80 | 95): Inlines => [intervalAt(edition, path(of, `low${width}`), path(of, `high${width}`), bounds)];
    return {
      head: early ? [String(period), { kind: 'footnoteMark', mark: 1 }] : [String(period)],
      cells: [[numberAt(edition, path('actual'), decimals)], [numberAt(edition, path('forecast', 'median'), decimals, { weak })], interval('forecast', 80), interval('forecast', 95), hitWords(edition, forecast.hit), interval('benchmark', 95), hitWords(edition, benchmark.hit)],
    };
  });
  const later = seriesOf(edition, actuals);
  return {
    kind: 'table',
    id: `hindcast-${series}`,
    form: 'forecast',
    caption: phrase(words.hindcast, language, { name: titleOf(edition, series), years: yearRange(rows[0].period, rows[rows.length - 1].period, language, 'short'), unit: seriesUnit(edition, series, 'axis') }),
    columns: [column(words.year, 'text'), column(words.actual), column(words.base), column(words.interval80), column(words.interval95), column(words.result, 'text'), column(words.benchmark), column(words.result, 'text')],
    groups: [{ rows: tableRows }],
    ...(later === undefined ? {} : { note: [...phrase(words.actualsAre, language, { name: later.name[language] }), ...tags(edition, warningsUnder(edition, pathOf('hindcast', series)))] }),
    ...(preliminary ? { footnotes: [[words.preliminary[language]]] } : {}),
  };
}

function hitWords({ language }: Edition, hit: Hit): Inlines {
  if (hit === 'inside-80' || hit === 'inside-95') return [words.inside[language]];
  return [{ kind: 'strong', parts: [words[hit][language]] }];
}


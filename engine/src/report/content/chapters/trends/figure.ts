import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { TrendResult, TrendShape } from '../../../../study/sections/trends/result.ts';
import { drawTrendPanels, keyItem } from '../../../charts/index.ts';
import type { TrendError, TrendRow } from '../../../charts/index.ts';
import type { Figure, Inlines, Row } from '../../../document.ts';
import { observedDecimals } from '../../decimals.ts';
import type { Edition } from '../../edition.ts';
import { seriesOf, seriesUnit } from '../../edition.ts';
import { figureAt, numberAt, pathOf } from '../../numbers.ts';
import { startsAtZero } from '../../overview.ts';
import { phrase, plainText } from '../../phrase.ts';
import { sourcesOf } from '../../series-words.ts';
import { curveName, errorDecimals, trendDecimals, trendTitle } from './words.ts';

const words = {
  caption: { kk: '{name}: тренд түрлері, {years}, {until} жылға дейінгі болжам және болжау қателері', ru: '{name}: виды тренда, {years}, прогноз до {until} года и ошибки предсказания', en: '{name}: curves of the trend, {years}, forecast until {until} and errors of prediction' },
  leaveOneOut: { kk: 'қате: бір жылды алып тастау', ru: 'ошибка: без одного года', en: 'error: one year left out' },
  rolling: { kk: 'қате: жылжымалы бастау', ru: 'ошибка: скользящее начало', en: 'error: rolling origin' },
  actual: { kk: 'нақты мән', ru: 'факт', en: 'actual' },
  fitted: { kk: 'есептік мән', ru: 'расчет', en: 'fitted' },
  forecast: { kk: 'болжам және 95\u00A0%-дық аралық', ru: 'прогноз и 95-процентный интервал', en: 'forecast and 95% interval' },
  band: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
  refused: { kk: 'болжамға жіберілмейді: дәрежесі n/3-тен кіші емес', ru: 'к прогнозу не допущен: степень не меньше n/3', en: 'refused: its degree is not below n/3' },
  unfitted: { kk: 'бағаланбады', ru: 'не оценивается', en: 'not estimated' },
  note: {
    kk: 'барлық панельдің шкаласы бірдей; шеңберден шыққан болжам жебемен белгіленген. Жуан жолақ – қате, қатардың бірлігімен; ең кішісі қарайтылған. Аралықтар тәуелсіз қателерге негізделген, трендті қатарда тым тар.',
    ru: 'шкала панелей общая; прогноз, вышедший за рамку, отмечен стрелкой. Полоса — ошибка в единицах ряда, наименьшая выделена. Интервалы исходят из независимых ошибок и для ряда с трендом слишком узки.',
    en: 'one scale for all panels; an arrow marks a forecast that leaves its frame. The bar is the error in the unit of the series, the smallest in bold. The intervals assume independent errors and are too narrow for a trending series.',
  },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  actualHead: { kk: 'Нақты мән', ru: 'Факт', en: 'Actual' },
} as const satisfies Readonly<Record<string, Words>>;

/** Every curve in a panel of its own with its errors. */
export function trendFigure(edition: Edition, trend: TrendResult): Figure {
  const { language } = edition;
  const decimals = trendDecimals(edition, trend);
  const description = plainText(phrase(words.caption, language, { name: trendTitle(edition, trend), years: yearRange(trend.from, trend.to, language, 'short'), until: String(trend.until) }), language);
  const series = seriesOf(edition, trend.series);
  const actual = (series?.points ?? []).filter(({ period, value }) => period >= trend.from && period <= trend.to && Number.isFinite(value)).map(({ period, value }) => ({ at: period, value }));
  const spec = {
    id: `trend-${trend.id}`,
    language,
    description,
    actual,
    rows: [...trend.shapes.map((shape) => rowOf(edition, trend, shape)), ...trend.refused.map(({ id, reasons }): TrendRow => ({ label: curveName(edition, id), curve: { words: (reasons[0]?.code === 'forecasts.polynomialTooHigh' ? words.refused : words.unfitted)[language] } }))],
    decimals,
    errorDecimals: errorDecimals(trend),
    zeroBaseline: series === undefined || startsAtZero(series, trend.shapes.flatMap(({ points }) => points.map(({ value }) => value))),
    errorTitles: [words.leaveOneOut[language], words.rolling[language]] as const,
  };
  const key = (sample: 'actual' | 'fitted' | 'forecast' | 'bands', said: Words) => ({ sample: { kind: 'drawing' as const, drawing: keyItem(sample) }, words: [said[language]] });
  const sources = sourcesOf(edition, [trend.series]);
  return {
    kind: 'figure',
    id: spec.id,
    caption: [description],
    unitLine: [`${trendTitle(edition, trend)}, ${seriesUnit(edition, trend.series, 'axis')}`],
    key: [key('actual', words.actual), key('fitted', words.fitted), key('forecast', words.forecast)],
    wide: drawTrendPanels({ ...spec, width: 720 }).svg,
    narrow: drawTrendPanels({ ...spec, width: 350 }).svg,
    sentence: description,
    note: [words.note[language]],
    ...(sources.length === 0 ? {} : { source: [`${sources.join('; ')}.`] }),
    dataTable: {
      columns: [{ head: [words.year[language]], align: 'text' }, { head: [words.actualHead[language]], align: 'number' }, ...trend.shapes.map(({ id }) => ({ head: [curveName(edition, id)], align: 'number' as const }))],
      groups: [{ rows: dataRows(edition, trend, actual.map(({ at }) => at)) }],
    },
  };
}

function rowOf(edition: Edition, trend: TrendResult, { id, fitted, points, leaveOneOutRmse, rollingOriginRmse }: TrendShape): TrendRow {
  const error = (value: number, least: boolean): TrendError => ({ value: Number.isFinite(value) ? value : null, least });
  return {
    label: curveName(edition, id),
    curve: {
      fitted: fitted.map(({ period, value }) => ({ at: period, value })),
      forecast: points.map(({ period, value, low95, high95 }) => ({ at: period, value, low95, high95 })),
      errors: [error(leaveOneOutRmse, trend.leastLeaveOneOut === id), error(rollingOriginRmse, trend.leastRollingOrigin === id)],
    },
  };
}

/** Observed and fitted values by year, then the forecasts. */
function dataRows(edition: Edition, trend: TrendResult, observed: readonly number[]): readonly Row[] {
  const decimals = trendDecimals(edition, trend);
  const cell = (part: 'fitted' | 'points', year: number) => trend.shapes.map(({ id }): Inlines => [figureAt(edition, pathOf('trends', trend.id, 'shapes', id, part, year, 'value'), decimals)]);
  const ahead = Array.from({ length: trend.until - trend.to }, (_, i) => trend.to + 1 + i);
  return [
    ...observed.map((year): Row => ({ head: [String(year)], cells: [[numberAt(edition, pathOf('series', trend.series, 'points', year, 'value'), observedDecimals(edition, trend.series))], ...cell('fitted', year)] })),
    ...ahead.map((year): Row => ({ head: [String(year)], cells: [[{ kind: 'missing', missing: 'none' }], ...cell('points', year)] })),
  ];
}

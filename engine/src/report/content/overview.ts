import { drawOverviewPanel } from '../charts/index.ts';
import type { ActualPoint } from '../charts/index.ts';
import type { Words } from '../../language/words.ts';
import { yearRange } from '../../language/years.ts';
import type { SeriesResult } from '../../study/result.ts';
import type { Column, Inlines, Overview, OverviewGroup, OverviewPanel, Row } from '../document.ts';
import { forecastDecimals, observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { baseForecasts, equationOf, seriesOf, seriesUnit, titleOf } from './edition.ts';
import { figureAt, hasNumber, intervalAt, missingOf, numberAt, pathOf } from './numbers.ts';
import { phrase } from './phrase.ts';

const words = {
  support: { kk: 'Мемлекеттік қолдау жағдайындағы ШОК болжамы', ru: 'Прогноз МСП в условиях государственной поддержки', en: 'Small business under state support' },
  contribution: { kk: 'Инновациялық, әлеуметтік және экономикалық дамуға қосқан үлес', ru: 'Вклад в инновационное, социальное и экономическое развитие', en: 'Contribution to innovation, society and the economy' },
  economy: { kk: 'Өңір экономикасының болжамы', ru: 'Прогноз экономики региона', en: 'Forecast of the regional economy' },
  caption: { kk: 'Өңірге шолу: ШОК болжамы, дамуға қосқан үлес және өңір экономикасының болжамы', ru: 'Обзор региона: прогноз МСП, вклад в развитие и прогноз экономики региона', en: 'The region at a glance: small business, its contribution, the regional economy' },
  note: {
    kk: 'көлеңкеленген жолақтар – 80 және 95\u00A0%-дық болжам аралығы; тік жақшада 95\u00A0%-дық аралық. Белгі теңдеудің қорытындысын көрсетеді: {marks}.',
    ru: 'закрашенные полосы — 80- и 95-процентный интервалы прогноза; в квадратных скобках 95-процентный интервал. Знак показывает вывод об уравнении: {marks}.',
    en: 'shaded bands are 80% and 95% prediction intervals; brackets hold the 95% interval. The mark is the verdict on the equation: {marks}.',
  },
  noEquation: { kk: 'теңдеу жоқ', ru: 'нет уравнения', en: 'no equation' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  actual: { kk: '{name}, {unit}: {years} нақты мәндер', ru: '{name}, {unit}: фактические значения {years}', en: '{name}, {unit}: actual values {years}' },
  withForecast: { kk: '{name}, {unit}: {years} нақты мәндер және {until} жылға дейінгі болжам', ru: '{name}, {unit}: фактические значения {years} и прогноз до {until} года', en: '{name}, {unit}: actual values {years} and the forecast until {until}' },
} as const satisfies Readonly<Record<string, Words>>;

/** Small panels in the order of the dissertation's figure 11: support, contribution, the economy. */
export function overview(edition: Edition): Overview | undefined {
  const { result, language } = edition;
  const stages = result.study.overview;
  if (stages === undefined) return undefined;
  const groups = (['support', 'contribution', 'economy'] as const).flatMap((stage): readonly OverviewGroup[] => {
    const ids = stages[stage].filter((id) => seriesOf(edition, id) !== undefined);
    return ids.length === 0 ? [] : [{ title: [words[stage][language]], columns: ids.length > 2 ? 2 : 1, panels: ids.map((id) => panel(edition, id)) }];
  });
  if (groups.length === 0) return undefined;
  const ids = [...stages.support, ...stages.contribution, ...stages.economy].filter((id) => seriesOf(edition, id) !== undefined);
  const verdicts = [...new Set(groups.flatMap(({ panels }) => panels.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict]))))];
  const marks = verdicts.flatMap((verdict, i): Inlines => [...(i === 0 ? [] : [', ']), { kind: 'verdict', verdict, word: true }]);
  return {
    kind: 'overview',
    id: 'overview-figure',
    caption: [words.caption[language]],
    groups,
    ...(verdicts.length === 0 ? {} : { note: phrase(words.note, language, { marks }) }),
    dataTable: { columns: [{ head: [words.year[language]], align: 'text' }, ...ids.map((id): Column => ({ head: [titleOf(edition, id), ', ', seriesUnit(edition, id, 'axis')], align: 'number' }))], groups: [{ rows: dataRows(edition, ids) }] },
  };
}

/** Levels start at zero; a percentage that never comes near zero need not. */
export function startsAtZero(series: SeriesResult, others: readonly number[] = []): boolean {
  const values = [...series.points.map(({ value }) => value), ...others].filter(Number.isFinite);
  return !series.unit.startsWith('percent') || Math.min(...values) < Math.max(...values) / 2;
}

/** The observed points of a series for a chart; what comes after the study's period is outside the sample. */
export function actualPoints({ result }: Edition, series: SeriesResult): readonly ActualPoint[] {
  return series.points.map(({ period, value, status }): ActualPoint => ({
    at: period,
    value: Number.isFinite(value) ? value : null,
    kind: period <= result.study.to ? 'sample' : status === 'preliminary' ? 'preliminary' : 'outside',
  }));
}

function panel(edition: Edition, id: string): OverviewPanel {
  const { result, language } = edition;
  const series = result.series[id];
  const { study } = result;
  const forecast = equationOf(edition, id) === undefined ? undefined : baseForecasts(edition)[id];
  const known = series.points.filter(({ value, period }) => Number.isFinite(value) && period >= study.from && period <= study.to);
  const years = yearRange(known[0]?.period ?? study.from, known.at(-1)?.period ?? study.to, language, 'short');
  const until = study.forecast?.until ?? study.to;
  const slots = { name: titleOf(edition, id), unit: seriesUnit(edition, id, 'axis'), years, until: String(until) };
  const sentence = phrase(forecast === undefined ? words.actual : words.withForecast, language, slots).join('');
  const fan = forecast?.points.map(({ period, median, low80, high80, low95, high95 }) => ({ at: period, median, low80, high80, low95, high95 }));
  const drawing = drawOverviewPanel({
    id: `overview-${id}`, language, description: sentence, from: study.from, to: until,
    zeroBaseline: startsAtZero(series, fan?.flatMap(({ low95, high95 }) => [low95, high95])),
    actual: actualPoints(edition, { ...series, points: known }),
    ...(fan === undefined ? { absence: words.noEquation[language] } : { forecast: fan }),
  }).svg;
  const verdict = equationOf(edition, id)?.verdict;
  const [first, last] = fan === undefined ? [known[0], known.at(-1)] : [known.at(-1), undefined];
  const observed = (year: number): Inlines => [`${year}: `, { kind: 'strong', parts: [numberAt(edition, pathOf('series', id, 'points', year, 'value'), observedDecimals(edition, id))] }];
  const ends: Inlines | undefined = forecast === undefined ? last && last !== first ? observed(last.period) : undefined : forecastEnd(edition, id, until, verdict !== 'supported');
  return {
    ...(verdict === undefined ? {} : { verdict }),
    title: [titleOf(edition, id)],
    unit: [seriesUnit(edition, id, 'axis')],
    drawing,
    sentence,
    first: first === undefined ? [{ kind: 'missing', missing: 'noData' }] : observed(first.period),
    ...(ends === undefined ? {} : { last: ends }),
  };
}

function forecastEnd(edition: Edition, id: string, year: number, weak: boolean): Inlines | undefined {
  const path = pathOf('forecasts', edition.baseline ?? '', id, 'points', year);
  if (!hasNumber(edition, pathOf(path, 'median'))) return undefined;
  const decimals = forecastDecimals(edition, id);
  return [`${year}: `, { kind: 'strong', parts: [numberAt(edition, pathOf(path, 'median'), decimals, { weak })] }, ' ', intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals)];
}

function dataRows(edition: Edition, ids: readonly string[]): readonly Row[] {
  const { study } = edition.result;
  const until = study.forecast?.until ?? study.to;
  return Array.from({ length: until - study.from + 1 }, (_, i) => study.from + i).map((year): Row => ({
    head: [String(year)],
    cells: ids.map((id): Inlines => {
      if (year <= study.to) {
        const status = edition.result.series[id].points.find(({ period }) => period === year)?.status;
        return [figureAt(edition, pathOf('series', id, 'points', year, 'value'), observedDecimals(edition, id), {}, missingOf(status))];
      }
      const weak = equationOf(edition, id)?.verdict !== 'supported';
      if (equationOf(edition, id) === undefined) return [{ kind: 'missing', missing: 'noData' }];
      const path = pathOf('forecasts', edition.baseline ?? '', id, 'points', year);
      if (!hasNumber(edition, pathOf(path, 'median'))) return [{ kind: 'missing', missing: 'noData' }];
      const decimals = forecastDecimals(edition, id);
      return [numberAt(edition, pathOf(path, 'median'), decimals, { weak }), ' ', intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals)];
    }),
  }));
}

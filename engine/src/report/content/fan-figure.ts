import { drawTimeline, keyItem } from '../charts/index.ts';
import type { ActualPoint, KeySample, Line } from '../charts/index.ts';
import { capitalised } from '../../language/headings.ts';
import type { Words } from '../../language/words.ts';
import { yearRange } from '../../language/years.ts';
import type { Column, Figure, Inlines, Row, SampledWords } from '../document.ts';
import { forecastDecimals, observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { baseForecasts, equationOf, seriesOf, seriesUnit, titleOf } from './edition.ts';
import { figureAt, hasNumber, intervalAt, numberAt, pathOf } from './numbers.ts';
import { actualPoints, startsAtZero } from './overview.ts';
import { phrase } from './phrase.ts';
import { rivalName } from './rival-names.ts';
import { computedFrom } from './series-words.ts';
import { tags } from './warning-tags.ts';

const words = {
  caption: { kk: '{name}: желпуіш диаграмма, {years}', ru: '{name}: веерная диаграмма, {years}', en: '{name}: fan chart, {years}' },
  actual: { kk: 'нақты мән', ru: 'факт', en: 'actual' },
  outside: { kk: 'модельге кірмеген нақты мән', ru: 'факт вне модели', en: 'actual the model has not seen' },
  preliminary: { kk: 'алдын ала деректер', ru: 'предварительные данные', en: 'preliminary' },
  base: { kk: 'базалық', ru: 'базовый', en: 'baseline' },
  forecast: { kk: 'базалық болжам', ru: 'базовый прогноз', en: 'baseline forecast' },
  bands: { kk: '80 және 95\u00A0%-дық болжам аралығы', ru: '80- и 95-процентный интервалы', en: '80% and 95% intervals' },
  benchmark: { kk: 'салыстыру моделі', ru: 'эталонная модель', en: 'benchmark' },
  last: { kk: 'соңғы бақылау', ru: 'последнее наблюдение', en: 'last observation' },
  note: {
    kk: 'салыстыру моделі – ығысуы бар кездейсоқ жүріс. «↗» және «↘» – сызық шкаладан шығады, соңғы мәні жазылған.',
    ru: 'эталонная модель — случайное блуждание со сносом. «↗» и «↘» — линия выходит за шкалу, последнее значение подписано.',
    en: 'the benchmark is a random walk with drift. “↗” and “↘” mark a line that leaves the scale, its last value beside it.',
  },
  preliminaryNote: { kk: '¹⁾ Алдын ала деректер. ', ru: '¹⁾ Предварительные данные. ', en: '¹⁾ Preliminary. ' },
  same: { kk: ' «{names}» сценарийінде бұл көрсеткіш базалық сценарийдегідей: байланыс жоқ.', ru: ' В сценарии «{names}» показатель тот же, что в базовом: связи нет.', en: ' In the scenario “{names}” this series is that of the baseline: there is no link.' },
  sames: { kk: ' {names} сценарийлерінде бұл көрсеткіш базалық сценарийдегідей: байланыс жоқ.', ru: ' В сценариях {names} показатель тот же, что в базовом: связи нет.', en: ' In the scenarios {names} this series is that of the baseline: there is no link.' },
  method: { kk: '{source} Монте-Карло әдісі, {draws} сынақ', ru: '{source} Метод Монте-Карло, испытаний {draws}', en: '{source} Monte Carlo, {draws} draws' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  median: { kk: 'Болжам медианасы', ru: 'Медиана прогноза', en: 'Median forecast' },
  interval80: { kk: '80\u00A0%-дық аралық', ru: '80-процентный интервал', en: '80% interval' },
  interval95: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
} as const satisfies Readonly<Record<string, Words>>;

interface PathOf {
  readonly label: string;
  /** Path of the number of a year. */
  readonly path: (year: number) => string;
  readonly line: Line;
}

/** The forecast of a series with everything it is held against: benchmark, rivals, scenarios, what happened afterwards. */
export function fanFigure(edition: Edition, id: string): Figure {
  const { language, result } = edition;
  const { study } = result;
  const series = result.series[id];
  const forecast = baseForecasts(edition)[id];
  const until = forecast.points.at(-1)?.period ?? study.to;
  const later = result.hindcast[id]?.actuals;
  const points = [...actualPoints(edition, series).filter(({ at }) => at <= study.to && at >= study.from), ...laterPoints(edition, later)];
  const scenarios = scenarioPaths(edition, id);
  const rivals = rivalPathsOf(edition, id);
  const benchmark = benchmarkOf(edition, id);
  const description = phrase(words.caption, language, { name: titleOf(edition, id), years: yearRange(study.from, until, language, 'short') }).join('');
  const fan = forecast.points.map(({ period, median, low80, high80, low95, high95 }) => ({ at: period, median, low80, high80, low95, high95 }));
  const spec = {
    id: `fan-${id}`,
    language,
    description,
    decimals: observedDecimals(edition, id),
    forecastDecimals: forecastDecimals(edition, id),
    zeroBaseline: startsAtZero(series, fan.flatMap(({ low95, high95 }) => [low95, high95])),
    actual: { label: words.actual[language], points },
    lastObservation: words.last[language],
    forecast: { label: words.base[language], points: fan },
    ...(scenarios.length === 0 ? {} : { scenarios: scenarios.map(({ line }) => line) }),
    ...(benchmark === undefined ? {} : { benchmark: benchmark.line }),
    ...(rivals.length === 0 ? {} : { rivals: rivals.map(({ line }) => line) }),
  };
  const preliminary = points.some(({ kind }) => kind === 'preliminary');
  const note = `${preliminary ? words.preliminaryNote[language] : ''}${benchmark === undefined ? '' : preliminary ? capitalised(words.note[language]) : words.note[language]}${unlinked(edition, id)}`.trim();
  const independent = result.warnings.filter(({ issue }) => issue.code.endsWith('.independent-errors'));
  const source = phrase(words.method, language, { source: computedFrom(edition, later === undefined ? [id] : [id, ...componentsOf(edition, later)]), draws: numberAt(edition, pathOf('study', 'forecast', 'draws'), 0) });
  return {
    kind: 'figure',
    id: spec.id,
    caption: [description],
    unitLine: [capitalised(seriesUnit(edition, id, 'axis'))],
    key: keyOf(edition, points),
    wide: drawTimeline({ ...spec, width: 720 }).svg,
    narrow: drawTimeline({ ...spec, width: 350 }).svg,
    sentence: description,
    ...(note === '' ? {} : { note: [note] }),
    source: [...source, ...tags(edition, independent), '.'],
    dataTable: {
      columns: columnsOf(edition, [...(benchmark === undefined ? [] : [benchmark]), ...rivals, ...scenarios]),
      groups: [{ rows: dataRows(edition, id, later, [...(benchmark === undefined ? [] : [benchmark]), ...rivals, ...scenarios]) }],
    },
  };
}

function laterPoints(edition: Edition, actuals: string | undefined): readonly ActualPoint[] {
  const series = actuals === undefined ? undefined : seriesOf(edition, actuals);
  if (series === undefined) return [];
  return actualPoints(edition, series).filter(({ at, value }) => at > edition.result.study.to && value !== null);
}

/** Series that carry a source, behind a series that is computed. */
function componentsOf(edition: Edition, id: string): readonly string[] {
  const series = seriesOf(edition, id);
  if (series === undefined) return [];
  if (series.source !== undefined) return [id];
  return Object.keys(edition.result.series).filter((other) => other !== id && (series.formula ?? '').split(/[^\p{L}\p{N}_]+/u).includes(other));
}

/** Scenarios that change the series, three at most. */
function scenarioPaths({ result, language }: Edition, id: string): readonly PathOf[] {
  return Object.entries(result.differences).flatMap(([scenario, differences]): readonly PathOf[] => {
    const points = result.forecasts[scenario]?.[id]?.points;
    if (points === undefined || differences[id] === undefined || differences[id].structuralZero) return [];
    const label = (result.study.scenarios[scenario]?.name[language] ?? scenario).toLowerCase();
    return [{ label, path: (year) => pathOf('forecasts', scenario, id, 'points', year, 'median'), line: { label, points: points.map(({ period, median }) => ({ at: period, value: median })) } }];
  }).slice(0, 3);
}

/** Scenarios in which the series is that of the baseline, in words. */
function unlinked({ result, language }: Edition, id: string): string {
  const names = Object.entries(result.differences).filter(([, differences]) => differences[id]?.structuralZero === true).map(([scenario]) => result.study.scenarios[scenario]?.name[language] ?? scenario);
  if (names.length === 0) return '';
  if (names.length === 1) return words.same[language].replace('{names}', names[0]);
  const quoted = names.map((name) => (language === 'en' ? `“${name}”` : `«${name}»`));
  return words.sames[language].replace('{names}', quoted.join(', '));
}

/** Rivals whose path of the series is another one. */
function rivalPathsOf(edition: Edition, id: string): readonly PathOf[] {
  const base = baseForecasts(edition)[id].points.at(-1);
  return Object.entries(edition.result.rivalPaths).flatMap(([rival, paths]): readonly PathOf[] => {
    const points = paths[id]?.points;
    const end = points?.at(-1);
    const same = end === undefined || base === undefined || Math.abs(end.value - (base.substitution ?? base.median)) <= 1e-9 * Math.abs(end.value);
    if (same) return [];
    const label = rivalName(edition, rival);
    return [{ label, path: (year) => pathOf('rivalPaths', rival, id, 'points', year, 'value'), line: { label, points: points.map(({ period, value }) => ({ at: period, value })) } }];
  });
}

function benchmarkOf({ result, language }: Edition, id: string): PathOf | undefined {
  const benchmark = result.benchmarks[id];
  if (benchmark === undefined) return undefined;
  const label = words.benchmark[language];
  const points = [{ at: benchmark.last.period, value: benchmark.last.value }, ...benchmark.points.map(({ period, median }) => ({ at: period, value: median }))];
  return { label, path: (year) => pathOf('benchmarks', id, 'points', year, 'median'), line: { label, points } };
}

function keyOf({ language }: Edition, points: readonly ActualPoint[]): readonly SampledWords[] {
  const sample = (name: KeySample & keyof typeof words): SampledWords => ({ sample: { kind: 'drawing', drawing: keyItem(name) }, words: [words[name][language]] });
  return [
    sample('actual'),
    ...(points.some(({ kind }) => kind === 'outside') ? [sample('outside')] : []),
    ...(points.some(({ kind }) => kind === 'preliminary') ? [sample('preliminary')] : []),
    sample('forecast'),
    sample('bands'),
  ];
}

function columnsOf({ language }: Edition, lines: readonly PathOf[]): readonly Column[] {
  const number = (text: string): Column => ({ head: [capitalised(text)], align: 'number' });
  return [{ head: [words.year[language]], align: 'text' }, ...[words.actual, words.median, words.interval80, words.interval95].map((word) => number(word[language])), ...lines.map(({ label }) => number(label))];
}

function dataRows(edition: Edition, id: string, later: string | undefined, lines: readonly PathOf[]): readonly Row[] {
  const { study } = edition.result;
  const until = baseForecasts(edition)[id].points.at(-1)?.period ?? study.to;
  const decimals = forecastDecimals(edition, id);
  const weak = equationOf(edition, id)?.verdict !== 'supported';
  const none: Inlines = [{ kind: 'missing', missing: 'none' }];
  return Array.from({ length: until - study.from + 1 }, (_, i) => study.from + i).map((year): Row => {
    const observed = pathOf('series', year <= study.to ? id : (later ?? id), 'points', year, 'value');
    const point = pathOf('forecasts', edition.baseline ?? '', id, 'points', year);
    const ahead = hasNumber(edition, pathOf(point, 'median'));
    return {
      head: [String(year)],
      cells: [
        year <= study.to || hasNumber(edition, observed) ? [figureAt(edition, observed, observedDecimals(edition, id))] : none,
        ahead ? [numberAt(edition, pathOf(point, 'median'), decimals, { weak })] : none,
        ahead ? [intervalAt(edition, pathOf(point, 'low80'), pathOf(point, 'high80'), decimals)] : none,
        ahead ? [intervalAt(edition, pathOf(point, 'low95'), pathOf(point, 'high95'), decimals)] : none,
        ...lines.map(({ path }): Inlines => (hasNumber(edition, path(year)) ? [numberAt(edition, path(year), decimals)] : none)),
      ],
    };
  });
}

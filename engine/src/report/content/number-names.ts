import { diagnosticList } from '../../models/diagnostics/index.ts';
import { equationReference } from '../../language/captions.ts';
import { formatInterval } from '../../language/intervals.ts';
import { formatNumber } from '../../language/numbers.ts';
import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import { yearText } from '../../language/years.ts';
import { constantTerm } from '../../models/design.ts';
import { valueAt } from '../../study/plan.ts';
import type { CoefficientResult, EquationResult } from '../../study/result.ts';
import { forecastDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { changeUnitOf, labelOf, nameOf, seriesUnit, unitIn, unitOf } from './edition.ts';
import { coefficientDecimals, termText } from './mathematics.ts';
import { valueOf } from './numbers.ts';
import { chapters } from './chapters/index.ts';
import { rivalName } from './rival-names.ts';
import { sourceName } from './series-words.ts';

/** What a number is, for the "why" that it opens. */
export interface NumberName {
  readonly name: string;
  readonly unit?: string;
  readonly interval?: string;
}

const words = {
  median: { kk: 'медиана', ru: 'медиана', en: 'median' },
  mean: { kk: 'орташа мән', ru: 'среднее', en: 'mean' },
  substitution: { kk: 'орнына қою', ru: 'подстановка', en: 'substitution' },
  low80: { kk: '80\u00A0%-дық аралықтың төменгі шегі', ru: 'нижняя граница 80-процентного интервала', en: 'lower end of the 80% interval' },
  high80: { kk: '80\u00A0%-дық аралықтың жоғарғы шегі', ru: 'верхняя граница 80-процентного интервала', en: 'upper end of the 80% interval' },
  low95: { kk: '95\u00A0%-дық аралықтың төменгі шегі', ru: 'нижняя граница 95-процентного интервала', en: 'lower end of the 95% interval' },
  high95: { kk: '95\u00A0%-дық аралықтың жоғарғы шегі', ru: 'верхняя граница 95-процентного интервала', en: 'upper end of the 95% interval' },
  estimate: { kk: 'коэффициенттің бағасы', ru: 'оценка коэффициента', en: 'estimate of the coefficient' },
  se: { kk: 'стандартты қате', ru: 'стандартная ошибка', en: 'standard error' },
  t: { kk: 't-статистика', ru: 't-статистика', en: 't statistic' },
  p: { kk: 'p-мәні', ru: 'p-значение', en: 'p-value' },
  vif: { kk: 'дисперсия инфляциясының факторы', ru: 'фактор инфляции дисперсии', en: 'variance inflation factor' },
  effect: { kk: 'коэффициенттің мағынасы: өзгеріс', ru: 'смысл коэффициента: изменение', en: 'what the coefficient means: the change' },
  withoutYear: { kk: '{year} жыл алып тасталғандағы p-мәні', ru: 'p-значение без {year} года', en: 'p-value without {year}' },
  log: { kk: 'бос мүше, логарифм', ru: 'свободный член, логарифм', en: 'constant, as a log' },
  multiplier: { kk: 'тұрақты көбейткіш', ru: 'постоянный множитель', en: 'multiplicative constant' },
  actual: { kk: 'нақты мән', ru: 'фактическое значение', en: 'actual value' },
  fitted: { kk: 'есептік мән', ru: 'расчетное значение', en: 'fitted value' },
  residual: { kk: 'қалдық', ru: 'остаток', en: 'residual' },
  hat: { kk: 'иінтірек мәні', ru: 'рычаг', en: 'leverage' },
  cook: { kk: 'Кук қашықтығы', ru: 'расстояние Кука', en: 'Cook’s distance' },
  n: { kk: 'бақылаулар саны', ru: 'число наблюдений', en: 'number of observations' },
  df: { kk: 'еркіндік дәрежелерінің саны', ru: 'число степеней свободы', en: 'degrees of freedom' },
  sigma: { kk: 'қалдықтардың стандартты қатесі', ru: 'стандартная ошибка остатков', en: 'residual standard error' },
  R: { kk: 'көптік корреляция коэффициенті', ru: 'множественный коэффициент корреляции', en: 'multiple correlation' },
  R2: { kk: 'детерминация коэффициенті', ru: 'коэффициент детерминации', en: 'R squared' },
  adjustedR2: { kk: 'түзетілген детерминация коэффициенті', ru: 'скорректированный коэффициент детерминации', en: 'adjusted R squared' },
  levels: { kk: 'деңгейлердегі корреляция', ru: 'корреляция в уровнях', en: 'correlation in levels' },
  F: { kk: 'F-статистиканың p-мәні', ru: 'p-значение F-статистики', en: 'p-value of the F statistic' },
  criteria: { kk: 'түзетілген Акаике критерийі', ru: 'скорректированный критерий Акаике', en: 'corrected Akaike criterion' },
  difference: { kk: 'базалық сценарийден айырма', ru: 'разность с базовым сценарием', en: 'difference to the baseline' },
  benchmark: { kk: 'салыстыру моделі', ru: 'эталонная модель', en: 'benchmark' },
  lastActual: { kk: 'соңғы нақты мән', ru: 'последнее фактическое значение', en: 'last actual value' },
  growth: { kk: '{last} жыл, {first} жылға пайызбен', ru: '{last} год в процентах к {first} году', en: '{last} as a percentage of {first}' },
  change: { kk: '{first}–{last} жылдардағы өзгеріс', ru: 'изменение за {first}–{last} годы', en: 'change {first}–{last}' },
  share: { kk: '{last} жыл, үлесі: {whole}', ru: '{last} год, доля: {whole}', en: '{last}, share: {whole}' },
  contribution: { kk: '{first}–{last} жылдардағы өсімге қосқан үлес: {whole}', ru: 'вклад в прирост за {first}–{last} годы: {whole}', en: 'contribution to growth {first}–{last}: {whole}' },
  times: { kk: '{last} жыл {first} жылға, есе', ru: '{last} год к {first} году, раз', en: '{last} in times of {first}' },
  check: { kk: 'болжамды тексеру', ru: 'проверка прогноза', en: 'check of the forecast' },
  hits: { kk: '95\u00A0%-дық аралыққа кірген мәндер саны', ru: 'число значений в 95-процентном интервале', en: 'values inside the 95% interval' },
  benchmarkHits: { kk: 'салыстыру моделінің аралығына кірген мәндер саны', ru: 'число значений в интервале эталонной модели', en: 'values inside the benchmark’s interval' },
  count: { kk: 'тексерілген жылдар саны', ru: 'число проверенных лет', en: 'years checked' },
  recomputed: { kk: 'қайта есептелген мән', ru: 'пересчитанное значение', en: 'recomputed value' },
  claimStep: { kk: 'жарияланған санды тексеру, есептеу қадамы', ru: 'проверка опубликованного числа, шаг расчета', en: 'check of a published number, a step of the arithmetic' },
  claimDifference: { kk: 'жарияланған мән мен қайта есептелген мәннің айырмасы', ru: 'опубликованное минус пересчитанное', en: 'published minus recomputed' },
  claims: { kk: 'тексерілген жарияланған сандар', ru: 'проверенные опубликованные числа', en: 'published numbers checked' },
  draws: { kk: 'кездейсоқ сынақтар саны', ru: 'число случайных испытаний', en: 'number of draws' },
  seed: { kk: 'кездейсоқ сандардың бастапқы мәні', ru: 'начальное значение случайных чисел', en: 'seed' },
  intensity: { kk: 'корреляцияны нөлге қысу үлесі', ru: 'доля сжатия корреляций к нулю', en: 'shrinkage of the correlations' },
  deviation: { kk: '{symbol}: бір жылдағы стандартты ауытқу', ru: '{symbol}: стандартное отклонение за год', en: '{symbol}: standard deviation a year' },
  lever: { kk: 'жорамал', ru: 'предположение', en: 'assumption' },
  intervalIs: { kk: '95\u00A0%: {interval}', ru: '95\u00A0%: {interval}', en: '95%: {interval}' },
  withN: { kk: '95\u00A0%: {interval}, n = {n}', ru: '95\u00A0%: {interval}, n = {n}', en: '95%: {interval}, n = {n}' },
} as const satisfies Readonly<Record<string, Words>>;

type WordKey = keyof typeof words;

function isWord(key: string): key is WordKey {
  return Object.hasOwn(words, key);
}

/** The name, unit and interval of the number at a path. */
export function nameOfNumber(edition: Edition, path: string): NumberName {
  const steps = path.split('/');
  const [root, ...rest] = steps;
  switch (root) {
    case 'series': return { name: listed(nameOf(edition, rest[0]), year(edition, rest[2])), ...unitPart(seriesUnit(edition, rest[0], 'axis')) };
    case 'alternatives': return { name: listed(nameOf(edition, rest[0]), year(edition, rest[3]), sourceName(edition, rest[1])), ...unitPart(seriesUnit(edition, rest[0], 'axis')) };
    case 'tables': return growthName(edition, rest);
    case 'equations': return equationNumber(edition, edition.result.equations[rest[0]], undefined, rest.slice(1));
    case 'rivals': return equationNumber(edition, edition.result.rivals[rest[0]][rest[1]], edition.result.equations[rest[0]], rest.slice(2));
    case 'forecasts': return forecastName(edition, rest, path);
    case 'benchmarks': return { name: listed(nameOf(edition, rest[0]), year(edition, rest[2]), say(edition, 'benchmark'), part(edition, rest[3])), ...unitPart(seriesUnit(edition, rest[0], 'axis')) };
    case 'rivalPaths': return { name: listed(nameOf(edition, rest[1]), year(edition, rest[3]), rivalName(edition, rest[0])), ...unitPart(seriesUnit(edition, rest[1], 'axis')) };
    case 'differences': return differenceName(edition, rest, path);
    case 'hindcast': return hindcastName(edition, rest);
    case 'claims': return claimName(edition, rest);
    case 'claimCounts': return { name: say(edition, 'claims') };
    case 'system': return systemName(edition, rest);
    default: return chapters.find(({ roots }) => roots.includes(root))?.nameOf(edition, steps, path) ?? { name: isWord(steps.at(-1) ?? '') ? say(edition, steps.at(-1) as WordKey) : say(edition, 'draws') };
  }
}

function say({ language }: Edition, key: WordKey): string {
  return words[key][language];
}

function part(edition: Edition, key: string | undefined): string {
  return key !== undefined && isWord(key) ? say(edition, key) : '';
}

function year({ language }: Edition, period: string | undefined): string {
  return period === undefined ? '' : /^\d{4}$/.test(period) ? yearText(Number(period), language, 'short') : period;
}

function listed(...parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join(', ');
}

function unitPart(unit: string): { readonly unit?: string } {
  return unit === '' ? {} : { unit };
}

/** `tables/id/groups/0/rows/GRP/years/2020/base`, `…/GRP/change/amount`, `…/GRP/contribution`. */
function growthName(edition: Edition, rest: readonly string[]): NumberName {
  const table = edition.result.tables[rest[0]];
  const id = rest[4];
  const row = table.groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  const [first, end] = [table.years[0], table.years[table.years.length - 1]];
  const byYear = rest[5] === 'years';
  const last = byYear ? Number(rest[6]) : end;
  const measure = rest.at(-1);
  const inPoints = row?.growthIn === 'percentage-points';
  const since = measure === 'base' || !byYear ? first : last - 1;
  const said = (key: WordKey) => say(edition, key).replace('{last}', String(last)).replace('{first}', String(since)).replace('{whole}', row?.partOf === undefined ? '' : nameOf(edition, row.partOf));
  const point = term('percentagePoint', edition.language);
  if (measure === 'share') return { name: listed(nameOf(edition, id), said('share')), unit: '%' };
  if (measure === 'contribution') return { name: listed(nameOf(edition, id), said('contribution')), unit: point };
  if (measure === 'times') return { name: listed(nameOf(edition, id), said('times')) };
  return { name: listed(nameOf(edition, id), said(inPoints || measure === 'amount' || measure === 'growth' ? 'change' : 'growth')), unit: inPoints ? point : '%' };
}

function equationNumber(edition: Edition, equation: EquationResult, rivalOf: EquationResult | undefined, rest: readonly string[]): NumberName {
  const { language } = edition;
  const where = rivalOf === undefined
    ? equationReference(labelOf(edition, equation), language)
    : `${equationReference(labelOf(edition, rivalOf), language)}, ${equation.name?.[language] ?? equation.id}`;
  switch (rest[0]) {
    case 'coefficients': return coefficientName(edition, equation, where, rest);
    case 'diagnostics': {
      const result = equation.diagnostics[Number(rest[1])] ?? equation.diagnostics.find(({ id }) => id === rest[1]);
      const named = diagnosticList.flatMap((diagnostic) => Object.entries(diagnostic.results)).find(([id]) => id === result?.id)?.[1][language] ?? '';
      return { name: listed(named, rest[2] === 'p' && !named.includes('p') ? say(edition, 'p') : '', where) };
    }
    case 'observations': {
      const kind = rest.at(-1);
      const levels = rest[2] === 'levels';
      const unit = kind === 'residual' ? changeUnitOf(edition, edition.result.series[equation.response]?.unit ?? '1', 'axis') : seriesUnit(edition, equation.response, 'axis');
      return { name: listed(part(edition, kind), levels ? nameOf(edition, equation.response) : '', year(edition, rest[1]), where), ...(levels ? unitPart(unit) : {}) };
    }
    case 'constant': return { name: listed(part(edition, rest[1]), where), ...(rest[1] === 'multiplier' ? unitPart(seriesUnit(edition, equation.response, 'axis')) : {}) };
    default: {
      const key = rest[1] === 'levels' || rest[1] === 'F' || rest[1] === 'criteria' ? rest[1] : rest.at(-1);
      return { name: listed(part(edition, key), where) };
    }
  }
}

function coefficientName(edition: Edition, equation: EquationResult, where: string, rest: readonly string[]): NumberName {
  const { language } = edition;
  const coefficient = valueAt(equation, rest.slice(0, 2)) as CoefficientResult;
  const named = coefficient.term === constantTerm ? term('intercept', language) : termText(edition, coefficient.term);
  const kind = rest[2];
  const unit = coefficient.unit === undefined ? '' : unitIn(edition, unitOf(edition, coefficient.unit), 'axis');
  const carried = kind === 'verdict' ? say(edition, 'withoutYear').replace('{year}', rest[4]) : '';
  const end = kind === 'ci95' || rest[4] === 'ci95' ? say(edition, rest.at(-1) === '0' ? 'low95' : 'high95') : kind === 'effect' ? say(edition, 'effect') : carried === '' ? part(edition, kind) : carried;
  const effectUnit = kind !== 'effect' ? unit : rest[3] === 'percent' ? '%' : changeUnitOf(edition, equation.responseUnit, 'axis');
  const told = kind === 'estimate' ? intervalWords(edition, coefficient.ci95[0], coefficient.ci95[1], coefficientDecimals(coefficient), equation.summary.n) : {};
  const scaled = kind === 'p' || kind === 't' || kind === 'vif' || kind === 'verdict' ? '' : effectUnit;
  return { name: listed(end, named, where), ...unitPart(scaled), ...told };
}

function intervalWords(edition: Edition, low: number, high: number, decimals: number, n?: number): { readonly interval: string } {
  const interval = formatInterval(low, high, edition.language, decimals);
  if (n === undefined) return { interval: say(edition, 'intervalIs').replace('{interval}', interval) };
  return { interval: say(edition, 'withN').replace('{interval}', interval).replace('{n}', formatNumber(n, edition.language, { decimals: 0 })) };
}

function forecastName(edition: Edition, rest: readonly string[], path: string): NumberName {
  const { result, language } = edition;
  const [scenario, series, kind, period, what] = rest;
  const told = (result.study.scenarios[scenario]?.name[language] ?? scenario).toLowerCase();
  const unit = unitPart(seriesUnit(edition, series, 'axis'));
  if (kind === 'last') return { name: listed(nameOf(edition, series), say(edition, 'lastActual')), ...unit };
  const point = path.slice(0, path.lastIndexOf('/'));
  const n = Object.values(result.equations).find(({ response }) => response === series)?.summary.n;
  const interval = what === 'median' ? intervalWords(edition, valueOf(result, `${point}/low95`), valueOf(result, `${point}/high95`), forecastDecimals(edition, series), n) : {};
  return { name: listed(nameOf(edition, series), year(edition, period), told, part(edition, what)), ...unit, ...interval };
}

function differenceName(edition: Edition, rest: readonly string[], path: string): NumberName {
  const { result, language } = edition;
  const [scenario, series, , period, what] = rest;
  const unit = unitIn(edition, unitOf(edition, result.differences[scenario][series].unit), 'axis');
  const point = path.slice(0, path.lastIndexOf('/'));
  const interval = what === 'median' ? intervalWords(edition, valueOf(result, `${point}/low95`), valueOf(result, `${point}/high95`), forecastDecimals(edition, series)) : {};
  return { name: listed(nameOf(edition, series), say(edition, 'difference'), year(edition, period), result.study.scenarios[scenario]?.name[language] ?? scenario, part(edition, what)), ...unitPart(unit), ...interval };
}

function hindcastName(edition: Edition, rest: readonly string[]): NumberName {
  const [series, kind, period, of, what] = rest;
  if (kind !== 'rows') return { name: listed(nameOf(edition, series), part(edition, kind)) };
  const unit = unitPart(seriesUnit(edition, series, 'axis'));
  if (of === 'actual') return { name: listed(nameOf(edition, series), year(edition, period), say(edition, 'actual')), ...unit };
  return { name: listed(nameOf(edition, series), year(edition, period), of === 'benchmark' ? say(edition, 'benchmark') : say(edition, 'check'), part(edition, what)), ...unit };
}

function claimName(edition: Edition, rest: readonly string[]): NumberName {
  const claim = edition.result.claims[rest[0]];
  const what = claim?.what[edition.language] ?? rest[0];
  if (rest[1] !== 'recomputed') return { name: listed(what, say(edition, rest.at(-1) === 'difference' ? 'claimDifference' : 'claimStep')) };
  const unit = claim.recomputedUnit ?? claim.unit;
  return { name: listed(what, say(edition, 'recomputed')), ...(unit === undefined ? {} : unitPart(unitIn(edition, unitOf(edition, unit), 'axis'))) };
}

function systemName(edition: Edition, rest: readonly string[]): NumberName {
  switch (rest[0]) {
    case 'exogenous': return { name: say(edition, 'deviation').replace('{symbol}', nameOf(edition, rest[1])) };
    case 'correlations': return { name: say(edition, 'intensity') };
    case 'levers': {
      const lever = edition.result.system?.levers.find(({ id }) => id === rest[1]);
      const unit = lever === undefined ? '' : `${seriesUnit(edition, lever.actsOn, 'short')} / ${unitIn(edition, unitOf(edition, lever.unit), 'short')}`;
      return { name: listed(lever?.name[edition.language] ?? rest[1], say(edition, 'lever')), ...unitPart(unit) };
    }
    default: return { name: part(edition, rest[0]) };
  }
}

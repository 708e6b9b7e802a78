import { changedTo } from '../../../../language/growth.ts';
import { capitalised } from '../../../../language/headings.ts';
import { joinList } from '../../../../language/sentences.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import { clearChange } from '../../../../stats/clear-change.ts';
import type { ClearChange } from '../../../../stats/clear-change.ts';
import type { IndicatorMeasure, IndicatorPoint, IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Inlines, NumberInline } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { unitIn, unitOf } from '../../edition.ts';
import { numberAt } from '../../numbers.ts';
import { phrase, sentences, woven } from '../../phrase.ts';
import type { Amount } from '../../phrase.ts';
import { classText, classWord, isSector, sectorClassText } from './class-words.ts';
import { lastPoint, measureDecimals, measureOf, measurePath } from './measures.ts';

const words = {
  changed: { kk: '{name}: {years} {change}.', ru: '{name}: {years} показатель {change}.', en: '{name}: {years} it {change}.' },
  carried: { kk: 'Бұл өзгеріс {year} жылға байланысты: ол жылсыз сақталмайды.', ru: 'Это изменение держится на {year} годе: без него его нет.', en: 'That change rests on {year}: without it there is none.' },
  above: { kk: '{year} жылы республикадағыдан жоғары: {own}, республикада {nation} (қатынасы {ratio}).', ru: 'В {year} году выше, чем в республике: {own} против {nation} (отношение {ratio}).', en: 'In {year} it is above the nation’s: {own} against {nation} (ratio {ratio}).' },
  below: { kk: '{year} жылы республикадағыдан төмен: {own}, республикада {nation} (қатынасы {ratio}).', ru: 'В {year} году ниже, чем в республике: {own} против {nation} (отношение {ratio}).', en: 'In {year} it is below the nation’s: {own} against {nation} (ratio {ratio}).' },
  payback: { kk: '{year} жылғы өнімнің сол жылғы шығындарға қатынасы {same}, ал {lag} жыл бұрынғы шығындарға қатынасы {late}: ол лагқа тәуелді және өтелу мерзімі емес.', ru: 'Отношение выпуска {year} года к затратам того же года {same}, к затратам {lag}-летней давности {late}: оно зависит от лага и сроком окупаемости не является.', en: 'The ratio of the output of {year} to the costs of the same year is {same}, to those {lag} years earlier {late}: it depends on the lag and is no payback period.' },
  exceeds: { kk: '{name}: {years} бөлік бүтіннен үлкен, сондықтан бұл сандар үлес емес.', ru: '{name}: часть больше целого ({years}), поэтому эти числа — не доли.', en: '{name}: in {years} the part exceeds its whole, so these numbers are no shares.' },
  lawful: { kk: '{name}: барлық жылда бөліктер бүтіннен аспайды.', ru: '{name}: во все годы части не превышают целого.', en: '{name}: in all years the parts stay within their whole.' },
  rcaBelow: { kk: 'RCA = {rca}, 1-ден төмен: {year} жылы өңір бұл топқа мамандана қоймаған.', ru: 'RCA = {rca}, ниже 1: в {year} году регион на этой группе не специализирован.', en: 'RCA = {rca}, below 1: in {year} the region is not specialised in this group.' },
  rcaAbove: { kk: 'RCA = {rca}, 1-ден жоғары: {year} жылы өңір бұл топқа маманданған.', ru: 'RCA = {rca}, выше 1: в {year} году регион на этой группе специализирован.', en: 'RCA = {rca}, above 1: in {year} the region is specialised in this group.' },
  kaSame: { kk: '{name}: {year} жылы арифметикалық орта {a}, геометриялық орта {g}; екеуі де «{band}» тобында.', ru: '{name}: в {year} году среднее арифметическое {a}, геометрическое {g}; оба в группе «{band}».', en: '{name}: in {year} the arithmetic mean is {a}, the geometric {g}; both fall into the band “{band}”.' },
  kaDiffer: { kk: '{name}: {year} жылы арифметикалық орта {a} («{aBand}»), геометриялық орта {g} («{gBand}»): қорытынды орташаның түріне тәуелді.', ru: '{name}: в {year} году среднее арифметическое {a} («{aBand}»), геометрическое {g} («{gBand}»): вывод зависит от вида средней.', en: '{name}: in {year} the arithmetic mean is {a} (“{aBand}”), the geometric {g} (“{gBand}”): the verdict depends on the mean.' },
  kaMoves: { kk: 'Мына үлестердің біреуі алынса, топ ауысады: {shares}.', ru: 'Без одной из этих долей группа меняется: {shares}.', en: 'Leaving out one of these shares moves it to another band: {shares}.' },
  type: { kk: 'Түрі (әлеуметтік, экономикалық, инвестициялық; «+» – республикадан жоғары): {type}.', ru: 'Тип (социальный, экономический, инвестиционный; «+» — выше республики): {type}.', en: 'Type (social, economic, investment; “+” is above the nation): {type}.' },
  split: { kk: '{name}, {years}: өнімнің өзгерісі {df}, оның ішінде экстенсивті фактор {ax}, интенсивті фактор {ay}; сектор – {sector} ({class}).', ru: '{name}, {years}: изменение выпуска {df}, в том числе экстенсивный фактор {ax}, интенсивный {ay}; сектор — {sector} ({class}).', en: '{name}, {years}: the change of output is {df}, of which the extensive factor {ax}, the intensive {ay}; sector {sector} ({class}).' },
  pathAgrees: { kk: 'LMDI барлық жылда сол секторларды береді.', ru: 'LMDI дает во все годы те же секторы.', en: 'LMDI leads into the same sectors in all years.' },
  pathDiffers: { kk: 'LMDI басқа сектор береді: {years}.', ru: 'LMDI дает другой сектор: {years}.', en: 'LMDI leads into another sector in {years}.' },
  leverage: { kk: '{name}: бағдарламаның 1 теңгесіне {value} теңге тартылған.', ru: '{name}: на 1 тенге программы привлечено {value} тенге.', en: '{name}: {value} tenge attracted for one tenge of the programme.' },
  leverageState: { kk: '{name}: бағдарламаның 1 теңгесіне {value}, мемлекеттің өз қаражатының 1 теңгесіне {state} теңге.', ru: '{name}: на 1 тенге программы {value}, на 1 тенге собственных средств государства {state} тенге.', en: '{name}: {value} tenge for one tenge of the programme, {state} for one tenge of the state’s own money.' },
  perJob: { kk: '{name}, {years}: {value}; бұл – бір мезгілдегі өзгерістердің қатынасы, қолдаудың әсері емес.', ru: '{name}, {years}: {value}; это отношение одновременных изменений, а не эффект поддержки.', en: '{name}, {years}: {value}; it relates simultaneous changes and is no effect of the support.' },
  small: { kk: '{name}: {years} шағын кәсіпорын өлшемдеріне сай; {year} жылы табысы {income}, шегі {limit}.', ru: '{name}: соответствует критериям малого предприятия ({years}); в {year} году доход {income} при пределе {limit}.', en: '{name}: small by law in {years}; in {year} its income is {income}, the limit {limit}.' },
  notSmall: { kk: '{name}: {years} шағын кәсіпорын өлшемдеріне сай емес.', ru: '{name}: критериям малого предприятия не соответствует ({years}).', en: '{name}: not small by law in {years}.' },
  science: { kk: '{name}: {year} жылы {value} – {class} (шегі {threshold}).', ru: '{name}: в {year} году {value} — {class} (порог {threshold}).', en: '{name}: {value} in {year}, {class} (threshold {threshold}).' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the numbers of an indicator say, each statement by its rule; empty when it has none. */
export function indicatorSentences(edition: Edition, indicator: IndicatorResult): Inlines {
  switch (indicator.method) {
    case 'innovation-activity':
    case 'innovative-output-share': return sentences(changeSentence(edition, indicator, measureOf(indicator, 'region')), standing(edition, indicator, 'region', 'nation', 'ratio'));
    case 'payback-ratio': return sentences(changeSentence(edition, indicator, measureOf(indicator, 'lag0')), paybackSentence(edition, indicator));
    case 'cost-structure': return structureSentence(edition, indicator);
    case 'revealed-comparative-advantage': return advantageSentence(edition, indicator);
    case 'activity-coefficient': return activitySentences(edition, indicator);
    case 'contribution-shares': return contributionSentences(edition, indicator);
    case 'integral-factor-split': return splitSentences(edition, indicator);
    case 'support-leverage': return leverageSentence(edition, indicator);
    case 'cost-per-job': return jobSentence(edition, indicator);
    case 'small-enterprise-test': return smallSentence(edition, indicator);
    case 'science-intensity': return scienceSentence(edition, indicator);
    default: return changeSentence(edition, indicator, measureOf(indicator, 'value')) ?? [];
  }
}

function nameOf({ language }: Edition, { name }: IndicatorResult): string {
  return capitalised(name[language]);
}

function at(edition: Edition, indicator: IndicatorResult, measure: IndicatorMeasure, point: IndicatorPoint, options: { readonly sign?: 'always' } = {}): NumberInline {
  return numberAt(edition, measurePath(indicator, measure, point), measureDecimals(measure), options);
}

function amount(edition: Edition, indicator: IndicatorResult, measure: IndicatorMeasure, point: IndicatorPoint, options: { readonly sign?: 'always' } = {}): Amount {
  return { amount: at(edition, indicator, measure, point, options), unit: inlineUnit(edition, measure) };
}

function inlineUnit(edition: Edition, { unit }: IndicatorMeasure): string {
  if (unit === '1') return '';
  return unit.startsWith('percent') ? '%' : unitIn(edition, unitOf(edition, unit), 'inline');
}

/** Rose, fell or no clear change by the house rule, from the first year to the last; what rests on one end says so. */
function changeSentence(edition: Edition, indicator: IndicatorResult, measure: IndicatorMeasure | undefined): Inlines | undefined {
  if (measure === undefined || measure.points.length < 3) return undefined;
  const { language } = edition;
  const { points } = measure;
  const change = changeOf(measure);
  if (change === undefined) return undefined;
  const [first, last] = [points[0], points[points.length - 1]];
  const said = woven([at(edition, indicator, measure, first), at(edition, indicator, measure, last)], language, (from, to) => changedTo(change.side, from, to, inlineUnit(edition, measure), language, { gender: 'm' }));
  const years = yearRange(first.period, last.period, language, 'in');
  const [carrier] = change.carriedBy;
  return sentences(
    phrase(words.changed, language, { name: nameOf(edition, indicator), years, change: said }),
    carrier === undefined ? undefined : phrase(words.carried, language, { year: String(carrier) }),
  );
}

function changeOf(measure: IndicatorMeasure): ClearChange | undefined {
  const { points } = measure;
  return clearChange(points.map(({ period }) => period), points.map(({ value }) => value), Number(`1e-${measureDecimals(measure)}`));
}

/** Whether the change of a measure is gone without one of its end years. */
export function restsOnOneYear(measure: IndicatorMeasure | undefined): boolean {
  return measure !== undefined && (changeOf(measure)?.carriedBy.length ?? 0) > 0;
}

/** Above or below the nation in the last year. */
function standing(edition: Edition, indicator: IndicatorResult, own: string, nation: string, ratio: string): Inlines | undefined {
  const [mine, theirs, times] = [own, nation, ratio].map((id) => measureOf(indicator, id));
  const point = lastPoint(times);
  if (mine === undefined || theirs === undefined || times === undefined || point === undefined) return undefined;
  const [a, b] = [mine, theirs].map(({ points }) => points.find(({ period }) => period === point.period));
  if (a === undefined || b === undefined || point.value === 1) return undefined;
  return phrase(point.value > 1 ? words.above : words.below, edition.language, {
    year: String(point.period), own: amount(edition, indicator, mine, a), nation: amount(edition, indicator, theirs, b), ratio: at(edition, indicator, times, point),
  });
}

function paybackSentence(edition: Edition, indicator: IndicatorResult): Inlines | undefined {
  const lagged = indicator.measures.filter(({ id, lag }) => id === `lag${lag}`);
  const [first, last] = [lagged[0], lagged[lagged.length - 1]];
  const point = lastPoint(first);
  const late = last?.points.find(({ period }) => period === point?.period);
  if (first === undefined || point === undefined || late === undefined || first.lag !== 0 || last.lag === 0) return undefined;
  return phrase(words.payback, edition.language, { year: String(point.period), same: at(edition, indicator, first, point), lag: String(last.lag), late: at(edition, indicator, last, late) });
}

function structureSentence(edition: Edition, indicator: IndicatorResult): Inlines {
  const { language } = edition;
  if (indicator.measures.every(({ points }) => points.length === 0)) return [];
  const over = indicator.measures.flatMap((measure) => {
    const years = measure.points.filter((point) => point.class === 'exceeds').map(({ period }) => String(period));
    return years.length === 0 ? [] : [phrase(words.exceeds, language, { name: capitalised(measure.name[language]), years: yearsIn(edition, years) })];
  });
  return over.length > 0 ? sentences(...over) : phrase(words.lawful, language, { name: nameOf(edition, indicator) });
}

/** 2018, 2019 and 2020, as the language puts years after a preposition. */
function yearsIn({ language }: Edition, years: readonly string[]): string {
  const list = joinList(years, language);
  return language === 'kk' ? `${list} жылдары` : language === 'ru' ? `${list} гг.` : list;
}

function advantageSentence(edition: Edition, indicator: IndicatorResult): Inlines {
  const rca = measureOf(indicator, 'rca');
  const point = lastPoint(rca);
  if (rca === undefined || point === undefined) return [];
  return phrase(point.value < 1 ? words.rcaBelow : words.rcaAbove, edition.language, { rca: at(edition, indicator, rca, point), year: String(point.period) });
}

function activitySentences(edition: Edition, indicator: IndicatorResult): Inlines {
  const { language } = edition;
  const [a, g] = ['arithmetic', 'geometric'].map((id) => measureOf(indicator, id));
  const [pa, pg] = [lastPoint(a), lastPoint(g)];
  if (a === undefined || g === undefined || pa === undefined || pg === undefined) return [];
  const slots = { name: nameOf(edition, indicator), year: String(pa.period), a: at(edition, indicator, a, pa), g: at(edition, indicator, g, pg) };
  const band = (point: IndicatorPoint) => classText(point, language) ?? '';
  const verdict = pa.class === pg.class
    ? phrase(words.kaSame, language, { ...slots, band: classWord(pa.class ?? '', language) ?? '' })
    : phrase(words.kaDiffer, language, { ...slots, aBand: band(pa), gBand: band(pg) });
  const moving = indicator.inputs.filter(({ id }) => ([['arithmetic', pa], ['geometric', pg]] as const).some(([mean, point]) => {
    const without = measureOf(indicator, `${mean}-without-${id}`)?.points.find(({ period }) => period === point.period);
    return without !== undefined && without.class !== point.class;
  }));
  return sentences(verdict, moving.length === 0 ? undefined : phrase(words.kaMoves, language, { shares: moving.map(({ name }) => name[language]).join('; ') }));
}

function contributionSentences(edition: Edition, indicator: IndicatorResult): Inlines {
  const { language } = edition;
  const said = (['social', 'economic', 'investment'] as const).flatMap((kind) => {
    const measure = measureOf(indicator, kind);
    return [changeSentence(edition, indicator, measure), standing(edition, indicator, kind, `${kind}-nation`, `${kind}-ratio`)];
  });
  const type = lastPoint(measureOf(indicator, 'mean-index'))?.class;
  return sentences(...said, type === undefined ? undefined : phrase(words.type, language, { type: type.replace(/-/g, '\u2212') }));
}

function splitSentences(edition: Edition, indicator: IndicatorResult): Inlines {
  const { language } = edition;
  const [df, ax, ay, check] = ['change', 'extensive', 'intensive', 'extensive-lmdi'].map((id) => measureOf(indicator, id));
  if (df === undefined || ax === undefined || ay === undefined || check === undefined) return [];
  const each = df.points.map((point) => {
    const [px, py] = [ax, ay].map(({ points }) => points.find(({ period }) => period === point.period));
    const code = point.class;
    if (px === undefined || py === undefined || code === undefined || !isSector(code)) return undefined;
    return phrase(words.split, language, {
      name: nameOf(edition, indicator),
      years: yearRange(point.from ?? point.period, point.period, language, 'figures'),
      df: amount(edition, indicator, df, point, { sign: 'always' }),
      ax: at(edition, indicator, ax, px, { sign: 'always' }),
      ay: at(edition, indicator, ay, py, { sign: 'always' }),
      sector: classText(point, language) ?? code,
      class: sectorClassText(indicator, code, language),
    });
  });
  const differing = df.points.filter(({ period, class: code }) => check.points.find((point) => point.period === period)?.class !== code).map(({ period }) => String(period));
  return sentences(each.at(-1), differing.length === 0 ? [words.pathAgrees[language]] : phrase(words.pathDiffers, language, { years: yearsIn(edition, differing) }));
}

function leverageSentence(edition: Edition, indicator: IndicatorResult): Inlines {
  const [value, state] = ['leverage', 'leverage-state'].map((id) => measureOf(indicator, id));
  const [pv, ps] = [lastPoint(value), lastPoint(state)];
  if (value === undefined || pv === undefined) return [];
  const slots = { name: nameOf(edition, indicator), value: at(edition, indicator, value, pv) };
  return state === undefined || ps === undefined ? phrase(words.leverage, edition.language, slots) : phrase(words.leverageState, edition.language, { ...slots, state: at(edition, indicator, state, ps) });
}

function jobSentence(edition: Edition, indicator: IndicatorResult): Inlines {
  const measure = measureOf(indicator, 'value');
  const point = lastPoint(measure);
  if (measure === undefined || point === undefined) return [];
  return phrase(words.perJob, edition.language, { name: nameOf(edition, indicator), years: yearRange(point.from ?? point.period, point.period, edition.language, 'figures'), value: amount(edition, indicator, measure, point) });
}

function smallSentence(edition: Edition, indicator: IndicatorResult): Inlines {
  const { language } = edition;
  const [indices, income, limit] = ['indices', 'income', 'limit'].map((id) => measureOf(indicator, id));
  const point = lastPoint(indices);
  if (indices === undefined || income === undefined || limit === undefined || point === undefined) return [];
  const years = (kind: string) => indices.points.filter((one) => one.class === kind).map(({ period }) => String(period));
  const [a, b] = [income, limit].map(({ points }) => points.find(({ period }) => period === point.period));
  const small = years('small').length === 0 || a === undefined || b === undefined ? undefined : phrase(words.small, language, {
    name: nameOf(edition, indicator), years: yearsIn(edition, years('small')), year: String(point.period), income: amount(edition, indicator, income, a), limit: amount(edition, indicator, limit, b),
  });
  const large = years('not-small').length === 0 ? undefined : phrase(words.notSmall, language, { name: nameOf(edition, indicator), years: yearsIn(edition, years('not-small')) });
  return sentences(small, large);
}

function scienceSentence(edition: Edition, indicator: IndicatorResult): Inlines {
  const { language } = edition;
  const measure = measureOf(indicator, 'intensity');
  const point = lastPoint(measure);
  if (measure === undefined || point === undefined) return [];
  const threshold = String(indicator.settings.threshold ?? '').replace('.', language === 'en' ? '.' : ',');
  return phrase(words.science, language, { name: nameOf(edition, indicator), year: String(point.period), value: amount(edition, indicator, measure, point), class: classText(point, language) ?? '', threshold: `${threshold}${language === 'en' ? '' : '\u00A0'}%` });
}


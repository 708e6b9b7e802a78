import type { Words } from '../../../../language/words.ts';
import { joinList } from '../../../../language/sentences.ts';
import { yearText } from '../../../../language/years.ts';
import { studyCatalogue } from '../../../../study/catalogue.ts';
import type { TrendPointResult, TrendResult, TrendShape } from '../../../../study/sections/trends/result.ts';
import type { Inlines } from '../../../document.ts';
import { decimalsOfError } from '../../decimals.ts';
import type { Edition } from '../../edition.ts';
import { changeUnitOf, seriesUnit } from '../../edition.ts';
import { hasNumber, intervalAt, numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { curveList } from './said.ts';
import { curveName, errorDecimals, trendDecimals } from './words.ts';

const words = {
  rising: {
    kk: 'Түзу сызық бойынша көрсеткіш жылына {slope:dat} өседі {interval}.',
    ru: 'По прямой показатель растет на {slope} в год {interval}.',
    en: 'Along the straight line it rises by {slope} each year {interval}.',
  },
  falling: {
    kk: 'Түзу сызық бойынша көрсеткіш жылына {slope:dat} өзгереді, яғни төмендейді {interval}.',
    ru: 'По прямой показатель меняется на {slope} в год, то есть падает {interval}.',
    en: 'Along the straight line it changes by {slope} each year: it falls {interval}.',
  },
  unclear: {
    kk: 'Айқын өзгеріс жоқ: түзудің жылдық өзгерісі {slope}, аралығы нөлді қамтиды {interval}.',
    ru: 'Заметного изменения нет: наклон прямой {slope} в год, интервал содержит ноль {interval}.',
    en: 'There is no clear change: the straight line changes by {slope} each year, and its interval holds zero {interval}.',
  },
  bothLeast: {
    kk: 'Екі қатенің де ең кішісі – {curve}: {first} және {second}.',
    ru: 'Обе ошибки наименьшие у одной кривой: {curve} ({first} и {second}).',
    en: 'Both errors are smallest for the {curve}: {first} and {second}.',
  },
  least: {
    kk: 'Бір жылды алып тастау қатесінің ең кішісі – {curve} ({first}), жылжымалы бастау қатесінікі – {other} ({second}): екі тексеру бір түрді көрсетпейді.',
    ru: 'При исключении одного года наименьшая ошибка у кривой: {curve} ({first}), при скользящем начале: {other} ({second}); проверки не сходятся на одной кривой.',
    en: 'Leaving one year out, the {curve} has the smallest error ({first}); from a rolling origin, the {other} ({second}): the checks do not agree on one curve.',
  },
  origins: { kk: 'Жылжымалы бастаудың саны: {m}.', ru: 'Скользящих начал: {m}.', en: 'Rolling origins: {m}.' },
  alike: {
    kk: '{year} ол {value} береді {interval}; 95\u00A0%-дық аралықтар бойынша мыналардан ажыратылмайды: {others}.',
    ru: '{year} она дает {value} {interval}; по 95-процентным интервалам она не отличима от следующих: {others}.',
    en: '{year} it gives {value} {interval}; by their 95% intervals it is not distinguishable from: {others}.',
  },
  allAlike: {
    kk: '{year} ол {value} береді {interval}; 95\u00A0%-дық аралықтар бойынша басқалардың ешқайсысынан ажыратылмайды.',
    ru: '{year} она дает {value} {interval}; по 95-процентным интервалам она не отличима ни от одной другой.',
    en: '{year} it gives {value} {interval}; by their 95% intervals it is not distinguishable from any other.',
  },
  apart: {
    kk: '{year} ол {value} береді {interval}; 95\u00A0%-дық аралығы басқалардікімен қиылыспайды.',
    ru: '{year} она дает {value} {interval}; ее 95-процентный интервал не пересекается с другими.',
    en: '{year} it gives {value} {interval}; its 95% interval does not overlap the others.',
  },
  refused: {
    kk: 'Болжамға жіберілмеді: {curves}. Дәрежесі n/3-тен кіші болуы керек, ал n\u00A0=\u00A0{n}.',
    ru: 'К прогнозу не допущены: {curves}. Степень должна быть меньше n/3, а n\u00A0=\u00A0{n}.',
    en: 'Refused for forecasting: {curves}. The degree must be below n/3, and n\u00A0=\u00A0{n}.',
  },
  unfitted: { kk: 'Бағаланбады: {curve} ({reason}).', ru: 'Не оценивается: {curve} ({reason}).', en: 'Not estimated: {curve} ({reason}).' },
} as const satisfies Readonly<Record<string, Words>>;

/** What the straight line says of the course: clear only when its interval excludes zero. */
export function slopeSentence(edition: Edition, trend: TrendResult): Inlines | undefined {
  const line = trend.shapes.find(({ id }) => id === 'linear');
  const slope = line?.coefficients.find(({ id }) => id === 'b');
  if (slope === undefined) return undefined;
  const path = pathOf('trends', trend.id, 'shapes', 'linear', 'coefficients', 'b');
  const decimals = Math.max(0, decimalsOfError(slope.se) - 1);
  const template = slope.low95 > 0 ? words.rising : slope.high95 < 0 ? words.falling : words.unclear;
  return phrase(template, edition.language, {
    slope: { amount: numberAt(edition, pathOf(path, 'estimate'), decimals, { weak: template === words.unclear }), unit: changeUnitOf(edition, trend.unit, 'inline') },
    interval: intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals),
  });
}

/** The curves with the smallest errors, and what their forecast is not told apart from. */
export function errorSentences(edition: Edition, trend: TrendResult): Inlines {
  const { language } = edition;
  const { leastLeaveOneOut, leastRollingOrigin } = trend;
  const error = (id: string, what: string) => numberAt(edition, pathOf('trends', trend.id, 'shapes', id, what), errorDecimals(trend));
  if (leastLeaveOneOut === null || leastRollingOrigin === null) return [];
  const slots = { curve: curveName(edition, leastLeaveOneOut), other: curveName(edition, leastRollingOrigin), first: error(leastLeaveOneOut, 'leaveOneOutRmse'), second: error(leastRollingOrigin, 'rollingOriginRmse') };
  const best = trend.shapes.find(({ id }) => id === leastLeaveOneOut);
  return sentences(
    phrase(leastLeaveOneOut === leastRollingOrigin ? words.bothLeast : words.least, language, slots),
    phrase(words.origins, language, { m: numberAt(edition, pathOf('trends', trend.id, 'rollingCount'), 0) }),
    leastLeaveOneOut === leastRollingOrigin && best !== undefined ? distinguished(edition, trend, best) : undefined,
  );
}

function distinguished(edition: Edition, trend: TrendResult, best: TrendShape): Inlines | undefined {
  const { language } = edition;
  const end = endOf(trend, best);
  const path = pathOf('trends', trend.id, 'shapes', best.id, 'points', trend.until);
  if (end === undefined || !hasNumber(edition, pathOf(path, 'value'))) return undefined;
  const overlapping = trend.shapes.filter((other) => {
    const point = endOf(trend, other);
    return other !== best && point !== undefined && point.low95 <= end.high95 && point.high95 >= end.low95;
  });
  const decimals = trendDecimals(edition, trend);
  return phrase(overlapping.length === 0 ? words.apart : overlapping.length === trend.shapes.length - 1 ? words.allAlike : words.alike, language, {
    year: capitalisedYear(trend.until, edition),
    value: { amount: numberAt(edition, pathOf(path, 'value'), decimals), unit: seriesUnit(edition, trend.series, 'inline') },
    interval: intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals),
    others: curveList(edition, trend, overlapping.map(({ id }) => id)),
  });
}

function capitalisedYear(year: number, { language }: Edition): string {
  const said = yearText(year, language, 'in');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function endOf({ until }: TrendResult, { points }: TrendShape): TrendPointResult | undefined {
  return points.find(({ period }) => period === until);
}

/** Which curves may not forecast, or could not be fitted, and why. */
export function refusedSentences(edition: Edition, trend: TrendResult): Inlines {
  const { language } = edition;
  const high = trend.refused.filter(({ reasons }) => reasons[0]?.code === 'forecasts.polynomialTooHigh');
  const others = trend.refused.filter((one) => !high.includes(one));
  return sentences(
    high.length === 0 ? undefined : phrase(words.refused, language, { curves: joinList(high.map(({ id }) => curveName(edition, id)), language), n: numberAt(edition, pathOf('trends', trend.id, 'n'), 0) }),
    ...others.map(({ id, reasons }) => phrase(words.unfitted, language, { curve: curveName(edition, id), reason: reasonText(edition, reasons.at(-1)) })),
  );
}

/** The words of an issue without its fix. */
export function reasonText({ language }: Edition, issue: TrendResult['refused'][number]['reasons'][number] | undefined): string {
  const template = studyCatalogue.get(issue?.code ?? '')?.what[language] ?? '';
  return Object.entries(issue?.detail ?? {}).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, typeof value === 'object' ? value[language] : String(value)), template);
}

import type { TrendModelKind } from '../../../../forecasts/trend-model.ts';
import { formatInterval } from '../../../../language/intervals.ts';
import type { Words } from '../../../../language/words.ts';
import { yearText } from '../../../../language/years.ts';
import type { TrendResult } from '../../../../study/sections/trends/result.ts';
import type { Edition } from '../../edition.ts';
import { changeUnitOf, seriesUnit } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { pathOf, valueOf } from '../../numbers.ts';
import { curveName, trendDecimals, trendName } from './words.ts';

const words = {
  R2: { kk: 'детерминация коэффициенті', ru: 'коэффициент детерминации', en: 'R squared' },
  R2InLevels: { kk: 'деңгейлердегі детерминация коэффициенті', ru: 'коэффициент детерминации в уровнях', en: 'R squared in levels' },
  printedR2: { kk: 'дереккөздегі детерминация коэффициенті', ru: 'коэффициент детерминации по источнику', en: 'R squared as printed' },
  aicc: { kk: 'түзетілген Акаике критерийі', ru: 'скорректированный критерий Акаике', en: 'corrected Akaike criterion' },
  leaveOneOutRmse: { kk: 'бір жылды алып тастау қатесі', ru: 'ошибка при исключении одного года', en: 'leave-one-out error' },
  rollingOriginRmse: { kk: 'жылжымалы бастау қатесі', ru: 'ошибка при скользящем начале', en: 'rolling-origin error' },
  rollingCount: { kk: 'жылжымалы бастаудың саны', ru: 'число скользящих начал', en: 'number of rolling origins' },
  n: { kk: 'бақылаулар саны', ru: 'число наблюдений', en: 'number of observations' },
  estimate: { kk: 'коэффициент {id}', ru: 'коэффициент {id}', en: 'coefficient {id}' },
  low: { kk: '95\u00A0%-дық аралықтың төменгі шегі', ru: 'нижняя граница 95-процентного интервала', en: 'lower end of the 95% interval' },
  high: { kk: '95\u00A0%-дық аралықтың жоғарғы шегі', ru: 'верхняя граница 95-процентного интервала', en: 'upper end of the 95% interval' },
  drawnOn: { kk: 'дереккөз трендінің жалғасы', ru: 'продолжение тренда источника', en: 'the source’s curve drawn on' },
  intervalIs: { kk: '95\u00A0%: {interval}', ru: '95\u00A0%: {interval}', en: '95%: {interval}' },
} as const satisfies Readonly<Record<string, Words>>;

type WordKey = keyof typeof words;

/** The name, unit and interval of a number of a comparison of trends. */
export function nameOfTrendNumber(edition: Edition, steps: readonly string[], path: string): NumberName {
  const { language, result } = edition;
  const trend = result.trends[steps[1]];
  const say = (key: WordKey) => words[key][language];
  const named = (...parts: readonly string[]): string => [trendName(edition, trend), ...parts].filter((part) => part !== '').join(', ');
  const kind = steps.at(-1) ?? '';
  if (steps[2] === 'says') {
    if (kind === 'printedR2') return { name: named(say('printedR2')) };
    const curve = curveName(edition, steps[5] as TrendModelKind);
    return kind === 'R2' ? { name: named(curve, say('R2')) } : { name: named(curve, say('drawnOn'), yearText(Number(steps[7]), language, 'short')), unit: seriesUnit(edition, trend.series, 'axis') };
  }
  if (steps[2] !== 'shapes') return { name: named(say(isWord(kind) ? kind : 'n')) };
  const curve = curveName(edition, steps[3] as TrendModelKind);
  if (steps[4] === 'coefficients') return coefficientName(edition, trend, steps, named);
  if (steps[4] !== 'points' && steps[4] !== 'fitted') return { name: named(curve, isWord(kind) ? say(kind) : kind), ...(kind === 'leaveOneOutRmse' || kind === 'rollingOriginRmse' ? { unit: changeUnitOf(edition, trend.unit, 'axis') } : {}) };
  const end = kind.startsWith('low') ? say('low') : kind.startsWith('high') ? say('high') : '';
  const point = path.slice(0, path.lastIndexOf('/'));
  const limits = [valueOf(result, pathOf(point, 'low95')), valueOf(result, pathOf(point, 'high95'))] as const;
  return {
    name: named(curve, yearText(Number(steps[5]), language, 'short'), end),
    unit: seriesUnit(edition, trend.series, 'axis'),
    ...(kind === 'value' && Number.isFinite(limits[0]) ? { interval: say('intervalIs').replace('{interval}', formatInterval(limits[0], limits[1], language, trendDecimals(edition, trend))) } : {}),
  };
}

function coefficientName(edition: Edition, trend: TrendResult, steps: readonly string[], named: (...parts: readonly string[]) => string): NumberName {
  const { language } = edition;
  const kind = steps[6];
  const end = kind === 'low95' ? words.low[language] : kind === 'high95' ? words.high[language] : '';
  const name = named(curveName(edition, steps[3] as TrendModelKind), words.estimate[language].replace('{id}', steps[5]), end);
  return steps[3] === 'linear' && steps[5] === 'b' ? { name, unit: changeUnitOf(edition, trend.unit, 'axis') } : { name };
}

function isWord(key: string): key is WordKey {
  return Object.hasOwn(words, key);
}

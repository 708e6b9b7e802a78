import { formatInterval } from '../../../../language/intervals.ts';
import type { Words } from '../../../../language/words.ts';
import type { FactorsResult } from '../../../../study/sections/factors/result.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { pathOf, valueOf } from '../../numbers.ts';
import { unitName, weightNames } from './words.ts';

const words = {
  r: { kk: 'корреляция', ru: 'корреляция', en: 'correlation' },
  n: { kk: 'бақылаулар саны', ru: 'число наблюдений', en: 'number of observations' },
  p: { kk: 'p-мәні', ru: 'p-значение', en: 'p-value' },
  adjustedP: { kk: 'Бенджамини–Хохберг бойынша түзетілген p-мәні', ru: 'p-значение с поправкой Бенджамини–Хохберга', en: 'p-value adjusted by Benjamini and Hochberg' },
  leaveOneOutP: { kk: 'бір бақылау алып тасталғандағы ең үлкен p-мәні', ru: 'наибольшее p-значение без одного наблюдения', en: 'largest p with one observation left out' },
  detrended: { kk: 'трендсіз', ru: 'без тренда', en: 'trend taken out' },
  differenced: { kk: 'өзгерістерде', ru: 'в изменениях', en: 'in changes' },
  rank: { kk: 'ранг', ru: 'ранг', en: 'rank' },
  lowRank: { kk: '90\u00A0%-дық ранг аралығының басы', ru: 'начало 90-процентного интервала рангов', en: 'first of the 90% interval of ranks' },
  highRank: { kk: '90\u00A0%-дық ранг аралығының соңы', ru: 'конец 90-процентного интервала рангов', en: 'last of the 90% interval of ranks' },
  low: { kk: 'аралықтың төменгі шегі', ru: 'нижняя граница интервала', en: 'lower end of the interval' },
  high: { kk: 'аралықтың жоғарғы шегі', ru: 'верхняя граница интервала', en: 'upper end of the interval' },
  T: { kk: 'нәтиженің бақылаулар саны', ru: 'число наблюдений результата', en: 'observations of the outcome' },
  discoveries: { kk: 'түзетуден кейін сақталған корреляциялар', ru: 'корреляций после поправки', en: 'correlations that survive the correction' },
  ranked: { kk: 'рангі бар факторлар саны', ru: 'число факторов с рангом', en: 'ranked factors' },
  factorCount: { kk: 'тізімдегі факторлар саны', ru: 'число факторов в перечне', en: 'factors listed' },
  knownCount: { kk: 'деректері бар факторлар саны', ru: 'число факторов с данными', en: 'factors with data' },
  draws: { kk: 'бутстреп сынақтарының саны', ru: 'число испытаний бутстрепа', en: 'draws of the bootstrap' },
  partial: { kk: 'жеке деңгей', ru: 'частный уровень', en: 'partial level' },
  integral: { kk: 'интегралды деңгей', ru: 'интегральный уровень', en: 'integral level' },
  weight: { kk: 'салмақ', ru: 'вес', en: 'weight' },
  printed: { kk: 'дереккөздегі корреляция', ru: 'корреляция источника', en: 'correlation of the source' },
  intervalIs: { kk: '95\u00A0%: {interval}, n = {n}', ru: '95\u00A0%: {interval}, n = {n}', en: '95%: {interval}, n = {n}' },
} as const satisfies Readonly<Record<string, Words>>;

type WordKey = keyof typeof words;

/** The name and interval of a number of a factor ranking. */
export function nameOfFactorNumber(edition: Edition, steps: readonly string[], path: string): NumberName {
  const ranking = edition.result.factors[steps[1]];
  const say = (key: WordKey) => words[key][edition.language];
  const last = steps.at(-1) ?? '';
  const kind = isWord(last) ? say(last) : last.startsWith('low') ? say('low') : last.startsWith('high') ? say('high') : '';
  const named = (...parts: readonly string[]): NumberName => ({ name: parts.filter((part) => part !== '').join(', ') });
  switch (steps[2]) {
    case 'outcomes': return outcomeNumber(edition, ranking, steps, path, kind);
    case 'levels': {
      const unit = unitName(edition, ranking, steps[4]);
      if (steps[5] === 'partial') return named(say('partial'), outcomeName(edition, ranking, steps[6]), unit);
      if (steps[5] === 'integral') return named(say('integral'), weightNames[steps[6] as keyof typeof weightNames][edition.language], unit);
      return named(say('integral'), unit, kind);
    }
    case 'printed': return named(say('printed'), steps[5] ?? '', kind);
    default: return named(ranking.title[edition.language], kind);
  }
}

function outcomeNumber(edition: Edition, ranking: FactorsResult, steps: readonly string[], path: string, kind: string): NumberName {
  const { language, result } = edition;
  const outcome = ranking.outcomes.find(({ id }) => id === steps[3]);
  const factor = outcome?.factors.find(({ id }) => id === steps[5]);
  if (outcome === undefined || factor === undefined) return { name: [outcomeName(edition, ranking, steps[3]), kind].join(', ') };
  const pair = `${factor.name[language]} – ${outcome.name[language]}`;
  const what = steps[6] === 'detrended' || steps[6] === 'differenced' ? `${words[steps[6]][language]}, ${kind}` : steps[6] === 'weights' ? `${words.weight[language]}, ${weightNames[steps[7] as keyof typeof weightNames][language]}` : kind;
  const root = path.slice(0, path.lastIndexOf('/'));
  const limits = [valueOf(result, pathOf(root, 'low95')), valueOf(result, pathOf(root, 'high95'))] as const;
  const told = steps.at(-1) === 'r' && Number.isFinite(limits[0]) ? { interval: words.intervalIs[language].replace('{interval}', formatInterval(limits[0], limits[1], language, 2)).replace('{n}', String(valueOf(result, pathOf(root, 'n')))) } : {};
  return { name: `${pair}: ${what}`, ...told };
}

function outcomeName({ language }: Edition, { outcomes }: FactorsResult, id: string): string {
  return outcomes.find((outcome) => outcome.id === id)?.name[language] ?? id;
}

function isWord(key: string): key is WordKey {
  return Object.hasOwn(words, key);
}

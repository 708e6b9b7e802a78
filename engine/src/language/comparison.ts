import type { Language, Words } from './words.ts';
import { withKazakhEnding } from './kazakh-figures.ts';

/** Beside another place or series: Шымкент қаласына қарағанда жоғары; выше, чем г. Шымкент; higher than Shymkent city. */
export function comparedWith(name: string, side: 'higher' | 'lower', language: Language): string {
  const words: Readonly<Record<'higher' | 'lower', Words>> = {
    higher: { kk: 'жоғары', ru: 'выше', en: 'higher' },
    lower: { kk: 'төмен', ru: 'ниже', en: 'lower' },
  };
  const word = words[side][language];
  if (language === 'kk') return `${withKazakhEnding(name, 'dat')} қарағанда ${word}`;
  return language === 'ru' ? `${word}, чем ${name}` : `${word} than ${name}`;
}

/** Beside the average of the republic. */
export function comparedWithNation(side: 'higher' | 'lower', language: Language): string {
  const words: Readonly<Record<'higher' | 'lower', Words>> = {
    higher: { kk: 'республикалық орташа деңгейден жоғары', ru: 'выше среднереспубликанского уровня', en: 'above the national average' },
    lower: { kk: 'республикалық орташа деңгейден төмен', ru: 'ниже среднереспубликанского уровня', en: 'below the national average' },
  };
  return words[side][language];
}

export function extreme(side: 'highest' | 'lowest', language: Language): string {
  const words: Readonly<Record<'highest' | 'lowest', Words>> = {
    highest: { kk: 'ең жоғары', ru: 'самый высокий', en: 'the highest' },
    lowest: { kk: 'ең төмен', ru: 'самый низкий', en: 'the lowest' },
  };
  return words[side][language];
}

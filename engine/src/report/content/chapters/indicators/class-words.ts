import { sectorClassNames, sectorNames } from '../../../../indicators/sector-plane.ts';
import type { SectorClass, SectorCode } from '../../../../indicators/sector-plane.ts';
import type { Language, Words } from '../../../../language/words.ts';
import type { IndicatorResult } from '../../../../study/sections/indicators/result.ts';

const words: Readonly<Record<string, Words>> = {
  insufficient: { kk: 'жеткіліксіз', ru: 'недостаточная', en: 'insufficient' },
  stable: { kk: 'тұрақты', ru: 'стабильная', en: 'stable' },
  high: { kk: 'жоғары', ru: 'высокая', en: 'high' },
  'science-based': { kk: 'ғылымды қажетсінетін', ru: 'наукоемкое', en: 'science-based' },
  'not-science-based': { kk: 'ғылымды қажетсінбейтін', ru: 'не наукоемкое', en: 'not science-based' },
  small: { kk: 'шағын', ru: 'малое', en: 'small' },
  'not-small': { kk: 'шағын емес', ru: 'не малое', en: 'not small' },
  within: { kk: 'шектен аспайды', ru: 'в пределах', en: 'within the limit' },
  beyond: { kk: 'шектен асады', ru: 'сверх предела', en: 'beyond the limit' },
  exceeds: { kk: 'үлес емес', ru: 'не доля', en: 'no share' },
};
const edge: Words = { kk: '{class}, шекте', ru: '{class}, у границы', en: '{class}, at the edge' };

/** A band, sector or test in words; undefined for what the table beside it shows. */
export function classWord(code: string, language: Language): string | undefined {
  if (Object.hasOwn(words, code)) return words[code][language];
  return isSector(code) ? `${code} ${sectorNames[code][language]}` : undefined;
}

/** What a number falls into, and whether it stands at the edge of it. */
export function classText(point: { readonly class?: string; readonly edge?: true } | undefined, language: Language): string | undefined {
  const word = point?.class === undefined ? undefined : classWord(point.class, language);
  return word === undefined || point?.edge !== true ? word : edge[language].replace('{class}', word);
}

export function isSector(code: string): code is SectorCode {
  return Object.hasOwn(sectorNames, code);
}

/** What the source makes of a sector, as the study reads it. */
export function sectorClassText({ settings }: IndicatorResult, code: SectorCode, language: Language): string {
  const found = settings.classes?.[code];
  return found !== undefined && Object.hasOwn(sectorClassNames, found) ? sectorClassNames[found as SectorClass][language] : '';
}

import type { Term } from './term.ts';

/** Territory. */
export const territoryTerms = {
  region: { kk: 'өңір', ru: 'регион', en: 'region', source: 'official' },
  oblast: { kk: 'облыс', ru: 'область', en: 'region (oblast)', source: 'dissertation' },
  district: { kk: 'аудан', ru: 'район', en: 'district', source: 'dissertation' },
  city: { kk: 'қала', ru: 'город', en: 'city', source: 'dissertation' },
  kazakhstan: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan', source: 'dissertation' },
  eastKazakhstanRegion: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan region', source: 'official' },
  abaiRegion: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai region', source: 'official' },
  homeRegion: { kk: 'зерттелетін өңір', ru: 'исследуемый регион', en: 'home region', source: 'house' },
  nation: { kk: 'ел', ru: 'страна', en: 'nation', source: 'house' },
} as const satisfies Readonly<Record<string, Term>>;

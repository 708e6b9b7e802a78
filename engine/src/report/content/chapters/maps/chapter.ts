import type { Words } from '../../../../language/words.ts';
import { unitIn, unitOf } from '../../edition.ts';
import { placeName } from '../places.ts';
import type { Chapter } from '../chapter.ts';
import { mapFigure } from './figure.ts';

const words = {
  rank: { kk: 'орны', ru: 'место', en: 'place' },
  bound: { kk: 'топтың шекарасы', ru: 'граница группы', en: 'bound of a class' },
} as const satisfies Readonly<Record<string, Words>>;

/** Maps of panels; those of rankings stand beside their ranking. */
export const mapsChapter: Chapter = {
  id: 'maps',
  title: { kk: 'Карталар', ru: 'Карты', en: 'Maps' },
  roots: ['maps'],
  blocks(edition) {
    return Object.values(edition.result.maps).filter(({ shows }) => shows.kind === 'panel').map((map) => mapFigure(edition, map));
  },
  nameOf(edition, [, id, kind, region]) {
    const { language, result } = edition;
    const map = result.maps[id];
    const unit = map.shows.kind === 'ranking' ? {} : { unit: unitIn(edition, unitOf(edition, map.unit), 'axis') };
    if (kind !== 'regions') return { name: `${map.title[language]}, ${words.bound[language]}`, ...unit };
    const what = map.shows.kind === 'ranking' ? words.rank[language] : `${result.panels[map.shows.id].name[language]}, ${map.year}`;
    return { name: `${placeName(edition, region)}, ${what}`, ...unit };
  },
};

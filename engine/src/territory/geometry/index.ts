import type { Words } from '../../language/words.ts';
import eastKazakhstan2020 from './east-kazakhstan-2020.json' with { type: 'json' };
import kazakhstan2018 from './kazakhstan-2018.json' with { type: 'json' };
import kazakhstan2022 from './kazakhstan-2022.json' with { type: 'json' };
import type { Topology } from './topology.ts';

/** Borders that the project brings along. */
export interface Geometry {
  readonly id: string;
  /** The first day of these borders, and the first on which they no longer hold. */
  readonly from: string;
  readonly to?: string;
  readonly topology: Topology;
  /** What a map drawn from it has to say. */
  readonly attribution: Words;
}

const bureau: Words = {
  kk: 'Шекаралар: ҚР Ұлттық статистика бюросы (ТДМ платформасы), MIT лицензиясы',
  ru: 'Границы: Бюро национальной статистики РК (платформа ЦУР), лицензия MIT',
  en: 'Borders: Bureau of National Statistics of Kazakhstan (SDG platform), MIT License',
};
const openStreetMap: Words = {
  kk: '© OpenStreetMap қатысушылары, ODbL 1.0',
  ru: '© участники OpenStreetMap, ODbL 1.0',
  en: '© OpenStreetMap contributors, ODbL 1.0',
};
const both: Words = { kk: `${bureau.kk}; ${openStreetMap.kk}`, ru: `${bureau.ru}; ${openStreetMap.ru}`, en: `${bureau.en}; ${openStreetMap.en}` };

/** Every geometry of the project; sources and licences stand in NOTICE beside the files. */
export const geometries: readonly Geometry[] = [
  { id: 'kazakhstan-2018', from: '2018-06-19', to: '2022-06-08', topology: kazakhstan2018, attribution: bureau },
  { id: 'kazakhstan-2022', from: '2022-06-08', topology: kazakhstan2022, attribution: both },
  { id: 'east-kazakhstan-2020', from: '2018-06-19', to: '2022-06-08', topology: eastKazakhstan2020, attribution: openStreetMap },
];

export function geometryById(id: string): Geometry | undefined {
  return geometries.find((geometry) => geometry.id === id);
}

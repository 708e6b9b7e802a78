import type { Words } from '../../language/words.ts';
import type { Block } from '../document.ts';
import { dynamicsSentences } from './change-sentences.ts';
import type { Edition } from './edition.ts';
import { phrase } from './phrase.ts';
import { seriesTable } from './series-table.ts';

const words = {
  missing: { kk: 'Есептелмейді: {names}.', ru: 'Не вычисляется: {names}.', en: 'Not computable: {names}.' },
} as const satisfies Readonly<Record<string, Words>>;

/** The tables of the study that no figure stands beside, with growth; what has no data is named. */
export function data(edition: Edition): readonly Block[] {
  const { result, language } = edition;
  const missing = new Map<string, string[]>();
  for (const { missing: why, name } of Object.values(result.constants)) {
    if (why !== undefined && name !== undefined) missing.set(why[language], [...(missing.get(why[language]) ?? []), name[language]]);
  }
  const absent = missing.size === 0 ? undefined : phrase(words.missing, language, { names: [...missing].map(([why, names]) => `${names.join(', ')} (${why})`).join('; ') });
  const placed = new Set(Object.values(result.charts).flatMap(({ table }) => (table === undefined ? [] : [table])));
  const tables = Object.values(result.tables).filter(({ id }) => !placed.has(id));
  return tables.flatMap((table, i): readonly Block[] => [seriesTable(edition, table, i === tables.length - 1 ? absent : undefined), ...dynamicsSentences(edition, table)]);
}

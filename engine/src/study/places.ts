import type { Issue } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { parseBorders } from '../territory/borders.ts';
import type { Borders } from '../territory/borders.ts';
import { kazakhstan } from '../territory/kazakhstan.ts';
import type { Territory } from '../territory/region.ts';
import { parseTerritoryTable } from '../territory/table.ts';
import type { StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import type { StudyFiles } from './parse.ts';
import type { BordersText } from './place-format.ts';
import type { PlaceName } from './result.ts';

/** The regions that a study knows: those of the registry where its nation is in it, and those of its own `places:` table.
 * @returns undefined for a country that nobody has described: its regions are then called by their codes and no borders are checked */
export function territoryOfStudy(study: StudyText, files: StudyFiles, issues: Issue[]): Territory | undefined {
  const { home, nation } = study.regions;
  const registry = kazakhstan.byCode.has(nation?.value ?? home.value) ? kazakhstan : undefined;
  const file = study.places;
  if (file === undefined) return registry;
  const content = files.get(file.value);
  if (content === undefined) {
    issues.push(studyIssues.issue('no-file', { file: file.value }, file.place));
    return registry;
  }
  const read = parseTerritoryTable(content, file.value, registry);
  issues.push(...read.issues);
  return read.value ?? registry;
}

/** Names of places for labels (without the word for region) and for sentences; a place of no registry is called by its code. */
export function placeNames(territory: Territory | undefined, codes: Iterable<string>): Record<string, PlaceName> {
  return Object.fromEntries([...new Set(codes)].map((code) => {
    const region = territory?.byCode.get(code);
    const plain: Words = { kk: code, ru: code, en: code };
    return [code, { ...(region?.short ?? plain), full: region?.names ?? plain }];
  }));
}

/** In whose borders a source gives a series, and which regions it goes on printing in their own. */
export interface SourceBorders {
  readonly borders: Borders;
  readonly former: readonly string[];
}

export function bordersOf(text: BordersText | undefined, issues: Issue[]): SourceBorders {
  if (text === undefined) return { borders: {}, former: [] };
  const { day, asOf, from = [], former = [], place } = text;
  const recalculated = from.map(({ name, value }) => ({ from: name, asOf: value.value }));
  const read = parseBorders({ ...(day === undefined ? {} : { day: day.value }), ...(asOf === undefined ? {} : { asOf: asOf.value }), recalculated }, place);
  issues.push(...read.issues);
  return { borders: read.value ?? {}, former: former.map(({ value }) => value) };
}

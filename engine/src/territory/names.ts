import { nearestName } from '../issues/nearest.ts';
import { foldLetters } from '../language/letter-fold.ts';
import type { Region, RegionKind, RegionLevel, Territory } from './region.ts';

/** The region a printed name means. */
export interface RegionMatch {
  readonly region: Region;
  /** The footnote mark at the end of the name. */
  readonly footnote?: string;
  /** Letters of two alphabets were mixed in the name. */
  readonly mixedLetters: boolean;
  /** The name fits a city, too, and was taken for the region of that name because no word says which. */
  readonly kindAssumed: boolean;
}

export interface NameQuestion {
  /** Levels to look in; the country and its regions when absent. */
  readonly levels?: readonly RegionLevel[];
  /** Only what this region has held at any time: names of districts repeat from region to region. */
  readonly within?: string;
}

interface ParsedName {
  readonly stem: string;
  readonly kind?: RegionKind;
}

const kindWords: readonly (readonly [RegionKind, readonly string[]])[] = [
  ['city', ['қалалық әкімшілігі', 'қалалық әкімдігі', 'городская администрация', 'city administration', 'қ ә', 'г а', 'қаласы', 'қала', 'қ', 'город', 'гор', 'г', 'city', 'қс']],
  ['district', ['ауданы', 'аудан', 'район', 'р н', 'district']],
  ['oblast', ['облысы', 'облыс', 'область', 'обл', 'region', 'oblast', 'oblysy']],
];

/** The words for a kind, as they stand in a folded name, the longest first. */
const foldedKindWords = kindWords
  .flatMap(([kind, words]) => words.map((word) => ({ kind, word: foldLetters(word) })))
  .sort((a, b) => b.word.length - a.word.length);

const footnoteMark = /(?:\s+\d{1,2}\)?|\d{1,2}\)|\*+\)?|[⁰¹²³⁴-⁹]+[⁾)]?)$/u;

function spaced(text: string): string {
  return text.replace(/[\s.,\-–—‑"'«»“”`’/()]+/gu, ' ').trim();
}

function parsedName(name: string): ParsedName {
  const folded = spaced(foldLetters(name));
  for (const { kind, word } of foldedKindWords) {
    if (folded.startsWith(`${word} `)) return { stem: folded.slice(word.length + 1), kind };
    if (folded.endsWith(` ${word}`)) return { stem: folded.slice(0, -word.length - 1), kind };
  }
  return { stem: folded };
}

const indexes = new WeakMap<Territory, ReadonlyMap<string, readonly Region[]>>();

/** Regions by the stems of their names. */
function stemsOf(territory: Territory): ReadonlyMap<string, readonly Region[]> {
  const known = indexes.get(territory);
  if (known !== undefined) return known;
  const index = new Map<string, Region[]>();
  for (const region of territory.regions) {
    for (const stem of new Set(spellingsOf(region).map((name) => parsedName(name).stem))) index.set(stem, [...(index.get(stem) ?? []), region]);
  }
  indexes.set(territory, index);
  return index;
}

function spellingsOf({ names, short, aliases }: Region): readonly string[] {
  return [names.kk, names.ru, names.en, short.kk, short.ru, short.en, ...aliases];
}

/** Which region a name in a table means: in any of its languages and spellings, with or without a word for region or city,
 * with a footnote mark, in two lines of two languages, in letters of mixed alphabets.
 * @returns undefined when no region, or more than one, fits */
export function matchRegion(territory: Territory, printed: string, question: NameQuestion = {}): RegionMatch | undefined {
  const whole = matchLine(territory, printed.replace(/\s+/gu, ' ').trim(), question);
  if (whole !== undefined || !printed.includes('\n')) return whole;
  const lines = printed.split(/\r?\n/).map((line) => matchLine(territory, line.trim(), question));
  const [first] = lines;
  return lines.every((line) => line !== undefined && line.region === first?.region) ? first : undefined;
}

function matchLine(territory: Territory, printed: string, question: NameQuestion): RegionMatch | undefined {
  const exact = matchUnmarked(territory, printed, question);
  if (exact !== undefined) return exact;
  const mark = footnoteMark.exec(printed);
  if (mark === null) return undefined;
  const match = matchUnmarked(territory, printed.slice(0, mark.index).trim(), question);
  return match === undefined ? undefined : { ...match, footnote: mark[0].replace(/[\s)⁾]/gu, '') };
}

function matchUnmarked(territory: Territory, printed: string, { levels = [0, 1], within }: NameQuestion): RegionMatch | undefined {
  const { stem, kind } = parsedName(printed);
  const candidates = (stemsOf(territory).get(stem) ?? []).filter(
    (region) => levels.includes(region.level) && (within === undefined || region.level < 2 || region.within?.some(({ code }) => code === within) === true),
  );
  const fitting = kind === undefined ? candidates : candidates.filter((region) => region.kind === kind);
  const region = fitting.length === 1 ? fitting[0] : kind === undefined ? likelyOf(fitting) : undefined;
  if (region === undefined) return undefined;
  return { region, mixedLetters: mixesLetters(printed), kindAssumed: fitting.length > 1 };
}

/** Of a region and the city of its name, tables print the word only for the city. */
function likelyOf(candidates: readonly Region[]): Region | undefined {
  const larger = candidates.filter(({ kind }) => kind !== 'city');
  return larger.length === 1 && candidates.length === 2 && candidates.every(({ level }) => level === larger[0].level) ? larger[0] : undefined;
}

/** Whether a word holds letters of two alphabets. */
function mixesLetters(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}

/** The name of the registry nearest to one that is not in it. */
export function nearestRegionName({ regions }: Territory, printed: string, { levels = [0, 1] }: NameQuestion = {}): string | undefined {
  const known = regions.filter(({ level }) => levels.includes(level)).flatMap(spellingsOf);
  return nearestName(printed.replace(/\s+/gu, ' ').trim(), known);
}

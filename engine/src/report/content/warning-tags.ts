import type { ResultWarning } from '../../study/result.ts';
import type { Inline, Inlines } from '../document.ts';
import type { Edition } from './edition.ts';
import { tagIn } from './edition.ts';

const byPath = new WeakMap<readonly ResultWarning[], ReadonlyMap<string, readonly ResultWarning[]>>();

/** The warnings of a result by each path that they name; a result never changes, so they are sorted out once. */
function warningsByPath(warnings: readonly ResultWarning[]): ReadonlyMap<string, readonly ResultWarning[]> {
  const known = byPath.get(warnings);
  if (known !== undefined) return known;
  const sorted = new Map<string, ResultWarning[]>();
  for (const warning of warnings) for (const path of new Set(warning.about)) sorted.set(path, [...(sorted.get(path) ?? []), warning]);
  byPath.set(warnings, sorted);
  return sorted;
}

/** Warnings about a number: those that name its path or a path above it. */
export function warningsAbout({ result }: Edition, path: string): readonly ResultWarning[] {
  const sorted = warningsByPath(result.warnings);
  const found = new Set<ResultWarning>();
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) for (const warning of sorted.get(path.slice(0, end)) ?? []) found.add(warning);
  return found.size < 2 ? [...found] : result.warnings.filter((warning) => found.has(warning));
}

/** Warnings that name a path itself or something below it. */
export function warningsUnder({ result }: Edition, path: string): readonly ResultWarning[] {
  return result.warnings.filter(({ about }) => about.some((prefix) => prefix === path || prefix.startsWith(`${path}/`)));
}

/** Tags as links, after the number or sentence that they weaken, in their order. */
export function tags({ language, result }: Edition, warnings: readonly ResultWarning[]): Inlines {
  return result.warnings.filter((warning) => warnings.includes(warning)).map(({ tag }): Inline => ({ kind: 'warningTag', tag: tagIn(tag, language) }));
}

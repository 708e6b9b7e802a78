import type { ResultWarning } from '../../study/result.ts';
import type { Inline, Inlines } from '../document.ts';
import type { Edition } from './edition.ts';
import { tagIn } from './edition.ts';

/** Warnings about a number: those that name its path or a path above it. */
export function warningsAbout({ result }: Edition, path: string): readonly ResultWarning[] {
  return result.warnings.filter(({ about }) => about.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)));
}

/** Warnings that name a path itself or something below it. */
export function warningsUnder({ result }: Edition, path: string): readonly ResultWarning[] {
  return result.warnings.filter(({ about }) => about.some((prefix) => prefix === path || prefix.startsWith(`${path}/`)));
}

/** Tags as links, after the number or sentence that they weaken, in their order. */
export function tags({ language, result }: Edition, warnings: readonly ResultWarning[]): Inlines {
  return result.warnings.filter((warning) => warnings.includes(warning)).map(({ tag }): Inline => ({ kind: 'warningTag', tag: tagIn(tag, language) }));
}

import type { Words } from '../../engine/src/language/words.ts';

/** What one key of a study means: in three languages, with the default where it may be left out and an example. */
export interface KeyWords extends Words {
  readonly example: string;
  /** Text as it is typed, or words; absent for required keys and for those that are simply not there. */
  readonly otherwise?: string | Words;
}

export interface Section {
  readonly title: Words;
  readonly about: Words;
  /** First steps of the paths that belong here. */
  readonly roots: readonly string[];
}

/** The words of one section of the study language: one page section and its keys. */
export interface SectionWords {
  readonly section: Section;
  readonly keys: Readonly<Record<string, KeyWords>>;
}

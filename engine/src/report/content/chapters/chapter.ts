import type { Words } from '../../../language/words.ts';
import type { Block, Findings } from '../../document.ts';
import type { Edition } from '../edition.ts';
import type { NumberName } from '../number-names.ts';

/** A chapter of the report that tells one section of the study. */
export interface Chapter {
  /** The id of its section in the page. */
  readonly id: string;
  readonly title: Words;
  /** First steps of the paths of the numbers that it names. */
  readonly roots: readonly string[];
  /** Empty when the result holds nothing for it. */
  blocks(edition: Edition): readonly Block[];
  /** What the number at a path is: name, unit, interval. */
  nameOf(edition: Edition, steps: readonly string[], path: string): NumberName;
  /** Sentences for the first page, each under its verdict. */
  findings?(edition: Edition): Findings['items'];
  /** Short titles of the section's warnings, by the name of the issue. */
  readonly warningTitles?: Readonly<Record<string, Words>>;
}

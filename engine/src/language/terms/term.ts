import type { Gender } from '../russian-agreement.ts';
import type { Words } from '../words.ts';

/** Where a word is attested: an official publication, the dissertation, common usage in the field,
 * proposed with its alternatives, or coined for this program. */
export type TermSource = 'official' | 'dissertation' | 'usage' | 'proposed' | 'house';

/** A concept in three languages, with the gender of its Russian name where verbs agree with it. */
export interface Term extends Words {
  readonly gender?: Gender;
  readonly source: TermSource;
}

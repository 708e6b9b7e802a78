import { joinList } from '../../../../language/sentences.ts';
import type { Inlines } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { phrase } from '../../phrase.ts';
import { placeName } from '../places.ts';
import { regionalWords as words } from './words.ts';

/** Names the regions that a measure leaves out for want of data. */
export function leftOutSentence(edition: Edition, codes: readonly string[]): Inlines | undefined {
  if (codes.length === 0) return undefined;
  return phrase(words.leftOut, edition.language, { list: joinList(codes.map((code) => placeName(edition, code)), edition.language) });
}

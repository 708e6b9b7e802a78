import type { Inline } from '../document.ts';
import { decimalsOf } from './decimals.ts';
import { unitIn, unitOf } from './edition.ts';
import type { Edition } from './edition.ts';
import { hasNumber, numberAt, valueOf } from './numbers.ts';
import type { Amount } from './phrase.ts';

/** A number of the result with its unit, for a place in running text; the mark of a missing one where there is none. */
export function amountAt(edition: Edition, path: string, unit: string, significant: number): Amount | Inline {
  if (!hasNumber(edition, path)) return { kind: 'missing', missing: 'noData' };
  return { amount: numberAt(edition, path, decimalsOf(valueOf(edition.result, path), significant)), unit: unitIn(edition, unitOf(edition, unit), 'inline') };
}

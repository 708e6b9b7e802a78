import { choice, named, object, oneOrMore, optional, shortOrLong, text } from './shape.ts';
import type { ShapeValue } from './shape.ts';

/** In whose borders a source gives its values; a day or year alone: all of them in the borders of that day. */
export const bordersShape = shortOrLong(text, object({
  /** Which day of a year decides; the last when absent. */
  day: optional(choice('first', 'last')),
  asOf: optional(text),
  /** Recalculated: from a year on, in the borders of a day. */
  from: optional(named(text, 'year')),
  /** Regions that are no more, which the source goes on printing in their own borders beside the new ones. */
  former: optional(oneOrMore(text)),
}), (asOf) => ({ asOf, place: asOf.place }));

/** How series and panels are brought to one territory. */
export const territoryKeys = {
  borders: optional(bordersShape),
  territory: optional(text),
  splice: optional(choice('ratio')),
  weights: optional(text),
} as const;

export type BordersText = ShapeValue<typeof bordersShape>;

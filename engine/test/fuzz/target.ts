import type { Dice } from '../dice.ts';

/** Something that reads text of anybody's, and what must hold whatever the text is. */
export interface FuzzTarget {
  readonly name: string;
  /** Texts to begin from, by the name of their file. */
  readonly corpus: ReadonlyMap<string, string>;
  /** Words that mean something to the reader. */
  readonly words: readonly string[];
  /** Throws where a property fails. */
  check(input: string): void;
  /** A text after the reader's grammar. */
  generate?(dice: Dice): string;
}

export function must(holds: boolean, property: string): void {
  if (!holds) throw new Error(`property: ${property}`);
}

import type { PlaceName } from '../../../study/result.ts';
import type { Edition } from '../edition.ts';

/** The name of a region for tables, lists and maps, without the word for region. */
export function placeName({ result, language }: Edition, code: string): string {
  return placeOf(result.study.places, code)?.[language] ?? code;
}

/** The name of a region in a sentence. */
export function fullPlaceName({ result, language }: Edition, code: string): string {
  return placeOf(result.study.places, code)?.full[language] ?? code;
}

function placeOf(places: Readonly<Record<string, PlaceName>>, code: string): PlaceName | undefined {
  return Object.hasOwn(places, code) ? places[code] : undefined;
}

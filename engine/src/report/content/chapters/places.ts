import { namesIn } from '../../../expressions/names.ts';
import { parseExpression } from '../../../expressions/parse-expression.ts';
import type { PlaceName } from '../../../study/result.ts';
import type { Edition } from '../edition.ts';
import { sourceName } from '../series-words.ts';

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

/** Names of the sources of panels, each once; of a computed panel those of what its formula names. */
export function panelSources(edition: Edition, ids: readonly string[]): readonly string[] {
  const { panels } = edition.result;
  const sources = ids.flatMap((id): readonly string[] => {
    const { source, formula } = panels[id];
    if (source !== undefined) return [sourceName(edition, source)];
    const parsed = formula === undefined ? undefined : parseExpression(formula, { file: 'study.yaml' }).value;
    const inputs = parsed === undefined ? [] : namesIn(parsed).map(({ name }) => name).filter((name) => name !== id && Object.hasOwn(panels, name));
    return panelSources(edition, inputs);
  });
  return [...new Set(sources)];
}

import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import type { EquationResult } from '../../study/result.ts';
import type { Edition } from './edition.ts';
import { labelOf, nameOf, titleOf } from './edition.ts';
import { withKazakhEnding } from '../../language/kazakh-figures.ts';
import { equationReference } from '../../language/captions.ts';
import { capitalised } from '../../language/headings.ts';
import { quote } from '../../language/sentences.ts';

const time: Words = { kk: 'уақыт', ru: 'время', en: 'time' };

/** The name of a variable of an equation: a series, or time itself. */
export function variableName(edition: Edition, id: string): string {
  return id === 't' || id === 'year' ? time[edition.language] : nameOf(edition, id);
}

/** The name of a source, without its title its id. */
export function sourceName({ result, language }: Edition, id: string): string {
  return (Object.hasOwn(result.study.sources, id) ? result.study.sources[id].title?.[language] : undefined) ?? id;
}

/** Names of the sources of some series, each once. */
export function sourcesOf(edition: Edition, ids: readonly string[]): readonly string[] {
  const sources = ids.flatMap((id) => {
    const source = edition.result.series[id]?.source;
    return source === undefined ? [] : [sourceName(edition, source)];
  });
  return [...new Set(sources)];
}

/** The heading of an equation: Инновациялық белсенділік теңдеуі (10). */
export function equationTitle(edition: Edition, equation: EquationResult): string {
  const { language } = edition;
  const own = equation.name?.[language];
  const label = labelOf(edition, equation);
  if (own !== undefined) return `${capitalised(own)} (${label})`;
  const words: Words = {
    kk: `${titleOf(edition, equation.response)} теңдеуі (${label})`,
    ru: `${titleOf(edition, equation.response)}: уравнение (${label})`,
    en: `${titleOf(edition, equation.response)}: equation (${label})`,
  };
  return words[language];
}

/** (10)-теңдеу, уравнение (10). */
export function equationNumber(edition: Edition, equation: EquationResult): string {
  return equationReference(labelOf(edition, equation), edition.language);
}

/** Where the numbers of a table or figure come from: … деректері негізінде есептелген. */
export function computedFrom(edition: Edition, ids: readonly string[]): string {
  return computedFromNames(edition, sourcesOf(edition, ids));
}

/** The same for sources that are already named. */
export function computedFromNames({ language }: Edition, sources: readonly string[]): string {
  const names = sources.join('; ');
  const said: Words = { kk: `${names} ${term('computedFrom', 'kk')}`, ru: `${term('computedFrom', 'ru')}: ${names}`, en: `${term('computedFrom', 'en')} ${names}` };
  return `${said[language]}.`;
}

/** A name as the subject of a clause: Russian sets an indicator in quotes where it cannot decline. */
export function quotedName(edition: Edition, id: string): string {
  const name = variableName(edition, id);
  return edition.language === 'ru' ? quote(name, 'ru') : name;
}

export function inGenitive(edition: Edition, id: string): string {
  const name = variableName(edition, id);
  return edition.language === 'kk' ? withKazakhEnding(name, 'gen') : name;
}

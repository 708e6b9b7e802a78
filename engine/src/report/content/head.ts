import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import { yearRange } from '../../language/years.ts';
import type { Definition, Document } from '../document.ts';
import type { Edition } from './edition.ts';
import { numberAt, pathOf } from './numbers.ts';
import { phrase } from './phrase.ts';

const words = {
  title: { kk: '{topic}: бағалау және болжам', ru: '{topic}: оценка и прогноз', en: '{topic}: assessment and forecast' },
  assessed: { kk: '{topic}: бағалау', ru: '{topic}: оценка', en: '{topic}: assessment' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  period: { kk: 'Бағалау кезеңі', ru: 'Период оценки', en: 'Estimation period' },
  periodWithN: { kk: '{years}, n = {n}', ru: '{years}, n = {n}', en: '{years}, n = {n}' },
  forecast: { kk: 'Болжам', ru: 'Прогноз', en: 'Forecast' },
  data: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  actual: { kk: '{years} – нақты мәндер', ru: '{years} — факт', en: '{years} actual' },
  heldOut: { kk: '{years} – нақты мәндер; {later} – тексеру үшін', ru: '{years} — факт; {later} — для проверки', en: '{years} actual; {later} held out for a check' },
  footer: {
    kk: 'Дереккөз: {sources}. Есептеулер: Aimaq. Әр санның формуласы, кіріс деректері және ұяшығы электрондық нұсқада ашылады.',
    ru: 'Источник: {sources}. Расчеты: Aimaq. Формула, исходные данные и ячейка каждого числа открываются в электронной версии.',
    en: 'Source: {sources}. Computed by Aimaq. The formula, the inputs and the cell of every number open in the electronic version.',
  },
  running: { kk: 'Дереккөз: {sources}; есептеулер: Aimaq', ru: 'Источник: {sources}; расчеты: Aimaq', en: 'Source: {sources}; computed by Aimaq' },
} as const satisfies Readonly<Record<string, Words>>;

/** Title, lines about the study, footer and running heads. */
export function headOf(edition: Edition): Pick<Document, 'title' | 'kicker' | 'meta' | 'footer' | 'running'> {
  const { language, result } = edition;
  const { study } = result;
  const region = study.title[language];
  const topic = study.subtitle?.[language];
  const title = (study.forecast === undefined ? words.assessed : words.title)[language].replace('{topic}', topic ?? region);
  const names = [...new Set(Object.values(study.sources).flatMap((source) => (source.title === undefined ? [] : [source.title[language]])))];
  const sources = names.length === 0 ? term('compiledByAuthor', language) : names.join('; ');
  return {
    title,
    ...(topic === undefined ? {} : { kicker: [region] }),
    meta: metaOf(edition),
    footer: [words.footer[language].replace('{sources}', sources)],
    running: {
      title: topic === undefined ? region : `${region}. ${topic}`,
      period: yearRange(study.from, study.forecast?.until ?? study.to, language, 'short'),
      source: words.running[language].replace('{sources}', shortest(names) ?? sources),
    },
  };
}

/** The foot of a page has room for one source. */
function shortest(names: readonly string[]): string | undefined {
  return names.length > 3 ? names.at(-1) : undefined;
}

function metaOf(edition: Edition): readonly Definition[] {
  const { language, result } = edition;
  const { study, equations } = result;
  const years = yearRange(study.from, study.to, language, 'short');
  const longest = Object.values(equations).toSorted((a, b) => b.summary.n - a.summary.n)[0];
  const period = longest === undefined ? [years] : phrase(words.periodWithN, language, { years, n: numberAt(edition, pathOf('equations', longest.id, 'summary', 'n'), 0) });
  const checked = Object.values(result.hindcast).flatMap(({ rows }) => rows.map((row) => row.period));
  const data = checked.length === 0 ? phrase(words.actual, language, { years }) : phrase(words.heldOut, language, { years, later: yearRange(Math.min(...checked), Math.max(...checked), language, 'short') });
  return [
    { term: [words.region[language]], parts: [study.title[language]] },
    { term: [words.period[language]], parts: period },
    ...(study.forecast === undefined ? [] : [{ term: [words.forecast[language]], parts: [yearRange(study.forecast.from, study.forecast.until, language, 'short')] }]),
    { term: [words.data[language]], parts: data },
  ];
}

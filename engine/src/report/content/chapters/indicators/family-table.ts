import { capitalised } from '../../../../language/headings.ts';
import { formatNumber } from '../../../../language/numbers.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import { studyCatalogue } from '../../../../study/catalogue.ts';
import type { IndicatorMeasure, IndicatorNote, IndicatorResult } from '../../../../study/sections/indicators/result.ts';
import type { Column, Inline, Inlines, Row, RowGroup, Table } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { decimalsOf } from '../../decimals.ts';
import { numberAt, valueOf } from '../../numbers.ts';
import { capitalisedInlines, joined, phrase, plainText } from '../../phrase.ts';
import type { Slot } from '../../phrase.ts';
import { sourcesOf } from '../../series-words.ts';
import { tags, warningsUnder } from '../../warning-tags.ts';
import { classText } from './class-words.ts';
import type { Family } from './families.ts';
import { indicatorTitle, measureDecimals, measurePath, measureUnit, namesBehind, registryNote } from './measures.ts';

const words = {
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  total: { kk: 'Жиынтығы', ru: 'Накопленное', en: 'Cumulative' },
  missing: { kk: 'Есептелмейді: {name} белгісіз ({why}).', ru: 'Не вычисляется: неизвестно — {name} ({why}).', en: 'Not computable: {name} is not known ({why}).' },
  without: { kk: 'Белгісіз: {name} ({why}).', ru: 'Неизвестно: {name} ({why}).', en: 'Not known: {name} ({why}).' },
  frame: { kk: 'бөлімі: {frame}', ru: 'знаменатель: {frame}', en: 'denominator: {frame}' },
  undated: { kk: 'дереккөзде жылы көрсетілмеген', ru: 'год в источнике не указан', en: 'the source gives no year' },
} as const satisfies Readonly<Record<string, Words>>;

/** One table of a family: a group for each indicator, a row for each measure, years across. */
export function familyTable(edition: Edition, family: Family, indicators: readonly IndicatorResult[], shown: (measure: IndicatorMeasure) => boolean = () => true): Table {
  const { language } = edition;
  const undated = indicators.every((indicator) => indicator.undated === true || indicator.measures.length === 0);
  const years = undated ? [] : yearsOf(indicators.flatMap(({ measures }) => measures.filter(shown)));
  const totals = indicators.some(({ measures }) => measures.some(isCumulative));
  const number = (head: string): Column => ({ head: [head], align: 'number' });
  const columns: readonly Column[] = [
    { head: [words.indicator[language]], align: 'text' },
    { head: [words.unit[language]], align: 'unit' },
    ...(undated ? [number(words.value[language])] : years.map((year) => number(String(year)))),
    ...(totals ? [number(words.total[language])] : []),
  ];
  const note = noteOf(edition, indicators, undated);
  const source = sourceOf(edition, indicators);
  return {
    kind: 'table',
    id: `indicators-${family.id}`,
    form: 'data',
    caption: [family.caption[language]],
    columns,
    groups: indicators.map((indicator) => groupOf(edition, indicator, shown, undated ? undefined : years, totals)),
    ...(note.length === 0 ? {} : { note }),
    ...(source === '' ? {} : { source: [source] }),
  };
}

function isCumulative({ id }: IndicatorMeasure): boolean {
  return id.startsWith('cumulative-');
}

function yearsOf(measures: readonly IndicatorMeasure[]): readonly number[] {
  return [...new Set(measures.flatMap(({ points }) => points.map(({ period }) => period)))].sort((a, b) => a - b);
}

function groupOf(edition: Edition, indicator: IndicatorResult, shown: (measure: IndicatorMeasure) => boolean, years: readonly number[] | undefined, totals: boolean): RowGroup {
  const title: Inlines = [indicatorTitle(edition, indicator), ...tags(edition, warningsUnder(edition, `indicators/${indicator.id}`))];
  const measures = indicator.measures.filter((measure) => shown(measure) && !isCumulative(measure));
  const [only] = measures;
  if (measures.length === 1 && only.id === 'value') return { rows: [{ ...rowOf(edition, indicator, only, years, totals), level: 0, head: [...title, spanOf(edition, only)] }] };
  return { title, rows: [...measures.map((measure) => rowOf(edition, indicator, measure, years, totals)), ...missingRows(edition, indicator)] };
}

/** The years of a measure that is one number for several. */
function spanOf({ language }: Edition, { points }: IndicatorMeasure): string {
  const [only] = points;
  return points.length === 1 && only.from !== undefined ? `, ${yearRange(only.from, only.period, language, 'figures')}` : '';
}

function rowOf(edition: Edition, indicator: IndicatorResult, measure: IndicatorMeasure, years: readonly number[] | undefined, totals: boolean): Row {
  const { language } = edition;
  const decimals = measureDecimals(measure);
  const cell = (measured: IndicatorMeasure, period: number | undefined): Inlines => {
    const point = measured.points.find((one) => period === undefined || one.period === period);
    if (point === undefined) return [{ kind: 'missing', missing: 'noData' }];
    const path = measurePath(indicator, measured, point);
    const said = measured.id.endsWith('-lmdi') ? undefined : classText(point, language);
    const weak = warningsUnder(edition, path.slice(0, path.lastIndexOf('/'))).length > 0;
    return [numberAt(edition, path, decimals, { weak }), ...(said === undefined ? [] : [{ kind: 'detail', parts: [said] } satisfies Inline])];
  };
  const sum = indicator.measures.find(({ id }) => id === `cumulative-${measure.id}`);
  return {
    head: [`${capitalised(measure.name[language])}${spanOf(edition, measure)}`],
    level: 1,
    cells: [
      [measure.unit === '1' ? '' : measureUnit(edition, measure.unit)],
      ...(years === undefined ? [cell(measure, undefined)] : years.map((year) => cell(measure, year))),
      ...(totals ? [sum === undefined ? [] : cell(sum, undefined)] : []),
    ],
  };
}

/** What is missing stands in the place of what it would have given. */
function missingRows({ language }: Edition, { missing, measures }: IndicatorResult): readonly Row[] {
  if (missing.length === 0) return [];
  const said = measures.length === 0 ? words.missing : words.without;
  return [{ head: phrase(said, language, { name: unique(missing.map(({ name }) => name[language])), why: unique(missing.map(({ why }) => why[language])) }), level: 1, cells: [] }];
}

function unique(items: readonly string[]): string {
  return [...new Set(items)].join('; ');
}

/** How to read the table: frames, remarks, what the registry says, what was noted while computing. */
export function noteOf(edition: Edition, indicators: readonly IndicatorResult[], undated: boolean): Inlines {
  const { language } = edition;
  const texts: readonly Inlines[] = [
    ...indicators.flatMap(({ name, frame }) => (frame === undefined ? [] : [[`${name[language]}: ${phrase(words.frame, language, { frame: frame[language] }).join('')}`]])),
    ...indicators.flatMap(({ name, remark }) => (remark === undefined ? [] : [[`${name[language]}: ${remark[language]}`]])),
    ...indicators.flatMap(({ method }) => (registryNote(method) === undefined ? [] : [[registryNote(method)?.[language] ?? '']])),
    ...indicators.flatMap(({ notes }) => notes.map((note) => noted(edition, note))),
    ...(undated ? [[words.undated[language]]] : []),
  ];
  const close = (part: Inline): Inline => (typeof part === 'string' ? part.replace(/(\d) %/g, language === 'en' ? '$1%' : '$1\u00A0%') : part);
  const told = new Map(texts.map((text) => [plainText(text, language), capitalisedInlines(text.map(close))]));
  return told.size === 0 ? [] : [...joined([...told.values()], '. '), '.'];
}

/** What an issue says, its details that are numbers of the result as such. */
function noted(edition: Edition, { issue, numbers }: IndicatorNote): Inlines {
  const { language } = edition;
  const template = studyCatalogue.get(issue.code)?.what;
  if (template === undefined) throw new Error(`No words are declared for the issue ${issue.code}; please report this.`);
  const slots = Object.entries(issue.detail).map(([name, value]): readonly [string, Slot] => {
    const path = numbers[name];
    if (path !== undefined) return [name, numberAt(edition, path, decimalsOf(valueOf(edition.result, path), 2))];
    return [name, typeof value === 'object' ? value[language] : typeof value === 'number' ? formatNumber(value, language) : value];
  });
  return phrase(template, language, Object.fromEntries(slots));
}

/** Sources of the series, and places of the constants, that the inputs rest on. */
export function sourceOf(edition: Edition, indicators: readonly IndicatorResult[]): string {
  const { result } = edition;
  const names = namesBehind(edition, indicators);
  const constants = names.flatMap((name) => (Object.hasOwn(result.constants, name) ? result.constants[name].source ?? [] : []));
  const all = [...new Set([...sourcesOf(edition, names), ...constants])];
  return all.length === 0 ? '' : `${all.join('; ')}.`;
}

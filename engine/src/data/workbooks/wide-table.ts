import type { DecimalMark } from '../../language/numbers.ts';
import type { Language, Words } from '../../language/words.ts';
import type { Observation } from '../observation.ts';
import type { Period } from '../period.ts';
import { comparePeriods, printPeriod, samePeriod } from '../period.ts';
import type { DataSeries } from '../series.ts';
import type { ObservationStatus } from '../status.ts';
import { markOf, statusHasValue } from '../status.ts';

/** Words at the head of the columns that describe a row, and of what the marks mean. */
export const wideWords: Readonly<Record<'series' | 'region' | 'unit' | 'source' | 'values' | 'cells' | 'preliminary' | 'estimate' | 'negligible', Words>> = {
  series: { kk: 'қатар', ru: 'ряд', en: 'series' },
  region: { kk: 'өңір', ru: 'регион', en: 'region' },
  unit: { kk: 'бірлік', ru: 'единица', en: 'unit' },
  source: { kk: 'дереккөз', ru: 'источник', en: 'source' },
  values: { kk: 'мәндер', ru: 'значения', en: 'values' },
  cells: { kk: 'ұяшықтар', ru: 'ячейки', en: 'cells' },
  preliminary: { kk: 'алдын ала деректер', ru: 'предварительные данные', en: 'preliminary' },
  estimate: { kk: 'бағалау', ru: 'оценка', en: 'estimate' },
  negligible: { kk: 'болмашы шама', ru: 'незначительная величина', en: 'negligible' },
};

/** Marks of numbers that a footnote explains. */
export const statusMarks: ReadonlyMap<ObservationStatus, string> = new Map([['preliminary', '*'], ['estimate', '**'], ['negligible', '***']]);

/** A row of a wide table: a series in one region by one source, with an observation or none a period. */
export interface WideRow {
  readonly series: DataSeries;
  readonly observations: readonly (Observation | undefined)[];
}

/** Series side by side: every period that one of them has, in order of time. */
export function wideRows(series: readonly DataSeries[]): { readonly periods: readonly Period[]; readonly rows: readonly WideRow[] } {
  const byText = new Map(series.flatMap(({ observations }) => observations.map(({ period }) => [printPeriod(period), period] as const)));
  const periods = [...byText.values()].sort(comparePeriods);
  const rows = series.map((one) => ({ series: one, observations: periods.map((period) => one.observations.find((observation) => samePeriod(observation.period, period))) }));
  return { periods, rows };
}

/** Statuses with a footnote mark that occur in rows. */
export function markedStatuses(rows: readonly WideRow[]): readonly ObservationStatus[] {
  return [...statusMarks.keys()].filter((status) => rows.some(({ observations }) => observations.some((observation) => observation?.status === status)));
}

export interface WideTableOptions {
  readonly language?: Language;
  readonly decimal?: DecimalMark;
}

/** Writes series as a wide table: a row each with its unit and source, periods across, the bureau's marks where there is no number,
 * stars for preliminary and estimated ones, explained below. Numbers in the shortest digits that give the double back.
 * `parseWideTable` reads it back. */
export function writeWideTable(series: readonly DataSeries[], { language = 'en', decimal = '.' }: WideTableOptions = {}): string {
  const { periods, rows } = wideRows(series);
  const said = (word: keyof typeof wideWords): string => wideWords[word][language];
  const head = [said('series'), said('region'), said('unit'), said('source'), ...periods.map(printPeriod)];
  const lines = rows.map(({ series: { series: name, region, unit, source }, observations }) => [name, region, unit, source, ...observations.map((observation) => cellText(observation, decimal, language))]);
  const notes = markedStatuses(rows).map((status) => [`${statusMarks.get(status) ?? ''} ${status === 'preliminary' || status === 'estimate' || status === 'negligible' ? said(status) : ''}`]);
  return [head, ...lines, ...notes.map((note) => [...note, ...head.slice(1).map(() => '')])].map((cells) => `${cells.map((cell) => quoted(cell, decimal)).join(separatorOf(decimal))}\n`).join('');
}

function separatorOf(decimal: DecimalMark): string {
  return decimal === ',' ? ';' : ',';
}

function cellText(observation: Observation | undefined, decimal: DecimalMark, language: Language): string {
  if (observation === undefined) return '';
  const { value, status } = observation;
  if (!statusHasValue(status)) return markOf(status, language);
  return `${String(value).replace('.', decimal)}${statusMarks.get(status) ?? ''}`;
}

function quoted(text: string, decimal: DecimalMark): string {
  return text.includes(separatorOf(decimal)) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

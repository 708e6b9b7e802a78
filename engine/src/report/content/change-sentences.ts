import { changedBy, changedByPoints, changedTimes } from '../../language/growth.ts';
import { capitalised } from '../../language/headings.ts';
import { withKazakhEnding } from '../../language/kazakh-figures.ts';
import { quote } from '../../language/sentences.ts';
import type { Words } from '../../language/words.ts';
import { yearRange } from '../../language/years.ts';
import type { TableResult, TableRow } from '../../study/result.ts';
import type { SeriesChange } from '../../study/series-change.ts';
import type { Block, Inlines, NumberInline } from '../document.ts';
import { observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { genderOf, nameOf } from './edition.ts';
import { hasNumber, numberAt, pathOf, valueOf } from './numbers.ts';
import { capitalisedInlines, joined, phrase, sentences, woven } from './phrase.ts';
import { rowPath } from './series-table.ts';

const words = {
  sentence: { kk: '{name} {years} {changed}', ru: '{name} {years} {changed}', en: '{name} {changed} {years}' },
  further: { kk: '{name} {changed}', ru: '{name} {changed}', en: '{name} {changed}' },
  carried: { kk: ' ({year} жылсыз бұл өзгеріс жоқ)', ru: ' (без {year} года этого изменения нет)', en: ' (without {year} there is no such change)' },
  indicator: { kk: '{name}', ru: 'показатель {name}', en: '{name}' },
  contributions: { kk: '{whole} өзгерісіне қосқан үлес: {parts}', ru: 'Вклад в изменение показателя {whole}: {parts}', en: 'Contributions to the change of {whole}: {parts}' },
  part: { kk: '{name} {points}', ru: '{name} {points}', en: '{name} {points}' },
  points: { kk: '\u00A0п.\u00A0т.', ru: '\u00A0п.\u00A0п.', en: '\u00A0p.p.' },
  rose: { kk: '{years} өсті: {list}.', ru: '{years} выросли: {list}.', en: 'Rose {years}: {list}.' },
  fell: { kk: '{years} төмендеді: {list}.', ru: '{years} снизились: {list}.', en: 'Fell {years}: {list}.' },
  'no-clear-change': { kk: '{years} айқын өзгерген жоқ: {list}.', ru: '{years} заметно не изменились: {list}.', en: 'No clear change {years}: {list}.' },
  item: { kk: '{name} ({amount})', ru: '{name} ({amount})', en: '{name} ({amount})' },
} as const satisfies Readonly<Record<string, Words>>;

/** A table whose series are more than this is told in lists, not in a sentence for each. */
const mostSentences = 6;

/** From this factor on growth is told in times: 2,3 есе. */
const toldInTimes = 2;

/** A series whose change is told: `path` is that of its `change` in the result. */
export interface ToldChange {
  readonly id: string;
  readonly path: string;
  readonly change: SeriesChange | undefined;
}

/** A sentence for each series: rose, fell or no clear change, by how much, and whether one end year carries it. The years are
 * told where they differ from those of the sentence before; a series with fewer than two values has no sentence. */
export function changeSentences(edition: Edition, series: readonly ToldChange[]): readonly Inlines[] {
  const told = series.flatMap(({ id, path, change }) => (change === undefined ? [] : [{ id, path, change }]));
  return told.flatMap(({ id, path, change }, i) => {
    const before = told[i - 1]?.change;
    const sentence = changeSentence(edition, id, path, change, before?.from === change.from && before.to === change.to ? 'further' : 'sentence');
    return sentence === undefined ? [] : [sentence];
  });
}

function changeSentence(edition: Edition, id: string, path: string, change: SeriesChange, form: 'sentence' | 'further'): Inlines | undefined {
  const { language } = edition;
  const gender = genderOf(edition, id);
  const name = language === 'ru' && gender === undefined ? words.indicator.ru.replace('{name}', quote(nameOf(edition, id), 'ru')) : nameOf(edition, id);
  const subject = name.includes(',') ? `${capitalised(name)},` : capitalised(name);
  const years = yearRange(change.from, change.to, language, 'in');
  const said = (changed: string) => words[form][language].replace('{name}', subject).replace('{years}', years).replace('{changed}', changed);
  const carried = change.carriedBy.length === 1 ? words.carried[language].replace('{year}', String(change.carriedBy[0])) : '';
  const { measure, number } = amountOf(edition, id, path, change);
  if (number === undefined) return undefined;
  const options = { gender: gender ?? 'm', synonym: measure !== 'points' };
  return woven([number], language, (printed) => {
    const predicate = measure === 'times' ? changedTimes(change.side, printed, language, options)
      : measure === 'points' ? changedByPoints(change.side, printed, language, options)
        : changedBy(change.side, language === 'en' ? `${printed}%` : `${printed}\u00A0%`, language, options);
    return `${said(predicate)}${carried}.`;
  });
}

type Measure = 'times' | 'points' | 'percent';

/** The number that tells a change: times from two on, percentage points of a percentage, else percent; what is no clear change
 * stands with its sign. */
function amountOf(edition: Edition, id: string, path: string, { times, side }: SeriesChange): { readonly measure: Measure; readonly number?: NumberInline } {
  if (times !== undefined && times >= toldInTimes && side === 'rose') return { measure: 'times', number: numberAt(edition, pathOf(path, 'times'), 1) };
  const measure = times === undefined ? 'points' : 'percent';
  const unclear = side === 'no-clear-change';
  const amount = pathOf(path, unclear ? 'growth' : 'amount');
  if (!hasNumber(edition, amount)) return { measure };
  const fine = measure === 'points' && Math.abs(valueOf(edition.result, amount)) < 1;
  return { measure, number: numberAt(edition, amount, fine ? Math.max(1, Math.min(2, observedDecimals(edition, id))) : 1, unclear ? { sign: 'always' } : {}) };
}

/** What the series of a table did over its years, and what the parts of a whole added to its growth. */
export function dynamicsSentences(edition: Edition, table: TableResult): readonly Block[] {
  const rows = table.groups.flatMap((group, g) => group.rows.map((row) => ({ row, path: rowPath(table, g, row) })));
  const told = rows.length > mostSentences ? lists(edition, rows) : changeSentences(edition, rows.map(({ row, path }) => ({ id: row.id, path: pathOf(path, 'change'), change: row.change })));
  const parts = sentences(...told, ...contributions(edition, rows));
  return parts.length === 0 ? [] : [{ kind: 'paragraph', parts }];
}

type PlacedRow = { readonly row: TableRow; readonly path: string };

/** The series that rose, that fell and that did neither, each with its amount; those of other years apart are left out. */
function lists(edition: Edition, rows: readonly PlacedRow[]): readonly Inlines[] {
  const { language } = edition;
  const first = rows.find(({ row }) => row.change !== undefined)?.row.change;
  if (first === undefined) return [];
  const years = capitalised(yearRange(first.from, first.to, language, 'in'));
  return (['rose', 'fell', 'no-clear-change'] as const).flatMap((side): readonly Inlines[] => {
    const items = rows.flatMap(({ row, path }): readonly Inlines[] => {
      const { change } = row;
      if (change?.side !== side || change.from !== first.from || change.to !== first.to) return [];
      const { measure, number } = amountOf(edition, row.id, pathOf(path, 'change'), change);
      if (number === undefined) return [];
      const unit = measure === 'times' ? { kk: '\u00A0есе', ru: '\u00A0раза', en: ' times' }[language] : measure === 'points' ? words.points[language] : language === 'en' ? '%' : '\u00A0%';
      return [phrase(words.item, language, { name: nameOf(edition, row.id), amount: [{ kind: 'together', parts: [number, unit] }] })];
    });
    return items.length === 0 ? [] : [phrase(words[side], language, { years: language === 'en' ? years.toLowerCase() : years, list: joined(items, ', ') })];
  });
}

/** What each of several parts added to the growth of its whole, the largest first; nothing where a part exceeds the whole. */
function contributions(edition: Edition, rows: readonly PlacedRow[]): readonly Inlines[] {
  const { language } = edition;
  const wholes = [...new Set(rows.flatMap(({ row }) => row.partOf ?? []))];
  return wholes.flatMap((whole): readonly Inlines[] => {
    const parts = rows.filter(({ row, path }) => row.partOf === whole && hasNumber(edition, pathOf(path, 'contribution')));
    const contradicted = parts.some(({ row }) => row.years.some(({ share }) => share !== undefined && share > 100));
    if (parts.length < 2 || contradicted) return [];
    const sorted = [...parts].sort((a, b) => (b.row.contribution ?? 0) - (a.row.contribution ?? 0));
    const items = sorted.map(({ row, path }) => phrase(words.part, language, {
      name: nameOf(edition, row.id),
      points: [{ kind: 'together', parts: [numberAt(edition, pathOf(path, 'contribution'), 1, { sign: 'always' }), words.points[language]] }],
    }));
    const name = nameOf(edition, whole);
    return [capitalisedInlines(phrase(words.contributions, language, { whole: language === 'ru' ? quote(name, 'ru') : language === 'kk' ? withKazakhEnding(name, 'gen') : name, parts: joined(items, ', ') }))];
  });
}

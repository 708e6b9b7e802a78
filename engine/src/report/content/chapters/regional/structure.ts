import { capitalised } from '../../../../language/headings.ts';
import { decimalsFor } from '../../../../language/numbers.ts';
import type { Words } from '../../../../language/words.ts';
import { yearRange } from '../../../../language/years.ts';
import type { ShiftShareParts } from '../../../../indices/shift-share.ts';
import type { QuotientsResult, ShiftShareResult } from '../../../../study/sections/regional/result.ts';
import type { Block, Column, Inlines, Row, Table } from '../../../document.ts';
import { unitIn, unitOf } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import { figureAt, hasNumber, numberAt, pathOf } from '../../numbers.ts';
import { phrase, sentences } from '../../phrase.ts';
import { fullPlaceName, placeName } from '../places.ts';
import { leftOutSentence } from './left-out.ts';
import { regionalWords as words } from './words.ts';

/** Location quotients: of the home region alone with shares, of many regions one column for each activity. */
export function quotientBlocks(edition: Edition, quotients: QuotientsResult): readonly Block[] {
  const told = sentences(...quotientSentences(edition, quotients), leftOutSentence(edition, quotients.leftOut));
  const table = quotients.places.length === 1 ? quotientsOfOne(edition, quotients) : quotientsOfMany(edition, quotients);
  return [{ kind: 'paragraph', parts: told }, table];
}

function quotientPath({ id }: QuotientsResult, place: string, activity: string, measure: string): string {
  return pathOf('regional/quotients', id, 'places', place, 'activities', activity, measure);
}

function quotientsOfOne(edition: Edition, quotients: QuotientsResult): Table {
  const { language } = edition;
  const [{ id: place, activities }] = quotients.places;
  const decimals = decimalsFor(activities.map(({ surplus }) => surplus), 3);
  const surplusHead = `${words.surplus[language]}, ${unitIn(edition, unitOf(edition, quotients.unit), 'axis')}`;
  return {
    kind: 'table', id: `quotients-${quotients.id}`, form: 'data', caption: [`${quotients.title[language]}: ${fullPlaceName(edition, place)}`],
    columns: [{ head: [words.activity[language]], align: 'text' }, ...[words.regionShare[language], words.nationShare[language], words.quotient[language], surplusHead].map((head): Column => ({ head: [head], align: 'number' }))],
    groups: [{ rows: quotients.activities.map(({ id, name }): Row => {
      const at = (measure: string): string => quotientPath(quotients, place, id, measure);
      return { head: [capitalised(name[language])], cells: [[numberAt(edition, at('regionShare'), 1)], [numberAt(edition, at('nationShare'), 1)], [figureAt(edition, at('quotient'), 2)], [numberAt(edition, at('surplus'), decimals)]] };
    }) }],
    note: [words.quotientNote[language]],
  };
}

function quotientsOfMany(edition: Edition, quotients: QuotientsResult): Table {
  const { language } = edition;
  return {
    kind: 'table', id: `quotients-${quotients.id}`, form: 'data', caption: [`${quotients.title[language]}: ${words.quotient[language].toLowerCase()}`],
    columns: [{ head: [words.region[language]], align: 'text' }, ...quotients.activities.map(({ name }): Column => ({ head: [capitalised(name[language])], align: 'number' }))],
    groups: [{ rows: quotients.places.map(({ id: place }): Row => ({ head: [placeName(edition, place)], cells: quotients.activities.map(({ id }) => [figureAt(edition, quotientPath(quotients, place, id, 'quotient'), 2)]) })) }],
    note: [words.quotientNote[language]],
  };
}

/** Of the home region what it is specialised in; of many regions who has the highest and the lowest quotient. */
function quotientSentences(edition: Edition, quotients: QuotientsResult): readonly Inlines[] {
  const { language, result } = edition;
  const own = quotients.places.find(({ id }) => id === result.study.home);
  if (own !== undefined) {
    return toldActivities(quotients).flatMap(({ id, name }): readonly Inlines[] => {
      const quotient = own.activities.find((one) => one.id === id)?.quotient ?? null;
      if (quotient === null) return [];
      return [phrase(words.specialised, language, { activity: name[language], value: numberAt(edition, quotientPath(quotients, own.id, id, 'quotient'), 2), side: words[quotient > 1 ? 'moreThan' : 'lessThan'][language] })];
    });
  }
  return quotients.activities.slice(0, 1).flatMap(({ id, name }): readonly Inlines[] => {
    const known = quotients.places.map((place) => ({ place: place.id, path: quotientPath(quotients, place.id, id, 'quotient'), quotient: place.activities.find((one) => one.id === id)?.quotient ?? NaN })).filter(({ path }) => hasNumber(edition, path));
    const sorted = known.toSorted((a, b) => b.quotient - a.quotient);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [phrase(words.highest, language, { activity: name[language], place: placeName(edition, first.place), value: numberAt(edition, first.path, 2), last: placeName(edition, last.place), least: numberAt(edition, last.path, 2) })];
  });
}

/** Of two activities one says all: the other is the rest. */
function toldActivities({ activities }: QuotientsResult): QuotientsResult['activities'] {
  return activities.length === 2 ? activities.slice(0, 1) : activities;
}

const parts = ['change', 'national', 'mix', 'competitive', 'homothetic', 'allocation'] as const satisfies readonly (keyof ShiftShareParts)[];

/** Shift-share: of one region its activities and their total, of many regions the totals. */
export function shiftShareBlocks(edition: Edition, shift: ShiftShareResult): readonly Block[] {
  const { language, result } = edition;
  const root = pathOf('regional/shiftShare', shift.id, 'places');
  const decimals = decimalsFor(shift.places.flatMap(({ total }) => parts.map((part) => total[part])), 3);
  const cells = (path: string): readonly Inlines[] => parts.map((part) => [numberAt(edition, pathOf(path, part), decimals, { sign: 'always' })]);
  const one = shift.places.length === 1 ? shift.places[0] : undefined;
  const rows = one === undefined
    ? shift.places.map(({ id }): Row => ({ head: [placeName(edition, id)], cells: cells(pathOf(root, id, 'total')) }))
    : shift.activities.map(({ id, name }): Row => ({ head: [capitalised(name[language])], cells: cells(pathOf(root, one.id, 'activities', id)) }));
  const told = shift.places.filter(({ id }) => id === result.study.home).map(({ id }) => phrase(words.shiftSaid, language, {
    title: shift.title[language],
    place: fullPlaceName(edition, id),
    years: yearRange(shift.from, shift.to, language, 'in'),
    ...Object.fromEntries((['change', 'national', 'mix', 'competitive'] as const).map((part) => [part, { amount: numberAt(edition, pathOf(root, id, 'total', part), decimals, { sign: 'always' }), unit: part === 'change' ? unitIn(edition, unitOf(edition, shift.unit), 'inline') : '' }])),
  }));
  const said = sentences(...told, leftOutSentence(edition, shift.leftOut));
  const head = (part: Words): Column => ({ head: [part[language]], align: 'number' });
  return [
    ...(said.length === 0 ? [] : [{ kind: 'paragraph' as const, parts: said }]),
    {
      kind: 'table', id: `shift-share-${shift.id}`, form: 'data',
      caption: [`${shift.title[language]}, ${yearRange(shift.from, shift.to, language, 'short')}, ${unitIn(edition, unitOf(edition, shift.unit), 'axis')}`],
      columns: [{ head: [(one === undefined ? words.region : words.activity)[language]], align: 'text' }, ...parts.map((part) => head(words[part]))],
      groups: [{ rows }, ...(one === undefined ? [] : [{ ruled: true, rows: [{ head: [words.total[language]], cells: cells(pathOf(root, one.id, 'total')) }] }])],
      note: [words.shiftNote[language]],
    },
  ];
}

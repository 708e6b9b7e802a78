import type { Issue } from '../../issues/issue.ts';
import { nearestName } from '../../issues/nearest.ts';
import type { Words } from '../../language/words.ts';
import { dataIssues } from '../issues.ts';
import type { Period } from '../period.ts';
import { statusOfMark } from '../status.ts';
import type { CsvField, CsvRecord } from './csv.ts';
import { fieldPlace } from './csv.ts';
import { partFootnote } from './footnote.ts';
import { isBlank } from './header.ts';
import { cleanName } from './name-cell.ts';
import { parsePeriodHeading } from './period-heading.ts';
import type { WideLayout, WideName } from './wide-layout.ts';

/** A cell of a wide table that should become an observation. */
export interface PlacedCell {
  readonly field: CsvField;
  readonly period: Period;
  /** Footnote mark of the heading that gives the period. */
  readonly periodFootnote?: string;
  readonly owner: Owner;
}

/** The series that a row (across) or column (down) holds. */
interface Owner {
  readonly series: string;
  readonly region: string;
  readonly unit: string;
  readonly unitField: CsvField;
}

interface Placing {
  readonly file: string;
  readonly layout: WideLayout;
  readonly header: CsvRecord;
  readonly rows: readonly CsvRecord[];
  readonly issues: Issue[];
  readonly placed: PlacedCell[];
  readonly used: Set<WideName>;
  /** Names of the table that the layout does not know. */
  readonly undeclared: Set<string>;
}

/** Gives every cell under the header its series and period, or names it with the reason why it has none. */
export function placeCells(file: string, layout: WideLayout, header: CsvRecord, rows: readonly CsvRecord[]): { readonly placed: readonly PlacedCell[]; readonly issues: readonly Issue[] } {
  const placing: Placing = { file, layout, header, rows, issues: [], placed: [], used: new Set(), undeclared: new Set() };
  if (layout.periods === 'across') placeAcross(placing);
  else placeDown(placing);
  tellNamesNotFound(placing);
  return placing;
}

function placeAcross(placing: Placing): void {
  const { file, layout, header, rows, issues, placed } = placing;
  const key = (layout.key ?? 1) - 1;
  const described = [key, (layout.unitColumn ?? 0) - 1, (layout.regionColumn ?? 0) - 1];
  const periods = new Map<number, { readonly period: Period; readonly footnote?: string }>();
  header.fields.forEach((field, position) => {
    if (described.includes(position) || isBlank(field)) return;
    const heading = parsePeriodHeading(field.text);
    if (heading !== undefined) periods.set(position, heading);
    else if (namedColumn(placing, field, position) !== undefined) undeclaredName(placing, field);
  });
  if (periods.size === 0) issues.push(dataIssues.issue('no-periods', {}, fieldPlace(file, header.fields[0])));
  for (const row of rows) {
    const nameField = row.fields[key];
    const cells = row.fields.filter((_, position) => periods.has(position));
    const first = row.fields.find((field) => !isBlank(field)) ?? row.fields[0];
    const entry = nameField === undefined ? undefined : declaredName(placing, nameField, row.line);
    if (entry?.skip !== undefined) {
      issues.push(dataIssues.issue('skipped', { name: nameKey(first.text), reason: entry.skip }, fieldPlace(file, first)));
    } else if (!cells.some((cell) => (entry === undefined ? looksLikeValue(cell) : !isBlank(cell)))) {
      issues.push(dataIssues.issue('no-numbers', { name: nameKey(first.text) }, fieldPlace(file, first)));
    } else if (entry === undefined) {
      undeclaredName(placing, nameField ?? first);
    } else {
      tellCellsOutside(placing, row);
      const owner = ownerOf(placing, entry, nameField, row);
      row.fields.forEach((field, position) => {
        const heading = periods.get(position);
        if (owner !== undefined && heading !== undefined) placed.push({ field, period: heading.period, periodFootnote: heading.footnote, owner });
      });
    }
  }
}

function placeDown(placing: Placing): void {
  const { file, layout, header, rows, issues, placed } = placing;
  const key = (layout.key ?? 1) - 1;
  const owners = new Map<number, Owner>();
  header.fields.forEach((field, position) => {
    if (position === key || isBlank(field)) return;
    const entry = namedColumn(placing, field, position);
    const owner = entry === undefined ? undefined : ownerOf(placing, entry, field, header);
    if (owner !== undefined) owners.set(position, owner);
  });
  for (const row of rows) {
    const keyField = row.fields[key];
    const first = row.fields.find((field) => !isBlank(field)) ?? row.fields[0];
    const heading = keyField === undefined ? undefined : parsePeriodHeading(keyField.text);
    if (heading !== undefined) {
      tellCellsOutside(placing, row);
      row.fields.forEach((field, position) => {
        const owner = owners.get(position);
        if (owner !== undefined) placed.push({ field, period: heading.period, periodFootnote: heading.footnote, owner });
      });
      continue;
    }
    const entry = keyField === undefined ? undefined : declaredName(placing, keyField, row.line);
    if (entry?.skip !== undefined) {
      issues.push(dataIssues.issue('skipped', { name: nameKey(first.text), reason: entry.skip }, fieldPlace(file, first)));
    } else if (row.fields.some((field, position) => owners.has(position) && looksLikeValue(field))) {
      issues.push(dataIssues.issue('bad-period', { text: nameKey(keyField?.text ?? '') }, fieldPlace(file, keyField ?? first)));
    } else {
      issues.push(dataIssues.issue('no-numbers', { name: nameKey(first.text) }, fieldPlace(file, first)));
    }
  }
}

/** A longer text is no name that somebody misspelt. */
const longestName = 200;

/** What the layout says about a column that is not a period; tells one that it leaves out or does not know. */
function namedColumn(placing: Placing, field: CsvField, position: number): WideName | undefined {
  const { file, header, rows, issues } = placing;
  const entry = declaredName(placing, field, header.line);
  if (entry?.skip !== undefined) {
    issues.push(dataIssues.issue('skipped', { name: nameKey(field.text), reason: entry.skip }, fieldPlace(file, field)));
    return undefined;
  }
  if (entry === undefined && !rows.every(({ fields }) => isBlank(fields[position]))) undeclaredName(placing, field);
  return entry;
}

function declaredName({ layout, used }: Placing, field: CsvField, line: number): WideName | undefined {
  const whole = nameKey(field.text);
  const unmarked = nameKey(partFootnote(field.text).text);
  const fits = layout.names.filter((name) => (name.line ?? line) === line && [whole, unmarked].includes(nameKey(name.printed)));
  const entry = fits.find((name) => name.line === line) ?? fits[0];
  if (entry !== undefined) used.add(entry);
  return entry;
}

function undeclaredName({ file, issues, undeclared }: Placing, field: CsvField): void {
  const name = nameKey(field.text);
  if (name !== '' && name.length <= longestName) undeclared.add(name);
  issues.push(dataIssues.issue('name-not-declared', { name }, fieldPlace(file, field)));
}

const partWords: Readonly<Record<'series' | 'region' | 'unit', Words>> = {
  series: { kk: 'қатар (series)', ru: 'ряд (series)', en: 'series' },
  region: { kk: 'аймақ (region)', ru: 'регион (region)', en: 'region' },
  unit: { kk: 'өлшем бірлігі (unit)', ru: 'единица (unit)', en: 'unit' },
};

function ownerOf({ file, layout, issues }: Placing, entry: WideName, nameField: CsvField, row: CsvRecord): Owner | undefined {
  const cell = (column: number | undefined): CsvField | undefined => {
    const field = column === undefined || layout.periods === 'down' ? undefined : row.fields[column - 1];
    return isBlank(field) ? undefined : field;
  };
  const unitField = cell(layout.unitColumn);
  const regionField = cell(layout.regionColumn);
  const series = entry.series ?? layout.series;
  const region = entry.region ?? (regionField === undefined ? layout.region : cleanName(regionField.text));
  const unit = entry.unit ?? (unitField === undefined ? layout.unit : cleanName(unitField.text));
  for (const [part, given] of [['series', series], ['region', region], ['unit', unit]] as const) {
    if (given === undefined) issues.push(dataIssues.issue('layout-incomplete', { name: nameKey(nameField.text), part: partWords[part] }, fieldPlace(file, nameField)));
  }
  if (series === undefined || region === undefined || unit === undefined) return undefined;
  return { series, region, unit, unitField: unitField ?? nameField };
}

function tellCellsOutside({ file, header, layout, issues }: Placing, row: CsvRecord): void {
  const headless = [layout.key ?? 1, layout.unitColumn, layout.regionColumn];
  row.fields.forEach((field, position) => {
    if (isBlank(field) || headless.includes(position + 1) || !isBlank(header.fields[position])) return;
    issues.push(dataIssues.issue('cell-outside', { text: nameKey(field.text) }, fieldPlace(file, field)));
  });
}

function tellNamesNotFound({ file, layout, issues, used, undeclared }: Placing): void {
  for (const name of layout.names) {
    if (used.has(name)) continue;
    const nearest = nearestName(nameKey(name.printed), undeclared);
    const place = { file };
    issues.push(nearest === undefined ? dataIssues.issue('name-not-found', { name: name.printed }, place) : dataIssues.issue('misspelt-name', { name: name.printed, nearest }, place));
  }
}

/** Names compare without regard to how spaces and line ends inside them are printed. */
function nameKey(text: string): string {
  return cleanName(text).replace(/\s+/gu, ' ');
}

function looksLikeValue({ text }: CsvField): boolean {
  const printed = partFootnote(text).text;
  return /^[+\-−–]?[.,]?\d/u.test(printed) || statusOfMark(printed) !== undefined;
}

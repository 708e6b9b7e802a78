import type { CsvField } from '../data/formats/csv.ts';
import { fieldPlace, readCsv } from '../data/formats/csv.ts';
import { readDirectives } from '../data/formats/directives.ts';
import { isBlank, rowsUnderHeader } from '../data/formats/header.ts';
import { cleanName } from '../data/formats/name-cell.ts';
import { dataIssues } from '../data/issues.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import { hasErrors } from '../issues/issue.ts';
import { foldLetters } from '../language/letter-fold.ts';
import { territoryIssues } from './issues.ts';
import { matchRegion } from './names.ts';
import { parseDay } from './period-day.ts';
import type { Region, RegionKind, RegionLevel, Territory } from './region.ts';
import { regionKinds, territoryOf } from './region.ts';

const required = ['code', 'level', 'kind', 'kk', 'ru', 'en'] as const;
const optional = ['short_kk', 'short_ru', 'short_en', 'aliases', 'from', 'to', 'origins', 'within'] as const;
type Column = (typeof required)[number] | (typeof optional)[number];
const columns: readonly Column[] = [...required, ...optional];

/** Reads the regions of any country from a table: `code level kind kk ru en`, and where they stand `short_kk short_ru short_en
 * aliases from to origins within`. Lists are parted by `|`; `origins` are the codes whose territory it was until `from`; `within`
 * the regions that hold it, a later one with its first day: `A|B@2022-06-08`.
 * @param text decoded text (see `decodeText`)
 * @param onto regions that it adds to, or tells anew
 * @returns a territory whose changes follow from first days and origins */
export function parseTerritoryTable(text: string, file: string, onto?: Territory): Checked<Territory> {
  const directives = readDirectives(text, file);
  const csv = readCsv(text, file, directives);
  const issues: Issue[] = [...directives.issues, ...csv.issues];
  const [header, ...records] = csv.records;
  if (header === undefined || records.length === 0) return { issues: [...issues, territoryIssues.issue('no-regions', {}, { file })] };
  const positions = locate(header.fields, file, issues);
  if (hasErrors(issues)) return { issues };
  const rows = rowsUnderHeader(header, records, file, issues);
  const seen = new Set<string>();
  const read = rows.flatMap(({ fields }) => {
    const region = readRegion((column) => fields[positions.get(column) ?? -1], file, issues);
    if (region === undefined) return [];
    if (seen.has(region.code)) issues.push(territoryIssues.issue('repeated-code', { code: region.code }, fieldPlace(file, fields[positions.get('code') ?? 0])));
    seen.add(region.code);
    return [{ region, place: fieldPlace(file, fields[positions.get('code') ?? 0]) }];
  });
  for (const { region: { code, origins = [], within = [] }, place } of read) {
    for (const origin of [...origins, ...within.map((holder) => holder.code)]) {
      if (!seen.has(origin) && onto?.byCode.has(origin) !== true) issues.push(territoryIssues.issue('unknown-origin', { code, origin }, place));
    }
  }
  if (hasErrors(issues)) return { issues };
  const known = (onto?.regions ?? []).filter(({ code }) => !seen.has(code));
  const territory = territoryOf([...known, ...read.map(({ region }) => region)]);
  for (const { region, place } of read) {
    const { code, names, level } = region;
    for (const name of new Set([names.kk, names.ru, names.en])) {
      const match = matchRegion(territory, name, { levels: [level], within: region.within?.[0]?.code });
      if (match?.region === region) continue;
      const twin = read.find((one) => one.region !== region && Object.values(one.region.names).some((other) => foldLetters(other) === foldLetters(name)));
      const other = match?.region.code ?? twin?.region.code ?? code;
      issues.push(territoryIssues.issue('names-alike', { name, code, other }, place));
    }
  }
  return hasErrors(issues) ? { issues } : { value: territory, issues };
}

function locate(fields: readonly CsvField[], file: string, issues: Issue[]): ReadonlyMap<Column, number> {
  const positions = new Map<Column, number>();
  fields.forEach((field, position) => {
    const name = cleanName(field.text);
    const column = columns.find((known) => known === name);
    if (column === undefined) issues.push(dataIssues.issue('unknown-column', { name, known: columns.join(', ') }, fieldPlace(file, field)));
    else if (positions.has(column)) issues.push(dataIssues.issue('repeated-column', { name }, fieldPlace(file, field)));
    else positions.set(column, position);
  });
  for (const name of required) {
    if (!positions.has(name)) issues.push(dataIssues.issue('missing-column', { name, known: required.join(', ') }, fieldPlace(file, fields[0])));
  }
  return positions;
}

function readRegion(cell: (column: Column) => CsvField | undefined, file: string, issues: Issue[]): Region | undefined {
  const before = issues.length;
  const told = (column: Column): string => cleanName(cell(column)?.text ?? '');
  const list = (column: Column): readonly string[] => told(column).split('|').map((item) => item.trim()).filter(Boolean);
  const complain = (column: Column, issue: (place: ReturnType<typeof fieldPlace>) => Issue): void => {
    const field = cell(column);
    if (field !== undefined) issues.push(issue(fieldPlace(file, field)));
  };
  for (const column of ['code', 'kk', 'ru', 'en'] as const) {
    if (isBlank(cell(column))) complain(column, (place) => dataIssues.issue('empty-cell', { column }, place));
  }
  const level = levelOf(told('level'));
  if (level === undefined) complain('level', (place) => territoryIssues.issue('bad-level', { got: told('level') }, place));
  const kind = regionKinds.find((known): known is RegionKind => known === told('kind'));
  if (kind === undefined) complain('kind', (place) => territoryIssues.issue('bad-kind', { got: told('kind'), known: regionKinds.join(', ') }, place));
  const day = (column: 'from' | 'to'): string | undefined => {
    const text = told(column);
    const read = /^\d{4}-/.test(text) ? parseDay(text) : undefined;
    if (text !== '' && read === undefined) complain(column, (place) => territoryIssues.issue('bad-day', { got: text }, place));
    return read;
  };
  const code = told('code');
  const [from, to] = [day('from'), day('to')];
  if (from !== undefined && to !== undefined && from >= to) complain('to', (place) => territoryIssues.issue('days-reversed', { code, from, to }, place));
  const origins = list('origins');
  if (origins.length > 0 && from === undefined) complain('origins', (place) => territoryIssues.issue('origin-without-day', { code }, place));
  const within = list('within').map((holder) => {
    const [holding, since] = holder.split('@').map((part) => part.trim());
    if (since !== undefined && parseDay(since) === undefined) complain('within', (place) => territoryIssues.issue('bad-day', { got: since }, place));
    return since === undefined ? { code: holding } : { code: holding, from: since };
  });
  if (issues.length > before || level === undefined || kind === undefined) return undefined;
  const names = { kk: told('kk'), ru: told('ru'), en: told('en') };
  return {
    code, level, kind, names,
    short: { kk: told('short_kk') || names.kk, ru: told('short_ru') || names.ru, en: told('short_en') || names.en },
    aliases: list('aliases'),
    ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
    ...(origins.length === 0 ? {} : { origins }), ...(within.length === 0 ? {} : { within }),
  };
}

function levelOf(text: string): RegionLevel | undefined {
  return text === '0' ? 0 : text === '1' ? 1 : text === '2' ? 2 : undefined;
}

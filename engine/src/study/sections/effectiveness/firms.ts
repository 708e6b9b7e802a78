import { fieldPlace, readCsv } from '../../../data/formats/csv.ts';
import type { CsvField } from '../../../data/formats/csv.ts';
import { rowsUnderHeader } from '../../../data/formats/header.ts';
import { cleanName } from '../../../data/formats/name-cell.ts';
import type { Place } from '../../../issues/issue.ts';
import type { SectionContext } from '../../section.ts';
import type { Located } from '../../shape.ts';
import { effectivenessIssues } from './issues.ts';
import { studyIssues } from '../../issues.ts';

/** One firm of a table: its name, its group, its numbers by column. */
export interface FirmRow {
  readonly id: string;
  readonly supported: boolean;
  readonly cluster: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly place: Place;
}

/** Reads a table of firms: columns id, supported (yes or no), cluster, and the numeric ones that are asked for.
 * @returns the rows, or undefined with everything that is wrong told */
export function readFirms(file: Located<string>, columns: readonly string[], { files, issues }: SectionContext): readonly FirmRow[] | undefined {
  const content = files.get(file.value);
  if (content === undefined) {
    issues.push(studyIssues.issue('no-file', { file: file.value }, file.place));
    return undefined;
  }
  const before = issues.length;
  const csv = readCsv(content, file.value);
  issues.push(...csv.issues);
  const [header, ...records] = csv.records;
  const names = header?.fields.map(({ text }) => cleanName(text)) ?? [];
  const wanted = ['id', 'supported', 'cluster', ...columns];
  const missing = wanted.filter((name) => !names.includes(name));
  if (header === undefined || missing.length > 0) {
    issues.push(effectivenessIssues.issue('firm-columns', { missing: missing.join(', '), wanted: wanted.join(', ') }, { file: file.value, line: 1, column: 1 }));
    return undefined;
  }
  const seen = new Set<string>();
  const rows = rowsUnderHeader(header, records, file.value, issues).map(({ fields }): FirmRow => {
    const cell = (name: string): CsvField => fields[names.indexOf(name)];
    const place = fieldPlace(file.value, cell('id'));
    const wrong = (name: string) => issues.push(effectivenessIssues.issue('firm-cell', { column: name, text: cell(name).text }, fieldPlace(file.value, cell(name))));
    const id = cleanName(cell('id').text);
    if (seen.has(id)) issues.push(effectivenessIssues.issue('firm-twice', { id }, place));
    seen.add(id);
    const supported = cell('supported').text.trim().toLowerCase();
    if (supported !== 'yes' && supported !== 'no') wrong('supported');
    const numbers = Object.fromEntries(columns.map((name) => {
      const text = cell(name).text.trim();
      const value = text === '' ? NaN : Number(text);
      if (!Number.isFinite(value)) wrong(name);
      return [name, value];
    }));
    return { id, supported: supported === 'yes', cluster: cleanName(cell('cluster').text), numbers, place };
  });
  return issues.length > before && issues.slice(before).some(({ severity }) => severity === 'error') ? undefined : rows;
}

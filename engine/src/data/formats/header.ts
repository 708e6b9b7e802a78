import type { Issue } from '../../issues/issue.ts';
import { dataIssues } from '../issues.ts';
import type { CsvField, CsvRecord } from './csv.ts';
import { fieldPlace } from './csv.ts';

export function isBlank(field: CsvField | undefined): boolean {
  return field === undefined || field.text.trim() === '';
}

/** The rows that have a cell for every column of the header; each other row is told.
 * Blank cells past the header's end, which spreadsheets write, are passed over. */
export function rowsUnderHeader(header: CsvRecord, rows: readonly CsvRecord[], file: string, issues: Issue[]): CsvRecord[] {
  const width = header.fields.length;
  return rows.filter(({ fields }) => {
    if (fields.length === width || (fields.length > width && fields.slice(width).every(isBlank))) return true;
    const [first] = fields;
    const last = fields[fields.length - 1];
    const length = last.line === first.line ? last.column + last.length - first.column : first.length;
    issues.push(dataIssues.issue('row-width', { expected: width, got: fields.length }, { ...fieldPlace(file, first), length: Math.max(1, length) }));
    return false;
  });
}

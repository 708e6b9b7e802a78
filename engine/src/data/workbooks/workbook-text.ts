import type { Checked } from '../../issues/issue.ts';
import { workbookIssues } from './issues.ts';
import type { Workbook } from './grid.ts';

/** A workbook among the texts of a study: what reading its bytes gave, as JSON, so that the study itself stays text.
 * @param read what `readWorkbook` gave */
export function workbookText(read: Checked<Workbook>): string {
  return JSON.stringify({ schema: 'aimaq/workbook/1', ...read });
}

export function isWorkbookText(text: string): boolean {
  return text.startsWith('{"schema":"aimaq/workbook/1"');
}

/** The cells of a workbook from that text.
 * @returns the issues of reading its bytes; `not-a-workbook` for any other text */
export function parseWorkbookText(text: string, file: string): Checked<Workbook> {
  if (!isWorkbookText(text)) return { issues: [workbookIssues.issue('not-a-workbook', {}, { file })] };
  const read = JSON.parse(text) as Checked<Workbook>;
  return { ...(read.value === undefined ? {} : { value: withoutNulls(read.value) }), issues: read.issues };
}

/** JSON says a blank cell as null. */
function withoutNulls({ file, sheets }: Workbook): Workbook {
  return { file, sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map((cell) => cell ?? undefined)) })) };
}

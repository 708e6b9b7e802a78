import type { Issue } from '../../issues/issue.ts';
import { dataIssues } from '../issues.ts';
import type { CsvField } from './csv.ts';
import { fieldPlace } from './csv.ts';

/** A name as it is compared: canonical composition, no spaces at the ends. */
export function cleanName(text: string): string {
  return text.normalize('NFC').trim();
}

/** Characters that no reader sees and that make two equal looking names differ: controls, soft hyphen,
 * zero width and directional marks. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;

/** What is wrong with the cell of a name: nothing in it, or something nobody can see. */
export function nameIssues(field: CsvField, column: string, file: string): Issue[] {
  const name = cleanName(field.text);
  const place = fieldPlace(file, field);
  if (name === '') return [dataIssues.issue('empty-cell', { column }, place)];
  const hidden = invisible.exec(name);
  if (hidden === null) return [];
  const code = `U+${(hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [dataIssues.issue('invisible-character', { column, code }, place)];
}

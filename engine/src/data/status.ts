import type { Language } from '../language/words.ts';

/** What stands behind a cell of a statistical table.
 *  `none`: the phenomenon is absent; `missing`: no data; `confidential`: not disclosed;
 *  `negligible`: a value smaller than half of the last printed digit, said by the file to be so. */
export type ObservationStatus = 'ok' | 'preliminary' | 'estimate' | 'none' | 'missing' | 'confidential' | 'negligible';

export const observationStatuses: readonly ObservationStatus[] = ['ok', 'preliminary', 'estimate', 'none', 'missing', 'confidential', 'negligible'];

export function isObservationStatus(text: string): text is ObservationStatus {
  return observationStatuses.some((status) => status === text);
}

/** Whether a number belongs to the status; the others hold NaN, never 0. */
export function statusHasValue(status: ObservationStatus): boolean {
  return status === 'ok' || status === 'preliminary' || status === 'estimate' || status === 'negligible';
}

const marks: ReadonlyMap<string, ObservationStatus> = new Map([
  ...['-', '–', '—', '−'].map((mark) => [mark, 'none'] as const),
  ...['…', '...', '..', 'NA'].map((mark) => [mark, 'missing'] as const),
  // Latin x and Cyrillic х look the same and both occur in official tables.
  ...['x', 'X', 'х', 'Х'].map((mark) => [mark, 'confidential'] as const),
]);

/** The status that a mark in place of a number stands for, or undefined when the text is no such mark. */
export function statusOfMark(text: string): ObservationStatus | undefined {
  return marks.get(text.trim());
}

/** The mark that a table prints for a status; empty where the number itself is printed. */
export function markOf(status: ObservationStatus, language: Language = 'en'): string {
  switch (status) {
    case 'none': return '-';
    case 'missing': return '...';
    case 'confidential': return language === 'en' ? 'x' : 'х';
    case 'negligible': return language === 'en' ? '0.0' : '0,0';
    default: return '';
  }
}

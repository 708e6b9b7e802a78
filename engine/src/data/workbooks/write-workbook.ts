import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { placeText } from '../../issues/render.ts';
import type { Language } from '../../language/words.ts';
import { printPeriod } from '../period.ts';
import type { DataSeries } from '../series.ts';
import { markOf, statusHasValue } from '../status.ts';
import { markedStatuses, statusMarks, wideRows, wideWords } from './wide-table.ts';

/** Writes series as an xlsx workbook of two sheets: the values with unit and source, numbers as numbers, and for each value the cell it
 * was taken from. A star stands in the format of preliminary and estimated numbers. This module brings the library along: import it
 * by `import()` where a workbook is written.
 * @returns the bytes of the file, the same for the same series */
export function writeWorkbook(series: readonly DataSeries[], { language = 'en' }: { readonly language?: Language } = {}): Uint8Array {
  const { periods, rows } = wideRows(series);
  const said = (word: keyof typeof wideWords): string => wideWords[word][language];
  const text = (v: string): CellObject => ({ t: 's', v });
  const head = [said('series'), said('region'), said('unit'), said('source'), ...periods.map(printPeriod)].map(text);
  const described = ({ series: name, region, unit, source }: DataSeries): CellObject[] => [name, region, unit, source].map(text);
  const values = rows.map(({ series: one, observations }) => [...described(one), ...observations.map((observation): CellObject | null => {
    if (observation === undefined) return null;
    const { value, status } = observation;
    if (!statusHasValue(status)) return text(markOf(status, language));
    const mark = statusMarks.get(status);
    return { t: 'n', v: value, ...(mark === undefined ? {} : { z: `General"${mark}"` }) };
  })]);
  const notes = markedStatuses(rows).map((status) => [text(`${statusMarks.get(status) ?? ''} ${status === 'preliminary' || status === 'estimate' || status === 'negligible' ? said(status) : ''}`)]);
  const cells = rows.map(({ series: one, observations }) => [...described(one), ...observations.map((observation) => (observation === undefined ? null : text(placeText(observation.place))))]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf([head, ...values, ...notes]), said('values'));
  utils.book_append_sheet(book, sheetOf([head, ...cells]), said('cells'));
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}

const widths: readonly number[] = [24, 12, 24, 14];

function sheetOf(rows: readonly (readonly (CellObject | null)[])[]): WorkSheet {
  const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!cols'] = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) => ({ wch: widths[column] ?? 13 }));
  return sheet;
}

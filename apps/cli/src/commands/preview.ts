import type { Language } from '@aimaq/engine';
import { bureauLayouts } from '@aimaq/engine/data/workbooks/bureau/index.ts';
import { columnOf } from '@aimaq/engine/data/workbooks/grid.ts';
import type { Sheet } from '@aimaq/engine/data/workbooks/grid.ts';
import { previewSheet } from '@aimaq/engine/data/workbooks/preview.ts';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { fittingLayouts } from '@aimaq/engine/territory/import-workbook.ts';
import type { LayoutFit } from '@aimaq/engine/territory/import-workbook.ts';
import { kazakhstan } from '@aimaq/engine/territory/kazakhstan.ts';
import { sheetHints } from '@aimaq/engine/territory/sheet-hints.ts';
import type { Arguments } from '../arguments.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeOut } from '../output.ts';
import { readWorkbookFile } from '../read-workbook-file.ts';
import { headed, say } from '../summary/sections.ts';
import type { Section } from '../summary/sections.ts';
import { tellUsage } from '../tell-usage.ts';
import { textTable, textWidth } from '../text-table.ts';
import { workbookArgument } from '../words/arguments.ts';
import { previewHelp, previewWords as words } from '../words/preview.ts';
import type { Command } from './index.ts';

/** `aimaq preview`: what the program sees in a workbook. */
export const command: Command = {
  positionals: [{ name: workbookArgument, required: true }],
  options: { sheet: 'value', rows: 'value', columns: 'value' },
  help: previewHelp,
  run: preview,
};

function preview(given: Arguments, language: Language): number {
  const [rows, columns] = [spanOf(given.value('rows'), Number), spanOf(given.value('columns'), (letters) => (columnOf(letters) ?? NaN) + 1)];
  const wrong = ([['rows', rows, '1..40'], ['columns', columns, 'A..M']] as const).filter(([, span]) => span === 'wrong');
  if (wrong.length > 0) return tellUsage(wrong.map(([option, , example]) => cliIssues.issue('bad-span', { option: `--${option}`, text: given.value(option) ?? '', example })), language);
  const workbook = readWorkbookFile(given.positionals[0], language);
  if (typeof workbook === 'number') return workbook;
  const fits = fittingLayouts(workbook, bureauLayouts, kazakhstan);
  const names = workbook.sheets.map(({ name }) => name);
  const asked = given.value('sheet') ?? bureauLayouts.get(fits[0]?.name ?? '')?.sheets[0].sheet ?? names[0] ?? '';
  const sheet = workbook.sheets.find(({ name }) => name === asked) ?? workbook.sheets.find(({ name }) => name.normalize('NFC').trim() === asked.normalize('NFC').trim());
  if (sheet === undefined) return tellUsage([cliIssues.issue('no-sheet', { sheet: asked, known: nearestName(asked, names) ?? names.join(', ') })], language);
  const hints = sheetHints(sheet, kazakhstan);
  if (given.has('json')) {
    const sheets = workbook.sheets.map((one) => ({ name: one.name, ...sizeOf(one), merges: one.merges.length }));
    writeOut(`${JSON.stringify({ schema: 'aimaq/preview/1', file: workbook.file, sheets, layouts: fits, sheet: { name: sheet.name, cells: sheet.cells.map((row) => row.map((cell) => cell?.text ?? null)), merges: sheet.merges, hints: hints ?? null } }, null, 1)}\n`);
    return exitCodes.done;
  }
  const list = textTable(workbook.sheets.map((one) => [one.name, `${sizeOf(one).rows} × ${sizeOf(one).columns}`]), 'lr');
  const shown = fitted(sheet, process.stdout.columns ?? 100, rows === 'wrong' ? undefined : rows, columns === 'wrong' ? undefined : columns);
  const sections: Section[] = [
    given.value('sheet') === undefined ? headed(workbook.file, list) : [],
    fitText(fits, language),
    shown.split('\n'),
    hints === undefined ? [] : headed(words.hints[language], hintLines(hints)),
  ];
  writeOut(`${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return exitCodes.done;
}

function sizeOf({ cells }: Sheet): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length, columns: cells.reduce((most, row) => Math.max(most, row.length), 0) };
}

function fitText(fits: readonly LayoutFit[], language: Language): Section {
  const [best] = fits;
  if (best === undefined) return [words.unknown[language]];
  return [say(best.errors === 0 ? words.recognised : words.resembles, language, { name: best.name, n: best.errors })];
}

const widestCell = 18;
const mostColumns = 12;

/** The sheet with as many columns as a line of the terminal holds. */
function fitted(sheet: Sheet, width: number, rows: readonly [number, number] | undefined, asked: readonly [number, number] | undefined): string {
  const [first, last] = asked ?? [1, mostColumns];
  for (let to = last; ; to--) {
    const text = previewSheet(sheet, { columns: [first, to], width: Math.max(8, Math.min(widestCell, width - 8)), ...(rows === undefined ? {} : { rows }) });
    if (to <= first || asked !== undefined || text.split('\n').every((line) => textWidth(line) <= width)) return text;
  }
}

/** The keys of a layout that the sheet itself tells. */
function hintLines({ names, rows, regions, header, periods }: NonNullable<ReturnType<typeof sheetHints>>): readonly string[] {
  const keys = { year: 'year', quarter: 'quarter', runningTotal: 'cumulative' } as const;
  return [
    ...(header === undefined ? [] : [`header: ${header[0]}..${header[1]}`]),
    `names: ${names}`,
    `regions: [${regions.join(', ')}]   # ${rows[0]}..${rows[1]}`,
    ...(periods.length === 0 ? [] : ['columns:', '  across: periods', ...periods.map(({ kind, from, to }) => `  ${keys[kind]}: { series: …, unit: …, from: ${from}, to: ${to} }`)]),
  ];
}

/** `1..40`; both ends counted from 1. */
function spanOf(text: string | undefined, read: (end: string) => number): readonly [number, number] | undefined | 'wrong' {
  if (text === undefined) return undefined;
  const [from, to, ...rest] = text.split('..').map((end) => read(end.trim()));
  return rest.length === 0 && from >= 1 && to >= from ? [from, to] : 'wrong';
}

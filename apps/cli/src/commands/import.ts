import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { decodeText, hasErrors, issueWords, placeText, studyCatalogue } from '@aimaq/engine';
import type { Issue, Language } from '@aimaq/engine';
import { bureauLayouts } from '@aimaq/engine/data/workbooks/bureau/index.ts';
import type { Workbook } from '@aimaq/engine/data/workbooks/grid.ts';
import type { WorkbookLayout } from '@aimaq/engine/data/workbooks/layout.ts';
import type { WorkbookReading } from '@aimaq/engine/data/workbooks/read.ts';
import { printPeriod } from '@aimaq/engine/data/period.ts';
import { statusHasValue } from '@aimaq/engine/data/status.ts';
import { writeTidyTable } from '@aimaq/engine/data/write.ts';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import { findLayout } from '@aimaq/engine/study/workbook-layout.ts';
import { fittingLayouts, importWorkbook } from '@aimaq/engine/territory/import-workbook.ts';
import { kazakhstan } from '@aimaq/engine/territory/kazakhstan.ts';
import type { Arguments } from '../arguments.ts';
import { counted } from '../counted.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeError, writeOut } from '../output.ts';
import { progressLine } from '../progress.ts';
import { readWorkbookFile } from '../read-workbook-file.ts';
import { fileFault, toldIssues } from '../study-folder.ts';
import { headed, say } from '../summary/sections.ts';
import type { Section } from '../summary/sections.ts';
import { tellUsage } from '../tell-usage.ts';
import { textTable } from '../text-table.ts';
import { workbookArgument } from '../words/arguments.ts';
import { importHelp, importWords as words } from '../words/import.ts';
import { writeFiles } from '../write-files.ts';
import type { Command } from './index.ts';

/** `aimaq import`: a workbook through its layout to a tidy table with the cell of every number. */
export const command: Command = {
  positionals: [{ name: workbookArgument, required: true }],
  options: { layout: 'value', out: 'value', all: 'flag' },
  help: importHelp,
  run: importBook,
};

function importBook(given: Arguments, language: Language): number {
  const workbook = readWorkbookFile(given.positionals[0], language);
  if (typeof workbook === 'number') return workbook;
  const found = layoutFor(workbook, given.value('layout'), language);
  if (typeof found === 'number') return found;
  const progress = progressLine(language);
  progress.say('layout', found.name);
  const reading = importWorkbook(workbook, found.layout, kazakhstan);
  progress.done();
  if (hasErrors(reading.issues)) {
    writeError(toldIssues(reading.issues.filter(({ severity }) => severity === 'error'), new Map(), language));
    writeError(`${words.nothingWritten[language]}\n`);
    return exitCodes.invalidStudy;
  }
  const table = writeTidyTable(reading.series);
  const out = given.value('out');
  try {
    if (out !== undefined) writeFiles(dirname(out), new Map([[basename(out), table]]));
  } catch (error) {
    return tellUsage([cliIssues.issue('cannot-write', fileFault(error, out ?? ''))], language);
  }
  if (given.has('json')) {
    writeOut(`${JSON.stringify({ schema: 'aimaq/import/1', file: workbook.file, layout: found.name, series: reading.series, cells: usesOf(reading), issues: reading.issues }, null, 1)}\n`);
    return exitCodes.done;
  }
  const summary = `${summaryOf(reading, found, given.has('all') ? Infinity : fewPlaces, language).filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
  if (out === undefined) {
    writeError(summary);
    writeOut(table);
  } else writeOut(`${summary}\n${say(words.written, language, { file: relative('', out) })}\n`);
  return exitCodes.done;
}

interface FoundLayout {
  readonly name: string;
  readonly layout: WorkbookLayout;
}

/** The layout that was asked for, else the one that fits; or the exit code when there is none, which has been told. */
function layoutFor(workbook: Workbook, asked: string | undefined, language: Language): FoundLayout | number {
  const known = [...bureauLayouts.keys()];
  if (asked === undefined) {
    const best = fittingLayouts(workbook, bureauLayouts, kazakhstan)[0];
    const layout = bureauLayouts.get(best?.name ?? '');
    return best === undefined || layout === undefined ? tellUsage([cliIssues.issue('no-layout', { file: workbook.file, known: known.join(', ') })], language) : { name: best.name, layout };
  }
  const texts = new Map<string, string>();
  try {
    const found = findLayout(asked, (file) => {
      const text = decodeText(readFileSync(file)).text;
      texts.set(file, text);
      return text;
    });
    if (found?.value !== undefined) return { name: asked, layout: found.value };
    writeError(toldIssues(found?.issues ?? [], texts, language));
    return exitCodes.invalidStudy;
  } catch (error) {
    const fault = fileFault(error, asked);
    if (fault.reason !== 'ENOENT') return tellUsage([cliIssues.issue('cannot-read', fault)], language);
    return tellUsage([cliIssues.issue('unknown-layout', { name: asked, known: nearestName(asked, known) ?? known.join(', ') })], language);
  }
}

const fewPlaces = 3;

function summaryOf(reading: WorkbookReading, { name, layout }: FoundLayout, most: number, language: Language): readonly Section[] {
  const { series, issues } = reading;
  const ids = [...new Set(series.map((one) => one.series))];
  const rows = ids.map((id) => {
    const ours = series.filter((one) => one.series === id);
    const periods = ours.flatMap(({ observations }) => observations.map(({ period }) => period)).sort((a, b) => a.index - b.index);
    const values = ours.reduce((n, { observations }) => n + observations.filter(({ status }) => statusHasValue(status)).length, 0);
    const span = [...new Set([periods[0], periods[periods.length - 1]].map(printPeriod))].join('..');
    return [id, ours[0].unit, counted(ours.length, 'regions', language), span, counted(values, 'values', language)];
  });
  const uses = usesOf(reading);
  const cells = (['value', 'heading', 'name', 'mark', 'left'] as const).map((use) => say(words[use], language, { n: formatNumber(uses[use], language, { decimals: 0 }) }));
  return [
    headed(say(words.series, language, { layout: name }), textTable(rows, 'lllll')),
    headed(words.cells[language], [cells.join(', ')]),
    headed(words.sums[language], sumLines(layout, issues, language)),
    headed(words.warnings[language], grouped(issues.filter(({ severity }) => severity === 'warning'), most, language)),
    headed(words.leftOut[language], grouped(issues.filter(({ severity }) => severity === 'note'), most, language)),
  ];
}

/** How many cells became what. */
function usesOf({ uses }: WorkbookReading): Readonly<Record<'value' | 'heading' | 'name' | 'mark' | 'left', number>> {
  const count = { value: 0, heading: 0, name: 0, mark: 0, left: 0 };
  for (const sheet of uses.values()) for (const use of sheet.values()) count[use]++;
  return count;
}

function sumLines({ sums = [] }: WorkbookLayout, issues: readonly Issue[], language: Language): readonly string[] {
  if (sums.length === 0) return [words.noSums[language]];
  return sums.map(({ whole, series }) => {
    const about = (code: string): number => new Set(issues.flatMap(({ code: found, detail, place }) => (found === `workbook.${code}` && series.includes(String(detail.series)) ? [`${String(detail.series)} ${place?.cell ?? ''}`] : []))).size;
    const unchecked = new Set(issues.flatMap(({ code, detail }) => (code === 'workbook.sum-not-checked' && series.includes(String(detail.series)) ? [detail.series] : []))).size;
    return say(unchecked === 0 ? words.sumsAgree : words.sumsPartly, language, { whole, series: series.length <= 3 ? series.join(', ') : counted(series.length, 'series', language), unchecked: counted(unchecked, 'series', language), known: about('sum-differs-known') });
  });
}

/** Issues of one kind and reason together, with the first places. */
function grouped(issues: readonly Issue[], most: number, language: Language): readonly string[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.place?.sheet, issue.detail.reason]);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()].flatMap((group) => {
    const lines = group.slice(0, most).map((issue) => `${issue.place === undefined ? '' : `${placeText({ ...issue.place, file: '' }).trim()}: `}${issueWords(issue, studyCatalogue, language).what}`);
    return group.length > most ? [...lines, say(words.more, language, { n: group.length - most })] : lines;
  });
}

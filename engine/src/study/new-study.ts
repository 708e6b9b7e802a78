import type { DataSeries } from '../data/series.ts';
import type { Observation } from '../data/observation.ts';
import { writeTidyTable } from '../data/write.ts';
import type { ColumnTable } from '../data/formats/columns.ts';
import { parseColumnTable } from '../data/formats/columns.ts';
import { readCsv } from '../data/formats/csv.ts';
import { parsePeriodHeading } from '../data/formats/period-heading.ts';
import { parseTidyTable } from '../data/formats/tidy.ts';
import { parseWideTable } from '../data/formats/wide.ts';
import { hasErrors } from '../issues/issue.ts';
import type { Checked } from '../issues/issue.ts';
import type { Language } from '../language/words.ts';
import { languages } from '../language/words.ts';
import type { DecimalMark } from '../language/numbers.ts';
import { quotedScalar, replaceScalar } from './edit-text.ts';
import { newStudyIssues } from './new-study-issues.ts';
import { studyFile } from './parse.ts';
import type { StudyFiles } from './parse.ts';
import { newStudyComments } from './new-study-words.ts';
import { reservedNames } from './shape.ts';

/** A study begun from a table.
 * @param text    decoded text of the table: tidy, a series per column under a header, or years across
 * @param file    its name, without folders
 * @param name    what the study is called
 * @param options the language of the comments in the study; the decimal mark of the table, when known
 * @returns study.yaml, the numbers as a tidy table, and the table as received
 * @throws the issues of reading the table, new.no-years, new.not-annual */
export function studyFromTable(text: string, file: string, name: string, options: { readonly language: Language; readonly decimal?: DecimalMark }): Checked<StudyFiles> {
  const read = readAnyTable(text, file, options.decimal);
  if (read.value === undefined || hasErrors(read.issues)) return { issues: read.issues };
  const named = withNames(read.value);
  const odd = named.find(({ data }) => data.observations.some(({ period }) => period.frequency !== 'year'));
  if (odd !== undefined) return { issues: [...read.issues, newStudyIssues.issue('not-annual', { series: odd.data.series }, { file })] };
  const data = `data/${fileName(file)}`;
  const files = new Map([
    [studyFile, studyText(named, name, data, options.language)],
    [data, writeTidyTable(named.map(({ id, data: series }) => ({ ...series, series: id, source })))],
    [`data/received/${fileName(file)}`, text],
  ]);
  return { value: files, issues: read.issues };
}

/** A copy of a study under another name: id and title change, everything else stays as it is written. */
export function studyLike(files: StudyFiles, name: string): StudyFiles {
  const copy = new Map(files);
  const yaml = languages.reduce((text, language) => replaceScalar(text, ['title', language], name), replaceScalar(copy.get(studyFile) ?? '', ['study'], studyId(name)));
  return copy.set(studyFile, yaml);
}

const source = 'table1';
const unnamedRegion = 'region';
const pure = '1';

interface NamedSeries {
  readonly id: string;
  readonly printed: string;
  readonly data: DataSeries;
}

function readAnyTable(text: string, file: string, decimal: DecimalMark | undefined): Checked<readonly DataSeries[]> {
  const options = decimal === undefined ? {} : { decimal };
  const { records } = readCsv(text.replace(/^(?:#[^\n]*\n)+/, ''), file);
  const header = records[0]?.fields.map(({ text: cell }) => cell.trim().toLowerCase()) ?? [];
  if (header.includes('series') && header.includes('value')) return parseTidyTable(text, file, options);
  if (header.slice(1).some((cell) => parsePeriodHeading(cell) !== undefined)) {
    const names = [...new Set(records.slice(1).map(({ fields }) => fields[0].text.trim()))].filter((printed) => printed !== '');
    return parseWideTable(text, file, { source, periods: 'across', region: unnamedRegion, unit: pure, names: names.map((printed) => ({ printed, series: printed })), ...options });
  }
  const { value: table, issues } = parseColumnTable(text, file, options);
  if (table === undefined || hasErrors(issues)) return { issues };
  if (table.periods === undefined) return { issues: [...issues, newStudyIssues.issue('no-years', {}, { file, line: 1 })] };
  return { value: seriesOfColumns(table), issues };
}

function seriesOfColumns({ names, columns, statuses, places, periods = [], labelName }: ColumnTable): DataSeries[] {
  return names.flatMap((series, i): DataSeries[] => {
    if (series === labelName) return [];
    const observations = periods.map((period, row): Observation => ({ period, value: columns[i][row], status: statuses[i][row], text: String(columns[i][row]), place: places[i][row] }));
    return [{ series, region: unnamedRegion, unit: pure, source, observations: observations.toSorted((a, b) => a.period.index - b.period.index) }];
  });
}

/** Series of the first region with names that the language takes, each once. */
function withNames(all: readonly DataSeries[]): NamedSeries[] {
  const taken = new Set<string>();
  return all.filter(({ region }) => region === all[0].region).flatMap((data) => {
    const base = seriesId(data.series);
    let id = base;
    for (let i = 2; taken.has(id); i++) id = `${base}_${i}`;
    taken.add(id);
    return [{ id, printed: data.series, data }];
  });
}

/** A printed name as a name of the formula language: letters, digits and `_`, beginning with a letter. */
export function seriesId(printed: string): string {
  const letters = printed.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '_').replace(/^_+|_+$/g, '');
  const begun = /^\p{L}/u.test(letters) ? letters : `x${letters}`;
  return reservedNames.includes(begun) ? `${begun}_` : begun;
}

export function studyId(name: string): string {
  return name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'study';
}

function fileName(file: string): string {
  return `${file.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'table'}.csv`;
}

function inThreeLanguages(text: string): string {
  return `{ ${languages.map((language) => `${language}: ${quotedScalar(text)}`).join(', ')} }`;
}

function studyText(series: readonly NamedSeries[], name: string, data: string, language: Language): string {
  const years = series.flatMap(({ data: { observations } }) => observations.map(({ period }) => period.index));
  const [from, to] = [years.reduce((a, b) => Math.min(a, b), Infinity), years.reduce((a, b) => Math.max(a, b), -Infinity)];
  const comment = (key: keyof typeof newStudyComments) => newStudyComments[key][language].split('\n').map((line) => `# ${line}`);
  const lines = [
    ...comment('head'),
    'format: 1',
    `study: ${quotedScalar(studyId(name))}`,
    `title: ${inThreeLanguages(name)}`,
    'regions:',
    `  home: ${quotedScalar(series[0].data.region)}`,
    `period: ${from}..${to}`,
    `origin: ${from}`,
    '',
    'sources:',
    `  ${source}:`,
    `    file: ${quotedScalar(data)}`,
    `    title: ${inThreeLanguages(name)}`,
    '',
    ...comment('units'),
    'series:',
    ...series.flatMap(({ id, printed, data: { unit } }) => [`  ${id}:`, `    name: ${inThreeLanguages(printed)}`, `    unit: ${quotedScalar(unit)}`, `    use: ${source}`]),
    '',
    ...comment('equation'),
    ...firstEquation(series).map((line) => `# ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The first series on the second, in logs where both are positive throughout. */
function firstEquation(series: readonly NamedSeries[]): readonly string[] {
  const [y, x] = series;
  const positive = [y, x].every((one) => one?.data.observations.every(({ value }) => Number.isNaN(value) || value > 0) === true);
  const side = (id: string) => (positive ? `ln(${id})` : id);
  const right = x === undefined ? 't' : side(x.id);
  return ['equations:', '  first:', `    formula: ${x === undefined ? y.id : side(y.id)} ~ ${right}`];
}

import { parseTidyTable } from '../data/formats/tidy.ts';
import type { DataSeries } from '../data/series.ts';
import { bureauLayouts } from '../data/workbooks/bureau/index.ts';
import { isWorkbookText, parseWorkbookText } from '../data/workbooks/workbook-text.ts';
import type { Issue } from '../issues/issue.ts';
import { importWorkbook } from '../territory/import-workbook.ts';
import { territoryOf } from '../territory/region.ts';
import type { Territory } from '../territory/region.ts';
import type { SourceText, StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { unknownName } from './known-names.ts';
import type { StudyFiles } from './parse.ts';
import type { Entry } from './shape.ts';
import { findLayout } from './workbook-layout.ts';

/** The tables of a study by file, each read once; of a workbook, the series of its layout.
 * @param files a workbook stands among them as `workbookText` writes it */
export function readTables(study: StudyText, files: StudyFiles, territory: Territory | undefined, issues: Issue[]): Map<string, readonly DataSeries[]> {
  const tables = new Map<string, readonly DataSeries[]>();
  const read = new Set<string>();
  for (const source of study.sources ?? []) {
    const { file, layout, decimal } = source.value;
    const key = JSON.stringify([file.value, layout?.value]);
    if (read.has(key)) continue;
    read.add(key);
    const content = files.get(file.value);
    if (content === undefined) issues.push(studyIssues.issue('no-file', { file: file.value }, file.place));
    const bare = content !== undefined && layout === undefined && isWorkbookText(content);
    if (bare) issues.push(studyIssues.issue('missing-key', { key: 'layout', where: `sources.${source.name}` }, file.place));
    const found = content === undefined || bare ? [] : layout === undefined ? tidy(content, file.value, decimal?.value, issues) : byLayout(content, source, files, territory, issues);
    tables.set(file.value, [...(tables.get(file.value) ?? []), ...found]);
  }
  return tables;
}

function tidy(content: string, file: string, decimal: ',' | '.' | undefined, issues: Issue[]): readonly DataSeries[] {
  const read = parseTidyTable(content, file, decimal === undefined ? {} : { decimal });
  issues.push(...read.issues);
  return read.value ?? [];
}

function byLayout(content: string, { name, value: { file, as, layout: named } }: Entry<SourceText>, files: StudyFiles, territory: Territory | undefined, issues: Issue[]): readonly DataSeries[] {
  if (named === undefined) return [];
  const layout = findLayout(named.value, (path) => files.get(path));
  if (layout === undefined) issues.push(unknownName('layout', named.value, [...bureauLayouts.keys(), ...[...files.keys()].filter((path) => path.endsWith('.yaml'))], named.place));
  const workbook = parseWorkbookText(content, file.value);
  issues.push(...(layout?.issues ?? []), ...workbook.issues);
  if (layout?.value === undefined || workbook.value === undefined) return [];
  const reading = importWorkbook({ ...workbook.value, file: file.value }, { ...layout.value, source: as?.value ?? name }, territory ?? territoryOf([]));
  issues.push(...reading.issues.filter(({ severity }) => severity !== 'note'));
  return reading.series;
}

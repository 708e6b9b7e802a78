import { fileURLToPath } from 'node:url';
import { languages, numberTraces, resultJson } from '../../src/index.ts';
import { buildReport } from '../../src/report/content/index.ts';
import { renderMarkdown } from '../../src/report/markdown/index.ts';
import { exampleFiles, prepared, ran } from './example-study.ts';

export const studiesFolder = fileURLToPath(new URL('../../../studies/', import.meta.url));

/** What an example study must come to: its result, and its reports as Markdown, by file name. */
export function expectedFiles(study: string): ReadonlyMap<string, string> {
  const read = prepared(exampleFiles(study));
  const { result } = ran(read);
  const reports = languages.map((language) => [`report.${language}.md`, renderMarkdown(buildReport(result, language, numberTraces(read, result, language)))] as const);
  return new Map([['result.json', resultJson(result)], ...reports]);
}

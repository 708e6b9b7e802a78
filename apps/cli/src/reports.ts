import { languages } from '@aimaq/engine';
import type { PreparedStudy } from '@aimaq/engine';
import { buildReport } from '@aimaq/engine/report/content/index.ts';
import { renderHtml } from '@aimaq/engine/report/html/index.ts';
import { renderMarkdown } from '@aimaq/engine/report/markdown/index.ts';
import type { StudyResult } from '@aimaq/engine/study/result.ts';
import { numberTraces } from '@aimaq/engine/study/trace-number.ts';

/** The report of a study in each language, as a page and as Markdown: file name and text. */
export function reportFiles(study: PreparedStudy, result: StudyResult): readonly (readonly [name: string, text: string])[] {
  return languages.flatMap((language) => {
    const document = buildReport(result, language, numberTraces(study, result, language));
    return [[`report.${language}.html`, renderHtml(document)], [`report.${language}.md`, renderMarkdown(document)]] as const;
  });
}

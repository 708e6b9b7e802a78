import { hasErrors } from '../../src/issues/issue.ts';
import type { Checked } from '../../src/issues/issue.ts';
import { issueWords, renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { studyCatalogue } from '../../src/study/catalogue.ts';
import { must } from './target.ts';

/** A thousand issues that quote one long line are rendered in part. */
const mostRendered = 20;

/** What must hold of every reading: a value or an error, issues with words, places inside the files. */
export function readingHolds(reading: Checked<unknown>, files: ReadonlyMap<string, string>): void {
  must(reading.value !== undefined || hasErrors(reading.issues), 'a value, or an error that says why there is none');
  const lines = new Map([...files].map(([file, text]) => [file, text.split(/\r\n|\r|\n/)]));
  let rendered = 0;
  for (const issue of reading.issues) {
    must(studyCatalogue.has(issue.code), `the code ${issue.code} has words`);
    must(issueWords(issue, studyCatalogue, 'en').what !== '', 'an issue has words');
    if (rendered++ < mostRendered) for (const language of languages) renderIssue(issue, studyCatalogue, language, files);
    const { place } = issue;
    if (place === undefined) continue;
    const told = `${issue.code} ${JSON.stringify(place)}`;
    must(lines.has(place.file) || issue.code === 'study.no-study-file', `a place in a file that is there: ${told}`);
    if (place.line === undefined) continue;
    // The line that a layout takes for its header need not be there.
    if (issue.code === 'data.header-not-found') continue;
    const line = lines.get(place.file)?.[place.line - 1];
    must(line !== undefined, `a line that is there: ${told}`);
    if (place.column !== undefined) must(place.column >= 1 && place.column <= (line?.length ?? 0) + 1, `a column that is there: ${told}`);
    must(place.length === undefined || place.length >= 1, `something to underline: ${told}`);
  }
}

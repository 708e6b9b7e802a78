import type { Issue } from '../../src/issues/issue.ts';
import { placeText, renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { studyCatalogue } from '../../src/study/catalogue.ts';
import { parseStudy } from '../../src/study/parse.ts';

/** Issues in one line each: code without its room, place and what is underlined. */
export function told(issues: readonly Issue[], sources: Readonly<Record<string, string>>): string[] {
  return issues.map(({ code, place }) => {
    if (place === undefined) return code;
    const line = sources[place.file]?.replace(/^\uFEFF/, '').split(/\r?\n/)[(place.line ?? 0) - 1];
    const underlined = line?.slice((place.column ?? 1) - 1, (place.column ?? 1) - 1 + (place.length ?? 1));
    return `${code.replace('study.', '')} ${placeText(place)} ${underlined ?? ''}`.trim();
  });
}

/** The issues of a study of these files. */
export function parsed(sources: Readonly<Record<string, string>>): string[] {
  return told(parseStudy(new Map(Object.entries(sources))).issues, sources);
}

/** The issues as a person reads them, in all three languages. */
export function rendered(sources: Readonly<Record<string, string>>): string {
  const files = new Map(Object.entries(sources));
  const { issues } = parseStudy(files);
  return languages.map((language) => issues.map((issue) => renderIssue(issue, studyCatalogue, language, files)).join('\n')).join('\n');
}

/** The least that a study must say, with more below. */
export function study(more = '', include = ''): string {
  return `format: 1
study: test
title: { kk: а, ru: б, en: c }
regions: { home: KZ-63 }
period: 2010..2020
${include}${more}`;
}
export const firstLine = 6;

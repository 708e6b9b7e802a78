import type { Language, Words } from '../language/words.ts';
import type { DetailValue, Issue, IssueCatalogue, Place, Severity } from './issue.ts';

const severityWords: Readonly<Record<Severity, Words>> = {
  error: { kk: 'қате', ru: 'ошибка', en: 'error' },
  warning: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  note: { kk: 'ескертпе', ru: 'примечание', en: 'note' },
};
const fixWord: Words = { kk: 'Түзету', ru: 'Как исправить', en: 'Fix' };

/** Puts details into a template: `{name}` becomes the detail's text in the language asked. */
export function fillTemplate(template: string, detail: Readonly<Record<string, DetailValue>>, language: Language): string {
  return template.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = detail[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

export function placeText(place: Place): string {
  if (place.sheet !== undefined) return `${place.file} ${place.sheet}!${place.cell ?? ''}`;
  const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  return place.takenFrom === undefined ? position : `${position} (${place.takenFrom})`;
}

/** What an issue says, without place: one sentence of what, one of how to mend it. */
export function issueWords(issue: Issue, catalogue: IssueCatalogue, language: Language): { what: string; fix: string } {
  const declaration = catalogue.get(issue.code);
  if (declaration === undefined) throw new Error(`No words are declared for the issue ${issue.code}; please report this.`);
  return {
    what: fillTemplate(declaration.what[language], issue.detail, language),
    fix: fillTemplate(declaration.fix[language], issue.detail, language),
  };
}

/** The longest piece of a line that is quoted, and how much of it stands before the place. */
const longestQuote = 160;
const lead = 60;

/** The part of a line around a column: all of a line that a screen holds, else a piece between ellipses. */
function excerpt(line: string, column: number): { readonly quoted: string; readonly before: string } {
  const at = Math.min(column - 1, line.length);
  if (line.length <= longestQuote) return { quoted: line, before: line.slice(0, at) };
  const from = Math.max(0, at - lead);
  const start = from > 0 ? '…' : '';
  const end = from + longestQuote < line.length ? '…' : '';
  return { quoted: `${start}${line.slice(from, from + longestQuote)}${end}`, before: `${start}${line.slice(from, at)}` };
}

/** A diagnosis as a person reads it: place, severity, what, the line with carets, and the fix.
 * @param sources file name -> text, for the quoted line; a file that is absent is told without its line */
export function renderIssue(issue: Issue, catalogue: IssueCatalogue, language: Language, sources: ReadonlyMap<string, string>): string {
  const { what, fix } = issueWords(issue, catalogue, language);
  const { place } = issue;
  const head = `${place === undefined ? '' : `${placeText(place)}: `}${severityWords[issue.severity][language]}: ${what}`;
  const lines = [head];
  const line = place?.line === undefined ? undefined : sources.get(place.file)?.split(/\r\n|\r|\n/)[place.line - 1];
  if (place?.line !== undefined && line !== undefined) {
    const gutter = String(place.line);
    const { quoted, before } = excerpt(line, place.column ?? 1);
    lines.push(`  ${gutter} | ${quoted}`);
    if (place.column !== undefined) {
      // Tabs keep their width, so the carets stand under what they mean in any viewer.
      const indent = before.replace(/[^\t]/g, ' ');
      const carets = Math.min(Math.max(1, place.length ?? 1), Math.max(1, quoted.length - before.length));
      lines.push(`  ${' '.repeat(gutter.length)} | ${indent}${'^'.repeat(carets)}`);
    }
  }
  if (fix !== '') lines.push(`  ${fixWord[language]}: ${fix}`);
  return lines.join('\n');
}

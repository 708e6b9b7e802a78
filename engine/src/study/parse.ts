import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue } from '../issues/issue.ts';
import { includedFormat, studyFormat } from './format.ts';
import type { StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { readYaml } from './reader.ts';

/** The texts of a study folder by their path inside it, with forward slashes: `study.yaml`, `data/models.csv`. */
export type StudyFiles = ReadonlyMap<string, string>;

export const studyFile = 'study.yaml';

/** Reads study.yaml and what it includes. Sections of an included file are joined to those of the study: lists are
 * appended, named things are added, and a name that stands twice is an error.
 * @returns the study as written, every value with its place
 * @throws study.no-study-file, study.yaml-*, study.unknown-key, study.wrong-kind … as issues, all at once */
export function parseStudy(files: StudyFiles): Checked<StudyText> {
  const issues: Issue[] = [];
  const main = files.get(studyFile);
  if (main === undefined) return { issues: [studyIssues.issue('no-study-file', { file: studyFile }, { file: studyFile })] };
  const root = readYaml(main, studyFile, issues);
  const study = root === undefined ? undefined : studyFormat.read(root, issues, '');
  if (study === undefined || hasErrors(issues)) return { issues };
  if (study.format.value !== 1) issues.push(studyIssues.issue('unknown-format', { format: study.format.value }, study.format.place));

  const sections = new Map<string, unknown>(Object.entries(study));
  for (const include of study.include ?? []) {
    const content = files.get(include.value);
    if (content === undefined) {
      issues.push(studyIssues.issue('no-file', { file: include.value }, include.place));
      continue;
    }
    const node = readYaml(content, include.value, issues);
    const part = node === undefined ? undefined : includedFormat.read(node, issues, '');
    if (part === undefined) continue;
    for (const [section, value] of Object.entries(part)) {
      if (section === 'place') continue;
      const before = sections.get(section);
      if (before === undefined) sections.set(section, value);
      else if (Array.isArray(before) && Array.isArray(value)) sections.set(section, [...before, ...value]);
      else issues.push(studyIssues.issue('section-twice', { section, file: include.value }, part.place));
    }
  }
  const joined = Object.fromEntries(sections) as StudyText;
  issues.push(...repeatedNames(joined));
  return hasErrors(issues) ? { issues } : { value: joined, issues };
}

function repeatedNames(study: StudyText): Issue[] {
  const lists = [study.series, study.sources, study.constants, study.equations, study.scenarios, study.levers, study.tables];
  const claims = study.claims?.map((claim) => ({ name: claim.id.value, place: claim.id.place }));
  return [...lists, claims].flatMap((entries) => {
    const seen = new Set<string>();
    return (entries ?? []).flatMap(({ name, place }) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [studyIssues.issue('name-twice', { name }, place)];
    });
  });
}

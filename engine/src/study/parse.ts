import { hasErrors } from '../issues/issue.ts';
import type { Checked, Issue, Place } from '../issues/issue.ts';
import { includedFormat, studyFormat } from './format.ts';
import type { StudyText } from './format.ts';
import { studyIssues } from './issues.ts';
import { readYaml } from './reader.ts';
import type { StudyNode } from './reader.ts';
import { oneOrMore, text } from './shape.ts';
import type { Located } from './shape.ts';

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
  if (study !== undefined && study.format.value !== 1) issues.push(studyIssues.issue('unknown-format', { format: study.format.value }, study.format.place));

  const sections = new Map<string, unknown>(Object.entries(study ?? {}));
  for (const include of study?.include ?? includesIn(root)) {
    const content = files.get(include.value);
    if (content === undefined) {
      issues.push(studyIssues.issue('no-file', { file: include.value }, include.place));
      continue;
    }
    const node = readYaml(content, include.value, issues);
    const part = node === undefined ? undefined : includedFormat.read(node, issues, '');
    for (const [section, value] of Object.entries(part ?? {})) {
      if (section === 'place') continue;
      const before = sections.get(section);
      if (before === undefined) sections.set(section, value);
      else if (Array.isArray(before) && Array.isArray(value)) sections.set(section, [...before, ...value]);
      else issues.push(studyIssues.issue('section-twice', { section, file: include.value }, (value as { readonly place: Place }).place));
    }
  }
  if (study === undefined) return { issues };
  const joined = Object.fromEntries(sections) as StudyText;
  issues.push(...repeatedNames(joined));
  return hasErrors(issues) ? { issues } : { value: joined, issues };
}

/** The files that a study names although something else in it is wrong, so that their mistakes are told together with its own. */
function includesIn(root: StudyNode | undefined): readonly Located<string>[] {
  const include = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'include') : undefined;
  return (include === undefined ? undefined : oneOrMore(text).read(include.value, [], '')) ?? [];
}

function repeatedNames(study: StudyText): Issue[] {
  const sections = Object.values(study).map(namesOfItems);
  const rivals = (study.equations ?? []).map(({ value }) => namesOfItems(value.rivals));
  return [...sections, ...rivals].flatMap((entries) => {
    const seen = new Set<string>();
    return entries.flatMap(({ name, place }) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [studyIssues.issue('name-twice', { name }, place)];
    });
  });
}

/** The names of a section that is a set of named things, or a list of things with an id. */
function namesOfItems(section: unknown): readonly { readonly name: string; readonly place: Place }[] {
  if (!Array.isArray(section)) return [];
  return (section as readonly { readonly name?: unknown; readonly place?: Place; readonly id?: Located<string> }[]).flatMap(({ name, place, id }) => {
    if (typeof name === 'string' && place !== undefined) return [{ name, place }];
    return typeof id?.value === 'string' ? [{ name: id.value, place: id.place }] : [];
  });
}

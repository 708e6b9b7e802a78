import type { Checked, Issue } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { fundingIssues } from '../../../strategy/funding-issues.ts';
import { parseStudy, studyFile } from '../../parse.ts';
import type { StudyFiles } from '../../parse.ts';
import { readYaml } from '../../reader.ts';
import { named, object, optional, required, text } from '../../shape.ts';
import { readRegistry } from '../programmes/read-registry.ts';
import type { FundingRules } from '../programmes/read-registry.ts';
import type { ProgrammesText } from '../programmes/shape.ts';
import type { Firm } from './firm.ts';
import type { FundingText } from './shape.ts';
import { firmOf } from './worked-firm.ts';

export { workedFirm } from './worked-firm.ts';

/** The programmes of a study, its title and its worked firms as written. */
export interface StudyFunding {
  readonly title: Words;
  readonly rules: FundingRules;
  readonly firms: NonNullable<FundingText['firms']>;
}

/** Reads the programmes of a study without computing it. */
export function studyFunding(files: StudyFiles): Checked<StudyFunding> {
  const parsed = parseStudy(files);
  const study = parsed.value;
  if (study === undefined) return { issues: parsed.issues };
  const { programmes, funding } = study as unknown as { readonly programmes?: ProgrammesText; readonly funding?: FundingText };
  if (programmes === undefined) return { issues: [fundingIssues.issue('no-programmes', {}, { file: studyFile })] };
  const read = readRegistry(programmes);
  return read.value === undefined ? { issues: read.issues } : { value: { title: study.title.value, rules: read.value, firms: funding?.firms ?? [] }, issues: read.issues };
}

const firmFile = object({ firm: optional(text), date: optional(text), answers: required(named(text)) });

/** Reads the file of a firm that answers: `firm`, `date`, `answers`.
 * @param day instead of the file's, when given */
export function readFirmFile(content: string, file: string, rules: FundingRules, day?: string): Checked<Firm> {
  const issues: Issue[] = [];
  const root = readYaml(content, file, issues);
  const written = root === undefined ? undefined : firmFile.read(root, issues, '');
  if (written === undefined) return { issues };
  const name = written.firm?.value ?? file;
  const date = day === undefined ? written.date : { value: day, place: { file: '--date' } };
  return firmOf({ id: 'firm', name: { kk: name, ru: name, en: name }, ...(date === undefined ? {} : { date }), answers: written.answers, place: written.place }, rules, issues);
}

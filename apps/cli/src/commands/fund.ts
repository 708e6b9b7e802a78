import { basename, join } from 'node:path';
import type { Issue, Language, StudyFiles } from '@aimaq/engine';
import { nearestName } from '@aimaq/engine/issues/nearest.ts';
import { checkValidity } from '@aimaq/engine/strategy/programme.ts';
import { programmeResult } from '@aimaq/engine/study/sections/programmes/operations.ts';
import { readFirmFile, studyFunding, workedFirm } from '@aimaq/engine/study/sections/funding/answers-file.ts';
import type { StudyFunding } from '@aimaq/engine/study/sections/funding/answers-file.ts';
import { firmResult } from '@aimaq/engine/study/sections/funding/firm.ts';
import type { Firm } from '@aimaq/engine/study/sections/funding/firm.ts';
import type { Arguments } from '../arguments.ts';
import { exampleNames, examplesFolder } from '../examples.ts';
import { cliIssues } from '../issues.ts';
import { exitCodes, writeError, writeOut } from '../output.ts';
import { readTable } from '../read-table.ts';
import { findStudy, toldIssues } from '../study-folder.ts';
import { fundingSections, programmeSections } from '../summary/funding.ts';
import { tellUsage } from '../tell-usage.ts';
import { answersArgument, fundHelp } from '../words/fund.ts';
import type { Command } from './index.ts';

/** `aimaq fund`: which source of finance fits a firm. */
export const command: Command = {
  positionals: [{ name: answersArgument }],
  options: { study: 'value', date: 'value', example: 'flag', firm: 'value', programmes: 'flag' },
  help: fundHelp,
  run: fund,
};

interface FundingStudy {
  readonly files: StudyFiles;
  readonly funding: StudyFunding;
}

async function fund(given: Arguments, language: Language): Promise<number> {
  const [path] = given.positionals;
  const asked = [path !== undefined, given.has('example'), given.has('programmes')].filter((one) => one).length;
  if (asked !== 1) return tellUsage([cliIssues.issue('answers-or-example', {})], language);
  const study = await fundingStudy(given.value('study'), language);
  if (typeof study === 'number') return study;
  if (given.has('programmes')) return listProgrammes(study, given, language);
  const firm = path === undefined ? exampleFirm(given.value('firm'), study, given.value('date'), language) : firmOfFile(path, study, given.value('date'), language);
  if (typeof firm === 'number') return firm;
  const { value, issues } = firmResult(study.funding.rules, firm);
  if (value === undefined) return invalid(issues, study.files, language);
  if (given.has('json')) writeOut(`${JSON.stringify({ schema: 'aimaq/fund/1', study: study.funding.title, ...value }, null, 1)}\n`);
  else writeOut(`${fundingSections(value, study.funding.title, language).map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return exitCodes.done;
}

/** The rules valid on a day, without a firm. */
function listProgrammes({ files, funding: { rules, title } }: FundingStudy, given: Arguments, language: Language): number {
  const day = given.value('date') ?? rules.date;
  const wrong = checkValidity('--date', [{ from: day, standing: 'design', place: { file: '--date' } }]);
  if (wrong.length > 0) return invalid(wrong, files, language);
  const programmes = rules.registry.programmes.map(({ id }) => programmeResult(rules, id, day));
  if (given.has('json')) writeOut(`${JSON.stringify({ schema: 'aimaq/programmes/1', study: title, date: day, programmes }, null, 1)}\n`);
  else writeOut(`${programmeSections(programmes, title, day, language).map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return exitCodes.done;
}

/** The study that was named, or the first example that has programmes. */
async function fundingStudy(path: string | undefined, language: Language): Promise<FundingStudy | number> {
  const examples = examplesFolder();
  const candidates = path === undefined && examples !== undefined ? exampleNames().map((name) => join(examples, name)) : [path ?? '.'];
  let exit: number = exitCodes.invalidStudy;
  for (const candidate of candidates) {
    const found = await findStudy(candidate, language);
    if (typeof found === 'number') return found;
    const { value, issues } = studyFunding(found.files);
    if (value !== undefined) return { files: found.files, funding: value };
    if (candidate === candidates[candidates.length - 1]) exit = invalid(issues, found.files, language);
  }
  return exit;
}

function exampleFirm(name: string | undefined, { files, funding }: FundingStudy, day: string | undefined, language: Language): Firm | number {
  const entry = name === undefined ? funding.firms[0] : funding.firms.find((one) => one.name === name);
  if (entry === undefined) {
    const known = funding.firms.map((one) => one.name);
    return tellUsage([cliIssues.issue('unknown-firm', { name: name ?? '', known: nearestName(name ?? '', known) ?? (known.join(', ') || '–') })], language);
  }
  const { value, issues } = workedFirm(entry, funding.rules, day);
  return value ?? invalid(issues, files, language);
}

function firmOfFile(path: string, { funding }: FundingStudy, day: string | undefined, language: Language): Firm | number {
  const content = readTable(path, language);
  if (typeof content === 'number') return content;
  const file = basename(path);
  const { value, issues } = readFirmFile(content, file, funding.rules, day);
  return value ?? invalid(issues, new Map([[file, content]]), language);
}

function invalid(issues: readonly Issue[], files: StudyFiles, language: Language): number {
  writeError(toldIssues(issues, files, language));
  return exitCodes.invalidStudy;
}

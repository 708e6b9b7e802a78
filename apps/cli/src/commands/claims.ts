import type { Language } from '@aimaq/engine';
import { claimKindWords } from '@aimaq/engine/claims/words.ts';
import { formatNumber } from '@aimaq/engine/language/numbers.ts';
import { editionOf, unitIn, unitOf } from '@aimaq/engine/report/content/edition.ts';
import type { Edition } from '@aimaq/engine/report/content/edition.ts';
import type { ClaimResult } from '@aimaq/engine/study/result.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, styled, writeOut } from '../output.ts';
import { claims as claimCounts } from '../summary/sections.ts';
import { computeStudy, openStudy } from '../study-folder.ts';
import { textTable } from '../text-table.ts';
import { studyArgument } from '../words/arguments.ts';
import { claimsHelp, claimsWords } from '../words/claims.ts';
import type { Command } from './index.ts';

/** `aimaq claims`: each published number beside the recomputed one. */
export const command: Command = {
  positionals: [{ name: studyArgument, required: true }],
  options: { strict: 'flag' },
  help: claimsHelp,
  run: claims,
};

const marks = { equal: '=', near: '≈', different: '≠' } as const;

async function claims(given: Arguments, language: Language): Promise<number> {
  const opened = await openStudy(given.positionals[0], language);
  if (opened.exit !== undefined) return opened.exit;
  const run = computeStudy(opened, language);
  if (typeof run === 'number') return run;
  const { result } = run;
  if (given.has('json')) {
    writeOut(`${JSON.stringify({ schema: 'aimaq/claims/1', study: result.study.id, claimCounts: result.claimCounts, claims: result.claims }, null, 1)}\n`);
  } else {
    const edition = editionOf(result, language);
    const rows = Object.values(result.claims).map((claim) => claimRow(edition, claim));
    const header = ['', '', claimsWords.printed[language], claimsWords.recomputed[language]];
    const table = rows.length === 0 ? [claimsWords.none[language]] : textTable([header, ...rows], 'lrrrll').map((line, i) => (i === 0 ? styled(line, 'bold') : line));
    writeOut(`${[table, claimCounts(edition)].filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`);
  }
  return given.has('strict') && (result.claimCounts?.different ?? 0) > 0 ? exitCodes.claimsDiffer : exitCodes.done;
}

function claimRow(edition: Edition, { what, where, says, recomputed, recomputedUnit, verdict }: ClaimResult): string[] {
  const { language } = edition;
  const unit = recomputedUnit === undefined ? '' : unitIn(edition, unitOf(edition, recomputedUnit), 'inline');
  const place = where.formula === undefined ? '' : `(${where.formula})`;
  const kinds = verdict.kinds.map((kind) => claimKindWords[kind][language]).join('; ');
  return [what[language], place, says, `${marks[verdict.agreement]} ${formatNumber(recomputed, language, { significant: 5 })}`, unit, kinds];
}

import type { OlsFit } from '../fit.ts';
import { breuschGodfrey } from './breusch-godfrey.ts';
import { breuschPagan } from './breusch-pagan.ts';
import { conditionNumber } from './condition-number.ts';
import type { Diagnostic, DiagnosticResult } from './diagnostic.ts';
import { durbinWatson } from './durbin-watson.ts';
import { influence } from './influence.ts';
import { jarqueBera } from './jarque-bera.ts';
import { leaveOneOutP } from './leave-one-out.ts';
import { loocv } from './loocv.ts';
import { reset } from './reset.ts';
import { vif } from './vif.ts';
import { white } from './white.ts';

/** Every diagnostic, in the order a report prints them: one file each. */
export const diagnosticList: readonly Diagnostic[] = [
  durbinWatson,
  breuschGodfrey,
  breuschPagan,
  white,
  jarqueBera,
  reset,
  vif,
  conditionNumber,
  influence,
  leaveOneOutP,
  loocv,
];

/** All diagnostics of a fit, in the order of the list. */
export function diagnose(fit: OlsFit): readonly DiagnosticResult[] {
  return diagnosticList.flatMap((diagnostic) => diagnostic.run(fit));
}

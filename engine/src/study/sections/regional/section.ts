import { indexIssues } from '../../../indices/issues.ts';
import { plainOf } from '../../operations/parameters.ts';
import type { PlanNode } from '../../plan.ts';
import type { ResultWarning } from '../../result.ts';
import { defineSection } from '../../section.ts';
import { regionalConcentration } from './concentration.ts';
import { regionalConvergence } from './convergence.ts';
import { regionalIssues } from './issues.ts';
import { regionalQuotients } from './quotients.ts';
import { concentrationParameters, convergenceParameters, quotientsParameters, shiftShareParameters } from './resolve.ts';
import type { ConvergenceResult } from './result.ts';
import { regionalShape } from './shape.ts';
import { regionalShiftShare } from './shift-share.ts';

/** Location quotients, shift-share, concentration and convergence of regions. */
export const regionalSection = defineSection({
  key: 'regional',
  shape: regionalShape,
  operations: [regionalQuotients, regionalShiftShare, regionalConcentration, regionalConvergence],
  issues: [indexIssues, regionalIssues],
  resolve({ quotients = [], shiftShare = [], concentration = [], convergence = [] }, context) {
    return [
      ...quotients.flatMap((entry) => node('quotients', regionalQuotients.name, quotientsParameters(entry, context))),
      ...shiftShare.flatMap((entry) => node('shiftShare', regionalShiftShare.name, shiftShareParameters(entry, context))),
      ...concentration.flatMap((entry) => node('concentration', regionalConcentration.name, concentrationParameters(entry, context))),
      ...convergence.flatMap((entry) => node('convergence', regionalConvergence.name, convergenceParameters(entry, context))),
    ];
  },
  warn(id, value) {
    if (!id.startsWith('regional/convergence/')) return [];
    const { title, nominal, beta } = value as ConvergenceResult;
    const warnings: Omit<ResultWarning, 'tag'>[] = [];
    if (nominal) warnings.push({ issue: regionalIssues.issue('nominal-levels', { name: title }), numbers: {}, about: [id] });
    if (beta.n < fewRegions) warnings.push({ issue: regionalIssues.issue('few-regions', { name: title, n: beta.n }), numbers: { n: `${id}/beta/n` }, about: [`${id}/beta`] });
    return warnings;
  },
});

/** Below so many regions a test of a slope misses much. */
const fewRegions = 20;

function node(kind: string, operation: string, parameters: { readonly id: string; readonly inputs: readonly string[] } | undefined): readonly PlanNode[] {
  return parameters === undefined ? [] : [{ id: `regional/${kind}/${parameters.id}`, operation, parameters: plainOf(parameters), inputs: parameters.inputs }];
}

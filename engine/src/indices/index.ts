import type { Indicator } from '../indicators/indicator.ts';
import { betaConvergenceIndicator } from './beta-convergence.ts';
import { giniIndicator } from './gini.ts';
import { herfindahlIndicator } from './herfindahl.ts';
import { locationQuotientIndicator } from './location-quotient.ts';
import { shiftShareIndicator } from './shift-share.ts';
import { sigmaConvergenceIndicator } from './sigma-convergence.ts';
import { theilIndicator } from './theil.ts';

/** The measures of regional analysis, one file each. */
export const regionalMeasures: readonly Indicator[] = [
  locationQuotientIndicator,
  shiftShareIndicator,
  herfindahlIndicator,
  giniIndicator,
  theilIndicator,
  betaConvergenceIndicator,
  sigmaConvergenceIndicator,
];

import { activityCoefficientIndicator } from './activity-coefficient.ts';
import { contributionSharesIndicator } from './contribution-shares.ts';
import { costPerJobIndicator } from './cost-per-job.ts';
import { costStructureIndicator } from './cost-structure.ts';
import { growthIndicator } from './growth.ts';
import type { Indicator } from './indicator.ts';
import { innovationActivityIndicator } from './innovation-activity.ts';
import { innovativeOutputShareIndicator } from './innovative-output-share.ts';
import { integralFactorSplitIndicator } from './integral-factor-split.ts';
import { logComparativeAdvantageIndicator } from './log-comparative-advantage.ts';
import { logarithmicMeanSplitIndicator } from './logarithmic-mean-split.ts';
import { paybackRatioIndicator } from './payback-ratio.ts';
import { revealedComparativeAdvantageIndicator } from './revealed-comparative-advantage.ts';
import { scienceIntensityIndicator } from './science-intensity.ts';
import { smallEnterpriseTestIndicator } from './small-enterprise-test.ts';
import { structureIndicator } from './structure.ts';
import { supportLeverageIndicator } from './support-leverage.ts';
import { supportPerEnterpriseIndicator } from './support-per-enterprise.ts';
import { supportPerWorkerIndicator } from './support-per-worker.ts';
import { supportShareOfGrpIndicator } from './support-share-of-grp.ts';
import { symmetricComparativeAdvantageIndicator } from './symmetric-comparative-advantage.ts';

/** Every indicator, one file each, in the order of the assessment's chapters. */
export const indicatorList: readonly Indicator[] = [
  growthIndicator,
  structureIndicator,
  innovationActivityIndicator,
  innovativeOutputShareIndicator,
  paybackRatioIndicator,
  costStructureIndicator,
  revealedComparativeAdvantageIndicator,
  symmetricComparativeAdvantageIndicator,
  logComparativeAdvantageIndicator,
  activityCoefficientIndicator,
  contributionSharesIndicator,
  integralFactorSplitIndicator,
  logarithmicMeanSplitIndicator,
  supportLeverageIndicator,
  supportShareOfGrpIndicator,
  supportPerEnterpriseIndicator,
  supportPerWorkerIndicator,
  costPerJobIndicator,
  scienceIntensityIndicator,
  smallEnterpriseTestIndicator,
];

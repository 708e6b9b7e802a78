import { activityMethod } from './activity.ts';
import { advantageMethod } from './advantage.ts';
import { contributionsMethod } from './contributions.ts';
import { costStructureMethod } from './cost-structure.ts';
import { factorSplitMethod } from './factor-split.ts';
import { scienceIntensityMethod, smallEnterpriseMethod } from './firm-tests.ts';
import { innovationActivityMethod, innovativeOutputShareMethod } from './framed-shares.ts';
import type { Method } from './method.ts';
import { paybackMethod } from './payback.ts';
import { costPerJobMethod, supportLeverageMethod, supportPerEnterpriseMethod, supportPerWorkerMethod, supportShareMethod } from './support.ts';

/** How the indicators of the registry are computed from the series of a study. Growth and structure of series are not here:
 * they belong to tables; the symmetric and logarithmic forms of comparative advantage and the logarithmic split come with theirs. */
export const methodList: readonly Method[] = [
  innovationActivityMethod,
  innovativeOutputShareMethod,
  paybackMethod,
  costStructureMethod,
  advantageMethod,
  activityMethod,
  contributionsMethod,
  factorSplitMethod,
  supportLeverageMethod,
  supportShareMethod,
  supportPerEnterpriseMethod,
  supportPerWorkerMethod,
  costPerJobMethod,
  scienceIntensityMethod,
  smallEnterpriseMethod,
];

export const methods: ReadonlyMap<string, Method> = new Map(methodList.map((method) => [method.indicator.id, method]));

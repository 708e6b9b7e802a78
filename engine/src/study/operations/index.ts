import type { Operation, Operations } from '../plan.ts';
import { studySections } from '../sections/index.ts';
import { claimsCount } from './claims-count.ts';
import { claimCheck } from './claim-check.ts';
import { equationFit } from './equation-fit.ts';
import { hindcastCompare } from './hindcast-compare.ts';
import { panelCells } from './panel-cells.ts';
import { panelFormula } from './panel-formula.ts';
import { panelTerritory } from './panel-territory.ts';
import { seriesCells } from './series-cells.ts';
import { constantValue, seriesFormula, seriesReal } from './series-formula.ts';
import { seriesTerritory } from './series-territory.ts';
import { systemDescribe } from './system-describe.ts';
import { forecastBenchmark, forecastDifferences, forecastFans, rivalPaths, systemSimulate, systemSolve } from './system-forecast.ts';
import { systemModel } from './system-model.ts';
import { tableDynamics } from './table-dynamics.ts';
import { warningsCollect } from './warnings-collect.ts';

/** Everything that a plan may compute. */
export const operationList: readonly Operation[] = [
  constantValue,
  seriesCells,
  seriesFormula,
  seriesReal,
  seriesTerritory,
  panelCells,
  panelTerritory,
  panelFormula,
  equationFit,
  systemModel,
  systemSimulate,
  systemSolve,
  systemDescribe,
  forecastFans,
  forecastDifferences,
  forecastBenchmark,
  rivalPaths,
  hindcastCompare,
  tableDynamics,
  claimCheck,
  claimsCount,
  warningsCollect,
  ...studySections.flatMap((section) => section.operations),
];

export const operations: Operations = new Map(operationList.map((operation) => [operation.name, operation]));

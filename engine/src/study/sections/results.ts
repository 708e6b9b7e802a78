import type { SwotResults } from './swot/result.ts';
import type { TargetsResults } from './targets/result.ts';
import type { ChartResult } from './charts/result.ts';
import type { IndicatorResult } from './indicators/result.ts';
import type { SurveyResults } from './survey/result.ts';
import type { FactorsResult } from './factors/result.ts';
import type { TrendResult } from './trends/result.ts';
import type { MapResult } from './maps/result.ts';
import type { RankingResult } from './rankings/result.ts';
import type { RegionalResults } from './regional/result.ts';
import type { ProfilesResults } from './profiles/result.ts';
import type { PrioritiesResult } from './priorities/result.ts';
import type { EffectivenessResult } from './effectiveness/result.ts';
import type { RisksResult } from './risks/result.ts';
import type { KnowledgeResult } from './knowledge/result.ts';
import type { ProgrammesResults } from './programmes/result.ts';
import type { FundingResults } from './funding/result.ts';
import type { InfrastructureResults } from './infrastructure/result.ts';
import type { BalanceResult } from './balances/result.ts';
import type { ActResult } from './act/section.ts';

/** What the sections of a study put into its result, each under its key; a section that is not in the study is empty. */
export interface SectionResults {
  readonly charts: Readonly<Record<string, ChartResult>>;
  readonly factors: Readonly<Record<string, FactorsResult>>;
  readonly rankings: Readonly<Record<string, RankingResult>>;
  readonly maps: Readonly<Record<string, MapResult>>;
  readonly regional: RegionalResults;
  readonly profiles: ProfilesResults;
  readonly trends: Readonly<Record<string, TrendResult>>;
  readonly indicators: Readonly<Record<string, IndicatorResult>>;
  readonly survey: SurveyResults;
  readonly priorities: PrioritiesResult;
  readonly targets: TargetsResults;
  readonly effectiveness: EffectivenessResult;
  readonly swot: SwotResults;
  readonly risks: RisksResult;
  readonly knowledge: KnowledgeResult;
  readonly programmes: ProgrammesResults;
  readonly funding: FundingResults;
  readonly infrastructure: InfrastructureResults;
  readonly balances: Readonly<Record<string, BalanceResult>>;
  readonly act: { readonly form?: ActResult };
}

import type { Words } from '../../../language/words.ts';
import type { ControlReading } from '../../../strategy/earned-value.ts';
import type { ProjectOutlook } from '../../../strategy/project-simulation.ts';
import type { RiskLevel, RiskScale } from '../../../strategy/risk-score.ts';

export type RiskResponse = 'avoid' | 'reduce' | 'transfer' | 'accept';

/** The register of risks, the gravest first. */
export interface RiskRegisterResult {
  readonly origin: Words;
  readonly scale: RiskScale;
  readonly items: readonly {
    readonly id: string;
    readonly name: Words;
    readonly class: Words;
    readonly probability: number;
    readonly impact: number;
    readonly score: number;
    readonly level: RiskLevel;
    readonly response: RiskResponse;
    readonly measure: Words;
    readonly owner: Words;
    readonly residualProbability: number;
    readonly residualImpact: number;
    readonly residualScore: number;
    readonly residualLevel: RiskLevel;
    readonly source?: string;
  }[];
}

/** One project of the register of innovation projects. */
export interface ProjectResult {
  readonly name: Words;
  readonly origin: Words;
  readonly unit: string;
  readonly budget: number;
  readonly months: number;
  /** Dates of the stages reached, from the idea to mass production. */
  readonly stages: readonly { readonly id: string; readonly name: Words; readonly day?: string }[];
  readonly outlook?: ProjectOutlook & { readonly draws: number; readonly seed: number };
  readonly control?: {
    /** Months between two control points, at most. */
    readonly longest: number;
    readonly points: readonly (ControlReading & { readonly id: string; readonly month: number; readonly planned: number; readonly earned: number; readonly spent: number; readonly note?: Words })[];
  };
}

export interface RisksResult {
  readonly register?: RiskRegisterResult;
  readonly projects?: Readonly<Record<string, ProjectResult>>;
}

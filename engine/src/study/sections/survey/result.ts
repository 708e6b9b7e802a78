import type { Words } from '../../../language/words.ts';
import type { RankAgreement } from '../../../strategy/likert-agreement.ts';
import type { Omega } from '../../../strategy/likert-omega.ts';
import type { ItemReliability } from '../../../strategy/likert-reliability.ts';
import type { CutGroup } from '../../../strategy/survey-cuts.ts';
import type { Standing } from '../../../strategy/programme.ts';
import type { SurveyShare } from '../../../strategy/survey-summary.ts';

export interface SurveyItemResult {
  readonly id: string;
  readonly name: Words;
  readonly question?: Words;
  readonly source?: string;
  readonly n: number;
  /** NaN where only means were published: nobody knows who left what out. */
  readonly unanswered: number;
  readonly mean: number;
  /** 1 is the item rated highest. */
  readonly rank: number;
  /** The mean as published beside one computed from answers. */
  readonly printed?: number;
  readonly sd: number;
  readonly median: number;
  /** 95 % interval of the mean: Student's from answers; from a published mean the widest that any answers could have. */
  readonly low: number;
  readonly high: number;
  /** Percent who gave one of the two highest scores: from answers with Wilson's interval; from a published mean its bounds alone. */
  readonly topTwo: SurveyShare;
  readonly counts: readonly { readonly id: string; readonly count: number; readonly percent: number }[];
  readonly reliability?: ItemReliability;
}

export interface QuestionnaireResult {
  readonly id: string;
  readonly title: Words;
  readonly instruction?: Words;
  readonly respondents: Words;
  readonly standing: Standing;
  readonly note?: Words;
  readonly source?: string;
  readonly year?: number;
  readonly scale: { readonly from: number; readonly to: number; readonly lowest: Words; readonly highest: Words };
  /** `answers`: computed from forms; `means`: only means were published. */
  readonly from: 'answers' | 'means';
  readonly n: number;
  /** How many there are; NaN where nobody knows. */
  readonly all: number;
  /** n in percent of all. */
  readonly asked: number;
  readonly selection: 'random' | 'not-random' | 'unknown';
  /** Margin of error of a share near a half, in percentage points. */
  readonly margin: number;
  /** How many must be chosen at random for ±5 percentage points. */
  readonly needed: number;
  /** Why the word "representative" is refused; empty where it is not. */
  readonly refused: readonly ('margin' | 'not-random' | 'selection-unknown')[];
  readonly items: readonly SurveyItemResult[];
  /** Absent where only means were published, or nothing varies. */
  readonly agreement?: RankAgreement;
  readonly reliability?: { readonly n: number; readonly alpha: number; readonly low: number; readonly high: number; readonly standardised: number; readonly meanCorrelation: number };
  readonly omega?: Omega;
  readonly cuts: readonly { readonly id: string; readonly name: Words; readonly groups: readonly (CutGroup & { readonly name?: Words })[] }[];
}

/** Shares that another survey printed. */
export interface PrintedSharesResult {
  readonly id: string;
  readonly title: Words;
  readonly respondents: Words;
  /** NaN where the source does not say how many were asked: then no interval can be given. */
  readonly n: number;
  readonly several: boolean;
  readonly source: string;
  readonly doubt?: Words;
  /** Sum of the shares in percent. */
  readonly sum: number;
  readonly items: readonly { readonly id: string; readonly name: Words; readonly percent: number; readonly low: number; readonly high: number }[];
}

export interface SurveyResults {
  readonly questionnaires?: Readonly<Record<string, QuestionnaireResult>>;
  readonly shares?: Readonly<Record<string, PrintedSharesResult>>;
}

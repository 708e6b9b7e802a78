import type { Words } from '../../../language/words.ts';
import type { InstrumentKind, RuleKind, Standing } from '../../../strategy/programme.ts';
import type { SaidRule } from '../../../strategy/programme-words.ts';

export interface ValidityResult {
  readonly from: string;
  readonly until?: string;
  /** Title of the source. */
  readonly source?: Words;
  readonly line?: string;
  readonly standing: Standing;
  readonly note?: Words;
  /** Valid on the day asked. */
  readonly current: boolean;
}

export interface RuleVersionResult extends ValidityResult {
  /** The first day of its validity. */
  readonly id: string;
  /** As written in the study. */
  readonly formula: string;
  readonly said: SaidRule;
  /** Of a rule that says a number which no answer changes: its value on the day, in `unit`. */
  readonly value?: number;
  readonly unit?: string;
}

/** One programme with all versions of its rules. */
export interface ProgrammeResult {
  readonly id: string;
  readonly name: Words;
  readonly goal?: Words;
  readonly kind: InstrumentKind;
  /** The day on which `current` is said. */
  readonly date: string;
  readonly valid: ValidityResult;
  readonly rules: readonly { readonly id: RuleKind; readonly versions: readonly RuleVersionResult[] }[];
  readonly documents: readonly Words[];
  readonly steps: readonly { readonly id: string; readonly name: Words; readonly days?: number; readonly standing: Standing }[];
}

export type ProgrammesResults = Readonly<Record<string, ProgrammeResult>>;

import type { Issue, Place } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import type { Unit } from '../units/unit.ts';
import { dayBefore, dayNumber } from './day-count.ts';
import type { Day } from './day-count.ts';
import type { ProgrammeRule } from './programme-rule.ts';
import { fundingIssues } from './funding-issues.ts';

/** What a firm gets: its own money, borrowed money, a given sum, or a partner's money for a share of ownership. */
export type InstrumentKind = 'own-funds' | 'loan' | 'guaranteed-loan' | 'lease' | 'grant' | 'equity';
export const instrumentKinds: readonly InstrumentKind[] = ['own-funds', 'loan', 'guaranteed-loan', 'lease', 'grant', 'equity'];

/** Rules that say a number: what the programme gives. */
export type TermKind = 'rate' | 'subsidy' | 'subsidyTerm' | 'grace' | 'cover' | 'fee';
export const termKinds: readonly TermKind[] = ['rate', 'subsidy', 'subsidyTerm', 'grace', 'cover', 'fee'];

/** Rules that a firm meets or not. */
export type ConditionKind =
  | 'applicant' | 'size' | 'stage' | 'purpose' | 'location' | 'sector' | 'amount' | 'term' | 'ownShare' | 'collateral' | 'capacity' | 'ownership' | 'protection' | 'obligation';
export const conditionKinds: readonly ConditionKind[] = [
  'applicant', 'size', 'stage', 'purpose', 'location', 'sector', 'amount', 'term', 'ownShare', 'collateral', 'capacity', 'ownership', 'protection', 'obligation',
];
export type RuleKind = TermKind | ConditionKind;

/** Said by a source, read out of one, or our own design. */
export type Standing = 'source' | 'reconstruction' | 'design';

/** When something is valid and who says so; `until` is the last day, without it there is no end yet. */
export interface Validity {
  readonly from: Day;
  readonly until?: Day;
  readonly source?: string;
  /** Line or article in the source: `L925`. */
  readonly line?: string;
  readonly standing: Standing;
  readonly note?: Words;
  readonly place: Place;
}

export interface RuleVersion extends Validity {
  readonly rule: ProgrammeRule;
}

/** A number that the law changes from time to time, such as the monthly calculation index. */
export interface DatedParameter {
  readonly id: string;
  readonly name: Words;
  readonly unit: Unit;
  readonly versions: readonly (Validity & { readonly value: number })[];
}

export interface Step {
  readonly name: Words;
  readonly days?: number;
  readonly standing: Standing;
}

export interface Programme {
  readonly id: string;
  readonly name: Words;
  readonly goal?: Words;
  readonly kind: InstrumentKind;
  readonly repayment: 'equal-principal' | 'annuity';
  readonly valid: Validity;
  readonly rules: readonly { readonly kind: RuleKind; readonly versions: readonly RuleVersion[] }[];
  readonly documents: readonly Words[];
  readonly steps: readonly Step[];
}

export interface ProgrammeRegistry {
  readonly parameters: readonly DatedParameter[];
  readonly programmes: readonly Programme[];
}

export function isTerm(kind: RuleKind): kind is TermKind {
  return termKinds.some((term) => term === kind);
}

/** The version that is valid on a day. */
export function validOn<T extends Validity>(versions: readonly T[], day: Day): T | undefined {
  return versions.find(({ from, until }) => from <= day && (until === undefined || day <= until));
}

/** The values of the parameters on a day; one that has none on it is left out. */
export function parametersOn(registry: ProgrammeRegistry, day: Day): ReadonlyMap<string, number> {
  return new Map(registry.parameters.flatMap(({ id, versions }) => {
    const version = validOn(versions, day);
    return version === undefined ? [] : [[id, version.value] as const];
  }));
}

/** Says which days are none, which spans end before they begin, and which versions of one thing are valid at the same time. */
export function checkValidity(what: string, versions: readonly Validity[]): readonly Issue[] {
  const issues: Issue[] = [];
  const whole = versions.filter(({ from, until, place }) => {
    const wrong = [from, ...(until === undefined ? [] : [until])].filter((day) => dayNumber(day) === undefined);
    for (const day of wrong) issues.push(fundingIssues.issue('not-a-day', { text: day }, place));
    if (wrong.length > 0) return false;
    if (until !== undefined && until < from) {
      issues.push(fundingIssues.issue('ends-before', { what, from, until }, place));
      return false;
    }
    return true;
  });
  const ordered = whole.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [i, later] of ordered.entries()) {
    const earlier = ordered[i - 1];
    if (earlier === undefined || (earlier.until !== undefined && earlier.until < later.from)) continue;
    const detail = { what, from: later.from, before: `${earlier.from}..${earlier.until ?? ''}`, last: dayBefore(later.from) };
    issues.push(fundingIssues.issue('validity-overlaps', detail, later.place));
  }
  return issues;
}

import type { Words } from '../../../language/words.ts';

export type Presence = 'present' | 'weak' | 'missing';

export interface InfrastructureForm {
  readonly id: string;
  readonly name: Words;
  readonly role: Words;
  /** Where the form is described. */
  readonly line?: string;
  readonly presence: Presence;
  /** What shows it, each with its line. */
  readonly evidence: readonly { readonly id: string; readonly what: Words; readonly line?: string }[];
  /** Ids of the measures that close the gap. */
  readonly measures: readonly string[];
}

/** Forms of innovation infrastructure, which of them the region has, and what would close the gaps. */
export interface InfrastructureAudit {
  readonly rule: Words;
  readonly forms: readonly InfrastructureForm[];
  readonly measures: readonly { readonly id: string; readonly name: Words; readonly line?: string; readonly standing: 'source' | 'reconstruction' | 'design' }[];
  readonly all: number;
  readonly present: number;
  readonly weak: number;
  readonly missing: number;
}

export interface InfrastructureResults {
  readonly audit?: InfrastructureAudit;
}

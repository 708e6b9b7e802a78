import type { Checked } from '../issues/issue.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';
import { readInputs } from './inputs.ts';
import { indicatorIssues } from './issues.ts';
import { partOfIssues } from './part-whole.ts';

/** A percentage that carries its denominator and what was counted in it. */
export interface FramedShare {
  /** Percent of the whole; null when the part exceeds it. */
  readonly percent: number | null;
  readonly part: number;
  readonly whole: number;
  /** What the denominator counts, in the study's words. */
  readonly frame: string;
}

/** 100·part/whole of an indicator with the inputs `part` and `whole`; ratios of different frames do not compare.
 * @throws indicators.inputMissing, indicators.notFinite, indicators.negative, indicators.notPositive, indicators.frameMissing;
 *         warns indicators.partExceedsWhole */
export function framedShare(indicator: Indicator<'part' | 'whole'>, given: Readonly<Record<'part' | 'whole', Given>>, frame: string): Checked<FramedShare> {
  const read = readInputs(indicator, given);
  const issues = frame.trim() === '' ? [...read.issues, indicatorIssues.issue('frameMissing', { indicator: indicator.names })] : read.issues;
  if (read.value === undefined || issues.length > 0) return { issues };
  const { part, whole } = read.value;
  const named = (input: 'part' | 'whole', value: number) => ({ name: indicator.inputs[input].names, values: [value] });
  const breaches = partOfIssues([indicator.symbol], named('part', part), named('whole', whole));
  return { value: { percent: breaches.length > 0 ? null : (100 * part) / whole, part, whole, frame }, issues: breaches };
}

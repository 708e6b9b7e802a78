import type { Estimate, VerdictKind } from './spec.ts';
import { line } from './svg.ts';
import { verdictShape } from './marks.ts';

/** Thin bar 95 %, thick bar 80 %, mark of the verdict at the median, on one level. */
export function intervalBar({ median, low80, high80, low95, high95 }: Estimate, verdict: VerdictKind, x: (value: number) => number, y: number, radius: number): string {
  const bar = (low: number, high: number, classes: string): string =>
    Number.isFinite(low) && Number.isFinite(high) ? line(x(low), y, x(high), y, classes) : '';
  return bar(low95, high95, 'c-interval95') + bar(low80, high80, 'c-interval80') + (Number.isFinite(median) ? verdictShape(x(median), y, radius, verdict) : '');
}

import type { Issue, Place } from '../../issues/issue.ts';
import { periodsText } from '../period-ranges.ts';
import type { Period } from '../period.ts';
import { workbookIssues } from './issues.ts';

/** A blank cell where a region that existed should have a number. */
export interface BlankCell {
  readonly region: string;
  readonly series: string;
  readonly period: Period;
  readonly cell: string;
}

/** One warning for all regions of which the same periods are blank. */
export function tellBlanks(blanks: readonly BlankCell[], placeOf: (cell: string) => Place): readonly Issue[] {
  const rows = grouped(blanks, ({ series, region }) => JSON.stringify([series, region]));
  const alike = grouped(rows, (row) => JSON.stringify([row[0].series, periodsOf(row)]));
  return alike.map((group) => {
    const [{ series, cell }] = group[0];
    return workbookIssues.issue('blank-cells', { series, region: group.map(([{ region }]) => region).join(', '), periods: periodsOf(group[0]) }, placeOf(cell));
  });
}

function periodsOf(row: readonly BlankCell[]): string {
  return periodsText(row.map(({ period }) => period));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return [...groups.values()];
}

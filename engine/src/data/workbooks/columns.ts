import type { Issue, Place } from '../../issues/issue.ts';
import { nearestName } from '../../issues/nearest.ts';
import { foldLetters } from '../../language/letter-fold.ts';
import { periodsText } from '../period-ranges.ts';
import type { Period } from '../period.ts';
import { parsePeriod, periodRange, printPeriod, samePeriod } from '../period.ts';
import type { Heading } from './headings.ts';
import { headingTexts } from './headings.ts';
import { columnLetters, columnOf } from './grid.ts';
import { workbookIssues } from './issues.ts';
import type { PeriodColumns, PeriodsTaken, SheetLayout, TakenAs, VariableColumns } from './layout.ts';
import type { HeadingPeriod } from './period-heading.ts';
import { readHeadingPeriod } from './period-heading.ts';

/** What a column's numbers are. */
export interface ColumnPlan {
  readonly column: number;
  readonly series: string;
  readonly unit: string;
  readonly period: Period;
  readonly footnote?: string;
  /** A running total, from which the quarter is made. */
  readonly cumulative?: true;
  /** Address of the heading. */
  readonly heading: string;
}

export interface ColumnsRead {
  readonly plans: readonly ColumnPlan[];
  /** Columns that are taken or of which an issue says why not. */
  readonly named: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

type PlaceOf = (cell: string) => Place;

/** Gives every column under a heading its series and period, or names it with the reason why it has none. */
export function planColumns(headings: readonly Heading[], layout: SheetLayout, placeOf: PlaceOf): ColumnsRead {
  const issues: Issue[] = [];
  const skipped = new Set<number>();
  for (const { column, reason } of layout.skipColumns ?? []) {
    const at = columnOf(column);
    if (at === undefined) issues.push(workbookIssues.issue('bad-address', { got: column }, placeOf('A1')));
    else {
      skipped.add(at);
      issues.push(workbookIssues.issue('columns-skipped', { columns: column, reason }, placeOf(headings.find((heading) => heading.column === at)?.cell ?? `${column}1`)));
    }
  }
  const left = headings.filter(({ column }) => !skipped.has(column));
  const plans = layout.columns.across === 'periods' ? periodPlans(left, layout.columns, placeOf, issues, skipped) : variablePlans(left, layout.columns, placeOf, issues, skipped);
  return { plans, named: new Set([...skipped, ...headings.map(({ column }) => column)]), issues };
}

function periodPlans(headings: readonly Heading[], columns: PeriodColumns, placeOf: PlaceOf, issues: Issue[], skipped: Set<number>): readonly ColumnPlan[] {
  const read = headings.flatMap((heading) => {
    const reading = readHeadingPeriod(heading.parts);
    if (reading === undefined) issues.push(workbookIssues.issue('heading-not-read', { text: heading.parts.join(' / ') }, placeOf(heading.cell)));
    return reading === undefined ? [] : [{ heading, reading }];
  });
  const plans: ColumnPlan[] = [];
  const take = (taken: PeriodsTaken | undefined, isOurs: (reading: HeadingPeriod) => boolean, periodOf: (period: Period) => Period, cumulative: boolean): void => {
    if (taken === undefined) return;
    const found = read.filter(({ reading }) => isOurs(reading)).map(({ heading, reading }) => ({ heading, footnote: reading.footnote, period: periodOf(reading.period) }));
    // Running totals that are left out stand under the first three quarters only: the year is the fourth.
    const expected = (period: Period): boolean => !(cumulative && 'skip' in taken) || period.index % 4 !== 3;
    checkPeriods(found, taken, expected, columns.order, placeOf, issues);
    if ('skip' in taken) return skipAll(found.map(({ heading }) => heading), taken.skip, placeOf, issues, skipped);
    const { series, unit } = taken;
    for (const { heading: { column, cell }, period, footnote } of found) {
      plans.push({ column, series, unit, period, heading: cell, ...(footnote === undefined ? {} : { footnote }), ...(cumulative ? { cumulative: true as const } : {}) });
    }
  };
  const { year, quarter, cumulative } = columns;
  const same = (period: Period): Period => period;
  const lastQuarter = ({ frequency, index }: Period): Period => (frequency === 'year' ? { frequency: 'quarter', index: 4 * index + 3 } : { frequency, index });
  take(year, ({ kind }) => kind === 'year', same, false);
  take(quarter, ({ kind }) => kind === 'quarter', same, false);
  take(cumulative, ({ kind }) => kind === 'runningTotal' || (kind === 'quarter' && quarter === undefined) || (kind === 'year' && 'series' in (cumulative ?? {})), lastQuarter, true);
  const planned = new Set([...plans.map(({ column }) => column), ...skipped]);
  for (const { heading } of read) {
    if (!planned.has(heading.column)) issues.push(workbookIssues.issue('heading-not-declared', { text: heading.parts.join(' / ') }, placeOf(heading.cell)));
  }
  return plans;
}

interface FoundPeriod {
  readonly heading: Heading;
  readonly period: Period;
}

function checkPeriods(found: readonly FoundPeriod[], { from, to }: PeriodsTaken, expected: (period: Period) => boolean, order: 'any' | undefined, placeOf: PlaceOf, issues: Issue[]): void {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (first === undefined || last === undefined || first.frequency !== last.frequency) {
    issues.push(workbookIssues.issue('bad-layout-period', { got: first === undefined ? from : to }, placeOf('A1')));
    return;
  }
  const place = (heading: Heading): Place => placeOf(heading.cell);
  const seen = new Map<number, Heading>();
  let before: Period | undefined;
  for (const { heading, period } of found) {
    const twin = seen.get(period.index);
    if (twin !== undefined) issues.push(workbookIssues.issue('period-repeated', { period: printPeriod(period), first: twin.cell }, place(heading)));
    else if (order !== 'any' && before !== undefined && period.index < before.index) {
      issues.push(workbookIssues.issue('periods-out-of-order', { period: printPeriod(period), before: printPeriod(before) }, place(heading)));
    }
    if (period.frequency !== first.frequency || period.index < first.index || period.index > last.index) {
      issues.push(workbookIssues.issue('period-unexpected', { period: printPeriod(period) }, place(heading)));
    }
    seen.set(period.index, heading);
    before = period;
  }
  const needed = periodRange(first, last).filter((period) => expected(period));
  const absent = needed.filter((period) => !found.some((one) => samePeriod(one.period, period)));
  if (absent.length > 0) issues.push(workbookIssues.issue('period-absent', { periods: periodsText(absent) }, placeOf(found[0]?.heading.cell ?? 'A1')));
}

function skipAll(headings: readonly Heading[], reason: string, placeOf: PlaceOf, issues: Issue[], skipped: Set<number>): void {
  if (headings.length === 0) return;
  for (const { column } of headings) skipped.add(column);
  const columns = headings.map(({ column }) => columnLetters(column)).join(', ');
  issues.push(workbookIssues.issue('columns-skipped', { columns, reason }, placeOf(headings[0].cell)));
}

/** Headings compare without regard to the alphabet of letters that look alike; a longer text is no slip of another. */
const longestHeading = 200;

function variablePlans(headings: readonly Heading[], { period: periodText, variables }: VariableColumns, placeOf: PlaceOf, issues: Issue[], skipped: Set<number>): readonly ColumnPlan[] {
  const period = parsePeriod(periodText);
  if (period === undefined) {
    issues.push(workbookIssues.issue('bad-layout-period', { got: periodText }, placeOf('A1')));
    return [];
  }
  const plans: ColumnPlan[] = [];
  const used = new Map<VariableColumns['variables'][number], Heading>();
  const unknown: Heading[] = [];
  for (const heading of headings) {
    const texts = headingTexts(heading).map(foldLetters);
    const fits = variables.filter((variable) => texts.includes(foldLetters(spaced(variable.heading))) && (variable.column === undefined || variable.column === columnLetters(heading.column)));
    const entry = fits.find(({ column }) => column !== undefined) ?? fits[0];
    if (entry === undefined) {
      unknown.push(heading);
      continue;
    }
    const twin = used.get(entry);
    if (twin !== undefined) issues.push(workbookIssues.issue('heading-repeated', { text: heading.parts.join(' / '), first: twin.cell }, placeOf(heading.cell)));
    else if ('skip' in entry) skipAll([heading], entry.skip, placeOf, issues, skipped);
    else plans.push({ column: heading.column, ...seriesOf(entry), period, heading: heading.cell });
    used.set(entry, heading);
  }
  const absent = variables.filter((variable) => !used.has(variable));
  for (const heading of unknown) {
    const text = heading.parts.join(' / ');
    const nearest = text.length > longestHeading ? undefined : nearestName(text, absent.map((variable) => variable.heading));
    issues.push(nearest === undefined ? workbookIssues.issue('heading-not-declared', { text }, placeOf(heading.cell)) : workbookIssues.issue('misspelt-heading', { text, nearest }, placeOf(heading.cell)));
  }
  for (const { heading } of absent) issues.push(workbookIssues.issue('heading-absent', { heading }, placeOf('A1')));
  return plans;
}

function seriesOf({ series, unit }: Extract<TakenAs, { series: string }>): { readonly series: string; readonly unit: string } {
  return { series, unit };
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

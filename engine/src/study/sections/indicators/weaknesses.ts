import type { DetailValue, Issue } from '../../../issues/issue.ts';
import type { Words } from '../../../language/words.ts';
import { languages } from '../../../language/words.ts';
import { indicatorSectionIssues } from './issues.ts';
import type { Met } from './methods/method.ts';
import type { IndicatorParameters } from './parameters.ts';
import type { IndicatorInput, IndicatorMeasure, IndicatorNote, IndicatorWeakness, MissingInput } from './result.ts';

/** What is said of an indicator: mistakes in its figures, what weakens it, what a reader has to know. */
export interface Told {
  readonly errors: readonly Issue[];
  readonly weaknesses: readonly IndicatorWeakness[];
  readonly notes: readonly IndicatorNote[];
}

/** Errors of a method that are findings about the region and no mistakes of the study. */
const findings = ['indicators.noIncrease', 'indicators.tooFewShares'];
/** What the list of missing inputs says already. */
const toldElsewhere = ['indicators.inputMissing', 'indicators.shareMissing', 'indicators.contributionMissing'];

export function toldOf({ id, name }: IndicatorParameters, missing: readonly MissingInput[], met: readonly Met[], measures: readonly IndicatorMeasure[], inputs: readonly IndicatorInput[]): Told {
  const root = `indicators/${id}`;
  const told = met.filter(({ issue }) => !toldElsewhere.includes(issue.code)).map((one): Met => ({ ...one, issue: dated(one.issue, one.period) }));
  const absent: readonly IndicatorWeakness[] = missing.length === 0 ? [] : [{
    issue: indicatorSectionIssues.issue('input-missing', { indicator: name, input: list(missing.map((one) => one.name)), why: list(missing.map(({ why }) => why)) }),
    numbers: {},
    about: [root],
  }];
  const weak = told.filter(({ issue }) => issue.severity === 'warning' || findings.includes(issue.code));
  return {
    errors: told.filter(({ issue }) => issue.severity === 'error' && !findings.includes(issue.code)).map(({ issue }) => issue),
    weaknesses: [...absent, ...merged(weak).map(({ issue, periods, measures: named }) => ({ issue: { ...issue, severity: 'warning' as const }, numbers: numbersOf(issue, periods, root, measures, inputs), about: aboutOf(periods, root, measures.filter((one) => named === undefined || named.includes(one.id))) }))],
    notes: merged(told.filter(({ issue }) => issue.severity === 'note')).map(({ issue, periods }) => ({ issue, numbers: numbersOf(issue, periods, root, measures, inputs) })),
  };
}

/** Gives an issue the year that it was met in where its own detail names the formula instead. */
function dated(issue: Issue, period: number | undefined): Issue {
  return period === undefined || !Object.hasOwn(issue.detail, 'period') ? issue : { ...issue, detail: { ...issue.detail, period } };
}

/** The same thing said of several years becomes one. */
function merged(met: readonly Met[]): readonly (Omit<Met, 'period'> & { readonly periods: readonly number[] })[] {
  const byText = new Map<string, Omit<Met, 'period'> & { readonly periods: number[] }>();
  for (const { issue, period, measures } of met) {
    const key = JSON.stringify([issue.code, issue.detail, measures]);
    const year = period ?? (typeof issue.detail.period === 'number' ? issue.detail.period : undefined);
    const known = byText.get(key) ?? { issue, ...(measures === undefined ? {} : { measures }), periods: [] };
    if (year !== undefined) known.periods.push(year);
    byText.set(key, known);
  }
  return [...byText.values()];
}

function aboutOf(periods: readonly number[], root: string, measures: readonly IndicatorMeasure[]): readonly string[] {
  if (periods.length === 0) return [`${root}/measures`];
  return measures.flatMap(({ id, points }) => points.filter(({ period }) => periods.includes(period)).map(({ period }) => `${root}/measures/${id}/points/${period}`));
}

/** Details that are numbers of the result, found by their value among the inputs and measures of the year. */
function numbersOf(issue: Issue, periods: readonly number[], root: string, measures: readonly IndicatorMeasure[], inputs: readonly IndicatorInput[]): Readonly<Record<string, string>> {
  const paths = periods.flatMap((period) => [
    ...inputs.flatMap(({ id, points }) => points.filter((point) => point.period === period).map(({ value }) => ({ value, path: `${root}/inputs/${id}/points/${period}/value` }))),
    ...measures.flatMap(({ id, points }) => points.filter((point) => point.period === period).map(({ value }) => ({ value, path: `${root}/measures/${id}/points/${period}/value` }))),
  ]);
  const found = Object.entries(issue.detail).flatMap(([name, value]) => {
    const path = pathOf(name, value, paths, root, measures, periods);
    return path === undefined ? [] : [[name, path] as const];
  });
  return Object.fromEntries(found);
}

function pathOf(name: string, value: DetailValue, paths: readonly { readonly value: number; readonly path: string }[], root: string, measures: readonly IndicatorMeasure[], periods: readonly number[]): string | undefined {
  if (typeof value !== 'number' || name === 'period') return undefined;
  if (measures.some(({ id }) => id === name) && periods.length === 1) return `${root}/measures/${name}/points/${periods[0]}/value`;
  return paths.find((one) => one.value === value)?.path;
}

function list(items: readonly Words[]): Words {
  return Object.fromEntries(languages.map((language) => [language, [...new Set(items.map((item) => item[language]))].join('; ')])) as Record<keyof Words, string>;
}

import { readFileSync } from 'node:fs';
import type { StudyFiles, StudyRun } from '../../../src/index.ts';
import { prepareStudy, runStudy } from '../../../src/index.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../oracles/${file}.json`, import.meta.url), 'utf8'));

interface Income {
  readonly code: string;
  readonly group: string;
  readonly y2001: number;
  readonly y2010: number;
  readonly y2020: number;
  readonly population2020: number;
}
type Parts = Readonly<Record<'quotient' | 'change' | 'national' | 'mix' | 'competitive' | 'homothetic' | 'allocation', readonly number[]>>;

/** Money income of 15 regions (Bureau of National Statistics), as scripts/oracles/indices.R holds it. */
export const incomes: readonly Income[] = read('indices').income;

/** R 4.2.2: scripts/oracles/regional.R. */
export const oracle: {
  readonly scores: Readonly<Record<string, readonly number[]>>;
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly kendall: readonly (readonly number[])[];
  readonly spearman: readonly (readonly number[])[];
  readonly without: readonly number[];
  readonly tied: { readonly x: readonly number[]; readonly y: readonly number[]; readonly tau: number };
  readonly herfindahl: number;
  readonly gini: number;
  readonly theil: number;
  readonly between: number;
  readonly beta: Readonly<Record<'slope' | 'low95' | 'high95' | 'R2' | 'speed' | 'speedLow95' | 'speedHigh95', number>>;
  readonly sigma: readonly number[];
  readonly sigmaP: number;
  readonly shift: { readonly activities: Readonly<Record<'farms' | 'works', Readonly<Record<'A' | 'B' | 'N', readonly number[]>>>>; readonly A: Parts; readonly B: Parts };
} = read('regional');

const head = `format: 1
study: test
title: { kk: а, ru: б, en: c }
regions: { home: KZ-63, nation: KZ }
period: 2001..2020
sources: { bureau: { file: data/regions.csv } }
panels:
  income: { name: { kk: табыс, ru: доход, en: income }, unit: KZT / person / month, prices: current, use: bureau }
  people: { name: { kk: халық, ru: население, en: people }, unit: person, use: bureau }
  idle: { name: { kk: жабық, ru: закрытые, en: idle }, unit: enterprise, use: bureau }
  farms: { name: { kk: фермалар, ru: фермы, en: farms }, unit: enterprise, use: bureau }
  works: { name: { kk: зауыттар, ru: заводы, en: works }, unit: enterprise, use: bureau }
`;

const { farms, works } = oracle.shift.activities;
const activityRows = ([['farms', farms], ['works', works]] as const).flatMap(([name, { A, B, N }]) =>
  ([['KZ-11', A], ['KZ-63', B], ['KZ', N]] as const).flatMap(([region, values]) => values.map((value, i) => `${name},${region},enterprise,${2010 + 10 * i},${value},ok,bureau`)));
const rows = incomes.flatMap(({ code, y2001, y2010, y2020, population2020 }, i) => [
  `idle,${code},enterprise,2020,${i},ok,bureau`,
  ...[[2001, y2001], [2010, y2010], [2020, y2020]].map(([year, value]) => `income,${code},KZT / person / month,${year},${value},ok,bureau`),
  `people,${code},person,2020,${population2020},ok,bureau`,
]);

/** A study of these regions with more below. */
export function regionsFiles(more: string): StudyFiles {
  return new Map([
    ['study.yaml', head + more],
    ['data/regions.csv', ['# decimal: .', 'series,region,unit,period,value,status,source', ...rows, ...activityRows, ''].join('\n')],
  ]);
}

export function runRegions(more: string): StudyRun {
  const prepared = prepareStudy(regionsFiles(more));
  const run = prepared.value === undefined ? undefined : runStudy(prepared.value);
  if (run === undefined) throw new Error(JSON.stringify(prepared.issues, null, 1));
  return run;
}

/** The codes of what is wrong with a study of these regions. */
export function mistakes(more: string): string[] {
  const prepared = prepareStudy(regionsFiles(more));
  const run = prepared.value === undefined ? undefined : runStudy(prepared.value);
  return [...new Set([...prepared.issues, ...(run?.issues ?? [])].filter(({ severity }) => severity === 'error').map(({ code }) => code))].sort();
}

export const words = '{ kk: а, ru: б, en: c }';

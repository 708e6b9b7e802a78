import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/words.ts';
import { buildReport } from '../../src/report/content/index.ts';
import type { Document } from '../../src/report/document.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { prepareStudy, runStudy } from '../../src/study/run-study.ts';
import { numberTraces } from '../../src/study/trace-number.ts';

export interface ToldStudy {
  readonly result: StudyResult;
  readonly tell: (language: Language) => Document;
}

/** A study run to its end, ready to be told in any language. */
export function toldStudy(files: ReadonlyMap<string, string>): ToldStudy {
  const prepared = prepareStudy(files);
  if (prepared.value === undefined) throw new Error(JSON.stringify(prepared.issues));
  const study = prepared.value;
  const run = runStudy(study);
  if (run === undefined) throw new Error('cancelled');
  return { result: run.result, tell: (language) => buildReport(run.result, language, numberTraces(study, run.result, language)) };
}

/** The study folder of East Kazakhstan. */
export function eastKazakhstan(): ReadonlyMap<string, string> {
  const root = new URL('../../../studies/east-kazakhstan/', import.meta.url).pathname;
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:data\/)?[^/]+\.(?:yaml|csv)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

const turnover = [41.2, 44.9, 45.1, 50.3, 52.8, 51.9, 57.7, 60.4];
const jobs = [10.4, 10.9, 11.3, 11.9, 12.2, 12.6, 13.1, 13.9];

function tidy(rows: readonly (readonly [series: string, unit: string, values: readonly number[]])[]): string {
  const lines = rows.flatMap(([series, unit, values]) => values.map((value, i) => `${series},R,${unit},${2012 + i},${value},survey`));
  return `series,region,unit,period,value,source\n${lines.join('\n')}\n`;
}

/** Another region with one equation and nothing else; the numbers are made up.
 * @param name what its turnover is called */
export function smallStudy(name = 'trade turnover'): ReadonlyMap<string, string> {
  const study = `format: 1
study: small
title: { kk: Шағын өңір, ru: Малый регион, en: A small region }
regions: { home: R }
period: 2012..2019
sources:
  survey: { file: data/a.csv, title: { kk: сауалнама, ru: обследование, en: a survey } }
series:
  trade:
    name: { kk: сауда айналымы, ru: товарооборот, en: ${JSON.stringify(name)} }
    gender: m
    unit: billion KZT / year
    prices: current
    use: survey
  jobs:
    name: { kk: жұмыс орындары, ru: рабочие места, en: jobs }
    gender: pl
    unit: thousand person
    use: survey
tables:
  main:
    title: { kk: Негізгі көрсеткіштер, ru: Основные показатели, en: Main indicators }
    years: 2017..2019
    groups:
      - series: [trade, jobs]
equations:
  turnover: trade ~ jobs
`;
  return new Map([['study.yaml', study], ['data/a.csv', tidy([['trade', 'billion KZT / year (current prices)', turnover], ['jobs', 'thousand person', jobs]])]]);
}

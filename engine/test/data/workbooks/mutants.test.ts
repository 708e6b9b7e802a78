import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readBureauWorkbook } from '../../../src/data/workbooks/read.ts';
import { readWorkbook } from '../../../src/data/workbooks/read-workbook.ts';
import { bureauLayouts } from '../../../src/data/workbooks/bureau/index.ts';
import type { DataSeries } from '../../../src/data/series.ts';
import { hasErrors } from '../../../src/issues/issue.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { parseBorders } from '../../../src/territory/borders.ts';
import { importWorkbook } from '../../../src/territory/import-workbook.ts';
import { kazakhstan } from '../../../src/territory/kazakhstan.ts';
import { regionNames } from '../../../src/territory/region-names.ts';
import { workbookFromLayout } from './from-layout.ts';
import { bytesOf, drafts, namesFor } from './bureau-like.ts';
import { mutantsOf } from './mutants.ts';

interface Told {
  readonly kind: string;
  readonly what: string;
  readonly issues: readonly Issue[];
}

/** Files that end before they should, at every 16th of their length. */
const cuts = Array.from({ length: 15 }, (_, i) => (i + 1) / 16);

const told: readonly Told[] = drafts.flatMap((draft): Told[] => {
  const bytes = bytesOf(draft);
  const file = `${draft.name}.${draft.type === 'xlsx' ? 'xlsx' : 'xls'}`;
  const { value } = readWorkbook(bytes, file);
  if (value === undefined) throw new Error(draft.name);
  const regions = namesFor(draft);
  return [
    ...cuts.flatMap((share) => {
      const read = readWorkbook(bytes.slice(0, Math.floor(bytes.length * share)), file);
      // The writer of xls leaves unused bytes at the end: without them the workbook is the same.
      return isDeepStrictEqual(read.value, value) ? [] : [{ kind: 'cut', what: `${file} after ${share}`, issues: read.issues }];
    }),
    ...mutantsOf(value, draft.layout).map(({ kind, what, workbook }) => ({ kind, what: `${file} ${what}`, issues: readBureauWorkbook(workbook, draft.layout, regions).issues })),
  ];
});

describe('mutants of bureau-like workbooks', () => {
  it('are more than 200, and the workbooks they come from read without an error', () => {
    expect(told.length).toBeGreaterThan(200);
    for (const draft of drafts) {
      const { value } = readWorkbook(bytesOf(draft), 'w.xlsx');
      if (value === undefined) throw new Error(draft.name);
      expect(readBureauWorkbook(value, draft.layout, namesFor(draft)).issues.filter(({ severity }) => severity === 'error'), draft.name).toEqual([]);
    }
  });

  it('each give an error with a name, never a silent misreading', () => {
    expect(told.filter(({ issues }) => !hasErrors(issues)).map(({ what }) => what)).toEqual([]);
  });

  it('are told apart by kind', () => {
    const count: Record<string, number> = {};
    for (const { kind, issues } of told) {
      const first = issues.find(({ severity }) => severity === 'error')?.code ?? 'none';
      count[`${kind}: ${first}`] = (count[`${kind}: ${first}`] ?? 0) + 1;
    }
    expect(Object.fromEntries(Object.entries(count).sort())).toMatchSnapshot();
  });
});

describe('mutants of workbooks by the layouts of the bureau themselves', () => {
  const made = [...bureauLayouts].map(([name, layout]) => {
    const workbook = workbookFromLayout(layout, regionNames(kazakhstan, { levels: [0, 1, 2], borders: parseBorders(layout.borders ?? {}).value ?? {} }));
    return { name, layout, workbook, reading: importWorkbook(workbook, layout, kazakhstan) };
  });
  const valuesOf = (series: readonly DataSeries[]) => series.map(({ series: id, region, observations }) => [id, region, observations.map(({ period, value, status }) => [period.index, value, status])]);

  it.each(made)('$name: the workbook that the layout describes reads without an error, every value taken', ({ layout, reading }) => {
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const codes = new Set(layout.sheets.flatMap(({ regions }) => regions));
    expect(new Set(reading.series.map(({ region }) => region)).size).toBeGreaterThanOrEqual(codes.size);
  });

  it.each(made)('$name: each mutant gives an error with a name, or the same values', ({ layout, workbook, reading }) => {
    const values = valuesOf(reading.series);
    const mutants = mutantsOf(workbook, layout);
    expect(mutants.length).toBeGreaterThan(20);
    const misread = mutants.filter((mutant) => {
      const { series, issues } = importWorkbook(mutant.workbook, layout, kazakhstan);
      return !hasErrors(issues) && !isDeepStrictEqual(valuesOf(series), values);
    });
    expect(misread.map(({ what }) => what)).toEqual([]);
  });
});

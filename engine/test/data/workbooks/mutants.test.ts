import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readBureauWorkbook } from '../../../src/data/workbooks/read.ts';
import { readWorkbook } from '../../../src/data/workbooks/read-workbook.ts';
import { hasErrors } from '../../../src/issues/issue.ts';
import type { Issue } from '../../../src/issues/issue.ts';
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

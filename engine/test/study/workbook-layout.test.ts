import { describe, expect, it } from 'vitest';
import { issueWords, languages, studyCatalogue } from '../../src/index.ts';
import { grossRegionalProduct } from '../../src/data/workbooks/bureau/gross-regional-product.ts';
import { findLayout, parseLayout } from '../../src/study/workbook-layout.ts';

const small = `source: bureau
sheets:
  - sheet: "1"
    marks:
      - { cell: A1, text: Product }
    header: 3..4
    regions: [KZ, KZ-63]
    columns:
      across: periods
      year: { series: GRP, unit: million KZT / year, from: 2008, to: 2010 }
      quarter: { skip: not used, from: 2008-Q1, to: 2010-Q4 }
    footnotes:
      - { mark: "2", status: preliminary }
  - sheet: "2"
    header: 2..2
    regions: [KZ]
    columns:
      across: variables
      period: 2022
      variables:
        - { heading: "All / of them", series: enterprises, unit: enterprise }
        - { heading: Note, skip: text }
sums:
  - { whole: KZ, series: [GRP], exact: true }
`;

describe('the layout of a workbook as an analyst writes it', () => {
  it('is read to what the reader of workbooks takes', () => {
    expect(parseLayout(small, 'l.yaml')).toEqual({
      issues: [],
      value: {
        source: 'bureau',
        sheets: [
          {
            sheet: '1', marks: [{ cell: 'A1', text: 'Product' }], header: [3, 4], regions: ['KZ', 'KZ-63'],
            columns: { across: 'periods', year: { series: 'GRP', unit: 'million KZT / year', from: '2008', to: '2010' }, quarter: { skip: 'not used', from: '2008-Q1', to: '2010-Q4' } },
            footnotes: [{ mark: '2', status: 'preliminary' }],
          },
          { sheet: '2', header: [2, 2], regions: ['KZ'], columns: { across: 'variables', period: '2022', variables: [{ heading: 'All / of them', series: 'enterprises', unit: 'enterprise' }, { heading: 'Note', skip: 'text' }] } },
        ],
        sums: [{ whole: 'KZ', series: ['GRP'], exact: true }],
      },
    });
  });

  it('says the layouts of the bureau too: written as text they read back', () => {
    const { sheets, ...rest } = grossRegionalProduct;
    const written = { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, header: sheet.header.join('..') })) };
    expect(parseLayout(JSON.stringify(written), 'l.yaml')).toEqual({ value: grossRegionalProduct, issues: [] });
  });

  it.each([
    ['a key that is not known', small.replace('header:', 'heder:'), 'study.unknown-key', 6],
    ['a series without a unit', small.replace('unit: million KZT / year, ', ''), 'study.missing-key', 10],
    ['neither periods nor variables', small.replace('across: periods', 'across: rows'), 'study.unknown-choice', 9],
    ['a status that is none', small.replace('status: preliminary', 'status: early'), 'study.unknown-choice', 13],
    ['no YAML', 'sheets: [', 'study.yaml-unclosed', 1],
  ])('%s is told with its line', (_, yaml, code, line) => {
    const { value, issues } = parseLayout(yaml, 'l.yaml');
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.find((issue) => issue.code === code)?.place).toMatchObject({ file: 'l.yaml', line });
    for (const issue of issues) for (const language of languages) expect(issueWords(issue, studyCatalogue, language).what).not.toMatch(/[{}]/);
  });

  it('is found by the name of one that is known, or by its file', () => {
    expect(findLayout('bureau/gross-regional-product', () => undefined)?.value).toBe(grossRegionalProduct);
    expect(findLayout('layouts/a.yaml', (file) => (file === 'layouts/a.yaml' ? small : undefined))?.value?.source).toBe('bureau');
    expect(findLayout('layouts/b.yaml', () => undefined)).toBeUndefined();
  });
});

import type { WorkbookLayout } from '../layout.ts';
import { allRegions, regionsSince2001 } from './regions.ts';

/** «Unemployment rate» by quarters 2001-2023 of the Bureau of National Statistics, English edition of 2024. */
export const unemployment: WorkbookLayout = {
  source: 'bureau',
  borders: { recalculated: [{ from: '2010-Q1', asOf: '2018-06-19' }] },
  sheets: [
    {
      sheet: 'Regions_quarter', header: [4, 5], regions: allRegions,
      marks: [{ cell: 'A2', text: 'Unemployment rate1)' }, { cell: 'Z3', text: 'in percent' }],
      columns: {
        across: 'periods',
        quarter: { series: 'unemploymentQuarter', unit: 'percent of labour-force', from: '2001-Q1', to: '2023-Q4' },
        year: { series: 'unemployment', unit: 'percent of labour-force', from: '2001', to: '2022' },
      },
      skipColumns: [{ column: 'DL', reason: 'the year 2023 is not filled' }],
    },
  ],
};

/** «Persons who applied to the bodies of employment» 2001-2021 of the Bureau of National Statistics, Russian edition. */
export const jobseekers: WorkbookLayout = {
  source: 'bureau',
  sums: [{ whole: 'KZ', series: ['jobseekers'], exact: true }],
  sheets: [
    {
      sheet: 'raw', header: [2, 2], regions: regionsSince2001,
      columns: { across: 'periods', year: { series: 'jobseekers', unit: 'person', from: '2001', to: '2021' } },
    },
  ],
  skipSheets: [{ sheet: 'Лист1', reason: 'blank' }],
};

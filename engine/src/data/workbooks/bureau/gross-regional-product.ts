import type { SheetLayout, WorkbookLayout } from '../layout.ts';
import { allRegions, regionsOf1997 } from './regions.ts';

const taken = { series: 'GRP', unit: 'million KZT / year' } as const;

function yearly(sheet: string, from: string, to: string, unitCell: string, more: Partial<SheetLayout>): SheetLayout {
  return {
    sheet, header: [3, 3], regions: regionsOf1997, columns: { across: 'periods', year: { ...taken, from, to } },
    marks: [{ cell: 'A1', text: 'Gross regional product' }, { cell: unitCell, text: 'mln.tenge' }],
    ...more,
  };
}

const roubles = 'million roubles, before the tenge';

/** «Gross regional product 1990-2023» of the Bureau of National Statistics, English edition of 2024. */
export const grossRegionalProduct: WorkbookLayout = {
  source: 'bureau',
  sums: [{ whole: 'KZ', series: ['GRP'] }],
  borders: { recalculated: [{ from: '2011', asOf: '2018-06-19' }, { from: '2021', asOf: '2022-06-08' }] },
  sheets: [
    yearly('1990-1997', '1993', '1997', 'I2', { skipColumns: ['B', 'C', 'D'].map((column) => ({ column, reason: roubles })) }),
    yearly('1998-2007', '1998', '2007', 'K2', {}),
    {
      sheet: '2008-2023', header: [3, 3], regions: allRegions,
      marks: [{ cell: 'A1', text: 'Gross regional product1)' }, { cell: 'BM2', text: 'mln.tenge' }],
      columns: {
        across: 'periods',
        year: { ...taken, from: '2008', to: '2023' },
        cumulative: { series: 'GRPquarter', unit: 'million KZT / quarter', from: '2008-Q1', to: '2023-Q4' },
      },
      footnotes: [{ mark: '2', status: 'preliminary' }],
    },
  ],
};

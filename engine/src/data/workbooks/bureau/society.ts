import type { TakenAs, VariableColumn, WorkbookLayout } from '../layout.ts';
import { allRegions, regionsOf2023 } from './regions.ts';

/** «Emissions of pollutants from stationary sources» 2005-2022 of the Bureau of National Statistics, Russian edition. */
export const emissions: WorkbookLayout = {
  source: 'bureau',
  sums: [{ whole: 'KZ', series: ['emissions'] }],
  sheets: [
    {
      sheet: 'ООС', header: [3, 3], regions: allRegions,
      marks: [{ cell: 'A1', text: 'Выбросы в атмосферу загрязняющих веществ, отходящих от стационарных источников' }, { cell: 'S2', text: 'тыс. тонн' }],
      columns: { across: 'periods', year: { series: 'emissions', unit: 'thousand tonne / year', from: '2005', to: '2022' } },
    },
  ],
};

/** «Number of hospital organisations» 2003-2022 of the Bureau of National Statistics, Russian edition: the row of Turkistan is the
 * whole former South Kazakhstan until 2017. */
export const hospitals: WorkbookLayout = {
  source: 'bureau',
  sums: [{ whole: 'KZ', series: ['hospitals'], exact: true }],
  sheets: [
    {
      sheet: 'Число больничных организаций', header: [1, 1], regions: regionsOf2023,
      columns: { across: 'periods', year: { series: 'hospitals', unit: 'item', from: '2003', to: '2022' } },
      former: [{ region: 'KZ-61', was: 'KZ-YUZ', until: '2017' }],
    },
  ],
};

const men = 'counted by sex in another table';
const population: readonly VariableColumn[] = [
  { heading: 'Барлық халық', series: 'population', unit: 'person' },
  { heading: 'соның ішінде: / ерлер', skip: men },
  { heading: 'соның ішінде: / әйелдер', skip: men },
  { heading: 'соның ішінде: / қала халқы', series: 'urbanPopulation', unit: 'person' },
  { heading: 'соның ішінде: / ауыл халқы', series: 'ruralPopulation', unit: 'person' },
  ...(['F', 'I'] as const).map((column) => ({ heading: 'соның ішінде: / соның ішінде: / ерлер', column, skip: men })),
  ...(['G', 'J'] as const).map((column) => ({ heading: 'соның ішінде: / соның ішінде: / әйелдер', column, skip: men })),
];
const additive: readonly string[] = population.flatMap((variable: TakenAs) => ('series' in variable ? [variable.series] : []));

const districts: readonly string[] = [
  'semey', 'kurchatov', 'abai', 'aksuat', 'ayagoz', 'beskaragai', 'borodulikha', 'zharma', 'kokpekti', 'urzhar',
  'oskemen', 'ridder', 'altai', 'glubokoe', 'zaisan', 'katonkaragai', 'kurshim', 'samar', 'tarbagatai', 'ulan', 'shemonaikha',
].map((id) => `KZ-${id}`);

/** «Population on 1 January 2023 by regions, cities and districts» of the Bureau of National Statistics, in Kazakh and Russian. */
export const populationOfDistricts: WorkbookLayout = {
  source: 'bureau',
  sums: ['KZ', 'KZ-63', 'KZ-10'].map((whole) => ({ whole, series: additive, exact: true as const })),
  borders: { day: 'first' },
  sheets: [
    {
      sheet: '01', header: [3, 5], regions: regionsOf2023,
      marks: [{ cell: 'A1', text: '1. 2023 жылғы 1 қаңтарға Қазақстан Республикасының халқының саны Численность населения Республики Казахстан на 1 января 2023 года' }, { cell: 'A2', text: 'адам' }],
      columns: { across: 'variables', period: '2023', variables: population },
    },
    {
      sheet: '02', header: [4, 6], regions: districts,
      marks: [{ cell: 'A1', text: '2. 2023 жылғы 1 қаңтарға Қазақстан Республикасының облыстары, қалалары және аудандар бойынша халқының саны Численность населения Республики Казахстан по областям, городам и районам на 1 января 2023 года' }, { cell: 'A3', text: 'адам' }],
      columns: { across: 'variables', period: '2023', variables: population },
      otherRows: 'regions stand in sheet 01; of districts, those of East Kazakhstan and Abai are taken',
    },
  ],
  skipSheets: [
    { sheet: 'Обложка', reason: 'cover' },
    { sheet: 'Усл.обозначения', reason: 'signs' },
    { sheet: 'Содержание', reason: 'contents' },
    { sheet: '03', reason: 'towns and villages' },
  ],
};

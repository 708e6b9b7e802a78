import type {
  CoefficientsSpec, DependencyGraphSpec, Estimate, ForecastPoint, OverviewPanelSpec, ScenarioDifferencesSpec, TimelineSpec, VerdictKind,
} from '../../src/report/charts/index.ts';

/** East Kazakhstan region, 2010-2020: official statistics as printed in tables 17 and 18 of the dissertation. */
const grossRegionalProduct = [1244.1, 1620.9, 1811.2, 2063, 2282.7, 2311.4, 2793.9, 3174.8, 3589.3, 4025, 4729];
const innovationActivity = [6.4, 8.1, 6.2, 5.6, 7.6, 11.5, 14.9, 15.1, 15.5, 14.9, 12.9];
const fittedActivity = [6.27, 6.49, 6.45, 7.63, 9.01, 11.3, 16.92, 12.3, 13.27, 12.23, 15.34];
const unemployment = [5.7, 5.2, 5, 5.1, 4.8, 4.9, 4.9, 4.8, 4.8, 4.8, 4.9];

type Width = 720 | 350;
type Five = readonly [number, number, number, number, number];

export const estimate = ([median, low80, high80, low95, high95]: Five): Estimate => ({ median, low80, high80, low95, high95 });
const judged = (verdict: VerdictKind, five: Five): Estimate & { readonly verdict: VerdictKind } => ({ verdict, ...estimate(five) });
const path = (from: number, values: readonly number[]) => values.map((value, index) => ({ at: from + index, value }));

const fan: readonly ForecastPoint[] = (
  [
    [4573.3, 4050, 5106, 3731, 5420], [4886.4, 4343, 5431, 3997, 5767], [5199.4, 4642, 5779, 4281, 6123], [5512.5, 4919, 6113, 4552, 6486],
    [5825.5, 5211, 6448, 4848, 6847], [6138.6, 5499, 6784, 5101, 7197], [6451.6, 5762, 7136, 5361, 7551], [6764.7, 6059, 7480, 5627, 7920],
    [7077.7, 6340, 7832, 5918, 8278], [7390.8, 6620, 8182, 6149, 8658],
  ] as const
).map((five, index) => ({ at: 2021 + index, ...estimate(five) }));

const benchmark = [4729, 5405, 6177, 7059, 8067, 9220, 10537, 12042, 13763, 15729, 17976];
const exponential = [5168, 5869, 6666, 7571, 8599, 9767, 11093, 12600, 14311, 16607];
const productivity = [4656, 5068, 5500, 5942, 6397, 6867, 7366, 7868, 8394, 8933];

export const fanSpec = (width: Width): TimelineSpec => ({
  id: 'fan', width, language: 'kk', description: 'ЖӨӨ болжамының желпуіш диаграммасы, 2010–2030 жж.', decimals: 1, forecastDecimals: 0, zeroBaseline: true,
  actual: {
    label: 'нақты мән',
    points: [
      ...grossRegionalProduct.map((value, index) => ({ at: 2010 + index, value, kind: 'sample' as const })),
      { at: 2021, value: 5062, kind: 'outside' }, { at: 2022, value: 6300.6, kind: 'outside' }, { at: 2023, value: 7504.7, kind: 'preliminary' },
    ],
  },
  lastObservation: 'соңғы бақылау',
  forecast: { label: 'базалық', points: fan },
  scenarios: [{ label: 'өнімділік, жылына +2\u00A0%', points: path(2021, productivity) }],
  benchmark: { label: 'салыстыру моделі', points: path(2020, benchmark) },
  rivals: [{ label: 'экспоненциалды тренд', points: path(2021, exponential) }],
});

/** Five lines ending close together, a gap, three scenarios. */
export const crowdedSpec = (width: Width): TimelineSpec => ({
  ...fanSpec(width), id: 'crowded', language: 'ru', description: 'Все виды линий в одном кадре', decimals: 0,
  actual: {
    label: 'фактическое значение',
    points: [
      ...grossRegionalProduct.map((value, index) => ({ at: 2010 + index, value: index === 3 || index === 4 ? null : value, kind: 'sample' as const })),
      { at: 2021, value: 5062, kind: 'outside' }, { at: 2022, value: 5300.6, kind: 'outside' }, { at: 2023, value: 5504.7, kind: 'preliminary' },
    ],
  },
  gaps: [{ from: 2013, to: 2014, words: 'данных нет' }],
  lastObservation: 'последнее наблюдение',
  forecast: { label: 'базовый', points: fan },
  scenarios: [
    { label: 'инновационные расходы', points: path(2021, fan.map(({ median }) => median * 1.01)) },
    { label: 'число предприятий', points: path(2021, fan.map(({ median }) => median * 1.03)) },
    { label: 'производительность', points: path(2021, productivity) },
  ],
  benchmark: { label: 'модель сравнения', points: path(2020, [4729, ...fan.map(({ median }) => median * 0.99)]) },
  rivals: [{ label: 'линейный тренд', points: path(2021, fan.map(({ median }, index) => median * (1 - 0.012 * index))) }, { label: 'логарифмический тренд', points: path(2020, [4729, 5200, 5900, 7000, 9000, 12000, 16000]) }],
});

export const fittedSpec = (width: Width): TimelineSpec => ({
  id: 'fitted', width, language: 'kk', description: 'Инновациялық белсенділік: нақты және (10) теңдеу бойынша есептік мәндер', decimals: 1, zeroBaseline: true,
  actual: {
    label: 'нақты мән',
    points: innovationActivity.map((value, index) => (index === 0 ? { at: 2010, value, kind: 'flagged', note: '2010: иінтірек мәні 0,77 (Е2)' } : { at: 2010 + index, value, kind: 'sample' })),
  },
  fitted: { label: 'есептік мән', points: path(2010, fittedActivity) },
  residuals: {
    title: 'Қалдық (нақты − есептік), п. т.', zeroLabel: 'нөлдік сызық',
    points: innovationActivity.map((value, index) => ({ at: 2010 + index, value: value - fittedActivity[index], flagged: index === 0 })),
  },
});

export const coefficientsSpec = (width: Width): CoefficientsSpec => ({
  id: 'coefficients', width, language: 'kk', description: 'Икемділік коэффициенттері 95 және 80 %-дық сенімділік аралықтарымен', decimals: 2,
  valueTitle: 'бағалау [95 %-дық аралық]', shortValueTitle: 'бағалау [95 %]',
  groups: [
    { title: '(12) Nsb', rows: [{ label: 'ln t', value: estimate([0.158, 0.12, 0.2, 0.089, 0.227]), verdict: 'supported' }] },
    {
      title: '(10) INact',
      rows: [
        {
          label: 'ln dZin', value: estimate([0.355, 0.16, 0.55, 0.026, 0.683]), verdict: 'fragile', weak: true,
          rivals: [
            { label: '2010 жылсыз', value: { estimate: 0.33, low95: -0.14, high95: 0.81 } },
            { label: 'ln t қосылмаған', value: { estimate: 0.41, low95: 0.09, high95: 0.73 } },
          ],
        },
        {
          label: 'ln Nsb', value: estimate([1.931, 0.2, 3.67, -0.976, 4.838]), verdict: 'not-supported', weak: true,
          rivals: [
            { label: '2010 жылсыз', value: { estimate: 1.93, low95: -1.31, high95: 5.17 } },
            { label: 'ln t қосылмаған', value: { estimate: 3.37, low95: 1.77, high95: 4.96 } },
          ],
        },
        { label: 'ln t', value: estimate([0.265, 0, 0.54, -0.188, 0.718]), verdict: 'not-supported', weak: true, rivals: [{ label: 'тұрақты бағада', value: { words: 'есептелмейді' } }] },
      ],
    },
    { title: '(15) UB', rows: [{ label: 'ln Nsb', value: estimate([-0.312, -0.41, -0.21, -0.477, -0.146]), verdict: 'fragile', weak: true }] },
    {
      title: '(16) SDD',
      rows: [
        { label: 'ln Nsb', value: estimate([0.059, -0.15, 0.27, -0.291, 0.409]), verdict: 'not-supported', weak: true },
        { label: 'ln PTsb', value: estimate([0.825, 0.76, 0.89, 0.72, 0.93]), verdict: 'suggestive', weak: true },
      ],
    },
  ],
});

const none = { words: 'байланыс жоқ' } as const;

export const differencesSpec = (width: Width): ScenarioDifferencesSpec => ({
  id: 'differences', width, language: 'kk', description: 'Сценарийлердің базалық сценарийден айырмашылығы, 2025 және 2030 жж.',
  horizons: ['2025', '2030'],
  series: [{ title: 'Белсенділік', unit: 'п. т.' }, { title: 'ЖӨӨ', unit: 'млрд теңге' }, { title: 'Жұмыссыздық', unit: 'п. т.' }, { title: 'Табыс', unit: 'мың теңге, айына' }],
  scenarios: [
    {
      title: 'инновациялық шығыстар', detail: 'үлес жылына +0,2 п. т.',
      cells: [{ values: [judged('fragile', [2.5, 0.9, 5.3, 0.2, 8.3]), judged('fragile', [5.3, 1.9, 12, 0.3, 19])] }, none, none, none],
    },
    {
      title: 'кәсіпорын саны', detail: 'базалықтан жылына +2\u00A0%',
      cells: [
        { values: [judged('not-supported', [3.9, 0.3, 10.3, -1.7, 18]), judged('not-supported', [10.1, 0.6, 29.8, -3.7, 54.3])] },
        none,
        { values: [judged('fragile', [-0.14, -0.19, -0.1, -0.21, -0.07]), judged('fragile', [-0.28, -0.36, -0.19, -0.41, -0.13])] },
        { values: [judged('not-supported', [0.8, -2, 3.6, -3.8, 5.4]), judged('not-supported', [1.9, -5.1, 8.9, -9.3, 13.8])] },
      ],
    },
    {
      title: 'еңбек өнімділігі', detail: 'базалықтан жылына +2\u00A0%',
      cells: [
        none,
        { values: [judged('suggestive', [573, 507, 640, 470, 681]), judged('suggestive', [1547, 1375, 1727, 1271, 1832])] },
        none,
        { values: [judged('suggestive', [11.2, 9.5, 13.2, 8.6, 14.3]), judged('suggestive', [28.8, 24.2, 34.3, 21.7, 38])] },
      ],
    },
  ],
});

/** Six series make two bands of panels. */
export const manyDifferencesSpec = (width: Width): ScenarioDifferencesSpec => {
  const base = differencesSpec(width);
  return {
    ...base, id: 'differences-six',
    series: [...base.series, { title: 'Еңбек өнімділігі', unit: 'млн теңге, бір адамға, жылына' }, { title: 'Жұмыс істеп тұрған ШОК субъектілері', unit: 'мың бірлік' }],
    scenarios: base.scenarios.map((scenario) => ({ ...scenario, cells: [...scenario.cells, none, { values: [judged('supported', [2.2, 1.9, 2.4, 1.8, 2.6]), judged('supported', [4.3, 4, 4.6, 3.8, 4.9])] }] })),
  };
};

export const graphSpec = (width: Width): DependencyGraphSpec => ({
  id: 'graph', width, language: 'kk', description: 'Теңдеулер жүйесінің тәуелділіктер графы',
  columns: ['Экзогенді шамалар', 'Қолдау жағдайындағы ШОК болжамы', 'Дамуға қосқан үлес', 'Өңір экономикасының болжамы'],
  nodes: [
    { id: 'dZin', column: 0, kind: 'exogenous', title: 'dZin', name: 'инновациялық шығыстар үлесі', shortName: 'шығыстар' },
    { id: 't', column: 0, kind: 'exogenous', title: 't', name: 'уақыт' },
    { id: 'support', column: 0, kind: 'lever', title: 'қолдау', name: 'реттеу тетігі', shortName: 'тетік' },
    { id: 'Nsb', column: 1, kind: 'endogenous', title: 'Nsb (12)', name: 'ШОК субъектілері', shortName: 'субъектілер' },
    { id: 'PTsb', column: 1, kind: 'endogenous', title: 'PTsb (14)', name: 'еңбек өнімділігі', shortName: 'өнімділік' },
    { id: 'INact', column: 2, kind: 'endogenous', title: 'INact (10)', name: 'белсенділік', group: 'инновациялық' },
    { id: 'UB', column: 2, kind: 'endogenous', title: 'UB (15)', name: 'жұмыссыздық', group: 'әлеуметтік' },
    { id: 'SDD', column: 2, kind: 'endogenous', title: 'SDD (16)', name: 'ақшалай табыс', shortName: 'табыс', group: 'әлеуметтік' },
    { id: 'VRP', column: 2, kind: 'endogenous', title: 'VRP (13)', name: 'жалпы өңірлік өнім', shortName: 'ЖӨӨ', group: 'экономикалық' },
    { id: 'outINact', column: 3, kind: 'outcome', title: 'инновациялық', name: 'белсенділік' },
    { id: 'product', column: 3, kind: 'missing', title: 'инновациялық өнім', name: 'есептелмейді' },
    { id: 'outVRP', column: 3, kind: 'outcome', title: 'жалпы өңірлік', name: 'өнім' },
  ],
  edges: [
    { from: 't', to: 'Nsb', kind: 'supported' }, { from: 't', to: 'PTsb', kind: 'suggestive' }, { from: 'support', to: 'Nsb', kind: 'lever' },
    { from: 'dZin', to: 'INact', kind: 'fragile' }, { from: 'Nsb', to: 'INact', kind: 'not-supported' }, { from: 't', to: 'INact', kind: 'not-supported' },
    { from: 'PTsb', to: 'VRP', kind: 'suggestive' }, { from: 'Nsb', to: 'UB', kind: 'fragile' }, { from: 'Nsb', to: 'SDD', kind: 'not-supported' },
    { from: 'PTsb', to: 'SDD', kind: 'suggestive' }, { from: 'INact', to: 'outINact', kind: 'identity' }, { from: 'VRP', to: 'outVRP', kind: 'identity' },
  ],
});

/** Edges inside a column, against the order, from a node to itself and over two columns. */
export const tangledGraphSpec = (width: Width): DependencyGraphSpec => {
  const base = graphSpec(width);
  return {
    ...base, id: 'graph-tangled',
    edges: [
      ...base.edges, { from: 'UB', to: 'SDD', kind: 'not-supported' }, { from: 'VRP', to: 'Nsb', kind: 'fragile' }, { from: 'PTsb', to: 'PTsb', kind: 'suggestive' },
      { from: 't', to: 'outVRP', kind: 'supported' }, { from: 'outINact', to: 'outVRP', kind: 'identity' }, { from: 'INact', to: 'dZin', kind: 'not-supported' },
    ],
  };
};

export const panelSpecs: readonly OverviewPanelSpec[] = [
  {
    id: 'panel-grp', language: 'kk', description: 'жалпы өңірлік өнім', zeroBaseline: true, from: 2010, to: 2030,
    actual: grossRegionalProduct.map((value, index) => ({ at: 2010 + index, value, kind: 'sample' })), forecast: fan,
  },
  {
    id: 'panel-unemployment', language: 'kk', description: 'жұмыссыздық деңгейі', zeroBaseline: false, from: 2010, to: 2030,
    actual: unemployment.map((value, index) => ({ at: 2010 + index, value, kind: 'sample' })),
    forecast: fan.map(({ at }, index) => ({ at, ...estimate([4.76 - index * 0.013, 4.45 - index * 0.012, 5.08 - index * 0.013, 4.3 - index * 0.015, 5.25 - index * 0.012]) })),
  },
  {
    id: 'panel-none', language: 'kk', description: 'Инновациясы бар кәсіпорындар: нақты мәндер', zeroBaseline: true, from: 2010, to: 2030,
    actual: [296, 303, 315, 270, 236].map((value, index) => ({ at: 2016 + index, value, kind: 'sample' })), absence: 'теңдеу жоқ',
  },
];

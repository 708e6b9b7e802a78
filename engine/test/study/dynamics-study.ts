import oracle from '../oracles/dynamics.json' with { type: 'json' };

type Name = keyof typeof oracle.cases;

const series: readonly (readonly [name: Name, unit: string, region: string])[] = [
  ['support', 'million KZT / year', 'R'], ['lending', 'million KZT / year', 'R'], ['subsidies', 'million KZT / year', 'R'], ['guarantees', 'million KZT / year', 'R'],
  ['nation', 'million KZT / year', 'N'], ['region', 'million KZT / year', 'R'], ['turnover', 'million KZT / year', 'R'],
  ['enterprises', 'enterprise', 'R'], ['workers', 'person', 'R'], ['activity', 'percent of surveyed-enterprise', 'R'],
];

/** Tables 7-9 of the dissertation as a study of their own: nothing is estimated.
 * @param change of one cell, by `series year`; the other cells are those printed
 * @param charts text of the section, indented */
export function dynamicsStudy(change: Readonly<Record<string, number>> = {}, charts = defaultCharts): ReadonlyMap<string, string> {
  const rows = series.flatMap(([name, unit, region]) => oracle.years.map((year, i) => `${name},${region},${unit},${year},${change[`${name} ${year}`] ?? oracle.cases[name].values[i]},printed`));
  const drawn = [93.2, 112.1, 109.4, 103.9].map((value, i) => `activityGrowth,R,percent of previous-year,${2017 + i},${value},printed`);
  const named = (name: string, gender: string, en: string, ru: string, kk: string, more = '') => `  ${name}: { name: { kk: ${kk}, ru: ${ru}, en: ${en} }, gender: ${gender}, use: printed${more} }\n`;
  const money = ', unit: million KZT / year, prices: current';
  const study = `format: 1
study: dynamics
title: { kk: Серпін, ru: Динамика, en: Dynamics }
regions: { home: R, nation: N }
period: 2016..2020
things:
  previous-year: { kk: өткен жыл, ru: предыдущий год, en: the previous year }
sources:
  printed: { file: data/printed.csv, title: { kk: диссертация, ru: диссертация, en: the dissertation } }
series:
${named('support', 'pl', 'support money', 'средства на поддержку', 'қолдауға жұмсалған қаражат', money)}${['lending n lending кредитование кредит-беру', 'subsidies n subsidies субсидирование субсидиялау', 'guarantees n guarantees гарантирование кепілдік'].map((line) => {
    const [name, gender, en, ru, kk] = line.split(' ');
    return named(name, gender, en, ru, kk, `${money}, partOf: support`);
  }).join('')}${named('nation', 'm', 'gross domestic product', 'валовой внутренний продукт', 'жалпы ішкі өнім', `${money}, region: nation`)}${named('region', 'm', 'gross regional product', 'валовой региональный продукт', 'жалпы өңірлік өнім', `${money}, partOf: nation`)}${named('turnover', 'm', 'turnover', 'оборот', 'айналым', money)}${named('enterprises', 'n', 'number of small enterprises', 'число малых предприятий', 'шағын кәсіпорындар саны', ', unit: enterprise')}${named('workers', 'f', 'number of employees', 'численность работников', 'қызметкерлер саны', ', unit: person')}${named('activity', 'f', 'innovation activity', 'инновационная активность', 'инновациялық белсенділік', ', unit: percent of surveyed-enterprise')}${named('activityGrowth', 'm', 'growth as drawn', 'темп роста', 'өсу қарқыны', ', unit: percent of previous-year')}  turnoverInGrp: { name: { kk: айналым үлесі, ru: доля оборота, en: share of turnover }, gender: f, unit: percent of region, formula: 100 * turnover / region }
tables:
  support:
    title: { kk: Қолдау, ru: Поддержка, en: Support }
    years: 2016..2020
    columns: [level, base, times, share, contribution]
    by-year: [chain, share, contribution]
    sums: [support]
    groups: [{ series: [support, lending, subsidies, guarantees] }]
  grp:
    title: { kk: Өнім, ru: Продукт, en: Product }
    years: 2016..2020
    by-year: [share]
    groups: [{ series: [nation, region] }, { series: [enterprises, workers, turnover, turnoverInGrp, activity] }]
${charts}`;
  return new Map([['study.yaml', study], ['data/printed.csv', `series,region,unit,period,value,source\n${[...rows, ...drawn].join('\n')}\n`]]);
}

const defaultCharts = `charts:
  support:
    table: support
    title: { kk: Қолдау, ru: Поддержка, en: Support }
    kind: stacked-bars
    series: [lending, subsidies, guarantees]
    unit: billion KZT / year
    prices: current
  structure:
    title: { kk: Құрылымы, ru: Структура, en: Structure }
    kind: shares
    series: [lending, subsidies, guarantees]
  activity:
    figure: "10"
    title: { kk: Белсенділік, ru: Активность, en: Activity }
    kind: line
    panels: [{ series: [activity] }, { series: [activityGrowth] }, { series: [enterprises], kind: bars }]
    checks: [{ drawn: activityGrowth, means: 100 * activity / lag(activity) }]
  parts:
    title: { kk: Түрлері, ru: Виды, en: Kinds }
    kind: bars
    years: 2020..2020
    series: [subsidies, lending, guarantees]
`;

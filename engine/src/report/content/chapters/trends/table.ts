import { capitalised } from '../../../../language/headings.ts';
import type { Words } from '../../../../language/words.ts';
import { yearText } from '../../../../language/years.ts';
import { curveTemplates } from '../../../../study/sections/trends/trace.ts';
import type { TrendResult, TrendShape } from '../../../../study/sections/trends/result.ts';
import type { Column, Inlines, Row, Table } from '../../../document.ts';
import { decimalsOfError } from '../../decimals.ts';
import type { Edition } from '../../edition.ts';
import { seriesUnit } from '../../edition.ts';
import { figureAt, intervalAt, numberAt, pathOf } from '../../numbers.ts';
import { phrase } from '../../phrase.ts';
import { computedFrom } from '../../series-words.ts';
import { tags, warningsAbout, warningsUnder } from '../../warning-tags.ts';
import { curveName, errorDecimals, trendDecimals, trendTitle } from './words.ts';

const words = {
  caption: { kk: '{name}: трендтер қатар, {unit}', ru: '{name}: тренды рядом, {unit}', en: '{name}: trends side by side, {unit}' },
  curve: { kk: 'Тренд', ru: 'Тренд', en: 'Trend' },
  R2: { kk: 'R²', ru: 'R²', en: 'R²' },
  inLevels: { kk: 'R², деңгейлерде', ru: 'R², в уровнях', en: 'R², in levels' },
  aicc: { kk: 'AICc', ru: 'AICc', en: 'AICc' },
  leaveOneOut: { kk: 'Қате: бір жылды алып тастау', ru: 'Ошибка: без одного года', en: 'Error: one year left out' },
  rolling: { kk: 'Қате: жылжымалы бастау', ru: 'Ошибка: скользящее начало', en: 'Error: rolling origin' },
  forecast: { kk: 'болжам', ru: 'прогноз', en: 'forecast' },
  interval: { kk: '95\u00A0%-дық аралық', ru: '95-процентный интервал', en: '95% interval' },
  note: {
    kk: 'ешбір тренд таңдалмаған. R² тек бір шкалада салыстырылады, дәрежесі өскен сайын азаймайды; түрлерді қателері мен AICc бойынша салыстыру керек. {year} t\u00A0=\u00A01.',
    ru: 'ни один тренд не выбран. R² сравним лишь в одной шкале и с ростом степени не убывает; виды сравнивают по ошибкам и AICc. {year} t\u00A0=\u00A01.',
    en: 'no trend is chosen. R² compares within one scale only and never falls as the degree grows: compare the errors and AICc. {year} t\u00A0=\u00A01.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Fit, errors and forecasts of every curve. */
export function trendTable(edition: Edition, trend: TrendResult): Table {
  const { language } = edition;
  const number = (word: Words): Column => ({ head: [word[language]], align: 'number' });
  const before = 6;
  return {
    kind: 'table',
    id: `trend-table-${trend.id}`,
    form: 'forecast',
    caption: phrase(words.caption, language, { name: trendTitle(edition, trend), unit: seriesUnit(edition, trend.series, 'axis') }),
    columns: [{ head: [words.curve[language]], align: 'text' }, number(words.R2), number(words.inLevels), number(words.aicc), number(words.leaveOneOut), number(words.rolling), ...trend.show.flatMap(() => [number(words.forecast), number(words.interval)])],
    spans: trend.show.map((year, i) => ({ head: [yearText(year, language, 'short')], from: before + 2 * i, count: 2 })),
    groups: [{ rows: trend.shapes.map((shape) => shapeRow(edition, trend, shape)) }],
    note: [...phrase(words.note, language, { year: capitalised(yearText(trend.origin, language, 'in')) }), ...tags(edition, warningsAbout(edition, pathOf('trends', trend.id)))],
    source: [computedFrom(edition, [trend.series])],
  };
}

function shapeRow(edition: Edition, trend: TrendResult, shape: TrendShape): Row {
  const root = pathOf('trends', trend.id, 'shapes', shape.id);
  const errors = errorDecimals(trend);
  const decimals = trendDecimals(edition, trend);
  const flagged = warningsUnder(edition, root).length > 0;
  return {
    head: [capitalised(curveName(edition, shape.id)), { kind: 'detail', parts: equation(edition, root, shape) }],
    cells: [
      [numberAt(edition, pathOf(root, 'R2'), 4)],
      [numberAt(edition, pathOf(root, 'R2InLevels'), 4)],
      [figureAt(edition, pathOf(root, 'aicc'), 1, {}, 'none')],
      [figureAt(edition, pathOf(root, 'leaveOneOutRmse'), errors, {}, 'none')],
      [figureAt(edition, pathOf(root, 'rollingOriginRmse'), errors, {}, 'none')],
      ...trend.show.flatMap((year): readonly Inlines[] => {
        const path = pathOf(root, 'points', year);
        return [[numberAt(edition, pathOf(path, 'value'), decimals, { weak: flagged }), ...(flagged ? tags(edition, warningsUnder(edition, root)) : [])], [intervalAt(edition, pathOf(path, 'low95'), pathOf(path, 'high95'), decimals)]];
      }),
    ],
  };
}

/** y = 58 322 +5 831·t: each coefficient to the digits that its error allows. */
function equation(edition: Edition, root: string, { id, coefficients }: TrendShape): Inlines {
  const template = curveTemplates[id].replaceAll('+ {', '{');
  const slots = Object.fromEntries(coefficients.map((coefficient, i) => [coefficient.id, numberAt(edition, pathOf(root, 'coefficients', coefficient.id, 'estimate'), decimalsOfError(coefficient.se), i === 0 || id === 'exponential-by-nls' ? {} : { sign: 'always' })]));
  return phrase({ kk: template, ru: template, en: template }, edition.language, slots);
}

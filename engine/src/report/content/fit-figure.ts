import { drawTimeline, keyItem } from '../charts/index.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { Words } from '../../language/words.ts';
import type { EquationResult } from '../../study/result.ts';
import type { Figure, Inlines, MarginNote, SampledWords } from '../document.ts';
import { observedDecimals } from './decimals.ts';
import type { Edition } from './edition.ts';
import { changeUnitOf, labelOf, seriesOf, seriesUnit, symbolOf, titleOf } from './edition.ts';
import { hasNumber, numberAt, pAt, pathOf, valueOf } from './numbers.ts';
import { startsAtZero } from './overview.ts';
import { phrase, sentences } from './phrase.ts';
import { slopesOf, subjectOf } from './mathematics.ts';

const words = {
  caption: { kk: '{name}: нақты және есептік мәндер, ({label})-теңдеу', ru: '{name}: фактические и расчетные значения, уравнение ({label})', en: '{name}: actual and fitted values, equation ({label})' },
  actual: { kk: 'нақты мән', ru: 'факт', en: 'actual' },
  fitted: { kk: 'есептік мән', ru: 'расчет', en: 'fitted' },
  flagged: { kk: 'ықпалды бақылау', ru: 'влиятельное наблюдение', en: 'influential observation' },
  leverage: { kk: '{year}: иінтірек мәні {hat}', ru: '{year}: рычаг {hat}', en: '{year}: leverage {hat}' },
  residual: { kk: 'Қалдық (нақты − есептік), {unit}', ru: 'Остаток (факт − расчет), {unit}', en: 'Residual (actual − fitted), {unit}' },
  zero: { kk: 'нөлдік сызық', ru: 'нулевая линия', en: 'zero line' },
  median: { kk: 'есептік мән логарифмнен медиана ретінде қайтарылған.', ru: 'расчетное значение возвращено из логарифма как медиана.', en: 'the fitted value is taken back from the log as the median.' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  actualHead: { kk: 'Нақты мән', ru: 'Факт', en: 'Actual' },
  fittedHead: { kk: 'Есептік мән', ru: 'Расчет', en: 'Fitted' },
  residualHead: { kk: 'Қалдық', ru: 'Остаток', en: 'Residual' },
  leverageHead: { kk: 'Иінтірек мәні', ru: 'Рычаг', en: 'Leverage' },
  residuals: { kk: 'Қалдықтар', ru: 'Остатки', en: 'Residuals' },
  correlated: {
    kk: 'Дарбин–Уотсон статистикасы {d} ({p}): қалдықтар автокорреляцияланған, стандартты қателер мен аралықтар тым тар болуы мүмкін.',
    ru: 'Статистика Дарбина–Уотсона {d} ({p}): остатки автокоррелированы, стандартные ошибки и интервалы могут быть слишком узкими.',
    en: 'Durbin–Watson statistic {d} ({p}): the residuals are autocorrelated, standard errors and intervals may be too narrow.',
  },
  uncorrelated: {
    kk: 'Дарбин–Уотсон статистикасы {d} ({p}): автокорреляция деректермен расталмайды.',
    ru: 'Статистика Дарбина–Уотсона {d} ({p}): автокорреляция данными не подтверждается.',
    en: 'Durbin–Watson statistic {d} ({p}): autocorrelation is not supported by the data.',
  },
  influence: { kk: 'Ықпалды бақылау', ru: 'Влиятельное наблюдение', en: 'Influential observation' },
  largest: {
    kk: '{year} жылдың иінтірек мәні ең үлкен: {hat}; Кук қашықтығы {cook}.',
    ru: 'Наибольший рычаг у {year} года: {hat}; расстояние Кука {cook}.',
    en: '{year} has the largest leverage, {hat}; its Cook’s distance is {cook}.',
  },
  cell: { kk: '{name}, {year} жыл: {note}.', ru: '{name}, {year} год: {note}.', en: '{name}, {year}: {note}.' },
} as const satisfies Readonly<Record<string, Words>>;

/** The year that a verdict rests on, or the one with a leverage above twice the average. */
function influentialYear(equation: EquationResult): string | number | undefined {
  const carrying = slopesOf(equation).flatMap(({ verdict }) => (verdict.kind === 'fragile' ? verdict.carriedBy.map(({ period }) => period) : []))[0];
  if (carrying !== undefined) return carrying;
  const { n, k } = equation.summary;
  return equation.observations.find(({ hat }) => hat > (2 * k) / n)?.period;
}

/** Actual and fitted values of an equation with its residuals, all in the unit of the series. */
export function fitFigure(edition: Edition, equation: EquationResult): Figure {
  const { language } = edition;
  const { response, observations } = equation;
  const root = pathOf('equations', equation.id, 'observations');
  const decimals = observedDecimals(edition, response);
  const flagged = influentialYear(equation);
  const hat = observations.find(({ period }) => period === flagged)?.hat ?? NaN;
  const series = seriesOf(edition, response);
  const spec = {
    id: `fit-${equation.id}`,
    language,
    description: phrase(words.caption, language, { name: titleOf(edition, response), label: labelOf(edition, equation) }).join(''),
    decimals,
    zeroBaseline: series === undefined || startsAtZero(series, observations.map(({ levels }) => levels.fitted)),
    actual: {
      label: words.actual[language],
      points: observations.map(({ period, levels }) => (period === flagged
        ? { at: Number(period), value: levels.actual, kind: 'flagged' as const, note: phrase(words.leverage, language, { year: String(period), hat: formatNumber(hat, language, { decimals: 2 }) }).join('') }
        : { at: Number(period), value: levels.actual, kind: 'sample' as const })),
    },
    fitted: { label: words.fitted[language], points: observations.map(({ period, levels }) => ({ at: Number(period), value: levels.fitted })) },
    residuals: {
      title: words.residual[language].replace('{unit}', changeUnitOf(edition, series?.unit ?? '1', 'short')),
      zeroLabel: words.zero[language],
      points: observations.map(({ period, levels }) => ({ at: Number(period), value: levels.residual, flagged: period === flagged })),
    },
  };
  const key: readonly SampledWords[] = [
    { sample: { kind: 'drawing', drawing: keyItem('actual') }, words: [words.actual[language]] },
    { sample: { kind: 'drawing', drawing: keyItem('fitted') }, words: [words.fitted[language]] },
    ...(flagged === undefined ? [] : [{ sample: { kind: 'drawing' as const, drawing: keyItem('flagged') }, words: [words.flagged[language]] }]),
  ];
  const numberColumn = (word: Words) => ({ head: [word[language]], align: 'number' as const });
  return {
    kind: 'figure',
    id: spec.id,
    caption: [spec.description],
    unitLine: [`${titleOf(edition, response)}, ${seriesUnit(edition, response, 'axis')}`],
    key,
    wide: drawTimeline({ ...spec, width: 720 }).svg,
    narrow: drawTimeline({ ...spec, width: 350 }).svg,
    sentence: spec.description,
    ...(equation.summary.scale === 'logs' ? { note: [words.median[language]] } : {}),
    dataTable: {
      columns: [{ head: [words.year[language]], align: 'text' }, numberColumn(words.actualHead), numberColumn(words.fittedHead), numberColumn(words.residualHead), numberColumn(words.leverageHead)],
      groups: [{
        rows: observations.map(({ period }) => {
          const path = (...steps: string[]) => pathOf(root, period, ...steps);
          return { head: [String(period)], cells: [[numberAt(edition, path('levels', 'actual'), decimals)], [numberAt(edition, path('levels', 'fitted'), decimals)], [numberAt(edition, path('levels', 'residual'), decimals)], [numberAt(edition, path('hat'), 2)]] };
        }),
      }],
    },
  };
}

/** What is to be said beside the figure: autocorrelation of the residuals, and the influential year. */
export function fitNotes(edition: Edition, equation: EquationResult): readonly MarginNote[] {
  return [residualNote(edition, equation), influenceNote(edition, equation)].filter((note): note is MarginNote => note !== undefined);
}

function residualNote(edition: Edition, equation: EquationResult): MarginNote | undefined {
  const { language } = edition;
  const index = equation.diagnostics.findIndex(({ id }) => id === 'durbin-watson');
  const path = pathOf('equations', equation.id, 'diagnostics', index);
  if (!hasNumber(edition, pathOf(path, 'p'))) return undefined;
  const template = valueOf(edition.result, pathOf(path, 'p')) < 0.05 ? words.correlated : words.uncorrelated;
  return { title: [words.residuals[language]], parts: phrase(template, language, { d: numberAt(edition, pathOf(path, 'statistic'), 2), p: pAt(edition, pathOf(path, 'p')) }) };
}

function influenceNote(edition: Edition, equation: EquationResult): MarginNote | undefined {
  const { language } = edition;
  const year = influentialYear(equation);
  if (year === undefined) return undefined;
  const path = pathOf('equations', equation.id, 'observations', year);
  if (!hasNumber(edition, pathOf(path, 'cook'))) return undefined;
  const noted = [equation.response, ...slopesOf(equation).map(({ term }) => subjectOf(term))].flatMap((id): Inlines[] => {
    const note = seriesOf(edition, id)?.notes[String(year)]?.[language];
    return note === undefined ? [] : [phrase(words.cell, language, { name: symbolOf(edition, id), year: String(year), note })];
  });
  const sentence = phrase(words.largest, language, { year: String(year), hat: numberAt(edition, pathOf(path, 'hat'), 2), cook: numberAt(edition, pathOf(path, 'cook'), 2) });
  return { title: [words.influence[language]], parts: sentences(sentence, ...noted) };
}


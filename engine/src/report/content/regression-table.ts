import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import { yearRange, yearText } from '../../language/years.ts';
import { constantTerm } from '../../models/design.ts';
import type { CoefficientResult, EquationResult } from '../../study/result.ts';
import type { Column, Inlines, Row, Table } from '../document.ts';
import type { Edition } from './edition.ts';
import { columnUnit, isWeak, labelOf, seriesOf, titleOf, unitIn, unitOf } from './edition.ts';
import { coefficientDecimals, coefficientPath, equationPath, multiplierAt, slopesOf, subjectOf, termInlines, termText } from './mathematics.ts';
import { hasNumber, intervalAt, numberAt, pAt, pathOf, valueOf } from './numbers.ts';
import { phrase, sentences } from './phrase.ts';
import { computedFrom } from './series-words.ts';
import { decimalsOf } from './decimals.ts';
import { tags, warningsAbout } from './warning-tags.ts';

const words = {
  caption: {
    kk: '{name} теңдеуі ({label}) және балама теңдеулер; тәуелді айнымалы {response}',
    ru: '{name}: уравнение ({label}) и альтернативы; зависимая переменная {response}',
    en: '{name}: equation ({label}) and its rivals; dependent variable {response}',
  },
  captionAlone: {
    kk: '{name} теңдеуі ({label}); тәуелді айнымалы {response}',
    ru: '{name}: уравнение ({label}); зависимая переменная {response}',
    en: '{name}: equation ({label}); dependent variable {response}',
  },
  variable: { kk: 'Түсіндіруші айнымалы', ru: 'Объясняющая переменная', en: 'Explanatory variable' },
  main: { kk: 'негізгі теңдеу,', ru: 'основное уравнение,', en: 'main equation,' },
  constantLog: { kk: 'бос мүше (логарифм)', ru: 'свободный член (логарифм)', en: 'constant (log)' },
  constant: { kk: 'бос мүше', ru: 'свободный член', en: 'constant' },
  multiplier: { kk: 'тұрақты көбейткіш e{a}', ru: 'постоянный множитель e{a}', en: 'multiplier e{a}' },
  n: { kk: 'бақылаулар саны n', ru: 'число наблюдений n', en: 'observations n' },
  df: { kk: 'еркіндік дәрежелерінің саны', ru: 'число степеней свободы', en: 'degrees of freedom' },
  R: { kk: 'R, {scale}', ru: 'R, {scale}', en: 'R, {scale}' },
  R2: { kk: 'R², {scale}', ru: 'R², {scale}', en: 'R², {scale}' },
  inLogs: { kk: 'логарифм шкаласында', ru: 'в логарифмах', en: 'in logs' },
  inLevels: { kk: 'деңгейлерде', ru: 'в уровнях', en: 'in levels' },
  inOwn: { kk: 'теңдеу шкаласында', ru: 'в шкале уравнения', en: 'in the scale of the equation' },
  adjustedR2: { kk: 'түзетілген R²', ru: 'скорректированный R²', en: 'adjusted R²' },
  levelsR: { kk: 'нақты және есептік мәндердің корреляциясы, деңгейлерде', ru: 'корреляция фактических и расчетных значений, в уровнях', en: 'correlation of actual and fitted, in levels' },
  sigma: { kk: 'қалдықтардың стандартты қатесі', ru: 'стандартная ошибка остатков', en: 'residual standard error' },
  F: { kk: 'F-статистиканың p-мәні', ru: 'p-значение F-статистики', en: 'p-value of the F statistic' },
  aicc: { kk: 'түзетілген Акаике критерийі (σ параметрімен)', ru: 'скорректированный критерий Акаике (с параметром σ)', en: 'AICc (counting σ)' },
  dw: { kk: 'Дарбин–Уотсон статистикасы', ru: 'статистика Дарбина–Уотсона', en: 'Durbin–Watson statistic' },
  dwP: { kk: 'дәл p-мәні, екі жақты', ru: 'точное p-значение, двустороннее', en: 'exact two-sided p' },
  bg: { kk: 'Бройш–Годфри, 1-рет, p-мәні', ru: 'Бройш–Годфри, порядок 1, p-значение', en: 'Breusch–Godfrey, order 1, p' },
  koenker: { kk: 'Бройш–Паган (Кенкер), p-мәні', ru: 'Бройш–Паган (Кенкер), p-значение', en: 'Breusch–Pagan (Koenker), p' },
  jb: { kk: 'Харке–Бера, p-мәні', ru: 'Харке–Бера, p-значение', en: 'Jarque–Bera, p' },
  reset: { kk: 'Рамсей тесті, p-мәні', ru: 'тест Рамсея, p-значение', en: 'RESET, p' },
  loocv: { kk: 'бір бақылауды алып тастап тексеру қатесі', ru: 'ошибка перекрестной проверки по одному', en: 'leave-one-out error' },
  note: {
    kk: 'жақша ішінде стандартты қате, қасында p-мәні, тік жақшада 95\u00A0%-дық сенімділік аралығы. Сұр сан – деректермен расталмаған немесе тұрақсыз бағалау.',
    ru: 'в круглых скобках стандартная ошибка, рядом p-значение, в квадратных 95-процентный доверительный интервал. Серое число — оценка, не подтвержденная данными или неустойчивая.',
    en: 'standard error in parentheses, p beside it, 95% confidence interval in brackets. A grey number is an estimate that the data do not support or that is fragile.',
  },
  comparable: {
    kk: 'R² пен Акаике критерийі тек тәуелді айнымалысы мен кезеңі бірдей бағандарда салыстырылады.',
    ru: 'R² и критерий Акаике сравнимы только между столбцами с одной зависимой переменной и одним периодом.',
    en: 'R² and AICc compare only between columns with the same dependent variable and sample.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** An equation or a rival of it as a column of the table. */
interface Specification {
  readonly equation: EquationResult;
  /** The equation it is a rival of. */
  readonly rivalOf?: string;
}

/** Rivals that differ from the equation and from one another. */
export function rivalsOf({ result }: Edition, equation: EquationResult): readonly EquationResult[] {
  const sameness = ({ formula, observations }: EquationResult) => `${formula} ${observations.map(({ period }) => period).join(' ')}`;
  const seen = new Set([sameness(equation)]);
  return Object.values(result.rivals[equation.id] ?? {}).filter((rival) => {
    const key = sameness(rival);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Estimates as journals print them, rivals beside, tests below. */
export function regressionTable(edition: Edition, equation: EquationResult): Table {
  const { language } = edition;
  const rivals = rivalsOf(edition, equation);
  const columns: readonly Specification[] = [{ equation }, ...rivals.map((rival): Specification => ({ equation: rival, rivalOf: equation.id }))];
  const subjects = [...new Set(columns.flatMap((column) => slopesOf(column.equation).map((slope) => subjectOf(slope.term))))];
  const response = termInlines(edition, equation.formula.split('~')[0].trim());
  const alike = columns.every((column) => column.equation.formula.split('~')[0] === equation.formula.split('~')[0] && column.equation.summary.n === equation.summary.n);
  const slots = { name: titleOf(edition, equation.response), label: labelOf(edition, equation), response };
  return {
    kind: 'table',
    id: `regression-${equation.id}`,
    form: 'regression',
    caption: phrase(rivals.length === 0 ? words.captionAlone : words.caption, language, slots),
    columns: [{ head: [words.variable[language]], align: 'text' }, ...columns.map((column) => columnHead(edition, column, equation))],
    groups: [
      { rows: [...subjects.map((subject) => slopeRow(edition, columns, subject)), ...constantRows(edition, columns)] },
      { ruled: true, rows: statisticRows(edition, columns) },
    ],
    note: [...sentences([words.note[language]], alike ? undefined : [words.comparable[language]]), ...tags(edition, warningsAbout(edition, pathOf('equations', equation.id)))],
    source: [computedFrom(edition, [equation.response, ...subjects])],
  };
}

/** Name, years, and the unit of the response where it is not that of the main equation. */
function columnHead(edition: Edition, { equation, rivalOf }: Specification, main: EquationResult): Column {
  const { language } = edition;
  const years = equation.observations.map(({ period }) => Number(period));
  const name = rivalOf === undefined ? words.main[language] : `${equation.name?.[language] ?? equation.id},`;
  const differs = equation.summary.scale === 'levels' && main.summary.scale === 'levels' && equation.form === main.form && equation.responseUnit !== main.responseUnit;
  const unit: Inlines = differs ? [',', { kind: 'lineBreak' }, unitIn(edition, unitOf(edition, equation.responseUnit), 'axis')] : [];
  return { head: [name, { kind: 'lineBreak' }, yearRange(Math.min(...years), Math.max(...years), language, 'figures'), ...unit], align: 'number' };
}

function slopeRow(edition: Edition, columns: readonly Specification[], subject: string): Row {
  const found = columns.map(({ equation }) => slopesOf(equation).find((slope) => subjectOf(slope.term) === subject));
  const shown = found.find((slope) => slope !== undefined)?.term ?? subject;
  const unit = subject === 't' ? `${yearText(edition.result.study.origin, edition.language, 'short')} = 1` : columnUnit(edition, seriesOf(edition, subject)?.unit);
  return {
    head: [...termInlines(edition, shown), ...(unit === '' ? [] : [`, ${unit}`])],
    cells: columns.map((column, i): Inlines => {
      const slope = found[i];
      if (slope === undefined) return [{ kind: 'missing', missing: 'none' }];
      const other = termText(edition, slope.term) === termText(edition, shown) ? [] : [{ kind: 'detail', parts: termInlines(edition, slope.term) } as const];
      return [{ kind: 'verdict', verdict: slope.verdict.kind }, '\u00A0', ...estimateCell(edition, column, slope, isWeak(slope.verdict.kind)), ...other];
    }),
  };
}

function estimateCell(edition: Edition, { equation, rivalOf }: Specification, coefficient: CoefficientResult, weak: boolean): Inlines {
  const path = coefficientPath(equation, coefficient, rivalOf);
  const decimals = coefficientDecimals(coefficient);
  return [
    numberAt(edition, pathOf(path, 'estimate'), decimals, { weak }),
    { kind: 'detail', parts: [{ kind: 'together', parts: ['(', numberAt(edition, pathOf(path, 'se'), decimals), ')'] }, ', ', ...pAt(edition, pathOf(path, 'p'))] },
    { kind: 'detail', parts: [intervalAt(edition, pathOf(path, 'ci95', 0), pathOf(path, 'ci95', 1), Math.max(0, decimals - 1))] },
  ];
}

function constantRows(edition: Edition, columns: readonly Specification[]): readonly Row[] {
  const { language } = edition;
  const constants = columns.map(({ equation }) => equation.coefficients.find((coefficient) => coefficient.term === constantTerm));
  if (constants.every((constant) => constant === undefined)) return [];
  const logged = columns.every(({ equation }) => equation.constant !== undefined);
  const row: Row = {
    head: [(logged ? words.constantLog : words.constant)[language]],
    cells: columns.map((column, i): Inlines => {
      const constant = constants[i];
      return constant === undefined ? [{ kind: 'missing', missing: 'none' }] : estimateCell(edition, column, constant, false);
    }),
  };
  const multipliers = columns.map(({ equation, rivalOf }) => multiplierAt(edition, equation, rivalOf));
  if (multipliers.every((multiplier) => multiplier === undefined)) return [row];
  const cells = multipliers.map((multiplier): Inlines => [multiplier ?? { kind: 'missing', missing: 'none' }]);
  return [row, { head: phrase(words.multiplier, language, { a: { kind: 'superscript', parts: ['a'] } }), cells }];
}

function statisticRows(edition: Edition, columns: readonly Specification[]): readonly Row[] {
  const { language } = edition;
  const logs = columns.map(({ equation }) => equation.summary.scale === 'logs');
  const scale = (logs.every(Boolean) ? words.inLogs : logs.some(Boolean) ? words.inOwn : words.inLevels)[language];
  const row = (name: Words, cell: (column: Specification) => Inlines): Row => ({ head: phrase(name, language, { scale }), cells: columns.map(cell) });
  const figure = (steps: string, decimals: number) => ({ equation, rivalOf }: Specification): Inlines => numberOrWord(edition, pathOf(equationPath(equation, rivalOf), steps), decimals);
  const test = (id: string, part: 'p' | 'statistic', decimals: number) => ({ equation, rivalOf }: Specification): Inlines => {
    const index = equation.diagnostics.findIndex((diagnostic) => diagnostic.id === id);
    return numberOrWord(edition, pathOf(equationPath(equation, rivalOf), 'diagnostics', index, part), decimals, part === 'p');
  };
  const spread = (column: Specification): Inlines => {
    const path = pathOf(equationPath(column.equation, column.rivalOf), 'summary', 'sigma');
    return numberOrWord(edition, path, decimalsOf(valueOf(edition.result, path), 3));
  };
  const loocv = (column: Specification): Inlines => {
    const index = column.equation.diagnostics.findIndex((diagnostic) => diagnostic.id === 'loocv-rmse');
    const path = pathOf(equationPath(column.equation, column.rivalOf), 'diagnostics', index, 'statistic');
    return numberOrWord(edition, path, decimalsOf(valueOf(edition.result, path), 3));
  };
  const F = ({ equation, rivalOf }: Specification): Inlines => numberOrWord(edition, pathOf(equationPath(equation, rivalOf), 'summary', 'F', 'p'), 3, true);
  return [
    row(words.n, figure('summary/n', 0)),
    row(words.df, figure('summary/df', 0)),
    row(words.R, figure('summary/R', 3)),
    row(words.R2, figure('summary/R2', 3)),
    row(words.adjustedR2, figure('summary/adjustedR2', 3)),
    ...(logs.some(Boolean) ? [row(words.levelsR, figure('summary/levels/R', 3))] : []),
    row(words.sigma, spread),
    row(words.F, F),
    row(words.aicc, figure('summary/criteria/countingSigma/aicc', 1)),
    row(words.dw, test('durbin-watson', 'statistic', 2)),
    row(words.dwP, test('durbin-watson', 'p', 3)),
    row(words.bg, test('breusch-godfrey-1', 'p', 3)),
    row(words.koenker, test('breusch-pagan-koenker', 'p', 3)),
    row(words.jb, test('jarque-bera', 'p', 3)),
    row(words.reset, test('reset-2-3', 'p', 3)),
    row(words.loocv, loocv),
  ];
}

/** A statistic, that it is below what three decimals show, or that it cannot be computed. */
function numberOrWord(edition: Edition, path: string, decimals: number, isP = false): Inlines {
  if (!hasNumber(edition, path)) return [term('notComputable', edition.language)];
  if (isP && valueOf(edition.result, path) < 0.0005) return [edition.language === 'en' ? '<\u00A00.001' : '<\u00A00,001'];
  return [numberAt(edition, path, decimals)];
}

import { term } from '../../language/terms.ts';
import type { Words } from '../../language/words.ts';
import { constantTerm } from '../../models/design.ts';
import type { EquationResult } from '../../study/result.ts';
import type { Block, Inlines, MarginNote, Row, RowGroup, Table } from '../document.ts';
import { coefficientFigure } from './coefficient-figure.ts';
import type { Edition } from './edition.ts';
import { columnUnit, isWeak, seriesOf, symbolOf } from './edition.ts';
import { effectClause } from './effect-sentence.ts';
import { equationBlock } from './equation-block.ts';
import { fitFigure, fitNotes } from './fit-figure.ts';
import { coefficientDecimals, coefficientPath, slopesOf, subjectOf, termInlines } from './mathematics.ts';
import { intervalAt, numberAt, pAt, pathOf } from './numbers.ts';
import { capitalisedInlines, phrase, sentences } from './phrase.ts';
import { regressionTable, rivalsOf } from './regression-table.ts';
import { computedFrom, equationNumber, equationTitle } from './series-words.ts';
import { warningNote } from './warnings.ts';
import { warningsAbout, warningsUnder } from './warning-tags.ts';

const words = {
  reading: { kk: 'Теңдеуді оқу', ru: 'Как читать уравнение', en: 'Reading the equation' },
  readingOf: { kk: '{equation} оқылуы', ru: 'Как читать {equation}', en: 'Reading {equation}' },
  logLog: { kk: 'Қос логарифмдік модель.', ru: 'Двойная логарифмическая модель.', en: 'A log-log model.' },
  logLinear: { kk: 'Жартылай логарифмдік модель.', ru: 'Полулогарифмическая модель.', en: 'A log-linear model.' },
  linear: { kk: 'Сызықтық модель.', ru: 'Линейная модель.', en: 'A linear model.' },
  noCause: { kk: 'Байланыс себепті көрсетпейді.', ru: 'Связь не показывает причины.', en: 'A relation is not a cause.' },
  compact: { kk: 'Қалған теңдеулердің бағалары', ru: 'Оценки остальных уравнений', en: 'Estimates of the other equations' },
  compactAll: { kk: 'Теңдеулердің бағалары', ru: 'Оценки уравнений', en: 'Estimates of the equations' },
  variable: { kk: 'Түсіндіруші айнымалы', ru: 'Объясняющая переменная', en: 'Explanatory variable' },
  estimate: { kk: 'Бағалау', ru: 'Оценка', en: 'Estimate' },
  error: { kk: 'Стандартты қате', ru: 'Стандартная ошибка', en: 'Standard error' },
  interval: { kk: '95\u00A0%-дық сенімділік аралығы', ru: '95-процентный доверительный интервал', en: '95% confidence interval' },
  verdict: { kk: 'Қорытынды', ru: 'Вывод', en: 'Verdict' },
  constantLog: { kk: 'бос мүше (логарифм)', ru: 'свободный член (логарифм)', en: 'constant (log)' },
  constant: { kk: 'бос мүше', ru: 'свободный член', en: 'constant' },
  statistics: {
    kk: 'n = {n}, еркіндік дәрежелерінің саны {df}, R² = {R2} ({scale}), Дарбин–Уотсон статистикасы {d} ({p})',
    ru: 'n = {n}, степеней свободы {df}, R² = {R2} ({scale}), статистика Дарбина–Уотсона {d} ({p})',
    en: 'n = {n}, {df} degrees of freedom, R² = {R2} ({scale}), Durbin–Watson {d} ({p})',
  },
  inLogs: { kk: 'логарифм шкаласында', ru: 'в логарифмах', en: 'in logs' },
  inLevels: { kk: 'деңгейлерде', ru: 'в уровнях', en: 'in levels' },
} as const satisfies Readonly<Record<string, Words>>;

/** Equations with rivals in full, the others in one table, then all elasticities side by side. */
export function models(edition: Edition): readonly Block[] {
  const equations = Object.values(edition.result.equations);
  const withRivals = equations.filter((equation) => rivalsOf(edition, equation).length > 0);
  const full = withRivals.length > 0 ? withRivals : equations.slice(0, 1);
  const others = equations.filter((equation) => !full.includes(equation));
  const shared = new Set<string>();
  const plot = coefficientFigure(edition);
  return [
    ...(others.length === 0 ? [] : compactEquations(edition, others, full.length > 0)),
    ...full.flatMap((equation) => fullEquation(edition, equation, shared)),
    ...(plot === undefined ? [] : [plot]),
  ];
}

function fullEquation(edition: Edition, equation: EquationResult, shared: Set<string>): readonly Block[] {
  const warnings = [...warningsAbout(edition, pathOf('equations', equation.id)), ...warningsUnder(edition, pathOf('equations', equation.id))];
  const fresh = [...new Set(warnings)].filter(({ tag }) => !shared.has(tag));
  for (const { tag } of fresh) shared.add(tag);
  return [
    { kind: 'heading', parts: [equationTitle(edition, equation)] },
    { kind: 'annotated', blocks: [equationBlock(edition, equation), regressionTable(edition, equation)], notes: [readingNote(edition, equation, words.reading[edition.language]), ...fresh.map((warning) => warningNote(edition, warning))] },
    { kind: 'annotated', blocks: [fitFigure(edition, equation)], notes: fitNotes(edition, equation) },
  ];
}

function readingNote(edition: Edition, equation: EquationResult, title: string): MarginNote {
  const { language } = edition;
  const slopes = slopesOf(equation);
  const kinds = slopes.map(({ effect }) => effect?.kind);
  const form = kinds.every((kind) => kind === 'elasticity') ? words.logLog : kinds.some((kind) => kind === 'semi-elasticity') ? words.logLinear : kinds.every((kind) => kind === 'level') ? words.linear : undefined;
  const clauses = slopes.map((coefficient): Inlines | undefined => {
    const clause = effectClause(edition, equation, coefficient);
    return clause === undefined ? undefined : [...capitalisedInlines(clause), '.'];
  });
  return { title: [title], parts: sentences(form === undefined ? undefined : [form[language]], ...clauses, [words.noCause[language]]) };
}

function compactEquations(edition: Edition, equations: readonly EquationResult[], besideFull: boolean): readonly Block[] {
  const { language } = edition;
  const notes = equations.map((equation) => readingNote(edition, equation, equations.length === 1 ? words.reading[language] : words.readingOf[language].replace('{equation}', equationNumber(edition, equation))));
  return [{ kind: 'annotated', blocks: [...equations.map((equation) => equationBlock(edition, equation)), compactTable(edition, equations, besideFull)], notes }];
}

function compactTable(edition: Edition, equations: readonly EquationResult[], besideFull: boolean): Table {
  const { language } = edition;
  const head = (word: Words, align: 'text' | 'number' = 'number') => ({ head: [word[language]], align });
  return {
    kind: 'table',
    id: 'equations',
    form: 'forecast',
    caption: [(besideFull ? words.compact : words.compactAll)[language]],
    columns: [head(words.variable, 'text'), head(words.estimate), head(words.error), { head: [term('pValue', language)], align: 'number' }, head(words.interval), head(words.verdict, 'text')],
    groups: equations.map((equation) => equationRows(edition, equation)),
    source: [computedFrom(edition, equations.flatMap((equation) => [equation.response, ...slopesOf(equation).map((slope) => subjectOf(slope.term))]))],
  };
}

function equationRows(edition: Edition, equation: EquationResult): RowGroup {
  const { language } = edition;
  const rows = equation.coefficients.map((coefficient): Row => {
    const path = coefficientPath(equation, coefficient);
    const decimals = coefficientDecimals(coefficient);
    const isConstant = coefficient.term === constantTerm;
    const unit = isConstant ? '' : columnUnit(edition, seriesOf(edition, subjectOf(coefficient.term))?.unit);
    return {
      head: isConstant ? [(equation.constant === undefined ? words.constant : words.constantLog)[language]] : [...termInlines(edition, coefficient.term), ...(unit === '' ? [] : [`, ${unit}`])],
      cells: [
        [numberAt(edition, pathOf(path, 'estimate'), decimals, { weak: !isConstant && isWeak(coefficient.verdict.kind) })],
        [numberAt(edition, pathOf(path, 'se'), decimals)],
        pAt(edition, pathOf(path, 'p')),
        [intervalAt(edition, pathOf(path, 'ci95', 0), pathOf(path, 'ci95', 1), Math.max(0, decimals - 1))],
        isConstant ? [] : [{ kind: 'verdict', verdict: coefficient.verdict.kind, word: true }],
      ],
    };
  });
  return { title: [`${symbolOf(edition, equation.response)}, ${equationNumber(edition, equation)}`], rows: [...rows, { head: statistics(edition, equation), cells: [] }] };
}

function statistics(edition: Edition, equation: EquationResult): Inlines {
  const path = pathOf('equations', equation.id);
  const index = equation.diagnostics.findIndex(({ id }) => id === 'durbin-watson');
  const test = pathOf(path, 'diagnostics', index);
  const scale = (equation.summary.scale === 'logs' ? words.inLogs : words.inLevels)[edition.language];
  return phrase(words.statistics, edition.language, {
    n: numberAt(edition, pathOf(path, 'summary', 'n'), 0),
    df: numberAt(edition, pathOf(path, 'summary', 'df'), 0),
    R2: numberAt(edition, pathOf(path, 'summary', 'R2'), 3),
    scale,
    d: numberAt(edition, pathOf(test, 'statistic'), 2),
    p: pAt(edition, pathOf(test, 'p')),
  });
}

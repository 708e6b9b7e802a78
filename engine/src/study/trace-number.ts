import { namesIn } from '../expressions/names.ts';
import { parseFormula } from '../expressions/parse-expression.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Language, Words } from '../language/words.ts';
import { cellRanges } from './cell-ranges.ts';
import type { CellsParameters } from './operations/series-cells.ts';
import { cellPlacesOf } from './node-cells.ts';
import { operations } from './operations/index.ts';
import { nodeOfPath, subPlan } from './plan.ts';
import { equationPath } from './plan-study.ts';
import type { PreparedStudy } from './run-study.ts';
import type { EquationResult, StudyResult } from './result.ts';

/** Where a number comes from, in short: its formula, the values put into it, and its cells. */
export interface NumberTrace {
  readonly formula?: string;
  readonly inputs: readonly string[];
  /** `file:line`, or `file:first–last`. */
  readonly cells: readonly string[];
}

const words = {
  median: { kk: '{n} сынақтың медианасы', ru: 'медиана {n} испытаний', en: 'median of {n} draws' },
  quantile: { kk: '{n} сынақтың квантилі', ru: 'квантиль {n} испытаний', en: 'quantile of {n} draws' },
  difference: { kk: 'сценарий мен базалық сценарийдің айырмасы, {n} сынақ', ru: 'разность сценария и базового сценария, {n} испытаний', en: 'scenario minus baseline, {n} draws' },
  walk: { kk: 'ығысуы бар кездейсоқ жүріс, логарифмде', ru: 'случайное блуждание с дрейфом в логарифмах', en: 'random walk with drift in logs' },
  leastSquares: { kk: 'ең кіші квадраттар әдісі', ru: 'метод наименьших квадратов', en: 'ordinary least squares' },
  count: { kk: 'санау', ru: 'подсчет', en: 'a count' },
  read: { kk: 'ұяшықтағы мән', ru: 'значение из ячейки', en: 'the cell\'s value' },
} as const satisfies Readonly<Record<string, Words>>;

/** Gives every number of a result its trace, in the reader's language.
 * @returns a function of the number's path; a path of no number has an empty trace */
export function numberTraces({ plan, head }: PreparedStudy, result: StudyResult, language: Language): (path: string) => NumberTrace {
  const cellsByNode = new Map<string, readonly string[]>();
  const cellsUnder = (id: string): readonly string[] => {
    const known = cellsByNode.get(id);
    if (known !== undefined) return known;
    const found = cellRanges(subPlan(plan, id).nodes.flatMap(cellPlacesOf));
    cellsByNode.set(id, found);
    return found;
  };
  const say = (entry: Words, n = 0) => entry[language].replace('{n}', formatNumber(n, language, { decimals: 0 }));
  const figure = (value: number) => formatNumber(value, language, { significant: 4 });
  const draws = head.forecast?.draws ?? 0;
  const told = new Map<string, { readonly text: string; readonly factors: readonly string[] }>();
  const equationOf = (equation: EquationResult) => {
    const known = told.get(equation.id) ?? { text: estimated(equation, figure), factors: factorsOf(equation) };
    told.set(equation.id, known);
    return known;
  };

  return (path) => {
    const found = nodeOfPath(plan, path);
    if (found === undefined) return { inputs: [], cells: [] };
    const { node, rest } = found;
    const traced = operations.get(node.operation)?.trace?.({ node, rest, result, language, figure });
    if (traced !== undefined) {
      const { formula, inputs = [], cellsOf = [node.id], cells: own } = traced;
      return { ...(formula === undefined ? {} : { formula }), inputs, cells: own === undefined ? cellsOf.flatMap(cellsUnder) : cellRanges(own) };
    }
    const cells = cellsUnder(node.id);
    const parameters = node.parameters as Readonly<Record<string, unknown>>;
    switch (node.operation) {
      case 'series.cells': {
        const cell = (node.parameters as unknown as CellsParameters).cells.find(({ period }) => String(period) === rest[1]);
        return { formula: say(words.read), inputs: [], cells: cell?.place === undefined ? cells : cellRanges([cell.place]) };
      }
      case 'series.formula':
      case 'series.real': {
        const formula = String(parameters.formula ?? (parameters.series as { formula?: string }).formula ?? '');
        const inputs = node.inputs.flatMap((id) => inputAt(result, id, rest[1], figure));
        return { formula, inputs, cells };
      }
      case 'equation.fit': {
        const { sample } = parameters as unknown as { sample: { from: number; to: number } };
        return { formula: String(parameters.formula), inputs: [`${say(words.leastSquares)}, ${sample.from}–${sample.to}`], cells };
      }
      case 'forecast.fans': {
        const series = rest[0];
        const kind = rest[3] === 'median' ? say(words.median, draws) : rest[3] === 'substitution' ? undefined : say(words.quantile, draws);
        const equation = Object.values(result.equations).find((one) => one.response === series);
        const { text, factors } = equation === undefined ? { text: undefined, factors: [] } : equationOf(equation);
        const inputs = [...factorValues(result, factors, String(parameters.scenario), rest[2], figure), ...(kind === undefined ? [] : [kind])];
        const own = equation === undefined ? cells : cellsUnder(equationPath(equation.id));
        return { ...(text === undefined ? {} : { formula: text }), inputs, cells: own };
      }
      case 'forecast.differences': return { formula: say(words.difference, draws), inputs: [], cells };
      case 'forecast.benchmark': return { formula: say(words.walk), inputs: [], cells };
      case 'claim.check': return { formula: String(parameters.means), inputs: [], cells };
      case 'claims.count': return { formula: say(words.count), inputs: [], cells: [] };
      default: return { inputs: [], cells };
    }
  };
}

/** `GRPeast[2023] = 4471`: an input series in the same year. */
function inputAt(result: StudyResult, id: string, period: string | undefined, figure: (value: number) => string): string[] {
  const name = id.slice(id.indexOf('/') + 1);
  const point = result.series[name]?.points.find((one) => String(one.period) === period);
  return point === undefined ? [] : [`${name}[${point.period}] = ${figure(point.value)}`];
}

/** The equation with its estimated numbers: `GRP = 326.8 + 716.1 · PTsb`, or in logarithms `ln(UB) = …`. */
function estimated({ formula, coefficients }: EquationResult, figure: (value: number) => string): string {
  const left = formula.slice(0, formula.indexOf('~')).trim();
  const right = coefficients.map(({ id, estimate }, i) => {
    const size = figure(Math.abs(estimate));
    const sign = estimate < 0 ? '\u2212' : '+';
    const term = id === '(constant)' ? size : `${size} · ${id}`;
    return i === 0 ? `${estimate < 0 ? '\u2212' : ''}${term}` : `${sign} ${term}`;
  });
  return `${left} = ${right.join(' ')}`;
}

/** The names that an equation's terms read, each once. */
function factorsOf({ formula }: EquationResult): string[] {
  const parsed = parseFormula(formula, { file: 'study.yaml' }).value;
  return [...new Set((parsed?.terms ?? []).flatMap((term) => namesIn(term).map(({ name }) => name)))];
}

/** The values of an equation's factors in one year of a scenario. */
function factorValues(result: StudyResult, factors: readonly string[], scenario: string, period: string | undefined, figure: (value: number) => string): string[] {
  return factors.flatMap((name) => {
    if (name === 't') return [`t = ${Number(period) - result.study.origin + 1}`];
    const point = result.forecasts[scenario]?.[name]?.points.find((one) => String(one.period) === period);
    return point?.substitution === undefined ? [] : [`${name}[${point.period}] = ${figure(point.substitution)}`];
  });
}

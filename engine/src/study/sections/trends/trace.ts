import type { TrendModelKind } from '../../../forecasts/trend-model.ts';
import type { Words } from '../../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';
import type { TrendResult, TrendShape } from './result.ts';

const words = {
  leastSquares: { kk: 'ең кіші квадраттар әдісі, {span}, n = {n}', ru: 'метод наименьших квадратов, {span}, n = {n}', en: 'least squares, {span}, n = {n}' },
  inLogs: { kk: 'логарифмдер бойынша ең кіші квадраттар әдісі, {span}, n = {n}', ru: 'метод наименьших квадратов по логарифмам, {span}, n = {n}', en: 'least squares of logarithms, {span}, n = {n}' },
  nonlinear: { kk: 'сызықтық емес ең кіші квадраттар әдісі, {span}, n = {n}', ru: 'нелинейный метод наименьших квадратов, {span}, n = {n}', en: 'nonlinear least squares, {span}, n = {n}' },
  limit: { kk: 'жаңа бақылаудың аралығы, {df} еркіндік дәрежелі Стьюдент үлестірімі', ru: 'интервал нового наблюдения, распределение Стьюдента с {df} степенями свободы', en: 'interval of a new observation, Student’s t with {df} degrees of freedom' },
  leaveOneOut: { kk: '√(Σ e²/n); әр жыл қалғандары бойынша болжанады', ru: '√(Σ e²/n); каждый год предсказан по остальным', en: '√(Σ e²/n); each year predicted by the others' },
  rolling: { kk: '√(Σ e²/m); келесі жыл өзіне дейінгі жылдар бойынша болжанады, m = {m}', ru: '√(Σ e²/m); следующий год предсказан по предыдущим, m = {m}', en: '√(Σ e²/m); the next year predicted by those before it, m = {m}' },
  printed: { kk: 'басылған мән: {text}', ru: 'напечатано: {text}', en: 'as printed: {text}' },
  count: { kk: 'санау', ru: 'подсчет', en: 'a count' },
} as const satisfies Readonly<Record<string, Words>>;

/** The equations of the curves, with a place for each coefficient. */
export const curveTemplates: Readonly<Record<TrendModelKind, string>> = {
  linear: 'y = {a} + {b}·t',
  'exponential-by-log-ols': 'ln y = {a} + {b}·t',
  'exponential-by-nls': 'y = {a}·exp({b}·t)',
  power: 'ln y = {a} + {b}·ln t',
  logarithmic: 'y = {a} + {b}·ln t',
  quadratic: 'y = {a} + {b}·t + {c}·t²',
  cubic: 'y = {a} + {b}·t + {c}·t² + {d}·t³',
};

/** The equation of a curve with its estimated coefficients: `y = 58 322 + 5 831·t`. */
export function curveEquation({ id, coefficients }: Pick<TrendShape, 'id' | 'coefficients'>, figure: (value: number) => string): string {
  return coefficients.reduce((text, coefficient) => text.replace(`+ {${coefficient.id}}`, coefficient.estimate < 0 ? `\u2212 ${figure(-coefficient.estimate)}` : `+ ${figure(coefficient.estimate)}`).replace(`{${coefficient.id}}`, figure(coefficient.estimate)), curveTemplates[id]);
}

/** How a number of a comparison of trends came about. */
export function traceTrend({ rest, result, node, figure, language }: TraceRequest): OperationTrace {
  const trend = result.trends[node.id.split('/')[1]];
  const [part, id, what, period, kind] = rest;
  const say = (entry: Words, slots: Readonly<Record<string, string | number>> = {}) => Object.entries(slots).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), entry[language]);
  if (part === 'says') {
    if (what === 'printedR2') return { inputs: [say(words.printed, { text: trend.says.find((one) => one.id === id)?.printed ?? '' })] };
    const kind = period as TrendModelKind;
    return { formula: curveTemplates[kind].replace(/[{}]/g, ''), inputs: [estimator(trend, kind, say)] };
  }
  if (part !== 'shapes') return { formula: say(words.count) };
  const shape = trend.shapes.find((one) => one.id === id);
  if (shape === undefined) return {};
  const formula = curveEquation(shape, figure);
  const fit = estimator(trend, shape.id, say);
  switch (what) {
    case 'points':
    case 'fitted': {
      const t = `t = ${Number(period) - trend.origin + 1}`;
      return { formula, inputs: kind === 'value' ? [t, fit] : [t, say(words.limit, { df: shape.df })] };
    }
    case 'leaveOneOutRmse': return { formula: say(words.leaveOneOut), inputs: [formula] };
    case 'rollingOriginRmse': return { formula: say(words.rolling, { m: trend.rollingCount }), inputs: [trend.rollingOrigins.join(', ')] };
    case 'R2':
    case 'R2InLevels': return { formula: '1 − Σ(y − ŷ)²/Σ(y − ȳ)²', inputs: [formula] };
    case 'aicc': return { formula: '−2 ln L + 2p + 2p(p + 1)/(n − p − 1)', inputs: [formula] };
    case 'n':
    case 'df': return { formula: say(words.count) };
    default: return { formula, inputs: [fit] };
  }
}

function estimator({ from, to, n }: TrendResult, kind: TrendModelKind, say: (entry: Words, slots: Readonly<Record<string, string | number>>) => string): string {
  const entry = kind === 'exponential-by-nls' ? words.nonlinear : kind === 'exponential-by-log-ols' || kind === 'power' ? words.inLogs : words.leastSquares;
  return say(entry, { span: `${from}–${to}`, n });
}

import type { RankingMethod } from '../../../indices/ranking.ts';
import { aheadProbability } from '../../../indices/ranking-uncertainty.ts';
import type { Words } from '../../../language/words.ts';
import { panelCell } from '../panel-cell.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';
import type { RankingResult } from './result.ts';

const words = {
  draws: { kk: 'Монте-Карло, {n} сынақ: салмақтар мен деректер қателері', ru: 'Монте-Карло, {n} испытаний: веса и ошибки данных', en: 'Monte Carlo, {n} draws: weights and errors of data' },
  interval: { kk: '90\u00A0%-дық аралық', ru: 'интервал 90\u00A0%', en: '90% interval' },
  byScore: { kk: 'балл бойынша орын', ru: 'место по баллу', en: 'rank by score' },
  setting: { kk: 'зерттеуде берілген', ru: 'задано в исследовании', en: 'set by the study' },
  weight: { kk: 'салмақ / салмақтардың қосындысы', ru: 'вес / сумма весов', en: 'weight / sum of weights' },
  count: { kk: 'санау', ru: 'подсчет', en: 'a count' },
  without: { kk: 'осы көрсеткішсіз қайта есептелген орындар', ru: 'места, пересчитанные без этого показателя', en: 'ranks computed again without this indicator' },
  kendall: { kk: 'Кендаллдың τ-b коэффициенті', ru: 'коэффициент τ-b Кендалла', en: 'Kendall’s tau-b' },
  spearman: { kk: 'Спирменнің ранг корреляциясы', ru: 'ранговая корреляция Спирмена', en: 'Spearman’s rank correlation' },
} as const satisfies Readonly<Record<string, Words>>;

const formulas: Readonly<Record<RankingMethod, string>> = {
  'rank-sum': 'R = m · Σ w · rank(x)',
  'min-max-mean': 'S = Σ w · (x − min)/(max − min)',
  'geometric-mean': 'S = Π (x / x̄)^w',
  'ratio-mean': 'S = Σ w · x / x̄',
};

/** How a number of a ranking came about. */
export function traceRanking({ rest, result, node, language, figure }: TraceRequest): OperationTrace {
  const ranking: RankingResult = result.rankings[node.id.split('/')[1]];
  const say = (entry: Words): string => entry[language].replace('{n}', String(ranking.draws));
  if (rest[0] === 'units') return ofUnit(ranking, rest, { rest, result, node, language, figure }, say);
  if (rest[0] === 'indicators') return rest[2] === 'weight' ? { formula: say(words.weight), cellsOf: [] } : { formula: say(words.setting), cellsOf: [] };
  if (rest[0] === 'pairs') return rest[1] === 'all' ? { formula: 'n (n − 1) / 2' } : { formula: `P(i > j) ≥ ${aheadProbability}`, inputs: [say(words.draws)] };
  if (rest[0] === 'agreement') return { formula: say(rest[3] === 'kendall' ? words.kendall : words.spearman), inputs: [formulas[rest[1] as RankingMethod], formulas[rest[2] as RankingMethod]] };
  if (rest[0] === 'sensitivity') return { formula: say(words.without), inputs: [formulas[ranking.method]] };
  return { formula: say(words.setting), cellsOf: [] };
}

function ofUnit(ranking: RankingResult, [, unit, what, method]: readonly string[], { result, figure }: TraceRequest, say: (entry: Words) => string): OperationTrace {
  const used = ranking.indicators.map((indicator) => ({ indicator, ...panelCell(result, indicator.panel, unit, indicator.year) }));
  const inputs = used.flatMap(({ indicator, value }) => (Number.isNaN(value) ? [] : [`${indicator.panel}[${unit}, ${indicator.year}] = ${figure(value)}`]));
  const cells = used.every((one) => one.cells.length > 0 || Number.isNaN(one.value)) ? { cells: used.flatMap((one) => one.cells) } : {};
  switch (what) {
    case 'score': return { formula: formulas[ranking.method], inputs, ...cells };
    case 'rank': return { formula: `${say(words.byScore)}; ${formulas[ranking.method]}`, inputs };
    case 'ranks': return { formula: `${say(words.byScore)}; ${formulas[method as RankingMethod]}`, inputs };
    case 'known': return { formula: say(words.count), ...cells };
    case 'low90':
    case 'high90': return { formula: say(words.interval), inputs: [say(words.draws), ...inputs] };
    case 'ahead': return { formula: `P(${unit} > ${method})`, inputs: [say(words.draws)] };
    case 'first': return { formula: 'P(1)', inputs: [say(words.draws)] };
    case 'probabilities': return { formula: `P(${method})`, inputs: [say(words.draws)] };
    default: return { formula: 'Σ k · P(k)', inputs: [say(words.draws)] };
  }
}

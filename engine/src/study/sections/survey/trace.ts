import type { Words } from '../../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';

const words = {
  printed: { kk: 'жарияланған мән', ru: 'опубликованное значение', en: 'as published' },
  counted: { kk: 'санау', ru: 'подсчет', en: 'a count' },
  mean: { kk: 'x̄ = Σx / n', ru: 'x̄ = Σx / n', en: 'x̄ = Σx / n' },
  rank: { kk: 'орташа мәннің орны, ең үлкені – 1', ru: 'место среднего, наибольшее — 1', en: 'place of the mean, the largest is 1' },
  median: { kk: 'медиана', ru: 'медиана', en: 'median' },
} as const satisfies Readonly<Record<string, Words>>;

const formulas: Readonly<Record<string, string>> = {
  asked: '100·n / N',
  margin: '1,96·√(¼/n·(N − n)/(N − 1))',
  needed: 'n₀ / (1 + (n₀ − 1)/N), n₀ = ¼·1,96² / 0,05²',
  sd: 's = √(Σ(x − x̄)² / (n − 1))',
  percent: '100·k / n',
  friedman: 'χ² = (12/(nk(k + 1))·ΣR² − 3n(k + 1)) / (1 − Σ(t³ − t)/(nk(k² − 1)))',
  w: 'W = χ² / (n(k − 1))',
  alpha: 'α = k/(k − 1)·(1 − Σs² / s²(Σx))',
  standardised: 'k·r̄ / (1 + (k − 1)·r̄)',
  omega: 'ω = (Σλ)² / ((Σλ)² + Σψ)',
  sum: 'Σ',
  p: 'P(χ²(k − 1) > χ²)',
};

const intervals: Readonly<Record<string, string>> = {
  answers: 'x̄ ± t(n − 1)·√(1 − n/N)·s/√n',
  means: 'x̄ ± t(n − 1)·√(1 − n/N)·s/√n, s² ≤ n/(n − 1)·(x̄ − a)(b − x̄)',
};

/** What stands behind a number of a survey. */
export function traceSurvey({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const [, kind, id] = node.id.split('/');
  const last = rest.at(-1) ?? '';
  if (kind === 'shares') {
    const formula = last === 'sum' ? formulas.sum : last === 'low' || last === 'high' ? 'Wilson' : words.printed[language];
    return { formula };
  }
  const survey = result.survey.questionnaires?.[id];
  if (survey === undefined) return {};
  const sizes = [`n = ${figure(survey.n)}`, ...(Number.isNaN(survey.all) ? [] : [`N = ${figure(survey.all)}`])];
  if (last === 'all') return { formula: words.counted[language], cellsOf: node.inputs };
  const isEnd = last === 'low' || last === 'high';
  if (rest.includes('topTwo') && isEnd) return { formula: survey.from === 'answers' ? 'Wilson, n(N − 1)/(N − n)' : '(x̄ − (b − 2))/2 ≤ p ≤ (x̄ − a)/(b − 1 − a)', inputs: sizes };
  if (rest[0] === 'reliability' && isEnd) return { formula: '(1 − α) / (1 − α̂) ~ F(n − 1, (n − 1)(k − 1))', inputs: sizes };
  if (rest[0] === 'items' && isEnd) return { formula: intervals[survey.from], inputs: sizes };
  if (last === 'mean' && survey.from === 'means') return { formula: words.printed[language], inputs: sizes };
  if (last === 'n' || last === 'count' || last === 'unanswered') return { formula: words.counted[language] };
  const formula = last === 'mean' || last === 'rank' || last === 'median' ? words[last][language] : formulas[last];
  return { ...(formula === undefined ? {} : { formula }), inputs: sizes };
}

import type { Words } from '../../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';
import type { FactorsResult } from './result.ts';

const words = {
  count: { kk: 'санау', ru: 'подсчет', en: 'a count' },
  setting: { kk: 'зерттеуде берілген', ru: 'задано в исследовании', en: 'set by the study' },
  printed: { kk: 'басылған мән бойынша', ru: 'по напечатанному значению', en: 'from the printed value' },
  level: { kk: 'I = Σ w·z; z – таңбасына қарай нормаланған фактор, w – салмағы', ru: 'I = Σ w·z; z — фактор, нормированный с учетом знака, w — его вес', en: 'I = Σ w·z; z is the factor normalised by its sign, w its weight' },
  integral: { kk: 'жеке деңгейлердің {mean} орташасы', ru: '{mean} среднее частных уровней', en: '{mean} mean of the partial levels' },
  geometric: { kk: 'геометриялық', ru: 'геометрическое', en: 'geometric' },
  arithmetic: { kk: 'арифметикалық', ru: 'арифметическое', en: 'arithmetic' },
  bootstrap: { kk: 'бутстреп, {n} сынақ, 90\u00A0%', ru: 'бутстреп, {n} испытаний, 90\u00A0%', en: 'bootstrap, {n} draws, 90%' },
  givenTrend: { kk: 'сызықтық тренд берілгендегі дербес корреляция', ru: 'частная корреляция при заданном линейном тренде', en: 'partial correlation given a linear trend' },
  changes: { kk: 'өзгерістердің корреляциясы', ru: 'корреляция изменений', en: 'correlation of changes' },
  leaveOneOut: { kk: 'бір бақылау кезекпен алып тасталады, p-нің ең үлкені', ru: 'поочередно исключается одно наблюдение, наибольшее p', en: 'each observation left out in turn, the largest p' },
  adjusted: { kk: 'Бенджамини–Хохберг түзетуі: m·p/j', ru: 'поправка Бенджамини–Хохберга: m·p/j', en: 'Benjamini and Hochberg: m·p/j' },
  rank: { kk: '|r| кему ретімен', ru: 'по убыванию |r|', en: 'by |r|, descending' },
} as const satisfies Readonly<Record<string, Words>>;

const weightFormulas = { correlation: '|r|/Σ|r|', fishburn: '2(m − rank + 1)/(m(m + 1))', equal: '1/m' } as const;

/** How a number of a factor ranking came about. */
export function traceFactors({ rest, result, node, language, figure }: TraceRequest): OperationTrace {
  const ranking = result.factors[node.id.split('/')[1]];
  const say = (entry: Words, slot = '') => entry[language].replace(/\{\w+\}/, slot);
  switch (rest[0]) {
    case 'outcomes': return ofOutcome(ranking, rest, say, `${ranking.over === 'years' ? 'series' : 'panels'}/`, figure);
    case 'levels': {
      if (rest[3] === 'partial') return { formula: say(words.level) };
      if (rest[3] === 'integral') return { formula: say(words.integral, words[ranking.levels?.mean ?? 'geometric'][language]), inputs: [weightFormulas[rest[4] as keyof typeof weightFormulas]] };
      return rest[3] === 'rank' ? { formula: say(words.rank).replace('|r|', 'I') } : { formula: say(words.bootstrap, String(ranking.draws)) };
    }
    case 'printed': return { formula: say(words.printed), inputs: ['r √((n − 2)/(1 − r²))'], cellsOf: [] };
    case 'factorCount':
    case 'knownCount': return { formula: say(words.count), cellsOf: [] };
    default: return { formula: say(words.setting), cellsOf: [] };
  }
}

function ofOutcome(ranking: FactorsResult, rest: readonly string[], say: (entry: Words, slot?: string) => string, root: string, figure: (value: number) => string): OperationTrace {
  const outcome = ranking.outcomes.find(({ id }) => id === rest[1]);
  const factor = outcome?.factors.find(({ id }) => id === rest[3]);
  if (outcome === undefined || factor === undefined) return { formula: say(words.count) };
  const pair = `r(${outcome.measure}, ${factor.measure})`;
  const span = ranking.over === 'years' ? `n = ${factor.n}, ${ranking.from}–${ranking.to}` : `n = ${factor.n}, ${ranking.to}`;
  const cellsOf = [`${root}${outcome.measure}`, `${root}${factor.measure}`];
  switch (rest[4]) {
    case 'r': return { formula: `${pair} = Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)²·Σ(y − ȳ)²)`, inputs: [span], cellsOf };
    case 'p': return { formula: 't = r √((n − 2)/(1 − r²))', inputs: [`${pair} = ${figure(factor.r)}`, span], cellsOf };
    case 'low95':
    case 'high95': return { formula: 'tanh(artanh r ± 1,96/√(n − 3))', inputs: [`${pair} = ${figure(factor.r)}`, span], cellsOf };
    case 'adjustedP': return { formula: say(words.adjusted), inputs: [`p = ${figure(factor.p)}`] };
    case 'leaveOneOutP': return { formula: say(words.leaveOneOut), inputs: [pair, span], cellsOf };
    case 'detrended': return { formula: say(words.givenTrend), inputs: [span], cellsOf };
    case 'differenced': return { formula: say(words.changes), inputs: [pair], cellsOf };
    case 'lowRank':
    case 'highRank': return { formula: say(words.bootstrap, String(ranking.draws)), inputs: [say(words.rank)] };
    case 'weights': return { formula: weightFormulas[rest[5] as keyof typeof weightFormulas], inputs: [`${pair} = ${figure(factor.r)}`] };
    case 'rank': return { formula: say(words.rank), inputs: [`${pair} = ${figure(factor.r)}`] };
    default: return { formula: say(words.count), cellsOf };
  }
}

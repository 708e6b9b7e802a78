import type { OperationTrace, TraceRequest } from '../../plan.ts';
import type { Operation } from '../../plan.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Words } from '../../../language/words.ts';
import type { Answer } from '../../../strategy/funding-question.ts';
import type { FundingRules } from '../programmes/read-registry.ts';
import { firmResult } from './firm.ts';
import type { Firm } from './firm.ts';
import type { StagesResult } from './result.ts';

export interface FirmParameters extends Omit<Firm, 'answers'> {
  readonly answers: readonly (readonly [string, Answer])[];
}

/** The programmes held against a firm of the study. Input: the registry. */
export const fundingFirm: Operation = {
  name: 'funding.firm',
  run(parameters, [rules]) {
    const { answers, ...firm } = parametersOf<FirmParameters>(parameters);
    return firmResult(rules as FundingRules, { ...firm, answers: new Map(answers) });
  },
  trace: traceFirm,
};

export type StagesParameters = Pick<StagesResult, 'sources' | 'cells'> & { readonly stages: readonly Omit<StagesResult['stages'][number], 'covered'>[] };

/** Which stage of innovation is financed from which source, and which from none. */
export const fundingStages: Operation = {
  name: 'funding.stages',
  run(parameters) {
    const { sources, stages, cells } = parametersOf<StagesParameters>(parameters);
    const covered = stages.map((stage) => ({ ...stage, covered: new Set(cells.filter((cell) => cell.stage === stage.id).map(({ source }) => source)).size }));
    const uncovered = covered.filter((stage) => stage.covered === 0).map(({ id }) => id);
    const value: StagesResult = { sources, stages: covered, cells, uncovered, uncoveredCount: uncovered.length, namedCount: cells.length, cellCount: sources.length * stages.length };
    return { value, issues: [] };
  },
  trace({ rest, result, language }) {
    const stages = result.funding.stages;
    const stage = stages?.stages.find(({ id }) => id === rest[1]);
    const names = stages?.cells.filter((cell) => cell.stage === stage?.id).map(({ source }) => stages.sources.find(({ id }) => id === source)?.name[language] ?? source);
    return { formula: words.count[language], inputs: names ?? [] };
  },
};

const words = {
  count: { kk: 'санау', ru: 'подсчет', en: 'a count' },
  answer: { kk: 'кәсіпорынның жауабы', ru: 'ответ предприятия', en: 'the firm’s answer' },
} as const satisfies Readonly<Record<string, Words>>;

const formulas: Readonly<Record<string, string>> = {
  amount: 'max(need − ownFunds, 0)',
  ownShare: '100 · min(ownFunds / need, 1)',
  interest: 'Σ Bₖ · rate / 12',
  paidByState: 'Σ Bₖ · min(subsidy, rate) / 12',
  fee: 'fee · cover · amount',
  debtService: 'max Σ (Pₖ + Iₖ − Sₖ), k = 12y + 1, …, 12y + 12',
  effectiveRate: '−(amount − fee) + Σ (Pₖ + Iₖ − Sₖ) / (1 + r)^τₖ = 0, τₖ {count}',
  presentCost: 'fee + Σ (Pₖ + Iₖ − Sₖ) / (1 + discountRate)^τₖ, τₖ {count}',
  grantElement: '100 · (1 − presentCost / amount)',
  discountRate: '100 · ((1 + marketRate / 1200)^12 − 1)',
  leverage: 'amount / paidByState',
  days: 'Σ days',
};

/** How a number of a firm came about: its formula and the terms put in. */
function traceFirm({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const firm = result.funding.firms?.[node.id.split('/')[2]];
  if (firm === undefined) return {};
  const last = rest.at(-1) ?? '';
  const instrument = rest[0] === 'instruments' ? firm.instruments.find(({ id }) => id === rest[1]) : undefined;
  if (rest[0] === 'answers') return { formula: words.answer[language] };
  if (last === 'marketRate') return { formula: last };
  const check = instrument?.checks.find(({ id }) => id === rest[3]);
  if (check?.formula !== undefined && rest[2] === 'checks') return { formula: check.formula };
  const change = instrument?.changes.find(({ id }) => id === rest[3]);
  if (change !== undefined && rest[2] === 'changes') return { formula: instrument?.checks.find(({ id }) => id === change.rule)?.formula ?? '' };
  const terms = [`amount = ${figure(firm.amount)}`, ...(instrument?.terms ?? []).map(({ id, value }) => `${id} = ${figure(value)}`), ...firm.answers.flatMap(({ id, value }) => (id === 'term' && value !== undefined ? [`term = ${figure(value)}`] : []))];
  if (rest[2] === 'terms') return { formula: rest[3] };
  return { ...(formulas[last] === undefined ? {} : { formula: formulas[last].replace('{count}', firm.dayCount) }), inputs: terms };
}

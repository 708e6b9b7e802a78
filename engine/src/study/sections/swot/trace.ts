import type { Words } from '../../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';

const words = {
  written: { kk: 'зерттеуде жазылған мән', ru: 'значение, записанное в исследовании', en: 'as written in the study' },
  probability: { kk: 'нысаналы мәнге жеткен сынақтардың үлесі', ru: 'доля испытаний, в которых целевое значение достигнуто', en: 'share of the draws that meet the target' },
} as const satisfies Readonly<Record<string, Words>>;

/** What stands behind a number of an item or a direction. */
export function traceSwot({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const last = rest.at(-1) ?? '';
  if (node.operation === 'swot.direction') return { formula: words[last === 'probability' ? 'probability' : 'written'][language], inputs: last === 'probability' ? node.inputs.slice(-1) : [] };
  const evidence = result.swot.items?.[node.id.split('/')[2]]?.evidence.find(({ id }) => id === rest[1]);
  if (evidence?.kind === 'trend') return { formula: last === 'p' ? '2·(1 − Φ((|S| − 1)/√Var S))' : 'S = Σ sign(xⱼ − xᵢ), i < j', inputs: [`n = ${figure((evidence.years?.[1] ?? NaN) - (evidence.years?.[0] ?? NaN) + 1)}`] };
  const path = last === 'than' ? evidence?.thanNumber : evidence?.number;
  return { formula: path ?? words.written[language] };
}

import type { Words } from '../../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';

const words = {
  written: { kk: 'құжатта жазылған мән', ru: 'значение из документа', en: 'as the document has it' },
  share: { kk: 'нысаналы мәнге жеткен сынақтардың үлесі', ru: 'доля испытаний, в которых целевое значение достигнуто', en: 'share of the draws that meet the target' },
  beyond: { kk: 'ықтимал аралықтан тыс сынақтардың үлесі', ru: 'доля испытаний вне правдоподобного диапазона', en: 'share of the draws outside the plausible range' },
  median: { kk: 'сынақтардың медианасы', ru: 'медиана испытаний', en: 'median of the draws' },
  quantile: { kk: 'сынақтардың квантилі', ru: 'квантиль испытаний', en: 'quantile of the draws' },
  wilson: { kk: 'Уилсон аралығы, сынақтар санының қатесі ғана', ru: 'интервал Уилсона, только ошибка числа испытаний', en: 'Wilson’s interval: the error of the number of draws alone' },
  window: { kk: 'тарихтағы {n} жылдық терезелердің жылдық өсімі', ru: 'годовой рост по окнам истории в {n} лет', en: 'yearly growth over the windows of {n} years of the history' },
  inverse: { kk: 'g: y(g) квантилі нысаналы мәнге тең; x = x₀·(1 + g)^k', ru: 'g: квантиль y(g) равен целевому значению; x = x₀·(1 + g)^k', en: 'g: the quantile of y(g) equals the target; x = x₀·(1 + g)^k' },
  read: { kk: 'соңғы бақылау', ru: 'последнее наблюдение', en: 'the last observation' },
} as const satisfies Readonly<Record<string, Words>>;

/** What stands behind a number of a target or of a system used backwards. */
export function traceTargets({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const [, kind, id] = node.id.split('/');
  const say = (entry: Words) => entry[language];
  const last = rest.at(-1) ?? '';
  if (kind === 'backwards') {
    const found = result.targets.backwards?.[id];
    if (found === undefined) return {};
    const start = [`x₀ = ${id}[${found.last.year}] = ${figure(found.last.value)}`];
    if (last === 'slow' || last === 'fast') return { formula: say(words.window).replace('{n}', String(found.window)), cellsOf: [`series/${id}`] };
    if (last === 'model') return { formula: '100·((x[T]/x₀)^(1/k) − 1)', inputs: start };
    if (rest[0] === 'last') return { formula: say(words.read), cellsOf: [`series/${id}`] };
    return { formula: say(last.startsWith('probability') ? words.share : words.inverse), inputs: start };
  }
  const target = result.targets.registry?.[id];
  if (target === undefined) return {};
  const values = [`y* = ${figure(target.value)} (${target.by})`];
  const start = target.from === undefined ? [] : [`y₀ = ${figure(target.from.value)} (${target.from.year})`];
  const own = target.last === undefined ? [] : [`y₀ = ${figure(target.last.value)} (${target.last.year})`];
  if (rest[0] === 'scenarios') {
    if (last === 'probability') return { formula: say(words.share), inputs: values };
    if (last === 'beyond') return { formula: say(words.beyond) };
    if (last === 'median') return { formula: say(words.median) };
    return { formula: say(last === 'low' || last === 'high' ? words.wilson : words.quantile) };
  }
  if (rest[0] === 'medianMeets') return { formula: say(words.median), inputs: values };
  if (last === 'yearly') return { formula: '100·((y*/y₀)^(1/k) − 1)', inputs: [...values, ...(rest[0] === 'from' ? start : own)] };
  if (rest[1] === 'path') return { formula: 'y₀·(y*/y₀)^(i/k)', inputs: [...values, ...start] };
  if (last === 'step') return { formula: '(y* − y₀)/k', inputs: [...values, ...start] };
  if (last === 'gap') return { formula: 'y* − y₀', inputs: [...values, ...own] };
  return { formula: say(rest[0] === 'last' ? words.read : words.written) };
}

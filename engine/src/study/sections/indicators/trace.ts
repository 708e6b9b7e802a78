import { parametersOf } from '../../operations/parameters.ts';
import type { OperationTrace, TraceRequest } from '../../plan.ts';
import type { IndicatorParameters } from './parameters.ts';
import type { IndicatorInput, IndicatorMeasure, IndicatorPoint, IndicatorResult } from './result.ts';

/** How a number of an indicator came about: its formula with the number it has in the source, and the inputs of its years. */
export function traceIndicator({ node, rest, result, figure }: TraceRequest): OperationTrace {
  const { id } = parametersOf<IndicatorParameters>(node.parameters);
  const indicator = Object.hasOwn(result.indicators, id) ? result.indicators[id] : undefined;
  const [kind, name, , period] = rest;
  if (indicator === undefined) return {};
  if (kind === 'inputs') {
    const text = indicator.inputs.find((input) => input.id === name)?.text;
    return text === undefined ? {} : { formula: text };
  }
  const one = indicator.measures.find((measure) => measure.id === name);
  const point = one?.points.find((each) => String(each.period) === period);
  if (one === undefined || point === undefined) return { formula: formulaOf(indicator, indicator.formula) };
  const sources = (text: string | undefined) => (text !== undefined && Object.hasOwn(result.constants, text) ? result.constants[text].source : undefined);
  return { formula: formulaOf(indicator, one.formula), inputs: inputsOf(indicator, one, point, figure, sources) };
}

function formulaOf({ label }: IndicatorResult, formula: string): string {
  return label === undefined ? formula : `(${label})  ${formula}`;
}

/** `techCost10[2015] = 303 233`, of a constant with the place where it stands: every input of the measure's territory in the years that it reads. */
function inputsOf(indicator: IndicatorResult, one: IndicatorMeasure, { period, from }: IndicatorPoint, figure: (value: number) => string, sourceOf: (text: string | undefined) => string | undefined): readonly string[] {
  const years = (input: IndicatorInput): readonly number[] => {
    const first = from ?? period;
    const lag = one.lag !== undefined && input.id === 'costs' ? one.lag : 0;
    if (indicator.method === 'integral-factor-split') return from === undefined ? [period] : [from, period];
    if (indicator.method === 'cost-per-job' && input.id === 'workers') return [first - 1, period];
    return Array.from({ length: period - first + 1 }, (_, i) => first + i - lag);
  };
  const own = indicator.inputs.filter(({ territory, id }) => (one.territory === 'both' || territory === one.territory) && reads(one, id));
  return own.flatMap((input) => years(input).flatMap((year) => {
    const value = input.points.find((each) => each.period === year)?.value;
    const text = input.text ?? input.id;
    const source = sourceOf(input.text);
    const named = indicator.undated === true ? text : `${/\s/.test(text) ? `(${text})` : text}[${year}]`;
    return value === undefined ? [] : [`${named} = ${figure(value)}${source === undefined ? '' : ` (${source})`}`];
  }));
}

/** A part of a structure reads itself and the whole, a mean without a share all others; what an indicator is only checked against
 * enters none of its numbers. */
function reads({ id: measure, input }: IndicatorMeasure, id: string): boolean {
  if (id === 'allCosts') return false;
  if (input?.startsWith('parts.') === true) return id === input || id === 'whole';
  return !measure.includes('-without-') || id !== input;
}

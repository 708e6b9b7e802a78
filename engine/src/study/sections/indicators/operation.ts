import { evaluateSeries } from '../../../expressions/evaluate.ts';
import type { SeriesEnvironment, SeriesValues } from '../../../expressions/evaluate.ts';
import { parseExpression } from '../../../expressions/parse-expression.ts';
import type { Given } from '../../../indicators/inputs.ts';
import { reconstructedClasses } from '../../../indicators/sector-plane.ts';
import { scienceThreshold } from '../../../indicators/science-intensity.ts';
import { hasErrors } from '../../../issues/issue.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { parametersOf } from '../../operations/parameters.ts';
import { isSeries, seriesValues } from '../../operations/series-environment.ts';
import type { NamedResult } from '../../operations/series-environment.ts';
import type { Operation } from '../../plan.ts';
import { withRealNames } from '../../real.ts';
import { indicatorSectionIssues } from './issues.ts';
import { methods } from './methods/index.ts';
import type { Method, MethodValues } from './methods/method.ts';
import type { IndicatorParameters, InputParameters } from './parameters.ts';
import type { IndicatorInput, IndicatorMeasure, IndicatorResult, IndicatorSettings } from './result.ts';
import { traceIndicator } from './trace.ts';
import { toldOf } from './weaknesses.ts';

/** An indicator by year from the series and constants that its inputs name. A constant that has a year is known in that year alone.
 * Inputs: the nodes of its expressions. */
export const indicatorCompute: Operation = {
  name: 'indicator.compute',
  run(parameters, inputs) {
    const given = parametersOf<IndicatorParameters>(parameters);
    const method = methods.get(given.method);
    if (method === undefined) throw new Error(`There is no method ${given.method}; please report this.`);
    const named = inputs as readonly NamedResult[];
    const undated = given.years === undefined && named.length > 0 && named.every((one) => !isSeries(one) && one.year === undefined);
    const evaluated = evaluateInputs(given, named);
    const periods = periodsOf(method, given, evaluated);
    const missing = given.inputs.flatMap(({ id, name, territory, missing: why }) => (why === undefined ? [] : [{ id, name, territory, why }]));
    const hopeless = method.partial !== true && missing.some(({ territory, id }) => territory === 'region' && method.inputs[id]?.optional !== true);
    if (periods.length === 0 && !hopeless && evaluated.some(({ values }) => values.size > 0)) {
      return { issues: [indicatorSectionIssues.issue('no-common-year', { indicator: given.name }, given.place)] };
    }
    const nation = evaluated.some(({ input }) => input.territory === 'nation') ? valuesOf(evaluated, 'nation') : undefined;
    const answer = hopeless || periods.length === 0
      ? { measures: [], met: [] }
      : method.compute({ periods, region: valuesOf(evaluated, 'region'), ...(nation === undefined ? {} : { nation }), options: given.options });
    const measures = scaled(answer.measures, given.unit);
    const shown = evaluated.flatMap((one) => (one.input.text === undefined ? [] : [shownInput(one, periods, given.options.lags)]));
    const told = toldOf(given, missing, answer.met, measures, shown);
    if (hasErrors(told.errors)) return { issues: told.errors.map((issue) => ({ ...issue, place: given.place })) };
    const { symbol, formula, source, confidence } = method.indicator;
    const value: IndicatorResult = {
      id: given.id,
      method: given.method,
      name: given.name,
      ...(given.label === undefined ? {} : { label: given.label }),
      symbol,
      formula,
      source,
      confidence,
      region: given.region,
      ...(given.options.frame === undefined ? {} : { frame: given.options.frame }),
      ...(given.remark === undefined ? {} : { remark: given.remark }),
      ...(undated ? { undated } : {}),
      measures,
      inputs: shown,
      missing,
      settings: settingsOf(method, given),
      weaknesses: told.weaknesses,
      notes: told.notes,
    };
    return { value, issues: [] };
  },
  trace: traceIndicator,
};

interface Evaluated {
  readonly input: InputParameters;
  readonly values: ReadonlyMap<number, number>;
}

function evaluateInputs({ inputs, years, origin, last }: IndicatorParameters, results: readonly NamedResult[]): readonly Evaluated[] {
  const byId = new Map(results.map((result) => [result.id, valuesByYear(result)]));
  const environment: SeriesEnvironment = { origin, series: (name) => byId.get(name) };
  const spans = [...byId.values()].flatMap((one) => (typeof one === 'number' ? [] : [one.start, one.start + one.values.length - 1]));
  const written = [...spans, ...(years === undefined ? [] : [years.from, years.to])];
  const all = written.length === 0 ? [last] : written;
  const [from, to] = [Math.min(...all), Math.max(...all)];
  return inputs.map((input): Evaluated => {
    const expression = input.text === undefined ? undefined : parseExpression(input.text, { file: 'study.yaml' }).value;
    if (expression === undefined) return { input, values: new Map() };
    const values = evaluateSeries(withRealNames(expression), environment, from, to);
    return { input, values: new Map(Array.from(values, (value, i) => [from + i, value * input.factor] as const).filter(([, value]) => !Number.isNaN(value))) };
  });
}

function valuesByYear(result: NamedResult): SeriesValues | number {
  if (isSeries(result)) return seriesValues(result);
  return result.year === undefined ? result.value : { start: result.year, values: Float64Array.of(result.value) };
}

/** The years written, else those from the first to the last in which everything needed is known; where every input may be left
 * out, in which any is. */
function periodsOf({ inputs }: Method, { years }: IndicatorParameters, evaluated: readonly Evaluated[]): readonly number[] {
  if (years !== undefined) return consecutive(years.from, years.to);
  const own = evaluated.filter(({ input }) => input.territory === 'region' && input.missing === undefined);
  const needed = own.filter(({ input }) => inputs[input.input].optional !== true);
  const candidates = [...new Set(own.flatMap(({ values }) => [...values.keys()]))];
  const known = needed.length === 0 ? candidates : candidates.filter((year) => needed.every(({ values }) => values.has(year)));
  return known.length === 0 ? [] : consecutive(Math.min(...known), Math.max(...known));
}

function consecutive(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function valuesOf(evaluated: readonly Evaluated[], territory: 'region' | 'nation'): MethodValues {
  const own = evaluated.filter(({ input }) => input.territory === territory && input.missing === undefined);
  const find = (name: string) => own.find(({ input }) => input.input === name);
  const at = (one: Evaluated | undefined, period: number): Given => one?.values.get(period) ?? null;
  return {
    has: (name) => find(name) !== undefined,
    at: (name, period) => at(find(name), period),
    unit: (name) => find(name)?.input.unit,
    parts: (name, periods) => own.filter(({ input }) => input.input === name).map((one) => ({ id: one.input.part ?? one.input.input, name: one.input.name, values: periods.map((period) => at(one, period)) })),
  };
}

function scaled(measures: readonly IndicatorMeasure[], unit: IndicatorParameters['unit']): readonly IndicatorMeasure[] {
  if (unit === undefined) return measures;
  return measures.map((one) => ({ ...one, unit: unit.text, points: one.points.map((point) => ({ ...point, value: point.value * unit.factor })) }));
}

/** The values of an input in the years of the indicator, and as far before them as its lags reach. */
function shownInput({ input, values }: Evaluated, periods: readonly number[], lags: readonly number[]): IndicatorInput {
  const from = (periods[0] ?? 0) - Math.max(1, ...lags);
  const to = periods.at(-1) ?? -1;
  const points = [...values].filter(([period]) => period >= from && period <= to).map(([period, value]) => ({ period, value }));
  return { id: input.id, name: input.name, territory: input.territory, unit: printUnit(input.unit), ...(input.text === undefined ? {} : { text: input.text }), points };
}

function settingsOf({ options: allowed }: Method, { options }: IndicatorParameters): IndicatorSettings {
  return {
    ...(allowed.includes('bands') ? { bands: options.bands ?? [0.4, 0.6] } : {}),
    ...(allowed.includes('threshold') ? { threshold: options.threshold ?? scienceThreshold } : {}),
    ...(allowed.includes('tolerance') ? { tolerance: options.tolerance ?? 0.05 } : {}),
    ...(allowed.includes('classes') ? { classes: { ...reconstructedClasses.classes, ...options.classes } } : {}),
    ...(allowed.includes('base') ? { base: options.base } : {}),
  };
}

import { evaluateSeries } from '../../expressions/evaluate.ts';
import type { SeriesEnvironment } from '../../expressions/evaluate.ts';
import type { Expression } from '../../expressions/expression.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import type { Operation } from '../plan.ts';
import type { PanelPlace, PanelResult } from '../panel-result.ts';
import { isWhole } from '../whole-selector.ts';
import type { Point } from '../result.ts';
import { parametersOf } from './parameters.ts';
import { tracePanel } from './panel-trace.ts';
import { isSeries, seriesValues } from './series-environment.ts';
import type { NamedResult } from './series-environment.ts';

export interface PanelFormulaParameters {
  readonly panel: Omit<PanelResult, 'places' | 'whole' | 'sums'>;
  readonly formula: string;
  readonly origin: number;
  readonly places: readonly string[];
  readonly whole: string | null;
}

/** A panel computed from others, region by region, over every year that one of them has in the region. A value is preliminary, or an
 * estimate, when one of its inputs is. Inputs: the panels, series and constants that the formula names. */
export const panelFormula: Operation = {
  name: 'panel.formula',
  run(parameters, inputs) {
    const { panel, formula, origin, places, whole } = parametersOf<PanelFormulaParameters>(parameters);
    const parsed = parseExpression(formula, { file: 'study.yaml' });
    const expression = parsed.value;
    if (expression === undefined) return { issues: parsed.issues };
    const panels = new Map((inputs as readonly (PanelResult | NamedResult)[]).flatMap((one) => ('places' in one ? [[one.id, one] as const] : [])));
    const named = new Map((inputs as readonly (PanelResult | NamedResult)[]).flatMap((one) => ('places' in one ? [] : [[one.id, one] as const])));
    const placeOf = (id: string, pointsIn: (one: PanelResult) => readonly Point[]): PanelPlace => {
      const running = [...panels.values()].flatMap(pointsIn);
      const environment: SeriesEnvironment = {
        origin,
        series(name, selectors) {
          const one = panels.get(name);
          if (one !== undefined) return seriesValues({ points: selectors.some(isWhole) ? (one.whole?.points ?? []) : pointsIn(one) });
          const plain = named.get(name);
          return plain === undefined || isSeries(plain) ? plain && seriesValues(plain) : plain.value;
        },
      };
      return { id, points: pointsOf(expression, environment, running) };
    };
    const value: PanelResult = {
      ...panel,
      places: places.map((id) => placeOf(id, (one) => one.places.find((place) => place.id === id)?.points ?? [])),
      ...(whole === null ? {} : { whole: placeOf(whole, (one) => one.whole?.points ?? []) }),
    };
    return { value, issues: [] };
  },
  trace: tracePanel,
};

function pointsOf(expression: Expression, environment: SeriesEnvironment, running: readonly Point[]): readonly Point[] {
  const years = running.map(({ period }) => period);
  if (years.length === 0) return [];
  const from = years.reduce((a, b) => Math.min(a, b));
  const values = evaluateSeries(expression, environment, from, years.reduce((a, b) => Math.max(a, b)));
  return Array.from(values, (value, i): Point => {
    const statuses = running.filter(({ period }) => period === from + i).map(({ status }) => status);
    const status = (['estimate', 'preliminary'] as const).find((weak) => statuses.includes(weak)) ?? 'ok';
    return { period: from + i, value, status };
  }).filter(({ value }) => !Number.isNaN(value));
}

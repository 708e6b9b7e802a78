import { namesIn } from '../../expressions/names.ts';
import type { NameUse } from '../../expressions/names.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import type { Place } from '../../issues/issue.ts';
import type { Words } from '../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../plan.ts';
import type { PanelResult } from '../panel-result.ts';
import { isWhole } from '../whole-selector.ts';
import type { Point, StudyResult } from '../result.ts';
import { allCells, tracePoint } from './trace-parts.ts';

const words = {
  sum: { kk: 'аймақтардың қосындысы', ru: 'сумма по регионам', en: 'the sum of the regions' },
} as const satisfies Readonly<Record<string, Words>>;

/** How a number of a panel came about: its cell, the cells that were summed, averaged or linked, or the formula with its values. */
export function tracePanel({ node, rest, result, language, figure }: TraceRequest): OperationTrace {
  const panel = result.panels[node.id.slice(node.id.indexOf('/') + 1)];
  if (panel === undefined) return {};
  if (rest[0] === 'sums') return { formula: words.sum[language] };
  const code = rest[0] === 'places' ? rest[1] : undefined;
  const year = Number(rest[rest.length - 2]);
  const point = pointAt(panel, code, year);
  if (point === undefined) return {};
  if (panel.formula === undefined) return tracePoint(point, language, figure);
  const inputs = usesIn(panel).flatMap((use) => {
    const at = yearOf(use, year);
    const value = valueAt(result, use, code, at);
    return value === undefined ? [] : [`${use.name}[${placeText(use, result, code)}${at}] = ${figure(value)}`];
  });
  return { formula: panel.formula, inputs, cells: cellsBehind(result, panel, code, year) };
}

function pointAt({ places, whole }: PanelResult, code: string | undefined, year: number): Point | undefined {
  const points = code === undefined ? whole?.points : places.find(({ id }) => id === code)?.points;
  return points?.find(({ period }) => period === year);
}

const usesByPanel = new WeakMap<PanelResult, readonly NameUse[]>();

/** What the formula of a panel reads; a result never changes, so each is read once. */
function usesIn(panel: PanelResult): readonly NameUse[] {
  const known = usesByPanel.get(panel);
  if (known !== undefined) return known;
  const expression = parseExpression(panel.formula ?? '', { file: 'study.yaml' }).value;
  const uses = expression === undefined ? [] : namesIn(expression).filter(({ name }) => name !== 't' && name !== 'year');
  usesByPanel.set(panel, uses);
  return uses;
}

function yearOf({ selectors, lag }: NameUse, year: number): number {
  const fixed = selectors.find((selector) => selector.kind === 'year');
  return fixed === undefined ? year - lag : fixed.year;
}

function valueAt(result: StudyResult, { name, selectors }: NameUse, code: string | undefined, year: number): number | undefined {
  const panel = result.panels[name];
  if (panel !== undefined) return pointAt(panel, selectors.some(isWhole) ? undefined : code, year)?.value;
  return result.series[name]?.points.find(({ period }) => period === year)?.value ?? result.constants[name]?.value;
}

function placeText({ name, selectors }: NameUse, { panels }: StudyResult, code: string | undefined): string {
  const panel = panels[name];
  const place = selectors.some(isWhole) ? panel?.whole?.id : code ?? panel?.whole?.id;
  return panel === undefined || place === undefined ? '' : `${place}, `;
}

/** The very cells of a number, through every formula below it.
 * @param code the region; the whole when undefined */
export function cellsBehind(result: StudyResult, panel: PanelResult, code: string | undefined, year: number): readonly Place[] {
  const point = pointAt(panel, code, year);
  if (point === undefined) return [];
  if (point.place !== undefined) return [point.place];
  if (point.parts !== undefined) return allCells(point.parts).flatMap(({ place }) => place ?? []);
  return usesIn(panel).flatMap((use) => {
    const at = yearOf(use, year);
    const used = result.panels[use.name];
    if (used !== undefined) return cellsBehind(result, used, use.selectors.some(isWhole) ? undefined : code, at);
    return result.series[use.name]?.points.find(({ period }) => period === at)?.place ?? [];
  });
}

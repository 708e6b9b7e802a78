import { namesIn } from '../../expressions/names.ts';
import type { NameUse } from '../../expressions/names.ts';
import { parseExpression } from '../../expressions/parse-expression.ts';
import type { Place } from '../../issues/issue.ts';
import type { Words } from '../../language/words.ts';
import type { OperationTrace, TraceRequest } from '../plan.ts';
import type { PanelPoint, PanelResult, PointPart } from '../panel-result.ts';
import { isWhole } from '../resolve-panel-formulas.ts';
import type { StudyResult } from '../result.ts';

const words = {
  read: { kk: 'ұяшықтағы мән', ru: 'значение из ячейки', en: 'the cell\'s value' },
  sum: { kk: 'аймақтардың қосындысы', ru: 'сумма по регионам', en: 'the sum of the regions' },
  mean: { kk: 'салмақталған орташа', ru: 'взвешенное среднее', en: 'weighted mean' },
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
  const cells = cellsOf(result, panel, code, year);
  if (point.parts !== undefined) return { formula: partsFormula(point.parts, words.mean[language]), inputs: point.parts.map(({ region, period, value }) => `${region}[${period}] = ${figure(value)}`), cells };
  if (panel.formula === undefined) return { formula: words.read[language], cells };
  const inputs = usesIn(panel.formula).flatMap((use) => {
    const at = yearOf(use, year);
    const value = valueAt(result, use, code, at);
    return value === undefined ? [] : [`${use.name}[${placeText(use, result, code)}${at}] = ${figure(value)}`];
  });
  return { formula: panel.formula, inputs, cells };
}

function pointAt({ places, whole }: PanelResult, code: string | undefined, year: number): PanelPoint | undefined {
  const points = code === undefined ? whole?.points : places.find(({ id }) => id === code)?.points;
  return points?.find(({ period }) => period === year);
}

/** `KZ-63 + KZ-10`, or with a link `KZ-YUZ · KZ-61[2011] / (KZ-61 + KZ-79)[2011]`. */
function partsFormula(parts: readonly PointPart[], mean: string): string {
  const of = (role: PointPart['role']) => parts.filter((part) => part.role === role);
  const joined = (role: PointPart['role']) => of(role).map(({ region }) => region).join(' + ');
  const weighted = of('weight').length > 0 ? `${mean}: ` : '';
  const [own] = of('own');
  if (own === undefined) return `${weighted}${joined('part')}`;
  return `${weighted}(${joined('part')}) · (${joined('own')})[${own.period}] / (${joined('whole')})[${own.period}]`;
}

function usesIn(formula: string): readonly NameUse[] {
  const expression = parseExpression(formula, { file: 'study.yaml' }).value;
  return expression === undefined ? [] : namesIn(expression).filter(({ name }) => name !== 't' && name !== 'year');
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

/** The very cells of a number, through every formula below it. */
function cellsOf(result: StudyResult, panel: PanelResult, code: string | undefined, year: number): readonly Place[] {
  const point = pointAt(panel, code, year);
  if (point === undefined) return [];
  if (point.place !== undefined) return [point.place];
  if (point.parts !== undefined) return point.parts.flatMap(({ place }) => place ?? []);
  return usesIn(panel.formula ?? '').flatMap((use) => {
    const at = yearOf(use, year);
    const used = result.panels[use.name];
    if (used !== undefined) return cellsOf(result, used, use.selectors.some(isWhole) ? undefined : code, at);
    return result.series[use.name]?.points.find(({ period }) => period === at)?.place ?? [];
  });
}

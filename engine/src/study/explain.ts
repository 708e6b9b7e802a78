import { placeText } from '../issues/render.ts';
import { nearestName } from '../issues/nearest.ts';
import type { Checked } from '../issues/issue.ts';
import type { Language, Words } from '../language/words.ts';
import { printTerritoryRule } from '../territory/rule.ts';
import type { TerritoryRule } from '../territory/rule.ts';
import { operations } from './operations/index.ts';
import type { CellsParameters } from './operations/series-cells.ts';
import { cellRanges } from './cell-ranges.ts';
import { studyIssues } from './issues.ts';
import { cellPlacesOf } from './node-cells.ts';
import { nodeOfPath, runPlan, subPlan, valueAt } from './plan.ts';
import type { PlanNode, RunCache } from './plan.ts';
import { baseline } from './plan-study.ts';
import type { PreparedStudy } from './run-study.ts';

/** Where a number comes from: the computations it needs, down to cells, as data that can be evaluated again. */
export interface ExplanationTree {
  readonly schema: 'aimaq/explanation/1';
  /** Path of the number in the result. */
  readonly path: string;
  /** The node that holds it, and the steps inside that node's value. */
  readonly node: string;
  readonly rest: readonly string[];
  /** Every node that it needs, inputs before their use, itself last; series hold their cells with file and line. */
  readonly nodes: readonly PlanNode[];
}

/** The tree of one number of a result.
 * @throws study.unknown-number, with the nearest path */
export function explainNumber({ plan }: PreparedStudy, path: string): Checked<ExplanationTree> {
  const found = nodeOfPath(plan, path);
  if (found === undefined || found.node.id.startsWith('~')) {
    const known = plan.nodes.map(({ id }) => id).filter((id) => !id.startsWith('~'));
    return { issues: [studyIssues.issue('unknown-number', { path, nearest: nearestName(path, known) ?? known.slice(0, 6).join(', ') })] };
  }
  const { node, rest } = found;
  return { value: { schema: 'aimaq/explanation/1', path, node: node.id, rest, nodes: subPlan(plan, node.id).nodes }, issues: [] };
}

/** Evaluates a tree from its cells alone: nothing of the run that it explains is used.
 * @param cache kept between trees that share nodes; a new one when absent
 * @returns the number, or undefined when the path names none */
export function evaluateExplanation(tree: ExplanationTree, cache: RunCache = new Map()): number | undefined {
  const run = runPlan({ nodes: tree.nodes }, operations, { cache });
  const value = valueAt(run?.values.get(tree.node), tree.rest);
  return typeof value === 'number' ? value : undefined;
}

/** The path that a short name stands for: `GRP@2025` is the baseline's median or, before the forecast, the observation;
 * `GRP@2025:moreEnterprises` another scenario; anything with a slash is a path already. */
export function pathOfName({ head }: PreparedStudy, text: string): string {
  const short = /^([^@/]+)@(\d{4})(?::(.+))?$/.exec(text.trim());
  if (short === null) return text.trim();
  const [, series, year, scenario = baseline] = short;
  if (head.forecast !== undefined && Number(year) >= head.forecast.from) return `forecasts/${scenario}/${series}/points/${year}/median`;
  return `series/${series}/points/${year}/value`;
}

/** The cells that a number rests on, as `file:line` or `file:first–last`, by file and in order. */
export function cellsOf(tree: ExplanationTree): string[] {
  return cellRanges(tree.nodes.flatMap(cellPlacesOf));
}

/** What an operation does, with its parameters, in one line of the formula language. */
export function operationText(node: PlanNode): string {
  const parameters = node.parameters as Readonly<Record<string, unknown>> | null;
  const given = (key: string) => parameters?.[key];
  const period = given('sample') as { from: number; to: number } | undefined;
  switch (node.operation) {
    case 'panel.formula':
    case 'series.formula': return String(given('formula'));
    case 'panel.territory': return `territory ${String(given('asOf'))}, ${String(given('how'))}`;
    case 'series.territory': return `territory ${printTerritoryRule(given('rule') as TerritoryRule)}, ${String(given('how'))}`;
    case 'series.real': return String((given('series') as { formula?: string } | undefined)?.formula ?? '');
    case 'equation.fit': {
      const without = (given('exclude') as readonly number[]).join(', ');
      return `ols(${String(given('formula'))}; ${period?.from ?? ''}..${period?.to ?? ''}${without === '' ? '' : `; without ${without}`}; ${String(given('covariance'))})`;
    }
    case 'system.model': return 'system(equations)';
    case 'system.simulate': return `simulate(draws = ${String(given('draws'))}, seed = ${String(given('seed'))}, errors = ${String(given('errors'))}, start = ${String((given('jumpOff') as { rule: string }).rule)})`;
    case 'system.solve': return `solve(${String(given('from'))}..${String(given('until'))}, errors = 0)`;
    case 'forecast.fans': return `quantiles(draws, scenario = ${String(given('scenario'))})`;
    case 'forecast.differences': return `quantiles(draws(${String(given('scenario'))}) - draws(${String(given('against'))}))`;
    case 'forecast.benchmark': return `random walk with drift in ${String(given('scale'))}, ${String(given('from'))}..${String(given('until'))}`;
    case 'claim.check': return String(given('means'));
    case 'constant': return `${String(given('value'))} ${String(given('unit') ?? '')}`.trim();
    default: return typeof given('formula') === 'string' ? String(given('formula')) : node.operation;
  }
}

/** A tree as a person reads it: the number, then what it is computed from, indented, down to the cells with their places. */
export function renderExplanation(tree: ExplanationTree, language: Language): string[] {
  const run = runPlan({ nodes: tree.nodes }, operations);
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const value = valueAt(run?.values.get(tree.node), tree.rest);
  const lines = [`${tree.path} = ${typeof value === 'number' ? String(value) : '–'}`];
  const shown = new Set<string>();
  const seen = words.seen[language];
  const walk = (id: string, indent: string, last: boolean) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const cells = cellPlacesOf(node);
    lines.push(`${indent}${last ? '└ ' : '├ '}${id.replace(/^~/, '')}: ${cells.length > 0 ? cellRanges(cells).join(', ') : operationText(node)}${shown.has(id) && node.inputs.length > 0 ? `  (${seen})` : ''}`);
    const deeper = `${indent}${last ? '  ' : '│ '}`;
    if (shown.has(id)) return;
    shown.add(id);
    if (node.operation === 'series.cells') {
      for (const { period, value: cell, place } of (node.parameters as unknown as CellsParameters).cells) {
        lines.push(`${deeper}  ${period}: ${cell === null ? '–' : String(cell)}  ${place === undefined ? '' : placeText(place)}`);
      }
    }
    node.inputs.forEach((input, i) => walk(input, deeper, i === node.inputs.length - 1));
  };
  walk(tree.node, '', true);
  return lines;
}

const words: { readonly seen: Words } = { seen: { kk: 'жоғарыда көрсетілді', ru: 'показано выше', en: 'shown above' } };

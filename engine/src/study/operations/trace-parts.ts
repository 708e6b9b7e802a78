import type { Language, Words } from '../../language/words.ts';
import type { OperationTrace } from '../plan.ts';
import type { PartCell, Point, PointParts } from '../result.ts';

const words = {
  read: { kk: 'ұяшықтағы мән', ru: 'значение из ячейки', en: 'the cell\'s value' },
  mean: { kk: 'салмақталған орташа', ru: 'взвешенное среднее', en: 'weighted mean' },
} as const satisfies Readonly<Record<string, Words>>;

/** How a value that was read, or brought to a territory, came about: its cell, or the cells that were summed, averaged or linked. */
export function tracePoint({ place, parts }: Point, language: Language, figure: (value: number) => string): OperationTrace {
  if (parts === undefined) return { formula: words.read[language], cells: place === undefined ? [] : [place] };
  return {
    formula: partsFormula(parts, words.mean[language]),
    inputs: [...new Set(allCells(parts).map(({ id, of, value }) => `${id}[${of}] = ${figure(value)}`))],
    cells: allCells(parts).flatMap((part) => part.place ?? []),
  };
}

export function allCells({ cells, weights = [], own = [], whole = [] }: PointParts): readonly PartCell[] {
  return [...cells, ...weights, ...own, ...whole];
}

/** `KZ-63 + KZ-10`, or with a link `KZ-YUZ · (KZ-61)[2011] / (KZ-61 + KZ-79)[2011]`. */
function partsFormula({ cells, weights, own, whole = [] }: PointParts, mean: string): string {
  const joined = (of: readonly PartCell[]) => of.map(({ id }) => id).join(' + ');
  const start = weights === undefined ? '' : `${mean}: `;
  if (own === undefined) return `${start}${joined(cells)}`;
  const one = cells.length === 1 ? joined(cells) : `(${joined(cells)})`;
  return `${start}${one} · (${joined(own)})[${own[0].of}] / (${joined(whole)})[${own[0].of}]`;
}

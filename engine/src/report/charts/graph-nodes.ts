import type { DependencyGraphSpec, GraphNode } from './spec.ts';
import type { LetterStyle } from './text-width.ts';
import { lineHeight, textWidth, widestLine, wrapText } from './text-width.ts';

/** A node with its words broken into lines and its place among the layers. */
export interface LaidNode {
  readonly node: GraphNode;
  readonly layer: number;
  readonly title: readonly string[];
  readonly name: readonly string[];
  /** Words of its group inside the box, in the narrow drawing. */
  readonly group: readonly string[];
  /** Order of its group in its column. */
  readonly rank: number;
  readonly width: number;
  readonly height: number;
}

export interface GraphLayers {
  readonly nodes: readonly LaidNode[];
  readonly count: number;
  /** The layer each column begins at; an empty column has none. */
  readonly firstLayer: readonly (number | undefined)[];
}

const padding = 8;
const narrowName = 84;
const longestWord = 150;
/** Between two boxes of a row. */
export const nodeSpace = 8;

/** One layer for each column; the names wrap until the gaps between columns hold the edges. */
export function wideLayers({ columns, nodes }: DependencyGraphSpec): GraphLayers {
  const leastGap = 58;
  const rooms = [150, 138, 126, 114, 102, 90, 78, 66];
  const layouts = rooms.map((room) => {
    const laid = nodes.map((node) => layNode(node, node.column, ranksOf(nodes, node), node.name, room, undefined));
    const widths = columns.map((_, column) => Math.max(0, ...laid.filter(({ layer }) => layer === column).map(({ width }) => width)));
    const gap = (720 - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, columns.length - 1);
    return { laid: laid.map((item) => ({ ...item, width: widths[item.layer] })), gap };
  });
  const { laid } = layouts.find(({ gap }) => gap >= leastGap) ?? layouts[layouts.length - 1];
  return { nodes: laid, count: columns.length, firstLayer: columns.map((_, column) => column) };
}

/** A column becomes one row, or as many rows as its nodes and the edges that pass them need.
 * @param extent length of a row; @param passing room of an edge that passes */
export function narrowLayers({ columns, nodes, edges }: DependencyGraphSpec, extent: number, passing: number): GraphLayers {
  const laid: LaidNode[] = [];
  const firstLayer: (number | undefined)[] = [];
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column] as const));
  for (const [column] of columns.entries()) {
    const first = (laid.at(-1)?.layer ?? -1) + 1;
    const inColumn = nodes.filter((node) => node.column === column);
    firstLayer.push(inColumn.length === 0 ? undefined : first);
    const own = inColumn
      .map((node) => layNode(node, first, ranksOf(nodes, node), node.shortName ?? node.name, narrowName, node.group))
      .sort((a, b) => a.rank - b.rank);
    const splits = own.map((_, index) => inRows(own, index + 1));
    const fits = (rows: readonly (readonly LaidNode[])[]): boolean => {
      const rowOf = new Map(rows.flatMap((row, index) => row.map(({ node }) => [node.id, index] as const)));
      const side = (id: string, row: number): number => Math.sign((columnOf.get(id) ?? 0) - column || (rowOf.get(id) ?? 0) - row);
      return rows.every((row, index) => {
        const passed = edges.filter(({ from, to }) => side(from, index) * side(to, index) < 0).length;
        return row.reduce((sum, { width }) => sum + width + nodeSpace, passed * passing) <= extent;
      });
    };
    for (const [index, row] of (splits.find(fits) ?? splits.at(-1) ?? []).entries()) {
      const height = Math.max(...row.map((item) => item.height));
      laid.push(...row.map((item) => ({ ...item, layer: first + index, height })));
    }
  }
  return { nodes: laid, count: (laid.at(-1)?.layer ?? -1) + 1, firstLayer };
}

function inRows(items: readonly LaidNode[], count: number): readonly (readonly LaidNode[])[] {
  const perRow = Math.ceil(items.length / count);
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) => items.slice(row * perRow, (row + 1) * perRow));
}

/** Breaks the words at `preferred` px, a long word only at `longestWord`. */
function layNode(node: GraphNode, layer: number, rank: number, words: string, preferred: number, group: string | undefined): LaidNode {
  const broken = (text: string, style: LetterStyle): readonly string[] =>
    text === '' ? [] : wrapText(text, Math.max(preferred, ...text.split(' ').map((word) => Math.min(longestWord, textWidth(word, style)))), style);
  const title = broken(node.title, 'strong');
  const name = broken(words, 'note');
  const groupLines = broken(group ?? '', 'note');
  const width = Math.ceil(Math.max(widestLine(title, 'strong'), widestLine([...name, ...groupLines], 'note'), 40) + 2 * padding);
  return { node, layer, title, name, group: groupLines, rank, width, height: 8 + (title.length + name.length + groupLines.length) * lineHeight };
}

function ranksOf(nodes: readonly GraphNode[], node: GraphNode): number {
  return nodes.filter(({ column }) => column === node.column).findIndex(({ group }) => group === node.group);
}

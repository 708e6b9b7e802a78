import type { Block, Document } from './document.ts';
import { blocksOf } from './walk.ts';
import type { Numbered } from './words.ts';

export interface BlockNumber {
  readonly what: Numbered;
  readonly number: string;
}

/** Numbers of tables and figures, each counted from 1 in reading order, and the labels of equations, by block id. */
export type Numbering = ReadonlyMap<string, BlockNumber>;

/** @throws Error when two blocks share an id: a bug of the content */
export function numberBlocks(document: Document): Numbering {
  const numbering = new Map<string, BlockNumber>();
  const counts = { table: 0, figure: 0 };
  for (const block of blocksOf(document.blocks)) {
    const numbered = numberOf(block, counts);
    if (numbered === undefined) continue;
    if (numbering.has(numbered.id)) throw new Error(`Two blocks of the report are called ${numbered.id}; please report this.`);
    numbering.set(numbered.id, numbered);
  }
  return numbering;
}

function numberOf(block: Block, counts: { table: number; figure: number }): (BlockNumber & { readonly id: string }) | undefined {
  switch (block.kind) {
    case 'table':
      counts.table += 1;
      return { id: block.id, what: 'table', number: String(counts.table) };
    case 'overview':
    case 'figure':
      counts.figure += 1;
      return { id: block.id, what: 'figure', number: String(counts.figure) };
    case 'equation':
      return { id: block.id, what: 'equation', number: block.label };
    default:
      return undefined;
  }
}

/** The number of a block that the text refers to.
 * @throws Error when there is no such table, figure or equation: a bug of the content */
export function numberFor(id: string, numbering: Numbering): BlockNumber {
  const found = numbering.get(id);
  if (found === undefined) throw new Error(`The report refers to ${id}, which is no table, figure or equation; please report this.`);
  return found;
}

import type { Block, DataTable, Document, Inline, Inlines, NumberInline } from './document.ts';

/** Every block of a document in reading order, a section or annotated group before what it holds. */
export function* blocksOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'section' || block.kind === 'annotated') yield* blocksOf(block.blocks);
  }
}

function* tableTexts(table: DataTable): Generator<Inlines> {
  for (const { head } of table.spans ?? []) yield head;
  for (const { head } of table.columns) yield head;
  for (const group of table.groups) {
    if (group.title !== undefined) yield group.title;
    for (const row of group.rows) {
      yield row.head;
      yield* row.cells;
    }
  }
}

function* present(...texts: readonly (Inlines | undefined)[]): Generator<Inlines> {
  for (const text of texts) if (text !== undefined) yield text;
}

function* textsOfBlock(block: Block): Generator<Inlines> {
  switch (block.kind) {
    case 'section':
      yield block.title;
      return;
    case 'heading':
    case 'paragraph':
      yield block.parts;
      return;
    case 'list':
      yield* block.items;
      return;
    case 'definitions':
      for (const { term, parts } of block.items) yield* [term, parts];
      return;
    case 'annotated':
      for (const { title, parts } of block.notes) yield* present(title, parts);
      return;
    case 'findings':
      for (const { parts } of block.items) yield parts;
      return;
    case 'overview':
      for (const group of block.groups) {
        yield group.title;
        for (const panel of group.panels) yield* present(panel.title, panel.unit, panel.first, panel.last);
      }
      yield* present(block.caption, block.note, block.source);
      yield* tableTexts(block.dataTable);
      return;
    case 'table':
      yield block.caption;
      yield* tableTexts(block);
      yield* present(block.note, ...(block.footnotes ?? []), block.source);
      return;
    case 'figure':
      yield* present(block.unitLine);
      for (const { words, sample } of block.key ?? []) yield* present(sample.kind === 'text' ? sample.parts : undefined, words);
      yield* present(block.caption, block.note, block.source);
      yield* tableTexts(block.dataTable);
      return;
    case 'equation':
      yield* present(block.parts, block.where);
      return;
    case 'warnings':
      for (const { title, text } of block.items) yield* [title, text];
      return;
    case 'signs':
      yield* present(block.title);
      for (const { words, sample } of block.items) yield* present(sample.kind === 'text' ? sample.parts : undefined, words);
  }
}

function* flattened(parts: Inlines): Generator<Inline> {
  for (const part of parts) {
    yield part;
    if (typeof part === 'string') continue;
    if ('parts' in part) yield* flattened(part.parts);
    if (part.kind === 'interval') yield* [part.lower, part.upper];
  }
}

/** Every inline of a document, at any depth. */
export function* inlinesOf(document: Document): Generator<Inline> {
  const head = [document.kicker, document.subtitle, ...document.meta.flatMap(({ term, parts }) => [term, parts]), document.footer];
  for (const text of present(...head)) yield* flattened(text);
  for (const block of blocksOf(document.blocks)) for (const text of textsOfBlock(block)) yield* flattened(text);
}

/** The numbers a document shows, each id once.
 * @throws Error when an id has two values, a value is not finite or a number explains nothing: bugs of the content */
export function numbersOf(document: Document): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const inline of inlinesOf(document)) {
    if (typeof inline === 'string' || inline.kind !== 'number') continue;
    checkNumber(inline, numbers.get(inline.id), document);
    numbers.set(inline.id, inline.value);
  }
  return numbers;
}

function checkNumber({ id, value }: NumberInline, before: number | undefined, document: Document): void {
  if (!Number.isFinite(value)) throw new Error(`The report shows ${id} = ${value}, which is no number; please report this.`);
  if (before !== undefined && !Object.is(before, value)) throw new Error(`The report shows ${id} as ${before} and as ${value}; please report this.`);
  if (!Object.hasOwn(document.explanations, id)) throw new Error(`The report shows ${id} without an explanation; please report this.`);
}

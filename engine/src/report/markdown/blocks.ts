import type { Block, DataTable, Figure, Inlines, Overview, Row, SampledWords, Table } from '../document.ts';
import { numberFor } from '../numbering.ts';
import { captionHead, opener, reportWords, verdictWords } from '../words.ts';
import { escapeMarkdown, inlineMarkdown, verdictText, type MarkdownContext } from './inline.ts';

/** The paragraphs of a block, to be parted by empty lines. */
export function blockMarkdown(block: Block, context: MarkdownContext): readonly string[] {
  const say = (parts: Inlines): string => inlineMarkdown(parts, context);
  switch (block.kind) {
    case 'section':
      return [`## ${say(block.title)}`, ...block.blocks.flatMap((inner) => blockMarkdown(inner, context))];
    case 'heading':
      return [`### ${say(block.parts)}`];
    case 'paragraph':
      return [say(block.parts).replace(/^(?:[-+]|\d+[.)])(?=\s)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`)];
    case 'list':
      return [block.items.map((item, i) => `${block.ordered === true ? `${i + 1}.` : '-'} ${say(item)}`).join('\n')];
    case 'definitions':
      return [block.items.map(({ term, parts }) => `- ${say(term)}: ${say(parts)}`).join('\n')];
    case 'annotated':
      return [...block.blocks.flatMap((inner) => blockMarkdown(inner, context)), ...block.notes.map(({ title, parts }) => `> ${title === undefined ? '' : `**${say(title)}.** `}${say(parts)}`)];
    case 'findings':
      return block.items.map(({ verdict, parts }) => `**${verdictText(verdict, context.language)}.** ${say(parts)}`);
    case 'overview':
      return overviewMarkdown(block, context);
    case 'table':
      return tableMarkdown(block, context);
    case 'figure':
      return figureMarkdown(block, context);
    case 'equation':
      return [`${say(block.parts)}   (${escapeMarkdown(block.label)})`, ...(block.where === undefined ? [] : [say(block.where)])];
    case 'warnings':
      return [block.items.map(({ tag, title, text }) => `- **${escapeMarkdown(tag)}. ${say(title)}.** ${say(text)}`).join('\n')];
    case 'signs':
      return [...(block.title === undefined ? [] : [`### ${say(block.title)}`]), block.items.map((item) => `- ${sampledMarkdown(item, context)}`).join('\n')];
  }
}

function sampledMarkdown({ sample, words }: SampledWords, context: MarkdownContext): string {
  const said = inlineMarkdown(words, context);
  if (sample.kind === 'drawing') return said;
  const sign = sample.kind === 'verdict' ? verdictText(sample.verdict, context.language).split(' ')[0] : inlineMarkdown(sample.parts, context).trim();
  return `${sign} ${said}`;
}

function captionMarkdown(what: 'table' | 'figure', id: string, caption: Inlines, context: MarkdownContext): string {
  const head = captionHead(what, numberFor(id, context.numbering).number, context.language);
  return `**${escapeMarkdown(head)}** ${inlineMarkdown(caption, context)}`;
}

function afterText(of: { readonly note?: Inlines; readonly footnotes?: readonly Inlines[]; readonly source?: Inlines }, context: MarkdownContext): readonly string[] {
  const footnotes = (of.footnotes ?? []).map((text, i) => `${inlineMarkdown([{ kind: 'footnoteMark', mark: i + 1 }], context)} ${inlineMarkdown(text, context)}`);
  const note = [...(of.note === undefined ? [] : [inlineMarkdown(of.note, context)]), ...footnotes].join(' ');
  return [...(note === '' ? [] : [`${opener('note', context.language)} ${note}`]), ...(of.source === undefined ? [] : [`${opener('source', context.language)} ${inlineMarkdown(of.source, context)}`])];
}

function tableMarkdown(table: Table, context: MarkdownContext): readonly string[] {
  return [captionMarkdown('table', table.id, table.caption, context), gridMarkdown(table, context), ...afterText(table, context)];
}

/** A figure is its sentence and its data. */
function figureMarkdown(figure: Figure, context: MarkdownContext): readonly string[] {
  const unitLine = figure.unitLine === undefined ? '' : `${inlineMarkdown(figure.unitLine, context)}. `;
  return [`*${unitLine.replaceAll('*', '')}${escapeMarkdown(figure.sentence)}*`, captionMarkdown('figure', figure.id, figure.caption, context), ...afterText(figure, context), ...dataMarkdown(figure.dataTable, context)];
}

function dataMarkdown(table: DataTable, context: MarkdownContext): readonly string[] {
  return [`${reportWords.chartData[context.language]}:`, gridMarkdown(table, context)];
}

function overviewMarkdown(overview: Overview, context: MarkdownContext): readonly string[] {
  const say = (parts: Inlines): string => inlineMarkdown(parts, context);
  const groups = overview.groups.flatMap(({ title, panels }) => [
    `### ${say(title)}`,
    panels.map(({ verdict, title: name, unit, first, last }) => `- ${say(name)}, ${say(unit)}: ${say(first)}${last === undefined ? '' : `; ${say(last)}`}${verdict === undefined ? '' : ` (${verdictWords[verdict][context.language]})`}`).join('\n'),
  ]);
  return [...groups, captionMarkdown('figure', overview.id, overview.caption, context), ...afterText(overview, context), ...dataMarkdown(overview.dataTable, context)];
}

function gridMarkdown({ columns, spans = [], groups }: DataTable, context: MarkdownContext): string {
  const say = (parts: Inlines): string => inlineMarkdown(parts, context).trim();
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = columns.map(({ head }, index) => {
    const span = spans.find(({ from, count }) => index >= from && index < from + count);
    return span === undefined ? say(head) : `${say(span.head)}: ${say(head)}`;
  });
  const rule = columns.map(({ align }, i) => (align === 'number' && i > 0 ? '---:' : '---'));
  const row = ({ head, level = 0, cells }: Row): string => {
    const all = [`${'\u2003'.repeat(level)}${say(head)}`, ...cells.map(say)];
    return line(columns.map((_, i) => all[i] ?? ''));
  };
  const body = groups.flatMap(({ title, rows }) => [...(title === undefined ? [] : [line(columns.map((_, i) => (i === 0 ? `**${say(title)}**` : '')))]), ...rows.map(row)]);
  return [line(heads), line(rule), ...body].join('\n');
}

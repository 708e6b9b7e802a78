import type { Document } from '../document.ts';
import { numberBlocks } from '../numbering.ts';
import { numbersOf } from '../walk.ts';
import { blockMarkdown } from './blocks.ts';
import { inlineMarkdown, escapeMarkdown, type MarkdownContext } from './inline.ts';

/** A report as GitHub-flavoured Markdown: the same words and numbers, drawings as their sentence and data.
 * @throws Error when the document contradicts itself: a bug of the content */
export function renderMarkdown(document: Document): string {
  numbersOf(document);
  const context: MarkdownContext = { language: document.language, numbering: numberBlocks(document) };
  const say = (parts: Document['footer']): string => inlineMarkdown(parts, context);
  const paragraphs = [
    ...(document.kicker === undefined ? [] : [say(document.kicker)]),
    `# ${escapeMarkdown(document.title)}`,
    ...(document.subtitle === undefined ? [] : [say(document.subtitle)]),
    document.meta.map(({ term, parts }) => `- ${say(term)}: ${say(parts)}`).join('\n'),
    ...document.blocks.flatMap((block) => blockMarkdown(block, context)),
    say(document.footer),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

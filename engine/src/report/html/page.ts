import type { Block, Document } from '../document.ts';
import { decimalMark } from '../../language/numbers.ts';
import { numberBlocks } from '../numbering.ts';
import { pageStyle } from '../style/index.ts';
import { blocksOf } from '../walk.ts';
import { reportWords } from '../words.ts';
import { blocksHtml, definitionsHtml } from './blocks.ts';
import { escapeText, scriptJson } from './escape.ts';
import { explanationTable } from './explanations.ts';
import { blockAnchor, inlineHtml, type PageContext } from './inline.ts';
import { pageScript } from './script.ts';
import { sha256Base64 } from './sha256.ts';

/** A report as one file that opens by double click and reaches nothing outside itself.
 *    Its policy admits exactly one style sheet and one script, by their SHA-256.
 * @throws Error when the document contradicts itself (one id with two values, a reference to nothing): a bug of the content */
export function renderHtml(document: Document): string {
  const { language } = document;
  const page: PageContext = { language, numbering: numberBlocks(document), warningTags: warningTagsOf(document.blocks) };
  const style = pageStyle(document.running);
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; script-src 'sha256-${sha256Base64(pageScript)}'; base-uri 'none'; form-action 'none'`;
  const title = escapeText(document.title);
  const head = headHtml(document, page);
  const main = mainHtml(document.blocks, page);
  const foot = inlineHtml(document.footer, page);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<div class="bar"><span><b>Aimaq</b> · ${escapeText(reportWords.brand[language])}</span><button id="theme" type="button" hidden></button></div>
<header>${head}</header>
<main>
${main}
</main>
<footer data-block>${foot}</footer>
</div>
<div id="why" role="dialog" aria-labelledby="why-name" tabindex="-1" hidden></div>
<script type="application/json" id="page-words">${scriptJson(wordsOfScript(document))}</script>
<script type="application/json" id="explanations">${scriptJson(explanationTable(document, head + main + foot))}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** With fewer sections the page is its own contents. */
const fewestListed = 6;

/** The blocks; before the first numbered section stands a list of links to all of them. */
function mainHtml(blocks: readonly Block[], page: PageContext): string {
  const sections = blocks.filter((block) => block.kind === 'section');
  if (sections.length < fewestListed) return blocksHtml(blocks, page);
  const title = escapeText(reportWords.contents[page.language]);
  const links = sections.map(({ id, title: words }) => `<li><a href="#${blockAnchor(id)}">${inlineHtml(words, page)}</a></li>`);
  const nav = `<nav class="contents" aria-label="${title}"><h2>${title}</h2><ul>${links.join('')}</ul></nav>`;
  const first = blocks.findIndex((block) => block.kind === 'section');
  return [blocksHtml(blocks.slice(0, first), page), nav, blocksHtml(blocks.slice(first), page)].join('\n');
}

function headHtml({ title, kicker, subtitle, meta }: Document, page: PageContext): string {
  return [
    kicker === undefined ? '' : `<p class="kicker">${inlineHtml(kicker, page)}</p>`,
    `<h1>${escapeText(title)}</h1>`,
    subtitle === undefined ? '' : `<p class="subtitle" data-block>${inlineHtml(subtitle, page)}</p>`,
    definitionsHtml(meta, 'meta', page),
  ].join('');
}

function warningTagsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const tags = [...blocksOf(blocks)].flatMap((block) => (block.kind === 'warnings' ? block.items.map(({ tag }) => tag) : []));
  const set = new Set(tags);
  if (set.size !== tags.length) throw new Error(`Two warnings of the report share a tag among ${tags.join(', ')}; please report this.`);
  return set;
}

function wordsOfScript({ language }: Document): Readonly<Record<string, string>> {
  const { toDark, toLight, formula, inputs, cells, interval, warning } = reportWords;
  const words = { toDark, toLight, formula, inputs, cells, interval, warning };
  return { ...Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said[language]])), decimalMark: decimalMark(language) };
}

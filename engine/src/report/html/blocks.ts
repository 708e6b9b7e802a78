import type { Annotated, Block, Definition, Equation, Figure, Findings, MarginNote, Overview, OverviewPanel, Sample, SampledWords, Svg, Warnings } from '../document.ts';
import { verdictMark } from '../charts/marks.ts';
import { verdictWords } from '../words.ts';
import { escapeText, textHtml } from './escape.ts';
import { blockAnchor, inlineHtml, warningAnchor, type PageContext } from './inline.ts';
import { captionHtml, dataTableHtml, tableHtml, underline } from './tables.ts';

export function blocksHtml(blocks: readonly Block[], page: PageContext): string {
  return blocks.map((block) => blockHtml(block, page)).join('\n');
}

function blockHtml(block: Block, page: PageContext): string {
  switch (block.kind) {
    case 'section': {
      const anchor = blockAnchor(block.id);
      return `<section aria-labelledby="${anchor}"><h2 id="${anchor}">${inlineHtml(block.title, page)}</h2>${blocksHtml(block.blocks, page)}</section>`;
    }
    case 'heading':
      return `<h3>${inlineHtml(block.parts, page)}</h3>`;
    case 'paragraph':
      return `<p data-block>${inlineHtml(block.parts, page)}</p>`;
    case 'list': {
      const tag = block.ordered === true ? 'ol' : 'ul';
      return `<${tag} class="list" data-block>${block.items.map((item) => `<li>${inlineHtml(item, page)}</li>`).join('')}</${tag}>`;
    }
    case 'definitions':
      return definitionsHtml(block.items, 'definitions', page);
    case 'annotated':
      return annotatedHtml(block, page);
    case 'findings':
      return findingsHtml(block, page);
    case 'overview':
      return overviewHtml(block, page);
    case 'table':
      return tableHtml(block, page);
    case 'figure':
      return figureHtml(block, page);
    case 'equation':
      return equationHtml(block, page);
    case 'warnings':
      return warningsHtml(block, page);
    case 'signs': {
      const title = block.title === undefined ? '' : `<h3>${inlineHtml(block.title, page)}</h3>`;
      return `<div class="signs">${title}<ul>${block.items.map((item) => `<li>${sampledHtml(item, page)}</li>`).join('')}</ul></div>`;
    }
  }
}

export function definitionsHtml(items: readonly Definition[], className: string, page: PageContext): string {
  const pairs = items.map(({ term, parts }) => `<div><dt>${inlineHtml(term, page)}</dt><dd>${inlineHtml(parts, page)}</dd></div>`);
  return `<dl class="${className}" data-block>${pairs.join('')}</dl>`;
}

/** On paper, notes beside a figure or a wide table go below it, so that it has the whole width. */
function annotatedHtml({ blocks, notes }: Annotated, page: PageContext): string {
  const wide = blocks.some((block) => block.kind === 'figure' || (block.kind === 'table' && block.form !== 'regression'));
  return `<div class="annotated${wide ? ' wide' : ''}"><div class="main">${blocksHtml(blocks, page)}</div><aside data-block>${notes.map((note) => noteHtml(note, page)).join('')}</aside></div>`;
}

function noteHtml({ title, parts }: MarginNote, page: PageContext): string {
  return `<p>${title === undefined ? '' : `<b>${inlineHtml(title, page)}</b>`}${inlineHtml(parts, page)}</p>`;
}

function findingsHtml({ items }: Findings, page: PageContext): string {
  const findings = items.map(({ verdict, parts }) => `<li><p class="verdict">${verdictMark(verdict)} ${textHtml(verdictWords[verdict][page.language])}</p><p>${inlineHtml(parts, page)}</p></li>`);
  return `<ol class="findings" data-block>${findings.join('')}</ol>`;
}

function overviewHtml(overview: Overview, page: PageContext): string {
  const rows = Math.max(...overview.groups.map(({ columns, panels }) => Math.ceil(panels.length / columns)));
  const groups = overview.groups.map(
    ({ title, columns, panels }, i) =>
      `<div class="group columns-${columns} rows-${rows}"><h3><span>${inlineHtml(title, page)}</span>${i < overview.groups.length - 1 ? '<span class="leads-to" aria-hidden="true">→</span>' : ''}</h3><div class="panels">${panels.map((panel) => panelHtml(panel, page)).join('')}</div></div>`,
  );
  return `<figure class="overview" id="${blockAnchor(overview.id)}"><div class="groups" data-block>${groups.join('')}</div>${figureFoot(overview, page)}</figure>`;
}

function panelHtml({ verdict, title, unit, drawing, first, last }: OverviewPanel, page: PageContext): string {
  const mark = verdict === undefined ? '' : verdictMark(verdict, verdictWords[verdict][page.language]);
  return `<div class="panel"><h4>${mark}<span>${inlineHtml(title, page)}</span></h4><p class="unit">${inlineHtml(unit, page)}</p>${drawingHtml(drawing, '')}<p class="ends"><span>${inlineHtml(first, page)}</span>${last === undefined ? '' : `<span>${inlineHtml(last, page)}</span>`}</p></div>`;
}

function figureHtml(figure: Figure, page: PageContext): string {
  const unitLine = figure.unitLine === undefined ? '' : `<p class="unit-line" data-block>${inlineHtml(figure.unitLine, page)}</p>`;
  const key = figure.key === undefined ? '' : `<ul class="key">${figure.key.map((item) => `<li>${sampledHtml(item, page)}</li>`).join('')}</ul>`;
  const drawings = drawingHtml(figure.wide, ' on-wide') + drawingHtml(figure.narrow, ' on-narrow');
  return `<figure id="${blockAnchor(figure.id)}">${unitLine}${key}${drawings}${figureFoot(figure, page)}</figure>`;
}

function figureFoot(figure: Figure | Overview, page: PageContext): string {
  return `<figcaption data-block>${captionHtml('figure', figure.id, figure.caption, page)}</figcaption>${underline(figure, page)}${dataTableHtml(figure.dataTable, page)}`;
}

function drawingHtml(drawing: Svg, className: string): string {
  if (!/^<svg\b[^>]*\srole="img"[^>]*\saria-label="[^"]/.test(drawing)) throw new Error(`A drawing of the report does not say what it shows; please report this.`);
  return `<div class="drawing${className}">${checkedDrawing(drawing)}</div>`;
}

/** Drawings are markup of our own; what is named here the policy of the page would silently refuse.
 * @throws Error when a drawing holds it: a bug of the charts */
function checkedDrawing(drawing: Svg): string {
  const refused = /<(?:script|style|foreignObject)\b|<[^>]*\s(?:on[a-z]+|style)=/i.exec(drawing.replace(/"[^"]*"/g, '""'));
  if (!drawing.startsWith('<svg') || refused !== null) throw new Error(`A drawing of the report holds ${refused?.[0].slice(-40) ?? 'no svg'}; please report this.`);
  return drawing;
}

function sampledHtml({ sample, words }: SampledWords, page: PageContext): string {
  return `<span class="sample">${sampleHtml(sample, page)}</span><span>${inlineHtml(words, page)}</span>`;
}

function sampleHtml(sample: Sample, page: PageContext): string {
  switch (sample.kind) {
    case 'drawing':
      return checkedDrawing(sample.drawing);
    case 'verdict':
      return verdictMark(sample.verdict);
    case 'text':
      return inlineHtml(sample.parts, page);
  }
}

function equationHtml({ id, label, parts, where }: Equation, page: PageContext): string {
  const meaning = where === undefined ? '' : `<p class="where">${inlineHtml(where, page)}</p>`;
  return `<div class="equation" id="${blockAnchor(id)}" data-block><p class="formula"><span>${inlineHtml(parts, page)}</span><span class="label">(${escapeText(label)})</span></p>${meaning}</div>`;
}

function warningsHtml({ items }: Warnings, page: PageContext): string {
  const warnings = items.map(({ tag, title, text }) => `<li id="${warningAnchor(tag)}"><span class="tag">${escapeText(tag)}</span><strong>${inlineHtml(title, page)}.</strong> ${inlineHtml(text, page)}</li>`);
  return `<ol class="warnings" data-block>${warnings.join('')}</ol>`;
}

import type { Agreement, Inline, InlineGroup, Inlines, NumberInline } from '../document.ts';
import type { Language } from '../../language/words.ts';
import { formatNumber, missingMark, noBreakSpace } from '../../language/numbers.ts';
import { verdictMark } from '../charts/marks.ts';
import { numberFor, type Numbering } from '../numbering.ts';
import { agreementWords, missingWords, referenceText, verdictWords, warningLabel } from '../words.ts';
import { escapeText, textHtml } from './escape.ts';

/** What the words of a page need to know of the document. */
export interface PageContext {
  readonly language: Language;
  readonly numbering: Numbering;
  readonly warningTags: ReadonlySet<string>;
}

export function blockAnchor(id: string): string {
  return `block-${escapeText(id)}`;
}

export function warningAnchor(tag: string): string {
  return `warning-${escapeText(tag)}`;
}

export function inlineHtml(parts: Inlines, page: PageContext): string {
  return parts.map((part) => partHtml(part, page)).join('');
}

function partHtml(part: Inline, page: PageContext): string {
  if (typeof part === 'string') return textHtml(part);
  switch (part.kind) {
    case 'number':
      return numberHtml(part, page.language);
    case 'interval':
      return `<span class="together interval">[${numberHtml(part.lower, page.language)};${noBreakSpace}${numberHtml(part.upper, page.language)}]</span>`;
    case 'variable':
      return `<i class="variable">${textHtml(part.name)}</i>`;
    case 'code':
      return `<code>${escapeText(part.text)}</code>`;
    case 'verdict':
      return part.word === true
        ? `<span class="together">${verdictMark(part.verdict)}${noBreakSpace}</span>${textHtml(verdictWords[part.verdict][page.language])}`
        : verdictMark(part.verdict, verdictWords[part.verdict][page.language]);
    case 'agreement':
      return agreementMark(part.agreement, agreementWords[part.agreement][page.language]);
    case 'missing': {
      const words = escapeText(missingWords[part.missing][page.language]);
      return `<span class="missing" role="img" aria-label="${words}" title="${words}">${escapeText(missingMark(part.missing, page.language))}</span>`;
    }
    case 'warningTag':
      return warningTagHtml(part.tag, page);
    case 'footnoteMark':
      return `<sup class="footnote-mark">${part.mark})</sup>`;
    case 'reference': {
      const { what, number } = numberFor(part.to, page.numbering);
      return `<a class="reference" href="#${blockAnchor(part.to)}">${escapeText(referenceText(what, number, part.form ?? 'plain', page.language))}</a>`;
    }
    case 'lineBreak':
      return '<br>';
    default:
      return groupHtml(part, page);
  }
}

function groupHtml({ kind, parts }: InlineGroup, page: PageContext): string {
  const inner = inlineHtml(parts, page);
  switch (kind) {
    case 'strong':
      return `<strong>${inner}</strong>`;
    case 'emphasis':
      return `<em>${inner}</em>`;
    case 'superscript':
      return `<sup>${inner}</sup>`;
    case 'subscript':
      return `<sub>${inner}</sub>`;
    case 'together':
      return `<span class="together">${inner}</span>`;
    case 'detail':
      return `<span class="detail">${inner}</span>`;
  }
}

function numberHtml({ id, value, decimals, sign, group, weak }: NumberInline, language: Language): string {
  const printed = formatNumber(value, language, { decimals, sign: sign ?? 'auto', group: group ?? 'always' });
  return `<data value="${value}" data-number="${escapeText(id)}"${weak === true ? ' class="weak"' : ''}>${escapeText(printed)}</data>`;
}

/** @throws Error when no warning has the tag: a bug of the content */
function warningTagHtml(tag: string, page: PageContext): string {
  if (!page.warningTags.has(tag)) throw new Error(`The report points to the warning ${tag}, which it does not list; please report this.`);
  return `<a class="warning-tag" href="#${warningAnchor(tag)}" aria-label="${escapeText(warningLabel(tag, page.language))}">${escapeText(tag)}</a>`;
}

const agreementShapes: Readonly<Record<Agreement, string>> = {
  equal: '<path d="M2 4.2h10M2 7.8h10"/>',
  near: '<path d="M2 5c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6M2 8.6c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6"/>',
  different: '<path d="M2 4.2h10M2 7.8h10M9.6.8 4.4 11.2"/>',
};

function agreementMark(agreement: Agreement, label: string): string {
  return `<svg class="agreement" viewBox="0 0 14 12" role="img" aria-label="${escapeText(label)}">${agreementShapes[agreement]}</svg>`;
}

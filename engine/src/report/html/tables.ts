import type { Column, ColumnSpan, DataTable, Inlines, Row, RowGroup, Table } from '../document.ts';
import { captionHead, opener, reportWords } from '../words.ts';
import { numberFor } from '../numbering.ts';
import { escapeText } from './escape.ts';
import { blockAnchor, inlineHtml, type PageContext } from './inline.ts';

/** A numbered table: caption above, note and source below. */
export function tableHtml(table: Table, page: PageContext): string {
  const anchor = blockAnchor(table.id);
  const body = scrollRegion(gridHtml(table, page, table.form), `aria-labelledby="${anchor}-caption"`, isRecords(table.form) ? ' records' : '');
  return `<div class="table" id="${anchor}"><p class="caption" id="${anchor}-caption">${captionHtml('table', table.id, table.caption, page)}</p>${body}${underline(table, page)}</div>`;
}

export function captionHtml(what: 'table' | 'figure', id: string, caption: Inlines, page: PageContext): string {
  const head = captionHead(what, numberFor(id, page.numbering).number, page.language);
  return `<strong>${escapeText(head)}</strong> ${inlineHtml(caption, page)}`;
}

/** Note (with the footnotes after it) and source, as they stand under tables and figures. */
export function underline(of: { readonly note?: Inlines; readonly footnotes?: readonly Inlines[]; readonly source?: Inlines }, page: PageContext): string {
  const footnotes = (of.footnotes ?? []).map((text, i) => `<sup>${i + 1})</sup>&nbsp;${inlineHtml(text, page)}`);
  const note = [...(of.note === undefined ? [] : [inlineHtml(of.note, page)]), ...footnotes].join(' ');
  return (note === '' ? '' : aftertext('note', note, page)) + (of.source === undefined ? '' : aftertext('source', inlineHtml(of.source, page), page));
}

function aftertext(what: 'note' | 'source', html: string, page: PageContext): string {
  return `<p class="aftertext" data-block><b>${escapeText(opener(what, page.language))}</b> ${html}</p>`;
}

/** The numbers behind a drawing, folded away. */
export function dataTableHtml(table: DataTable, page: PageContext): string {
  const words = escapeText(reportWords.chartData[page.language]);
  return `<details><summary>${words}</summary>${scrollRegion(gridHtml(table, page, 'chart-data'), `aria-label="${words}"`)}</details>`;
}

function scrollRegion(table: string, label: string, className = ''): string {
  return `<div class="scroll${className}" role="region" tabindex="0" ${label} data-block>${table}</div>`;
}

type GridForm = Table['form'] | 'chart-data';

/** Whether each row becomes a record of its own on a narrow screen. */
function isRecords(form: GridForm): boolean {
  return form === 'claims' || form === 'words';
}

function gridHtml(table: DataTable, page: PageContext, form: GridForm): string {
  const role = isRecords(form) ? ' role="table"' : '';
  return `<table class="${form}"${role}>${headHtml(table, page, form)}${table.groups.map((group) => groupHtml(group, table.columns, page, form)).join('')}</table>`;
}

function headHtml({ columns, spans = [] }: DataTable, page: PageContext, form: GridForm): string {
  const spanAt = (index: number): ColumnSpan | undefined => spans.find(({ from, count }) => index >= from && index < from + count);
  const role = isRecords(form) ? ' role="columnheader"' : '';
  const cell = (column: Column, index: number, rows: number): string =>
    `<th scope="col"${rows > 1 ? ` rowspan="${rows}"` : ''}${role} class="${column.align}${spanAt(index)?.from === index ? ' apart' : ''}">${inlineHtml(column.head, page)}</th>`;
  const depth = spans.length === 0 ? 1 : 2;
  const upper = columns.map((column, index) => {
    const span = spanAt(index);
    if (span === undefined) return cell(column, index, depth);
    if (span.from !== index) return '';
    return `<th scope="colgroup" colspan="${span.count}" class="span apart"><span>${inlineHtml(span.head, page)}</span></th>`;
  });
  const lower = columns.map((column, index) => (spanAt(index) === undefined ? '' : cell(column, index, 1)));
  const rowRole = isRecords(form) ? ' role="row"' : '';
  return `<thead><tr${rowRole}>${upper.join('')}</tr>${depth === 2 ? `<tr class="under">${lower.join('')}</tr>` : ''}</thead>`;
}

function groupHtml(group: RowGroup, columns: readonly Column[], page: PageContext, form: GridForm): string {
  const title = group.title === undefined ? '' : `<tbody class="title"><tr><th colspan="${columns.length}" scope="rowgroup">${inlineHtml(group.title, page)}</th></tr></tbody>`;
  return `${title}<tbody${group.ruled === true ? ' class="ruled"' : ''}>${group.rows.map((row) => rowHtml(row, columns, page, form)).join('')}</tbody>`;
}

function rowHtml(row: Row, columns: readonly Column[], page: PageContext, form: GridForm): string {
  const records = isRecords(form);
  const level = row.level ?? 0;
  const classes = [columns[0].align, ...(level > 0 ? [`level-${level}`] : [])].join(' ');
  if (row.cells.length === 0) return `<tr><th scope="row" class="${classes} spanning" colspan="${columns.length}">${inlineHtml(row.head, page)}</th></tr>`;
  if (row.cells.length !== columns.length - 1) throw new Error(`A row of the report has ${row.cells.length + 1} cells under ${columns.length} heads; please report this.`);
  const unitAt = columns.findIndex(({ align }) => align === 'unit');
  const unit = unitAt < 1 ? '' : `<span class="unit-below">${inlineHtml(row.cells[unitAt - 1], page)}</span>`;
  const cells = row.cells.map((cell, i) => {
    const column = columns[i + 1];
    const apart = column.align !== 'text' && columns[i].align === 'text' && i > 0 ? ' apart' : '';
    const inner = inlineHtml(cell, page);
    const labelled = records ? `<span class="label" aria-hidden="true">${inlineHtml(column.head, page)}</span><span>${inner}</span>` : inner;
    return `<td class="${column.align}${apart}"${records ? ' role="cell"' : ''}>${labelled}</td>`;
  });
  return `<tr${records ? ' role="row"' : ''}><th scope="row"${records ? ' role="rowheader"' : ''} class="${classes}">${inlineHtml(row.head, page)}${unit}</th>${cells.join('')}</tr>`;
}

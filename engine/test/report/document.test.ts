import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/words.ts';
import type { Document, Inlines, NumberInline } from '../../src/report/document.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { renderMarkdown } from '../../src/report/markdown/index.ts';
import { numberBlocks } from '../../src/report/numbering.ts';
import { numbersOf } from '../../src/report/walk.ts';
import { demonstration } from './document-demonstration.ts';

const shown = (id: string, value: number): NumberInline => ({ kind: 'number', id, value, decimals: 1 });

function paragraphs(...texts: readonly Inlines[]): Document {
  return { ...demonstration('en'), blocks: texts.map((parts) => ({ kind: 'paragraph', parts })), explanations: { a: { name: 'a', inputs: [], cells: [], warnings: [] } } };
}

describe('numbers of a document', () => {
  test('the three languages hold the same set', () => {
    const [kk, ru, en] = languages.map((language) => numbersOf(demonstration(language)));
    expect(kk.size).toBeGreaterThan(150);
    expect(ru).toEqual(kk);
    expect(en).toEqual(kk);
  });

  test('an id with two values, no finite value or no explanation is a bug', () => {
    expect(numbersOf(paragraphs([shown('a', 1)], [shown('a', 1)]))).toEqual(new Map([['a', 1]]));
    expect(() => numbersOf(paragraphs([shown('a', 1)], [{ kind: 'strong', parts: [shown('a', 2)] }]))).toThrow('shows a as 1 and as 2');
    expect(() => numbersOf(paragraphs([shown('a', NaN)]))).toThrow('a = NaN');
    expect(() => numbersOf(paragraphs([shown('b', 1)]))).toThrow('b without an explanation');
    expect(() => numbersOf(paragraphs([shown('toString', 1)]))).toThrow('without an explanation');
  });

  test('the tree survives JSON', () => {
    const document = demonstration('kk');
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('numbering', () => {
  test('tables and figures are each counted from 1 in reading order', () => {
    const numbering = numberBlocks(demonstration('en'));
    expect([...numbering].map(([id, { what, number }]) => `${what} ${number}: ${id}`)).toEqual([
      'figure 1: overview-figure',
      'table 1: main-indicators',
      'equation 10: equation-10',
      'table 2: regression',
      'figure 2: fit',
      'table 3: hindcast',
      'table 4: claims-table',
    ]);
  });

  test('a reference says it as its language does', () => {
    const said = languages.map((language) => renderMarkdown(demonstration(language)));
    expect(said[0]).toContain('Бағалар 2-кестеде, нақты және есептік мәндер 2-суретте берілген; (10)-теңдеу.');
    expect(said[1].replaceAll('\u00A0', ' ')).toContain('в таблице 2, фактические и расчетные значения — на рисунке 2; уравнение (10).');
    expect(said[2].replaceAll('\u00A0', ' ')).toContain('stand in Table 2, actual and fitted values in Figure 2; equation (10).');
    expect(said[0].replaceAll('\u00A0', ' ')).toContain('**1-кесте –** Шағын');
    expect(said[1].replaceAll('\u00A0', ' ')).toContain('**Таблица 1 –** Основные');
  });

  test('a reference, a warning tag or a row that leads nowhere is a bug in both renderings', () => {
    const lost = paragraphs([{ kind: 'reference', to: 'nowhere' }]);
    expect(() => renderHtml(lost)).toThrow('refers to nowhere');
    expect(() => renderMarkdown(lost)).toThrow('refers to nowhere');
    expect(() => renderHtml(paragraphs([{ kind: 'warningTag', tag: 'W9' }]))).toThrow('warning W9');
    const document = demonstration('en');
    expect(() => numberBlocks({ ...document, blocks: [...document.blocks, ...document.blocks] })).toThrow('Two blocks');
  });
});

describe('Markdown', () => {
  test('escapes what would be markup and keeps a paragraph a paragraph', () => {
    const markdown = renderMarkdown(paragraphs(['a*b_c <i>|x|</i> [y](z) `k`'], ['2020. A year'], ['- no list']));
    expect(markdown).toContain('a\\*b\\_c \\<i\\>\\|x\\|\\</i\\> \\[y\\](z) \\`k\\`');
    expect(markdown).toContain('\n2020\\. A year\n');
    expect(markdown).toContain('\n\\- no list\n');
  });

  test('every row of a table has as many cells as its head', () => {
    const widths = renderMarkdown(demonstration('kk')).split('\n\n').filter((paragraph) => paragraph.startsWith('| ')).map((table) => new Set(table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)).size);
    expect(widths.length).toBe(6);
    expect(new Set(widths)).toEqual(new Set([1]));
  });

  test('is the same each time', () => {
    expect(renderMarkdown(demonstration('ru'))).toBe(renderMarkdown(demonstration('ru')));
  });
});

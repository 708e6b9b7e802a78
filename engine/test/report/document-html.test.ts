import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/language/words.ts';
import { cssString, escapeText, scriptJson, textHtml } from '../../src/report/html/escape.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { numbersOf } from '../../src/report/walk.ts';
import { demonstration } from './document-demonstration.ts';
import { hostileNames, named } from './document-hostile.ts';

const pages = new Map(languages.map((language) => [language, renderHtml(demonstration(language))]));
const page = (language: Language): string => pages.get(language) ?? '';

function shownNumbers(html: string): readonly { id: string; value: number; printed: string }[] {
  return [...html.matchAll(/<data value="([^"]*)" data-number="([^"]*)"[^>]*>([^<]*)<\/data>/g)].map(([, value, id, printed]) => ({ id, value: Number(value), printed }));
}

/** A printed number read back without the engine. */
function read(printed: string, language: Language): { value: number; decimals: number } {
  const plain = language === 'en' ? printed.replaceAll(',', '') : printed.replaceAll('\u00A0', '').replace(',', '.');
  const ascii = plain.replace('\u2212', '-');
  return { value: Number(ascii), decimals: (ascii.split('.')[1] ?? '').length };
}

describe('one page', () => {
  test.each(languages)('%s: every printed number rounds its value, and all numbers of the document are shown', (language) => {
    const shown = shownNumbers(page(language));
    expect(new Map(shown.map(({ id, value }) => [id, value]))).toEqual(numbersOf(demonstration(language)));
    for (const { value, printed } of shown) {
      const back = read(printed, language);
      expect(Math.abs(back.value - value), printed).toBeLessThanOrEqual(0.5000001 * 10 ** -back.decimals);
    }
  });

  test.each(languages)('%s: one language, one h1, heads with a scope, pictures with words', (language) => {
    const html = page(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect([...html.matchAll(/<th\b[^>]*>/g)].filter(([tag]) => !tag.includes('scope="'))).toEqual([]);
    expect([...html.matchAll(/<svg\b[^>]*>/g)].filter(([tag]) => !/role="img" aria-label="[^"]+"|aria-hidden="true"/.test(tag))).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  test('reaches nothing outside itself, and its policy names exactly its style and its script', () => {
    const html = page('kk');
    expect(html).not.toMatch(/\s(?:src|style|on[a-z]+)=|url\(|@import|https?:/);
    expect([...html.matchAll(/href="(?!#)/g)]).toEqual([]);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'"`);
  });

  test('says each explanation once', () => {
    const table: unknown = JSON.parse(/<script type="application\/json" id="explanations">([\s\S]*?)<\/script>/.exec(page('ru'))?.[1] ?? '');
    expect(table).toMatchObject({ strings: expect.arrayContaining(['data/models.csv:2–12']) });
    expect(page('ru').split('data/table18.csv:7')).toHaveLength(2);
    expect(page('ru').length).toBeLessThan(200_000);
  });

  test('explains each number by its place among those shown', () => {
    const document = demonstration('en');
    const html = page('en');
    const table = JSON.parse(/<script type="application\/json" id="explanations">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '') as { readonly strings: readonly string[]; readonly numbers: readonly (readonly [number])[] };
    const shown = [...new Set([...html.matchAll(/data-number="([^"]*)"/g)].map(([, id]) => id))];
    expect(table.numbers).toHaveLength(shown.length);
    expect(table.numbers.map(([name]) => table.strings[name])).toEqual(shown.map((id) => document.explanations[id].name));
  });

  test('an ending stays with its word, in any language', () => {
    expect(textHtml('ЖӨӨ-нің 95\u00A0%-дық аралығы, 2010–2020 жж.')).toBe('<span class="together">ЖӨӨ-нің</span> 95\u00A0<span class="together">%-дық</span> аралығы, <span class="together">2010–2020</span> жж.');
  });
});

describe('hostile names', () => {
  test('no name becomes markup, in text, attributes, JSON, CSS', () => {
    for (const name of hostileNames) {
      expect(escapeText(name)).not.toMatch(/[<>"'\u202A-\u202E\u2066-\u2069\u0000\u001B]/);
      expect(scriptJson({ [name]: name })).not.toContain('<');
      expect(JSON.parse(scriptJson([name]))).toEqual([name]);
      expect(cssString(name).slice(1, -1)).not.toMatch(/["<>\n]/);
    }
  });

  test('text is what it was, whatever it is made of', () => {
    const decode = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aҚ7-–%. <>&"\'שא\u00A0(') }), (text) => decode(textHtml(text)) === text), { numRuns: 2000, seed: 7 });
  });

  test('words of a right-to-left script are isolated', () => {
    expect(textHtml('a שלום b')).toContain('<bdi>שלום');
  });

  test('a page of hostile names has the structure of a page of plain ones', () => {
    const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?[a-z][^\s>]*/gi)].map(([tag]) => tag);
    const plain = tags(renderHtml(named('abc')));
    for (const name of hostileNames) expect(tags(renderHtml(named(name))), name).toEqual(plain);
  });
});

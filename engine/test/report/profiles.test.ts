import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/words.ts';
import type { Language } from '../../src/language/words.ts';
import { profilesChapter } from '../../src/report/content/chapters/profiles/chapter.ts';
import { editionOf } from '../../src/report/content/edition.ts';
import { plainText } from '../../src/report/content/phrase.ts';
import type { Block, Table } from '../../src/report/document.ts';
import { exampleFiles, prepared, ran } from '../study/example-study.ts';

/** The study of all regions without what other tests run. */
const files = exampleFiles('kazakhstan-regions');
const main = (files.get('study.yaml') ?? '').replace('  - rankings.yaml\n', '');
const study = prepared(new Map([...files, ['study.yaml', main]]));
const { result } = ran(study);
const blocks = Object.fromEntries(languages.map((language) => [language, profilesChapter.blocks(editionOf(result, language))])) as unknown as Readonly<Record<Language, readonly Block[]>>;

const isTable = (block: Block): block is Table => block.kind === 'table';
const text = (parts: Parameters<typeof plainText>[0], language: Language) => plainText(parts, language);
const rowOf = (id: string, name: string, language: Language = 'en') => {
  const table = blocks[language].filter(isTable).find((one) => one.id === id);
  const row = table?.groups.flatMap(({ rows }) => rows).find(({ head }) => text(head, language).startsWith(name));
  return row?.cells.map((cell) => text(cell, language));
};

/** Paths of every number in a value. */
function numbersOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  return [...(kind === 'number' ? [String(id)] : []), ...Object.values(value).flatMap(numbersOf)];
}

describe('the regions one by one', () => {
  it('are twenty blocks under a table of all with the republic last', () => {
    expect(blocks.en.filter(({ kind }) => kind === 'heading')).toHaveLength(20);
    const [overview] = blocks.en.filter(isTable);
    expect(overview.groups.map(({ rows }) => rows.length)).toEqual([20, 1]);
    expect(rowOf('table-profiles', 'Kazakhstan')?.slice(0, 3)).toEqual(['19,766,807', '120,561,096', '100.00']);
    expect(rowOf('table-profiles', 'Abai')?.slice(0, 2)).toEqual(['610,205', '3,034,102']);
  });

  it('tell the territory of a row, its first and last year, growth and neutral place', () => {
    // The year stands on a line of its own under the value.
    const table = blocks.en.filter(isTable).find(({ id }) => id === 'profile-KZ-63');
    expect(table?.groups.map(({ title }) => text(title ?? [], 'en'))).toEqual(['In the borders of 2020', 'In the borders of 2023']);
    expect(rowOf('profile-KZ-63', 'GRP per head')).toEqual(['thousand\u00A0tenge / person / year', '1582000', '5,5992023', '+16.8%', '8\u00A0/\u00A017', '6,099']);
    expect(rowOf('profile-KZ-63', 'Уровень безработицы', 'ru')?.slice(3, 5)).toEqual(['\u22120,13\u00A0п.\u00A0п.', '11\u00A0/\u00A017']);
    expect(rowOf('profile-KZ-10', 'Innovation activity')?.slice(1, 4)).toEqual(['–', '8.12022', '–']);
  });

  it('call no change of money at current prices, and none over less than three years', () => {
    const sentence = (code: string) => {
      const at = blocks.en.findIndex((block) => block.kind === 'table' && block.id === `profile-${code}`);
      const before = blocks.en[at - 1];
      return before.kind === 'paragraph' ? text(before.parts, 'en') : '';
    };
    expect(sentence('KZ-63')).toContain('Clear fall: unemployment rate');
    expect(sentence('KZ-63')).not.toMatch(/income|gross regional product[,.]/);
    expect(sentence('KZ-10')).toBe('');
  });

  it('hold the same numbers in three languages, each with a name', () => {
    const [first, ...others] = languages.map((language) => numbersOf(blocks[language]).sort());
    expect(first.length).toBeGreaterThan(2000);
    for (const other of others) expect(other).toEqual(first);
    for (const language of languages) {
      const edition = editionOf(result, language);
      for (const path of new Set(first)) expect(profilesChapter.nameOf(edition, path.split('/'), path).name, path).not.toMatch(/undefined|\{|^$|KZ-|NaN/);
    }
  });

  it('are empty for a study without the section', () => {
    const bare = prepared(new Map([...files, ['study.yaml', main.replace('  - profiles.yaml\n', '')]]));
    expect(profilesChapter.blocks(editionOf(ran(bare).result, 'kk'))).toEqual([]);
  });
});

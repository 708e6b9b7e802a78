import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
  'studies/east-kazakhstan/data/SOURCE.md',
];

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

function withoutCode(text: string): string {
  return text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
}

/** Anchors of the headings of a page, as sites that show Markdown make them. */
function anchors(text: string): string[] {
  return [...text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

describe('links', () => {
  test.for(pages)('%s leads to what exists', (page) => {
    const broken = [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
      if (/^https?:/.test(link)) return [];
      const [path, anchor] = link.split('#');
      const target = path === '' ? page : relative(root, join(root, dirname(page), path));
      if (!existsSync(join(root, target))) return [link];
      return anchor === undefined || anchors(textOf(target)).includes(decodeURIComponent(anchor)) ? [] : [link];
    });
    expect(broken).toEqual([]);
  });
});

test('the index of methods lists every page', () => {
  const listed = [...textOf('docs/methods/index.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
  expect(listed.sort()).toEqual(readdirSync(join(root, 'docs/methods')).filter((name) => name !== 'index.md').sort());
});

test('decision records are numbered without gaps', () => {
  const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

test('every page of the guide stands in all three languages', () => {
  const pagesIn = (language: string) => readdirSync(join(root, 'docs/guide', language)).sort();
  expect(pagesIn('ru')).toEqual(pagesIn('en'));
  expect(pagesIn('kk')).toEqual(pagesIn('en'));
});

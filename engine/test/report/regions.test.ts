import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/words.ts';
import type { Block, Figure } from '../../src/report/document.ts';
import { editionOf } from '../../src/report/content/edition.ts';
import { mapsChapter } from '../../src/report/content/chapters/maps/chapter.ts';
import { rankingsChapter } from '../../src/report/content/chapters/rankings/chapter.ts';
import { regionalChapter } from '../../src/report/content/chapters/regional/chapter.ts';
import { plainText } from '../../src/report/content/phrase.ts';
import { incomes, runRegions, words } from '../study/sections/regions-study.ts';

const run = runRegions(`rankings:
  living: { title: ${words}, draws: 2000, seed: 3, indicators: { income: { better: more, error: 2 }, people: more } }
  staff: { title: ${words}, indicators: { staff: { better: more, missing: ${words} } } }
maps:
  places: { title: ${words}, ranking: living, year: 2020 }
  income: { title: ${words}, of: income, year: 2020 }
  tiles: { title: ${words}, of: income, year: 2001 }
regional:
  quotients: { works: { title: ${words}, year: 2020, activities: { farms: farms, works: works } } }
  shiftShare: { works: { title: ${words}, years: 2010..2020, activities: { farms: farms, works: works } } }
  concentration:
    people: { title: ${words}, of: people }
    income: { title: ${words}, of: income, weights: people, groups: { rich: { name: ${words}, places: [KZ-23, KZ-71, KZ-75] }, other: { name: ${words}, places: [${incomes.map(({ code }) => code).filter((code) => !['KZ-23', 'KZ-71', 'KZ-75'].includes(code)).join(', ')}] } } }
  convergence: { income: { title: ${words}, of: income, years: 2001..2020 } }
`);
const chapters = [rankingsChapter, mapsChapter, regionalChapter];
const edition = (language: (typeof languages)[number]) => editionOf(run.result, language);
const told = (blocks: readonly Block[], language: (typeof languages)[number]) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.parts, language)] : [])).join('\n');
const figures = (blocks: readonly Block[]) => blocks.filter((block): block is Figure => block.kind === 'figure');

/** Paths of every number in a value. */
function numbersOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  return [...(kind === 'number' ? [String(id)] : []), ...Object.values(value).flatMap(numbersOf)];
}

describe('the chapters of regions', () => {
  it('hold the same numbers in three languages, each with a name', () => {
    const [first, ...others] = languages.map((language) => chapters.flatMap((chapter) => numbersOf(chapter.blocks(edition(language)))).sort());
    for (const other of others) expect(other).toEqual(first);
    for (const language of languages) {
      for (const path of new Set(first)) {
        const chapter = chapters.find(({ roots }) => roots.includes(path.split('/')[0]));
        const { name } = chapter?.nameOf(edition(language), path.split('/'), path) ?? { name: '' };
        expect(name, `${path} ${language}`).not.toMatch(/undefined|\{|^$|KZ-/);
      }
    }
  });

  it('say who is surely above and below the home region and who cannot be told from it', () => {
    const unit = run.result.rankings.living.units.find(({ id }) => id === 'KZ-63');
    const en = told(rankingsChapter.blocks(edition('en')), 'en');
    expect(en).toContain(`East Kazakhstan Region: place ${unit?.rank}, 90% interval [${unit?.low90};\u00A0${unit?.high90}].`);
    for (const [code, p] of Object.entries(unit?.ahead ?? {})) {
      const name = run.result.study.places[code].en;
      const listed = p >= 0.95 ? 'Surely below it' : (run.result.rankings.living.units.find(({ id }) => id === code)?.ahead['KZ-63'] ?? 0) >= 0.95 ? 'Surely above it' : 'Not distinguishable from it';
      expect(en.split('. ').find((sentence) => sentence.startsWith(listed)), code).toContain(name);
    }
    expect(told(rankingsChapter.blocks(edition('kk')), 'kk')).toContain('Одан сенімді түрде жоғары');
    expect(told(rankingsChapter.blocks(edition('ru')), 'ru')).toContain('Уверенно ниже');
  });

  it('name what a ranking without data lacks', () => {
    expect(told(rankingsChapter.blocks(edition('en')), 'en')).toContain('The ranking cannot be computed');
  });

  it('put the map of a ranking beside it, the others in their own chapter, with the source of their borders', () => {
    expect(figures(rankingsChapter.blocks(edition('en'))).map(({ id }) => id)).toEqual(['ranking-living', 'map-places']);
    const [income, tiles] = figures(mapsChapter.blocks(edition('en')));
    expect(plainText(income.note ?? [], 'en')).toContain('Borders: Bureau of National Statistics of Kazakhstan (SDG platform), MIT License.');
    expect(plainText(tiles.note ?? [], 'en')).toContain('tile');
    expect(income.wide).toContain('c-no-data');
  });

  it('tell classes of ranks by whole ranks that do not overlap', () => {
    const [, map] = figures(rankingsChapter.blocks(edition('en')));
    expect(map.wide).toMatch(/>1–3<.*>4–6<.*>7–9<.*>10–12<.*>13–15</su);
  });

  it('say what converged, with interval and p', () => {
    expect(told(regionalChapter.blocks(edition('en')), 'en')).toMatch(/Regions with a low level grew faster: b −0\.02512 \[−0\.03236;\s−0\.01788\], p\s<\s0\.001\. .*In a year 3\.4% of the gap is closed, half of it in 20 years\. The spread between regions narrowed: σ 0\.489 → 0\.279/su);
    expect(regionalChapter.findings?.(edition('en'))[0].verdict).toBe('supported');
  });

  it('draw every region beside the fitted line, whether its name finds room or not', () => {
    const growth = figures(regionalChapter.blocks(edition('ru'))).find(({ id }) => id === 'growth-income');
    for (const svg of [growth?.wide, growth?.narrow]) {
      expect(svg?.match(/c-full/g)).toHaveLength(15);
      expect(svg?.match(/c-fitted/g)).toHaveLength(1);
    }
    expect(growth?.wide).toContain('Мангистауская');
  });

  it('are empty for a study that has none of it', () => {
    const bare = runRegions('').result;
    for (const chapter of chapters) expect(chapter.blocks(editionOf(bare, 'kk'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/words.ts';
import type { Language } from '../../src/language/words.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { renderMarkdown } from '../../src/report/markdown/index.ts';
import type { Document, Inlines } from '../../src/report/document.ts';
import { blocksOf, inlinesOf, numbersOf } from '../../src/report/walk.ts';
import { amountInline, phrase, plainText, woven } from '../../src/report/content/phrase.ts';
import { decimalsOf, decimalsOfError, decimalsOfWidth } from '../../src/report/content/decimals.ts';
import { associatedChange, changedTo } from '../../src/language/growth.ts';
import { valueAt } from '../../src/study/plan.ts';
import { eastKazakhstan, smallStudy, toldStudy } from './content-studies.ts';

const large = toldStudy(eastKazakhstan());
const documents = new Map(languages.map((language) => [language, large.tell(language)]));
const small = toldStudy(smallStudy());

function documentIn(language: Language): Document {
  const document = documents.get(language);
  if (document === undefined) throw new Error(language);
  return document;
}

/** Every text of a document and of what its numbers say of themselves. */
function textsOf(document: Document): string {
  const shown = [...inlinesOf(document)].map((inline) => (typeof inline === 'string' ? inline : ''));
  const said = Object.values(document.explanations).flatMap(({ name, unit = '', interval = '', warnings }) => [name, unit, interval, ...warnings.map(({ text }) => text)]);
  return [document.title, ...shown, ...said].join('\n');
}

function sectionsOf(document: Document): readonly string[] {
  return [...blocksOf(document.blocks)].flatMap((block) => (block.kind === 'section' ? [block.id] : []));
}

describe('numbers', () => {
  it('are the same in the three languages', () => {
    const [kk, ru, en] = languages.map((language) => [...numbersOf(documentIn(language))].sort());
    expect(kk.length).toBeGreaterThan(1000);
    expect(ru).toEqual(kk);
    expect(en).toEqual(kk);
  });

  it('stand in the result at the path that is their id', () => {
    for (const [id, value] of numbersOf(documentIn('en'))) expect(valueAt(large.result, id.split('/')), id).toBe(value);
  });

  it('say what they are in every language', () => {
    for (const language of languages) {
      const { explanations } = documentIn(language);
      const nameless = Object.entries(explanations).filter(([, { name }]) => name.trim() === '' || /undefined|NaN/.test(name));
      expect(nameless, language).toEqual([]);
    }
  });

  it('of a coefficient and a forecast say their interval', () => {
    const { explanations } = documentIn('en');
    expect(explanations['equations/innovation/coefficients/ln(dZin)/estimate'].interval).toBe('95%: [0.026;\u00A00.683], n = 11');
    expect(explanations['forecasts/base/GRP/points/2030/median'].interval).toMatch(/^95%: \[[\d,]+;\u00A0[\d,]+\], n = 11$/);
    expect(explanations['forecasts/base/GRP/points/2030/median'].warnings.length).toBeGreaterThan(0);
  });
});

describe('the language of a report', () => {
  it('has no Latin words in Kazakh and Russian but names, symbols and keys of the study file', () => {
    const allowed = new Set(['Aimaq', 'system', 'start', 'errors', 'autoregressive']);
    for (const language of ['kk', 'ru'] as const) {
      const found = textsOf(documentIn(language)).match(/\b[A-Za-z][a-z]{3,}\b/g) ?? [];
      expect([...new Set(found)].filter((word) => !allowed.has(word)), language).toEqual([]);
    }
  });

  it('has no letter of the other Cyrillic alphabet where none belongs: official names keep theirs', () => {
    const found = textsOf(documentIn('ru')).match(/[\p{L}-]*[әғқңөұүһі][\p{L}-]*/giu) ?? [];
    expect([...new Set(found)].toSorted()).toEqual(['Ақсуат', 'Еңбек', 'Жетісу', 'Ұлытау']);
  });

  it('never says that one thing acts on another', () => {
    expect(textsOf(documentIn('kk'))).not.toMatch(/әсер етеді/);
    expect(textsOf(documentIn('ru'))).not.toMatch(/влияет/);
  });

  it('says that what is not supported is not refuted', () => {
    expect(textsOf(documentIn('kk'))).toMatch(/теріске шығарылды дегенді білдірмейді/);
    expect(textsOf(documentIn('ru'))).toMatch(/Это не значит, что она опровергнута/);
    expect(textsOf(documentIn('en'))).toMatch(/does not mean it is refuted/);
  });
});

describe('findings', () => {
  it('are a few of the models and of the chapters, best supported first', () => {
    const [block] = documentIn('en').blocks;
    if (block.kind !== 'findings') throw new Error(block.kind);
    expect(block.items.map(({ verdict }) => verdict)).toEqual(['supported', 'suggestive', 'fragile', 'fragile', 'fragile', 'not-supported', 'not-supported', 'not-supported']);
  });

  it('are sentences with the endings that their numbers ask for', () => {
    const said = (language: Language) => {
      const [block] = documentIn(language).blocks;
      return block.kind === 'findings' ? plainText(block.items[0].parts, language) : '';
    };
    expect(said('kk')).toMatch(/^Жұмыс істеп тұрған ШОК субъектілерінің саны 2010–2020 жылдары 59,4\u00A0мың\u00A0бірліктен 90,5\u00A0мың\u00A0бірлікке дейін өсті\./);
    expect(said('ru')).toMatch(/^Количество действующих субъектов МСП в 2010–2020 годах выросло с 59,4 до 90,5\u00A0тыс\.\u00A0единиц\./);
    expect(said('en')).toMatch(/^Number of active SMEs rose from 59\.4\u00A0thousand/);
  });
});

describe('a study with less', () => {
  it('has only the sections that it can fill', () => {
    expect(sectionsOf(small.tell('en'))).toEqual(['dataSection', 'modelsSection', 'warningsSection']);
    expect(sectionsOf(documentIn('en'))).toEqual([
      'overview', 'dataSection', 'dynamics', 'indicators', 'factors', 'trends', 'regional', 'rankings', 'maps',
      'modelsSection', 'equationSystem', 'forecastSection', 'scenariosSection',
      'effectiveness', 'funding', 'survey', 'swot', 'targets', 'priorities', 'balances', 'risks', 'knowledge', 'act',
      'claimsCheck', 'warningsSection',
    ]);
  });

  it('knows nothing of another region', () => {
    for (const language of languages) expect(textsOf(small.tell(language))).not.toMatch(/Kazakhstan|Қазақстан|Казахстан|\bGRP\b|ШОК|МСП/);
  });

  it('keeps the same numbers in the three languages', () => {
    const [kk, ru, en] = languages.map((language) => [...numbersOf(small.tell(language))].sort());
    expect(ru).toEqual(kk);
    expect(en).toEqual(kk);
  });

  it('is rendered as a page and as Markdown', () => {
    for (const language of languages) {
      expect(renderHtml(small.tell(language))).toMatch(/<\/html>\n$/);
      expect(renderMarkdown(small.tell(language))).toContain('trade');
    }
  });

  it('shows a hostile name as text', () => {
    const hostile = '</script><img src=x onerror=alert(1)>"\u202E';
    const html = renderHtml(toldStudy(smallStudy(hostile)).tell('en'));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;/script&gt;');
  });
});

describe('phrases', () => {
  const number = (value: number, decimals: number) => ({ kind: 'number', id: 'x', value, decimals }) as const;
  const plain = (parts: Inlines, language: Language) => plainText(parts, language);

  it('put Kazakh endings to the unit after the number', () => {
    const words = { kk: '{value:dat} жетті', ru: 'достиг {value}', en: 'reached {value}' };
    expect(plain(phrase(words, 'kk', { value: { amount: number(5825.5, 0), unit: 'млрд\u00A0теңге' } }), 'kk')).toBe('5\u00A0826\u00A0млрд\u00A0теңгеге жетті');
    expect(plain(phrase(words, 'kk', { value: { amount: number(0.36, 2), unit: '%' } }), 'kk')).toBe('0,36\u00A0%-ға жетті');
    expect(plain(phrase(words, 'kk', { value: { amount: number(6.07, 2), unit: 'млн\u00A0теңге (бір адамға, жылына)' } }), 'kk')).toBe('6,07\u00A0млн\u00A0теңгеге (бір адамға, жылына) жетті');
    expect(plain(phrase(words, 'ru', { value: { amount: number(5.4, 1), unit: '%' } }), 'ru')).toBe('достиг 5,4\u00A0%');
    expect(plain(phrase({ kk: '{x:poss}', ru: '', en: '' }, 'kk', { x: number(1, 0) }), 'kk')).toBe('1-і');
  });

  it('keep a number and the first word of its unit on one line', () => {
    expect(amountInline({ amount: number(6.07, 2), unit: 'млн\u00A0теңге (бір адамға)' }, 'kk')).toEqual([{ kind: 'together', parts: [number(6.07, 2), '\u00A0млн\u00A0теңге'] }, ' (бір адамға)']);
  });

  it('weave numbers into sentences of the language room', () => {
    const change = woven([number(12.9, 1), number(15.3, 1)], 'kk', (a, b) => changedTo('rose', a, b, '%', 'kk', { gender: 'f' }));
    expect(plain(change, 'kk')).toBe('12,9\u00A0%-дан 15,3\u00A0%-ға дейін өсті');
    expect(change.filter((part) => typeof part !== 'string')).toHaveLength(2);
    const link = woven([number(0.36, 2)], 'ru', (b) => associatedChange({ cause: 'доля', step: '1\u00A0%', outcome: 'активность', effect: `${b}\u00A0%`, effectDirection: 'rose' }, 'ru'));
    expect(plain(link, 'ru')).toBe('рост показателя «доля» на 1\u00A0% связан с ростом показателя «активность» на 0,36\u00A0%');
  });
});

describe('digits', () => {
  it('are no more than an interval or an error can bear', () => {
    expect([1995, 41.8, 0.98, 3.36].map(decimalsOfWidth)).toEqual([0, 1, 3, 2]);
    expect([24.98, 0.139, 1.229].map(decimalsOfError)).toEqual([1, 3, 2]);
    expect(decimalsOf(0.000993, 3)).toBe(6);
    expect(decimalsOf(716.06, 4)).toBe(1);
  });
});

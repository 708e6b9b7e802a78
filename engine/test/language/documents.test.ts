import { expect, test } from 'vitest';
import { appendixHeading, equationReference, figureCaption, figureReference, headWithUnit, noteLine, sourceLine, tableCaption, tableContinuation, tableReference } from '../../src/language/captions.ts';
import { heading, partHeading } from '../../src/language/headings.ts';
import { joinList, joinPair, listItems, quote, sentenceDash } from '../../src/language/sentences.ts';

test('captions', () => {
  expect(tableCaption(1, 'Атауы', 'kk')).toBe('1-кесте – Атауы');
  expect(figureCaption(2, 'Атауы', 'kk')).toBe('2-сурет – Атауы');
  expect(tableCaption(1, 'Атауы', 'kk', 'thesis')).toBe('Кесте 1 – Атауы');
  expect(figureCaption(2, 'Атауы', 'kk', 'thesis')).toBe('Сурет 2 – Атауы');
  expect(tableCaption(1, 'Название', 'ru')).toBe('Таблица 1 – Название');
  expect(figureCaption(2, 'Название', 'ru')).toBe('Рисунок 2 – Название');
  expect(tableCaption(1, 'Title', 'en')).toBe('Table 1 – Title');
  expect([tableContinuation(1, 'kk'), tableContinuation(1, 'ru')]).toEqual(['1-кестенің жалғасы', 'Продолжение таблицы 1']);
  expect([appendixHeading('А', 'kk'), appendixHeading('А', 'kk', 'thesis'), appendixHeading('А', 'ru')]).toEqual(['А қосымшасы', 'Қосымша А', 'Приложение А']);
});

test('references', () => {
  expect([tableReference(1, 'kk', 'in'), figureReference(2, 'kk', 'in'), tableReference(1, 'kk', 'brackets')]).toEqual(['1-кестеде', '2-суретте', '(1-кесте)']);
  expect([tableReference(1, 'ru', 'in'), figureReference(2, 'ru', 'in'), tableReference(1, 'ru', 'plain')]).toEqual(['в таблице 1', 'на рисунке 2', 'таблица 1']);
  expect([tableReference(1, 'en', 'in'), figureReference(2, 'en', 'brackets')]).toEqual(['in Table 1', '(Figure 2)']);
  expect([equationReference(11, 'kk', 'formula'), equationReference(11, 'ru', 'formula'), equationReference(10, 'kk'), equationReference(10, 'en')]).toEqual(['(11)-формула', 'формула (11)', '(10)-теңдеу', 'equation (10)']);
});

test('notes, sources, heads', () => {
  expect([noteLine('…', 'kk'), noteLine('…', 'ru'), sourceLine('…', 'kk'), sourceLine('…', 'ru')]).toEqual(['Ескертпе – …', 'Примечание – …', 'Дереккөз: …', 'Источник: …']);
  expect(headWithUnit('Айналым', 'млн теңге')).toBe('Айналым, млн теңге');
  expect(headWithUnit('Үлес', '')).toBe('Үлес');
});

test('headings', () => {
  expect(heading('өңірдің болжамы.')).toBe('Өңірдің болжамы');
  expect(heading('деректер, 2020 ж.')).toBe('Деректер, 2020 ж.');
  expect((['contents', 'introduction', 'conclusion'] as const).map((part) => partHeading(part, 'kk'))).toEqual(['МАЗМҰНЫ', 'КІРІСПЕ', 'ҚОРЫТЫНДЫ']);
});

test('dashes and quotes', () => {
  expect([sentenceDash('kk').trim(), sentenceDash('ru').trim()]).toEqual(['–', '—']);
  expect(sentenceDash('kk')).toMatch(/^\u00A0– $/);
  expect(quote('«Даму» қоры', 'kk')).toBe('«„Даму“ қоры»');
  expect(quote('Даму', 'ru')).toBe('«Даму»');
  expect(quote('the “Damu” fund', 'en')).toBe('“the ‘Damu’ fund”');
});

test('lists', () => {
  expect([joinList(['а', 'ә', 'б'], 'kk'), joinList(['а', 'б'], 'ru'), joinList(['a'], 'en'), joinList([], 'kk')]).toEqual(['а, ә және б', 'а и б', 'a', '']);
  expect([joinPair('5', '8', 'kk'), joinPair('5', '8', 'ru')]).toEqual(['5 пен 8', '5 и 8']);
  expect(listItems(['өсу', 'Алматы;', '2016–2020 жж.'], 'phrases')).toEqual(['өсу;', 'Алматы;', '2016–2020 жж.']);
  expect(listItems(['рост продолжился', 'спада нет.'], 'sentences')).toEqual(['Рост продолжился.', 'Спада нет.']);
});

import { describe, expect, test } from 'vitest';
import { asOfDate, monthName, periodText } from '../../src/language/periods.ts';
import type { YearForm } from '../../src/language/years.ts';
import { againstPreviousYear, yearRange, yearText } from '../../src/language/years.ts';

const nb = '\u00A0';

describe('years', () => {
  test.each([
    ['plain', '2020 жыл', '2020 год', '2020'],
    ['in', '2020 жылы', 'в 2020 году', 'in 2020'],
    ['of', '2020 жылғы', '2020 года', 'of 2020'],
    ['until', '2020 жылға дейін', 'до 2020 года', 'until 2020'],
    ['by', '2020 жылға қарай', 'к 2020 году', 'by 2020'],
    ['since', '2020 жылдан бастап', 'с 2020 года', 'since 2020'],
    ['against', '2020 жылмен салыстырғанда', 'по сравнению с 2020 годом', 'compared with 2020'],
    ['than', '2020 жылға қарағанда', 'чем в 2020 году', 'than in 2020'],
    ['short', `2020${nb}ж.`, `2020${nb}г.`, '2020'],
  ] as const)('%s', (form, kk, ru, en) => {
    expect([yearText(2020, 'kk', form), yearText(2020, 'ru', form), yearText(2020, 'en', form)]).toEqual([kk, ru, en]);
  });

  test.each([
    ['in', '2016–2020 жылдары', 'в 2016–2020 годах', 'in 2016–2020'],
    ['of', '2016–2020 жылдардағы', '2016–2020 годов', 'of 2016–2020'],
    ['short', `2016–2020${nb}жж.`, `2016–2020${nb}гг.`, '2016–2020'],
    ['figures', '2016–2020', '2016–2020', '2016–2020'],
  ] as const)('ranges: %s', (form, kk, ru, en) => {
    expect([yearRange(2016, 2020, 'kk', form), yearRange(2016, 2020, 'ru', form), yearRange(2016, 2020, 'en', form)]).toEqual([kk, ru, en]);
  });

  test('the plural жылдар belongs to ranges only', () => {
    expect(yearRange(2020, 2020, 'kk', 'in')).toBe('2020 жылы');
    expect(yearRange(2020, 2020, 'ru', 'figures')).toBe('2020');
  });

  test('against the previous year', () => {
    expect([againstPreviousYear('kk'), againstPreviousYear('ru')]).toEqual(['өткен жылмен салыстырғанда', 'по сравнению с предыдущим годом']);
  });
});

describe('quarters, months, dates', () => {
  const said = (period: string, form: YearForm) => [periodText(period, 'kk', form), periodText(period, 'ru', form), periodText(period, 'en', form)];
  test.each([
    ['2020', 'in', '2020 жылы', 'в 2020 году', 'in 2020'],
    ['2020-Q4', 'plain', '2020 жылғы IV тоқсан', 'IV квартал 2020 года', 'Q4 2020'],
    ['2020-Q4', 'in', '2020 жылғы IV тоқсанда', 'в IV квартале 2020 года', 'in Q4 2020'],
    ['2020-Q4', 'of', '2020 жылғы IV тоқсандағы', 'IV квартала 2020 года', 'of Q4 2020'],
    ['2020-Q4', 'against', '2020 жылғы IV тоқсанмен салыстырғанда', 'по сравнению с IV кварталом 2020 года', 'compared with Q4 2020'],
    ['2020-Q1', 'short', `2020${nb}ж. I тоқсан`, `I квартал 2020${nb}г.`, 'Q1 2020'],
    ['2020-03', 'in', '2020 жылғы наурызда', 'в марте 2020 года', 'in March 2020'],
    ['2020-04', 'of', '2020 жылғы сәуірдегі', 'апреля 2020 года', 'of April 2020'],
    ['2020-05', 'until', '2020 жылғы мамырға дейін', 'до мая 2020 года', 'until May 2020'],
    ['2020-09', 'by', '2020 жылғы қыркүйекке қарай', 'к сентябрю 2020 года', 'by September 2020'],
    ['2020-07', 'since', '2020 жылғы шілдеден бастап', 'с июля 2020 года', 'since July 2020'],
    ['2020-12', 'than', '2020 жылғы желтоқсанға қарағанда', 'чем в декабре 2020 года', 'than in December 2020'],
  ] as const)('%s %s', (period, form, kk, ru, en) => {
    expect(said(period, form)).toEqual([kk, ru, en]);
  });
  test('dates without a hyphen', () => {
    expect([asOfDate(2023, 1, 1, 'kk'), asOfDate(2023, 1, 1, 'ru'), asOfDate(2023, 1, 1, 'en')]).toEqual(['2023 жылғы 1 қаңтарға', 'на 1 января 2023 года', 'as of 1 January 2023']);
  });
  test('Russian and English months as Unicode CLDR has them', () => {
    for (const language of ['ru', 'en'] as const) {
      const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) expect(monthName(month, language)).toBe(months.format(new Date(Date.UTC(2020, month - 1, 15))));
    }
  });
  test('Kazakh months as Unicode CLDR has them', () => {
    const months = new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) expect(monthName(month, 'kk')).toBe(months.format(new Date(Date.UTC(2020, month - 1, 15))).toLowerCase());
  });
  test('what is no period is a bug', () => {
    expect(() => periodText('2020-13', 'kk', 'in')).toThrow(/not a period/);
  });
});

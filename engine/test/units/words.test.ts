import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/words.ts';
import { unitWords } from '../../src/units/words.ts';
import type { UnitForm } from '../../src/units/words.ts';
import { unit } from './unit.ts';

const nb = '\u00a0';

const cases: readonly (readonly [unit: string, form: UnitForm, kk: string, ru: string, en: string])[] = [
  ['billion KZT / year', 'axis', 'млрд теңге, ағымдағы бағаларда', 'млрд тенге, в текущих ценах', 'billion tenge a year, current prices'],
  ['billion KZT / year', 'inline', 'млрд теңге', 'млрд тенге', 'billion tenge a year'],
  ['billion KZT / year (constant 2010 prices)', 'axis', 'млрд теңге, 2010 жылғы тұрақты бағаларда', 'млрд тенге, в постоянных ценах 2010 года', 'billion tenge a year, constant 2010 prices'],
  ['million KZT / person / year', 'axis', 'млн теңге, бір адамға, жылына, ағымдағы бағаларда', 'млн тенге на человека в год, в текущих ценах', 'million tenge per person a year, current prices'],
  ['million KZT / person / year', 'inline', 'млн теңге (бір адамға, жылына)', 'млн тенге на человека в год', 'million tenge per person a year'],
  ['million KZT / person / year', 'short', 'млн теңге / адам / жыл', 'млн тенге / человек / год', 'million tenge / person / year'],
  ['thousand KZT / person / month', 'axis', 'мың теңге, бір адамға, айына, ағымдағы бағаларда', 'тыс. тенге на человека в месяц, в текущих ценах', 'thousand tenge per person a month, current prices'],
  ['percent of labour-force', 'axis', 'жұмыс күшінің %-ы', '% рабочей силы', '% of the labour force'],
  ['percent of surveyed-enterprise', 'axis', 'зерттелген кәсіпорындардың %-ы', '% обследованных предприятий', '% of surveyed enterprises'],
  ['percent of GRP', 'axis', 'ЖӨӨ-нің %-ы', '% ВРП', '% of GRP'],
  ['percent of GRP', 'inline', '%', '%', '%'],
  ['percentage point of GRP', 'axis', 'пайыздық тармақ', 'процентный пункт', 'percentage points'],
  ['percentage point', 'short', 'п. т.', 'п. п.', 'pp'],
  ['thousand enterprise', 'axis', 'мың бірлік', 'тыс. единиц', 'thousand enterprises'],
  ['person', 'axis', 'адам', 'человек', 'persons'],
  ['thousand person / enterprise', 'axis', 'мың адам, бір кәсіпорынға', 'тыс. человек на одно предприятие', 'thousand persons per enterprise'],
  ['index (2005 = 100)', 'axis', 'индекс, 2005 жыл = 100', 'индекс, 2005 год = 100', 'index, 2005 = 100'],
  ['index (previous year = 100)', 'axis', 'индекс, өткен жыл = 100', 'индекс, предыдущий год = 100', 'index, previous year = 100'],
  ['trillion USD', 'short', 'трлн АҚШ доллары', 'трлн долл. США', 'trillion US dollars'],
  ['million KZT / (percent of GRP)', 'inline', 'млн теңге (әрбір п. т. үшін)', 'млн тенге на п. п.', 'million tenge per pp'],
  ['share of labour-force', 'axis', 'жұмыс күшінің бөлігі', 'доля от рабочей силы', 'share of the labour force'],
  ['item / million person', 'axis', 'бірлік, 1 млн адамға', 'единиц на 1 млн человек', 'items per million persons'],
  ['tonne / thousand person / year', 'short', 'тонна / мың адам / жыл', 'тонн / тыс. человек / год', 'tonnes / thousand persons / year'],
  ['person / million person', 'axis', '1 млн ішінде', 'на 1 млн', 'per million'],
  ['year', 'axis', 'жыл', 'лет', 'years'],
  ['1', 'axis', '', '', ''],
];

describe('units in words', () => {
  it.each(cases)('%s, %s', (text, form, ...expected) => {
    const said = languages.map((language) => unitWords(unit(text), language, { form }).replaceAll(nb, ' '));
    expect(said).toEqual(expected);
  });

  it("takes the study's words for what it counts, in its own language or as the id", () => {
    const countedThing = (id: string) => (id === 'hectare' ? { kk: 'гектар', ru: 'гектар', en: 'hectare' } : undefined);
    const said = (text: string) => languages.map((language) => unitWords(unit(text), language, { countedThing }).replaceAll(nb, ' '));
    expect(said('thousand hectare')).toEqual(['мың гектар', 'тыс. гектар', 'thousand hectare']);
    expect(said('percent of hectare')).toEqual(['гектардың %-ы', '% (гектар)', '% of hectare']);
    expect(said('KZT / hectare')).toEqual(['теңге, бір гектарға, ағымдағы бағаларда', 'тенге на единицу (гектар), в текущих ценах', 'tenge per hectare, current prices']);
    expect(said('percent of bale')).toEqual(['bale %-ы', '% (bale)', '% of bale']);
  });

  it('keeps the multiplier and its noun on one line', () => {
    expect(unitWords(unit('million KZT'), 'ru', { form: 'inline' })).toBe(`млн${nb}тенге`);
  });
});

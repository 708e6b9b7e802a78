import { expect, test } from 'vitest';
import { englishPlural, russianPlural } from '../../src/language/plurals.ts';

test.each([
  ['1', 'предприятие'], ['21', 'предприятие'], ['2', 'предприятия'], ['4', 'предприятия'], ['22', 'предприятия'], ['5', 'предприятий'], ['20', 'предприятий'], ['25', 'предприятий'],
  ['11', 'предприятий'], ['12', 'предприятий'], ['14', 'предприятий'], ['111', 'предприятий'], ['0', 'предприятий'], ['5,4', 'предприятия'], ['1,0', 'предприятия'], ['2,4\u00A0тыс.', 'предприятий'],
  ['1\u00A0млн', 'предприятий'], ['1\u00A0001', 'предприятие'], ['\u22123', 'предприятия'],
])('%s %s', (printed, form) => {
  expect(russianPlural(printed, 'предприятие', 'предприятия', 'предприятий')).toBe(form);
});

test('people and years', () => {
  expect([1, 2, 5].map((n) => russianPlural(n, 'человек', 'человека', 'человек'))).toEqual(['человек', 'человека', 'человек']);
  expect([1, 2, 5].map((n) => russianPlural(n, 'год', 'года', 'лет'))).toEqual(['год', 'года', 'лет']);
  expect([russianPlural(5.4, 'процент', 'процента', 'процентов'), russianPlural('1,2', 'год', 'года', 'лет')]).toEqual(['процента', 'года']);
  expect([russianPlural(1e-7, 'a', 'b', 'c'), russianPlural(1e21, 'a', 'b', 'c')]).toEqual(['b', 'c']);
});

test('whole numbers agree with Unicode CLDR', () => {
  const [ru, en] = [new Intl.PluralRules('ru'), new Intl.PluralRules('en')];
  for (let n = 0; n <= 2500; n++) {
    expect(russianPlural(n, 'one', 'few', 'many')).toBe(ru.select(n));
    expect(englishPlural(n, 'one', 'other')).toBe(en.select(n));
  }
});

test('English decimals and multipliers are plural', () => {
  expect(['1', '1.0', '0.5', '1 thousand'].map((n) => englishPlural(n, 'person', 'persons'))).toEqual(['person', 'persons', 'persons', 'persons']);
});

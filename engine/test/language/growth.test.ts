import { describe, expect, test } from 'vitest';
import { comparedWith, comparedWithNation, extreme } from '../../src/language/comparison.ts';
import { fewObservations, notRefuted, possibly, strengthText } from '../../src/language/findings.ts';
import { associatedChange, changedBy, changedByPoints, changedTimes, changedTo, growthStoodAt, percentagePoints, reached, stoodAt } from '../../src/language/growth.ts';
import { russianPast } from '../../src/language/russian-agreement.ts';
import { withUnit } from '../../src/language/numbers.ts';
import { againstPreviousYear } from '../../src/language/years.ts';

const nb = '\u00A0';
const m = { gender: 'm' } as const;
const f = { gender: 'f' } as const;
const percent = withUnit('5,4', '%', 'kk');

describe('by, to, level, times, points', () => {
  test('by', () => {
    expect(`${againstPreviousYear('kk')} ${changedBy('rose', percent, 'kk', m)}`).toBe(`өткен жылмен салыстырғанда 5,4${nb}%-ға өсті`);
    expect(changedBy('rose', percent, 'kk', { ...m, synonym: true })).toBe(`5,4${nb}%-ға артты`);
    expect(changedBy('fell', percent, 'kk', m)).toBe(`5,4${nb}%-ға төмендеді`);
    expect(changedBy('fell', percent, 'kk', { ...m, synonym: true })).toBe(`5,4${nb}%-ға кеміді`);
    expect(changedBy('rose', percent, 'ru', m)).toBe(`вырос на 5,4${nb}%`);
    expect(changedBy('fell', percent, 'ru', f)).toBe(`снизилась на 5,4${nb}%`);
    expect(changedBy('rose', '5.4%', 'en', m)).toBe('rose by 5.4%');
    expect(changedBy('rose', `12,3${nb}млрд теңге`, 'kk', m)).toBe(`12,3${nb}млрд теңгеге өсті`);
  });
  test('to is never by', () => {
    expect(changedTo('rose', '12,9', '15,3', '%', 'kk', m)).toBe(`12,9${nb}%-дан 15,3${nb}%-ға дейін өсті`);
    expect(changedTo('rose', '12,9', '15,3', '%', 'ru', m)).toBe(`вырос с 12,9 до 15,3${nb}%`);
    expect(changedTo('fell', '15.3', '12.9', '%', 'en', m)).toBe('fell from 15.3% to 12.9%');
    expect(changedTo('rose', '12', '15', '', 'kk', m)).toBe('12-ден 15-ке дейін өсті');
  });
  test('levels', () => {
    expect(reached(withUnit('105,4', '%', 'kk'), 'kk', 'm')).toBe(`105,4${nb}%-ға жетті`);
    expect(reached(withUnit('105,4', '%', 'ru'), 'ru', 'f')).toBe(`достигла 105,4${nb}%`);
    expect(stoodAt(withUnit('4,9', '%', 'kk'), 'kk', 'm')).toBe(`4,9${nb}%-ды құрады`);
    expect(stoodAt(withUnit('4,9', '%', 'ru'), 'ru', 'm')).toBe(`составил 4,9${nb}%`);
    expect(stoodAt('4.9%', 'en', 'm')).toBe('was 4.9%');
  });
  test('times', () => {
    expect(changedTimes('rose', '1,5', 'kk', m)).toBe('1,5 есе өсті');
    expect(changedTimes('rose', '1,5', 'ru', m)).toBe('вырос в 1,5 раза');
    expect(changedTimes('rose', '5', 'ru', { gender: 'pl' })).toBe('выросли в 5 раз');
    expect(changedTimes('rose', '2', 'ru', { gender: 'n' })).toBe('выросло в 2 раза');
    expect(changedTimes('rose', '1.5', 'en', m)).toBe('rose by a factor of 1.5');
    expect(changedTimes('fell', '1.5', 'en', m)).toBe('fell by a factor of 1.5');
  });
  test('the change of a percentage', () => {
    expect(changedByPoints('rose', '1,2', 'kk', m)).toBe(`1,2${nb}пайыздық тармаққа өсті`);
    expect(changedByPoints('rose', '1,2', 'ru', m)).toBe(`вырос на 1,2${nb}процентного пункта`);
    expect(changedByPoints('fell', '5', 'ru', f)).toBe(`снизилась на 5${nb}процентных пунктов`);
    expect(changedByPoints('fell', '1', 'en', f)).toBe(`fell by 1${nb}percentage point`);
    expect(percentagePoints('1,2', 'kk', 'short')).toBe(`1,2${nb}п.${nb}т.`);
    expect(percentagePoints('1,2', 'ru', 'short')).toBe(`1,2${nb}п.${nb}п.`);
  });
  test('no clear change claims no direction', () => {
    expect(changedBy('no-clear-change', percent, 'kk', m)).toBe(`айқын өзгерген жоқ (5,4${nb}%)`);
    expect(changedBy('no-clear-change', percent, 'ru', f)).toBe(`заметно не изменилась (5,4${nb}%)`);
    expect(changedTo('no-clear-change', '4.9', '5.0', '%', 'en', m)).toBe('showed no clear change (from 4.9% to 5.0%)');
  });
  test('a sentence without agreement', () => {
    expect(growthStoodAt('rose', percent, 'ru')).toBe(`Рост составил 5,4${nb}%`);
    expect(growthStoodAt('fell', percent, 'ru')).toBe(`Снижение составило 5,4${nb}%`);
    expect(growthStoodAt('rose', percent, 'kk')).toBe(`Өсім 5,4${nb}%-ды құрады`);
  });
  test.each([
    ['вырос', 'вырос выросла выросло выросли'],
    ['снизился', 'снизился снизилась снизилось снизились'],
    ['составил', 'составил составила составило составили'],
    ['достиг', 'достиг достигла достигло достигли'],
  ])('%s agrees', (masculine, forms) => {
    expect((['m', 'f', 'n', 'pl'] as const).map((gender) => russianPast(masculine, gender)).join(' ')).toBe(forms);
  });
});

test('model sentences tell of a connection, not of a cause', () => {
  const change = { cause: 'халық саны', step: '1 %', outcome: 'ЖӨӨ', effect: '0,36 %', effectDirection: 'rose' } as const;
  expect(associatedChange(change, 'kk')).toBe('халық санының 1 %-ға артуы ЖӨӨ-нің 0,36 %-ға өсуімен байланысты');
  expect(associatedChange({ ...change, cause: 'численность населения', outcome: 'ВРП' }, 'ru')).toBe('рост показателя «численность населения» на 1 % связан с ростом показателя «ВРП» на 0,36 %');
  expect(associatedChange({ ...change, cause: 'population', outcome: 'GRP', step: '1%', effect: '0.36%', effectDirection: 'fell' }, 'en')).toBe('an increase of 1% in population is associated with a decrease of 0.36% in GRP');
});

test('comparisons', () => {
  expect(comparedWith('Шымкент қаласы', 'higher', 'kk')).toBe('Шымкент қаласына қарағанда жоғары');
  expect(comparedWith('г. Шымкент', 'lower', 'ru')).toBe('ниже, чем г. Шымкент');
  expect(comparedWithNation('lower', 'kk')).toBe('республикалық орташа деңгейден төмен');
  expect([extreme('highest', 'kk'), extreme('lowest', 'kk')]).toEqual(['ең жоғары', 'ең төмен']);
});

test('strength of a finding', () => {
  expect((['supported', 'notSupported', 'fragile'] as const).flatMap((strength) => [strengthText(strength, 'kk'), strengthText(strength, 'ru')])).toEqual([
    'деректермен расталады', 'подтверждается данными',
    'деректермен расталмайды', 'не подтверждается данными',
    'қорытынды тұрақсыз: бір жыл алып тасталса, өзгереді', 'вывод неустойчив: меняется при исключении одного года',
  ]);
  expect([fewObservations(11, 'kk'), fewObservations(11, 'ru')]).toEqual([`бақылаулар саны аз (n${nb}=${nb}11)`, `мало наблюдений (n${nb}=${nb}11)`]);
  expect([possibly('өсу', 'kk'), possibly('это рост', 'ru')]).toEqual(['өсу болуы мүмкін', 'возможно, это рост']);
  expect(notRefuted('en')).toBe('not supported does not mean refuted');
});

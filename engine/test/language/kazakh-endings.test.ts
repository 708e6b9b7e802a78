import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KazakhCase } from '../../src/language/kazakh-endings.ts';
import { kazakhEnding, withKazakhWordEnding } from '../../src/language/kazakh-endings.ts';
import { kazakhAdjective, kazakhAnd, kazakhOrdinal, lastSpokenWord, withKazakhEnding } from '../../src/language/kazakh-figures.ts';
import { kazakhDecimal, kazakhNumber } from '../../src/language/kazakh-numerals.ts';
import oracle from '../oracles/kazakh-endings.json' with { type: 'json' };

const cases: readonly KazakhCase[] = ['dat', 'loc', 'abl', 'gen', 'acc', 'poss', 'instr'];

describe('the table of numerals', () => {
  test.each([
    ['нөл бір елу', 'ге де ден дің ді і мен'],
    ['сегіз жүз', 'ге де ден дің ді і бен'],
    ['екі жеті теңге', 'ге де ден нің ні сі мен'],
    ['үш төрт бес жетпіс', 'ке те тен тің ті і пен'],
    ['сексен', 'ге де нен нің ді і мен'],
    ['алты жиырма', 'ға да дан ның ны сы мен'],
    ['тоғыз отыз пайыз', 'ға да дан дың ды ы бен'],
    ['он тоқсан мың миллион триллион', 'ға да нан ның ды ы мен'],
    ['қырық алпыс миллиард тармақ', 'қа та тан тың ты ы пен'],
  ])('%s', (words, endings) => {
    for (const word of words.split(' ')) expect([word, ...cases.map((kazakhCase) => kazakhEnding(word, kazakhCase))].join(' ')).toBe(`${word} ${endings}`);
  });
});

describe('endings after figures', () => {
  test.each([
    ['15', 'dat', '15-ке'],
    ['20', 'dat', '20-ға'],
    ['110', 'dat', '110-ға'],
    ['300', 'dat', '300-ге'],
    ['5000', 'dat', '5000-ға'],
    ['5\u00A0000', 'dat', '5\u00A0000-ға'],
    ['2\u00A0000\u00A0000', 'dat', '2\u00A0000\u00A0000-ға'],
    ['5,4', 'dat', '5,4-ке'],
    ['0,35', 'dat', '0,35-ке'],
    ['2,50', 'dat', '2,50-ге'],
    ['\u22120,05', 'dat', '\u22120,05-ке'],
    ['3', 'instr', '3-пен'],
    ['5\u00A0%', 'instr', '5\u00A0%-бен'],
    ['5,4\u00A0%', 'dat', '5,4\u00A0%-ға'],
    ['4,9 %', 'acc', '4,9 %-ды'],
    ['12,9\u00A0%', 'abl', '12,9\u00A0%-дан'],
    ['12,3\u00A0млрд теңге', 'dat', '12,3\u00A0млрд теңгеге'],
    ['4 адам', 'abl', '4 адамнан'],
    ['12\u00A0млрд', 'dat', '12\u00A0млрд-қа'],
    ['5 мың', 'dat', '5 мыңға'],
    ['100 ₸', 'dat', '100 ₸-ге'],
    ['2016–2020', 'loc', '2016–2020-да'],
    ['IV', 'dat', 'IV-ге'],
    ['XX', 'gen', 'XX-ның'],
    ['ЖӨӨ', 'gen', 'ЖӨӨ-нің'],
    ['ЖӨӨ', 'dat', 'ЖӨӨ-ге'],
    ['ЖӨӨ', 'loc', 'ЖӨӨ-де'],
    ['ЖӨӨ', 'abl', 'ЖӨӨ-ден'],
    ['ЖІӨ', 'loc', 'ЖІӨ-де'],
    ['ШҚО', 'gen', 'ШҚО-ның'],
    ['ШҚО', 'loc', 'ШҚО-да'],
    ['ШОК', 'gen', 'ШОК-тың'],
    ['ШОК', 'dat', 'ШОК-қа'],
    ['ШОК', 'loc', 'ШОК-та'],
    ['ШОК', 'abl', 'ШОК-тан'],
    ['ҒЗТКЖ', 'dat', 'ҒЗТКЖ-ға'],
    ['ҒЗТКЖ', 'acc', 'ҒЗТКЖ-ны'],
    ['ҒЗТКЖ', 'abl', 'ҒЗТКЖ-дан'],
    ['НКИ', 'gen', 'НКИ-дің'],
    ['АҚШ', 'gen', 'АҚШ-тың'],
    ['ЖҚҚ', 'dat', 'ЖҚҚ-ға'],
    ['ҚР', 'gen', 'ҚР-ның'],
    ['«Даму»', 'dat', '«Даму»-ға'],
    ['экспорт көлемі (нақты)', 'gen', 'экспорт көлемінің (нақты)'],
    ['9'.repeat(40), 'dat', `${'9'.repeat(40)}-ға`],
  ] as const)('%s, %s: %s', (printed, kazakhCase, expected) => {
    expect(withKazakhEnding(printed, kazakhCase)).toBe(expected);
  });

  test('any text keeps itself and gains an ending, none is thrown at', () => {
    const figure = fc.stringMatching(/^[-\d\u00A0,%()» IVХІӨК]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(figure, fc.string({ unit: 'grapheme' })), fc.constantFrom(...cases), fc.boolean(), (printed, kazakhCase, afterPossessive) => {
        expect(withKazakhEnding(printed, kazakhCase, afterPossessive).length).toBeGreaterThanOrEqual(printed.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('after a possessive', () => {
    expect(`халықтың ${withKazakhEnding('15 %', 'acc', true)}, ${withKazakhEnding('50 %', 'dat', true)}`).toBe('халықтың 15 %-ын, 50 %-ына');
    expect(withKazakhEnding('50 %', 'loc', true)).toBe('50 %-ында');
    expect(withKazakhEnding('50 %', 'abl', true)).toBe('50 %-ынан');
    expect(withKazakhEnding('12,3 млрд теңге', 'dat', true)).toBe('12,3 млрд теңгесіне');
  });

  test('adjectives, "and", ordinals', () => {
    expect(kazakhAdjective('95 %')).toBe('95 %-дық');
    expect([kazakhAdjective('3'), kazakhAdjective('1'), kazakhAdjective('2'), kazakhAdjective('10')]).toEqual(['3-тік', '1-лік', '2-лік', '10-дық']);
    expect([kazakhAnd('5', '8'), kazakhAnd('10', '12'), kazakhAnd('9', '8'), kazakhAnd('өндіріс', 'айналым')]).toEqual(['5 пен 8', '10 мен 12', '9 бен 8', 'өндіріс пен айналым']);
    expect([`${kazakhOrdinal(5)}кесте`, `${kazakhOrdinal(2)}бағыт`, `${kazakhOrdinal('IV')} тоқсан`]).toEqual(['5-кесте', '2-бағыт', 'IV тоқсан']);
    expect(lastSpokenWord('IV')).toBe('төртінші');
    expect(lastSpokenWord('адам')).toBeUndefined();
  });
});

describe('numbers in words', () => {
  // num2words, tests/test_kz.py: the published expectations of another program.
  test.each([
    ['7', 'жеті'],
    ['23', 'жиырма үш'],
    ['145', 'жүз қырық бес'],
    ['2869', 'екі мың сегіз жүз алпыс тоғыз'],
    ['84932', 'сексен төрт мың тоғыз жүз отыз екі'],
    ['789000125', 'жеті жүз сексен тоғыз миллион жүз жиырма бес'],
    ['1996', 'бір мың тоғыз жүз тоқсан алты'],
    ['632924', 'алты жүз отыз екі мың тоғыз жүз жиырма төрт'],
    ['987654321', 'тоғыз жүз сексен жеті миллион алты жүз елу төрт мың үш жүз жиырма бір'],
    ['0', 'нөл'],
    ['000', 'нөл'],
    ['10', 'он'],
    ['1000', 'бір мың'],
    ['1000000000000', 'бір триллион'],
    ['5000000000', 'бес миллиард'],
    ['10000000000', 'он миллиард'],
  ])('%s: %s', (digits, words) => {
    expect(kazakhNumber(digits)).toBe(words);
  });

  test.each([
    ['5,4', 'бес бүтін оннан төрт'],
    ['0,35', 'нөл бүтін жүзден отыз бес'],
    ['2,50', 'екі бүтін жүзден елу'],
    ['1,1234567', 'бір бүтін бір екі үш төрт бес алты жеті'],
  ])('%s: %s', (printed, words) => {
    expect(kazakhDecimal(printed)).toBe(words);
  });
});

describe('endings of words', () => {
  test.each([
    'деңгей деңгейге', 'үлес үлеске', 'үлесі үлесіне', 'саны санына', 'көлемі көлеміне', 'халық халыққа', 'адам адамға', 'теңге теңгеге', 'аймақ аймаққа', 'өңір өңірге',
    'облыс облысқа', 'қаласы қаласына', 'кәсіпорын кәсіпорынға', 'қарыз қарызға', 'модель модельге', 'индекс индекске', 'дефлятор дефляторға', 'коэффициент коэффициентке',
    'инвестиция инвестицияға', 'субсидия субсидияға', 'экспорт экспортқа', 'лизинг лизингке', 'рейтинг рейтингке', 'график графикке', 'банк банкке', 'парк паркке', 'сценарий сценарийге',
    'критерийі критерийіне', 'логарифм логарифмге', 'актив активке', 'бюро бюроға', 'деңгейі деңгейіне', 'қарқыны қарқынына', 'өнімділігі өнімділігіне', 'субъектілері субъектілеріне',
    'алушы алушыға', 'жұмысшы жұмысшыға', 'күші күшіне', 'көрсеткіші көрсеткішіне', 'екі екіге', 'қаржы қаржыға', 'нарық нарыққа', 'өсу өсуге', 'өсуі өсуіне', 'табыстары табыстарына',
    'түсімдер түсімдерге', 'қатесі қатесіне', 'айнымалы айнымалыға', 'статистикасы статистикасына',
  ].map((pair) => pair.split(' ')))('%s -> %s', (word, dative) => {
    expect(withKazakhWordEnding(word, 'dat')).toBe(dative);
  });

  test.each([
    ['халық саны', 'халық санына халық санында халық санынан халық санының халық санын халық саны халық санымен'],
    ['еңбек өнімділігі', 'еңбек өнімділігіне еңбек өнімділігінде еңбек өнімділігінен еңбек өнімділігінің еңбек өнімділігін еңбек өнімділігі еңбек өнімділігімен'],
    ['жалпы өңірлік өнім', 'жалпы өңірлік өнімге жалпы өңірлік өнімде жалпы өңірлік өнімнен жалпы өңірлік өнімнің жалпы өңірлік өнімді жалпы өңірлік өнімі жалпы өңірлік өніммен'],
  ])('%s in all cases', (name, forms) => {
    expect(cases.map((kazakhCase) => withKazakhWordEnding(name, kazakhCase)).join(' ')).toBe(forms);
  });

  test.each([
    ['тармақ', 'тармағы'], ['бөлік', 'бөлігі'], ['топ', 'тобы'], ['халық', 'халқы'], ['кәсіпорын', 'кәсіпорны'], ['модель', 'моделі'], ['банк', 'банкі'], ['баға', 'бағасы'], ['деңгей', 'деңгейі'], ['технопарк', 'технопаркі'],
  ])('%s, possessive: %s', (word, possessive) => {
    expect(withKazakhWordEnding(word, 'poss')).toBe(possessive);
  });

  test('the form may be told where it misleads', () => {
    expect(withKazakhWordEnding('жазушы', 'dat', { possessive: true })).toBe('жазушына');
  });

  test.each(Object.entries(oracle.accepted as Record<string, Partial<Record<KazakhCase, string[]>>>))('%s as the dictionaries spell it', (noun, accepted) => {
    for (const [kazakhCase, forms] of Object.entries(accepted) as [KazakhCase, string[]][]) {
      expect(forms).toContain(withKazakhWordEnding(noun, kazakhCase, { possessive: false }));
    }
  });
});

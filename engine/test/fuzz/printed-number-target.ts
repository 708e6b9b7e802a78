import { claimKinds, classifyClaim } from '../../src/claims/classify.ts';
import type { RuleValue } from '../../src/claims/classify.ts';
import { readPrinted } from '../../src/claims/printed-number.ts';
import { parseNumber } from '../../src/language/number-reading.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { languages } from '../../src/language/words.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import type { Unit } from '../../src/units/unit.ts';
import { corpusOf } from './corpus.ts';
import { must } from './target.ts';
import type { FuzzTarget } from './target.ts';

const units: readonly (Unit | undefined)[] = [undefined, parseUnit('thousand KZT / year').value, parseUnit('percent of GRP').value, parseUnit('share of GRP').value];

export const printedNumberTarget: FuzzTarget = {
  name: 'printed-numbers',
  corpus: corpusOf('printed-numbers'),
  words: ['=', '≈', '%', '-', '−', '–', '+', ' ', '\u00A0', '\u2009', '\u202F', "'", '’', '.', ',', '0', '00', '000', '1', '5', '9', '999', 'млн', 'мың', 'Nsb', 'ЖӨӨ', '(2025)'],
  check(input) {
    for (const decimal of [',', '.', undefined] as const) {
      const reading = parseNumber(input, decimal === undefined ? {} : { decimal });
      if ('value' in reading) must(Number.isFinite(reading.value), 'a number is finite');
      const printed = readPrinted(input, decimal);
      if (typeof printed === 'string') continue;
      const { value, decimals } = printed;
      must(Number.isFinite(value) && Number.isInteger(decimals) && decimals >= 0, 'a finite number with its decimals');
      if (decimals <= 100) {
        for (const language of languages) {
          const again = readPrinted(formatNumber(value, language, { decimals }), language === 'en' ? '.' : ',');
          must(typeof again === 'object' && again.value === value && again.decimals === decimals, `a number printed in ${language} reads back`);
        }
      }
      for (const right of [value, -value, value * 1000, value / 1.01, value + 0.04, Math.exp(value), 0, NaN, Infinity, 1e300, 5e-324]) {
        for (const unit of units) {
          for (const rule of [undefined, { value: value * 1.1 }, { value, sum: { base: value - 1, change: 1 } }, { value: NaN }] satisfies (RuleValue | undefined)[]) {
            const { kinds, agreement } = classifyClaim(printed, unit, { value: right, ...(unit === undefined ? {} : { unit }), symbol: 'Nsb' }, rule);
            must(kinds.length > 0 && kinds.every((kind) => claimKinds.includes(kind)), 'a kind that is declared');
            must((agreement === 'equal') === kinds.includes('matches'), 'equal is what matches');
            if (right === value && (printed.symbol ?? 'Nsb') === 'Nsb') must(agreement === 'equal', 'the number itself matches');
          }
        }
      }
    }
  },
};

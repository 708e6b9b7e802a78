import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/expressions/parse-expression.ts';
import { checkUnit, unitOf } from '../../src/expressions/unit-check.ts';
import { expressionIssues } from '../../src/expressions/issues.ts';
import { catalogueOf } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { unitIssues } from '../../src/units/issues.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import { printUnit } from '../../src/units/print-unit.ts';
import { legal, series } from './legal-expressions.ts';
import { unit } from './unit.ts';

const catalogue = catalogueOf([unitIssues, expressionIssues]);

const place = { file: 'study.yaml', line: 1, column: 1 };

function check(text: string) {
  const parsed = parseExpression(text, place);
  if (parsed.value === undefined) throw new Error(`${text} does not parse`);
  return unitOf(parsed.value, (name) => series.get(name), place, { known: series.keys() });
}

const illegal: readonly (readonly [expression: string, ...codes: string[]])[] = [
  ['firms + employed', 'units.counted-things'],
  ['Nsb + population', 'units.counted-things'],
  ['GRP + realGRP', 'units.price-bases'],
  ['realGRP - realGRP2020', 'units.price-bases'],
  ['GRP + exportUSD', 'units.currencies'],
  ['GRP + investment', 'units.scales'],
  ['Nsb - firms', 'units.scales'],
  ['Nsb - firms * 1000', 'units.scales'],
  ['GRP + investment / 100', 'units.scales'],
  ['population > employed', 'units.scales'],
  ['GRP + capital', 'units.flow-and-stock'],
  ['PTsb - SDD / 1000', 'units.flow-periods'],
  ['GRP / population + GRP', 'units.per-head'],
  ['GRP + employed', 'units.units-differ'],
  ['UB - plan > plan', 'units.percent-and-points'],
  ['plan - UB', 'units.percent-and-points'],
  ['mean(UB, d(UB))', 'units.percent-and-points'],
  ['if(t > 3, UB, step)', 'units.percent-and-points'],
  ['UB == d(UB)', 'units.percent-and-points'],
  ['UB + dZin', 'units.percent-of-different'],
  ['d(UB) + d(dZin)', 'units.percent-of-different'],
  ['dZin + smeShare', 'units.percent-and-share'],
  ['dZin > smeShare', 'units.percent-and-share'],
  ['volume05 + volume10', 'units.index-bases'],
  ['volume05 - volumeChain', 'units.index-bases'],
  ['min(volume05, volume10)', 'units.index-bases'],
  ['UB - 4.07', 'units.bare-number'],
  ['GRP + 1', 'units.bare-number'],
  ['if(GRP > 4000, 1, 0)', 'units.bare-number'],
  ['t + employed', 'units.bare-number'],
  ['volume05 - 100', 'units.bare-number'],
  ['ln(GRP) + employed', 'units.log-and-level'],
  ['ln(GRP) - GRP', 'units.log-and-level'],
  ['ln(GRP) + log10(GRP)', 'units.log-bases'],
  ['mean(ln(GRP), ln(employed))', 'units.units-differ'],
  ['exp(GRP)', 'units.needs-pure'],
  ['exp(log10(GRP))', 'units.needs-pure'],
  ['2 ^ UB', 'units.needs-pure'],
  ['GRP ^ t', 'units.exponent-not-constant'],
  ['not GRP', 'units.needs-pure'],
  ['if(GRP, 1, 2)', 'units.needs-pure'],
  ['if(t > 1, GRP, employed)', 'units.units-differ'],
  ['max(trust, employed)', 'units.counted-things'],
  ['GRPP + 1', 'expressions.unknown-name'],
  ['wages / GRP', 'expressions.unknown-name-alone'],
  ['GR\u0420 + GRP', 'expressions.look-alike'],
  ['median(GRP)', 'expressions.unknown-function'],
  ['GRP[2016..2020] + 0', 'expressions.years-outside'],
  ['mean(GRP[2016..2020] / GRP[2015..2020])', 'expressions.years-differ'],
  ['(firms + employed) * ln(GRP + investment) / wages', 'units.counted-things', 'units.scales', 'expressions.unknown-name-alone'],
];

describe('units of expressions', () => {
  it.each(legal)('%s is in %s', (text, expected) => {
    const { value, issues } = check(text);
    expect(issues).toEqual([]);
    expect(value && printUnit(value)).toBe(printUnit(unit(expected)));
  });

  it.each(illegal)('%s is refused', (text, ...codes) => {
    const { value, issues } = check(text);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(codes);
    const sources = new Map([[place.file, text]]);
    for (const language of languages) {
      expect(issues.map((issue) => renderIssue(issue, catalogue, language, sources)).join('\n')).toMatchSnapshot(language);
    }
  });
});

describe('the unit expected of a definition', () => {
  const fits = (text: string, expected: string): string => {
    const { value: e } = parseExpression(text, place);
    if (e === undefined) throw new Error(`${text} does not parse`);
    const { value, issues } = checkUnit(e, unit(expected), (name) => series.get(name), place);
    return value === undefined ? issues.map(({ code }) => code).join() : printUnit(value);
  };

  it.each([
    ['investment / 1000', 'billion KZT / year (current prices)', 'billion KZT / year (current prices)'],
    ['investment', 'billion KZT / year (current prices)', 'units.scales'],
    ['GRP / deflator', 'billion KZT / year (constant 2010 prices)', 'billion KZT / year (constant 2010 prices)'],
    ['GRP / deflator', 'billion KZT / year (constant 2020 prices)', 'units.price-bases'],
    ['GRP / GRP[2010]', 'share', 'share'],
    ['1 - UB / UBnation', '1', '1'],
    ['UB', 'percentage point', 'units.percent-and-points'],
    ['0 * t', 'person', 'person'],
    ['wages', 'person', 'expressions.unknown-name-alone'],
  ])('%s as %s: %s', (text, expected, answer) => {
    expect(fits(text, expected)).toBe(answer);
  });
});

const refusedUnits: readonly (readonly [text: string, ...codes: string[]])[] = [
  ['%', 'units.percent-of-what'],
  ['percent', 'units.percent-of-what'],
  ['пайыз', 'units.percent-of-what'],
  ['index', 'units.index-base'],
  ['index (base = 100)', 'units.index-base'],
  ['', 'units.empty'],
  ['bilion KZT / year', 'units.unknown-word'],
  ['million KZTT', 'units.unknown-word'],
  ['thousand enterprse', 'units.unknown-word'],
  ['percent of GPR', 'units.unknown-word'],
  ['million XYZ', 'units.unknown-currency'],
  ['percent of labour force', 'units.two-words'],
  ['million KZT /', 'units.unreadable'],
  ['KZT / / year', 'units.unreadable'],
  ['million KZT (of 2010)', 'units.prices-assumed', 'units.unreadable'],
  ['(GRP)', 'units.unreadable'],
  ['person (current prices)', 'units.prices-without-money'],
];

describe('unit texts', () => {
  it.each(refusedUnits)('«%s» is refused', (text, ...codes) => {
    const { value, issues } = parseUnit(text, place);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const language of languages) {
      expect(issues.map((issue) => renderIssue(issue, catalogue, language, new Map([[place.file, text]]))).join('\n')).toMatchSnapshot(language);
    }
  });
});

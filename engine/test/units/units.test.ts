import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/expressions/parse-expression.ts';
import { unitOf } from '../../src/expressions/unit-check.ts';
import { expressionIssues } from '../../src/expressions/issues.ts';
import { catalogueOf } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { unitIssues } from '../../src/units/issues.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';
import { printUnit } from '../../src/units/print-unit.ts';
import type { Unit } from '../../src/units/unit.ts';
import { unit } from './unit.ts';

const catalogue = catalogueOf([unitIssues, expressionIssues]);

const series: ReadonlyMap<string, Unit> = new Map([
  ['GRP', unit('billion KZT / year (current prices)')],
  ['investment', unit('million KZT / year (current prices)')],
  ['realGRP', unit('billion KZT / year (constant 2010 prices)')],
  ['realGRP2020', unit('billion KZT / year (constant 2020 prices)')],
  ['deflator', unit('KZT (current prices) / KZT (constant 2010 prices)')],
  ['exportUSD', unit('billion USD / year (current prices)')],
  ['rate', unit('KZT / USD (current prices)')],
  ['capital', unit('billion KZT (current prices)')],
  ['PTsb', unit('million KZT / person / year (current prices)')],
  ['SDD', unit('thousand KZT / person / month (current prices)')],
  ['monthsAYear', unit('month / year')],
  ['Nsb', unit('thousand enterprise')],
  ['firms', unit('enterprise')],
  ['employed', unit('person')],
  ['population', unit('thousand person')],
  ['INact', unit('percent of surveyed-enterprise')],
  ['dZin', unit('percent of GRP')],
  ['UB', unit('percent of labour-force')],
  ['UBnation', unit('percent of labour-force')],
  ['plan', unit('percentage point of labour-force')],
  ['step', unit('percentage point')],
  ['smeShare', unit('share of GRP')],
  ['volume05', unit('index (2005 = 100)')],
  ['volume10', unit('index (2010 = 100)')],
  ['volumeChain', unit('index (previous year = 100)')],
  ['trust', unit('score')],
]);

const place = { file: 'study.yaml', line: 1, column: 1 };

function check(text: string) {
  const parsed = parseExpression(text, place);
  if (parsed.value === undefined) throw new Error(`${text} does not parse`);
  return unitOf(parsed.value, (name) => series.get(name), place, { known: series.keys() });
}

const legal: readonly (readonly [expression: string, unit: string])[] = [
  ['GRP', 'billion KZT / year (current prices)'],
  ['GRP + GRP', 'billion KZT / year (current prices)'],
  ['GRP - lag(GRP)', 'billion KZT / year (current prices)'],
  ['GRP + investment / 1000', 'billion KZT / year (current prices)'],
  ['1000 * GRP - investment', 'million KZT / year (current prices)'],
  ['GRP > investment / 1000', '1'],
  ['GRP / employed', 'billion KZT / person / year (current prices)'],
  ['GRP / GRP[2010]', '1'],
  ['2 * GRP', 'billion KZT / year (current prices)'],
  ['-GRP', 'billion KZT / year (current prices)'],
  ['GRP * 1.05 ^ (year - 2020)', 'billion KZT / year (current prices)'],
  ['GRP / deflator', 'billion KZT / year (constant 2010 prices)'],
  ['realGRP * deflator - GRP', 'billion KZT / year (current prices)'],
  ['exportUSD * rate', 'billion KZT / year (current prices)'],
  ['GRP - exportUSD * rate', 'billion KZT / year (current prices)'],
  ['capital + cumsum(GRP)', 'billion KZT (current prices)'],
  ['sum(GRP[2016..2020])', 'billion KZT (current prices)'],
  ['mean(GRP[2016..2020])', 'billion KZT / year (current prices)'],
  ['PTsb * employed', 'million KZT / year (current prices)'],
  ['GRP + PTsb * employed / 1000', 'billion KZT / year (current prices)'],
  ['SDD * monthsAYear', 'thousand KZT / person / year (current prices)'],
  ['PTsb - SDD * monthsAYear / 1000', 'million KZT / person / year (current prices)'],
  ['Nsb + firms / 1000', 'thousand enterprise'],
  ['employed / firms', 'person / enterprise'],
  ['Nsb / population', 'enterprise / person'],
  ['population * 1000 + employed', 'person'],
  ['UB + plan', 'percent of labour-force'],
  ['plan + UB', 'percent of labour-force'],
  ['UB - step', 'percent of labour-force'],
  ['UB - UBnation', 'percentage point of labour-force'],
  ['UB + UBnation', 'percent of labour-force'],
  ['d(UB)', 'percentage point of labour-force'],
  ['d(UB) + plan', 'percentage point of labour-force'],
  ['plan - step', 'percentage point of labour-force'],
  ['mean(UB, UBnation)', 'percent of labour-force'],
  ['UB / UBnation', '1'],
  ['dZin / 100', 'share of GRP'],
  ['dZin / 100 * GRP', 'billion KZT / year (current prices)'],
  ['dZin * GRP / 100', 'billion KZT / year (current prices)'],
  ['smeShare * 100', 'percent of GRP'],
  ['dZin - smeShare * 100', 'percentage point of GRP'],
  ['1 - smeShare', 'share of GRP'],
  ['smeShare * GRP', 'billion KZT / year (current prices)'],
  ['GRP / dZin', 'billion KZT / year / (percent of GRP) (current prices)'],
  ['volume05 / volume05[2010]', '1'],
  ['volume05 - lag(volume05)', 'index point (2005 = 100)'],
  ['volume05 + d(volume05)', 'index (2005 = 100)'],
  ['GRP / (volume05 * population)', 'million KZT / person / year / (index 2005 = 100) (current prices)'],
  ['ln(GRP)', 'ln(billion KZT / year (current prices))'],
  ['ln(GRP) - ln(employed)', 'ln(billion KZT / person / year (current prices))'],
  ['d(ln(GRP))', '1'],
  ['ln(GRP) + 0.5', 'ln(billion KZT / year (current prices))'],
  ['2 * ln(employed)', 'ln(person^2)'],
  ['exp(ln(GRP))', 'billion KZT / year (current prices)'],
  ['exp(0.5 * t)', '1'],
  ['ln(t) * ln(GRP)', '1'],
  ['growth(UB)', '1'],
  ['sqrt(employed) ^ 2', 'person'],
  ['dZin ^ 0.355 * t ^ 0.265', '(percent of GRP)^0.355'],
  ['(GRP / GRP[2010]) ^ (1 / t)', '1'],
  ['max(GRP, 0)', 'billion KZT / year (current prices)'],
  ['if(UB > UBnation and t > 3, GRP, lag(GRP, 2))', 'billion KZT / year (current prices)'],
  ['abs(d(GRP))', 'billion KZT / year (current prices)'],
  ['trust + trust', 'score'],
  ['t + year', '1'],
];

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

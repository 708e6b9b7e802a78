import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTidyTable } from '../../src/data/formats/tidy.ts';
import type { DataSeries } from '../../src/data/series.ts';
import { observationAt } from '../../src/data/series.ts';
import { statusHasValue } from '../../src/data/status.ts';
import type { PlainBorders } from '../../src/data/workbooks/layout.ts';
import { parseBorders } from '../../src/territory/borders.ts';
import { checkTerritory } from '../../src/territory/check.ts';
import { kazakhstan } from '../../src/territory/kazakhstan.ts';
import { regionNames } from '../../src/territory/region-names.ts';
import { parseTerritoryRule } from '../../src/territory/rule.ts';
import { spliceSeries } from '../../src/territory/splice.ts';
import { parseUnit } from '../../src/units/parse-unit.ts';

const folder = join(import.meta.dirname, '../../../studies/kazakhstan-regions/data');
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const read = files.map((name) => parseTidyTable(readFileSync(join(folder, name), 'utf8'), name));
const series: readonly DataSeries[] = read.flatMap(({ value = [] }) => value);

/** As SOURCE.md says. */
const plain: Readonly<Record<string, PlainBorders>> = {
  GRP: { recalculated: [{ from: '2011', asOf: '2018-06-19' }, { from: '2021', asOf: '2022-06-08' }] },
  unemployment: { recalculated: [{ from: '2010', asOf: '2018-06-19' }] },
  population: { recalculated: [{ from: '2017', asOf: '2018-06-19' }] },
  lifeExpectancy: { recalculated: [{ from: '2017', asOf: '2018-06-19' }] },
  poverty: { recalculated: [{ from: '2014', asOf: '2018-06-19' }] },
};
const bordersOf = (name: string) => parseBorders(plain[name] ?? {}).value ?? {};

describe('the data of the study of all regions', () => {
  it('read without an error, in units that are known', () => {
    expect(read.flatMap(({ issues }) => issues).filter(({ severity }) => severity !== 'note')).toEqual([]);
    for (const unit of new Set(series.map((one) => one.unit))) expect(parseUnit(unit).value, unit).toBeDefined();
    expect(series.reduce((count, { observations }) => count + observations.length, 0)).toBe(4819);
  });

  it('belong to regions of their time, with the borders that SOURCE.md tells', () => {
    const issues = checkTerritory(series, kazakhstan, ({ series: name, region, observations }) => (region === 'KZ-YUZ' && observations.length > 0 ? {} : bordersOf(name)));
    const crossing = new Set(issues.filter(({ code }) => code === 'territory.crosses-change').map(({ detail }) => detail.region));
    expect(issues.filter(({ code }) => code !== 'territory.crosses-change')).toEqual([]);
    expect([...crossing].sort()).toEqual(['KZ-19', 'KZ-35', 'KZ-63']);
  });

  it('sum to the country within rounding', () => {
    for (const [name, tolerance] of [['GRP', 1.1], ['population', 0], ['hospitals', 0], ['jobseekers', 0], ['emissions', 1.1]] as const) {
      const names = regionNames(kazakhstan, { borders: bordersOf(name) });
      const whole = series.find((one) => one.series === name && one.region === 'KZ');
      for (const { period, value } of whole?.observations ?? []) {
        const parts = (names.parts('KZ', period) ?? []).map((region) => series.find((one) => one.series === name && one.region === region)).map((one) => (one === undefined ? undefined : observationAt(one, period)));
        const sum = parts.reduce((total, part) => total + (part !== undefined && statusHasValue(part.status) ? part.value : 0), 0);
        expect(Math.abs(sum - value), `${name} ${period.index}`).toBeLessThanOrEqual(tolerance + 1e-6);
      }
    }
  });

  it('are brought to the territory of 2020 by rule', () => {
    for (const [region, sum2023] of [['KZ-63', 7504700.2], ['KZ-19', 6898558], ['KZ-35', 10399074.7]] as const) {
      const rule = parseTerritoryRule(`${region} @ 2020`, kazakhstan).value;
      if (rule === undefined) throw new Error(region);
      const { value, issues } = spliceSeries(series.filter((one) => one.series === 'GRP'), rule, kazakhstan, { aggregation: { how: 'sum' }, borders: bordersOf('GRP') });
      expect(issues).toEqual([]);
      expect(value?.observations.length).toBe(24);
      expect(value?.observations.at(-1)?.value).toBeCloseTo(sum2023, 1);
      expect(checkTerritory(value === undefined ? [] : [value], kazakhstan, () => ({ asOf: '2020-12-31' }))).toEqual([]);
    }
  });
});

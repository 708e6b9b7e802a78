import { describe, expect, test } from 'vitest';
import { explainNumber, evaluateExplanation, hasErrors, pathOfName, prepareStudy, resultJson, runStudy } from '../../src/index.ts';
import type { StudyFiles } from '../../src/index.ts';
import type { CellsParameters } from '../../src/study/operations/series-cells.ts';
import type { Checked } from '../../src/issues/issue.ts';
import { exampleFiles, numbersIn, prepared, ran } from './example-study.ts';

const files = exampleFiles();
const study = prepared(files);
const { result } = ran(study);

function edited(file: string, from: string | RegExp, to: string): StudyFiles {
  const text = files.get(file) ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
  return new Map([...files, [file, changed]]);
}

describe('the East Kazakhstan study', () => {
  test('has no errors and runs to the same bytes twice', () => {
    expect(hasErrors(study.issues)).toBe(false);
    expect(hasErrors(ran(prepared()).issues)).toBe(false);
    expect(resultJson(ran(prepared()).result)).toBe(resultJson(result));
  });

  test('forecasts what substitution by hand gives', () => {
    // The figures of the published audit: 0.684 + 0.437 · 16 = 7.679; GRP 2025 = 5825.5; Nsb 97.645 and 101.93.
    const at = (series: string, year: number) => result.forecasts.base[series].points.find(({ period }) => period === year)?.substitution;
    expect(at('GRP', 2025)).toBeCloseTo(5825.514626809, 6);
    expect(at('PTsb', 2025)).toBeCloseTo(7.679, 3);
    expect(at('Nsb', 2025)).toBeCloseTo(97.645, 3);
    expect(at('Nsb', 2030)).toBeCloseTo(101.93, 2);
    expect(at('GRP', 2030)).toBeCloseTo(7390.8, 0);
  });

  test('holds the forecast against what happened: one of three years inside, the benchmark all three', () => {
    const { rows, hits, count, benchmarkHits } = result.hindcast.GRP;
    // The two regions' own figures of the bureau, added: 3227.6192 + 1836.0427 and so on.
    expect(rows.map(({ actual }) => actual)).toEqual([5063.6619, 6300.5715, 7504.7002].map((value) => expect.closeTo(value, 6)));
    expect([hits, count, benchmarkHits]).toEqual([1, 3, 3]);
    expect(rows.map(({ forecast }) => forecast.hit)).toEqual(['inside-80', 'above', 'above']);
    // 95 % bands of an independent simulation of the chain: 3719-5438, 3999-5785, 4269-6144.
    const bands = [[3719, 5438], [3999, 5785], [4269, 6144]];
    rows.forEach(({ forecast }, i) => {
      expect(Math.abs(forecast.low95 / bands[i][0] - 1)).toBeLessThan(0.015);
      expect(Math.abs(forecast.high95 / bands[i][1] - 1)).toBeLessThan(0.015);
    });
  });

  test('finds in the published numbers what an audit by hand found', () => {
    const kinds = (id: string) => result.claims[id].verdict.kinds;
    expect(kinds('f10.constant')).toEqual(['log-printed-as-multiplier', 'wrong-sign']);
    expect(kinds('f10.R')).toEqual(['other-quantity']);
    expect(kinds('f12.constant')).toEqual(['wrong-variable', 'log-printed-as-multiplier']);
    expect(kinds('f12.2025')).toEqual(['matches']);
    expect(kinds('f13.R')).toEqual(['truncated']);
    expect(kinds('f13.reading')).toEqual(['wrong-multiplier']);
    expect(kinds('f13.2030.step')).toEqual(['not-reproducible']);
    expect(kinds('f15.2025')).toEqual(['percent-subtracted-as-points']);
    expect(kinds('f15.2030')).toEqual(['percent-subtracted-as-points']);
    expect(kinds('f16.2025')).toEqual(['percent-called-amount']);
    expect(result.claimCounts?.total).toBe(Object.keys(result.claims).length);
  });
});

describe('a number', () => {
  test('of the result is what its printed tree evaluates to, to the bit', () => {
    const cache = new Map<string, Checked<unknown>>();
    const { study: _, issues: __, schema: ___, ...sections } = result;
    const numbers = numbersIn(sections);
    expect(numbers.length).toBeGreaterThan(10_000);
    const lost = numbers.filter(([path, value]) => {
      const tree = explainNumber(study, path).value;
      return tree === undefined || !Object.is(evaluateExplanation(JSON.parse(JSON.stringify(tree)) as typeof tree, cache), value);
    });
    expect(lost.slice(0, 5)).toEqual([]);
  }, 300_000);

  test('rests on cells that stand in the files where it says', () => {
    for (const node of study.plan.nodes) {
      if (node.operation !== 'series.cells') continue;
      for (const { value, place } of (node.parameters as unknown as CellsParameters).cells) {
        const line = files.get(place?.file ?? '')?.split('\n')[(place?.line ?? 0) - 1] ?? '';
        const text = line.slice((place?.column ?? 1) - 1, (place?.column ?? 1) - 1 + (place?.length ?? 0));
        expect(value === null ? NaN : Number(text.replace(/"/g, ''))).toBe(value ?? NaN);
      }
    }
  });

  test('is found by its short name', () => {
    expect(pathOfName(study, 'GRP@2025')).toBe('forecasts/base/GRP/points/2025/median');
    expect(pathOfName(study, 'GRP@2025:productivity')).toBe('forecasts/productivity/GRP/points/2025/median');
    expect(pathOfName(study, 'GRP@2020')).toBe('series/GRP/points/2020/value');
    expect(explainNumber(study, 'GRQ@2020').issues[0].code).toBe('study.unknown-number');
  });
});

describe('running again', () => {
  test('computes nothing when nothing changed, and only the simulation when a scenario changed', () => {
    const cache = new Map<string, Checked<unknown>>();
    expect(runStudy(study, { cache })?.computed.length).toBe(study.plan.nodes.length);
    expect(runStudy(prepared(), { cache })?.computed).toEqual([]);
    const changed = prepared(edited('scenarios.yaml', 'last + 0.2 * (year - 2020)', 'last + 0.3 * (year - 2020)'));
    const computed = runStudy(changed, { cache })?.computed ?? [];
    expect(computed.filter((id) => id.startsWith('equations/') || id.startsWith('series/') || id.startsWith('rivals/'))).toEqual([]);
    expect(computed).toContain('~draws');
  });

  test('can be cancelled', () => {
    let asked = 0;
    expect(runStudy(study, { isCancelled: () => ++asked > 3 })).toBeUndefined();
  });

  test('with another lever leaves the baseline as it was, bit for bit', () => {
    const changed = ran(prepared(edited('scenarios.yaml', '1.02 ^ (year - 2020)', '1.05 ^ (year - 2020)'))).result;
    expect(changed.forecasts.base).toEqual(result.forecasts.base);
    expect(changed.forecasts.moreEnterprises).not.toEqual(result.forecasts.moreEnterprises);
  });

  test('after rescaling a series changes no fitted value, slope t or R²', () => {
    const text = files.get('data/models.csv') ?? '';
    const rescaled = text.split('\n').map((line) => {
      const cells = line.split(',');
      if (cells[0] !== 'Nsb') return line;
      const at = cells.findIndex((cell) => cell === 'thousand enterprise');
      const value = cells.findIndex((cell, i) => i > at && /^\d+(\.\d+)?$/.test(cell) && !/^\d{4}$/.test(cell));
      return cells.map((cell, i) => (i === at ? 'enterprise' : i === value ? String(Math.round(Number(cell) * 10) * 100) : cell)).join(',');
    }).join('\n');
    const series = (files.get('series.yaml') ?? '').replace(/(\n {2}Nsb:[\s\S]*?unit: )thousand enterprise/, '$1enterprise');
    const claims = (files.get('study.yaml') ?? '').replace('  - claims.yaml\n', '');
    const other = ran(prepared(new Map([...files, ['data/models.csv', rescaled], ['series.yaml', series], ['study.yaml', claims]]))).result;
    const [before, after] = [result.equations.innovation, other.equations.innovation];
    expect(after.summary.R2).toBeCloseTo(before.summary.R2, 10);
    before.coefficients.slice(1).forEach((coefficient, i) => {
      expect(after.coefficients[i + 1].t).toBeCloseTo(coefficient.t, 8);
      expect(after.coefficients[i + 1].estimate).toBeCloseTo(coefficient.estimate, 8);
    });
    // The constant shifts by -b·ln 1000.
    const shift = before.coefficients[2].estimate * Math.log(1000);
    expect(after.coefficients[0].estimate).toBeCloseTo(before.coefficients[0].estimate - shift, 7);
  });
});

describe('mistakes in a study', () => {
  const mistakes: readonly [string, StudyFiles, string][] = [
    ['a misspelt series', edited('study.yaml', 'GRP ~ PTsb', 'GRP ~ PTsbb'), 'expressions.unknown-name'],
    ['a unit that does not add', edited('study.yaml', 'GRP ~ PTsb', 'GRP ~ PTsb + ln(Nsb + PTsb)'), 'units.'],
    ['an equation the system does not have', edited('study.yaml', '[enterprises, productivity', '[enterprise, productivity'), 'study.unknown-name'],
    ['a file that is not there', edited('study.yaml', 'data/bureau.csv', 'data/buro.csv'), 'study.no-file'],
    ['a source that is not declared', edited('series.yaml', 'use: table17', 'use: table71'), 'study.unknown-name'],
    ['a unit other than the file\'s', edited('series.yaml', 'unit: thousand enterprise', 'unit: million enterprise'), 'study.unit-disagrees'],
    ['a value beyond the plausible range', edited('series.yaml', 'plausible: 0..100', 'plausible: 0..10'), 'study.implausible-value'],
    ['a cell that is missing in the sample', edited('data/models.csv', /(Nsb,.*2015,)98\.6,[a-z]*/, '$1...,missing'), 'study.missing-in-sample'],
    ['a scenario for a series outside the system', edited('scenarios.yaml', 'Nsb: 1.02', 'NSB: 1.02'), 'study.unknown-name'],
    ['scenarios in a circle', edited('scenarios.yaml', "en: Baseline }\n", "en: Baseline }\n    extends: productivity\n"), 'study.scenario-cycle'],
    ['a claim function that does not exist', edited('claims.yaml', 'means: R(innovation)', 'means: RR(innovation)'), 'study.unknown-name'],
    ['an id that would be another path', edited('claims.yaml', 'id: f10.R', 'id: f10/R'), 'study.bad-id'],
    ['an ambiguous printed number', edited('claims.yaml', 'decimal: ","', ''), 'study.claim-ambiguous'],
    ['a formula in another unit than declared', edited('series.yaml', 'formula: GRPbureau / 1000', 'formula: GRPbureau * GRPbureau'), 'units.'],
    ['a series that crosses a change of territory', edited('series.yaml', /    borders: 2023\n    territory: KZ-63 @ 2020\n/, ''), 'territory.crosses-change'],
    ['a forecast that does not follow the data', edited('study.yaml', 'from: 2021', 'from: 2023'), 'study.forecast-before-data-end'],
  ];

  test.each(mistakes)('%s is told with its place', (_, changed, code) => {
    const reading = prepareStudy(changed);
    const issues = reading.value === undefined ? reading.issues : (runStudy(reading.value)?.issues ?? []);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map((issue) => issue.code).join(' ')).toContain(code);
    for (const { place } of errors) expect(place?.line).toBeGreaterThan(0);
  });
});

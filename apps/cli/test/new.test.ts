import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aimaq, example, tableFile, temporaryFolder } from './program.ts';

const soundStudy = { code: 0, err: '' };

describe('aimaq new --from', () => {
  test.each([
    ['a series a column', [['year', 'GRP', 'Nsb'], [2018, 3.1, 5], [2019, 3.4, 6], [2020, 3.9, 7]], 'GRP', 'ln(GRP) ~ ln(Nsb)'],
    ['years across', [['', '2018', '2019', '2020'], ['Өнім', 3.1, 3.4, 3.9], ['Кәсіпорын саны', 5, 6, '...']], 'Кәсіпорын_саны', 'ln(Өнім) ~ ln(Кәсіпорын_саны)'],
    ['a tidy table', [['series', 'region', 'unit', 'period', 'value', 'status', 'source'], ['GRP', 'KZ-55', 'billion KZT / year', 2019, 10, 'ok', 'b'], ['GRP', 'KZ-55', 'billion KZT / year', 2020, 12, 'ok', 'b']], 'GRP', 'GRP ~ t'],
    ['names that are words of the language', [['year', 't', 'log', '2 b'], [2019, -1, 2, 3], [2020, 2, 3, 4]], 'log_', 't_ ~ log_'],
  ])('%s: the study passes its check, and with its equation', (_, rows, series, equation) => {
    const folder = join(temporaryFolder(), 'Облыс 1');
    const made = aimaq(['new', folder, '--from', tableFile(rows)]);
    expect(made.code).toBe(0);
    expect(aimaq(['check', folder])).toMatchObject(soundStudy);
    const yaml = readFileSync(join(folder, 'study.yaml'), 'utf8');
    expect(yaml).toContain(`  ${series}:\n`);
    expect(yaml).toContain(`#     formula: ${equation}\n`);
    writeFileSync(join(folder, 'study.yaml'), yaml.replace(/^# (equations:| +first:| +formula:)/gm, '$1'));
    expect(aimaq(['check', folder])).toMatchObject(soundStudy);
  });

  test('the comments are in the language of the caller; the table is kept as received', () => {
    const table = tableFile([['year', 'a'], [2019, 1], [2020, 2]]);
    const folder = join(temporaryFolder(), 's');
    expect(aimaq(['new', folder, '--from', table, '--lang', 'kk']).code).toBe(0);
    expect(readFileSync(join(folder, 'study.yaml'), 'utf8')).toContain('# Тексеру: aimaq check .');
    expect(readFileSync(join(folder, 'data/received/table.csv'), 'utf8')).toBe(readFileSync(table, 'utf8'));
  });

  test.each([
    ['no years', [['a', 'b'], [1, 2], [3, 4]], 'the table has no years'],
    ['quarters', [['period', 'a'], ['2019-Q1', 1], ['2019-Q2', 2]], 'is not annual'],
  ])('%s: told, and nothing is written', (_, rows, message) => {
    const folder = join(temporaryFolder(), 's');
    const { code, err } = aimaq(['new', folder, '--from', tableFile(rows)]);
    expect(code).toBe(3);
    expect(err).toContain(message);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('aimaq new --like', () => {
  test('a copy of an example by its name: id and title change, comments and numbers stay', () => {
    const folder = join(temporaryFolder(), 'Павлодар');
    const { code, out } = aimaq(['new', folder, '--like', 'east-kazakhstan', '--lang', 'ru']);
    expect(code).toBe(0);
    expect(out).toContain('Восточно-Казахстанская область');
    expect(aimaq(['check', folder])).toMatchObject(soundStudy);
    const before = readFileSync(join(example, 'study.yaml'), 'utf8').split('\n');
    const after = readFileSync(join(folder, 'study.yaml'), 'utf8').split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, i) => line !== before[i])).toEqual(['study: "Павлодар"', '  kk: "Павлодар"', '  ru: "Павлодар"', '  en: "Павлодар"']);
    expect(readFileSync(join(folder, 'series.yaml'), 'utf8')).toBe(readFileSync(join(example, 'series.yaml'), 'utf8'));
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('a copy of any study by its folder', () => {
    const folder = join(temporaryFolder(), 'a');
    expect(aimaq(['new', folder, '--like', example]).code).toBe(0);
    expect(aimaq(['new', 'b', '--like', 'a'], { cwd: join(folder, '..') }).code).toBe(0);
  });

  test('what is neither is told with the examples there are', () => {
    expect(aimaq(['new', join(temporaryFolder(), 'a'), '--like', 'nowhere'])).toMatchObject({ code: 2, err: expect.stringContaining('east-kazakhstan') as string });
  });
});

describe('the folder', () => {
  test('is never one that holds something', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { code, err } = aimaq(['new', folder, '--lang', 'kk']);
    expect(code).toBe(2);
    expect(err).toContain('қалтасы бос емес');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    expect(aimaq(['new', join(folder, 'mine.txt')]).err).toContain('is a file, not a folder');
  });

  test('may be empty, and may have a hostile name', () => {
    const folder = temporaryFolder();
    const table = tableFile([['year', 'a'], [2019, 1], [2020, 2]]);
    for (const name of ['</script><b>"x\'', 'a: b # c', '$(id)`id`', '‮rtl', "quote's", '---']) {
      const place = join(folder, name.replaceAll('/', '∕'));
      mkdirSync(place, { recursive: true });
      expect(aimaq(['new', '--from', table, '--', place])).toMatchObject(soundStudy);
      expect(aimaq(['check', '--', place])).toMatchObject(soundStudy);
    }
  });
});

describe('aimaq new --like --region', () => {
  test('a study of another region that runs, and says what it lacks', () => {
    const folder = join(temporaryFolder(), 'kostanay');
    const { code, out } = aimaq(['new', folder, '--like', 'east-kazakhstan', '--region', 'KZ-39', '--lang', 'ru']);
    expect(code).toBe(0);
    expect(out).toContain('Костанайская область. Из таблиц взято:');
    expect(readFileSync(join(folder, 'study.yaml'), 'utf8')).toMatch(/^# Костанайская область \(KZ-39\)/);
    expect(aimaq(['run', folder]).code).toBe(0);
  });

  test('as JSON: what was kept, left out and put in its place', () => {
    const { code, out } = aimaq(['new', join(temporaryFolder(), 'k'), '--like', 'east-kazakhstan', '--region', 'KZ-39', '--json']);
    expect(code).toBe(0);
    const { region } = JSON.parse(out) as { region: { code: string; kept: string[]; left: string[]; replaced: unknown[] } };
    expect(region.code).toBe('KZ-39');
    expect(region.kept).toContain('GRP');
    expect(region.left).toContain('Nsb');
    expect(region.replaced).toContainEqual({ equation: 'grp', before: 'GRP ~ PTsb', after: 'ln(GRP) ~ t' });
  });

  test.each([
    [['--like', 'east-kazakhstan', '--region', 'KZ-36'], 3, 'is not in the registry'],
    [['--from', 'a.csv', '--region', 'KZ-39'], 2, 'cannot stand together'],
  ])('%j is told, and nothing is written', (options, expected, message) => {
    const folder = join(temporaryFolder(), 's');
    const { code, err } = aimaq(['new', folder, ...options]);
    expect(code).toBe(expected);
    expect(err).toContain(message);
    expect(existsSync(folder)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { readArguments } from '../src/arguments.ts';
import type { CommandShape } from '../src/arguments.ts';
import { counted } from '../src/counted.ts';
import { languageOf } from '../src/language.ts';
import { takesColour } from '../src/output.ts';
import { progressLine } from '../src/progress.ts';
import { textTable } from '../src/text-table.ts';

const name = { kk: 'A', ru: 'A', en: 'A' };
const shape: CommandShape = { positionals: [{ name, required: true }, { name }], options: { out: 'value', strict: 'flag' } };
const read = (...argv: string[]) => readArguments(argv, 'run', shape);
const codes = (...argv: string[]) => read(...argv).issues.map(({ code }) => code);

describe('arguments of a command', () => {
  test('values, flags, positionals in any order', () => {
    for (const argv of [['s', '--out', 'd', '--strict'], ['--out=d', '--strict', 's'], ['--strict', 's', '--out', 'x', '--out', 'd']]) {
      const { value, issues } = read(...argv);
      expect(issues).toEqual([]);
      expect(value?.positionals).toEqual(['s']);
      expect(value?.value('out')).toBe('d');
      expect(value?.has('strict')).toBe(true);
      expect(value?.has('json')).toBe(false);
    }
  });

  test('after -- everything is a positional', () => {
    expect(read('--', '--strict', '-x').value?.positionals).toEqual(['--strict', '-x']);
  });

  test('every mistake at once', () => {
    expect(codes('--otu', 'd', '--strict=yes', '--json=1')).toEqual(['cli.misspelt-option', 'cli.value-not-wanted', 'cli.value-not-wanted']);
    expect(codes()).toEqual(['cli.argument-missing']);
    expect(codes('a', 'b', 'c')).toEqual(['cli.argument-extra']);
    expect(codes('a', '--zzzzzzzz')).toEqual(['cli.unknown-option']);
    expect(codes('a', '--out')).toEqual(['cli.value-missing']);
    expect(codes('a', '--out=')).toEqual(['cli.value-missing']);
    expect(codes('a', '--out', '--strict')).toEqual(['cli.value-missing']);
    expect(codes('a', '-o')).toEqual(['cli.unknown-option']);
  });

  test('names of Object are no options', () => {
    expect(codes('a', '--constructor', '--__proto__', '--toString')).toHaveLength(3);
  });

  test('with --help nothing else is asked for', () => {
    expect(read('--help').value?.has('help')).toBe(true);
    expect(read('-h').value?.has('help')).toBe(true);
  });
});

describe('language', () => {
  test.each([
    [['--lang', 'kk'], {}, 'kk'],
    [['run', '--lang=ru'], { LANG: 'kk_KZ.UTF-8' }, 'ru'],
    [['--lang', 'kk', '--lang', 'ru'], {}, 'ru'],
    [[], { AIMAQ_LANG: 'kk', LC_ALL: 'ru_RU.UTF-8' }, 'kk'],
    [[], { LC_ALL: 'ru_RU.UTF-8', LANG: 'kk_KZ' }, 'ru'],
    [[], { LC_ALL: 'C.UTF-8', LANG: 'ru_RU.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'kk_KZ', LANG: 'ru_RU' }, 'kk'],
    [[], { LANG: 'kk_KZ.UTF-8@euro' }, 'kk'],
    [[], { LANG: 'ru' }, 'ru'],
    [[], { LANG: 'kkj_CM' }, 'en'],
    [[], {}, 'en'],
    [['--', '--lang', 'kk'], {}, 'en'],
  ] as const)('%j with %j speaks %s', (argv, environment, language) => {
    expect(languageOf(argv, environment)).toEqual({ language });
  });

  test('a language that is none is told in the language of the environment', () => {
    expect(languageOf(['--lang', 'de'], { LANG: 'ru_RU' })).toEqual({ language: 'ru', unknown: 'de' });
  });
});

describe('text for a terminal', () => {
  test('columns keep their width whatever the script', () => {
    expect(textTable([['жыл', '1,0'], ['é', '10,25'], ['x']], 'lr')).toEqual(['жыл    1,0', 'é    10,25', 'x'].map((line, i) => (i === 1 ? 'é    10,25' : line)));
  });

  test('colour only on a terminal that wants it', () => {
    expect(takesColour({}, true)).toBe(true);
    expect(takesColour({}, false)).toBe(false);
    expect(takesColour({ NO_COLOR: '1' }, true)).toBe(false);
    expect(takesColour({ NO_COLOR: '' }, true)).toBe(true);
    expect(takesColour({ TERM: 'dumb' }, true)).toBe(false);
  });

  test('counted things agree with their number', () => {
    expect([1, 2, 5, 11, 21, 1024].map((n) => counted(n, 'cells', 'ru'))).toEqual(['1 ячейка', '2 ячейки', '5 ячеек', '11 ячеек', '21 ячейка', '1\u00A0024 ячейки']);
    expect([1, 2].map((n) => counted(n, 'files', 'en'))).toEqual(['1 file', '2 files']);
    expect(counted(5, 'series', 'kk')).toBe('5 қатар');
  });

  test('progress: one line on a terminal, wiped at the end; nothing in a pipe', () => {
    const written: string[] = [];
    const stream = (isTTY: boolean) => ({ isTTY, columns: 30, write: (text: string) => written.push(text) });
    const silent = progressLine('ru', stream(false));
    silent.say('equation.fit', 'grp');
    silent.done();
    expect(written).toEqual([]);
    const line = progressLine('ru', stream(true));
    line.say('equation.fit', 'grp');
    line.say('equation.fit', 'grp');
    line.say('constructor');
    line.done();
    line.done();
    expect(written).toEqual(['\r\u001b[Kоценка уравнений: grp', '\r\u001b[K']);
  });
});

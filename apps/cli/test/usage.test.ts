import { cpSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '@aimaq/engine';
import { everywhere } from '../src/arguments.ts';
import { commandNames, loadCommand } from '../src/commands/index.ts';
import { cliIssues } from '../src/issues.ts';
import { overview } from '../src/words/overview.ts';
import { aimaq, root, temporaryFolder } from './program.ts';

const latin = /[A-Za-z]/;
const kazakh = /[әғқңөұүһі]/i;

describe('help', () => {
  test('every command stands in the overview of every language', () => {
    for (const language of languages) for (const name of commandNames) expect(overview[language]).toContain(`aimaq ${name} `);
  });

  test.each([...commandNames])('the help of %s names exactly its options, in three languages', async (name) => {
    const { help, options } = await loadCommand(name);
    for (const language of languages) {
      const told = new Set([...help[language].split('\n\n')[0].matchAll(/--[a-z-]+/g)].map(([option]) => option));
      expect(told).toEqual(new Set([...Object.keys(options), 'json'].map((option) => `--${option}`)));
    }
  });

  test('aimaq, aimaq help and aimaq --help say the same; a command says its own', () => {
    const { code, out } = aimaq([]);
    expect(code).toBe(0);
    expect(aimaq(['help']).out).toBe(out);
    expect(aimaq(['--help']).out).toBe(out);
    const own = aimaq(['fit', '--help', '--lang', 'kk']);
    expect(own.code).toBe(0);
    expect(own.out).toMatch(kazakh);
  });

  test('options known everywhere are those of the overview', () => {
    for (const option of Object.keys(everywhere)) expect(overview.en).toContain(`--${option}`);
  });

  test('version', () => {
    expect(aimaq(['--version'])).toEqual({ code: 0, out: 'aimaq 0.1.0\n', err: '' });
  });
});

describe('a wrong call', () => {
  test.each([
    [['rnu', 'x'], 'aimaq run'],
    [['zzzzzz'], 'the commands are run, check'],
    [['constructor'], 'the commands are run, check'],
    [['run'], 'the argument STUDY is missing'],
    [['run', 'x', '--strct'], 'type: --strict'],
    [['run', 'x', 'y'], 'one argument too many: y'],
    [['run', '/nowhere/at/all'], 'there is no study folder "/nowhere/at/all"'],
    [['fit', 'nowhere.csv', 'y ~ x'], 'there is no file "nowhere.csv"'],
    [['fit', '.', 'y ~ x'], 'cannot be read (EISDIR)'],
    [['new', 'x', '--from', 'a', '--like', 'b'], 'cannot stand together'],
    [['run', 'x', '--lang', 'de'], 'there is no language "de"'],
    [['--josn'], '--json'],
  ])('%j: exit 2, what is wrong, and nothing on standard output', (args, message) => {
    const { code, out, err } = aimaq(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('is told in the language of the environment', () => {
    expect(aimaq(['rnu'], { env: { LANG: 'kk_KZ.UTF-8' } }).err).toBe('қате: «rnu» деген команда жоқ\n  Түзету: былай жазыңыз: aimaq run\n');
    expect(aimaq(['rnu'], { env: { LC_ALL: 'ru_RU.UTF-8' } }).err).toBe('ошибка: команды «rnu» нет\n  Как исправить: напишите: aimaq run\n');
  });

  test('no issue of the command line lacks its words, and Russian and Kazakh have letters of their own', () => {
    for (const { what, fix } of Object.values(cliIssues.declarations)) {
      for (const words of [what, fix]) {
        expect(words.ru).toMatch(/[а-яё]/i);
        expect(words.kk).toMatch(/[а-яәғқңөұүһі]/i);
        expect(words.en).toMatch(latin);
      }
    }
  });
});

test('without a bundle the launcher says how to build one', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/aimaq.js'), 'run'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.match(/npm run build/g)).toHaveLength(3);
  expect(stderr).not.toContain('Error');
});

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StudyResult } from '@aimaq/engine/study/result.ts';
import type { Called } from './program.ts';
import { aimaq, example, root, tableFile, temporaryFolder } from './program.ts';

const kazakh = /[әғқңөұүһі]/i;

describe('aimaq run', () => {
  const out = join(temporaryFolder(), 'out');
  let first: Called;
  let result: StudyResult;
  beforeAll(() => {
    first = aimaq(['run', example, '--out', out, '--json']);
    result = JSON.parse(first.out) as StudyResult;
  });

  test('with --json only JSON, the same bytes as in result.json and in a second run', () => {
    expect(first.code).toBe(0);
    expect(first.err).toBe('');
    expect(result.schema).toBe('aimaq/study-result/1');
    expect(readFileSync(join(out, 'result.json'), 'utf8')).toBe(first.out);
    expect(aimaq(['run', example, '--out', out, '--json']).out === first.out).toBe(true);
  });

  test('writes the result and a report in each language, and nothing half-written', () => {
    const names = readdirSync(out);
    for (const name of ['result.json', ...['kk', 'ru', 'en'].map((language) => `report.${language}.html`)]) expect(names).toContain(name);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each(['kk', 'ru', 'en'] as const)('the summary in %s: what was studied, found, forecast, held against facts and claimed', (language) => {
    const { code, out: text, err } = aimaq(['run', example, '--out', out, '--lang', language]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(text).not.toContain('\u001b');
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(40);
    expect(lines[0]).toBe(result.study.title[language]);
    for (const { label = '', formula } of Object.values(result.equations)) expect(text).toContain(`(${label})  ${formula}`);
    for (const series of Object.keys(result.hindcast)) expect(text).toContain(`  ${series}: `);
    for (const { name } of Object.values(result.series).filter(({ id }) => Object.values(result.equations).some(({ response }) => response === id))) expect(text).toContain(name[language]);
    expect(text.match(/^ {2}[EЕ]\d+ /gm)).toHaveLength(result.warnings.length);
    expect(text).toContain('result.json');
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
    if (language === 'kk') expect(text).toMatch(kazakh);
  });

  test('--quiet says nothing, --strict ends with 4 when published numbers differ', () => {
    expect(result.claimCounts?.different).toBeGreaterThan(0);
    expect(aimaq(['run', example, '--out', out, '--quiet', '--strict'])).toEqual({ code: 4, out: '', err: '' });
  });

  test('a pipe that closes early is no fault', () => {
    const script = `set -o pipefail; "$0" "$1" run "$2" --out "$3" --json | head -c 100 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, join(root, 'bin/aimaq.js'), example, out], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe('0\n');
  });

  test('a place that cannot be written is told, and nothing is left there', () => {
    const folder = temporaryFolder();
    const small = join(folder, 'small');
    expect(aimaq(['new', small, '--from', tableFile([['year', 'a'], [2019, 1], [2020, 2]])]).code).toBe(0);
    writeFileSync(join(folder, 'file'), '');
    const { code, err } = aimaq(['run', small, '--out', join(folder, 'file')]);
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
    mkdirSync(join(folder, 'taken', 'result.json'), { recursive: true });
    expect(aimaq(['run', small, '--out', join(folder, 'taken')]).code).toBe(2);
    expect(readdirSync(join(folder, 'taken'))).toEqual(['result.json']);
  });

  test.each([400, 1000])('broken off after %i ms, it leaves whole files or none', async (milliseconds) => {
    const folder = join(temporaryFolder(), 'out');
    const child = spawn(process.execPath, [join(root, 'bin/aimaq.js'), 'run', example, '--out', folder], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGINT');
    await ended;
    const names = existsSync(folder) ? readdirSync(folder) : [];
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    if (names.includes('result.json')) expect(readFileSync(join(folder, 'result.json'), 'utf8') === first.out).toBe(true);
  });

  test('study.yaml itself may be named, and the folder from within', () => {
    expect(aimaq(['check', join(example, 'study.yaml')]).code).toBe(0);
    expect(aimaq(['check', '.'], { cwd: example }).code).toBe(0);
  });
});

describe('aimaq forecast', () => {
  test('a series year by year, beside the benchmark; a scenario beside the baseline', () => {
    const base = aimaq(['forecast', example, 'GRP']);
    expect(base.code).toBe(0);
    expect(base.out.match(/^ {2}20\d\d /gm)).toHaveLength(11);
    expect(base.out).toContain('benchmark');
    const scenario = aimaq(['forecast', example, 'SDD', '--scenario', 'moreEnterprises', '--lang', 'kk']);
    expect(scenario.out).toContain('базалық сценариймен айырма');
  });

  test('--json holds the series asked for', () => {
    const json = JSON.parse(aimaq(['forecast', example, 'UB', 'GRP', '--scenario', 'productivity', '--json']).out) as { forecasts: object; differences: object; scenario: string };
    expect(json.scenario).toBe('productivity');
    expect(Object.keys(json.forecasts)).toEqual(['UB', 'GRP']);
    expect(Object.keys(json.differences)).toEqual(['UB', 'GRP']);
  });

  test('unknown series and scenarios: exit 2 with the nearest', () => {
    expect(aimaq(['forecast', example, 'GPR'])).toMatchObject({ code: 2, out: '' });
    expect(aimaq(['forecast', example, '--scenario', 'productivty']).err).toContain('productivity');
  });
});

describe('aimaq claims', () => {
  test('a row a claim, counted by what was found; --strict ends with 4', () => {
    const { code, out } = aimaq(['claims', example, '--strict']);
    expect(code).toBe(4);
    const json = JSON.parse(aimaq(['claims', example, '--json']).out) as { claims: object; claimCounts: { total: number } };
    expect(Object.keys(json.claims)).toHaveLength(json.claimCounts.total);
    expect(out.match(/^.* [=≈≠] .*$/gm)?.length).toBeGreaterThanOrEqual(json.claimCounts.total);
  });
});

describe('aimaq explain', () => {
  test('reaches the cells; the tree gives the number to the bit', () => {
    const { code, out } = aimaq(['explain', 'GRP@2025'], { cwd: example });
    expect(code).toBe(0);
    expect(out).toMatch(/data\/[\w.-]+:\d+/);
    const result = JSON.parse(aimaq(['forecast', example, 'GRP', '--json']).out) as { forecasts: { GRP: { points: { period: number; median: number }[] } } };
    const tree = JSON.parse(aimaq(['explain', 'GRP@2025', '--study', example, '--json']).out) as { value: number; path: string };
    expect(tree.value).toBe(result.forecasts.GRP.points.find(({ period }) => period === 2025)?.median);
    expect(tree.path).toBe('forecasts/base/GRP/points/2025/median');
  });

  test('an observation is its cell; a number that is not there is told', () => {
    expect(aimaq(['explain', 'GRP@2015', '--study', example]).out).toContain('data/models.csv');
    const { code, err } = aimaq(['explain', 'GPR@2025', '--study', example, '--lang', 'kk']);
    expect(code).toBe(2);
    expect(err).toMatch(kazakh);
  });
});

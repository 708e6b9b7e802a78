import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aimaq, changedStudy, example, temporaryFolder } from './program.ts';

describe('aimaq check', () => {
  test.each([
    ['kk', /^Зерттеу дұрыс: \d+ қатар, \d+ өңір, \d+ ұяшық, \d+ файл, \d+ теңдеу, \d+ сценарий, \d+ жарияланған сан\.$/m],
    ['ru', /^Исследование в порядке: \d+ ряд(?:а|ов)?, \d+ регион(?:а|ов)?, \d+ яче(?:ек|йк[аи])/m],
    ['en', /^The study is sound: \d+ series, \d+ regions, \d+ cells, \d+ files, \d+ equations, \d+ scenarios, \d+ published numbers\.$/m],
  ])('of a sound study says in %s what it holds', (language, said) => {
    const { code, out, err } = aimaq(['check', example, '--lang', language]);
    expect(code).toBe(0);
    expect(out).toMatch(said);
    expect(err).toBe('');
  });

  test.each([
    ['a misspelt series', (text: string) => text.replace('formula: GRP ~ PTsb', 'formula: GRP ~ PTsbb'), 'PTsb'],
    ['an unknown key', (text: string) => `${text}\nfrocast: 2030\n`, 'forecast'],
    ['units that do not add', (text: string) => text.replace('formula: GRP ~ PTsb', 'formula: GRP ~ PTsb + ln(Nsb + PTsb)'), 'Nsb + PTsb'],
  ])('%s is told with place, caret and fix in every language', (_, change, named) => {
    const folder = changedStudy(change);
    for (const [language, fix] of [['kk', 'Түзету'], ['ru', 'Как исправить'], ['en', 'Fix']] as const) {
      const { code, out, err } = aimaq(['check', folder, '--lang', language]);
      expect(code).toBe(3);
      expect(out).toMatch(/^study\.yaml:\d+:\d+: /m);
      expect(out).toMatch(/^ +\| +\^+$/m);
      expect(out).toContain(fix);
      expect(out).toContain(named);
      expect(err).toBe('');
    }
    const run = aimaq(['run', folder]);
    expect(run.code).toBe(3);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/^study\.yaml:\d+:\d+: error/m);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    const json = JSON.parse(aimaq(['check', folder, '--json']).out) as { sound: boolean; issues: { severity: string; place: { line: number }; fix: string }[] };
    expect(json.sound).toBe(false);
    expect(json.issues[0].place.line).toBeGreaterThan(0);
    expect(json.issues[0].fix).not.toBe('');
  });

  test('a folder without a study, and one that is empty of everything', () => {
    const { code, out } = aimaq(['check', temporaryFolder()]);
    expect(code).toBe(3);
    expect(out).toContain('study.yaml');
  });

  test('a table that is missing', () => {
    const folder = changedStudy((text) => text.replace('file: data/innovation.csv', 'file: data/inovation.csv'));
    expect(aimaq(['check', folder]).code).toBe(3);
    rmSync(join(folder, 'study.yaml'));
    expect(aimaq(['check', folder]).code).toBe(3);
  });
});

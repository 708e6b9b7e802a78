import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aimaq, temporaryFolder } from './program.ts';

describe('aimaq fund', () => {
  test('answers a worked firm in three languages and says which rules and whose', () => {
    for (const [language, day, method] of [['en', 'as of 1 June 2021', 'actual days/365'], ['ru', 'на 1 июня 2021 года', 'фактические дни/365'], ['kk', '2021 жылғы 1 маусымға', 'нақты күн/365']]) {
      const { code, out, err } = aimaq(['fund', '--example', '--lang', language]);
      expect([code, err]).toEqual([0, '']);
      expect(out.split('\n').length).toBeGreaterThan(60);
      for (const text of [day, method, 'L925']) expect(out).toContain(text);
      expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });

  test('gives JSON at full precision', () => {
    const { out } = aimaq(['fund', '--example', '--firm', 'villageDairy', '--json']);
    const answer = JSON.parse(out) as { readonly schema: string; readonly instruments: readonly { readonly id: string; readonly fits: boolean }[] };
    expect(answer.schema).toBe('aimaq/fund/1');
    expect(answer.instruments.filter(({ fits }) => fits).map(({ id }) => id)).toEqual(['enbek', 'roadMapGuarantee']);
  });

  test('tells what was valid on a day', () => {
    expect(aimaq(['fund', '--programmes', '--date', '2022-06-01']).out).toContain('National entrepreneurship project');
    expect(aimaq(['fund', '--programmes', '--date', '2021-06-01']).out).not.toContain('National entrepreneurship project');
    expect(aimaq(['fund', '--programmes', '--date', '2022-06-31']).err).toContain('"2022-06-31" is no date');
  });

  test('says what is wrong with answers, with place and fix', () => {
    const file = join(temporaryFolder(), 'answers.yaml');
    writeFileSync(file, 'firm: Test\nanswers:\n  need: 20 million USD\n  colateral: 3 million KZT\n');
    const { code, err } = aimaq(['fund', file]);
    expect(code).toBe(3);
    expect(err).toContain('answers.yaml:3:9: error: need is in million USD');
    expect(err).toContain('Perhaps collateral');
    expect(aimaq(['fund'])).toMatchObject({ code: 2 });
    expect(aimaq(['fund', '--example', '--firm', 'dairy']).err).toContain('there is no worked firm "dairy"');
  });
});

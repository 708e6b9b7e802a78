import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '@aimaq/engine';
import { aimaq, root, temporaryFolder } from './program.ts';

describe.each(languages)('the quick start in %s', (language) => {
  const text = readFileSync(join(root, 'docs/guide', language, 'quick-start.md'), 'utf8');
  const blocks = (head: string) => [...text.matchAll(new RegExp(`\`\`\`${head}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1]);

  test('can be followed to the end', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'region.csv'), blocks('csv region.csv')[0]);
    const calls = blocks('sh').join('').split('\n').filter((line) => line.startsWith('npx aimaq '));
    expect(calls.length).toBeGreaterThanOrEqual(5);
    let written = false;
    for (const call of calls) {
      const args = call.split(' ').slice(2);
      if (args[0] === 'run' && !written) {
        appendFileSync(join(folder, 'my-region/study.yaml'), blocks('yaml').join('\n'));
        written = true;
      }
      const { code, err } = aimaq([...args, '--lang', language], { cwd: folder });
      expect([call, code, err]).toEqual([call, 0, '']);
    }
    const html = readFileSync(join(folder, `my-region/out/report.${language}.html`), 'utf8');
    expect(html).toContain(`lang="${language}"`);
  });
});

test('the commands of the READMEs name every command that there is', () => {
  for (const file of ['README.md', 'README.ru.md', 'README.kk.md']) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const command of ['run', 'check', 'forecast', 'claims', 'explain', 'fit', 'new']) expect(text).toContain(`aimaq ${command} `);
  }
});

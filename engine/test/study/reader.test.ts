import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issues/issue.ts';
import { renderIssue } from '../../src/issues/render.ts';
import { languages } from '../../src/language/words.ts';
import { studyCatalogue } from '../../src/study/catalogue.ts';
import { readYaml } from '../../src/study/reader.ts';
import { told } from './told.ts';

function read(text: string) {
  const issues: Issue[] = [];
  const node = readYaml(text, 'f', issues);
  return { node, issues: told(issues, { f: text }) };
}

const traps: readonly (readonly [string, readonly string[]])[] = [
  ['a: 1\nunit: %', ['yaml-percent f:2:7 %']],
  ['unit: % of GRP  # share', ['yaml-percent f:1:7 % of GRP  # share']],
  ['a: text with colon: here', ['yaml-colon f:1:4 text with colon: here']],
  ['a: {x: b: c}', ['yaml-colon f:1:8 b: c}']],
  ['a:\n\tb: 1', ['yaml-tab f:2:1']],
  ['a: 1\nb: 2\na: 3', ['yaml-duplicate-key f:3:1 a']],
  ['"a b" : 1\n"a b": 2', ['yaml-duplicate-key f:2:1 "a b"']],
  ['a: {x: 1, x: 2}', ['yaml-duplicate-key f:1:11 x']],
  ['жыл: 1\nжыл: 2', ['yaml-duplicate-key f:2:1 жыл']],
  ['a: &x 1\nb: *x', ['yaml-alias f:1:4 &x', 'yaml-alias f:2:4 *x']],
  ['a: *', ['yaml-alias f:1:4 *']],
  ['*x : 1', ['yaml-alias f:1:1 *x']],
  ['a: !foo x', ['yaml-tag f:1:4 !foo']],
  ['a: !!set {x}', ['yaml-tag f:1:4 !!set']],
  ['b: 1\nunit:percent of GRP', ['yaml-space f:2:5 :']],
  ['unit:percent\nb: 1', ['yaml-space f:1:5 :']],
  ['says: - 0,323', ['yaml-reserved-start f:1:7 - 0,323']],
  ['a: @x', ['yaml-reserved-start f:1:4 @x']],
  ['a: `x`', ['yaml-reserved-start f:1:4 `x`']],
  ['a: "x\nb: 1', ['yaml-unclosed f:1:4 "']],
  ["a: 'x", ["yaml-unclosed f:1:4 '"]],
  ['{a: 1', ['yaml-unclosed f:1:1 {']],
  ['a: {x: 1\nb: 2', ['yaml-unclosed f:2:1 b: 2']],
  ['a: 1\n  b: 2', ['yaml-indent f:2:3 b']],
  ['a:\n  b: 1\n c: 2', ['yaml-indent f:3:2 c']],
  ['a: 1\n---\nb: 2', ['yaml-documents f:2:1 ---']],
  ['a: "\\q"', ['yaml-syntax f:1:5 \\q"']],
  ['a: "x" y\nb: }', ['yaml-syntax f:1:8 y', 'yaml-syntax f:2:4 }']],
  ['a line\nb: 1', ['yaml-syntax f:1:1 a line']],
  ['', ['yaml-empty f:1:1']],
  ['# only a comment', ['yaml-empty f:1:1 #']],
  ['a: 1\r\nunit: %\r\nb: 1', ['yaml-percent f:2:7 %']],
  ['\uFEFFunit: %', ['yaml-percent f:1:7 %']],
  [`x: ${'['.repeat(65)}`, ['yaml-too-deep f:1:68 [']],
  [`x:\n - ${'{a: '.repeat(70)}`, ['yaml-too-deep f:2:260 {']],
  [`${'- '.repeat(70)}a`, ['yaml-too-deep f:1:129 -']],
  [Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), ['yaml-too-deep f:66:66 a']],
];

describe('traps of YAML', () => {
  it.each(traps)('%j', (text, expected) => {
    expect(read(text).issues).toEqual(expected);
  });

  it.each([['['], ['{a: '], ['- '], ['? '], ['!a '], ['&a '], ['"'], ['{? '], [': '], ['[{']])('a hundred thousand of %j are told, quickly', (bracket) => {
    const started = performance.now();
    const { issues } = read(bracket.repeat(100_000));
    expect(issues.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('are told in three languages', () => {
    const messages = traps.filter(([text]) => text.length < 60).map(([text]) => {
      const issues: Issue[] = [];
      readYaml(text, 'f', issues);
      return languages.map((language) => issues.map((issue) => renderIssue(issue, studyCatalogue, language, new Map([['f', text]]))).join('\n')).join('\n');
    });
    expect(messages.join('\n\n')).toMatchSnapshot();
  });
});

describe('what is read', () => {
  it('keeps text as it is typed, with its place', () => {
    const { node } = read('a: 6.910\nb: "6,915"\nc: true\nd: \'it\'\'s\'\ne: |\n  x +\n  y\nf: 0777');
    const entries = node?.kind === 'map' ? node.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '', value.place.line, value.place.column, value.place.length]) : [];
    expect(entries).toEqual([['a', '6.910', 1, 4, 5], ['b', '6,915', 2, 5, 5], ['c', 'true', 3, 4, 4], ['d', "it's", 4, 5, 5], ['e', 'x +\ny\n', 6, 3, 1], ['f', '0777', 8, 4, 4]]);
  });

  it('counts columns after Cyrillic and Kazakh letters as an editor does', () => {
    const { node } = read('атауы: { қазақша: ӨӘҰ, en: x }');
    expect(node?.kind === 'map' && node.entries[0].value.kind === 'map' && node.entries[0].value.entries[1].keyPlace).toEqual({ file: 'f', line: 1, column: 24, length: 2 });
  });

  it('reads brackets in prose, however many', () => {
    const prose = Array.from({ length: 200 }, (_, i) => `k${i}: from [0 to 1) and {more # and [[[ here`).join('\n');
    expect(read(prose).issues).toEqual([]);
  });

  it('reads dividers of dashes in comments', () => {
    expect(read(`# ${'-'.repeat(100)}\n#${'-'.repeat(100)}\na: ${'-'.repeat(100)}`).issues).toEqual([]);
  });

  it('has keys that are no text as they are written', () => {
    const { node } = read('2010: a\n? [x, y]\n: b\n: c\ntrue: d');
    expect(node?.kind === 'map' && node.entries.map(({ key }) => key)).toEqual(['2010', '[x, y]', '', 'true']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseStudy } from '../../src/study/parse.ts';
import { firstLine, parsed, rendered, study } from './told.ts';

const series = 'series:\n  GRP: { unit: percent of GRP }\n';

describe('a study file', () => {
  it('reads the least study', () => {
    expect(parsed({ 'study.yaml': study() })).toEqual([]);
  });

  it.each([
    ['no file', {}, ['no-study-file study.yaml']],
    ['an empty file', { 'study.yaml': '' }, ['yaml-empty study.yaml:1:1']],
    ['only a list', { 'study.yaml': '- a\n- b\n' }, ['wrong-kind study.yaml:1:1 - a']],
    ['only a word', { 'study.yaml': 'study' }, ['wrong-kind study.yaml:1:1 study']],
    ['another format', { 'study.yaml': study().replace('format: 1', 'format: 2') }, ['unknown-format study.yaml:1:9 2']],
    ['an unknown section', { 'study.yaml': study('equation: {}\n') }, [`unknown-key study.yaml:${firstLine}:1 equation`]],
    ['an unknown key inside', { 'study.yaml': study('series:\n  GRP: { unti: percent of GRP }\n') }, [`unknown-key study.yaml:${firstLine + 1}:10 unti`, `missing-key study.yaml:${firstLine + 1}:8 {`]],
    ['keys of prototypes', { 'study.yaml': study('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n') }, [`unknown-key study.yaml:${firstLine}:1 __proto__`, `unknown-key study.yaml:${firstLine + 1}:1 constructor`]],
    ['a name of a prototype', { 'study.yaml': study('series:\n  __proto__: { unit: percent of GRP }\n') }, [`bad-name study.yaml:${firstLine + 1}:3 __proto__`]],
    ['a file that is not there', { 'study.yaml': study('', 'include: series.yml\n') }, ['no-file study.yaml:6:10 series.yml']],
    ['a section of one kind in two files', { 'study.yaml': study('forecast: { from: 2021, until: 2030 }\n', 'include: more.yaml\n'), 'more.yaml': 'forecast: { from: 2021, until: 2025 }\n' }, ['section-twice more.yaml:1:11 { from: 2021, until: 2025 }']],
    ['a name in two files', { 'study.yaml': study(series, 'include: [more.yaml]\n'), 'more.yaml': series }, ['name-twice more.yaml:2:3 GRP']],
    ['a name twice by another spelling', { 'study.yaml': study('series:\n  й: { unit: percent of GRP }\n  и\u0306: { unit: percent of GRP }\n') }, [`name-twice study.yaml:${firstLine + 2}:3 и\u0306`]],
    ['a rival twice', { 'study.yaml': study('equations:\n  e:\n    formula: a ~ b\n    rivals:\n      - { id: r, name: { kk: а, ru: б, en: c } }\n      - { id: r, name: { kk: а, ru: б, en: c } }\n') }, [`name-twice study.yaml:${firstLine + 5}:15 r`]],
    ['an included study', { 'study.yaml': study('', 'include: study.yaml\n') }, ['format', 'study', 'title', 'regions', 'period', 'include'].map((key, i) => `unknown-key study.yaml:${i + 1}:1 ${key}`)],
    ['an included empty file', { 'study.yaml': study('', 'include: more.yaml\n'), 'more.yaml': '# later\n' }, ['yaml-empty more.yaml:1:1 #']],
    ['an included list', { 'study.yaml': study('', 'include: more.yaml\n'), 'more.yaml': '- claims\n' }, ['wrong-kind more.yaml:1:1 - claims']],
  ] as const)('%s', (_name, sources, expected) => {
    expect(parsed(sources as Readonly<Record<string, string>>)).toEqual(expected);
  });

  it('tells the mistakes of all files at once', () => {
    const sources = {
      'study.yaml': study('serie: {}\nforecast: { from: soon, until: 2030 }\n', 'include: [a.yaml, b.yaml, c.yaml]\n'),
      'a.yaml': 'series:\n  GRP: { unit: 1,5 }\n',
      'b.yaml': 'unit: %\n',
    };
    expect(parsed(sources)).toEqual([
      'unknown-key study.yaml:7:1 serie', 'wrong-kind study.yaml:8:19 soon',
      'yaml-comma a.yaml:2:18 5', 'yaml-percent b.yaml:1:7 %', 'no-file study.yaml:6:27 c.yaml',
    ]);
    expect(rendered(sources)).toMatchSnapshot();
  });

  it('has places in files with CRLF and a byte order mark', () => {
    const text = `\uFEFF${study('series:\n  GRP: { unti: a, unit: b }\n').replaceAll('\n', '\r\n')}`;
    expect(parsed({ 'study.yaml': text })).toEqual([`unknown-key study.yaml:${firstLine + 1}:10 unti`]);
  });

  it('joins the sections of included files in order', () => {
    const { value } = parseStudy(new Map([['study.yaml', study(series, 'include: [more.yaml]\n')], ['more.yaml', 'series:\n  UB: { unit: percent of labour-force }\nclaims: []\n']]));
    expect(value?.series?.map(({ name, place }) => [name, place.file])).toEqual([['GRP', 'study.yaml'], ['UB', 'more.yaml']]);
    expect(value?.claims).toEqual([]);
  });

  it('leaves the prototypes of the language alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    parsed({ 'study.yaml': study('series:\n  __proto__:\n    unit: a\n    polluted: 1\nsources: { constructor: { prototype: { polluted: 1 } } }\n') });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

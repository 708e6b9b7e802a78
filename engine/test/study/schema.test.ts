import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { schemas, schemaText } from '../../../scripts/schema.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { includedFormat, includedJsonSchema, studyFormat, studyJsonSchema } from '../../src/study/format.ts';
import { readYaml } from '../../src/study/reader.ts';
import type { JsonSchema } from '../../src/study/shape.ts';
import { exampleFiles } from './example-study.ts';
import { fits } from './json-schema.ts';
import { study } from './told.ts';

function parserTakes(text: string, format: { read(node: never, issues: Issue[], path: string): unknown }): { taken: boolean; issues: Issue[] } {
  const issues: Issue[] = [];
  const node = readYaml(text, 'f', issues);
  return { taken: node !== undefined && format.read(node as never, issues, '') !== undefined && issues.length === 0, issues };
}

const kinds = [
  { name: 'study', format: studyFormat, schema: studyJsonSchema() },
  { name: 'include', format: includedFormat, schema: includedJsonSchema() },
] as const;

const files = [...exampleFiles()].filter(([name]) => name.endsWith('.yaml'));
const kindOf = (file: string) => kinds[file === 'study.yaml' ? 0 : 1];

/** The same document with at most two of everything, so that every part can be changed in every way. */
function shortened(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map((item) => shortened(item, (schema.items ?? {}) as JsonSchema));
  if (typeof value !== 'object' || value === null) return value;
  const known = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
  const entries = Object.entries(value).filter(([key], i) => i < 2 || Object.hasOwn(known, key) || schema.anyOf !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, shortened(item, known[key] ?? schema.additionalProperties ?? {})]));
}

const others: readonly unknown[] = [null, true, 5, 1.5, 1e300, '', 'x', '2010..2020', '2010', ['x'], [5], [], {}, { x: 'y' }, { x: null }, JSON.parse('{"__proto__": 1}'), { kk: 'а', ru: 'б', en: 5 }];

/** Every document that differs from this one in one place. */
function* changed(value: unknown): Generator<unknown> {
  yield* others;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const one of changed(item)) yield value.with(i, one);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [i, [key, item]] of entries.entries()) {
      for (const one of changed(item)) yield Object.fromEntries(entries.with(i, [key, one]));
      yield Object.fromEntries(entries.toSpliced(i, 1));
      for (const name of [`${key}x`, 'constructor', 't', 'a-b', '1234']) yield Object.fromEntries(entries.with(i, [name, item]));
    }
  }
}

describe('the JSON Schemas of study files', () => {
  it('are those of the format', () => {
    for (const [file, schema] of schemas) expect(readFileSync(file, 'utf8')).toBe(schemaText(schema));
  });

  it.each(files)('take %s as the parser does', (file, text) => {
    const { format, schema } = kindOf(file);
    expect(parserTakes(text, format)).toEqual({ taken: true, issues: [] });
    expect(fits(parse(text), schema)).toBe(true);
  });

  it.each(files)('agree with the parser on every change of %s', (file, text) => {
    const { format, schema } = kindOf(file);
    const whole = shortened(parse(text), schema);
    const disagreements: string[] = [];
    let refused = 0;
    for (const document of changed(whole)) {
      const yaml = stringify(document);
      const { taken, issues } = parserTakes(yaml, format);
      const fitting = fits(parse(yaml), schema);
      if (!taken) refused += 1;
      if (taken !== fitting) disagreements.push(`${fitting ? 'schema takes' : 'parser takes'}: ${issues.map(({ code, detail }) => `${code} ${JSON.stringify(detail)}`).join()} ${yaml.slice(0, 300)}`);
    }
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(refused).toBeGreaterThan(100);
  });

  it.each([
    ['a span that runs backwards', study().replace('2010..2020', '2020..2010')],
    ['a key without a value, left by a comma in braces', study('series:\n  GRP: { unit: percent, of GRP }\n')],
    ['an alias', study('decimal: &d ","\n')],
  ])('leave to the parser: %s', (_name, text) => {
    expect(parserTakes(text, studyFormat).taken).toBe(false);
  });

  it('refuse what YAML reads otherwise than it is meant', () => {
    const claim = (says: string): string => `claims:\n  - { id: a, where: { line: 5 }, what: { kk: а, ru: б, en: c }, says: ${says}, means: x }\n`;
    expect(['"6,910"', '6.910', '6,910', 'true', '16'].map((says) => fits(parse(claim(says)), includedJsonSchema()))).toEqual([true, false, false, false, false]);
    expect(['"6,910"', '6.910', '6,910', 'true', '16'].map((says) => parserTakes(claim(says), includedFormat).taken)).toEqual([true, false, false, false, false]);
  });
});

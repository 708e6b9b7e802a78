// Writes the JSON Schemas of study and layout files for editors from the format that the parser reads; --check fails when they are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { includedJsonSchema, studyJsonSchema } from '../engine/src/study/format.ts';
import { layoutJsonSchema } from '../engine/src/study/workbook-layout.ts';
import type { JsonSchema } from '../engine/src/study/shape.ts';

/** The files and what they hold. */
export const schemas: readonly (readonly [URL, JsonSchema])[] = [
  [new URL('../engine/study.schema.json', import.meta.url), studyJsonSchema()],
  [new URL('../engine/study-include.schema.json', import.meta.url), includedJsonSchema()],
  [new URL('../engine/layout.schema.json', import.meta.url), layoutJsonSchema()],
];

export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, schema] of schemas) {
    if (!process.argv.includes('--check')) writeFileSync(file, schemaText(schema));
    else if (read(file) !== schemaText(schema)) {
      process.stderr.write(`${fileURLToPath(file)} is out of date: run npx tsx scripts/schema.ts\n`);
      process.exitCode = 1;
    }
  }
}

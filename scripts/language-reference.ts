// Writes docs/guide/*/study-language.md from the format that the parser reads and the words of scripts/study-keys;
// --check fails when a page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../engine/src/language/words.ts';
import type { Language, Words } from '../engine/src/language/words.ts';
import { claimFunctions } from '../engine/src/study/claim-functions.ts';
import { studyJsonSchema } from '../engine/src/study/format.ts';
import type { JsonSchema } from '../engine/src/study/shape.ts';
import { claimFunctionWords, sections, studyKeys } from './study-keys/index.ts';

/** One key of the format: where it stands, what it holds, whether it must be there. */
export interface FormatKey {
  readonly path: string;
  readonly type: Words;
  readonly required: boolean;
  /** What may stand there, as JSON Schema. */
  readonly schema: JsonSchema;
}

const typeWords = {
  text: { kk: 'мәтін', ru: 'текст', en: 'text' },
  quoted: { kk: 'тырнақшадағы мәтін', ru: 'текст в кавычках', en: 'text in quotes' },
  number: { kk: 'сан', ru: 'число', en: 'number' },
  integer: { kk: 'бүтін сан', ru: 'целое число', en: 'whole number' },
  span: { kk: 'аралық A..B', ru: 'промежуток A..B', en: 'span A..B' },
  words: { kk: 'kk, ru, en мәтіндері', ru: 'тексты kk, ru, en', en: 'texts kk, ru, en' },
  map: { kk: 'кілттер', ru: 'ключи', en: 'keys' },
  named: { kk: 'ат: мән', ru: 'имя: значение', en: 'name: value' },
  years: { kk: 'жыл: мән', ru: 'год: значение', en: 'year: value' },
  list: { kk: 'тізім', ru: 'список', en: 'list' },
  many: { kk: 'бір мән не тізім', ru: 'значение или список', en: 'one or a list' },
  short: { kk: 'мәтін не кілттер', ru: 'текст или ключи', en: 'text or keys' },
} as const satisfies Readonly<Record<string, Words>>;

interface Node extends JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: { readonly pattern?: string };
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

function isWords({ properties }: Node): boolean {
  return properties !== undefined && Object.keys(properties).join() === languages.join();
}

function typeOf(node: Node): Words {
  if (node.enum !== undefined) {
    const each = node.enum.map((word) => `\`${word}\``).join(', ');
    return { kk: each, ru: each, en: each };
  }
  if (node.anyOf !== undefined) return node.anyOf.some(({ type }) => type === 'array') ? typeWords.many : typeWords.short;
  if (isWords(node)) return typeWords.words;
  if (node.properties !== undefined) return typeWords.map;
  if (node.type === 'array') return typeWords.list;
  if (node.type === 'object') return new RegExp(node.propertyNames?.pattern ?? '', 'u').test('name') ? typeWords.named : typeWords.years;
  if (node.pattern !== undefined) return typeWords.span;
  if (node.type === 'number') return typeWords.number;
  if (node.type === 'integer') return typeWords.integer;
  return node.type === 'string' ? typeWords.quoted : typeWords.text;
}

/** Every key of the study language in the order of the format, by path: NAME for a name of the author, [] for a list. */
export function formatKeys(schema: JsonSchema = studyJsonSchema()): FormatKey[] {
  const keys: FormatKey[] = [];
  const walk = (node: Node, path: string): void => {
    if (node.anyOf !== undefined) node.anyOf.forEach((one) => walk(one, path));
    else if (node.items !== undefined) walk(node.items, `${path}[]`);
    else if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}.NAME`);
    else if (!isWords(node)) {
      for (const [key, value] of Object.entries(node.properties ?? {})) {
        const inside = path === '' ? key : `${path}.${key}`;
        keys.push({ path: inside, type: typeOf(value), required: node.required?.includes(key) ?? false, schema: value });
        walk(value, inside);
      }
    }
  };
  walk(schema, '');
  return keys;
}

const pageWords = {
  title: { kk: 'Зерттеу тілі', ru: 'Язык исследований', en: 'The study language' },
  about: {
    kk: 'Зерттеу – нұсқаларды басқару жүйесінде сақталатын қалта: `study.yaml`, қалауыңызша `include` файлдары, `data/` ішіндегі кестелер; `out/` есептеу кезінде жазылады. Белгісіз кілт – қате. Редакторларға арналған JSON Schema: [study.schema.json](../../../engine/study.schema.json), `include` файлдары үшін [study-include.schema.json](../../../engine/study-include.schema.json). Формулалар тілі: [The formula language](../../methods/expressions.md), бірліктер: [Units](../../methods/units.md).',
    ru: 'Исследование – папка под управлением версий: `study.yaml`, по желанию файлы `include`, таблицы в `data/`; `out/` пишет программа. Неизвестный ключ – ошибка. JSON Schema для редакторов: [study.schema.json](../../../engine/study.schema.json), для файлов `include` – [study-include.schema.json](../../../engine/study-include.schema.json). Язык формул: [The formula language](../../methods/expressions.md), единицы: [Units](../../methods/units.md).',
    en: 'A study is a folder under version control: `study.yaml`, files named under `include` if you like, tables in `data/`; `out/` is written by the program. An unknown key is an error. JSON Schema for editors: [study.schema.json](../../../engine/study.schema.json), for included files [study-include.schema.json](../../../engine/study-include.schema.json). Formulas: [The formula language](../../methods/expressions.md), units: [Units](../../methods/units.md).',
  },
  generated: {
    kk: 'Бетті `npx tsx scripts/language-reference.ts` жазады.',
    ru: 'Страницу пишет `npx tsx scripts/language-reference.ts`.',
    en: 'This page is written by `npx tsx scripts/language-reference.ts`.',
  },
  head: {
    kk: '| кілт | түрі | жазылмаса | мағынасы | мысал |',
    ru: '| ключ | вид | если не указан | значение | пример |',
    en: '| key | type | if left out | meaning | example |',
  },
  required: { kk: 'міндетті', ru: 'обязателен', en: 'required' },
  functions: { kk: 'Жарияланған сандардың функциялары', ru: 'Функции опубликованных чисел', en: 'Functions of claims' },
  functionsAbout: {
    kk: '`means` пен `rule` ішінде формулалар тілінің функцияларымен қатар қолданылады. equation – теңдеудің аты, x – фактор, year – жыл, scenario – сценарийдің аты.',
    ru: 'Используются в `means` и `rule` наряду с функциями языка формул. equation – имя уравнения, x – фактор, year – год, scenario – имя сценария.',
    en: 'They may stand in `means` and `rule` beside the functions of the formula language. equation is the name of an equation, x a factor, year a year, scenario the name of a scenario.',
  },
  functionsHead: { kk: '| жазылуы | мәні |', ru: '| запись | значение |', en: '| written | gives |' },
} as const satisfies Readonly<Record<string, Words>>;

/** The page of one language. */
export function referencePage(language: Language): string {
  const lines = [`# ${pageWords.title[language]}`, '', pageWords.about[language], '', pageWords.generated[language], ''];
  const keys = formatKeys();
  for (const { title, about, roots } of sections) {
    lines.push(`## ${title[language]}`, '', about[language], '', pageWords.head[language], '|---|---|---|---|---|');
    for (const { path, type, required } of keys) {
      if (!roots.includes(path.split(/[.[]/)[0])) continue;
      const words = studyKeys[path];
      const otherwise = typeof words.otherwise === 'string' ? `\`${words.otherwise}\`` : (words.otherwise?.[language] ?? '');
      lines.push(`| \`${path}\` | ${type[language]} | ${required ? pageWords.required[language] : otherwise} | ${words[language]} | \`${words.example}\` |`);
    }
    lines.push('');
  }
  lines.push(`## ${pageWords.functions[language]}`, '', pageWords.functionsAbout[language], '', pageWords.functionsHead[language], '|---|---|');
  for (const { name, pattern } of claimFunctions) lines.push(`| \`${pattern}\` | ${claimFunctionWords[name][language]} |`);
  return `${lines.join('\n')}\n`;
}

export function referenceFile(language: Language): URL {
  return new URL(`../docs/guide/${language}/study-language.md`, import.meta.url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = languages.filter((language) => {
    if (!process.argv.includes('--check')) writeFileSync(referenceFile(language), referencePage(language));
    return readFileSync(referenceFile(language), 'utf8') !== referencePage(language);
  });
  console.log(stale.length === 0 ? `language reference: ${formatKeys().length} keys` : `language reference: out of date in ${stale.join(', ')}; run npx tsx scripts/language-reference.ts`);
  process.exit(stale.length === 0 ? 0 : 1);
}

import { nearestName } from '../issues/nearest.ts';
import type { Issue, Place } from '../issues/issue.ts';
import { languages } from '../language/words.ts';
import type { Words } from '../language/words.ts';
import { studyIssues } from './issues.ts';
import type { StudyEntry, StudyNode } from './reader.ts';

/** A piece of the study file that knows how to read itself, and how to say itself as JSON Schema for editors. */
export interface Shape<T> {
  read(node: StudyNode, issues: Issue[], path: string): T | undefined;
  readonly schema: JsonSchema;
}

export type JsonSchema = { readonly [key: string]: unknown };
export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** Text as written, with the place where it starts. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

function kindWords(node: StudyNode): Words {
  if (node.kind === 'list') return { kk: 'тізім', ru: 'список', en: 'a list' };
  if (node.kind === 'map') return { kk: 'кілттер жиыны', ru: 'набор ключей', en: 'a map of keys' };
  if (node.value === null) return { kk: 'бос мән', ru: 'пустое значение', en: 'nothing' };
  return typeof node.value === 'string' ? { kk: `«${node.text}» мәтіні`, ru: `текст «${node.text}»`, en: `the text "${node.text}"` } : { kk: `${node.text} мәні`, ru: `значение ${node.text}`, en: `the value ${node.text}` };
}

function wrong(node: StudyNode, issues: Issue[], path: string, expected: Words): undefined {
  issues.push(studyIssues.issue('wrong-kind', { key: path, expected, got: kindWords(node) }, node.place));
  return undefined;
}

const textWords: Words = { kk: 'мәтін', ru: 'текст', en: 'text' };

/** Text; an unquoted number, year or truth value is taken as it is written. */
export const text: Shape<Located<string>> = {
  schema: { type: ['string', 'number', 'boolean'], minLength: 1 },
  read(node, issues, path) {
    if (node.kind !== 'scalar' || node.value === null || node.text === '') return wrong(node, issues, path, textWords);
    return { value: node.text, place: node.place };
  },
};

/** The id of a claim or a rival: letters, digits, `_`, `-` and `.`, since it becomes a part of the paths of numbers. */
export const identifier: Shape<Located<string>> = {
  schema: { type: 'string', pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]*$' },
  read(node, issues, path) {
    const found = text.read(node, issues, path);
    const isText = node.kind === 'scalar' && typeof node.value === 'string';
    if (found === undefined || (isText && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(found.value))) return found;
    issues.push(studyIssues.issue('bad-id', { id: found.value }, found.place));
    return undefined;
  },
};

/** A number as printed somewhere: it must be quoted, because YAML would read 6.910 as 6.91 and 6,910 as a text or two. */
export const printed: Shape<Located<string>> = {
  schema: { type: 'string', minLength: 1 },
  read(node, issues, path) {
    if (node.kind === 'scalar' && typeof node.value === 'number') {
      issues.push(studyIssues.issue('printed-unquoted', { key: path, text: node.text, read: String(node.value) }, node.place));
      return undefined;
    }
    return node.kind === 'scalar' && typeof node.value === 'boolean' ? wrong(node, issues, path, textWords) : text.read(node, issues, path);
  },
};

export const number: Shape<Located<number>> = {
  schema: { type: 'number' },
  read(node, issues, path) {
    if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)) return { value: node.value, place: node.place };
    return wrong(node, issues, path, { kk: 'сан (ондық нүктемен)', ru: 'число (с десятичной точкой)', en: 'a number (with a decimal point)' });
  },
};

export const integer: Shape<Located<number>> = {
  schema: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  read(node, issues, path) {
    const found = number.read(node, issues, path);
    if (found === undefined || Number.isSafeInteger(found.value)) return found;
    return wrong(node, issues, path, { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' });
  },
};

const spanPattern = /^(-?\d{1,6})\s*\.\.\s*(-?\d{1,6})$/;

/** Two whole numbers joined by two dots: 2010..2020, from first to last. */
export const span: Shape<Located<{ readonly from: number; readonly to: number }>> = {
  schema: { type: 'string', pattern: spanPattern.source },
  read(node, issues, path) {
    const found = node.kind === 'scalar' ? spanPattern.exec(node.text) : null;
    const from = Number(found?.[1]);
    const to = Number(found?.[2]);
    if (!(from <= to)) return wrong(node, issues, path, { kk: 'екі нүктемен жазылған аралық, мысалы 2010..2020', ru: 'промежуток через две точки, например 2010..2020', en: 'a span with two dots, such as 2010..2020' });
    return { value: { from, to }, place: node.place };
  },
};

/** One of a closed list of words. */
export function choice<const T extends string>(...allowed: readonly T[]): Shape<Located<T>> {
  return {
    schema: { enum: allowed },
    read(node, issues, path) {
      if (node.kind !== 'scalar') return wrong(node, issues, path, { kk: allowed.join(' | '), ru: allowed.join(' | '), en: allowed.join(' | ') });
      const found = allowed.find((word) => word === node.text);
      if (found !== undefined) return { value: found, place: node.place };
      const nearest = nearestName(node.text, allowed) ?? allowed[0];
      issues.push(studyIssues.issue('unknown-choice', { key: path, got: node.text, allowed: allowed.join(', '), nearest }, node.place));
      return undefined;
    },
  };
}

/** The same thing in Kazakh, Russian and English: all three, or an error. */
export const words: Shape<Located<Words>> = {
  schema: { type: 'object', required: [...languages], additionalProperties: false, properties: Object.fromEntries(languages.map((language) => [language, text.schema])) },
  read(node, issues, path) {
    const read = object({ kk: required(text), ru: required(text), en: required(text) }).read(node, issues, path);
    if (read === undefined) return undefined;
    return { value: { kk: read.kk.value, ru: read.ru.value, en: read.en.value }, place: node.place };
  },
};

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema },
    read(node, issues, path) {
      if (node.kind !== 'list') return wrong(node, issues, path, { kk: 'тізім', ru: 'список', en: 'a list' });
      return node.items.flatMap((child, i) => {
        const value = item.read(child, issues, `${path}[${i + 1}]`);
        return value === undefined ? [] : [value];
      });
    },
  };
}

/** One item written alone, or a list of them. */
export function oneOrMore<T>(item: Shape<T>): Shape<readonly T[]> {
  const many = list(item);
  return {
    schema: { anyOf: [item.schema, many.schema] },
    read(node, issues, path) {
      if (node.kind === 'list') return many.read(node, issues, path);
      const value = item.read(node, issues, path);
      return value === undefined ? undefined : [value];
    },
  };
}

export interface Entry<T> {
  readonly name: string;
  readonly place: Place;
  readonly value: T;
}

/** What a key that the study's author chooses may be: a name that formulas use, a year, or the name of a counted thing. */
const keyPatterns = { name: /^\p{L}[\p{L}\p{M}\p{N}_]*$/u, year: /^\d{4}$/, any: /^[\p{L}\p{M}\p{N}_.@-]+$/u } as const;
export const reservedNames = ['t', 'year', 'last', 'log', '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

/** Names chosen by the study's author, each with a thing of one shape; order is kept. */
export function named<T>(item: Shape<T>, key: keyof typeof keyPatterns = 'name'): Shape<readonly Entry<T>[]> {
  return {
    schema: { type: 'object', propertyNames: { pattern: keyPatterns[key].source, not: { enum: reservedNames } }, additionalProperties: item.schema },
    read(node, issues, path) {
      if (node.kind !== 'map') return wrong(node, issues, path, { kk: 'аттар жиыны (ат: мән)', ru: 'набор имен (имя: значение)', en: 'a map of names (name: value)' });
      return entriesOf(node, issues).whole.flatMap(({ key: name, keyPlace, value: child }) => {
        if (reservedNames.includes(name) || !keyPatterns[key].test(name)) {
          issues.push(studyIssues.issue(key === 'year' ? 'bad-year' : 'bad-name', { name }, keyPlace));
          return [];
        }
        const value = item.read(child, issues, `${path}.${name}`);
        return value === undefined ? [] : [{ name: name.normalize('NFC'), place: keyPlace, value }];
      });
    },
  };
}

export interface Field<T, Required extends boolean> {
  readonly shape: Shape<T>;
  readonly required: Required;
}
export const required = <T>(shape: Shape<T>): Field<T, true> => ({ shape, required: true });
export const optional = <T>(shape: Shape<T>): Field<T, false> => ({ shape, required: false });

type Fields = Readonly<Record<string, Field<unknown, boolean>>>;
type FieldValue<F> = F extends Field<infer T, boolean> ? T : never;
type ObjectValue<F extends Fields> = { readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: FieldValue<F[K]> } & {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: FieldValue<F[K]>;
} & { readonly place: Place };

/** A map of known keys; an unknown key is an error that names the nearest known one, and a value that a comma
 * inside braces has cut is told as such. */
export function object<const F extends Fields>(fields: F): Shape<ObjectValue<F>> {
  const known = Object.keys(fields);
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(known.map((key) => [key, fields[key].shape.schema])),
      ...(known.some((key) => fields[key].required) ? { required: known.filter((key) => fields[key].required) } : {}),
    },
    read(node, issues, path) {
      if (node.kind !== 'map') return wrong(node, issues, path, { kk: `кілттер: ${known.join(', ')}`, ru: `ключи: ${known.join(', ')}`, en: `the keys ${known.join(', ')}` });
      const result = new Map<string, unknown>([['place', node.place]]);
      const { whole: entries, cut } = entriesOf(node, issues);
      let whole = !cut;
      for (const { key, keyPlace, value } of entries) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (field === undefined) {
          whole = false;
          issues.push(studyIssues.issue('unknown-key', { key, where: path === '' ? node.place.file : path, nearest: nearestName(key, known) ?? known.join(', ') }, keyPlace));
          continue;
        }
        const read = field.shape.read(value, issues, path === '' ? key : `${path}.${key}`);
        if (read === undefined) whole = false;
        else result.set(key, read);
      }
      for (const key of known) {
        if (!fields[key].required || node.entries.some((entry) => entry.key === key)) continue;
        whole = false;
        issues.push(studyIssues.issue('missing-key', { key, where: path === '' ? node.place.file : path }, { ...node.place, length: 1 }));
      }
      return whole ? (Object.fromEntries(result) as ObjectValue<F>) : undefined;
    },
  };
}

/** The entries of a map without those whose value a comma inside braces has cut: that leaves keys without a value behind it,
 * which are told together with the value and not read for themselves. */
function entriesOf(node: StudyNode & { readonly kind: 'map' }, issues: Issue[]): { readonly whole: readonly StudyEntry[]; readonly cut: boolean } {
  const { entries, flow } = node;
  const isPlain = ({ value }: StudyEntry): boolean => value.kind === 'scalar' && !value.quoted;
  const isRest = (entry: StudyEntry | undefined): boolean => entry?.value.kind === 'scalar' && entry.value.value === null && !entry.value.quoted;
  const whole: StudyEntry[] = [];
  for (let i = 0; i < entries.length; i++) {
    const mayBeCut = flow && isPlain(entries[i]) && !isRest(entries[i]);
    let end = i + 1;
    if (mayBeCut) while (isRest(entries[end])) end++;
    if (end === i + 1) {
      whole.push(entries[i]);
      continue;
    }
    const first = entries[i].value;
    const pieces = entries.slice(i + 1, end);
    let text = first.kind === 'scalar' ? first.text : '';
    let before = first.place;
    for (const { key, keyPlace } of pieces) {
      text += (before.column ?? 0) + (before.length ?? 0) + 1 === keyPlace.column && before.line === keyPlace.line ? `,${key}` : `, ${key}`;
      before = keyPlace;
    }
    issues.push(studyIssues.issue('yaml-comma', { rest: pieces[0].key, whole: text }, pieces[0].keyPlace));
    i = end - 1;
  }
  return { whole, cut: whole.length < entries.length };
}

/** Either a short form (one scalar) or the long form; the short one is lifted by `lift`. */
export function shortOrLong<S, T>(short: Shape<S>, long: Shape<T>, lift: (value: S) => NoInfer<T>): Shape<T> {
  return {
    schema: { anyOf: [short.schema, long.schema] },
    read(node, issues, path) {
      if (node.kind !== 'scalar') return long.read(node, issues, path);
      const value = short.read(node, issues, path);
      return value === undefined ? undefined : lift(value);
    },
  };
}

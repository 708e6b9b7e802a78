import { expect, test } from 'vitest';
import { explainNumber, evaluateExplanation, prepareStudy, runStudy } from '../../src/index.ts';
import type { Checked } from '../../src/issues/issue.ts';
import { languages } from '../../src/language/words.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import { numbersOf } from '../../src/report/walk.ts';
import { numbersIn } from '../study/example-study.ts';
import { eastKazakhstan, toldStudy } from './content-studies.ts';

const sections = ['priorities', 'effectiveness', 'risks', 'knowledge', 'balances', 'act'];

/** East Kazakhstan with its models and these sections only. */
function files(): ReadonlyMap<string, string> {
  const all = eastKazakhstan();
  const kept = ['series', 'scenarios', 'claims', 'dynamics', 'trends', ...sections];
  return new Map([...all, ['study.yaml', (all.get('study.yaml') ?? '').replace(/\n {2}- (\w+)\.yaml/g, (line, name: string) => (kept.includes(name) ? line : ''))]]);
}

const texts = files();
const study = toldStudy(texts);
const documents = languages.map((language) => study.tell(language));
const isOurs = (id: string): boolean => sections.some((section) => id.startsWith(`${section}/`));

test('the chapters hold the same numbers in three languages, each with a name, and a formula or what was put in', () => {
  const [kk, ru, en] = documents.map((document) => [...numbersOf(document).keys()].filter(isOurs).sort());
  expect([ru, en]).toEqual([kk, kk]);
  expect(kk.length).toBeGreaterThan(200);
  for (const { explanations } of documents) {
    const told = kk.map((id) => ({ id, ...explanations[id] }));
    expect(told.filter(({ name, formula, inputs }) => name.length < 2 || /undefined|NaN|\{/.test(`${name}${formula ?? ''}${inputs.join('')}`) || ((formula ?? '') === '' && inputs.length === 0))).toEqual([]);
  }
});

test('every number of the sections is what its printed tree evaluates to, to the bit', () => {
  const prepared = prepareStudy(texts).value;
  const run = prepared === undefined ? undefined : runStudy(prepared);
  if (prepared === undefined || run === undefined) throw new Error('The study does not run.');
  const cache = new Map<string, Checked<unknown>>();
  const { priorities, effectiveness, risks, knowledge, balances } = run.result;
  const numbers = numbersIn({ priorities, effectiveness, risks, knowledge, balances });
  expect(numbers.length).toBeGreaterThan(400);
  const lost = numbers.filter(([path, value]) => {
    const tree = explainNumber(prepared, path).value;
    return tree === undefined || !Object.is(evaluateExplanation(JSON.parse(JSON.stringify(tree)) as typeof tree, cache), value);
  });
  expect(lost).toEqual([]);
});

test('render without a hole in any language', () => {
  for (const document of documents) expect(/undefined|NaN/.exec(renderHtml(document).replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ''))).toBeNull();
});

import { includedFormat, includedJsonSchema, studyFormat, studyJsonSchema } from '../../src/study/format.ts';
import type { Issue } from '../../src/issues/issue.ts';
import { parseStudy } from '../../src/study/parse.ts';
import { readYaml } from '../../src/study/reader.ts';
import { prepareStudy, runStudy } from '../../src/study/run-study.ts';
import { parse } from 'yaml';
import type { Dice } from '../dice.ts';
import { fits } from '../study/json-schema.ts';
import { corpusOf } from './corpus.ts';
import { anyExpressionText } from './expression-target.ts';
import { readingHolds } from './issues-hold.ts';
import { filesOf } from './study-files.ts';
import { must } from './target.ts';
import type { FuzzTarget } from './target.ts';

const included = { format: includedFormat, schema: includedJsonSchema() };
const main = { format: studyFormat, schema: studyJsonSchema() };
const keys = [main.schema, included.schema].flatMap(({ properties }) => Object.keys(properties as object));
const words = [...keys, 'unit', 'use', 'formula', 'means', 'says', 'kk', 'ru', 'en', 'name', 'value', ': ', ', ', '- ', '\n', '\n  ', '\n\t', '{ ', ' }', '[', ']', '"', '&a ', '*a', '!t ', '|\n', '>-\n', '? ', '---\n', '%', '#', 'null', '~', 'true', '.inf', '0x1F', '6.910', '6,910', '2010..2020'];

/** What the parser takes the schema takes. */
function schemaAgrees(file: string, text: string): void {
  const issues: Issue[] = [];
  const { format, schema } = file === 'study.yaml' ? main : included;
  const node = readYaml(text, file, issues);
  const taken = node !== undefined && format.read(node, issues, '') !== undefined && issues.length === 0;
  if (taken) must(fits(parse(text.replace(/\r(?!\n)/g, '\n'), { logLevel: 'error' }), schema), `the schema takes what the parser takes, ${file}`);
}

export const studyTarget: FuzzTarget = {
  name: 'study',
  corpus: corpusOf('study'),
  words,
  check(input) {
    const files = filesOf(input);
    readingHolds(parseStudy(files), files);
    for (const [file, text] of files) if (file.endsWith('.yaml')) schemaAgrees(file, text);
  },
};

const wholeStudies = corpusOf('whole-study');

/** What of the small study is changed to another sound or nearly sound thing. */
const changes: readonly (readonly [RegExp, (dice: Dice) => string])[] = [
  [/(?<=,\d{4},)[^,]*(?=,ok)/g, (dice) => dice.one(['0', '-5', '1e-300', '1e300', '5e-324', '70', '…', 'x', '', String(dice.magnitude(1e-3, 1e6))])],
  [/^(?:GRP|Nsb),.*\n/gm, () => ''],
  [/(?<=^GRP,.*,\d{4},)[^,]*(?=,ok)/gm, (dice) => dice.one(['1000', '70'])],
  [/ln\((?:GRP|Nsb)\)/g, (dice) => dice.one(['ln(GRP)', 'GRP', 'ln(Nsb)', 'Nsb', 'd(ln(GRP))', 'log10(Nsb)', 'd(Nsb)', 'lag(GRP)', 'ln(t)', 't', 'ln(Nsb + 1)', 'real(GRP)'])],
  [/(?<=~ )[^\n,}]*/g, (dice) => Array.from({ length: dice.whole(1, 4) }, () => dice.one(['ln(t)', 't', 't ^ 2', 'ln(Nsb)', 'Nsb', 'GRP', 'lag(GRP)', 'd(Nsb)', '0', '1', 'half', 'perEnterprise', 'if(year > 2015, 1, 0)'])).join(' + ')],
  [/1\.02 \^ \(year - 2020\)/g, (dice) => anyExpressionText(dice, ['year', 't', 'last'], 3)],
  [/(?<=means: ).*/g, (dice) => dice.one([anyExpressionText(dice, ['GRP[2020]', 'Nsb[2015]', 'half'], 3), 'R(grp)', 'R.levels(grp)', 'constant.multiplier(enterprises)', 'forecast(GRP, 2025, more)', 'forecast(GRP, 2099, base)', 'forecast.growth(Nsb, 2025, base)', 'percent.of(GRP[2020], GRP[2010])', 'coefficient(grp, Nsb)', 'effect.percent(grp, Nsb, 2020)'])],
  [/(?<=rule: ).*/g, (dice) => anyExpressionText(dice, ['GRP[2020]', 'Nsb[2015]', 'half'], 3)],
  [/(?<=says: ).*/g, (dice) => dice.one(['"0"', '"80,5 %"', '"Nsb = 80"', '"-0,5"', '"8 000"'])],
  [/2010\.\.2020/g, (dice) => dice.one(['2010..2012', '2015..2020', '2010..2021', '1900..2020', '2020..2020'])],
  [/(?<=(?:seed|until|without|years|show): )[^,}]*/g, (dice) => dice.one(['0', '-1', '2020', '2021', '2026', '2070', '[2010, 2011]', '2016..2030', '9007199254740991'])],
  [/start: fitted-value/g, (dice) => dice.one(['start: carry-last-residual', 'errors: autoregressive', 'benchmark: random-walk-with-drift', 'start: carry-last-residual\n  errors: autoregressive'])],
  [/(?<=equations: )\[.*\]/g, (dice) => dice.one(['[grp]', '[grp, enterprises]', '[enterprises]', '[]', '[grp, grp]'])],
  [/enterprises, grp\]\n/g, (dice) => `enterprises, grp]\n  exogenous:\n    ${dice.one(['Nsb', 'GRP', 'half', 'perEnterprise'])}: { path: ${dice.one(['last', 'last * 1.1', 'year'])}, spread: ${dice.one(['known', 'random-walk', 'random-walk-in-logs'])} }\n`],
  [/formula: GRP \/ Nsb/g, (dice) => `formula: ${anyExpressionText(dice, ['GRP', 'Nsb', 't', 'half'], 3)}`],
  [/constants:\n/g, (dice) => `prices: { deflator: ${dice.one(['Nsb', 'GRP', 'GRP / Nsb', '1'])}, base: ${dice.one(['2020', '2010', '1900'])} }\nconstants:\n`],
];

/** The small study with a few things changed, all occurrences of one now and then. */
function changedStudy(dice: Dice): string {
  let text = wholeStudies.get('small.yaml') ?? '';
  for (let left = dice.whole(1, 4); left > 0; left--) {
    const [pattern, change] = dice.one(changes);
    const found = [...text.matchAll(pattern)].length;
    const all = dice.chance(0.2);
    const chosen = dice.whole(0, Math.max(0, found - 1));
    let i = 0;
    text = text.replace(pattern, (typed) => (all || i++ === chosen ? change(dice) : typed));
  }
  return text;
}

/** More draws than this are not run, since they take their time by right. */
const mostDraws = 200;

export const wholeStudyTarget: FuzzTarget = {
  name: 'whole-study',
  corpus: wholeStudies,
  generate: changedStudy,
  words: [...words, 'ln(', 'd(', 'lag(', 'forecast(', 'GRP', 'PTsb', 'Nsb', 't', 'year', ' ~ ', ' * ', ' ^ ', ' - ', 'percent of GRP', 'thousand enterprise', 'last', 'base', 'known'],
  check(input) {
    const files = filesOf(input);
    const prepared = prepareStudy(files);
    readingHolds(prepared, files);
    if (prepared.value === undefined || (prepared.value.head.forecast?.draws ?? 0) > mostDraws) return;
    const run = runStudy(prepared.value);
    must(run !== undefined, 'a run that nobody cancels ends');
    readingHolds({ value: run, issues: run?.issues ?? [] }, files);
  },
};

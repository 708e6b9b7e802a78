import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../../src/issues/render.ts';
import { languages } from '../../../src/language/words.ts';
import { editionOf } from '../../../src/report/content/edition.ts';
import { fundingChapter } from '../../../src/report/content/chapters/funding/chapter.ts';
import { studyCatalogue } from '../../../src/study/catalogue.ts';
import { numberTraces } from '../../../src/study/trace-number.ts';
import { prepareStudy } from '../../../src/study/run-study.ts';
import { programmeResult } from '../../../src/study/sections/programmes/operations.ts';
import { readFirmFile, studyFunding } from '../../../src/study/sections/funding/answers-file.ts';
import { firmResult } from '../../../src/study/sections/funding/firm.ts';
import { fundingIssues } from '../../../src/strategy/funding-issues.ts';
import { infrastructureIssues } from '../../../src/study/sections/infrastructure/issues.ts';
import { exampleFiles, prepared, ran } from '../example-study.ts';

const example = exampleFiles();

/** The sections of East Kazakhstan alone, one text changed. */
function files(from = '', to = ''): ReadonlyMap<string, string> {
  const names = ['programmes.yaml', 'funding.yaml', 'infrastructure.yaml'];
  const study = `format: 1\nstudy: test\ntitle: { kk: а, ru: б, en: c }\nregions: { home: KZ-63 }\nperiod: 2016..2020\ninclude: [${names.join(', ')}]\n`;
  const texts = names.map((name) => [name, example.get(name) ?? ''] as const);
  if (from !== '' && texts.filter(([, text]) => text.includes(from)).length !== 1) throw new Error(`"${from}" does not stand in one file`);
  return new Map([['study.yaml', study], ...texts.map(([name, text]) => [name, text.replace(from, to)] as const)]);
}

/** Paths of every number in a value. */
function numbersOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  return [...(kind === 'number' ? [String(id)] : []), ...Object.values(value).flatMap(numbersOf)];
}

const codes = (from: string, to: string) => prepareStudy(files(from, to)).issues.map(({ code }) => code.replace(/^(funding|infrastructure)\./, ''));
const study = prepared(files());
const { result } = ran(study);
const fitting = (firm: string) => result.funding.firms?.[firm]?.instruments.filter(({ fits }) => fits).map(({ id }) => id);

describe('programmes of East Kazakhstan', () => {
  it('fit three firms as their rules say', () => {
    expect(fitting('foodPlant')).toEqual(['roadMap', 'roadMapGuarantee', 'enbek', 'damuOptima']);
    expect(fitting('villageDairy')).toEqual(['enbek', 'roadMapGuarantee']);
    expect(fitting('sensorStartUp')).toEqual(['startUpGrant', 'venture']);
  });

  it('are those of a day when asked', () => {
    const { value } = studyFunding(files());
    if (value === undefined) throw new Error('no programmes');
    const valid = (day: string) => value.rules.registry.programmes.filter(({ id }) => programmeResult(value.rules, id, day).valid.current).map(({ id }) => id);
    expect(valid('2021-06-01')).toContain('roadMap');
    expect(valid('2022-02-02')).toContain('roadMap');
    expect(valid('2022-02-03')).not.toContain('roadMap');
    expect(valid('2022-02-03')).toContain('nationalProject');
    const rate = (day: string) => programmeResult(value.rules, 'roadMap', day).rules.find(({ id }) => id === 'rate')?.versions.find(({ current }) => current)?.value;
    expect([rate('2021-06-01'), rate('2021-09-14'), rate('2022-06-01'), rate('2019-06-01')]).toEqual([14, 14.5, undefined, 19]);
  });

  it('answer a file of a firm, or say what is wrong with it and where', () => {
    const { value } = studyFunding(files());
    if (value === undefined) throw new Error('no programmes');
    const firm = (example.get('funding.yaml') ?? '').split('villageDairy:')[1].split('answers:')[1].split('sensorStartUp:')[0];
    const text = `firm: Test\ndate: 2021-06-01\nanswers:\n${firm.replace(/^ {8}/gm, '  ')}`;
    const read = readFirmFile(text, 'answers.yaml', value.rules);
    const answer = read.value === undefined ? undefined : firmResult(value.rules, read.value).value;
    expect(answer?.instruments.filter(({ fits }) => fits).map(({ id }) => id)).toEqual(['enbek', 'roadMapGuarantee']);
    const wrong = readFirmFile(text.replace('stage: launch', 'stage: idea').replace('purpose: investment', 'purpose: workingCapital').replace('2021-06-01', '2021-6-1'), 'answers.yaml', value.rules);
    expect(wrong.issues.map(({ code, place }) => [code, place?.line])).toEqual([['funding.not-a-day', 2], ['funding.contradiction', 14]]);
    const late = readFirmFile(text, 'answers.yaml', value.rules, '2024-06-01').value;
    expect(late === undefined ? [] : firmResult(value.rules, late).issues.map(({ code }) => code)).toEqual(['funding.parameter-without-value', 'funding.parameter-without-value']);
  });

  it('name every mistake of the registry', () => {
    expect(codes('value: 2778, from: 2020-04-01', 'value: 2778, from: 2020-03-01')).toEqual(['validity-overlaps']);
    expect(codes('holds: amount <= 8000 * MCI', 'holds: amount <= 8000 * MSI')).toEqual(['expressions.unknown-name']);
    expect(codes('holds: amount <= 8000 * MCI', 'holds: amount >= 8000 * MCI')).toEqual(['against-the-firm']);
    expect(codes('holds: amount <= 8000 * MCI', 'is: amount')).toEqual(['rule-verb']);
    expect(codes('source: qazInnovations\n      note', 'source: qazInovations\n      note')).toEqual(['source-unknown']);
    expect(codes('holds: sharesOwnership, from: 2020-01-01, standing: design', 'holds: sharesOwnership, from: 2020-01-01')).toEqual(['source-missing']);
    expect(codes('market: baseRate + 6 [(percent of loan) / year]', 'market: MCI')).toEqual(['wrong-unit']);
    expect(codes('      unit: person\n', '      unit: person\n      options: { a: { kk: a, ru: a, en: a } }\n')).toEqual(['question-two-kinds']);
    expect(codes('    collateral:\n      ask', '    security:\n      ask')).toContain('question-missing');
    expect(codes('        monotown: {', '        regionalCenter: { kk: a, ru: a, en: a }\n        need: {')).toContain('name-taken');
    expect(codes('      kind: equity', '      kind: loan')).toEqual(['rate-missing']);
    expect(codes('until: 2021-12-31\n      source: dissertation\n      line: L909', 'until: 2016-12-31\n      source: dissertation\n      line: L909')).toEqual(['ends-before']);
  });

  it('name the mistakes of stages and infrastructure', () => {
    expect(codes('source: bankLoan, stage: massProduction', 'source: bankLoans, stage: massProduction')).toEqual(['cell-unknown']);
    expect(codes('        line: L157\n        need: { missing', '        line: L157\n        need: { value: 3, missing')).toEqual(['money-or-reason']);
    expect(codes('measures: [gaps, online]', 'measures: [gap, online]')).toEqual(['measure-unknown']);
    expect(codes('      presence: missing\n      measures: [gaps, online]', '      presence: present\n      measures: [gaps, online]')).toEqual(['no-evidence']);
    expect(codes('      measures: [gaps, online]\n', '')).toEqual(['gap-without-measure']);
    const alone = new Map([...files()].filter(([name]) => name !== 'programmes.yaml').map(([name, text]) => [name, text.replace('programmes.yaml, ', '')]));
    expect(prepareStudy(alone).issues.map(({ code }) => code)).toEqual(['funding.no-programmes']);
  });

  it('count stages without a source and forms of infrastructure', () => {
    expect(result.funding.stages).toMatchObject({ uncovered: ['choice', 'appraisal', 'planStudy', 'planExpertise'], uncoveredCount: 4, namedCount: 9 });
    expect(result.infrastructure.audit).toMatchObject({ all: 15, present: 1, weak: 2, missing: 12 });
  });

  it('are told in three languages with the same numbers, each with a name and where it comes from', () => {
    const paths = languages.map((language) => [...new Set(numbersOf(fundingChapter.blocks(editionOf(result, language))))].sort());
    expect(paths[0].length).toBeGreaterThan(100);
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[2]).toEqual(paths[0]);
    const traced = numberTraces(study, result, 'en');
    for (const path of paths[0]) {
      expect(fundingChapter.nameOf(editionOf(result, 'ru'), path.split('/'), path).name, path).not.toBe('');
      const { formula, inputs } = traced(path);
      expect(`${formula ?? ''}${inputs.join('')}`, path).not.toBe('');
    }
  });

  it('tell issues with the same details in every language', () => {
    for (const room of [fundingIssues, infrastructureIssues]) {
      for (const [name, { what, fix }] of Object.entries(room.declarations)) {
        const slots = languages.map((language) => [...new Set(`${what[language]}${fix[language]}`.match(/\{\w+\}/g) ?? [])].sort().join());
        expect(new Set(slots).size, name).toBe(1);
      }
    }
    const [issue] = prepareStudy(files('holds: amount <= 8000 * MCI', 'holds: amount >= 8000 * MCI')).issues;
    expect(renderIssue(issue, studyCatalogue, 'en', files())).toContain('enbek, rule amount: with more of ownFunds the condition may fail');
  });
});

import { describe, expect, it, test } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown/index.ts';
import { textsOf } from '../../report/charts.reading.ts';
import { supportStudy, words, wrongWith } from './support-study.ts';

const table = (cells: string) => `knowledge:\n  tables:\n    kinds:\n      title: ${words('kinds')}\n      columns: [${words('kind')}, ${words('what')}]\n      rows:\n        - { name: ${words('firm')}, cells: [${cells}], source: L1 }\n`;
const diagram = (nodes: string, edges: string) => `knowledge:\n  diagrams:\n    flow:\n      title: ${words('flow')}\n      nodes: { ${nodes} }\n      edges: [${edges}]\n`;
const ab = `a: { name: ${words('start')}, column: 1 }, b: { name: ${words('end')}, column: 2 }`;
const impact = (rest: string) => `knowledge:\n  impact:\n    jobs: { name: ${words('jobs')}, character: ${words('more work')}${rest} }\n`;

describe('tables, diagrams and directions', () => {
  test('stand in the report as written', () => {
    expect(renderMarkdown(supportStudy(table(words('makes things'))).tell('en'))).toContain('| Firm | makes things | L1 |');
    const drawn = supportStudy(diagram(ab, `{ from: a, to: b, name: ${words('leads')} }, { from: b, to: a, own: yes }`));
    expect(renderMarkdown(drawn.tell('en'))).toMatch(/\| Start \| End \| leads \|\n\| End \| Start \| not stated in the source, added by us \|/);
  });

  test('a diagram whose columns have no titles bears no numbers of theirs', () => {
    const figures = (columns: string) => supportStudy(diagram(ab, '{ from: a, to: b }').replace('      nodes:', `${columns}      nodes:`)).tell('en').blocks.flatMap((block) => (block.kind === 'section' ? block.blocks.filter((one) => one.kind === 'figure') : []));
    expect(figures('').flatMap(({ wide, narrow }) => [wide, narrow].map((svg) => textsOf(svg).map(({ content }) => content)))).toEqual([['Start', 'End'], ['Start', 'End']]);
    expect(figures(`      columns: [${words('cause')}, ${words('result')}]\n`).flatMap(({ narrow }) => textsOf(narrow).map(({ content }) => content))).toEqual(['1', 'cause', '1', '2', 'result', '2', 'Start', 'End']);
  });

  test('a direction shows the first and last value of its series and the change in its unit', () => {
    expect(supportStudy(impact(', series: workers')).result.knowledge.impact?.directions).toMatchObject([{ unit: 'person', changeUnit: 'person', first: { period: 2016, value: 100 }, last: { period: 2020, value: 150 }, change: 50 }]);
    expect(renderMarkdown(supportStudy(impact(`, missing: ${words('nobody counts')}`)).tell('en'))).toContain('nobody counts');
  });
});

describe('mistakes in tables and diagrams', () => {
  it.each<[string, string, readonly string[]]>([
    ['a row that is too long', table(`${words('x')}, ${words('y')}`), ['knowledge.row-width +7 {']],
    ['an edge from nowhere', diagram(ab, '{ from: c, to: b }'), ['knowledge.unknown-node +6 c']],
    ['a column that is none', diagram(ab.replace('column: 1', 'column: 0').replace('column: 2', 'column: 9'), '{ from: a, to: b }'), ['knowledge.wrong-column +5 0', 'knowledge.wrong-column +5 9']],
    ['a series and a reason, or neither', impact(`, series: workers, missing: ${words('x')}`), ['knowledge.series-or-missing +3 jobs']],
    ['no series', impact(''), ['knowledge.series-or-missing +3 jobs']],
  ])('%s', (_, text, expected) => {
    expect(wrongWith(text)).toEqual(expected);
  });
});

import { capitalised } from '../../../../language/headings.ts';
import type { RuleKind } from '../../../../strategy/programme.ts';
import { instrumentWords, ruleWords } from '../../../../strategy/programme-words.ts';
import type { ProgrammeResult } from '../../../../study/sections/programmes/result.ts';
import { drawDependencyGraph, keyItem } from '../../../charts/index.ts';
import type { GraphEdge, GraphNode } from '../../../charts/index.ts';
import type { Figure } from '../../../document.ts';
import type { Edition } from '../../edition.ts';
import { words } from './words.ts';

/** The questions on which programmes differ: where one stands at the project, what it brings, what it can bear and give. */
const asked: readonly RuleKind[] = ['stage', 'ownShare', 'collateral', 'capacity', 'ownership', 'protection'];

/** Which answer decides on which programme, and what the firm gets: drawn from the rules valid on the day. */
export function flowFigure(edition: Edition, programmes: readonly ProgrammeResult[]): Figure {
  const { language } = edition;
  const valid = programmes.filter(({ valid: { current }, kind }) => current && kind !== 'own-funds');
  const ruled = valid.flatMap(({ id, rules }) => rules.flatMap((rule) => {
    const version = rule.versions.find(({ current }) => current);
    return version !== undefined && asked.includes(rule.id) ? [{ programme: id, rule: rule.id, design: version.standing === 'design' }] : [];
  }));
  const kinds = [...new Set(valid.map(({ kind }) => kind))];
  const node = (id: string, column: number, kind: GraphNode['kind'], title: string): GraphNode => ({ id, column, kind, title: '', name: capitalised(title) });
  const nodes = [
    ...asked.filter((kind) => ruled.some(({ rule }) => rule === kind)).map((kind) => node(`asked-${kind}`, 0, 'exogenous', ruleWords[kind][language])),
    ...valid.map(({ id, name }) => node(id, 1, 'endogenous', name[language])),
    ...kinds.map((kind) => node(`gets-${kind}`, 2, 'outcome', instrumentWords[kind][language])),
  ];
  const edges: readonly GraphEdge[] = [
    ...ruled.map(({ programme, rule, design }): GraphEdge => ({ from: `asked-${rule}`, to: programme, kind: design ? 'lever' : 'identity' })),
    ...valid.map(({ id, kind }): GraphEdge => ({ from: id, to: `gets-${kind}`, kind: 'identity' })),
  ];
  const wide = { id: 'funding-flow', language, description: words.flow[language], columns: [words.asked, words.programme, words.gets].map((word) => word[language]), nodes, edges };
  // On a narrow screen the programmes of one kind are one: ten boxes with all their lines would be a knot.
  const kindOf = new Map(valid.map(({ id, kind }) => [id, kind]));
  const byKind = new Map(ruled.map(({ programme, rule, design }) => [`${rule} ${kindOf.get(programme) ?? ''}`, { rule, kind: kindOf.get(programme) ?? '', design }]));
  const narrow = {
    ...wide,
    columns: [words.asked[language], words.gets[language]],
    nodes: nodes.filter(({ column }) => column !== 1).map((one) => ({ ...one, column: Math.min(one.column, 1) })),
    edges: [...byKind.values()].map(({ rule, kind, design }): GraphEdge => ({ from: `asked-${rule}`, to: `gets-${kind}`, kind: design ? 'lever' : 'identity' })),
  };
  const head = (text: string) => ({ head: [text], align: 'text' as const });
  return {
    kind: 'figure', id: 'funding-flow', caption: [words.flow[language]],
    key: [
      { sample: { kind: 'drawing', drawing: keyItem('identity') }, words: [words.bySource[language]] },
      { sample: { kind: 'drawing', drawing: keyItem('lever') }, words: [words.byDesign[language]] },
    ],
    wide: drawDependencyGraph({ ...wide, width: 720 }).svg,
    narrow: drawDependencyGraph({ ...narrow, width: 350 }).svg,
    sentence: words.flowSaid[language],
    note: [words.marks[language].split('. ')[0], '.'],
    dataTable: {
      columns: [head(words.programme[language]), head(words.rules[language]), head(words.gets[language])],
      groups: [{ rows: valid.map(({ id, name, kind }) => ({ head: [capitalised(name[language])], cells: [[ruled.filter(({ programme }) => programme === id).map(({ rule, design }) => `${ruleWords[rule][language]}${design ? '**' : ''}`).join(', ')], [instrumentWords[kind][language]]] })) }],
    },
  };
}

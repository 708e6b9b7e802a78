import type { Document, Inlines } from '../../src/report/document.ts';

/** Names that would break out of text, attributes, JSON, CSS or the order of reading. */
export const hostileNames: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  '<!--',
  '<![CDATA[',
  '&lt;b&gt;',
  '\u202Egnp.exe',
  '\u2066x\u2069',
  '__proto__',
  '\u0000\u001B[31m',
  '${alert(1)}',
  '*/}</style><style>',
];

/** A document that carries one name wherever a name can stand. */
export function named(name: string): Document {
  const parts: Inlines = [name, { kind: 'variable', name }, { kind: 'code', text: name }, { kind: 'number', id: name, value: 1, decimals: 0 }, { kind: 'warningTag', tag: name }, { kind: 'reference', to: name }];
  const explanations = Object.fromEntries([[name, { name, unit: name, formula: name, inputs: [name], cells: [name], interval: name, warnings: [{ tag: name, text: name }] }]]);
  return {
    language: 'en',
    title: name,
    kicker: parts,
    meta: [{ term: parts, parts }],
    blocks: [
      { kind: 'section', id: name, title: parts, blocks: [{ kind: 'paragraph', parts }, { kind: 'equation', id: name, label: name, parts, where: parts }] },
      { kind: 'table', id: `${name} table`, form: 'claims', caption: parts, columns: [{ head: parts, align: 'text' }, { head: parts, align: 'unit' }], groups: [{ title: parts, rows: [{ head: parts, cells: [parts] }] }], note: parts },
      { kind: 'warnings', items: [{ tag: name, title: parts, text: parts }] },
    ],
    footer: parts,
    running: { title: name, period: name, source: name },
    explanations,
  };
}

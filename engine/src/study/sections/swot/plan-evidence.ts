import { swotIssues } from '../../../strategy/swot-issues.ts';
import { printUnit } from '../../../units/print-unit.ts';
import type { SectionContext } from '../../section.ts';
import type { Located } from '../../shape.ts';
import type { EvidenceParameters, NumberAt } from './operations.ts';
import type { EvidenceText } from './shape.ts';

/** Lays out one evidence of an item; what it reads is added to the inputs of the item's node. */
export function planEvidence(text: EvidenceText, item: string, id: string, inputs: string[], context: SectionContext): EvidenceParameters | undefined {
  const { is } = text;
  const head = { id, what: text.what.value, stance: text.stance?.value ?? 'supports', place: text.place, ...(text.source === undefined ? {} : { source: text.source.value }) } as const;
  const forms = [text.number, text.printed, text.trend, text.needed].filter((form) => form !== undefined).length;
  const wrong = (): undefined => void context.issues.push(swotIssues.issue('evidenceForm', { item }, text.place));
  if (forms !== 1) return wrong();
  if (text.needed !== undefined) return is === undefined && text.than === undefined ? { ...head, kind: 'needed' } : wrong();
  if (text.trend !== undefined) {
    if (is?.value !== 'rises' && is?.value !== 'falls') return wrong();
    const series = context.seriesOf(text.trend);
    if (series === undefined) return undefined;
    const { from, to } = text.years?.value ?? context.head;
    return { ...head, kind: 'trend', series: series.id, input: position(`series/${series.id}`, inputs), years: [from, to], is: is.value };
  }
  if ((is?.value !== 'above' && is?.value !== 'below') || text.than === undefined) return wrong();
  const unit = text.unit === undefined ? undefined : context.unit(text.unit, text.prices);
  const value = text.number === undefined ? text.printed?.value : numberAt(text.number, inputs, context);
  const than = /^[-+]?[\d.]+$/.test(text.than.value) && Number.isFinite(Number(text.than.value)) ? Number(text.than.value) : numberAt(text.than, inputs, context);
  if (value === undefined || than === undefined) return undefined;
  return { ...head, kind: text.number === undefined ? 'printed' : 'number', value, is: is.value, than, ...(unit === undefined ? {} : { unit: printUnit(unit) }) };
}

function position(id: string, inputs: string[]): number {
  if (!inputs.includes(id)) inputs.push(id);
  return inputs.indexOf(id);
}

/** The node that holds the number at a path, and the rest of the path in it. */
function numberAt(text: Located<string>, inputs: string[], context: SectionContext): NumberAt | undefined {
  const path = text.value;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const id = path.slice(0, end);
    if (context.nodes.has(id) || isModelNode(id, context)) return { path, input: position(id, inputs), rest: path.slice(end + 1).split('/') };
  }
  context.issues.push(swotIssues.issue('unknownNumber', { path }, text.place));
  return undefined;
}

/** Nodes of the study's models, which stand before all sections. */
function isModelNode(id: string, { names, equations, system, head }: SectionContext): boolean {
  const [root, name = '', ...rest] = id.split('/');
  if (rest.length > 0) return false;
  const scenarios = head.forecast === undefined ? [] : (system?.scenarios ?? []).map((scenario) => scenario.id);
  switch (root) {
    case 'series': return names.series.has(name);
    case 'constants': return names.constants.has(name);
    case 'equations': return equations.has(name);
    case 'forecasts': return scenarios.includes(name);
    case 'differences': return name !== 'base' && scenarios.includes(name);
    default: return false;
  }
}

import type { Place } from '../../../issues/issue.ts';
import { conversionFactor } from '../../../units/algebra.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { pureNumber } from '../../../units/unit.ts';
import type { Unit } from '../../../units/unit.ts';
import type { SectionContext } from '../../section.ts';
import type { Entry, Located } from '../../shape.ts';
import type { InputText } from './format.ts';
import { indicatorSectionIssues } from './issues.ts';
import type { Method, MethodInput } from './methods/method.ts';
import type { InputParameters } from './parameters.ts';

export interface ResolvedInput {
  readonly parameters: InputParameters;
  /** Ids of the nodes that it reads. */
  readonly nodes: readonly string[];
  /** Territories of the series that it reads. */
  readonly regions: readonly string[];
}

/** Holds the inputs that a study writes against those that the method needs: names, units, pairs that must agree. */
export function resolveInputs(method: Method, written: readonly Entry<InputText>[], place: Place, territory: 'region' | 'nation', context: SectionContext): readonly ResolvedInput[] {
  const { issues } = context;
  const { id } = method.indicator;
  const known = Object.keys(method.inputs);
  for (const { name, place: at } of written) {
    if (!known.includes(name)) issues.push(indicatorSectionIssues.issue('unknown-input', { method: id, input: name, known: known.join(', ') }, at));
  }
  if (written.length === 0) issues.push(indicatorSectionIssues.issue('no-inputs', { method: id, known: known.join(', ') }, place));
  const units = new Map<string, Unit>();
  return Object.entries(method.inputs).flatMap(([name, input]): readonly ResolvedInput[] => {
    const entry = written.find((one) => one.name === name);
    if (entry === undefined) {
      if (input.optional !== true) issues.push(indicatorSectionIssues.issue('absent-input', { method: id, input: name, name: input.names }, place));
      return [];
    }
    if ('missing' in entry.value) return [missingInput(name, territory, input, entry.value.missing)];
    const { texts, list } = entry.value;
    if (list && input.many !== true) {
      issues.push(indicatorSectionIssues.issue('one-input', { input: name }, entry.value.place));
      return [];
    }
    return texts.flatMap((text, i) => resolveText({ name, territory, input, ...(input.many === true ? { part: i } : {}) }, text, units, context) ?? []);
  });
}

interface Slot {
  readonly name: string;
  readonly territory: 'region' | 'nation';
  readonly input: MethodInput;
  readonly part?: number;
}

function resolveText({ name, territory, input, part }: Slot, text: Located<string>, units: Map<string, Unit>, context: SectionContext): ResolvedInput | undefined {
  const { issues, names } = context;
  const plain = text.value.trim();
  const constant = names.constants.get(plain);
  if (constant?.missing !== undefined) return missingInput(name, territory, input, constant.missing);
  const read = context.expressionOf(text);
  if (read === undefined) return undefined;
  const [why] = read.inputs.flatMap((node) => names.constants.get(node.replace('constants/', ''))?.missing ?? []);
  if (why !== undefined) return missingInput(name, territory, input, why);
  const fit = input.rule.fit(read.unit);
  if (fit === undefined) {
    issues.push(indicatorSectionIssues.issue('wrong-unit', { input: name, unit: printUnit(read.unit), wanted: input.rule.wanted }, text.place));
    return undefined;
  }
  const other = input.like === undefined ? undefined : units.get(input.like);
  const conversion = other === undefined ? 1 : conversionFactor(fit.unit, other);
  if (typeof conversion !== 'number') {
    issues.push(indicatorSectionIssues.issue('units-differ', { input: name, unit: printUnit(fit.unit), other: input.like ?? '', otherUnit: printUnit(other ?? fit.unit) }, text.place));
    return undefined;
  }
  const unit = other ?? fit.unit;
  if (part === undefined) units.set(name, unit);
  const series = names.series.get(plain);
  const prefix = territory === 'nation' ? 'nation.' : '';
  const partId = part === undefined ? undefined : series?.id ?? `part${part + 1}`;
  const parameters: InputParameters = {
    input: name,
    territory,
    id: `${prefix}${name}${partId === undefined ? '' : `.${partId}`}`,
    ...(partId === undefined ? {} : { part: partId }),
    name: series?.name ?? constant?.name ?? input.names,
    unit,
    text: plain,
    factor: fit.factor * conversion,
  };
  return { parameters, nodes: read.inputs, regions: [...new Set(read.inputs.flatMap((node) => names.series.get(seriesName(node))?.region ?? []))] };
}

function missingInput(input: string, territory: 'region' | 'nation', { names }: MethodInput, missing: InputParameters['name']): ResolvedInput {
  return { parameters: { input, territory, id: `${territory === 'nation' ? 'nation.' : ''}${input}`, name: names, unit: pureNumber, factor: 1, missing }, nodes: [], regions: [] };
}

/** `series/GRP` and `series/real(GRP)` are of the series GRP. */
function seriesName(node: string): string {
  return /^series\/(?:real\()?(.*?)\)?$/.exec(node)?.[1] ?? '';
}

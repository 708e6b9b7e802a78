import { childrenOf } from '../expressions/expression.ts';
import type { Expression } from '../expressions/expression.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { StudyText } from './format.ts';
import { unknownName } from './known-names.ts';
import type { StudyFiles } from './parse.ts';
import type { PlanNode } from './plan.ts';
import { unitIn } from './resolve-equations.ts';
import type { FormulaContext } from './resolve-equations.ts';
import { realName, realSeriesIn } from './real.ts';
import { pricesOf, thingsOf } from './resolve-series.ts';
import type { ResolvedEquation, ResolvedPanel, ResolvedSystem } from './resolved.ts';
import type { SectionContext } from './section.ts';
import { studySections } from './sections/index.ts';
import type { Located } from './shape.ts';

/** Checks the sections that stand in a study, in their order, and lays out their computations.
 * @returns their nodes, and the series that they ask for at constant prices */
export function resolveSections(study: StudyText, files: StudyFiles, models: { readonly panels: ReadonlyMap<string, ResolvedPanel>; readonly equations: ReadonlyMap<string, ResolvedEquation>; readonly system?: ResolvedSystem }, formulas: FormulaContext): { readonly nodes: readonly PlanNode[]; readonly real: readonly string[] } {
  const { names, issues } = formulas;
  const things = thingsOf(study);
  const sources = (study.sources ?? []).map(({ name }) => name);
  const scenarios = models.system?.scenarios ?? [];
  const known = <T>(kind: Parameters<typeof unknownName>[0], map: ReadonlyMap<string, T>) => (name: Located<string>): T | undefined => {
    const found = map.get(name.value);
    if (found === undefined) issues.push(unknownName(kind, name.value, map.keys(), name.place));
    return found;
  };
  const nodes: PlanNode[] = [];
  const real: string[] = [];
  const ids = new Set<string>();
  const context: SectionContext = {
    head: {
      home: study.regions.home.value,
      ...(study.regions.nation === undefined ? {} : { nation: study.regions.nation.value }),
      from: study.period.value.from,
      to: study.period.value.to,
      origin: study.origin?.value ?? study.period.value.from,
      ...(study.forecast === undefined || models.system === undefined ? {} : { forecast: { from: study.forecast.from.value, until: study.forecast.until.value } }),
    },
    names,
    ...models,
    sources,
    tables: (study.tables ?? []).map(({ name }) => name),
    things,
    files,
    nodes: ids,
    nodeOf: (id) => nodes.find((node) => node.id === id),
    issues,
    unit(text, prices) {
      const basis = pricesOf(prices, issues);
      const parsed = parseUnit(text.value, text.place, { things, ...(basis === undefined ? {} : { prices: basis }) });
      issues.push(...(basis === undefined ? parsed.issues.filter(({ severity }) => severity !== 'note') : parsed.issues));
      return parsed.value;
    },
    seriesOf: known('series', names.series),
    panelOf: known('panel', models.panels),
    constantOf: known('constant', names.constants),
    equationOf: known('equation', models.equations),
    scenarioOf: known('scenario', new Map(scenarios.map((one) => [one.id, one]))),
    sourceOf: known('source', new Map(sources.map((id) => [id, id]))),
    expressionOf(text) {
      const parsed = parseExpression(text.value, text.place);
      issues.push(...parsed.issues);
      if (parsed.value === undefined) return undefined;
      const unit = unitIn(formulas, parsed.value, text.place);
      if (unit === undefined) return undefined;
      real.push(...realSeriesIn(parsed.value));
      return { text: text.value, expression: parsed.value, unit, inputs: inputsOf(parsed.value, formulas) };
    },
  };
  const texts = study as unknown as Readonly<Record<string, unknown>>;
  for (const section of studySections) {
    const text = texts[section.key];
    if (text === undefined) continue;
    for (const node of section.resolve(text, context)) {
      nodes.push(node);
      ids.add(node.id);
    }
  }
  return { nodes, real };
}

function inputsOf(e: Expression, { names }: FormulaContext): readonly string[] {
  const found = new Set(realSeriesIn(e).map((name) => `series/${realName(name)}`));
  const walk = (one: Expression): void => {
    if (one.kind === 'name') {
      if (names.series.has(one.name)) found.add(`series/${one.name}`);
      else if (names.constants.has(one.name)) found.add(`constants/${one.name}`);
    }
    for (const child of childrenOf(one)) walk(child);
  };
  walk(e);
  return [...found];
}

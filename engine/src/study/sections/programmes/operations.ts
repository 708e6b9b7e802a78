import { namesIn } from '../../../expressions/names.ts';
import { dayValues } from '../../../strategy/funding-navigator.ts';
import { validOn } from '../../../strategy/programme.ts';
import type { Validity } from '../../../strategy/programme.ts';
import { ruleValue } from '../../../strategy/programme-rule.ts';
import { saidRule } from '../../../strategy/programme-words.ts';
import { printUnit } from '../../../units/print-unit.ts';
import { parametersOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import type { FundingRules } from './read-registry.ts';
import type { ProgrammeResult, RuleVersionResult, ValidityResult } from './result.ts';

/** Everything that answers are held against, as it is. */
export const programmesRegistry: Operation = {
  name: 'programmes.registry',
  run: (parameters) => ({ value: parameters, issues: [] }),
};

/** One programme with what is valid on a day. Input: the registry. */
export const programmesProgramme: Operation = {
  name: 'programmes.programme',
  run(parameters, [input]) {
    const { id } = parametersOf<{ readonly id: string }>(parameters);
    const value = programmeResult(input as FundingRules, id);
    return { value, issues: [] };
  },
  trace({ rest, result, node }) {
    const programme = result.programmes[node.id.split('/')[1]];
    if (rest[0] === 'steps') return {};
    const version = programme?.rules.find(({ id }) => id === rest[1])?.versions.find(({ id }) => id === rest[3]);
    return { ...(version === undefined ? {} : { formula: version.formula }), inputs: [version === undefined ? programme?.date ?? '' : `${version.from}–${version.until ?? ''}`] };
  },
};

/** The rules valid on a day, with words; a rule that says a number which no answer changes has its value.
 * @throws Error for an id that is not in the registry: a bug of the planner */
export function programmeResult(rules: FundingRules, id: string, day: string = rules.date): ProgrammeResult {
  const programme = rules.registry.programmes.find((one) => one.id === id);
  if (programme === undefined) throw new Error(`There is no programme ${id}; please report this.`);
  const { questions } = rules.questionnaire;
  const names = { questions, parameters: rules.registry.parameters };
  const values = dayValues(rules.registry, rules.market, day);
  const versionOf = (version: (typeof programme.rules)[number]['versions'][number]): RuleVersionResult => {
    const { rule } = version;
    const isFixed = namesIn(rule.expression).every(({ name }) => values.has(name) || rule.measures.some((measure) => measure.name === name));
    const isCurrent = validOn([programme.valid], day) !== undefined && validOn([version], day) !== undefined;
    const value = isFixed && isCurrent ? ruleValue(rule, values) : NaN;
    return { ...validityResult(version, rules, day), id: version.from, formula: rule.text, said: saidRule(rule, names), ...(Number.isNaN(value) ? {} : { value, unit: printUnit(rule.unit) }) };
  };
  return {
    id,
    name: programme.name,
    ...(programme.goal === undefined ? {} : { goal: programme.goal }),
    kind: programme.kind,
    date: day,
    valid: validityResult(programme.valid, rules, day),
    rules: programme.rules.map(({ kind, versions }) => ({ id: kind, versions: versions.map(versionOf) })),
    documents: programme.documents,
    steps: programme.steps.map((step, i) => ({ id: String(i + 1), ...step })),
  };
}

export function validityResult(validity: Validity, { sources }: Pick<FundingRules, 'sources'>, day: string): ValidityResult {
  const { from, until, source, line, standing, note } = validity;
  const title = sources.find(({ id }) => id === source)?.title;
  return {
    from,
    ...(until === undefined ? {} : { until }),
    ...(title === undefined ? {} : { source: title }),
    ...(line === undefined ? {} : { line }),
    standing,
    ...(note === undefined ? {} : { note }),
    current: validOn([validity], day) !== undefined,
  };
}

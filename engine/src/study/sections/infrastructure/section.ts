import { nearestName } from '../../../issues/nearest.ts';
import type { Words } from '../../../language/words.ts';
import { parametersOf, plainOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import { choice, list, named, object, optional, required, text, words } from '../../shape.ts';
import type { ShapeValue } from '../../shape.ts';
import { infrastructureIssues } from './issues.ts';
import type { InfrastructureAudit, Presence } from './result.ts';

const shape = object({
  /** By what rule a form is present, weak or missing. */
  rule: required(words),
  forms: required(named(object({
    name: required(words),
    role: required(words),
    line: optional(text),
    presence: required(choice('present', 'weak', 'missing')),
    evidence: optional(list(object({ what: required(words), line: optional(text) }))),
    measures: optional(list(text)),
  }))),
  measures: required(named(object({ name: required(words), line: optional(text), standing: optional(choice('source', 'reconstruction', 'design')) }))),
});

type AuditParameters = Pick<InfrastructureAudit, 'rule' | 'forms' | 'measures'>;

/** Counts the forms of infrastructure by presence. */
const infrastructureAudit: Operation = {
  name: 'infrastructure.audit',
  run(parameters) {
    const audit = parametersOf<AuditParameters>(parameters);
    const count = (presence: Presence): number => audit.forms.filter((form) => form.presence === presence).length;
    const value: InfrastructureAudit = { ...audit, all: audit.forms.length, present: count('present'), weak: count('weak'), missing: count('missing') };
    return { value, issues: [] };
  },
  trace({ rest, result, language }) {
    const counted = result.infrastructure.audit?.forms.filter(({ presence }) => rest[0] === 'all' || presence === rest[0]) ?? [];
    return { formula: countWords[language], inputs: counted.map(({ name }) => name[language]) };
  },
};

const countWords: Words = { kk: 'санау', ru: 'подсчет', en: 'a count' };

/** Forms of innovation infrastructure in the region: present, weak or missing, with evidence and measures. */
export const infrastructureSection = defineSection<ShapeValue<typeof shape>>({
  key: 'infrastructure',
  shape,
  operations: [infrastructureAudit],
  issues: [infrastructureIssues],
  resolve({ rule, forms, measures }, { issues }) {
    const known = measures.map(({ name }) => name);
    for (const { name: form, value, place } of forms) {
      for (const measure of value.measures ?? []) {
        if (!known.includes(measure.value)) issues.push(infrastructureIssues.issue('measure-unknown', { name: measure.value, nearest: nearestName(measure.value, known) ?? known.join(', ') }, measure.place));
      }
      const isThere = value.presence.value !== 'missing';
      if (isThere && (value.evidence ?? []).length === 0) issues.push(infrastructureIssues.issue('no-evidence', { form }, place));
      if (value.presence.value !== 'present' && (value.measures ?? []).length === 0) issues.push(infrastructureIssues.issue('gap-without-measure', { form }, place));
    }
    const line = (of: { readonly line?: { readonly value: string } }) => (of.line === undefined ? {} : { line: of.line.value });
    const parameters: AuditParameters = {
      rule: rule.value,
      forms: forms.map(({ name: id, value }) => ({
        id, name: value.name.value, role: value.role.value, ...line(value), presence: value.presence.value,
        evidence: (value.evidence ?? []).map((one, i) => ({ id: String(i + 1), what: one.what.value, ...line(one) })),
        measures: (value.measures ?? []).map((measure) => measure.value),
      })),
      measures: measures.map(({ name: id, value }) => ({ id, name: value.name.value, ...line(value), standing: value.standing?.value ?? 'source' })),
    };
    return [{ id: 'infrastructure/audit', operation: 'infrastructure.audit', parameters: plainOf(parameters), inputs: [] }];
  },
});

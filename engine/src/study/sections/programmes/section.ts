import { fundingIssues } from '../../../strategy/funding-issues.ts';
import { plainOf } from '../../operations/parameters.ts';
import { defineSection } from '../../section.ts';
import { programmesProgramme, programmesRegistry } from './operations.ts';
import { readRegistry } from './read-registry.ts';
import { programmesShape } from './shape.ts';
import type { ProgrammesText } from './shape.ts';

/** The node that holds the registry, for the sections that hold answers against it. */
export const registryNode = '~programmes/registry';

/** Support programmes: what is asked of a firm, numbers that the law dates, and each programme's dated rules. */
export const programmesSection = defineSection<ProgrammesText>({
  key: 'programmes',
  shape: programmesShape,
  operations: [programmesRegistry, programmesProgramme],
  issues: [fundingIssues],
  resolve(text, { issues }) {
    const read = readRegistry(text);
    issues.push(...read.issues);
    const rules = read.value;
    if (rules === undefined) return [];
    return [
      { id: registryNode, operation: 'programmes.registry', parameters: plainOf(rules), inputs: [] },
      ...rules.registry.programmes.map(({ id }) => ({ id: `programmes/${id}`, operation: 'programmes.programme', parameters: { id }, inputs: [registryNode] })),
    ];
  },
});

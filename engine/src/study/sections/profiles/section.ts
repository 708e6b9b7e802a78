import { plainOf } from '../../operations/parameters.ts';
import type { Operation } from '../../plan.ts';
import { defineSection } from '../../section.ts';
import { list, object, optional, required, text } from '../../shape.ts';
import type { ProfilesLayout } from './result.ts';
import { summariseRegions } from './summarise.ts';

const profiles = object({
  panels: required(list(text)),
  overview: optional(list(text)),
  lines: optional(list(text)),
});

/** Which panels are told of every region, and where. */
const layoutProfiles: Operation = { name: 'profiles.layout', run: (parameters) => ({ value: parameters, issues: [] }) };

/** The chapter of regions one by one: a table of all, then a block for each. */
export const profilesSection = defineSection({
  key: 'profiles',
  shape: profiles,
  operations: [layoutProfiles, summariseRegions],
  resolve({ panels, overview = panels.slice(0, overviewColumns), lines = [] }, { panelOf }) {
    const known = (names: typeof panels): readonly string[] => names.flatMap((name) => panelOf(name)?.id ?? []);
    const layout: ProfilesLayout = { panels: known(panels), overview: known(overview), lines: known(lines) };
    const told = new Set([...layout.panels, ...layout.overview]);
    return [
      { id: 'profiles/layout', operation: layoutProfiles.name, parameters: plainOf(layout), inputs: [] },
      ...[...told].map((id) => ({ id: `profiles/panels/${id}`, operation: summariseRegions.name, parameters: {}, inputs: [`panels/${id}`] })),
    ];
  },
});

/** As many columns as a page bears. */
const overviewColumns = 6;

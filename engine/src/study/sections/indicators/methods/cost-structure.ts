import { costStructure, costStructureIndicator } from '../../../../indicators/cost-structure.ts';
import type { NamedValues } from '../../../../indicators/part-whole.ts';
import { measure } from './method.ts';
import type { Met, Method } from './method.ts';
import { money } from './unit-rules.ts';

const { part: partInput, whole: wholeInput } = costStructureIndicator.inputs;

/** Parts of a total of costs; a part above its whole is a ratio and no share. */
export const costStructureMethod: Method = {
  indicator: costStructureIndicator,
  inputs: { whole: { names: wholeInput.names, rule: money }, parts: { names: partInput.names, rule: money, like: 'whole', many: true } },
  options: [],
  nation: false,
  compute({ periods, region }) {
    const parts = region.parts('parts', periods);
    const whole: NamedValues = { name: region.parts('whole', periods)[0]?.name ?? wholeInput.names, values: periods.map((period) => region.at('whole', period)) };
    const met: Met[] = [];
    const measures = parts.map((part) => {
      const { value, issues } = costStructure({ periods, parts: [part], whole });
      met.push(...issues.map((issue) => ({ issue, measures: [part.id] })));
      return measure(
        { id: part.id, name: part.name, territory: 'region', unit: 'percent of total', input: `parts.${part.id}`, formula: 'd = 100·part/whole, part ≤ whole' },
        periods.map((period, t) => ({ period, value: value?.parts[0].ratio[t], ...(value?.parts[0].share[t] === null ? { class: 'exceeds' } : {}) })),
      );
    });
    return { measures, met };
  },
};

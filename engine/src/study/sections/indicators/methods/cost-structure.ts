import { costStructure, costStructureIndicator } from '../../../../indicators/cost-structure.ts';
import { measure } from './method.ts';
import type { Method } from './method.ts';
import { money } from './unit-rules.ts';

const { part, whole } = costStructureIndicator.inputs;

/** Parts of a total of costs; a part above its whole is a ratio and no share. */
export const costStructureMethod: Method = {
  indicator: costStructureIndicator,
  inputs: { whole: { names: whole.names, rule: money }, parts: { names: part.names, rule: money, like: 'whole', many: true } },
  options: [],
  nation: false,
  compute({ periods, region }) {
    const parts = region.parts('parts', periods);
    const name = { kk: 'бүтін', ru: 'целое', en: 'whole' };
    const { value, issues } = costStructure({ periods, parts, whole: { name: region.parts('whole', periods)[0]?.name ?? name, values: periods.map((period) => region.at('whole', period)) } });
    const measures = parts.map(({ id, name: partName }, i) => measure(
      { id, name: partName, of: 'region', unit: 'percent of total', input: `parts.${id}`, formula: 'd = 100·part/whole, part ≤ whole' },
      periods.map((period, t) => ({ period, value: value?.parts[i].ratio[t], ...(value?.parts[i].share[t] === null ? { class: 'exceeds' } : {}) })),
    ));
    return { measures, met: issues.map((issue) => ({ issue })) };
  },
};

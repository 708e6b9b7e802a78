import { paybackRatio, paybackRatioIndicator } from '../../../../indicators/payback-ratio.ts';
import type { Words } from '../../../../language/words.ts';
import { measure } from './method.ts';
import type { Method } from './method.ts';
import { money } from './unit-rules.ts';

const { output, costs } = paybackRatioIndicator.inputs;
const allCosts: Words = { kk: 'инновацияларға жұмсалған барлық шығындар', ru: 'все затраты на инновации', en: 'all innovation costs' };

/** Innovative output over the costs of the same or of earlier years. */
export const paybackMethod: Method = {
  indicator: paybackRatioIndicator,
  inputs: {
    output: { names: output.names, rule: money },
    costs: { names: costs.names, rule: money, like: 'output' },
    allCosts: { names: allCosts, rule: money, like: 'output', optional: true },
  },
  options: ['lags'],
  nation: false,
  compute({ periods, region, options: { lags } }) {
    const longest = Math.max(0, ...lags);
    const all = [...Array.from({ length: longest }, (_, i) => periods[0] - longest + i), ...periods];
    const values = (input: string) => all.map((period) => region.at(input, period));
    const { value, issues } = paybackRatio({
      periods: all,
      output: all.map((period) => (period < periods[0] ? null : region.at('output', period))),
      costs: values('costs'),
      ...(region.has('allCosts') ? { allCosts: values('allCosts') } : {}),
    }, lags);
    const measures = (value?.byLag ?? []).flatMap(({ lag, ratios, cumulative, pairs }) => [
      measure({ id: `lag${lag}`, name: lagName(lag), territory: 'region', unit: '1', lag, formula: lag === 0 ? 'I[t] = output[t]/costs[t]' : `I[t] = output[t]/costs[t − ${lag}]` }, all.map((period, i) => ({ period, value: ratios[i] }))),
      ...(pairs < 2 ? [] : [measure(
        { id: `cumulative-lag${lag}`, name: cumulativeName(lag), territory: 'region', unit: '1', lag, formula: lag === 0 ? 'I = Σ output[t]/Σ costs[t]' : `I = Σ output[t]/Σ costs[t − ${lag}]` },
        [{ period: all[ratios.findLastIndex((one) => one !== null)], from: all[ratios.findIndex((one) => one !== null)], value: cumulative }],
      )]),
    ]);
    return { measures, met: issues.map((issue) => ({ issue })) };
  },
};

function lagName(lag: number): Words {
  if (lag === 0) return { kk: 'сол жылғы шығындарға', ru: 'к затратам того же года', en: 'to costs of the same year' };
  if (lag === 1) return { kk: 'алдыңғы жылғы шығындарға', ru: 'к затратам предыдущего года', en: 'to costs of the year before' };
  return { kk: `${lag} жыл бұрынғы шығындарға`, ru: `к затратам года t − ${lag}`, en: `to costs ${lag} years earlier` };
}

function cumulativeName(lag: number): Words {
  const { kk, ru, en } = lagName(lag);
  return { kk: `жиынтығы, ${kk}`, ru: `накопленным итогом, ${ru}`, en: `cumulative, ${en}` };
}

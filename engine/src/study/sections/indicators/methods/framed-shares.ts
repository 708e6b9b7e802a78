import type { FramedShare } from '../../../../indicators/framed-share.ts';
import type { Given } from '../../../../indicators/inputs.ts';
import { innovationActivity, innovationActivityIndicator } from '../../../../indicators/innovation-activity.ts';
import { innovativeOutputShare, innovativeOutputShareIndicator } from '../../../../indicators/innovative-output-share.ts';
import type { Checked } from '../../../../issues/issue.ts';
import type { Words } from '../../../../language/words.ts';
import { measure } from './method.ts';
import type { Met, Method, MethodInput, MethodValues } from './method.ts';
import { count, money } from './unit-rules.ts';

const words = {
  region: { kk: 'өңір', ru: 'регион', en: 'region' },
  nation: { kk: 'республика', ru: 'республика', en: 'nation' },
  ratio: { kk: 'республикаға қатынасы', ru: 'отношение к республике', en: 'ratio to the nation' },
} as const satisfies Readonly<Record<string, Words>>;

/** A percentage of a stated frame, of the region and of the nation.
 * @param part,whole names of the inputs */
function framed(method: Pick<Method, 'indicator' | 'inputs'>, part: string, whole: string, formula: string, units: Readonly<Record<'region' | 'nation', string>>, shareOf: (part: Given, whole: Given, frame: string) => Checked<FramedShare>): Method {
  return {
    ...method,
    options: ['frame'],
    nation: true,
    compute({ periods, region, nation, options }) {
      const met: Met[] = [];
      const percents = (values: MethodValues | undefined) => periods.map((period): Given => {
        const [some, all] = values === undefined ? [null, null] : [values.at(part, period), values.at(whole, period)];
        if (some === null || all === null) return null;
        const { value, issues } = shareOf(some, all, options.frame?.en ?? '');
        met.push(...issues.map((issue) => ({ issue, period })));
        return value?.percent ?? null;
      });
      const [own, wide] = [percents(region), percents(nation)];
      const points = (values: readonly Given[]) => periods.map((period, i) => ({ period, value: values[i] }));
      const ratios = periods.map((_, i): Given => {
        const [a, b] = [own[i], wide[i]];
        return a === null || b === null || b === 0 ? null : a / b;
      });
      const sided = points(own).map((point, i) => ({ ...point, ...(ratios[i] === null ? {} : { class: side(ratios[i]) }) }));
      return {
        measures: [
          measure({ id: 'region', name: words.region, territory: 'region', unit: units.region, formula }, sided),
          ...(nation === undefined ? [] : [
            measure({ id: 'nation', name: words.nation, territory: 'nation', unit: units.nation, formula }, points(wide)),
            measure({ id: 'ratio', name: words.ratio, territory: 'both', unit: '1', formula: 'region/nation' }, points(ratios)),
          ]),
        ],
        met,
      };
    },
  };
}

function side(ratio: number): 'above' | 'below' | 'equal' {
  return ratio > 1 ? 'above' : ratio < 1 ? 'below' : 'equal';
}

const activityInputs: Readonly<Record<string, MethodInput>> = {
  withInnovations: { names: innovationActivityIndicator.inputs.part.names, rule: count },
  surveyed: { names: innovationActivityIndicator.inputs.whole.names, rule: count },
};

/** Enterprises with innovations in those surveyed. */
export const innovationActivityMethod = framed(
  { indicator: innovationActivityIndicator, inputs: activityInputs },
  'withInnovations', 'surveyed', 'INact = 100·N_inn/N_surveyed', { region: 'percent of surveyed-enterprise', nation: 'percent of surveyed-enterprise' },
  (withInnovations, surveyed, frame) => innovationActivity({ withInnovations, surveyed }, frame),
);

const outputInputs: Readonly<Record<string, MethodInput>> = {
  innovativeOutput: { names: innovativeOutputShareIndicator.inputs.part.names, rule: money },
  grossProduct: { names: { kk: 'жалпы өнім (ЖІӨ, ЖӨӨ)', ru: 'валовой продукт (ВВП, ВРП)', en: 'gross product (GDP, GRP)' }, rule: money, like: 'innovativeOutput' },
};

/** Innovative output in gross product. */
export const innovativeOutputShareMethod = framed(
  { indicator: innovativeOutputShareIndicator, inputs: outputInputs },
  'innovativeOutput', 'grossProduct', 'd_inn = 100·Q_inn/(gross product)', { region: 'percent of GRP', nation: 'percent of GDP' },
  (innovativeOutput, grossProduct, frame) => innovativeOutputShare({ innovativeOutput, grossProduct }, frame),
);

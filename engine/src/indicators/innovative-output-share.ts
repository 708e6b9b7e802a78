import type { Checked } from '../issues/issue.ts';
import type { FramedShare } from './framed-share.ts';
import { framedShare } from './framed-share.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';

/** Share of innovative output in gross product.
 *    100·(innovative output)/(gross product)
 * @param input   money of one year, one unit @param frame what the denominator is, e.g. `GDP of Kazakhstan`
 * @returns percent of gross product, with the frame
 * @throws   as framedShare
 * @source   dissertation figures 3 and 21
 * @verified METHODS section 8.2: 0.95, 1.55, 1.72, 1.60, 2.43 of 2016-2020 */
export function innovativeOutputShare(input: { readonly innovativeOutput: Given; readonly grossProduct: Given }, frame: string): Checked<FramedShare> {
  return framedShare(innovativeOutputShareIndicator, { part: input.innovativeOutput, whole: input.grossProduct }, frame);
}

export const innovativeOutputShareIndicator: Indicator<'part' | 'whole'> = {
  id: 'innovative-output-share',
  names: { kk: 'ЖІӨ-дегі инновациялық өнімдердің үлесі', ru: 'доля инновационной продукции в ВВП', en: 'share of innovative products in GDP' },
  symbol: 'd_inn',
  formula: 'd_inn = 100·Q_inn/GDP',
  unit: 'percent of GDP',
  source: 'dissertation, figures 3 and 21',
  confidence: 'A',
  note: {
    kk: 'инновациялық өнім – өткізу көлемі, ЖІӨ – қосылған құн: бұл шартты үлес',
    ru: 'инновационная продукция – объем реализации, ВВП – добавленная стоимость: доля условная',
    en: 'innovative output is sales and GDP is value added: a conventional share',
  },
  inputs: {
    part: { names: { kk: 'инновациялық өнім көлемі', ru: 'объем инновационной продукции', en: 'volume of innovative products' }, unit: null, rule: 'not-negative' },
    whole: { names: { kk: 'жалпы ішкі өнім', ru: 'валовой внутренний продукт', en: 'gross domestic product' }, unit: null, rule: 'positive' },
  },
  example: {
    source: 'METHODS section 8.2: 2020',
    tolerance: 2e-4,
    expected: { percent: 2.428 },
    run: () => ({ percent: innovativeOutputShare({ innovativeOutput: 1715500.1, grossProduct: 70649033.2 }, 'GDP of Kazakhstan').value?.percent }),
  },
};

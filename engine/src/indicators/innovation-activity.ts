import type { Checked } from '../issues/issue.ts';
import type { FramedShare } from './framed-share.ts';
import { framedShare } from './framed-share.ts';
import type { Indicator } from './indicator.ts';
import type { Given } from './inputs.ts';

/** Innovation activity rate.
 *    INact = 100·(enterprises with innovations)/(enterprises surveyed)
 * @param input   numbers of enterprises @param frame who was surveyed, e.g. `organisations surveyed by the bureau`
 * @returns percent of surveyed enterprises, with the frame
 * @throws   as framedShare
 * @source   order 232 of 6 October 2016 of the Committee on Statistics; dissertation table 11
 * @verified METHODS section 8.2: East Kazakhstan 2016-2020 and Kazakhstan 2013-2020 to the digit printed */
export function innovationActivity(input: { readonly withInnovations: Given; readonly surveyed: Given }, frame: string): Checked<FramedShare> {
  return framedShare(innovationActivityIndicator, { part: input.withInnovations, whole: input.surveyed }, frame);
}

export const innovationActivityIndicator: Indicator<'part' | 'whole'> = {
  id: 'innovation-activity',
  names: { kk: 'инновация саласындағы белсенділік деңгейі', ru: 'уровень активности в области инноваций', en: 'innovation activity rate' },
  symbol: 'INact',
  formula: 'INact = 100·N_inn/N_surveyed',
  unit: 'percent of surveyed-enterprise',
  source: 'order 232 of 06.10.2016, Committee on Statistics; dissertation, table 11',
  confidence: 'A',
  note: {
    kk: 'бөлімі – зерттелген ұйымдар (шамамен 28 мың), барлық ШОК субъектілері емес: әртүрлі қамтудағы үлестер салыстырылмайды',
    ru: 'знаменатель – обследованные организации (около 28 тыс.), а не все субъекты МСП: доли с разным охватом не сравнимы',
    en: 'the denominator is the surveyed organisations (about 28 thousand), not all SMEs: shares of different frames do not compare',
  },
  inputs: {
    part: { names: { kk: 'инновациясы бар кәсіпорындар', ru: 'предприятия, имеющие инновации', en: 'enterprises with innovations' }, unit: 'enterprise', rule: 'not-negative' },
    whole: { names: { kk: 'зерттелген кәсіпорындар', ru: 'обследованные предприятия', en: 'surveyed enterprises' }, unit: 'surveyed-enterprise', rule: 'positive' },
  },
  example: {
    source: 'METHODS section 11: table 11, 2020',
    tolerance: 4e-4,
    expected: { region: 12.89, nation: 11.52 },
    run: () => ({
      region: innovationActivity({ withInnovations: 236, surveyed: 1831 }, 'surveyed').value?.percent,
      nation: innovationActivity({ withInnovations: 3236, surveyed: 28087 }, 'surveyed').value?.percent,
    }),
  },
};

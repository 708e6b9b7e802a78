import type { Words } from '../language/words.ts';

/** Where an increment (Ax, Ay) lies: S0..S8 of the plane cut by its axes and bisectors; S78 on the bisector of decline;
 * N+ and N- on the line of unchanged output, by the sign of Ay; N0 at the origin. */
export type SectorCode = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S78' | 'N+' | 'N-' | 'N0';

/** What the source makes of a sector. */
export type SectorClass = 'growth' | 'intermediate' | 'pre-crisis' | 'warning' | 'crisis' | 'no-change';

export const sectorNames: Readonly<Record<SectorCode, Words>> = {
  S0: { kk: 'тепе-теңдік', ru: 'равновесие', en: 'equilibrium' },
  S1: { kk: 'интенсивті өсу', ru: 'интенсивный рост', en: 'intensive growth' },
  S2: { kk: 'экстенсивті өсу', ru: 'экстенсивный рост', en: 'extensive growth' },
  S3: { kk: 'үнемдеу, өнім өседі', ru: 'экономия при росте выпуска', en: 'economising with growth' },
  S4: { kk: 'үнемдеу, өнім азаяды', ru: 'экономия при сокращении выпуска', en: 'economising with contraction' },
  S5: { kk: 'тиімділік төмендегендегі өсу', ru: 'рост при падающей эффективности', en: 'growth at falling efficiency' },
  S6: { kk: 'регресс', ru: 'регресс', en: 'regress' },
  S7: { kk: 'экстенсивті құлдырау', ru: 'экстенсивный спад', en: 'extensive decline' },
  S8: { kk: 'интенсивті құлдырау', ru: 'интенсивный спад', en: 'intensive decline' },
  S78: { kk: 'екі фактор бойынша тең құлдырау', ru: 'равный спад по обоим факторам', en: 'decline, equal in both factors' },
  'N+': { kk: 'өнім өзгерген жоқ, үнемдеу', ru: 'выпуск не изменился, экономия', en: 'output unchanged, economising' },
  'N-': { kk: 'өнім өзгерген жоқ, тиімділік төмендеді', ru: 'выпуск не изменился, эффективность упала', en: 'output unchanged, efficiency fell' },
  N0: { kk: 'өзгеріс жоқ', ru: 'изменений нет', en: 'no change' },
};

export const sectorClassNames: Readonly<Record<SectorClass, Words>> = {
  growth: { kk: 'өсу', ru: 'рост', en: 'growth' },
  intermediate: { kk: 'аралық жағдай', ru: 'промежуточное состояние', en: 'intermediate' },
  'pre-crisis': { kk: 'дағдарыс алдындағы жағдай', ru: 'предкризисное состояние', en: 'pre-crisis' },
  warning: { kk: 'ескерту: дереккөзде аталмаған', ru: 'предупреждение: в источнике не названо', en: 'warning: not named in the source' },
  crisis: { kk: 'дағдарыс', ru: 'кризис', en: 'crisis' },
  'no-change': { kk: 'өзгеріс жоқ', ru: 'изменений нет', en: 'no change' },
};

/** A reading of the sectors, with where it comes from. */
export interface SectorClassMap {
  readonly classes: Readonly<Record<SectorCode, SectorClass>>;
  readonly source: Words;
}

/** The classes of L614, as far as its one sentence goes. */
export const reconstructedClasses: SectorClassMap = {
  classes: {
    S0: 'intermediate', S1: 'growth', S2: 'growth', S3: 'pre-crisis', S4: 'pre-crisis', S5: 'warning', S6: 'crisis', S7: 'crisis', S8: 'crisis',
    S78: 'crisis', 'N+': 'pre-crisis', 'N-': 'warning', N0: 'no-change',
  },
  source: {
    kk: 'L614 сөйлемінен қалпына келтірілген; үнемдеуді өсумен қоса дағдарыс алдындағы деп атау – автордың таңдауы',
    ru: 'реконструировано по предложению L614; считать экономию при росте предкризисной – выбор автора источника',
    en: 'reconstructed from L614; to call economising with growth pre-crisis is the choice of its author',
  },
};

const onLine = 1e-9;

/** The sector of an increment.
 * @param Ax,Ay effects of the extensive and of the intensive factor, one unit
 * @param tolerance of the equilibrium: |Ax - Ay| up to this part of the larger one
 * @source dissertation L614, reconstructed; edges by METHODS section 2 */
export function sectorOf(Ax: number, Ay: number, tolerance = 0.05): SectorCode {
  const [x, y] = [Math.abs(Ax), Math.abs(Ay)];
  const most = Math.max(x, y);
  if (most === 0) return 'N0';
  if (Math.abs(Ax + Ay) <= onLine * most) return Ay > 0 ? 'N+' : 'N-';
  if (Ax > 0 && Ay > 0) return Math.abs(Ax - Ay) <= tolerance * most ? 'S0' : Ay > Ax ? 'S1' : 'S2';
  if (Ax === 0) return Ay > 0 ? 'S1' : 'S8';
  if (Ay === 0) return Ax > 0 ? 'S2' : 'S7';
  if (Ay > 0) return y > x ? 'S3' : 'S4';
  if (Ax > 0) return x > y ? 'S5' : 'S6';
  return Math.abs(x - y) <= onLine * most ? 'S78' : x > y ? 'S7' : 'S8';
}

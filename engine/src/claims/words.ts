import type { Words } from '../language/words.ts';
import { terms } from '../language/terms.ts';
import type { ClaimKind } from './classify.ts';

/** What each kind of finding is called. */
export const claimKindWords: Readonly<Record<ClaimKind, Words>> = {
  matches: terms.claimMatches,
  rounds: terms.claimRounds,
  truncated: terms.claimTruncated,
  differs: terms.claimDiffers,
  'log-printed-as-multiplier': terms.claimLogAsMultiplier,
  'wrong-sign': terms.claimWrongSign,
  'percent-subtracted-as-points': { kk: 'пайыз пайыздық тармақ ретінде есептелген', ru: 'проценты приняты за процентные пункты', en: 'per cent taken for percentage points' },
  'percent-called-amount': terms.claimPercentAsAmount,
  'wrong-multiplier': terms.claimWrongMultiplier,
  'wrong-variable': terms.claimWrongVariable,
  'other-quantity': { kk: 'басқа есептеуден шыққан', ru: 'получено другим расчетом', en: 'result of another calculation' },
  'not-reproducible': terms.claimNotReproducible,
  'not-computable': terms.notComputable,
};

import type { ClaimKind } from '../../claims/classify.ts';
import type { Operation } from '../plan.ts';
import type { ClaimCounts, ClaimResult } from '../result.ts';

/** How many published numbers agree, by their main finding. Inputs: every claim. */
export const claimsCount: Operation = {
  name: 'claims.count',
  run(_, inputs) {
    const claims = inputs as readonly ClaimResult[];
    const of = (agreement: ClaimResult['verdict']['agreement']) => claims.filter(({ verdict }) => verdict.agreement === agreement).length;
    const kinds: Partial<Record<ClaimKind, number>> = {};
    for (const { verdict: { kinds: [main] } } of claims) kinds[main] = (kinds[main] ?? 0) + 1;
    const value: ClaimCounts = { total: claims.length, equal: of('equal'), near: of('near'), different: of('different'), kinds };
    return { value, issues: [] };
  },
};

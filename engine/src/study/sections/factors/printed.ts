import { benjaminiHochberg } from '../../../indices/benjamini-hochberg.ts';
import { readPrintedFactor } from '../../../indices/innovation-factors.ts';
import { checkPrintedRanking } from '../../../indices/printed-ranking.ts';
import type { Words } from '../../../language/words.ts';
import { correlationFrom } from '../../../stats/correlation.ts';
import { ranks } from '../../../stats/ranks.ts';
import type { FactorOutcome, PrintedFactor, PrintedRanking } from './result.ts';

/** A ranking or a column of correlations as the study quotes it. */
export interface PrintedParameters {
  readonly outcome: string;
  readonly outcomeName: Words;
  readonly source: string | null;
  /** `+x5`, `-x18`, the first rank first. */
  readonly ranks: readonly string[];
  readonly correlations: readonly { readonly id: string; readonly r: number }[];
  /** Observations behind the printed correlations. */
  readonly n: number | null;
}

/** Holds a printed ranking against the list of factors, and its signs against the correlations found.
 * @param codes every factor of the list @param found the same outcome by the study's own data */
export function printedRanking({ outcome, outcomeName, source, ranks: printed, correlations, n }: PrintedParameters, codes: readonly string[], found: FactorOutcome | undefined, falseDiscoveryRate: number): PrintedRanking {
  const { missing, issues } = checkPrintedRanking(printed, codes);
  const entries = printed.map((text, i): PrintedFactor => {
    const { code, rank, sign } = readPrintedFactor(text, i);
    const own = found?.factors.find(({ id }) => id === code);
    return { rank, factor: code, sign, ...(own === undefined ? {} : { sameSign: own.sign === sign }) };
  });
  const read = correlations.map(({ id, r }) => ({ id, ...correlationFrom(r, n ?? NaN) }));
  const adjusted = benjaminiHochberg(read.map(({ p }) => p));
  const order = ranks(read.map(({ r }) => -Math.abs(r)));
  return {
    id: outcome,
    outcomeName,
    ...(source === null ? {} : { source }),
    entries,
    leftOut: printed.length === 0 ? [] : missing,
    repeated: issues.flatMap(({ code, detail: { factor, times } }) => (code === 'indices.rankRepeated' ? [{ id: String(factor), times: Number(times) }] : [])),
    correlations: read.map(({ id, r, n: count, p, interval: [low95, high95] }, i) => ({ id, r, n: count, p, low95, high95, rank: order[i], adjustedP: adjusted[i], discovered: adjusted[i] <= falseDiscoveryRate })),
  };
}

import type { Issue } from '../issues/issue.ts';
import { indexIssues } from './issues.ts';

/** Checks a printed ranking against the list of its factors: none twice, none unknown.
 * @param printed codes with their signs, the first rank first: `+x5`, `-x18`
 * @returns the codes that are left out, and an issue for each repeated or unknown one
 * @verified dissertation table 3 by METHODS section 3: outcome 3 repeats x9 */
export function checkPrintedRanking(printed: readonly string[], factors: readonly string[]): { readonly missing: readonly string[]; readonly issues: readonly Issue[] } {
  const codes = printed.map((code) => code.replace(/^[+\-−]/, ''));
  const missing = factors.filter((factor) => !codes.includes(factor));
  const issues = [...new Set(codes)].flatMap((factor) => {
    const times = codes.filter((code) => code === factor).length;
    if (!factors.includes(factor)) return [indexIssues.issue('rankUnknown', { factor, known: factors.join(', ') })];
    return times > 1 ? [indexIssues.issue('rankRepeated', { factor, times, missing: missing.join(', ') })] : [];
  });
  return { missing, issues };
}

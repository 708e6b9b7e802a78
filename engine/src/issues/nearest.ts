/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each costing 1.
 * @source Damerau 1964 */
export function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1] + 1, oneBack[j] + 1, oneBack[j - 1] + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) best = Math.min(best, twoBack[j - 2] + 1);
      row.push(best);
    }
    twoBack = oneBack;
    oneBack = row;
  }
  return oneBack[to.length];
}

/** The known name nearest to a misspelt one, or undefined when none is near enough (a third of its length). */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Array.from(name).length / 3)) + 1;
  for (const candidate of known) {
    const distance = candidate.toLowerCase() === name.toLowerCase() ? 0 : editDistance(name, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Benjamini and Hochberg's adjusted p-values: calling all those at most q keeps the false discovery rate at most q.
 *    p̃(i) = min over j ≥ i of m·p(j)/j, at most 1, of the ordered p(1) ≤ … ≤ p(m)
 * @param ps p-values; NaN counts for nothing and stays NaN
 * @assumes tests independent or positively dependent
 * @source   Benjamini and Hochberg 1995
 * @verified R 4.2.2 p.adjust(method = "BH"), 14 digits */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.flatMap((p, i) => (Number.isNaN(p) ? [] : [i])).sort((i, j) => ps[j] - ps[i]);
  const m = order.length;
  const adjusted = ps.map(() => NaN);
  let least = 1;
  order.forEach((i, at) => {
    least = Math.min(least, (m / (m - at)) * ps[i]);
    adjusted[i] = least;
  });
  return adjusted;
}

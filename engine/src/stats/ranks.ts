/** Ranks from 1 (the smallest), equal values sharing the mean of their ranks.
 * @param values finite or infinite; NaN is a bug of the caller
 * @verified R 4.2 rank(ties = "average") */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((i, j) => values[i] - values[j] || i - j);
  const result = new Float64Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && values[order[end]] === values[order[start]]) end++;
    for (let k = start; k < end; k++) result[order[k]] = 0.5 * (start + 1 + end);
    start = end;
  }
  return result;
}

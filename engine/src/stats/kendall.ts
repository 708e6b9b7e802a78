/** Kendall's rank correlation with ties, tau-b.
 *    τ = (C - D)/√((P - Tx)(P - Ty)), C and D concordant and discordant pairs, P all pairs, T those tied
 * @param x,y of one length, without missing values
 * @returns -1..1; NaN when one of them is constant
 * @source Kendall 1945 @verified R 4.2.2 cor(method = "kendall"), 14 digits */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let [balance, pairsX, pairsY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(x[i] - x[j]), Math.sign(y[i] - y[j])];
      balance += a * b;
      pairsX += a * a;
      pairsY += b * b;
    }
  }
  return balance / Math.sqrt(pairsX * pairsY);
}

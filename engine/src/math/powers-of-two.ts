const smallest = -1074;

/** 2^k for k in -1074..1023, at index k + 1074. */
const powers = new Float64Array(2098);
powers[-smallest] = 1;
for (let k = 1; k <= 1023; k++) powers[k - smallest] = 2 * powers[k - 1 - smallest];
for (let k = -1; k >= smallest; k--) powers[k - smallest] = powers[k + 1 - smallest] / 2;

/** 2^k exactly.
 * @param k integer in -1074..1023 */
export function powerOfTwo(k: number): number {
  return powers[k + 1074];
}

/** value * 2^k with one rounding.
 * @param k integer in -2148..2046 */
export function scaleByPowerOfTwo(value: number, k: number): number {
  if (k >= -1022 && k <= 1023) return value * powers[k + 1074];
  const half = k >> 1;
  return value * powers[half + 1074] * powers[k - half + 1074];
}

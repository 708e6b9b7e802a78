/** A number held as an unevaluated sum high + low of two doubles, |low| <= ulp(high)/2: about 106 bits.
 * @source Dekker 1971; Knuth, The Art of Computer Programming 2, 4.2.2 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

export function twoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

const splitter = 134217729;

/** a * b exactly, without a fused multiply-add; |a|, |b| < 2^996. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  return { high, low: productError(a, b, high) };
}

/** a * b - product, exactly, where product is a * b rounded; |a|, |b| < 2^996. */
export function productError(a: number, b: number, product: number): number {
  const wideA = splitter * a;
  const highA = wideA - (wideA - a);
  const lowA = a - highA;
  const wideB = splitter * b;
  const highB = wideB - (wideB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

export function addPairs(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const sum = twoSum(a.high, b.high);
  return twoSum(sum.high, sum.low + (a.low + b.low));
}

export function multiplyPairs(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = twoProduct(a.high, b.high);
  return twoSum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

export function dividePairs(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  const left = addPairs(a, multiplyPairs({ high: -first, low: 0 }, b));
  const second = left.high / b.high;
  const rest = addPairs(left, multiplyPairs({ high: -second, low: 0 }, b));
  return addPairs({ high: first, low: second }, { high: rest.high / b.high, low: 0 });
}

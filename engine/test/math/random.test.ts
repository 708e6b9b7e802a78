import { describe, expect, it } from 'vitest';
import { RandomStream, randomStream } from '../../src/math/random.ts';
import { murmurHash3, streamState } from '../../src/math/stream-key.ts';
import { chiSquare, normal } from '../../src/stats/distributions/index.ts';

/** Kolmogorov's distance of a sample from a distribution, times √n: above 1.95 in 1 of 1000 samples. */
function distance(sample: Float64Array, cdf: (x: number) => number): number {
  const sorted = sample.slice().sort();
  const n = sorted.length;
  let most = 0;
  sorted.forEach((x, i) => {
    const p = cdf(x);
    most = Math.max(most, p - i / n, (i + 1) / n - p);
  });
  return most * Math.sqrt(n);
}

function fill(n: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: n }, draw);
}

const n = 200_000;

describe('generator core', () => {
  it('gives the reference sequence of xoshiro128** from state 1, 2, 3, 4', () => {
    // @source rand_xoshiro's test vector, produced by the authors' xoshiro128starstar.c 1.1
    const stream = new RandomStream([1, 2, 3, 4]);
    const expected = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
    expect(expected.map(() => stream.nextBits())).toEqual(expected);
  });

  it('hashes as MurmurHash3 x86 32', () => {
    // @source reference implementation, published test vectors for whole words
    expect(murmurHash3([], 0)).toBe(0);
    expect(murmurHash3([], 1)).toBe(0x514e28b7);
    expect(murmurHash3([0xffffffff], 0)).toBe(0x76293b50);
    expect(murmurHash3([0x87654321], 0)).toBe(0xf55b516b);
    expect(murmurHash3([0x87654321], 0x5082edee)).toBe(0x2362f9de);
    expect(murmurHash3([0], 0)).toBe(0x2362f9de);
  });

  it('keys streams by seed, name and block', () => {
    const keys: [number, string, number][] = [[1, 'a', 0], [2, 'a', 0], [1, 'b', 0], [1, 'a', 1], [1, '', 0], [-1, 'a', 0], [1, 'ә', 0], [2 ** 40 + 1, 'a', 0]];
    const states = keys.map((key) => streamState(...key).join());
    expect(new Set(states).size).toBe(keys.length);
    expect(streamState(1, 'a', 0)).toEqual(streamState(1, 'a', 0));
    expect(() => randomStream(0.5, 'a', 0)).toThrow();
  });
});

describe('draws', () => {
  it('are uniform on the open interval', () => {
    const stream = randomStream(1, 'uniform', 0);
    const sample = fill(n, () => stream.nextUniform());
    expect(distance(sample, (x) => x)).toBeLessThan(1.95);
    expect(Math.min(...sample.slice(0, 1000))).toBeGreaterThan(0);
  });

  it.each(['fillNormals', 'fillCoarseNormals'] as const)('are normal, in the body and in the tail: %s', (fillWith) => {
    const stream = randomStream(1, 'normal', 0);
    const sample = new Float64Array(n);
    stream[fillWith](sample);
    expect(distance(sample, normal().cdf)).toBeLessThan(1.95);
    const moments = [1, 2, 3, 4].map((k) => sample.reduce((total, x) => total + x ** k, 0) / n);
    // standard errors of the first four moments: √(1, 2, 15, 96) / √n
    [0, 1, 0, 3].forEach((value, k) => expect(Math.abs(moments[k] - value)).toBeLessThan((3.5 * Math.sqrt([1, 2, 15, 96][k])) / Math.sqrt(n)));
    const beyond = sample.filter((x) => Math.abs(x) > 3.6541528853610088).length;
    const expected = 2 * normal().upperTail(3.6541528853610088) * n;
    expect(Math.abs(beyond - expected)).toBeLessThan(3.5 * Math.sqrt(expected));
  });

  it('draw the far tail as the normal distribution has it', () => {
    const start = 3.6541528853610088;
    for (const fillWith of ['fillNormals', 'fillCoarseNormals'] as const) {
      const stream = randomStream(3, 'tail', 0);
      const tail: number[] = [];
      const sample = new Float64Array(10_000);
      while (tail.length < 1000) {
        stream[fillWith](sample);
        tail.push(...sample.map(Math.abs).filter((x) => x > start));
      }
      expect(distance(Float64Array.from(tail), (x) => 1 - normal().upperTail(x) / normal().upperTail(start))).toBeLessThan(1.95);
    }
  });

  it.each([0.3, 1, 7, 250])('are chi-square with %d degrees of freedom', (df) => {
    const stream = randomStream(1, 'chi-square', df * 10);
    expect(distance(fill(50_000, () => stream.nextChiSquare(df)), chiSquare(df).cdf)).toBeLessThan(1.95);
  });

  it('are filled as they are drawn one by one', () => {
    const filled = new Float64Array(100);
    randomStream(5, 'x', 2).fillNormals(filled);
    const single = randomStream(5, 'x', 2);
    expect(Array.from(filled)).toEqual(Array.from(filled, () => single.nextNormal()));
    const [whole, parts] = [new Float64Array(1000), new Float64Array(1000)];
    randomStream(5, 'x', 2).fillCoarseNormals(whole);
    const stream = randomStream(5, 'x', 2);
    for (let from = 0; from < 1000; from += 250) stream.fillCoarseNormals(parts.subarray(from, from + 250));
    expect(parts).toEqual(whole);
  });

  it('are independent between neighbouring keys and neighbouring draws', () => {
    const draws = (name: string, block: number): Float64Array => {
      const result = new Float64Array(n);
      randomStream(1, name, block).fillNormals(result);
      return result;
    };
    const a = draws('GRP', 0);
    const pairs = [draws('GRP', 1), draws('GRQ', 0), Float64Array.from(a, (_, i) => a[(i + 1) % n])];
    for (const b of pairs) {
      const product = a.reduce((total, x, i) => total + x * b[i], 0) / Math.sqrt(n);
      const squares = a.reduce((total, x, i) => total + (x * x - 1) * (b[i] * b[i] - 1), 0) / Math.sqrt(4 * n);
      expect(Math.abs(product)).toBeLessThan(3.3);
      expect(Math.abs(squares)).toBeLessThan(3.3);
    }
  });

  it('refuse a shape that is not positive', () => {
    expect(() => randomStream(1, 'a', 0).nextGamma(0)).toThrow();
    expect(() => randomStream(1, 'a', 0).nextChiSquare(NaN)).toThrow();
  });
});

import { exp, log, pow } from './elementary.ts';
import { streamState } from './stream-key.ts';

/** Ziggurat of 256 layers under exp(-x²/2). */
const layers = 256;
const tailStart = 3.654152885361009;
const edges = new Float64Array(layers + 1);
const heights = new Float64Array(layers + 1);
/** Steps of the coarse draws, of the positive and then of the negative half. */
const steps = new Float64Array(2 * layers);
const perTwo23 = 1.1920928955078125e-7;

function density(x: number): number {
  return exp(-0.5 * x * x);
}

function fillLayers(): void {
  const area = 0.004928673233974655;
  edges[0] = area / density(tailStart);
  edges[1] = tailStart;
  heights[0] = 0;
  heights[1] = density(tailStart);
  for (let i = 2; i < layers; i++) {
    heights[i] = heights[i - 1] + area / edges[i - 1];
    edges[i] = Math.sqrt(-2 * log(heights[i]));
  }
  edges[layers] = 0;
  heights[layers] = 1;
  for (let i = 0; i < layers; i++) {
    steps[i] = edges[i] * perTwo23;
    steps[layers + i] = -steps[i];
  }
}
fillLayers();

const perTwo53 = 1.1102230246251565e-16;
const perTwo55 = 2.7755575615628914e-17;

/** xoshiro128** with draws from the common distributions; the same bits on every machine.
 * @source Blackman and Vigna 2021; Marsaglia and Tsang 2000 (ziggurat, gamma) */
export class RandomStream {
  readonly #state: Int32Array;

  /** @param state four 32-bit words, not all zero */
  constructor(state: ArrayLike<number>) {
    this.#state = Int32Array.from(state);
  }

  /** 32 random bits as an integer in 0..2^32 - 1. */
  nextBits(): number {
    const s = this.#state;
    const one = s[1];
    const times5 = Math.imul(one, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const two = s[2] ^ s[0];
    const three = s[3] ^ one;
    s[1] = one ^ two;
    s[0] ^= three;
    s[2] = two ^ (one << 9);
    s[3] = (three << 11) | (three >>> 21);
    return result >>> 0;
  }

  /** Uniform on the open interval (0, 1): the midpoints of 2^52 equal cells. */
  nextUniform(): number {
    const high = this.nextBits() >>> 6;
    return (high * 67108864 + (this.nextBits() >>> 6) + 0.5) * (2 * perTwo53);
  }

  /** Standard normal: an exact ziggurat. */
  nextNormal(): number {
    for (;;) {
      const bits = this.nextBits();
      const layer = bits & 255;
      const uniform = ((bits >>> 9) * 4294967296 + this.nextBits()) * perTwo55;
      const x = uniform * edges[layer];
      if (x < edges[layer + 1]) return (bits & 256) === 0 ? x : -x;
      if (layer === 0) {
        const tail = this.#tail();
        return (bits & 256) === 0 ? tail : -tail;
      }
      if (this.#underCurve(x, layer)) return (bits & 256) === 0 ? x : -x;
    }
  }

  /** Fills the array with independent standard normals of 32 random bits each, for draws of which only the order counts: 2^23
   * steps a layer. Twice to three times as fast as fillNormals. */
  fillCoarseNormals(target: Float64Array): void {
    const state = this.#state;
    let s0 = state[0];
    let s1 = state[1];
    let s2 = state[2];
    let s3 = state[3];
    for (let i = 0; i < target.length; i++) {
      const times5 = Math.imul(s1, 5);
      const bits = Math.imul((times5 << 7) | (times5 >>> 25), 9);
      const one = s1;
      const two = s2 ^ s0;
      const three = s3 ^ one;
      s1 = one ^ two;
      s0 ^= three;
      s2 = two ^ (one << 9);
      s3 = (three << 11) | (three >>> 21);
      const x = ((bits >>> 9) + 0.5) * steps[bits & 511];
      const layer = bits & 255;
      target[i] = x;
      if (Math.abs(x) < edges[layer + 1]) continue;
      state[0] = s0;
      state[1] = s1;
      state[2] = s2;
      state[3] = s3;
      if (!this.#underCurve(x, layer)) target[i] = layer > 0 ? this.nextNormal() : x > 0 ? this.#tail() : -this.#tail();
      s0 = state[0];
      s1 = state[1];
      s2 = state[2];
      s3 = state[3];
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
  }

  /** Whether a point of the wedge of a layer, drawn at x, lies under the density. */
  #underCurve(x: number, layer: number): boolean {
    return layer > 0 && heights[layer] + this.nextUniform() * (heights[layer + 1] - heights[layer]) < density(x);
  }

  #tail(): number {
    for (;;) {
      const x = -log(this.nextUniform()) / tailStart;
      const y = -log(this.nextUniform());
      if (2 * y > x * x) return tailStart + x;
    }
  }

  /** Fills the array with independent standard normals: the same values as as many calls of nextNormal. */
  fillNormals(target: Float64Array): void {
    for (let i = 0; i < target.length; i++) target[i] = this.nextNormal();
  }

  /** Gamma with the given shape and scale 1.
   * @param shape > 0 */
  nextGamma(shape: number): number {
    if (!(shape > 0)) throw new Error(`nextGamma: shape ${shape}`);
    if (shape < 1) return this.nextGamma(shape + 1) * pow(this.nextUniform(), 1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.nextNormal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = this.nextUniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * v;
      if (log(u) < 0.5 * square + d * (1 - v + log(v))) return d * v;
    }
  }

  /** Chi-square with df > 0 degrees of freedom. */
  nextChiSquare(df: number): number {
    return 2 * this.nextGamma(0.5 * df);
  }
}

/** A stream that depends only on its key: adding other streams changes nothing in it.
 * @param seed,block integers below 2^53 in size @param name any text */
export function randomStream(seed: number, name: string, block: number): RandomStream {
  return new RandomStream(streamState(seed, name, block));
}

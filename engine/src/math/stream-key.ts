/** MurmurHash3 (x86, 32 bits) over whole 32-bit words.
 * @source Appleby 2011 */
export function murmurHash3(words: ArrayLike<number>, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < words.length; i++) {
    let k = Math.imul(words[i], 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= 4 * words.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Four 32-bit words that start the generator of one stream, a hash of its key. */
export function streamState(seed: number, name: string, block: number): Uint32Array {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(block)) throw new Error(`stream key (${seed}, ${name}, ${block})`);
  const words = [seed >>> 0, Math.floor(seed / 4294967296) >>> 0, block >>> 0, Math.floor(block / 4294967296) >>> 0];
  for (let i = 0; i < name.length; i++) words.push(name.charCodeAt(i));
  const state = Uint32Array.from([0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667], (salt) => murmurHash3(words, salt));
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

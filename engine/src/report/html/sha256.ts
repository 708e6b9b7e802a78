/** SHA-256 in Base64, as a Content-Security-Policy names an inline script or style.
 * @source FIPS 180-4, 6.2
 * @verified node:crypto over lengths 0 to 300 in test/report/document-sha256.test.ts */
export function sha256Base64(text: string): string {
  return base64(sha256(new TextEncoder().encode(text)));
}

/** The first 32 bits of the fractional parts of the roots of the first primes, by integer arithmetic. */
function rootBits(root: 2n | 3n, count: number): Uint32Array {
  const words = new Uint32Array(count);
  for (let prime = 2n, i = 0; i < count; prime++) {
    let divisor = 2n;
    while (divisor * divisor <= prime && prime % divisor !== 0n) divisor++;
    if (divisor * divisor <= prime) continue;
    words[i++] = Number(BigInt.asUintN(32, integerRoot(prime << (32n * root), root)));
  }
  return words;
}

function integerRoot(value: bigint, root: 2n | 3n): bigint {
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if ((root === 2n ? middle * middle : middle * middle * middle) <= value) low = middle;
    else high = middle;
  }
  return low;
}

const roundConstants = rootBits(3n, 64);
const initialState = rootBits(2n, 8);

function rotate(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(padded.length - 4, message.length << 3);
  const state = Uint32Array.from(initialState);
  for (let offset = 0; offset < padded.length; offset += 64) compress(state, view, offset);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setUint32(4 * i, word));
  return new Uint8Array(digest.buffer);
}

function compress(state: Uint32Array, view: DataView, offset: number): void {
  const w = new Uint32Array(64);
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(offset + 4 * i);
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >>> 3);
    const s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >>> 10);
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + big1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i]) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] += word;
  });
}

function base64(bytes: Uint8Array): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += digits[triple >> 18] + digits[(triple >> 12) & 63] + (i + 1 < bytes.length ? digits[(triple >> 6) & 63] : '=') + (i + 2 < bytes.length ? digits[triple & 63] : '=');
  }
  return text;
}

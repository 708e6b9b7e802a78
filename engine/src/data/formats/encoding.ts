export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'kz-1048';

/** The upper half of KZ-1048, Windows-1251 with the Kazakh letters in the places of the Serbian, Ukrainian and
 * Belarusian ones; every Russian letter and sign is where Windows-1251 has it. 0x98 is not assigned. */
const upperHalf =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\uFFFD™љ›њқһџ\u00A0ҰұӘ¤Ө¦§Ё©Ғ«¬\u00AD®Ү°±Ііөµ¶·ё№ғ»әҢңү' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';

/** Turns the bytes of a table into text: UTF-8 or UTF-16 by their byte order mark, UTF-16 without one by its zero
 * bytes, UTF-8 when every byte fits it, else the Cyrillic Windows encoding in its Kazakh form.
 * @param bytes    the file
 * @param encoding declared by whoever knows; else found out
 * @returns text without a byte order mark; bytes that do not fit a declared encoding become U+FFFD
 * @source KZ-1048 (STRK 1048-2002, IANA registration)   @verified all 256 bytes of KZ-1048 against Python's codec */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding = detectEncoding(bytes)): { readonly text: string; readonly encoding: TextEncoding } {
  const text = encoding === 'utf-8' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    : encoding === 'kz-1048' ? decodeUnits(bytes.length, (at) => (bytes[at] < 128 ? bytes[at] : upperHalf.charCodeAt(bytes[at] - 128)))
    : decodeUnits(bytes.length >> 1, encoding === 'utf-16le' ? (at) => bytes[2 * at] | (bytes[2 * at + 1] << 8) : (at) => (bytes[2 * at] << 8) | bytes[2 * at + 1]);
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding };
}

function decodeUnits(count: number, unitAt: (at: number) => number): string {
  const chunks: string[] = [];
  const chunkLength = 4096;
  for (let from = 0; from < count; from += chunkLength) {
    const units = Array.from({ length: Math.min(chunkLength, count - from) }, (_, step) => unitAt(from + step));
    chunks.push(String.fromCharCode(...units));
  }
  return chunks.join('');
}

function detectEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 2048) >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) evenZeros += 1;
    if (bytes[2 * at + 1] === 0) oddZeros += 1;
  }
  // Digits, separators and line ends have a zero byte each, and a table always holds many of them.
  if (evenZeros === 0 && oddZeros * 5 > pairs) return 'utf-16le';
  if (oddZeros === 0 && evenZeros * 5 > pairs) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'kz-1048';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

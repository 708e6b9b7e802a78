/** What the bytes of a file say they are. */
export type Container = 'zip' | 'compound' | 'other';

/** Whether bytes are a whole workbook file, before anything is read from them: libraries take cut files, and even plain text, for
 * workbooks. A zip needs its closing record where the file ends and every entry inside; a compound file needs every sector that its
 * allocation table counts.
 * @returns the container, and whether all of it is there
 * @source APPNOTE.TXT 6.3.10 sections 4.3.12 and 4.3.16; MS-CFB 2.2 and 2.3 */
export function inspectContainer(bytes: Uint8Array): { readonly container: Container; readonly whole: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 4 && view.getUint32(0, true) === 0x04034b50) return { container: 'zip', whole: zipEntries(bytes) !== undefined };
  if (bytes.length >= 512 && view.getUint32(0, false) === 0xd0cf11e0) return { container: 'compound', whole: isWholeCompound(view) };
  return { container: 'other', whole: false };
}

/** An entry of a zip and the check sum of its content. */
export interface ZipEntry {
  readonly name: string;
  readonly sum: number;
}

function closingRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** The entries of a whole zip, from its central directory; undefined when it is not whole. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = closingRecord(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (at + 46 + nameLength > end || local + 30 > end || view.getUint32(local, true) !== 0x04034b50) return undefined;
    const dataEnd = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true) + view.getUint32(at + 20, true);
    if (dataEnd > end) return undefined;
    const name = Array.from({ length: nameLength }, (_, i) => String.fromCharCode(view.getUint8(at + 46 + i))).join('');
    entries.push({ name, sum: view.getUint32(at + 16, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Entries of an allocation table from here on are no sector but a sign: a table's own sector, the end of a chain, a free one. */
const firstSign = 0xfffffffa;
const tableSector = 0xfffffffd;

/** Every sector that a chain leads to, that holds a table, or that the header names, lies in the file. */
function isWholeCompound(view: DataView): boolean {
  const sector = 1 << view.getUint16(30, true);
  if (sector !== 512 && sector !== 4096) return false;
  const tables = Math.min(109, view.getUint32(44, true));
  let last = -1;
  const reach = (number: number): void => {
    if (number < firstSign) last = Math.max(last, number);
  };
  for (const at of [48, 60, 68]) reach(view.getUint32(at, true));
  for (let table = 0; table < tables; table++) {
    const at = (view.getUint32(76 + 4 * table, true) + 1) * sector;
    if (!(at + sector <= view.byteLength)) return false;
    for (let entry = 0; entry < sector / 4; entry++) {
      const next = view.getUint32(at + 4 * entry, true);
      reach(next === tableSector ? (table * sector) / 4 + entry : next);
    }
  }
  return (last + 2) * sector <= view.byteLength;
}

const sumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The check sum that a zip keeps of each entry.
 * @source ISO 3309 (CRC-32) */
export function crc32(bytes: Uint8Array | readonly number[]): number {
  let sum = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) sum = sumTable[(sum ^ bytes[i]) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/data/formats/encoding.ts';

const oracle: { codePoints: number[] } = JSON.parse(readFileSync(new URL('../oracles/kz-1048.json', import.meta.url), 'utf8'));
const table = 'Шығыс Қазақстан;4 605,5;…\r\nАбай;1,2;–\r\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(2 * units.length));
  for (let at = 0; at < units.length; at++) view.setUint16(2 * at, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('the bytes of a table', () => {
  it('are UTF-8 with or without its mark', () => {
    const bytes = new TextEncoder().encode(table);
    expect(decodeText(bytes)).toEqual({ text: table, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text: table, encoding: 'utf-8' });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('are UTF-16 of either order, with or without its mark', () => {
    const digits = `name;2019;2020\n${'Абай;1;2\n'.repeat(20)}`;
    for (const mark of [true, false]) {
      expect(decodeText(utf16(digits, true, mark))).toEqual({ text: digits, encoding: 'utf-16le' });
      expect(decodeText(utf16(digits, false, mark))).toEqual({ text: digits, encoding: 'utf-16be' });
    }
  });

  it('are the Kazakh form of the Cyrillic Windows encoding otherwise, byte for byte as Python reads it', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe('kz-1048');
    expect(Array.from(text, (character) => character.codePointAt(0))).toEqual(oracle.codePoints);
  });

  it('agree with Windows-1251 in every Russian letter', () => {
    const russian = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁё№«»–—…';
    const windows = new TextDecoder('windows-1251');
    for (let byte = 128; byte < 256; byte++) {
      const character = windows.decode(Uint8Array.of(byte));
      if (russian.includes(character)) expect(decodeText(Uint8Array.of(byte), 'kz-1048').text).toBe(character);
    }
  });

  it('of any text in UTF-8 give the text back, and any bytes give some text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
      expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
    }));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => { expect(typeof decodeText(bytes).text).toBe('string'); }));
  });
});

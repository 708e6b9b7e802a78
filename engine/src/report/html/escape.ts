/** Characters that reorder or hide text: bidirectional controls and C0, C1 controls other than tab and line ends. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text without characters that reorder or hide it. */
export function visibleText(text: string): string {
  return text.replace(controls, '');
}

/** Text that no name can turn into markup or into a text of another order: safe in elements and in quoted attributes. */
export function escapeText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => entities[character]);
}

/** A word with its ending or a range of years (ЖӨӨ-нің, 2010–2020), short enough for a telephone;
 * or words of a right-to-left script. */
const special = /(?<![\p{L}\p{N}])(?<together>[\p{L}\p{N}%.,()]{0,16}[\p{L}\p{N}%)][-–][\p{L}\p{N}]{1,16})|(?<isolated>[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC][\s\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]*)/gu;

/** Running text: escaped, an ending never parted from its word, words of a right-to-left script isolated. */
export function textHtml(text: string): string {
  let html = '';
  let done = 0;
  for (const match of text.matchAll(special)) {
    const words = escapeText(match[0]);
    html += escapeText(text.slice(done, match.index)) + (match.groups?.['isolated'] === undefined ? `<span class="together">${words}</span>` : `<bdi>${words}</bdi>`);
    done = match.index + match[0].length;
  }
  return html + escapeText(text.slice(done));
}

/** JSON that stands in a script element: no `<` opens a tag or a comment in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A quoted CSS string. */
export function cssString(text: string): string {
  return `"${visibleText(text).replace(/["\\<>\n\r\t&]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

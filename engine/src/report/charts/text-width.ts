/** The letter styles of a chart; sizes in px of the drawing. */
export type LetterStyle = 'tick' | 'note' | 'label' | 'strong' | 'strongNote';

const sizes: Readonly<Record<LetterStyle, number>> = { tick: 11.5, note: 11.5, label: 12, strong: 12, strongNote: 11.5 };

export const lineHeight = 14;

/** Advance widths of Noto Sans in thousandths of an em, the widest of the families named by the style sheet
 *  but DejaVu Sans; letters of one width share a line. */
const lettersByWidth: readonly (readonly [number, string])[] = [
  [260, "'⁾ijlі \u00A0,.:;·!J`"],
  [300, '()'],
  [330, '-[]IІ'],
  [350, 'f¹²³'],
  [372, 't/\\{}'],
  [410, '"r'],
  [436, '°г?ғ_'],
  [477, 'zтscс'],
  [492, 'зэ'],
  [509, '–vұү«»yу'],
  [527, 'FLГxкхҒk'],
  [557, 'S*|ETЕТЁ₸қяaа'],
  [566, 'eеёә−YҰҮ'],
  [576, '0123456789$+<=>Z^~×влд'],
  [595, 'XХЗьVб'],
  [616, 'PoРоөρчbdgpqБрσhnuКһKR'],
  [640, 'УпβCСцЭнAАЯЬийB#В'],
  [670, 'ңҚ'],
  [705, 'ДЪъЧҺЛ'],
  [740, 'фGDUП&ӘHНЦм'],
  [770, 'жҢNИЙыOQОӨw…'],
  [835, 'Ф%ю↗↘'],
  [858, 'ЖЫ'],
  [905, 'шщ@MМ'],
  [935, 'Wm'],
  [1040, '—→№ШЩЮ'],
];

const widthOfLetter: ReadonlyMap<string, number> = new Map(
  lettersByWidth.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** A letter of another script is taken to be as wide as it is high. */
const unknownLetterWidth = 1000;
/** 600 is on average 6 % wider than 400; single letters up to a tenth. */
const strongFactor = 1.09;
/** Browsers round advances to the pixels of the screen. */
const spare = 1.03;

/** Width of a text in px of the drawing, estimated without a browser, rather too wide than too narrow.
 *    Σ advance(letter) · size
 * @verified Chromium with Noto Sans: −1 to +11 % for upright labels of 30 px and more, to −7 % for italic ones */
export function textWidth(text: string, style: LetterStyle): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widthOfLetter.get(letter) ?? unknownLetterWidth;
  const factor = style === 'strong' || style === 'strongNote' ? strongFactor : 1;
  return (thousandths / 1000) * sizes[style] * factor * spare;
}

/** Breaks a text at its spaces into lines no wider than `width`; a word that alone is wider breaks after a hyphen, or else inside.
 * @returns at least one line */
export function wrapText(text: string, width: number, style: LetterStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => brokenWord(part, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function brokenWord(word: string, width: number, style: LetterStyle): readonly string[] {
  if (textWidth(word, style) <= width) return [word];
  const pieces = word.split(/(?<=-)/u);
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces.length > 1 && pieces.every((each) => textWidth(each, style) <= width) ? pieces : word) {
    if (part !== '' && textWidth(part + piece, style) > width) {
      parts.push(part);
      part = '';
    }
    part += piece;
  }
  return [...parts, part];
}

export function widestLine(lines: readonly string[], style: LetterStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, style)));
}

import type { Words } from '../language/words.ts';

/** A place in a grid of equal tiles; rows and columns count from 0 at the upper left. */
export interface Tile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  /** A few letters that stand for the region in a tile. */
  readonly letters: Words;
}

function tile(row: number, column: number, code: string, kk: string, ru: string, en: string): Tile {
  return { code, row, column, letters: { kk, ru, en } };
}

/** The 20 regions of Kazakhstan as tiles of one size, each about where it lies: a city is as large as a steppe. */
export const kazakhstanTiles: readonly Tile[] = [
  tile(0, 3, 'KZ-59', 'СҚО', 'СКО', 'NKZ'),
  tile(1, 0, 'KZ-27', 'БҚО', 'ЗКО', 'WKZ'),
  tile(1, 2, 'KZ-39', 'Қос', 'Кос', 'Kos'),
  tile(1, 3, 'KZ-11', 'Ақм', 'Акм', 'Akm'),
  tile(1, 4, 'KZ-55', 'Пав', 'Пав', 'Pav'),
  tile(2, 0, 'KZ-23', 'Атр', 'Атр', 'Aty'),
  tile(2, 1, 'KZ-15', 'Ақт', 'Акт', 'Akt'),
  tile(2, 2, 'KZ-62', 'Ұлы', 'Ұлы', 'Uly'),
  tile(2, 3, 'KZ-71', 'Аст қ.', 'г. Аст', 'Ast c.'),
  tile(2, 4, 'KZ-35', 'Қар', 'Кар', 'Kar'),
  tile(2, 5, 'KZ-10', 'Абай', 'Абай', 'Abai'),
  tile(2, 6, 'KZ-63', 'ШҚО', 'ВКО', 'EKZ'),
  tile(3, 0, 'KZ-47', 'Маң', 'Ман', 'Man'),
  tile(3, 2, 'KZ-43', 'Қыз', 'Кыз', 'Kyz'),
  tile(3, 3, 'KZ-61', 'Түр', 'Тур', 'Tur'),
  tile(3, 4, 'KZ-31', 'Жам', 'Жам', 'Zha'),
  tile(3, 5, 'KZ-19', 'Алм', 'Алм', 'Alm'),
  tile(3, 6, 'KZ-33', 'Жет', 'Жет', 'Zhe'),
  tile(4, 3, 'KZ-79', 'Шым қ.', 'г. Шым', 'Shy c.'),
  tile(4, 5, 'KZ-75', 'Алм қ.', 'г. Алм', 'Alm c.'),
];

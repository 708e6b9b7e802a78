import { CFB, read, SSF } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Checked } from '../../issues/issue.ts';
import { crc32, inspectContainer, zipEntries } from './container.ts';
import type { GridCell, Sheet, Workbook } from './grid.ts';
import { workbookIssues } from './issues.ts';

/** Reads the cells of an xlsx or xls workbook. This module brings the library along: import it by `import()` where a workbook is read.
 * @param bytes the whole file
 * @param file  the name that places carry
 * @returns sheets in their order, blank cells absent, values of formulas as the workbook keeps them; no value when the bytes are no
 * workbook, cut or damaged */
export function readWorkbook(bytes: Uint8Array, file: string): Checked<Workbook> {
  const { container, whole } = inspectContainer(bytes);
  if (container === 'other') return { issues: [workbookIssues.issue('not-a-workbook', {}, { file })] };
  if (!whole || (container === 'zip' && !sumsAgree(bytes))) return { issues: [workbookIssues.issue('damaged-workbook', {}, { file })] };
  try {
    const book = read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellHTML: false, cellText: false });
    const sheets = book.SheetNames.map((name) => sheetOf(name, book.Sheets[name]));
    return { value: { file, sheets }, issues: [] };
  } catch (error) {
    const protectedFile = error instanceof Error && /password/i.test(error.message);
    return { issues: [workbookIssues.issue(protectedFile ? 'protected-workbook' : 'damaged-workbook', {}, { file })] };
  }
}

interface ZipContent {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array | readonly number[] }[];
}

/** The library inflates entries without looking at their sums. */
function sumsAgree(bytes: Uint8Array): boolean {
  try {
    const zip: ZipContent = CFB.read(bytes, { type: 'buffer' });
    const contents = new Map(zip.FullPaths.map((path, i) => [path.replace(/^[^/]*\//, ''), zip.FileIndex[i].content]));
    return (zipEntries(bytes) ?? []).every(({ name, sum }) => {
      const content = contents.get(name);
      return content === undefined || name.endsWith('/') || crc32(content) === sum;
    });
  } catch {
    return false;
  }
}

function sheetOf(name: string, sheet: WorkSheet): Sheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  return {
    name,
    cells: Array.from(rows, (row) => Array.from(row ?? [], (cell) => (cell === undefined ? undefined : cellOf(cell)))),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
  };
}

function cellOf({ t, v, w, z, f }: CellObject): GridCell | undefined {
  const formula = f === undefined ? {} : { formula: true as const };
  switch (t) {
    case 'n': {
      if (typeof v !== 'number') return formula.formula === undefined ? undefined : { kind: 'error', text: `=${f}`, ...formula };
      const format = typeof z === 'string' ? z : '';
      if (format !== '' && SSF.is_date(format)) return { kind: 'date', text: String(w ?? v), value: v, ...formula };
      const percent = format.includes('%') ? { percent: true as const } : {};
      return { kind: 'number', text: String(v), value: v, ...decimalsOf(format), ...percent, ...formula };
    }
    case 's': return typeof v === 'string' && v.trim() !== '' ? { kind: 'text', text: v, ...formula } : undefined;
    case 'b': return { kind: 'boolean', text: String(v).toUpperCase(), ...formula };
    case 'd': return { kind: 'date', text: String(w ?? v), ...formula };
    case 'e': return { kind: 'error', text: String(w ?? v), ...formula };
    case 'z': return formula.formula === undefined ? undefined : { kind: 'error', text: `=${f}`, ...formula };
  }
}

/** Decimals of formats such as `0.0`, `#,##0.00;[Red]-0.00`; none for General. */
function decimalsOf(format: string): { readonly decimals?: number } {
  const [positive] = format.split(';');
  if (!positive.includes('0')) return {};
  return { decimals: /\.(0+)/.exec(positive)?.[1].length ?? 0 };
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { WorkbookLayout } from '../engine/src/data/workbooks/layout.ts';
import { kazakhstan } from '../engine/src/territory/kazakhstan.ts';
import { regionNames } from '../engine/src/territory/region-names.ts';

/** One line of the table; milliseconds. `first` holds the loading of the library. */
export interface WorkbookTiming {
  readonly who: string;
  readonly first?: number;
  readonly warm?: number;
  readonly note: string;
}

const sheetCount = 48;
const years = 20;
const repeats = 5;

/** As large as the bureau's workbook of innovations: many sheets of all regions, in the old format. */
function largeWorkbook(): { readonly bytes: Uint8Array; readonly layout: WorkbookLayout } {
  const regions = kazakhstan.regions.filter(({ level, to }) => level < 2 && to === undefined);
  const names = Array.from({ length: sheetCount }, (_, i) => String(i + 1));
  const header = [null, ...Array.from({ length: years }, (_, i) => String(2003 + i))];
  const book = utils.book_new();
  names.forEach((name, s) => {
    const rows = regions.map(({ names: { kk } }, r) => [kk, ...Array.from({ length: years }, (_, c) => ((s * 7919 + r * 104729 + c * 1299709) % 9973) / 10)]);
    utils.book_append_sheet(book, utils.aoa_to_sheet([[`${name}. Кесте`], header, ...rows]), name);
  });
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'biff8' });
  const layout: WorkbookLayout = {
    source: 'bureau',
    sheets: names.map((sheet) => ({ sheet, header: [2, 2], regions: regions.map(({ code }) => code), columns: { across: 'periods', year: { series: `s${sheet}`, unit: 'item', from: '2003', to: String(2002 + years) } } })),
  };
  return { bytes: new Uint8Array(bytes), layout };
}

const rScript = 'f <- commandArgs(TRUE)[1]; t <- system.time(for (s in readxl::excel_sheets(f)) suppressMessages(readxl::read_excel(f, sheet = s, col_names = FALSE, col_types = "text"))); cat(1000 * t[["elapsed"]])';

/** Importing a workbook of 450 kB and more through its layout, beside R's readxl, which reads the cells alone. */
export async function timeWorkbooks(): Promise<{ readonly size: number; readonly values: number; readonly timings: readonly WorkbookTiming[] }> {
  const { bytes, layout } = largeWorkbook();
  let values = 0;
  const importing = async (): Promise<number> => {
    const start = performance.now();
    const [{ readWorkbook }, { readBureauWorkbook }] = await Promise.all([import('../engine/src/data/workbooks/read-workbook.ts'), import('../engine/src/data/workbooks/read.ts')]);
    const { value } = readWorkbook(bytes, 'large.xls');
    if (value === undefined) throw new Error('the workbook does not read');
    const { series } = readBureauWorkbook(value, layout, regionNames(kazakhstan));
    values = series.reduce((count, { observations }) => count + observations.length, 0);
    return performance.now() - start;
  };
  const first = await importing();
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) times.push(await importing());
  const folder = mkdtempSync(join(tmpdir(), 'aimaq-bench-'));
  try {
    const file = join(folder, 'large.xls');
    writeFileSync(file, bytes);
    const peer = spawnSync('Rscript', ['-e', rScript, file], { encoding: 'utf8' });
    const readxl: WorkbookTiming = peer.status === 0 ? { who: 'R readxl', warm: Number(peer.stdout), note: 'cells of every sheet as text; opens the file for each' } : { who: 'R readxl', note: 'skipped: not on this machine' };
    return { size: bytes.length, values, timings: [{ who: 'readWorkbook and layout', first, warm: times.sort((a, b) => a - b)[repeats >> 1], note: `median of ${repeats}` }, readxl] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function printWorkbooks({ size, values, timings }: Awaited<ReturnType<typeof timeWorkbooks>>): void {
  const ms = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(0)).padStart(9);
  const lines = timings.map(({ who, first, warm, note }) => `${who.padEnd(28)}${ms(first)}${ms(warm)}  ${note}`);
  process.stdout.write(`Import of an xls of ${Math.round(size / 1000)} kB, ${sheetCount} sheets, ${values} values; milliseconds\n${''.padEnd(28)}    first     warm\n${lines.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printWorkbooks(await timeWorkbooks());

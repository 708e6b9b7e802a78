import type { Workbook } from '../data/workbooks/grid.ts';
import type { WorkbookLayout } from '../data/workbooks/layout.ts';
import { readBureauWorkbook } from '../data/workbooks/read.ts';
import type { WorkbookReading } from '../data/workbooks/read.ts';
import { parseBorders } from './borders.ts';
import type { RegionLevel, Territory } from './region.ts';
import { regionNames } from './region-names.ts';

/** Reads a workbook as its layout says, its names as those of a territory; districts are looked for where the layout has some. */
export function importWorkbook(workbook: Workbook, layout: WorkbookLayout, territory: Territory): WorkbookReading {
  const borders = parseBorders(layout.borders ?? {});
  const holdsDistricts = layout.sheets.some(({ regions }) => regions.some((code) => territory.byCode.get(code)?.level === 2));
  const levels: readonly RegionLevel[] = holdsDistricts ? [0, 1, 2] : [0, 1];
  const reading = readBureauWorkbook(workbook, layout, regionNames(territory, { levels, borders: borders.value ?? {} }));
  return { ...reading, issues: [...borders.issues, ...reading.issues] };
}

/** How well a layout fits a workbook. */
export interface LayoutFit {
  readonly name: string;
  /** Mistakes of reading by it; 0: the workbook is as the layout says. */
  readonly errors: number;
}

/** The layouts of which a workbook has every sheet, the best fit first. */
export function fittingLayouts(workbook: Workbook, layouts: ReadonlyMap<string, WorkbookLayout>, territory: Territory): readonly LayoutFit[] {
  const nameOf = (name: string): string => name.normalize('NFC').trim();
  const sheets = new Set(workbook.sheets.map(({ name }) => nameOf(name)));
  return [...layouts]
    .filter(([, layout]) => layout.sheets.every(({ sheet }) => sheets.has(nameOf(sheet))))
    .map(([name, layout]) => ({ name, errors: importWorkbook(workbook, layout, territory).issues.filter(({ severity }) => severity === 'error').length }))
    .sort((a, b) => a.errors - b.errors);
}

import type { WorkbookLayout } from '../layout.ts';
import { grossRegionalProduct } from './gross-regional-product.ts';
import { innovation } from './innovation.ts';
import { jobseekers, unemployment } from './labour.ts';
import { emissions, hospitals, populationOfDistricts } from './society.ts';

/** Layouts of workbooks of the Bureau of National Statistics of Kazakhstan, by the name a study gives them. */
export const bureauLayouts: ReadonlyMap<string, WorkbookLayout> = new Map([
  ['bureau/gross-regional-product', grossRegionalProduct],
  ['bureau/unemployment', unemployment],
  ['bureau/jobseekers', jobseekers],
  ['bureau/emissions', emissions],
  ['bureau/hospitals', hospitals],
  ['bureau/population-of-districts', populationOfDistricts],
  ['bureau/innovation', innovation],
]);

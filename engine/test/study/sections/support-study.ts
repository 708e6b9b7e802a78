import oracle from '../../oracles/support-effects.json' with { type: 'json' };
import { prepareStudy } from '../../../src/index.ts';
import { languages } from '../../../src/language/words.ts';
import { numbersOf } from '../../../src/report/walk.ts';
import { toldStudy } from '../../report/content-studies.ts';
import type { ToldStudy } from '../../report/content-studies.ts';
import { told } from '../told.ts';

/** The same word in three languages. */
export const words = (text: string) => `{ kk: ${text}, ru: ${text}, en: ${text} }`;

const series = [
  ['support', 'million KZT / year (current prices)', 2016, [10, 14, 13, 20, 18]],
  ['grant', 'million KZT / year (current prices)', 2018, [100, 0, 0]],
  ['tax', 'million KZT / year (current prices)', 2018, [0, 60, 60]],
  ['workers', 'person', 2016, [100, 120, 125, 140, 150]],
  ['firms', 'enterprise', 2016, [50, 52, 55, 60, 66]],
] as const;

const rows = series.flatMap(([id, unit, first, values]) => values.map((value, i) => `${id},R,${unit},${first + i},${value},book`));
const pick = (name: string, before: (i: number) => number, after: (i: number) => number) => oracle.cluster.map((cluster, i) => [`${name}${i}`, oracle.supported[i] === 1 ? 'yes' : 'no', cluster, before(i), after(i), oracle.x1[i], oracle.x2[i]].join(','));

/** Firms of the R oracle: before and after, and a second outcome for matching. */
const tables: Readonly<Record<string, string>> = {
  'data/changed.csv': ['id,supported,cluster,before,after,size,age', ...pick('a', (i) => oracle.before[i], (i) => oracle.after[i])].join('\n'),
  'data/matched.csv': ['id,supported,cluster,before,after,size,age', ...pick('b', () => 0, (i) => oracle.y[i])].join('\n'),
  'data/promises.csv': 'id,supported,cluster,taxesBefore,taxesAfter,jobsBefore,jobsAfter\none,yes,A,100,110,20,22\ntwo,yes,A,100,109,20,30\nthree,no,B,10,20,1,2\nfour,yes,B,10,12,5,7\n',
};

/** A small region with these sections; `section` begins at the first column. */
export function supportFiles(section: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const head = `format: 1
study: test
title: ${words('test')}
regions: { home: R }
period: 2016..2020
sources: { book: { file: data/a.csv, title: ${words('book')} } }
series:
${series.map(([id, unit]) => `  ${id}: { name: ${words(id)}, unit: ${unit.replace(' (current prices)', ', prices: current')}, use: book }`).join('\n')}
`;
  return { 'study.yaml': head + section, 'data/a.csv': `series,region,unit,period,value,source\n${rows.join('\n')}\n`, ...tables, ...more };
}

export function supportStudy(section: string, more?: Readonly<Record<string, string>>): ToldStudy {
  return toldStudy(new Map(Object.entries(supportFiles(section, more))));
}

/** What is wrong with these sections: code, line of the section or file with line, and what is underlined. */
export function wrongWith(section: string, more?: Readonly<Record<string, string>>): readonly string[] {
  const files = supportFiles(section, more);
  const head = supportFiles('')['study.yaml'].split('\n').length - 1;
  return told(prepareStudy(new Map(Object.entries(files))).issues.filter(({ severity }) => severity === 'error'), files)
    .map((line) => line.replace(/study\.yaml:(\d+):\d+/, (_, at: string) => `+${Number(at) - head}`).replace(/\{.*$/, '{'));
}

/** Numbers of the report that have no name, or neither a formula nor what was put in; the three languages must hold the same ones. */
export function untraced({ tell }: ToldStudy): readonly string[] {
  const [first, ...others] = languages.map((language) => {
    const document = tell(language);
    const ids = [...numbersOf(document).keys()].sort();
    const bare = ids.filter((id) => {
      const { name, formula = '', inputs } = document.explanations[id];
      return name.length < 2 || /undefined|NaN|\{/.test(`${name}${formula}${inputs.join('')}`) || (formula === '' && inputs.length === 0);
    });
    return { ids: ids.join(' '), bare };
  });
  return [...first.bare, ...others.flatMap(({ ids, bare }) => [...bare, ...(ids === first.ids ? [] : ['the languages differ'])])];
}

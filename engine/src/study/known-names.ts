import { nearestName } from '../issues/nearest.ts';
import type { Issue, Place } from '../issues/issue.ts';
import type { Words } from '../language/words.ts';
import { studyIssues } from './issues.ts';

/** What kinds of things a study names, as messages call them. */
export const kinds = {
  series: { kk: 'қатар', ru: 'ряд', en: 'series' },
  constant: { kk: 'тұрақты шама', ru: 'константа', en: 'constant' },
  equation: { kk: 'теңдеу', ru: 'уравнение', en: 'equation' },
  layout: { kk: 'сипаттама', ru: 'описание', en: 'layout' },
  source: { kk: 'дереккөз', ru: 'источник', en: 'source' },
  scenario: { kk: 'сценарий', ru: 'сценарий', en: 'scenario' },
  lever: { kk: 'реттеу тетігі', ru: 'рычаг', en: 'lever' },
  term: { kk: 'теңдеу мүшесі', ru: 'член уравнения', en: 'term' },
  table: { kk: 'кесте', ru: 'таблица', en: 'table' },
  panel: { kk: 'панель', ru: 'панель', en: 'panel' },
  place: { kk: 'аймақ', ru: 'регион', en: 'region' },
  functionName: { kk: 'функция', ru: 'функция', en: 'function' },
} as const satisfies Readonly<Record<string, Words>>;

/** The issue for a name that is not known: it gives the nearest one to type, or all of them when none is near. */
export function unknownName(kind: keyof typeof kinds, name: string, known: Iterable<string>, place: Place | undefined): Issue {
  const all = [...known];
  const nearest = nearestName(name, all);
  if (nearest !== undefined) return studyIssues.issue('unknown-name', { kind: kinds[kind], name, nearest }, place);
  return studyIssues.issue('unknown-name-nothing-near', { kind: kinds[kind], name, known: all.slice(0, 12).join(', ') || '–' }, place);
}

import { capitalised } from '../../../../language/headings.ts';
import { englishPlural } from '../../../../language/plurals.ts';
import { dayText } from '../../../../language/periods.ts';
import type { Words } from '../../../../language/words.ts';
import { riskScore } from '../../../../strategy/risk-score.ts';
import type { ProjectResult, RiskRegisterResult, RisksResult } from '../../../../study/sections/risks/result.ts';
import type { Block, Figure, Inlines, Table } from '../../../document.ts';
import { drawHeatMap } from '../../../charts/heat-map.ts';
import { amountAt } from '../../amounts.ts';
import { columnUnit } from '../../edition.ts';
import type { Edition } from '../../edition.ts';
import type { NumberName } from '../../number-names.ts';
import { figureAt, numberAt, pathOf, valueOf } from '../../numbers.ts';
import { phrase } from '../../phrase.ts';
import type { Amount } from '../../phrase.ts';
import type { Chapter } from '../chapter.ts';
import { words } from './words.ts';

function told({ result }: Edition): RisksResult {
  return result.risks;
}

/** The chapter on risks and on projects under control. */
export const risksChapter: Chapter = {
  id: 'risks',
  title: words.title,
  roots: ['risks'],
  blocks(edition) {
    const { register, projects = {} } = told(edition);
    const all = Object.entries(projects);
    return [
      ...(register === undefined ? [] : [registerTable(edition, register), heatMap(edition, register)]),
      ...(all.length === 0 ? [] : [stageTable(edition, projects)]),
      ...all.flatMap(([id, project]) => [...(project.outlook === undefined ? [] : [outlook(edition, id, project)]), ...(project.control === undefined ? [] : [controlTable(edition, id, project)])]),
    ];
  },
  nameOf,
};

function registerTable(edition: Edition, { items, origin }: RiskRegisterResult): Table {
  const { language } = edition;
  const text = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  const scored = (path: string, level: 'low' | 'medium' | 'high'): Inlines => [numberAt(edition, path, 0), ` (${words[level][language]})`];
  return {
    kind: 'table', id: 'risk-register', form: 'words', caption: [words.register[language]],
    columns: [text(words.risk), text(words.class), text(words.score), text(words.measure), text(words.residual), text(words.source)],
    groups: [{ rows: items.map(({ id, name, class: kind, level, response, measure, owner, residualLevel, source }, i) => {
      const path = pathOf('risks/register/items', id);
      return { head: [`${i + 1}. ${capitalised(name[language])}`], cells: [[kind[language]], scored(pathOf(path, 'score'), level), [`${capitalised(words[response][language])}: ${measure[language]} (${owner[language]})`], scored(pathOf(path, 'residualScore'), residualLevel), [source ?? '']] };
    }) }],
    note: phrase(words.scored, language, { origin: origin[language] }),
  };
}

const scoreKeys = ['probability', 'impact', 'residualProbability', 'residualImpact'] as const;

function heatMap(edition: Edition, { items, scale }: RiskRegisterResult): Figure {
  const { language } = edition;
  const spec = {
    id: 'risk-map', language, description: words.heat[language], most: scale.most,
    level: (column: number, row: number) => riskScore(row, column, scale).level,
    columnTitle: words.impact[language].toLowerCase(), rowTitle: words.probability[language].toLowerCase(),
    grids: [
      { title: words.now[language], items: items.map(({ probability, impact }, i) => ({ label: String(i + 1), column: impact, row: probability })) },
      { title: words.after[language], items: items.map(({ residualProbability, residualImpact }, i) => ({ label: String(i + 1), column: residualImpact, row: residualProbability })) },
    ],
  };
  const head = (word: Words) => ({ head: [word[language]], align: 'number' as const });
  return {
    kind: 'figure', id: 'risk-map', caption: [words.heat[language]],
    wide: drawHeatMap({ ...spec, width: 720 }).svg,
    narrow: drawHeatMap({ ...spec, width: 350 }).svg,
    sentence: words.heatSaid[language],
    dataTable: {
      columns: [{ head: [words.risk[language]], align: 'text' }, ...scoreKeys.map((key) => head(words[key]))],
      groups: [{ rows: items.map(({ id, name }, i) => ({ head: [`${i + 1}. ${capitalised(name[language])}`], cells: scoreKeys.map((key): Inlines => [numberAt(edition, pathOf('risks/register/items', id, key), 0)]) })) }],
    },
  };
}

function stageTable(edition: Edition, projects: Readonly<Record<string, ProjectResult>>): Table {
  const { language } = edition;
  const all = Object.values(projects);
  return {
    kind: 'table', id: 'project-stages', form: 'words', caption: [words.stages[language]],
    columns: [{ head: [words.stage[language]], align: 'text' }, ...all.map(({ name }) => ({ head: [capitalised(name[language])], align: 'text' as const }))],
    groups: [{ rows: (all[0]?.stages ?? []).map(({ id, name }) => ({ head: [capitalised(name[language])], cells: all.map(({ stages }): Inlines => {
      const day = stages.find((stage) => stage.id === id)?.day;
      return [day === undefined ? '–' : dayText(day, language)];
    }) })) }],
  };
}

/** Significant digits of money in running text. */
const significant = 3;

function monthsAt(edition: Edition, path: string): Amount {
  const months = valueOf(edition.result, path);
  return { amount: numberAt(edition, path, Number.isInteger(months) ? 0 : 1), unit: { kk: 'ай', ru: 'мес.', en: englishPlural(months, 'month', 'months') }[edition.language] };
}

function outlook(edition: Edition, id: string, { name, origin, unit }: ProjectResult): Block {
  const { language } = edition;
  const path = pathOf('risks/projects', id);
  const at = (...steps: readonly string[]) => pathOf(path, 'outlook', ...steps);
  return {
    kind: 'paragraph',
    parts: phrase(words.outlook, language, {
      name: capitalised(name[language]),
      budget: amountAt(edition, pathOf(path, 'budget'), unit, significant),
      months: monthsAt(edition, pathOf(path, 'months')),
      low: amountAt(edition, at('cost', 'p10'), unit, significant),
      high: amountAt(edition, at('cost', 'p90'), unit, significant),
      within: numberAt(edition, at('withinBudget'), 2),
      early: numberAt(edition, at('time', 'p10'), 1),
      late: numberAt(edition, at('time', 'p90'), 1),
      inTime: numberAt(edition, at('inTime'), 2),
      origin: capitalised(origin[language]),
    }),
  };
}

const pointKeys = ['planned', 'earned', 'spent', 'costVariance', 'costIndex', 'scheduleIndex', 'atCompletion'] as const;

function controlTable(edition: Edition, id: string, { name, unit, control }: ProjectResult): Table {
  const { language } = edition;
  const points = control?.points ?? [];
  const decimals = (key: (typeof pointKeys)[number]) => (key.endsWith('Index') ? 2 : 1);
  return {
    kind: 'table', id: `control-${id}`, form: 'forecast', caption: phrase(words.control, language, { name: capitalised(name[language]) }),
    columns: [{ head: [words.month[language]], align: 'text' }, ...pointKeys.map((key) => ({ head: [words[key][language]], align: 'number' as const })), { head: [words.decision[language]], align: 'text' }],
    groups: [{ rows: points.map(({ id: point, month, decision, note }) => {
      const path = pathOf('risks/projects', id, 'control', 'points', point);
      return { head: [String(month)], cells: [...pointKeys.map((key): Inlines => [figureAt(edition, pathOf(path, key), decimals(key), key === 'costVariance' ? { sign: 'always' } : {})]), [words[decision][language], ...(note === undefined ? [] : [` (${note[language]})`])]] };
    }) }],
    note: phrase(words.controlNote, language, { unit: capitalised(columnUnit(edition, unit)), longest: monthsAt(edition, pathOf('risks/projects', id, 'control', 'longest')) }),
  };
}

function nameOf(edition: Edition, steps: readonly string[]): NumberName {
  const { language } = edition;
  const [, kind, second, third] = steps;
  const last = steps.at(-1) ?? '';
  const word = (key: string): string => (Object.hasOwn(words, key) ? words[key as keyof typeof words][language].toLowerCase() : '');
  if (kind === 'register') {
    const item = told(edition).register?.items.find(({ id }) => id === third);
    return { name: [item?.name[language] ?? third, word(last === 'residualScore' ? 'residual' : last)].filter((part) => part !== '').join(', ') };
  }
  const project = told(edition).projects?.[second];
  const isMoney = steps.includes('cost') || ['budget', 'planned', 'earned', 'spent', 'costVariance', 'atCompletion'].includes(last);
  const isTime = steps.includes('time') || last === 'months' || last === 'longest';
  const unit = isMoney && project !== undefined ? { unit: columnUnit(edition, project.unit) } : isTime ? { unit: words.month[language].toLowerCase() } : {};
  return { name: [project?.name[language] ?? second, word(last), /^p\d\d$/.test(last) ? `${last.slice(1)}\u00A0%` : ''].filter((part) => part !== '').join(', '), ...unit };
}

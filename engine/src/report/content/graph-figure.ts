import { drawDependencyGraph, keyItem } from '../charts/index.ts';
import type { DependencyGraphSpec, GraphEdge, GraphNode } from '../charts/index.ts';
import { capitalised } from '../../language/headings.ts';
import type { Words } from '../../language/words.ts';
import type { SystemResult } from '../../study/result.ts';
import type { DataTable, Figure, Row, SampledWords } from '../document.ts';
import { verdictWords } from '../words.ts';
import type { Edition } from './edition.ts';
import { equationOf, labelOf, seriesOf, symbolOf } from './edition.ts';
import { isTime, termInlines } from './mathematics.ts';
import { verdictOrder } from './verdict-words.ts';

const words = {
  caption: { kk: 'Тәуелділіктер графы: болжамның есептелу реті', ru: 'Граф зависимостей: порядок вычисления прогноза', en: 'Dependency graph: the order in which the forecast is computed' },
  exogenous: { kk: 'Экзогенді шамалар', ru: 'Экзогенные величины', en: 'Exogenous' },
  support: { kk: 'Қолдау жағдайындағы ШОК болжамы', ru: 'Прогноз МСП при поддержке', en: 'Small business under support' },
  contribution: { kk: 'Дамуға қосқан үлес', ru: 'Вклад в развитие', en: 'Contribution' },
  economy: { kk: 'Өңір экономикасының болжамы', ru: 'Прогноз экономики региона', en: 'The regional economy' },
  level: { kk: '{n}-деңгей', ru: 'Уровень {n}', en: 'Level {n}' },
  time: { kk: 'уақыт', ru: 'время', en: 'time' },
  support1: { kk: 'реттеу тетігі', ru: 'рычаг', en: 'lever' },
  noEquation: { kk: '{name}: теңдеу жоқ', ru: '{name}: нет уравнения', en: '{name}: no equation' },
  note: {
    kk: 'жақша ішінде теңдеудің нөмірі; сызықтың үлгісі мен белгі – коэффициенттің қорытындысы; {lever}{missing}',
    ru: 'в скобках номер уравнения; вид линии и знак — вывод о коэффициенте; {lever}{missing}',
    en: 'the number of the equation is in parentheses; line style and mark are the verdict on the coefficient; {lever}{missing}',
  },
  leverNote: { kk: 'ұзын пунктир – реттеу тетігі (жорамал). ', ru: 'длинный пунктир — рычаг (предположение). ', en: 'long dashes are a lever (an assumption). ' },
  missingNote: { kk: 'Нүктелі жақтау – теңдеуі жоқ көрсеткіш.', ru: 'Точечная рамка — показатель без уравнения.', en: 'A dotted box is an indicator without an equation.' },
  from: { kk: 'Айнымалы', ru: 'Переменная', en: 'Variable' },
  to: { kk: 'Тәуелді айнымалы', ru: 'Зависимая переменная', en: 'Dependent variable' },
  equation: { kk: 'Теңдеу', ru: 'Уравнение', en: 'Equation' },
  verdict: { kk: 'Қорытынды', ru: 'Вывод', en: 'Verdict' },
} as const satisfies Readonly<Record<string, Words>>;

const stages = ['support', 'contribution', 'economy'] as const;

/** What is computed from what, in columns by stage; a series that the overview wants and no equation explains is shown as such. */
export function graphFigure(edition: Edition, system: SystemResult): Figure {
  const { language } = edition;
  const staged = edition.result.study.overview !== undefined;
  const columns = columnsOf(system, staged);
  const nodes = [...system.nodes.map((node) => graphNode(edition, system, node, columns.get(node.id) ?? 0)), ...(staged ? missingNodes(edition, system) : [])];
  const last = Math.max(...nodes.map(({ column }) => column));
  const heads = staged ? [words.exogenous, ...stages.map((stage) => words[stage])].map((head) => head[language]) : [words.exogenous[language], ...Array.from({ length: last }, (_, i) => words.level[language].replace('{n}', String(i + 1)))];
  const edges = system.edges.map(({ from, to, verdict, equation }): GraphEdge => ({ from, to, kind: verdict ?? (equation === undefined ? 'lever' : 'identity') }));
  const spec: Omit<DependencyGraphSpec, 'width'> = { id: 'graph', language, description: words.caption[language], columns: heads.slice(0, Math.max(last + 1, staged ? 4 : 0)), nodes, edges };
  const lever = system.nodes.some(({ kind }) => kind === 'lever');
  const note = words.note[language].replace('{lever}', lever ? words.leverNote[language] : '').replace('{missing}', nodes.some(({ kind }) => kind === 'missing') ? words.missingNote[language] : '').trim().replace(/;$/, '.');
  return {
    kind: 'figure',
    id: 'graph',
    caption: [words.caption[language]],
    key: keyOf(edition, system, lever),
    wide: drawDependencyGraph({ ...spec, width: 720 }).svg,
    narrow: drawDependencyGraph({ ...spec, width: 350 }).svg,
    sentence: words.caption[language],
    note: [note],
    dataTable: dataTable(edition, system),
  };
}

/** The column of every node: its stage, or its level, and always to the right of what it is computed from. */
function columnsOf(system: SystemResult, staged: boolean): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { id, kind, level, stage } of system.nodes) {
    const own = kind === 'endogenous' ? (stage === undefined ? Math.max(1, level) : 1 + stages.indexOf(stage)) : 0;
    const before = system.edges.filter(({ to, lag, from }) => to === id && lag === 0 && from !== id).map(({ from }) => columns.get(from) ?? 0);
    columns.set(id, kind === 'endogenous' ? Math.max(staged ? Math.min(own, 3) : own, ...before.map((column) => column + 1)) : 0);
  }
  return columns;
}

function graphNode(edition: Edition, system: SystemResult, { id, kind }: SystemResult['nodes'][number], column: number): GraphNode {
  const { language } = edition;
  if (kind === 'time') return { id, column, kind: 'exogenous', title: id, name: words.time[language] };
  if (kind === 'lever') {
    const name = system.levers.find((lever) => lever.id === id)?.name[language] ?? '';
    return { id, column, kind: 'lever', title: words.support1[language], name };
  }
  const equation = kind === 'endogenous' ? equationOf(edition, id) : undefined;
  const title = equation === undefined ? symbolOf(edition, id) : `${symbolOf(edition, id)} (${labelOf(edition, equation)})`;
  const series = seriesOf(edition, id);
  return { id, column, kind: kind === 'exogenous' ? 'exogenous' : 'endogenous', title, name: series?.name[language] ?? id, shortName: (series?.short ?? series?.name)?.[language] ?? id };
}

function missingNodes(edition: Edition, system: SystemResult): readonly GraphNode[] {
  const { language, result } = edition;
  const { overview } = result.study;
  const known = new Set(system.nodes.map(({ id }) => id));
  return stages.flatMap((stage, i) => (overview?.[stage] ?? []).filter((id) => !known.has(id) && seriesOf(edition, id) !== undefined).map((id): GraphNode => {
    const series = result.series[id];
    const name = (series.short ?? series.name)[language];
    return { id, column: i + 1, kind: 'missing', title: words.noEquation[language].replace('{name}: ', ''), name };
  }));
}

function keyOf({ language }: Edition, system: SystemResult, lever: boolean): readonly SampledWords[] {
  const kinds = verdictOrder.filter((kind) => system.edges.some(({ verdict }) => verdict === kind));
  return [
    ...kinds.map((verdict): SampledWords => ({ sample: { kind: 'verdict', verdict }, words: [verdictWords[verdict][language]] })),
    ...(lever ? [{ sample: { kind: 'drawing' as const, drawing: keyItem('lever') }, words: [words.support1[language]] }] : []),
  ];
}

function dataTable(edition: Edition, system: SystemResult): DataTable {
  const { language, result } = edition;
  const rows = system.edges.map(({ from, to, equation, term, verdict }): Row => {
    const number = equation === undefined ? undefined : result.equations[equation];
    const lever = system.levers.find(({ id }) => id === from);
    return {
      head: lever !== undefined ? [capitalised(lever.name[language])] : term === undefined ? [isTime(from) ? from : symbolOf(edition, from)] : termInlines(edition, term),
      cells: [[symbolOf(edition, to)], [number === undefined ? '' : `(${labelOf(edition, number)})`], [verdict === undefined ? words.support1[language] : verdictWords[verdict][language]]],
    };
  });
  const head = (word: Words) => ({ head: [word[language]], align: 'text' as const });
  return { columns: [head(words.from), head(words.to), head(words.equation), head(words.verdict)], groups: [{ rows }] };
}

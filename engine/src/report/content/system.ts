import { capitalised } from '../../language/headings.ts';
import { joinList } from '../../language/sentences.ts';
import type { Words } from '../../language/words.ts';
import type { SystemResult } from '../../study/result.ts';
import type { Block, Definition, Inlines, MarginNote } from '../document.ts';
import { decimalsOf } from './decimals.ts';
import type { Edition } from './edition.ts';
import { equationOf, labelOf, seriesUnit, symbolOf, unitIn, unitOf } from './edition.ts';
import { graphFigure } from './graph-figure.ts';
import { intervalAt, numberAt, pathOf } from './numbers.ts';
import { joined, phrase } from './phrase.ts';
import { signs } from './signs.ts';

const words = {
  recursive: { kk: 'Рекурсивті жүйе', ru: 'Рекурсивная система', en: 'A recursive system' },
  order: { kk: 'Цикл жоқ. Есептеу реті: {order}.', ru: 'Циклов нет. Порядок вычисления: {order}.', en: 'No cycles. Order of computation: {order}.' },
  weakest: { kk: 'Жүйеде жоқ байланыстар', ru: 'Связи, которых в системе нет', en: 'Links that the system lacks' },
  apart: {
    kk: '{names} {main} теңдеуіне тікелей де, басқа теңдеу арқылы да кірмейді: бұл жүйеде олар оны өзгертпейді.',
    ru: '{names} не входят в уравнение {main} ни прямо, ни через другие уравнения: в этой системе они его не меняют.',
    en: '{names} enter the equation of {main} neither directly nor through another: in this system they do not change it.',
  },
  apartOne: {
    kk: '{names} {main} теңдеуіне тікелей де, басқа теңдеу арқылы да кірмейді: бұл жүйеде ол оны өзгертпейді.',
    ru: '{names} не входит в уравнение {main} ни прямо, ни через другие уравнения: в этой системе она его не меняет.',
    en: '{names} enters the equation of {main} neither directly nor through another: in this system it does not change it.',
  },
  lever: { kk: 'Реттеу тетігі – жорамал', ru: 'Рычаг — предположение', en: 'A lever is an assumption' },
  leverText: {
    kk: '{lever} → {target}: {unit} шамасына {value} {targetUnit}, аралығы {interval}. Негізі: {source}.',
    ru: '{lever} → {target}: {value} {targetUnit} на {unit}, диапазон {interval}. Основание: {source}.',
    en: '{lever} → {target}: {value} {targetUnit} per {unit}, range {interval}. Basis: {source}.',
  },
  assumptions: { kk: 'Болжамның алғышарттары', ru: 'Предпосылки прогноза', en: 'Assumptions of the forecast' },
  start: { kk: 'Бастапқы нүкте', ru: 'Начальная точка', en: 'Jump-off' },
  'fitted-value': { kk: 'есептік мән: соңғы қалдық болжамға көшірілмейді', ru: 'расчетное значение: последний остаток не переносится', en: 'the fitted value: the last residual is not carried on' },
  'carry-last-residual': { kk: 'соңғы қалдық болжамға көшіріледі', ru: 'последний остаток переносится в прогноз', en: 'the last residual is carried on' },
  errors: { kk: 'Қателер', ru: 'Ошибки', en: 'Errors' },
  independent: { kk: 'уақыт бойынша тәуелсіз', ru: 'независимы во времени', en: 'independent over time' },
  'ar1-drawn': { kk: 'бірінші ретті автокорреляция, коэффициенті сынақтарда кездейсоқ алынады', ru: 'автокорреляция первого порядка, коэффициент разыгрывается в испытаниях', en: 'first-order autocorrelation, its coefficient drawn' },
  correlation: { kk: 'Теңдеулер арасындағы корреляция', ru: 'Корреляция между уравнениями', en: 'Correlation between equations' },
  shrunk: { kk: 'қалдықтар бойынша, нөлге қарай {intensity} үлесіне қысылған', ru: 'по остаткам, сжата к нулю на долю {intensity}', en: 'from the residuals, shrunk towards zero by {intensity}' },
  exogenous: { kk: 'Экзогенді {symbol}', ru: 'Экзогенная {symbol}', en: 'Exogenous {symbol}' },
  known: { kk: 'траекториясы белгілі деп алынған, шашырауы жоқ', ru: 'траектория принята известной, без разброса', en: 'its path is taken as known, without spread' },
  'random-walk': { kk: 'кездейсоқ жүріс, жылдық стандартты ауытқу {deviation}', ru: 'случайное блуждание, стандартное отклонение за год {deviation}', en: 'a random walk, standard deviation {deviation} a year' },
  'random-walk-in-logs': { kk: 'логарифмде кездейсоқ жүріс, жылдық стандартты ауытқу {deviation}', ru: 'случайное блуждание в логарифмах, стандартное отклонение за год {deviation}', en: 'a random walk in logs, standard deviation {deviation} a year' },
  draws: { kk: 'Сынақтар', ru: 'Испытания', en: 'Draws' },
  drawsText: { kk: 'Монте-Карло әдісі, {draws} сынақ, бастапқы мән {seed}', ru: 'метод Монте-Карло, испытаний {draws}, начальное значение {seed}', en: 'Monte Carlo, {draws} draws, seed {seed}' },
} as const satisfies Readonly<Record<string, Words>>;

/** The equations as a system: graph, order, what is not linked, assumptions; and what the signs of the report mean. */
export function systemBlocks(edition: Edition): readonly Block[] {
  const { result, language } = edition;
  const { system } = result;
  if (system === undefined) return [];
  return [
    { kind: 'annotated', blocks: [graphFigure(edition, system)], notes: notesOf(edition, system) },
    { kind: 'heading', parts: [words.assumptions[language]] },
    { kind: 'definitions', items: assumptions(edition, system) },
    signs(edition),
  ];
}

function notesOf(edition: Edition, system: SystemResult): readonly MarginNote[] {
  const { language, main } = edition;
  const order = system.order.flatMap((series) => {
    const equation = equationOf(edition, series);
    return equation === undefined ? [] : [`(${labelOf(edition, equation)})`];
  });
  const apart = main === undefined ? [] : system.nodes.filter(({ id, kind }) => (kind === 'exogenous' || kind === 'endogenous') && id !== main && !ancestorsOf(system, main).has(id)).filter(({ id }) => system.edges.some(({ from }) => from === id));
  const names = apart.map(({ id }) => symbolOf(edition, id));
  return [
    { title: [words.recursive[language]], parts: phrase(words.order, language, { order: order.join(', ') }) },
    ...(main === undefined || names.length === 0 ? [] : [{ title: [words.weakest[language]], parts: phrase(names.length === 1 ? words.apartOne : words.apart, language, { names: joinList(names, language), main: symbolOf(edition, main) }) }]),
    ...system.levers.map((lever, i): MarginNote => ({ ...(i === 0 ? { title: [words.lever[language]] } : {}), parts: leverText(edition, lever) })),
  ];
}

/** Everything that leads to a series, however far. */
function ancestorsOf({ edges }: SystemResult, series: string): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [series];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { from, to } of edges) {
      if (to !== next || found.has(from)) continue;
      found.add(from);
      pending.push(from);
    }
  }
  return found;
}

function leverText(edition: Edition, lever: SystemResult['levers'][number]): Inlines {
  const { language } = edition;
  const path = pathOf('system', 'levers', lever.id);
  const decimals = decimalsOf(Math.abs(lever.value) || Math.abs(lever.high), 2);
  return phrase(words.leverText, language, {
    lever: capitalised(lever.name[language]),
    target: symbolOf(edition, lever.actsOn),
    value: numberAt(edition, pathOf(path, 'value'), decimals),
    interval: intervalAt(edition, pathOf(path, 'low'), pathOf(path, 'high'), decimals),
    targetUnit: seriesUnit(edition, lever.actsOn, 'inline'),
    unit: `1\u00A0${unitIn(edition, unitOf(edition, lever.unit), 'inline')}`,
    source: lever.source[language],
  });
}

function assumptions(edition: Edition, system: SystemResult): readonly Definition[] {
  const { language } = edition;
  const item = (name: Words, parts: Inlines): Definition => ({ term: [name[language]], parts });
  const exogenous = Object.entries(system.exogenous).map(([series, { spread }]): Definition => {
    const deviation = pathOf('system', 'exogenous', series, 'deviation');
    const said = spread === 'random-walk-in-logs' ? words['random-walk-in-logs'] : spread === 'random-walk' ? words['random-walk'] : words.known;
    const name = phrase(words.exogenous, language, { symbol: symbolOf(edition, series) });
    return { term: name, parts: phrase(said, language, { deviation: numberAt(edition, deviation, 2) }) };
  });
  const correlated = system.correlations.filter(({ equations }) => equations.length > 1);
  const intensities = correlated.map((one): Inlines => [numberAt(edition, pathOf('system', 'correlations', system.correlations.indexOf(one), 'intensity'), 2)]);
  return [
    item(words.start, [words[system.start][language]]),
    item(words.errors, [words[system.errors][language]]),
    ...(intensities.length === 0 ? [] : [item(words.correlation, phrase(words.shrunk, language, { intensity: joined(intensities, '; ') }))]),
    ...exogenous,
    item(words.draws, phrase(words.drawsText, language, { draws: numberAt(edition, pathOf('system', 'draws'), 0), seed: numberAt(edition, pathOf('system', 'seed'), 0, { group: 'never' }) })),
  ];
}

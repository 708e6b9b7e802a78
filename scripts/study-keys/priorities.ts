import type { SectionWords } from './key-words.ts';

const name = '{ kk: Ғылым, ru: Наука, en: Science }';
const optionalText = { kk: 'жоқ', ru: 'нет', en: 'none' };

/** Keys of `priorities:`. */
export const prioritiesWords: SectionWords = {
  section: {
    title: { kk: 'Басымдықтар', ru: 'Приоритеты', en: 'Priorities' },
    about: {
      kk: 'Бағыттар критерийлер бойынша бағаланады, рет пен оның сенімділігі есептеледі, бюджет дәл бөлінеді. Баға: 6, 4..8 немесе 4..6..8 (ең төмен, ықтимал, ең жоғары).',
      ru: 'Направления оцениваются по критериям, считается порядок и его надежность, бюджет делится точно. Оценка: 6, 4..8 или 4..6..8 (низшая, вероятная, высшая).',
      en: 'Directions are scored by criteria; their order, how sure it is, and the exact split of a budget are computed. A score is 6, 4..8 or 4..6..8 (lowest, most likely, highest).',
    },
    roots: ['priorities'],
  },
  keys: {
    priorities: { kk: 'не бірінші қолдау табады', ru: 'что поддерживать в первую очередь', en: 'what to support first', otherwise: optionalText, example: `priorities: { origin: ${name}, criteria: {}, alternatives: {} }` },
    'priorities.origin': { kk: 'бағалар кімнің пікірі', ru: 'чьи это оценки', en: 'whose judgement the scores are', example: `origin: ${name}` },
    'priorities.criteria': { kk: 'критерийлер', ru: 'критерии', en: 'the criteria', example: `criteria: { profit: { name: ${name}, direction: max, weight: 1 } }` },
    'priorities.criteria.NAME.name': { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    'priorities.criteria.NAME.direction': { kk: 'max – көп болса жақсы, min – аз болса жақсы', ru: 'max – лучше больше, min – лучше меньше', en: 'max: more is better; min: less is better', example: 'direction: max' },
    'priorities.criteria.NAME.scale': { kk: 'шкаланың екі шеті', ru: 'концы шкалы', en: 'ends of the scale', otherwise: '0..10', example: 'scale: 1..5' },
    'priorities.criteria.NAME.weight': { kk: 'салмағы; қосындысы 1-ге келтіріледі', ru: 'вес; сумма приводится к 1', en: 'its weight; their sum is brought to 1', otherwise: { kk: 'pairwise бойынша', ru: 'по pairwise', en: 'from pairwise' }, example: 'weight: 2' },
    'priorities.criteria.NAME.source': { kk: 'критерийдің дереккөзі', ru: 'источник критерия', en: 'where the criterion comes from', otherwise: optionalText, example: 'source: L2012' },
    'priorities.pairwise': { kk: 'салмақтардың орнына: әр жұпты бір рет салыстыру', ru: 'вместо весов: сравнение каждой пары один раз', en: 'instead of weights: every pair compared once', otherwise: optionalText, example: 'pairwise: [{ more: profit, over: cost, by: 2 }]' },
    'priorities.pairwise[].more': { kk: 'маңыздырақ критерий', ru: 'более важный критерий', en: 'the criterion that matters more', example: 'more: profit' },
    'priorities.pairwise[].over': { kk: 'маңызы азырақ критерий', ru: 'менее важный критерий', en: 'the one that matters less', example: 'over: cost' },
    'priorities.pairwise[].by': { kk: 'неше есе маңызды (1–9)', ru: 'во сколько раз важнее (1–9)', en: 'how many times more (1 to 9)', example: 'by: 2' },
    'priorities.alternatives': { kk: 'салыстырылатын бағыттар', ru: 'сравниваемые направления', en: 'the directions that are compared', example: `alternatives: { farming: { name: ${name}, scores: { profit: 4..6..8 } } }` },
    'priorities.alternatives.NAME.name': { kk: 'атауы', ru: 'название', en: 'its name', example: `name: ${name}` },
    'priorities.alternatives.NAME.scores': { kk: 'әр критерий бойынша бағасы', ru: 'оценка по каждому критерию', en: 'its score by every criterion', example: 'scores: { profit: 4..6..8 }' },
    'priorities.alternatives.NAME.source': { kk: 'бағыттың дереккөзі', ru: 'источник направления', en: 'where the direction comes from', otherwise: optionalText, example: 'source: L1225' },
    'priorities.draws': { kk: 'кездейсоқ сынақтар саны', ru: 'число случайных испытаний', en: 'number of draws', otherwise: '20000', example: 'draws: 20000' },
    'priorities.seed': { kk: 'кездейсоқ сандардың бастапқы мәні', ru: 'начальное значение случайных чисел', en: 'seed of the draws', otherwise: '1', example: 'seed: 1' },
    'priorities.budget': { kk: 'бөлінетін бюджет', ru: 'распределяемый бюджет', en: 'the budget to split', otherwise: optionalText, example: `budget: { origin: ${name}, unit: million KZT, amount: 100, requests: {} }` },
    'priorities.budget.origin': { kk: 'сандар кімнен', ru: 'чьи это цифры', en: 'whose figures these are', example: `origin: ${name}` },
    'priorities.budget.unit': { kk: 'ақшаның бірлігі', ru: 'единица денег', en: 'unit of the money', example: 'unit: million KZT' },
    'priorities.budget.amount': { kk: 'бюджет', ru: 'бюджет', en: 'the budget', example: 'amount: 22434' },
    'priorities.budget.requests': { kk: 'бағыттардың қажеттіліктері', ru: 'потребности направлений', en: 'what the directions need', example: 'requests: { farming: { need: 50 } }' },
    'priorities.budget.requests.NAME.need': { kk: 'толық қажеттілік', ru: 'полная потребность', en: 'the whole need', example: 'need: 50' },
    'priorities.budget.requests.NAME.least': { kk: 'мәні бар ең аз сома; одан аз болса, ештеңе берілмейді', ru: 'наименьшая осмысленная сумма; меньше не выделяется', en: 'the least that makes sense; less is not given', otherwise: '0', example: 'least: 20' },
    'priorities.budget.requests.NAME.group': { kk: 'шегі бар топ', ru: 'группа с пределом', en: 'group with a limit', otherwise: optionalText, example: 'group: research' },
    'priorities.budget.limits': { kk: 'топтардың шектері', ru: 'пределы групп', en: 'limits of groups', otherwise: optionalText, example: `limits: { research: { name: ${name}, limit: 40 } }` },
    'priorities.budget.limits.NAME.name': { kk: 'топтың атауы', ru: 'название группы', en: 'name of the group', example: `name: ${name}` },
    'priorities.budget.limits.NAME.limit': { kk: 'шек, бюджеттің бірлігінде', ru: 'предел, в единицах бюджета', en: 'the limit, in the budget\'s unit', example: 'limit: 40' },
    'priorities.levels': { kk: 'кім қай деңгейде не істейді', ru: 'что делается на каком уровне', en: 'what is done at which level', otherwise: optionalText, example: `levels: { region: { name: ${name}, tasks: [${name}] } }` },
    'priorities.levels.NAME.name': { kk: 'деңгейдің атауы', ru: 'название уровня', en: 'name of the level', example: `name: ${name}` },
    'priorities.levels.NAME.tasks': { kk: 'міндеттері', ru: 'задачи', en: 'its tasks', example: `tasks: [${name}]` },
    'priorities.levels.NAME.source': { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: optionalText, example: 'source: L2029' },
    'priorities.clusterSigns': { kk: 'кластер белгілері', ru: 'признаки кластера', en: 'signs of a cluster', otherwise: optionalText, example: `clusterSigns: { exchange: { name: ${name}, present: partly, evidence: ${name} } }` },
    'priorities.clusterSigns.NAME.name': { kk: 'белгі', ru: 'признак', en: 'the sign', example: `name: ${name}` },
    'priorities.clusterSigns.NAME.present': { kk: 'бар ма', ru: 'наличие', en: 'whether it is there', example: 'present: partly' },
    'priorities.clusterSigns.NAME.evidence': { kk: 'дәлел', ru: 'свидетельство', en: 'the evidence', example: `evidence: ${name}` },
    'priorities.clusterSigns.NAME.figure': { kk: 'белгіге қатысты көрсеткіш: өрнек', ru: 'показатель признака: выражение', en: 'a figure that bears on it: an expression', otherwise: optionalText, example: 'figure: support / enterprises' },
    'priorities.clusterSigns.NAME.year': { kk: 'көрсеткіштің жылы', ru: 'год показателя', en: 'year of the figure', otherwise: { kk: 'period кезеңінің соңғы жылы', ru: 'последний год period', en: 'last year of period' }, example: 'year: 2020' },
    'priorities.clusterSigns.NAME.source': { kk: 'дереккөзі', ru: 'источник', en: 'where it comes from', otherwise: optionalText, example: 'source: L2023' },
  },
};
